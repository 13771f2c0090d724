import { AFRONDING_RUBRIEKEN } from './bereik.ts';
import { SOORTEN } from './document.ts';
import { GEGENEREERD, tabel } from './documentdelen.ts';
import { ALLE_RUBRIEKEN, cel, type Rubriek, RUBRIEKEN } from './matrix.ts';
import { ALLE_OPDRACHTEN, ALLE_ROLLEN, bereikVan, OPDRACHTEN, type Opdracht, type Rol, ROLLEN } from './rollen.ts';

/** Rubrieken and how long they are kept, in words; a rubriek that is absent has no period. */
export type Bewaartermijnen = Partial<Record<Rubriek, string>>;

/** What stands beside the registry of access: decisions of the gemeente that no table of rights can say. */
const GRONDSLAG: Partial<Record<Opdracht, string>> = {
  WELZIJN: 'toestemming van de inburgeraar (AVG 6, lid 1, onder a), die altijd ingetrokken kan worden',
};
const TAAK = 'taak van algemeen belang (AVG 6, lid 1, onder e), op grond van de Wet inburgering 2021';
const OVEREENKOMST = `${TAAK}; de partner werkt in opdracht van de gemeente`;

/** What protects the data, in sentences for who is not of the trade. */
export const BEVEILIGING: readonly string[] = [
  'Inloggen gaat via de inlogdienst van de eigen organisatie. Een sessie eindigt na twaalf uur, en na twee uur zonder gebruik.',
  'Toegang tot een persoon vraagt een lopende betrokkenheid met een opdracht. Een rol alleen geeft geen persoon.',
  'De rechten gelden twee keer: in het portaal en nog eens in de database zelf, rij voor rij.',
  'Elke keer lezen en schrijven staat in het inzagelog, in dezelfde transactie. Niemand in het portaal kan het log wijzigen.',
  'De inburgeraar leest wie er keek en waarvoor. De FG leest het log met schuilnummers.',
  'In logboeken van de techniek, in webadressen en in foutmeldingen staan geen persoonsgegevens.',
  'Een burgerservicenummer staat alleen in het eigen veld. Gezondheid is alleen voor de eigen consulent.',
  'Verkeer is versleuteld. Wachtwoorden bewaart het portaal niet.',
  'Op het apparaat van wie presentie of uren vastlegt, staan versleuteld de lessen of weken van nu (hoogstens 12 uur) en wat zonder verbinding is opgeslagen, zonder namen (hoogstens 48 uur). Bij het uitloggen wordt het gewist. Op andere apparaten staat niets.',
];

/** Roles that work under this opdracht. */
function rollenVan(opdracht: Opdracht): Rol[] {
  return ALLE_ROLLEN.filter((rol) => {
    const bereik = bereikVan(rol);
    return 'opdrachten' in bereik ? bereik.opdrachten.includes(opdracht) : opdracht === 'REGIE' && bereik.soort === 'GEMEENTE';
  });
}

function rubriekenVoor(rollen: readonly Rol[], opdracht: Opdracht): Rubriek[] {
  return ALLE_RUBRIEKEN.filter((rubriek) => rollen.some((rol) => cel(rol, rubriek) !== '-') && !(opdracht === 'WAARNEMING' && rubriek === 'GEZONDHEID'));
}

function ontvangers(rubriek: Rubriek, rollen: readonly Rol[]): string {
  return rollen.filter((rol) => cel(rol, rubriek) !== '-').map((rol) => `${ROLLEN[rol].naam} (${cel(rol, rubriek)})`).join(', ');
}

/** Who processes: the gemeente itself, or partners for it. */
function uitvoerder(rollen: readonly Rol[]): string {
  const soorten = [...new Set(rollen.flatMap((rol) => ROLLEN[rol].organisatiesoort ?? []))];
  return soorten.map((soort) => (soort === 'GEMEENTE' ? 'de gemeente zelf' : `${SOORTEN[soort]}, die er met de gemeente afspraken over maakt (AVG 26 of 28)`)).join('; ');
}

function activiteit(opdracht: Opdracht, bewaren: Bewaartermijnen): string {
  const rollen = rollenVan(opdracht);
  const rubrieken = rubriekenVoor(rollen, opdracht);
  const regel = (rubriek: Rubriek): string[] => [
    rubriek, RUBRIEKEN[rubriek].omschrijving, RUBRIEKEN[rubriek].gevoeligheid, RUBRIEKEN[rubriek].grondslag,
    ontvangers(rubriek, rollen), bewaren[rubriek] ?? 'geen termijn',
  ];
  const gemeentelijk = rollen.every((rol) => ROLLEN[rol].organisatiesoort === 'GEMEENTE');
  const eigenRijen = rollen.some((rol) => AFRONDING_RUBRIEKEN.some((rubriek) => cel(rol, rubriek) === 'E'));
  return `### ${OPDRACHTEN[opdracht].charAt(0).toUpperCase()}${OPDRACHTEN[opdracht].slice(1)} (\`${opdracht}\`)

- **Doel:** ${OPDRACHTEN[opdracht]}.
- **Verwerkingsverantwoordelijke:** de gemeente die de regie heeft.
- **Wie het doet:** ${uitvoerder(rollen)}.
- **Van wie:** inburgeraars met een lopende betrokkenheid voor dit doel${rubrieken.includes('GEZIN') ? '; van gezinsleden alleen de relatie en het geboortejaar' : ''}.
- **Rechtsgrond:** ${GRONDSLAG[opdracht] ?? (gemeentelijk ? TAAK : OVEREENKOMST)}.
- **Na het einde:** ${eigenRijen && opdracht !== 'WELZIJN' ? 'drie maanden lang alleen eigen lessen en uren aanvullen tot en met de laatste dag, daarna niets' : 'niets meer'}.

${tabel(['Rubriek', 'Gegevens', 'Gevoeligheid', 'Artikel', 'Ontvangers en hun cel', 'Bewaren'], rubrieken.map(regel))}`;
}

