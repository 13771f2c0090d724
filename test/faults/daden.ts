import { randomUUID } from 'node:crypto';
import { plusDagen, vandaagIn } from '../../shared/rules/datum.ts';
import { LEERROUTES } from '../../shared/rules/pip.ts';
import { CASELOAD, CIJFERS, DOSSIER, ROOSTER, VASTLEGGEN } from '../bench/taken.ts';
import type { Mens } from './werkdag.ts';

/** One thing that somebody does. */
export type Daad = () => Promise<unknown>;

/** What somebody sees when the day begins: whom, which lessons, whose hours. */
interface Beeld {
  personen: readonly string[];
  lessen: readonly Les[];
  deelnemers: readonly Deelnemer[];
}

interface Les { id: string; maandGesloten: boolean; vervallenReden: string | null; deelnemers: { inburgeraar: { id: string } }[] }
interface Regel { inburgeraarId: string; status: string; versie: number | null }
interface Deelnemer { inburgeraarId: string; activiteitId: string }
interface Werkgroep { deelnemers: { van: string; tot: string | null; inburgeraar: { id: string }; regels: { activiteitId: string }[] }[] }
type Kent = (document: string) => boolean;

const vandaag = () => vandaagIn(new Date());
const maandag = () => plusDagen(vandaag(), -((new Date(`${vandaag()}T12:00:00Z`).getUTCDay() + 6) % 7) - 7);

const OVERZICHT = `query($filter: InburgeraarFilter, $sortering: InburgeraarSortering) { inburgeraars(first: 50, filter: $filter, sortering: $sortering) { totaal edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam }
  trajectstatus { fase termijnen { soort uiterlijk } } pipKern { geldend { leerroute } } } } } }`;
const LESSEN = 'query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum beginTijd maandGesloten vervallenReden deelnemers { inburgeraar { id } } } }';
const WERKGROEPEN = 'query($week: Datum!) { werkgroepen { id deelnemers(week: $week) { van tot inburgeraar { id roepnaam { roepnaam } } regels { activiteitId datum duurMinuten beginTijd versie } } } }';
const UREN = 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }';
const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
const SIGNALEN = 'query { mijnSignalen(first: 25) { signaal { id onderwerp stand tekst } inburgeraar { id roepnaam { roepnaam } } } }';
const TAKEN = 'query { taken(first: 25) { edges { node { id soort doen ernst inburgeraar { id roepnaam { roepnaam } } } } } }';
const POSTVAK = 'query { postvak(first: 25) { edges { node { id soort wat op nieuw inburgeraar { id roepnaam { roepnaam } } } } } }';
const INZAGELOG = 'query { inzagelog(first: 25) { edges { node { id } } } }';
const EIGEN = 'query($id: ID!) { inburgeraar(id: $id) { id toegang { rubriek lezen uitleg } trajectstatus { fase termijnen { soort uiterlijk } } taalPresentie { totaal { lessen aanwezig } } participatieUren { tellendeUren } } }';
const BEDRIJF = 'query { bedrijfsstand { post { wacht opzij } } }';
const IK = 'query { ik { naam } }';
const STATUSSEN = ['AANWEZIG', 'GEOORLOOFD_AFWEZIG'];
/** Roles that may write a signal about a person whom they see; the consulent chooses a receiver, which is left to other specs. */
const SIGNAALROLLEN = ['TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER', 'VWN_BEGELEIDER'];

