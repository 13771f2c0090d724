import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import { AFSPRAAK_THEMAS } from '../../../shared/rules/pip.ts';
import { beginVan, minutenPerWeek, niveausSinds, presentiePerWeek, sindsdien, standVanGesprekken, wekenSinds } from '../../../shared/rules/voorbereiding.ts';
import { type Rubriek, veldnaam } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { isOpen } from '../inburgeraars/inburgeraars.repository.ts';
import type { Afspraaksinds, Gebeurtenissinds, Gespreksvoorbereiding, Presentiesinds, Signaalsinds, Urensinds, Voortgangsinds } from './voorbereiding.types.ts';

const OPERATIE = 'gespreksvoorbereiding';
const HOOGSTENS_GEBEURTENISSEN = 100;
const VAN = { herkomst: { organisatie: {} } };

/** What is read: every rubriek by the one road to a person, so in one statement, under the rights of now and in the audit. */
const VRAAG = {
  gesprekken: { gesprekken: { id: {}, datum: {}, soort: {}, verslag: {}, afspraken: {} } },
  trajectstatus: { koppelingOp: {}, termijnStart: {} },
  pipKern: { geldend: { aantalGesprekkenPerJaar: {} }, versies: { dagtekening: {} } },
  taalPresentie: { lessen: { id: {}, datum: {}, status: {}, minuten: {} } },
  taalVoortgang: { rapportages: { id: {}, datum: {}, inzet: {}, volgendeStap: {}, opmerking: {}, niveaus: {}, ...VAN } },
  participatieUren: { regels: { id: {}, datum: {}, minuten: {}, reactie: {} } },
  signalen: { signalen: { id: {}, datum: {}, onderwerp: {}, tekst: {}, stand: {}, ...VAN } },
  examens: { uitslagen: { id: {}, datum: {}, onderdeel: {}, uitslag: {}, ...VAN } },
  participatieEvaluatie: { evaluaties: { id: {}, datum: {}, module: {}, samenvatting: {}, ...VAN } },
  pvtTraject: { dagdelen: { id: {}, datum: {}, onderdeel: {}, aanwezig: {}, ...VAN } },
  begeleiding: { contactmomenten: { id: {}, datum: {}, soort: {}, notitie: {}, ...VAN } },
  wonen: { stappen: { id: {}, datum: {}, stap: {}, opmerking: {}, ...VAN } },
  taalcoaching: { bijeenkomsten: { id: {}, datum: {}, plaats: {}, ...VAN } },
  ...Object.fromEntries(AFSPRAAK_THEMAS.map((thema) => [veldnaam(thema), { afspraken: { id: {}, thema: {}, tekst: {}, uitvoerderNaam: {}, stand: {}, meldingen: { id: {}, datum: {}, stand: {}, opmerking: {} } } }])),
} as const;

/** The rubrieken that the page is made of. */
export const VOORBEREIDING_RUBRIEKEN: readonly Rubriek[] = [
  'GESPREKKEN', 'TRAJECTSTATUS', 'PIP_KERN', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG', 'PARTICIPATIE_UREN', 'SIGNALEN', 'EXAMENS', 'PARTICIPATIE_EVALUATIE', 'PVT_TRAJECT', 'BEGELEIDING',
  'WONEN', 'TAALCOACHING', ...AFSPRAAK_THEMAS,
];

interface Rij { id: string; datum: string; herkomst: { organisatie: string }; [veld: string]: unknown }

/** The rows of a list of a rubriek; null where the rubriek is shielded. */
function rijen<R = Rij>(persoon: GelezenInburgeraar, rubriek: Rubriek, lijst: string): R[] | null {
  const waarde = persoon[veldnaam(rubriek)] as Record<string, R[]> | null | undefined;
  return waarde?.[lijst] ?? null;
}

/**
 * What changed since the last talk at every partner, as far as the matrix lets the reader see it: one statement, and rules over
 * what it gave. Null where the person does not exist for the reader.
 */
export async function gespreksvoorbereiding(tx: Transactie, inburgeraarId: string): Promise<Gespreksvoorbereiding | null> {
  const persoon = await inburgeraarLezen(tx, OPERATIE, inburgeraarId, Selectie.van(VRAAG));
  if (!persoon || !isOpen(tx.actor, 'GESPREKKEN', persoon)) return null;
  const { vandaag } = tx;
  const gesprekken = rijen<Rij & { soort: string; verslag: string | null; afspraken: string | null }>(persoon, 'GESPREKKEN', 'gesprekken') ?? [];
  const traject = persoon['trajectstatus'] as { koppelingOp: string | null; termijnStart: string | null } | null | undefined;
  const pip = persoon['pipKern'] as { geldend: { aantalGesprekkenPerJaar: number } | null; versies: { dagtekening: string }[] } | null | undefined;
  const eerstePipOp = pip?.versies.at(-1)?.dagtekening ?? null;
  const { sinds, soort } = beginVan({ gesprekken, eerstePipOp, koppelingOp: traject?.koppelingOp ?? null }, vandaag);
  const weken = wekenSinds(sinds, vandaag);
  const vorig = soort === 'GESPREK' ? gesprekken.find(({ datum }) => datum === sinds) ?? null : null;
  return {
    sinds, begin: soort, vorig,
    stand: standVanGesprekken({ gesprekken, termijnStart: traject?.termijnStart ?? null, perJaar: pip?.geldend?.aantalGesprekkenPerJaar ?? null }, vandaag),
    presentie: presentie(persoon, sinds, vandaag, weken), uren: uren(persoon, sinds, vandaag, weken), voortgang: voortgang(persoon, sinds, vandaag),
    afspraken: afspraken(persoon, sinds, vandaag), signalen: signalen(persoon, sinds, vandaag), gebeurtenissen: gebeurtenissen(persoon, sinds, vandaag),
    afgeschermd: VOORBEREIDING_RUBRIEKEN.filter((rubriek) => persoon[veldnaam(rubriek)] == null),
  };
}