/** Processing without an opdracht, by the name that the log of processing gives it. */
const ZONDER_OPDRACHT: Readonly<Record<string, string>> = {
  ZELF: `### De inburgeraar zelf (\`ZELF\`)

Elke inburgeraar leest het eigen dossier, behalve signalen tussen partners, en bevestigt of betwist de eigen uren. Dat is
het recht op inzage (AVG 15).`,
  TOEZICHT: `### Accounts en inzagelog (\`TOEZICHT\`)

- **Doel:** weten wie inlogt, en achteraf kunnen nagaan wie welke gegevens zag of schreef.
- **Van wie:** medewerkers en vrijwilligers van de gemeente en de partners; inburgeraars met een account.
- **Gegevens:** naam, e-mailadres, organisatie, rol en periode; per keer de rubrieken, de personen, de opdracht en het tijdstip.
- **Rechtsgrond:** wettelijke plicht om de beveiliging aan te tonen (AVG 5, lid 2, en 32).
- **Ontvangers:** de functioneel beheerder (accounts), de FG (het log met schuilnummers), de inburgeraar (het eigen log, zonder namen van medewerkers).`,
  BEWAARTERMIJN: `### Wissen na de bewaartermijn (\`BEWAARTERMIJN\`)

- **Doel:** wissen wat volgens de bewaartermijn weg moet. Daarna blijven alleen aantallen over, en de kernset zolang de wet die vraagt.
- **Van wie:** inburgeraars van wie de plicht is geëindigd of die overleden zijn.
- **Rechtsgrond:** wettelijke plicht (AVG 5, lid 1, onder e; Bi 9.9).
- **Ontvangers:** niemand. De FG leest in een verslag hoeveel er gewist is.`,
};

/** What the log of processing calls who a record is about. */
const BETROKKENE = `### Wie het betreft (\`BETROKKENE\`)

Het vaste nummer van een inburgeraar in het portaal, versleuteld met de sleutel van het auditlog. Wie de sleutel niet heeft,
kan er niets uit aflezen.`;

/**
 * The register entry that an address in the log of processing (`verwerkingenlog.ts`) points at, by the last part of that
 * address; null where there is none. Facts about the portal, none about a person.
 */
export function verwerking(naam: string, bewaren: Bewaartermijnen = {}): string | null {
  const activiteitnaam = naam.toUpperCase();
  if (activiteitnaam === 'BETROKKENE') return BETROKKENE;
  const opdracht = ALLE_OPDRACHTEN.find((kandidaat) => kandidaat === activiteitnaam);
  if (opdracht) return activiteit(opdracht, bewaren);
  return Object.hasOwn(ZONDER_OPDRACHT, activiteitnaam) ? ZONDER_OPDRACHT[activiteitnaam] ?? null : null;
}

/** What happens without a person in reach: figures, the log, signals. */
function zonderPersoon(): string {
  const regels = ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort === 'GEEN').map((rol) => {
    const rubrieken = ALLE_RUBRIEKEN.filter((rubriek) => cel(rol, rubriek) !== '-');
    return [ROLLEN[rol].naam, ROLLEN[rol].geeft, ROLLEN[rol].geeftNiet, rubrieken.join(', ') || 'geen'];
  });
  return tabel(['Rol', 'Ziet', 'Ziet niet', 'Rubrieken'], regels);
}

/**
 * The register of processing (AVG 30) as a page for the FG, from the same registry as the controls. Pure.
 *
 * @param bewaren how long each rubriek is kept
 */
export function verwerkingsregister(bewaren: Bewaartermijnen = {}): string {
  return `${GEGENEREERD}
# Register van verwerkingen

Dit is het register van artikel 30 AVG, voor zover het portaal het kan weten. Het komt uit dezelfde tabellen als de
controles in het portaal, dus wat hier staat is wat er gebeurt. De gemeente vult zelf aan: de naam en het adres van de
verwerkingsverantwoordelijke en de FG, en met welke partner welke overeenkomst is gesloten.

Wi = Wet inburgering 2021, Bi = Besluit inburgering 2021, PW = Participatiewet. De cellen (L, S, E, M) staan uitgelegd in de
[autorisatiematrix](autorisatiematrix.md).

## Verwerkingen

Elke opdracht is een doel, en elk doel een verwerking. Hoe lang iets bewaard blijft is een parameter: hier staat waarmee het
portaal begint.

${ALLE_OPDRACHTEN.map((opdracht) => activiteit(opdracht, bewaren)).join('\n\n')}

${Object.values(ZONDER_OPDRACHT).join('\n\n')}

## Rollen zonder personen

${zonderPersoon()}

## Buiten de Europese Unie

Er gaat niets naar een land buiten de Europese Unie. Het portaal haalt ook niets van andere websites.

## Beveiliging

${BEVEILIGING.map((regel) => `- ${regel}`).join('\n')}
`;
}
