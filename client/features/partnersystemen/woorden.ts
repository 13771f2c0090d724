/** What a system may, in the words of the screen. */
const ACTIES: Readonly<Record<string, { tekst: string; uitleg?: string }>> = {
  'lessen:lezen': { tekst: 'Lessen lezen', uitleg: 'Welke lessen er zijn, wie erin zit (zonder namen) en wat al is vastgelegd.' },
  'presentie:vastleggen': { tekst: 'Presentie vastleggen' },
  'voortgang:rapporteren': { tekst: 'Voortgang rapporteren' },
  'participatieUren:vastleggen': { tekst: 'Uren vastleggen' },
  'koppelnummers:lezen': { tekst: 'Personen vinden met hun eigen nummer' },
  'koppelnummers:vastleggen': { tekst: 'Eigen nummers opgeven', uitleg: 'Bij het portaalnummer van een persoon.' },
  'koppelnummers:metBsn': { tekst: 'Eigen nummers opgeven bij een BSN', uitleg: 'Elk gevonden nummer staat in het inzagelog. Er komt geen BSN uit.' },
};

export function actieTekst(actie: string): string {
  return ACTIES[actie]?.tekst ?? actie;
}

export function actieUitleg(actie: string): string | undefined {
  return ACTIES[actie]?.uitleg;
}

/** How the last sein arrived. */
export function seinTekst(uitkomst: string | null): string {
  if (uitkomst === null) return 'nog niets gestuurd';
  if (uitkomst === 'OK') return 'aangekomen';
  return `niet aangekomen (${uitkomst})`;
}