function presentie(persoon: GelezenInburgeraar, sinds: string, vandaag: string, weken: readonly string[]): Presentiesinds | null {
  const alle = rijen<Rij & { status: string; minuten: number }>(persoon, 'TAAL_PRESENTIE', 'lessen');
  if (alle === null) return null;
  const lessen = sindsdien(alle, sinds, vandaag);
  return { weken: presentiePerWeek(lessen, weken), lessen, minuten: lessen.reduce((som, { minuten }) => som + minuten, 0) };
}

function uren(persoon: GelezenInburgeraar, sinds: string, vandaag: string, weken: readonly string[]): Urensinds | null {
  const alle = rijen<Rij & { minuten: number; reactie: string | null }>(persoon, 'PARTICIPATIE_UREN', 'regels');
  if (alle === null) return null;
  const regels = sindsdien(alle, sinds, vandaag);
  return { weken: minutenPerWeek(regels, weken), minuten: regels.reduce((som, { minuten }) => som + minuten, 0), betwist: regels.filter(({ reactie }) => reactie === 'BETWIST').length };
}

function voortgang(persoon: GelezenInburgeraar, sinds: string, vandaag: string): Voortgangsinds | null {
  const alle = rijen<Rij & { inzet: string | null; volgendeStap: string | null; opmerking: string | null; niveaus: { vaardigheid: string; niveau: string }[] }>(persoon, 'TAAL_VOORTGANG', 'rapportages');
  if (alle === null) return null;
  return { niveaus: niveausSinds(alle, sinds, vandaag), rapportages: sindsdien(alle, sinds, vandaag).map((rij) => ({ ...rij, organisatie: rij.herkomst.organisatie })) };
}

/** What still runs, also where nobody reported: silence is news. What was closed before is not. */
function afspraken(persoon: GelezenInburgeraar, sinds: string, vandaag: string): Afspraaksinds[] {
  return AFSPRAAK_THEMAS.flatMap((thema) => {
    const alle = rijen<{ id: string; thema: string; tekst: string; uitvoerderNaam: string | null; stand: string; meldingen: { id: string; datum: string; stand: string; opmerking: string | null }[] }>(persoon, thema, 'afspraken') ?? [];
    return alle.map(({ uitvoerderNaam, meldingen, ...afspraak }) => ({ ...afspraak, uitvoerder: uitvoerderNaam, meldingen: sindsdien(meldingen, sinds, vandaag) }))
      .filter(({ stand, meldingen }) => meldingen.length > 0 || !(EINDSTANDEN as readonly string[]).includes(stand));
  });
}

function signalen(persoon: GelezenInburgeraar, sinds: string, vandaag: string): Signaalsinds[] | null {
  const alle = rijen<Rij & { onderwerp: string; tekst: string; stand: string }>(persoon, 'SIGNALEN', 'signalen');
  return alle?.filter(({ datum, stand }) => stand !== 'AFGEHANDELD' || (datum > sinds && datum <= vandaag)).map((rij) => ({ ...rij, organisatie: rij.herkomst.organisatie })) ?? null;
}

/** Lists of small happenings: which field says what, and which holds the words. */
const GEBEURTENISSEN: readonly (readonly [rubriek: Rubriek, lijst: string, wat: string, tekst: string | null])[] = [
  ['EXAMENS', 'uitslagen', 'onderdeel', 'uitslag'], ['PARTICIPATIE_EVALUATIE', 'evaluaties', 'module', 'samenvatting'], ['PVT_TRAJECT', 'dagdelen', 'onderdeel', null],
  ['BEGELEIDING', 'contactmomenten', 'soort', 'notitie'], ['WONEN', 'stappen', 'stap', 'opmerking'], ['TAALCOACHING', 'bijeenkomsten', 'plaats', null],
];

function gebeurtenissen(persoon: GelezenInburgeraar, sinds: string, vandaag: string): Gebeurtenissinds[] {
  const alle = GEBEURTENISSEN.flatMap(([rubriek, lijst, wat, tekst]) => sindsdien(rijen(persoon, rubriek, lijst) ?? [], sinds, vandaag).map((rij) => ({
    id: rij.id, datum: rij.datum, rubriek, wat: (rij[wat] as string | null) ?? '', tekst: tekst === null ? null : (rij[tekst] as string | null), organisatie: rij.herkomst.organisatie,
  })));
  return alle.sort((a, b) => (a.datum > b.datum ? -1 : a.datum < b.datum ? 1 : 0)).slice(0, HOOGSTENS_GEBEURTENISSEN);
}
