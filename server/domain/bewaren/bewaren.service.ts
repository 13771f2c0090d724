import { randomBytes } from 'node:crypto';
import { eindePlicht, KERNSET, type Levensfeiten, teWissen, wisdag } from '../../../shared/rules/bewaren.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import { auditSchrijven, type Dader, type Inzage } from '../../audit/audit.ts';
import type { Auditgeheim } from '../../audit/geheim.ts';
import {
  ADMINISTRATIE, type Administratiesoort, type GeldendeTermijn, type Kandidaat, kandidatenLezen, stenenLezen, termijnenLezen, verlopenTellen, verlopenWissen, verslagBewaren,
  type Verslagregel,
} from './bewaren.repository.ts';
import { type Grafsteenregel, stenenToevoegen, stenenUitBestand, steenSleutel } from './grafstenen.ts';
import { DOSSIERRUBRIEKEN, isHeelDossier, MET_HET_DOSSIER, persoonWissen, type Steen, type Verbinding } from './wissen.ts';

/** How the job runs. */
export interface Bewaaropdracht {
  /** The day for which the periods are computed; not after today where something is erased. */
  op: Datum;
  nu: Date;
  /** False: counts what would go and erases nothing. */
  echt: boolean;
  /** Persons, or thousands of rows, in one transaction. */
  partij: number;
  /** The file outside the database that remembers what was erased. */
  grafstenen: string | null;
  geheim: Auditgeheim;
}

/** Numbers per gemeente (null = the administration of the portal), and how many erasures were replayed. */
export interface Bewaaruitkomst {
  verslagen: readonly { gemeenteId: string | null; regels: readonly Verslagregel[] }[];
  opnieuwGewist: number;
}

/** Another run is busy. */
export class BewarenLoopt extends Error {
  override message = 'Er loopt al een andere keer.';
}

const SLOT = 7_263_002;
const NIEMAND = '00000000-0000-0000-0000-000000000000';
const BLAD = 500;
const RIJEN_PER_PERSOON = 100;

/**
 * Applies the periods: replays stones of the file, erases what is due person by person in small transactions, removes what is
 * past its period from the administration, and keeps a report. What was done stays done when it is killed; the next run goes on.
 *
 * @param db a connection that acts as samenspel_definer, of its own
 * @throws BewarenLoopt
 */
export async function bewaren(db: Verbinding, opdracht: Bewaaropdracht): Promise<Bewaaruitkomst> {
  const { rows: [slot] } = await db.query<{ vrij: boolean }>('select pg_try_advisory_lock($1) as vrij', [SLOT]);
  if (!slot?.vrij) throw new BewarenLoopt('another run is busy');
  try {
    const opnieuwGewist = await grafstenenNalopen(db, opdracht);
    const termijnen = await termijnenLezen(db, opdracht.op);
    const telling = new Telling();
    await personenNalopen(db, opdracht, termijnen, telling);
    const beheer = await administratieNalopen(db, opdracht, termijnen);
    const verslagen = [...telling.perGemeente(), { gemeenteId: null, regels: beheer }];
    for (const verslag of verslagen) await verslagBewaren(db, { ...verslag, peildatum: opdracht.op, echt: opdracht.echt, klaarOp: opdracht.nu });
    return { verslagen, opnieuwGewist };
  } finally {
    await db.query('select pg_advisory_unlock($1)', [SLOT]);
  }
}

/** Counts per gemeente and rubriek, with the oldest day. */
class Telling {
  private readonly perSleutel = new Map<string, Map<string, Verslagregel>>();

  bij(gemeenteId: string, soort: string, dag: Datum): void {
    const regels = this.perSleutel.get(gemeenteId) ?? new Map<string, Verslagregel>();
    const { aantal, oudste } = regels.get(soort) ?? { aantal: 0, oudste: null };
    regels.set(soort, { soort, aantal: aantal + 1, oudste: oudste !== null && oudste < dag ? oudste : dag });
    this.perSleutel.set(gemeenteId, regels);
  }

  perGemeente(): { gemeenteId: string; regels: Verslagregel[] }[] {
    return [...this.perSleutel].map(([gemeenteId, regels]) => ({ gemeenteId, regels: [...regels.values()].sort((a, b) => (a.soort < b.soort ? -1 : 1)) }));
  }
}

/** What is due of a person now, and since when; what must go together waits for the last of it. */
export function plan(feiten: Levensfeiten & { gewist: readonly string[] }, termijnen: readonly GeldendeTermijn[], op: Datum): { rubriek: string; artikel: string; sinds: Datum }[] {
  const persoonlijk = termijnen.filter(({ startfeit }) => startfeit === 'EINDE_PLICHT');
  const rijp = teWissen(feiten, persoonlijk, op);
  const weg = new Set([...feiten.gewist, ...rijp.map(({ soort }) => soort)]);
  const heel = isHeelDossier(weg);
  const mag = (soort: string) => !feiten.gewist.includes(soort) && (heel || !(MET_HET_DOSSIER.includes(soort) || soort === KERNSET));
  const begin = eindePlicht(feiten);
  return rijp.filter(({ soort }) => mag(soort)).map((termijn) => {
    const dagen = [begin === null ? null : wisdag(begin, termijn), feiten.overledenOp].filter((dag) => dag !== null && dag <= op).sort();
    return { rubriek: termijn.soort, artikel: termijn.artikel, sinds: dagen[0] ?? op };
  });
}