/** What is looked up once: the start page and the own list, the lessons of the past month that are this docent's alone, the own groups. */
export async function beginVan(mens: Mens, kent: Kent): Promise<Beeld> {
  const { rol, doe, boek } = mens;
  await doe('start', IK);
  const zonderPersonen = ['BELEIDSMEDEWERKER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'SLEUTELPERSOON'].includes(rol);
  const personen = zonderPersonen ? [] : (await doe<{ inburgeraars: { edges: { node: { id: string } }[] } }>('caseload', CASELOAD)).inburgeraars.edges.map(({ node }) => node.id);
  const lessen = rol !== 'TAALDOCENT' ? [] : (await doe<{ mijnLessen: Les[] }>('lessen', LESSEN, { van: plusDagen(vandaag(), -30), tot: vandaag() })).mijnLessen
    .filter((les) => !les.maandGesloten && les.vervallenReden === null && les.deelnemers.length > 0 && boek.claim(les.id)).slice(0, 5);
  const groepen = rol !== 'WERKBEGELEIDER' || !kent(WERKGROEPEN) ? [] : (await doe<{ werkgroepen: Werkgroep[] }>('werkgroepen', WERKGROEPEN, { week: maandag() })).werkgroepen;
  const deelnemers = groepen.flatMap((groep) => groep.deelnemers.flatMap(({ van, tot, inburgeraar: { id }, regels }) => (van <= maandag() && tot === null && regels[0] ? [{ inburgeraarId: id, activiteitId: regels[0].activiteitId }] : [])));
  return { personen, lessen, deelnemers };
}

/** What this role does on a day, and how often of each. */
export function dadenVan(mens: Mens, beeld: Beeld, kent: Kent): readonly (readonly [number, Daad])[] {
  const { rol, t, doe } = mens;
  const lees = (keer: number, soort: string, document: string, variabelen?: () => Record<string, unknown>): readonly (readonly [number, Daad])[] => (kent(document) ? [[keer, () => doe(soort, document, variabelen?.())]] : []);
  const dossier = beeld.personen.length > 0 ? lees(3, 'dossier', DOSSIER, () => ({ id: t.kies(beeld.personen) })) : [];
  const post = rol === 'INBURGERAAR' ? [] : lees(1, 'postvak', POSTVAK);
  const signaal: readonly (readonly [number, Daad])[] = SIGNAALROLLEN.includes(rol) && beeld.personen.length > 0 ? [[1, () => signaleren(mens, t.kies(beeld.personen))]] : [];
  switch (rol) {
    case 'CONSULENT': case 'TEAMLEIDER':
      return [...dossier, ...post, ...lees(3, 'overzicht', OVERZICHT, () => keuze(mens)), ...lees(1, 'taken', TAKEN), ...lees(1, 'signalen', SIGNALEN), ...(rol === 'TEAMLEIDER' ? lees(1, 'kerncijfers', CIJFERS) : [])];
    case 'LOOPBAANBEGELEIDER': return [...dossier, ...post, ...lees(2, 'caseload', CASELOAD), ...lees(1, 'taken', TAKEN)];
    case 'BELEIDSMEDEWERKER': return [...post, ...lees(1, 'kerncijfers', CIJFERS)];
    case 'FUNCTIONEEL_BEHEERDER': return [...post, ...lees(1, 'bedrijfsstand', BEDRIJF)];
    case 'FG': return lees(1, 'inzagelog', INZAGELOG);
    case 'SLEUTELPERSOON': return lees(1, 'start', IK);
    case 'INBURGERAAR': return lees(2, 'eigen dossier', EIGEN, () => ({ id: t.kies(beeld.personen) }));
    case 'TAALDOCENT': return [...dossier, ...post, ...signaal, ...lees(1, 'lessen', LESSEN, () => ({ van: plusDagen(vandaag(), -7), tot: vandaag() })), ...(beeld.lessen.length > 0 ? [[4, () => lesGeven(mens, t.kies(beeld.lessen))]] as const : [])];
    case 'WERKBEGELEIDER':
      return [...dossier, ...post, ...signaal, ...lees(1, 'werkgroepen', WERKGROEPEN, () => ({ week: maandag() })), ...(beeld.deelnemers.length > 0 ? [[4, () => urenSchrijven(mens, t.kies(beeld.deelnemers))]] as const : [])];
    default: return [...dossier, ...post, ...signaal, ...lees(2, 'caseload', CASELOAD)];
  }
}

/** The overview sorted, narrowed or searched in another way each time. */
function keuze({ t }: Mens): Record<string, unknown> {
  const filter = t.kies([{}, {}, { zoek: t.kies(['an', 'mo', 'sa', 'el', 'ya']) }, { leerroute: t.kies(LEERROUTES) }, { termijnTot: plusDagen(vandaag(), 90) }]);
  return { filter, sortering: t.kies(['ACHTERNAAM', 'ROEPNAAM', 'VOLGENDE_TERMIJN']) };
}

/** Opens a lesson and records the whole class, each learner other than it stood. */
async function lesGeven({ doe, boek }: Mens, { id: lesId }: Les): Promise<void> {
  const { les } = await doe<{ les: { deelnemers: { inburgeraar: { id: string }; presentie: { versie: number; status: string } | null }[] } }>('rooster', ROOSTER, { id: lesId });
  const regels: Regel[] = les.deelnemers.map(({ inburgeraar, presentie }) => ({ inburgeraarId: inburgeraar.id, status: STATUSSEN.find((status) => status !== presentie?.status) ?? '', versie: presentie?.versie ?? null }));
  await doe('presentie vastleggen', VASTLEGGEN, { input: { idempotentieSleutel: randomUUID(), lesId, regels, correctieReden: 'werkdag' } });
  for (const { inburgeraarId, status, versie } of regels) boek.presentie(lesId, inburgeraarId, (versie ?? 0) + 1, status);
}

/** Five minutes at a time of the night at which nothing stood: each entry has a place of its own. */
async function urenSchrijven({ t, doe, boek }: Mens, { inburgeraarId, activiteitId }: Deelnemer): Promise<void> {
  const datum = plusDagen(maandag(), t.heel(0, 6));
  const minuut = t.heel(0, 71) * 5;
  const beginTijd = `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`;
  if (!boek.claim(`${inburgeraarId} ${datum} ${beginTijd}`)) return;
  await doe('uren vastleggen', UREN, { input: { idempotentieSleutel: randomUUID(), activiteitId, regels: [{ inburgeraarId, datum, duurMinuten: 5, beginTijd }] } });
  boek.urenOp(inburgeraarId, datum, beginTijd);
}

async function signaleren({ doe, boek }: Mens, inburgeraarId: string): Promise<void> {
  const tekst = boek.tekst();
  const { signaalIndienen } = await doe<{ signaalIndienen: { signaal: { id: string } } }>('signaal indienen', SIGNAAL, { input: { idempotentieSleutel: randomUUID(), inburgeraarId, onderwerp: 'OVERIG', tekst } });
  boek.signalen.set(tekst, signaalIndienen.signaal.id);
}
