import { SOORTEN } from './document.ts';
import { GEGENEREERD, tabel } from './documentdelen.ts';
import { ALLE_RUBRIEKEN, cel, type Rubriek, RUBRIEKEN } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, OPDRACHTEN, type Organisatiesoort, ORGANISATIESOORTEN, type Rol, ROLLEN } from './rollen.ts';
import { BEVEILIGING, type Bewaartermijnen } from './verwerkingsregister.ts';

const GEWOON = /^gewoon$/;

/** Roles at this kind of organisation that reach persons. */
function rollenBij(soort: Organisatiesoort): Rol[] {
  return ALLE_ROLLEN.filter((rol) => ROLLEN[rol].organisatiesoort === soort && bereikVan(rol).soort !== 'GEEN');
}

function leest(rollen: readonly Rol[], rubriek: Rubriek): string {
  return rollen.filter((rol) => cel(rol, rubriek) !== '-').map((rol) => `${ROLLEN[rol].naam} (${cel(rol, rubriek)})`).join(', ');
}

function gevoelig(): string {
  const rubrieken = ALLE_RUBRIEKEN.filter((rubriek) => !GEWOON.test(RUBRIEKEN[rubriek].gevoeligheid));
  return tabel(['Rubriek', 'Gegevens', 'Waarom gevoelig', 'Artikel', 'Wie het leest'], rubrieken.map((rubriek) => [
    rubriek, RUBRIEKEN[rubriek].omschrijving, RUBRIEKEN[rubriek].gevoeligheid, RUBRIEKEN[rubriek].grondslag, leest(ALLE_ROLLEN.filter((rol) => rol !== 'INBURGERAAR'), rubriek) || 'niemand',
  ]));
}

function partijen(): string {
  return tabel(['Partij', 'Rollen', 'Opdrachten', 'Rubrieken'], ORGANISATIESOORTEN.map((soort) => {
    const rollen = rollenBij(soort);
    const opdrachten = new Set(rollen.flatMap((rol) => { const bereik = bereikVan(rol); return 'opdrachten' in bereik ? bereik.opdrachten : []; }));
    return [SOORTEN[soort], rollen.map((rol) => ROLLEN[rol].naam).join(', '), [...opdrachten].map((opdracht) => OPDRACHTEN[opdracht]).join('; ') || 'regie', String(ALLE_RUBRIEKEN.filter((rubriek) => leest(rollen, rubriek) !== '').length)];
  }));
}

/** Each with what is done about it, and where that is proven: what cannot be shown is left to the gemeente. */
const RISICOS: readonly (readonly [risico: string, gevolg: string, maatregel: string, bewijs: string])[] = [
  ['Iemand ziet meer dan de taak vraagt', 'Gezondheid, geld of sancties worden bekend bij wie er niets mee hoeft', 'Rechten per rubriek en rol, in het portaal en in de database; zonder betrokkenheid geen persoon', 'test/access, proof.json'],
  ['Een recht blijft na het einde', 'Een oude partner volgt iemand nog jaren', 'Een betrokkenheid heeft een laatste dag; intrekken werkt in de volgende opdracht aan de database', 'test/access/intrekken'],
  ['Een medewerker snuffelt', 'Vertrouwen weg, schade voor wie bekend is', 'Elke keer lezen staat in een log dat niet te wijzigen is; de FG krijgt steekproeven; de inburgeraar ziet welke organisatie keek', 'auditcontrole, test/specs/steekproeven'],
  ['Vrije tekst bevat een BSN of een ziekte', 'Bijzondere gegevens op een plek zonder bescherming', 'Bij elk tekstveld staat wie meeleest, en een waarschuwing tijdens het typen', 'shared/rules/vrijeTekst'],
  ['Een telefoon raakt kwijt', 'Namen van een klas op straat', 'Hoogstens 12 uur te lezen, versleuteld; wat wacht staat er zonder namen; uitloggen wist', 'test/e2e/offline'],
  ['Cijfers verraden een persoon', 'In een kleine gemeente is één iemand herkenbaar', 'Kleine aantallen worden niet getoond en totalen zijn niet terug te rekenen', 'test/specs/kerncijfers'],
  ['Gegevens blijven te lang', 'Een oud dossier volgt iemand', 'Elke nacht wissen volgens de termijnen; na terugzetten van een kopie wordt opnieuw gewist', 'test/specs/bewaren, test/faults/herstel'],
  ['Een geheim adres wordt bekend', 'Gevaar voor lijf en leven', 'Bij adresgeheim leest alleen de consulent en de inburgeraar het adres, wat de tabel ook zegt', 'test/access/cellen'],
  ['De database valt weg of raakt beschadigd', 'Uren en termijnen kwijt', 'Wat bevestigd is staat op schijf; kopieën met een verzegelde inhoudsopgave', 'test/faults, faults.json'],
];

/**
 * The assessment of AVG 35, as far as the portal can know it, from the same registry as the controls. Pure.
 */