async function personenNalopen(db: Verbinding, opdracht: Bewaaropdracht, termijnen: readonly GeldendeTermijn[], telling: Telling): Promise<void> {
  for (let na: string | null = null; ;) {
    const blad: Kandidaat[] = await kandidatenLezen(db, na, BLAD);
    const rijp = blad.map((persoon) => ({ persoon, wat: plan(persoon, termijnen, opdracht.op) })).filter(({ wat }) => wat.length > 0);
    for (let i = 0; i < rijp.length; i += opdracht.partij) {
      const partij = rijp.slice(i, i + opdracht.partij);
      if (opdracht.echt) await partijWissen(db, opdracht, partij.map(({ persoon, wat }) => ({ id: persoon.id, eerder: persoon.gewist, stenen: wat.map((w) => ({ ...w, gewistOp: opdracht.nu })) })));
      for (const { persoon, wat } of partij) for (const { rubriek, sinds } of wat) telling.bij(persoon.gemeenteId, rubriek, sinds);
    }
    const laatste = blad.at(-1);
    if (!laatste || blad.length < BLAD) return;
    na = laatste.id;
  }
}

interface TeWissenPersoon {
  id: string;
  eerder: readonly string[];
  stenen: readonly Steen[];
}

/** The job has no user: what it did stands in the audit in its own name. */
const BEWAARDER: Dader = { gebruikerId: NIEMAND, lidmaatschapId: NIEMAND, organisatieId: null, sessieNummer: null, rol: 'BEWAARTERMIJN' };

/** One transaction: all of these persons, or none. The file follows the commit; what it misses, the next run adds. */
async function partijWissen(db: Verbinding, { op, nu, grafstenen, geheim }: Bewaaropdracht, personen: readonly TeWissenPersoon[]): Promise<void> {
  await db.query('begin');
  try {
    const gewist: Inzage[] = [];
    for (const { id, eerder, stenen } of personen) gewist.push(await persoonWissen(db, id, stenen, new Set(eerder), { op, nu }));
    const spoor = { traceId: randomBytes(16).toString('hex'), ouder: null };
    await auditSchrijven(async (s) => (await db.query(s)).rows, BEWAARDER, { nu, spoor, klok: () => nu, geheim }, gewist);
    await db.query('commit');
  } catch (fout) {
    await db.query('rollback').catch(() => undefined);
    throw fout;
  }
  if (grafstenen !== null) await stenenToevoegen(grafstenen, personen.flatMap(({ id, stenen }) => stenen.map((steen) => ({ inburgeraarId: id, rubriek: steen.rubriek, artikel: steen.artikel, gewistOp: steen.gewistOp }))));
}

/**
 * Makes file and database tell the same: stones that only the file has were erased in a later life of this database, and are
 * erased again; stones that only the database has are added to the file. Returns how many were erased again.
 */
async function grafstenenNalopen(db: Verbinding, opdracht: Bewaaropdracht): Promise<number> {
  const { grafstenen: pad, echt, partij } = opdracht;
  if (pad === null) return 0;
  const inBestand = await stenenUitBestand(pad);
  const inDatabase = await stenenLezen(db);
  const bekend = new Set(inDatabase.map(steenSleutel));
  const kwijt = inBestand.filter((steen) => !bekend.has(steenSleutel(steen)));
  if (!echt) return kwijt.length;
  const personen = perPersoon(kwijt, inDatabase);
  for (let i = 0; i < personen.length; i += partij) await partijWissen(db, { ...opdracht, grafstenen: null }, personen.slice(i, i + partij));
  const geschreven = new Set(inBestand.map(steenSleutel));
  await stenenToevoegen(pad, inDatabase.filter((steen) => !geschreven.has(steenSleutel(steen))));
  return kwijt.length;
}

function perPersoon(kwijt: readonly Grafsteenregel[], inDatabase: readonly Grafsteenregel[]): TeWissenPersoon[] {
  const stenenVan = (id: string, stenen: readonly Grafsteenregel[]) => stenen.filter(({ inburgeraarId }) => inburgeraarId === id);
  return [...new Set(kwijt.map(({ inburgeraarId }) => inburgeraarId))].map((id) => ({ id, stenen: stenenVan(id, kwijt), eerder: stenenVan(id, inDatabase).map(({ rubriek }) => rubriek) }));
}

async function administratieNalopen(db: Verbinding, { echt, nu, partij }: Bewaaropdracht, termijnen: readonly GeldendeTermijn[]): Promise<Verslagregel[]> {
  const regels: Verslagregel[] = [];
  for (const termijn of termijnen.filter(({ soort }) => soort in ADMINISTRATIE)) {
    const soort = termijn.soort as Administratiesoort;
    const regel = await verlopenTellen(db, soort, termijn, nu);
    if (regel.aantal > 0) regels.push(regel);
    const hap = partij * RIJEN_PER_PERSOON;
    if (echt && ADMINISTRATIE[soort].wist) while (await verlopenWissen(db, soort, termijn, nu, hap) === hap);
  }
  return regels;
}

/** Every kind that must have a period: the dossier by rubriek, the kernset, and the administration. */
export const SOORTEN_MET_TERMIJN: readonly string[] = [...DOSSIERRUBRIEKEN, KERNSET, ...Object.keys(ADMINISTRATIE)];
