import { randomUUID } from 'node:crypto';
import { plusDagen } from '../../shared/rules/datum.ts';
import type { Taaknaam } from './grens/sql.ts';
import type { Klant } from './klant.ts';

/** One job, ready to be done again and again: by the portal, and by the limit with the same variables. */
export interface Taak {
  naam: Taaknaam;
  wat: string;
  wie: Klant;
  /** Does it once through the portal; what came back. */
  portaal: () => Promise<{ data: unknown; bytes: number }>;
  /** The variables of the limit for its next turn. */
  grens: () => Promise<Record<string, unknown>>;
  /** Before a measurement, where the turns go round: both sides begin with the same one. */
  vooraan?: () => void;
  /** The two must give the same answer. */
  vergelijken: boolean;
  /** How many are done at once; what writes the same rows does so alone. */
  tegelijk: boolean;
}

export const CASELOAD = `query($na: String) { inburgeraars(first: 25, after: $na) { totaal pageInfo { endCursor hasNextPage } edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam }
  taalPresentie { tellendeUren vierWeken { lessen aanwezig geoorloofd ongeoorloofd } } taalVoortgang { laatsteRapportageOp niveaus { vaardigheid niveau } } } } } }`;

export const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } trajectstatus { fase doelgroep termijnStart termijnEinde termijnen { soort uiterlijk artikel } }
  pipKern { geldend { versie leerroute niveau dagtekening } } taalPresentie { tellendeUren totaal { lessen aanwezig } vierWeken { lessen aanwezig geoorloofd ongeoorloofd } lessen(laatste: 50) { id datum groep status minuten herkomst { organisatie medewerker op } } }
  taalVoortgang { niveaus { vaardigheid niveau } rapportages { datum inzet niveaus { vaardigheid niveau } } } participatieUren { tellendeUren alleUren regels(laatste: 50) { datum activiteit minuten } } examens { uitslagen { onderdeel niveau datum uitslag } }
  gesprekken { laatsteOp gesprekken { datum soort } } ${['Taal', 'Participatie', 'MapPvt', 'Begeleiding', 'Taalpraktijk', 'Wonen', 'Financien', 'Welzijn', 'Werk'].map((t) => `afspraken${t} { afspraken { id tekst stand uitvoerderNaam } }`).join(' ')} } }`;

const OVERZICHT = `query { inburgeraars(first: 50, sortering: VOLGENDE_TERMIJN) { totaal edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } trajectstatus { fase termijnen { soort uiterlijk } } pipKern { geldend { leerroute } } } } } }`;
export const CIJFERS = `query { kerncijfers { peildatum personen { naam aantal onderdrukt } perLeerroute { naam aantal onderdrukt } perFase { naam aantal onderdrukt }
  aanwezigheid { naam waarde onderdrukt } taaluren { naam waarde onderdrukt } participatieuren { naam waarde onderdrukt } } }`;
const LESSEN = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id maandGesloten vervallenReden deelnemers { inburgeraar { id } } } }`;
export const ROOSTER = `query($id: ID!) { les(id: $id) { deelnemers { inburgeraar { id } presentie { versie status } } } }`;
export const VASTLEGGEN = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd } } }`;

const geen = async () => ({});

/** J1: a taalaanbieder's caseload page, 25 learners with hours, four weeks and levels. */
export function j1(wie: Klant): Taak {
  return { naam: 'J1', wat: 'caseload taalaanbieder', wie, portaal: () => wie.vraag(CASELOAD), grens: geen, vergelijken: true, tegelijk: true };
}

interface Regel { inburgeraarId: string; status: string; versie: number | null }

/** J2: attendance of one class in one mutation, one lesson after the other: who corrects one lesson for ever measures its old versions. */
export async function j2(wie: Klant, vandaag: string): Promise<Taak> {
  const { data } = await wie.vraag<{ mijnLessen: { id: string; maandGesloten: boolean; vervallenReden: string | null; deelnemers: { inburgeraar: { id: string } }[] }[] }>(LESSEN, { van: plusDagen(vandaag, -30), tot: vandaag });
  const open = data.mijnLessen.filter((les) => !les.maandGesloten && les.vervallenReden === null);
  const grootte = Math.max(...open.map((les) => les.deelnemers.length));
  const lessen = await Promise.all(open.filter((les) => les.deelnemers.length === grootte).map(({ id }) => lesVan(wie, id)));
  if (lessen.length === 0) throw new Error('no lesson to record');
  let beurt = 0;
  const volgende = () => {
    const les = lessen[(beurt++) % lessen.length];
    return les?.volgende() ?? { lesId: '', regels: [] };
  };
  return {
    naam: 'J2', wat: `presentie van een klas van ${grootte}`, wie, vergelijken: false, tegelijk: false,
    portaal: () => wie.vraag(VASTLEGGEN, { input: { idempotentieSleutel: randomUUID(), ...volgende(), correctieReden: 'meting' } }),
    grens: async () => volgende(),
  };
}

/** A lesson as it becomes each time: the other status, over the version that stands. */
async function lesVan(wie: Klant, lesId: string): Promise<{ volgende: () => { lesId: string; regels: Regel[] } }> {
  const { data } = await wie.vraag<{ les: { deelnemers: { inburgeraar: { id: string }; presentie: { versie: number; status: string } | null }[] } }>(ROOSTER, { id: lesId });
  let regels: Regel[] = data.les.deelnemers.map((d) => ({ inburgeraarId: d.inburgeraar.id, status: d.presentie?.status ?? 'AANWEZIG', versie: d.presentie?.versie ?? null }));
  return {
    volgende: () => {
      const deze = regels.map((r) => ({ ...r, status: r.status === 'AANWEZIG' ? 'GEOORLOOFD_AFWEZIG' : 'AANWEZIG' }));
      regels = deze.map((r) => ({ ...r, versie: (r.versie ?? 0) + 1 }));
      return { lesId, regels: deze };
    },
  };
}

/** J3: one person's consolidated dossier, of one person after the other. */
export async function j3(wie: Klant): Promise<Taak> {
  const { data } = await wie.vraag<{ inburgeraars: { edges: { node: { id: string } }[] } }>(`query { inburgeraars(first: 50) { edges { node { id } } } }`);
  const ids = data.inburgeraars.edges.map((e) => e.node.id);
  const beurt = { portaal: 0, grens: 0 };
  const volgende = (kant: keyof typeof beurt) => ({ id: ids[(beurt[kant]++) % ids.length] });
  const vooraan = () => Object.assign(beurt, { portaal: 0, grens: 0 });
  return { naam: 'J3', wat: 'dossier', wie, vooraan, portaal: () => wie.vraag(DOSSIER, volgende('portaal')), grens: async () => volgende('grens'), vergelijken: true, tegelijk: true };
}

/** J4: the overview of a gemeente, first page of 50, sorted on the next deadline. */
export function j4(wie: Klant): Taak {
  return { naam: 'J4', wat: 'overzicht gemeente', wie, portaal: () => wie.vraag(OVERZICHT), grens: geen, vergelijken: true, tegelijk: true };
}

/** J5: steering figures by route and phase. */
export function j5(wie: Klant): Taak {
  return { naam: 'J5', wat: 'kerncijfers', wie, portaal: () => wie.vraag(CIJFERS), grens: geen, vergelijken: false, tegelijk: true };
}

const ROOSTERS = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { datum beginTijd maandGesloten vervallenReden deelnemers { inburgeraar { portaalnummer } } } }`;
const VOORBEELD = `mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { importId aantallen { nieuw gelijk conflict fout } regels { rijnummer soort cursist status zin } } }`;
const BEVESTIGEN = `mutation($input: PresentieImportBevestigenInput!) { presentieImportBevestigen(input: $input) { aantal } }`;