export function dpia(): string {
  return `${GEGENEREERD}
# Gegevensbeschermingseffectbeoordeling (DPIA)

Een sjabloon bij artikel 35 AVG, ingevuld uit dezelfde tabellen als de controles in het portaal. De gemeente vult aan wat
tussen [haken] staat, vraagt de FG om advies en beoordeelt opnieuw bij elke wijziging van de matrix.

| | |
| --- | --- |
| Verwerkingsverantwoordelijke | [college van burgemeester en wethouders van …] |
| Functionaris gegevensbescherming | [naam en bereikbaarheid] |
| Datum en versie | [datum], autorisatiematrix versie [nummer in het portaal] |

## A. Wat er gebeurt

Het portaal laat partners van de gemeente opschrijven wat er gebeurde in een inburgering, en laat ieder zien wat de eigen
taak vraagt. De verwerkingen staan per doel in het [register van verwerkingen](verwerkingsregister.md), de rechten in de
[autorisatiematrix](autorisatiematrix.md). Betrokkenen: inburgeraars en hun gezin (relatie en geboortejaar), medewerkers en vrijwilligers.
Er worden geen besluiten door het portaal zelf genomen: het rekent termijnen voor en een mens beslist (AVG 22).

### Gevoelige gegevens

${gevoelig()}

### Partijen

${partijen()}

## B. Mag het

- **Grondslag.** Taak van algemeen belang op grond van de Wet inburgering 2021; welzijn met toestemming, die direct in te trekken is. Per rubriek staat het artikel in het register.
- **Nodig.** Partners krijgen afspraken en geen verslagen, de uitwerking van een beperking en geen diagnose. Wat strenger is dan de gewoonte staat in de autorisatiematrix.
- **Rechten.** Inzage en een kopie (AVG 15, 20) op de eigen kant in zes talen; uren betwisten; toestemming intrekken; correctie via de consulent [en hoe de gemeente een klacht behandelt].
- **Doorgifte buiten de EER.** Geen door het portaal. [Waar het draait en bij wie.]

## C. Risico’s en maatregelen

${tabel(['Risico', 'Gevolg voor mensen', 'Maatregel', 'Waar het bewezen wordt'], RISICOS)}

Restrisico: [kans en ernst per risico, vast te stellen door de gemeente]. Wie database, sleutel en anker tegelijk heeft, kan het log vervalsen; daarom
liggen die bij drie beheerders.

## D. Oordeel

- Advies van de FG: […]
- Mening van inburgeraars en partners (AVG 35, lid 9): […]
- Besluit en datum van de volgende beoordeling: […]
`;
}

function bijlage(soort: Organisatiesoort, bewaren: Bewaartermijnen): string {
  const rollen = rollenBij(soort);
  const rubrieken = ALLE_RUBRIEKEN.filter((rubriek) => leest(rollen, rubriek) !== '');
  return `### Bijlage 1, ${SOORTEN[soort]}

${tabel(['Rubriek', 'Gegevens', 'Gevoeligheid', 'Artikel', 'Rol en recht', 'Bewaren'], rubrieken.map((rubriek) => [
    rubriek, RUBRIEKEN[rubriek].omschrijving, RUBRIEKEN[rubriek].gevoeligheid, RUBRIEKEN[rubriek].grondslag, leest(rollen, rubriek), bewaren[rubriek] ?? 'geen termijn',
  ]))}`;
}

/**
 * The agreement of AVG 28 with a partner, with an annex per kind of organisation from the registry. Pure.
 *
 * @param bewaren how long each rubriek is kept
 */
export function verwerkersovereenkomst(bewaren: Bewaartermijnen = {}): string {
  return `${GEGENEREERD}
# Verwerkersovereenkomst: sjabloon

Volgt de inhoud die artikel 28, lid 3 AVG vraagt. Een partner die zelf doel en middelen bepaalt (zoals een school voor haar
eigen administratie) is zelf verantwoordelijk: gebruik dan bijlage 1 bij een regeling van artikel 26. Leg dit sjabloon voor aan de FG en de jurist.

**Partijen:** het college van burgemeester en wethouders van [gemeente] (de gemeente) en [organisatie] (de partner).

1. **Onderwerp en duur.** De partner verwerkt persoonsgegevens in Samenspel voor de opdracht van de gemeente, zolang het contract loopt. Toegang eindigt in het portaal op de laatste dag van het contract.
2. **Instructie.** De partner verwerkt alleen wat bijlage 1 noemt en voor dat doel, ook bij uitvoer naar een eigen bestand of systeem.
3. **Geheimhouding.** Ieder die werkt met het portaal heeft geheimhouding beloofd. Accounts zijn persoonlijk; de partner meldt dezelfde dag wie vertrekt.
4. **Beveiliging.** De gemeente zorgt voor het portaal (bijlage 2). De partner zorgt voor inloggen met twee factoren, bijgewerkte apparaten en schermvergrendeling.
5. **Andere verwerkers.** Alleen met schriftelijke toestemming. [Lijst.]
6. **Rechten van mensen.** De partner stuurt een verzoek binnen twee werkdagen door en helpt erbij. Inzage geeft het portaal zelf.
7. **Datalek.** De partner meldt een vermoeden binnen 24 uur aan [adres], met wat er bekend is. De gemeente zoekt uit welke gegevens van wie in welke inlog te zien waren en meldt zo nodig binnen 72 uur aan de Autoriteit Persoonsgegevens.
8. **Einde.** Na het contract vult de partner nog drie maanden eigen lessen en uren aan. Daarna wist de partner wat buiten het portaal bewaard werd, en verklaart dat.
9. **Controle.** De gemeente mag dit (laten) nagaan. De partner krijgt te zien wat over de eigen medewerkers is gelogd.
10. **Aansprakelijkheid en recht.** [Volgens het contract.]

## Bijlage 1: wat de partner ziet en schrijft

L = lezen, S = lezen en schrijven, E = alleen wat de eigen organisatie schreef, M = lezen en melden.

${ORGANISATIESOORTEN.filter((soort) => soort !== 'GEMEENTE').map((soort) => bijlage(soort, bewaren)).join('\n\n')}

## Bijlage 2: beveiliging

${BEVEILIGING.map((regel) => `- ${regel}`).join('\n')}
`;
}
