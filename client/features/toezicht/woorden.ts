import type { Rechtuitkomst } from '../../../shared/rules/rechten.ts';
import type { Bevinding, Steekproefregels, Steekproefsoort } from '../../../shared/rules/steekproeven.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Optie } from '../../ui/Keuze.tsx';
import type { Toon } from '../../ui/Label.tsx';

interface Soortwoord {
  titel: string;
  /** Why it stands here, and what it does not say. */
  uitleg: (regels: Steekproefregels) => string;
}

/** '07:00' → '7.00' */
function klok(tijd: string): string {
  return tijd.replace(/^0/, '').replace(':', '.');
}

export const SOORTEN: Readonly<Record<Steekproefsoort, Soortwoord>> = {
  ZELFDE_ACHTERNAAM: {
    titel: 'Zelfde achternaam',
    uitleg: () => 'Een medewerker opende het dossier van iemand met dezelfde achternaam. Dat kan familie zijn, of toeval. Het portaal vergelijkt de namen, u ziet ze niet. Uit de naam van de medewerker kunt u de achternaam wel afleiden: ga daar zorgvuldig mee om.',
  },
  EIGEN_ADRES: {
    titel: 'Eigen dossier of adres',
    uitleg: () => 'Een medewerker die zelf ook inburgeraar is, opende als medewerker het eigen dossier of dat van iemand op hetzelfde adres. Van andere medewerkers kent het portaal geen adres. Daar is dit dus niet vergeleken.',
  },
  WAARNEMING: { titel: 'Waarneming', uitleg: () => 'Een consulent keek of schreef in het dossier van een collega, tijdens een waarneming.' },
  BUITEN_WERKTIJD: {
    titel: 'Buiten werktijd',
    uitleg: ({ werkdagBegin, werkdagEinde }) => `Voor ${klok(werkdagBegin)} uur, vanaf ${klok(werkdagEinde)} uur of in het weekend. Dat kan gewoon werk zijn, zoals een les in de avond.`,
  },
  VEEL_PERSONEN: {
    titel: 'Veel personen',
    uitleg: ({ veelPersonenKeer, veelPersonenVanaf, mediaanDagen }) => `Minstens ${veelPersonenVanaf} personen op één dag, en minstens ${veelPersonenKeer} keer zoveel als deze medewerker gewoonlijk op een dag ziet. Gewoonlijk is de middelste dag van de ${mediaanDagen} dagen ervoor. Dat kan een verslag of een import zijn.`,
  },
};

interface Uitkomstwoord {
  tekst: string;
  toon: Toon;
  icoon: Icoonnaam;
}

const ONBEKEND: Uitkomstwoord = { tekst: 'onbekend', toon: 'neutraal', icoon: 'info' };

const BEVINDINGEN: Readonly<Record<Bevinding, Uitkomstwoord & { uitleg: string }>> = {
  IN_ORDE: { tekst: 'In orde', uitleg: 'Dit hoort bij het werk.', toon: 'goed', icoon: 'vink' },
  NAVRAAG: { tekst: 'Nagevraagd', uitleg: 'Ik vroeg het na. Het antwoord staat hieronder.', toon: 'letop', icoon: 'gesprek' },
  ONTERECHT: { tekst: 'Onterecht', uitleg: 'Dit had niet gemogen.', toon: 'fout', icoon: 'fout' },
};

const UITKOMSTEN: Readonly<Record<Rechtuitkomst, Uitkomstwoord & { uitleg: string }>> = {
  GOED: { tekst: 'Goed', uitleg: 'Het recht was of is nodig.', toon: 'goed', icoon: 'vink' },
  ONTERECHT: { tekst: 'Onterecht', uitleg: 'Het recht had niet gegeven mogen worden.', toon: 'fout', icoon: 'fout' },
  INTREKKEN: { tekst: 'Intrekken', uitleg: 'De waarneming eindigt meteen. De medewerker ziet het dossier dan niet meer.', toon: 'fout', icoon: 'slot' },
};

export function bevindingWoord(bevinding: string): Uitkomstwoord {
  return (BEVINDINGEN as Readonly<Record<string, Uitkomstwoord>>)[bevinding] ?? ONBEKEND;
}

export function uitkomstWoord(uitkomst: string): Uitkomstwoord {
  if (uitkomst === 'INTREKKEN') return { ...UITKOMSTEN.INTREKKEN, tekst: 'Ingetrokken' };
  return (UITKOMSTEN as Readonly<Record<string, Uitkomstwoord>>)[uitkomst] ?? ONBEKEND;
}

export function soortTitel(soort: string): string {
  return (SOORTEN as Readonly<Record<string, Soortwoord>>)[soort]?.titel ?? soort;
}

function opties<W extends string>(woorden: Readonly<Record<W, { tekst: string; uitleg: string }>>, welke: readonly W[]): Optie<W>[] {
  return welke.map((waarde) => ({ waarde, tekst: woorden[waarde].tekst, uitleg: woorden[waarde].uitleg }));
}

export const BEVINDING_OPTIES: readonly Optie<Bevinding>[] = opties(BEVINDINGEN, ['IN_ORDE', 'NAVRAAG', 'ONTERECHT']);

/** Withdrawing is only for what has not ended. */
export function uitkomstOpties(magIntrekken: boolean): Optie<Rechtuitkomst>[] {
  return opties(UITKOMSTEN, magIntrekken ? ['GOED', 'ONTERECHT', 'INTREKKEN'] : ['GOED', 'ONTERECHT']);
}