interface Importrij { portaalnummer: string; datum: string; beginTijd: string }

/** J6: a sheet of at most 5,000 rows, each another learner or lesson, preview and confirm. Every turn changes all of them. */
export async function j6(wie: Klant, vandaag: string): Promise<Taak> {
  const rijen: Importrij[] = [];
  // A month at a time: that is how far one question goes.
  for (let tot = vandaag; rijen.length < 5_000 && tot > plusDagen(vandaag, -300); tot = plusDagen(tot, -30)) {
    const { data } = await wie.vraag<{ mijnLessen: { datum: string; beginTijd: string; maandGesloten: boolean; vervallenReden: string | null; deelnemers: { inburgeraar: { portaalnummer: string | null } }[] }[] }>(ROOSTERS, { van: plusDagen(tot, -29), tot });
    rijen.push(...data.mijnLessen.filter((les) => !les.maandGesloten && les.vervallenReden === null).flatMap(({ datum, beginTijd, deelnemers }) => deelnemers.flatMap(({ inburgeraar: { portaalnummer } }) => (portaalnummer ? [{ portaalnummer, datum, beginTijd }] : []))));
  }
  const lijst = rijen.slice(0, 5_000);
  let beurt = 0;
  const status = () => ((beurt++) % 2 === 0 ? 'TE_LAAT' : 'AANWEZIG');
  return {
    naam: 'J6', wat: `import van ${lijst.length} rijen`, wie, vergelijken: false, tegelijk: false,
    portaal: async () => {
      const woord = status() === 'TE_LAAT' ? 'te laat' : 'aanwezig';
      const inhoudBase64 = Buffer.from(`Portaalnummer;Datum;Les;Aanwezig\n${lijst.map((r) => `${r.portaalnummer};${r.datum};${r.beginTijd};${woord}`).join('\n')}\n`).toString('base64');
      const voorbeeld = await wie.vraag<{ presentieImportVoorbeeld: { importId: string } }>(VOORBEELD, { input: { bestandsnaam: 'meting.csv', inhoudBase64 } });
      const input = { idempotentieSleutel: randomUUID(), importId: voorbeeld.data.presentieImportVoorbeeld.importId, conflictenOvernemen: true };
      const klaar = await wie.vraag<{ presentieImportBevestigen: { aantal: number } }>(BEVESTIGEN, { input });
      return { data: klaar.data, bytes: voorbeeld.bytes + klaar.bytes };
    },
    grens: async () => {
      const nieuw = status();
      return { rijen: lijst.map((r) => ({ ...r, status: nieuw })) };
    },
  };
}
