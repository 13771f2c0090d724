import type { QueryRunner } from 'typeorm';
import { type Datum, eersteVanMaand, plusMaanden } from '../../shared/rules/datum.ts';

/** What grows for ever, the column by which it is in parts, how many months a part holds, and what is there once in each part. */
export const PERIODEN = [
  { tabel: 'presentie', kolom: 'datum', maanden: 12, eenmaal: null },
  // A day lies in one part, so what is there once in its part is there once.
  { tabel: 'auditregel', kolom: 'moment', maanden: 1, eenmaal: 'dag, strook, volgnummer' },
  { tabel: 'verwerking', kolom: 'begin', maanden: 1, eenmaal: null },
] as const;

type Periodetabel = (typeof PERIODEN)[number];

/** From here on there are parts; all that is older is in one. */
const EERSTE: Datum = '2027-01-01';
/** Parts that stand ready beside that of today. */
const VOORUIT = 2;
/** Who waits for a part makes who writes wait as well. */
const GEDULD = '10s';

/** What became of a part: made, taken away because nothing was left in it, or not possible because what belongs in it came before it was there. */
export interface Periodeverslag {
  deel: string;
  wat: 'GEMAAKT' | 'WEG' | 'BEZET';
}

interface Deel {
  naam: string;
  van: Datum;
  tot: Datum;
}

/**
 * Makes the parts of now and of the time to come, and takes away those of the past in which nothing is left. Rows that came before
 * their part was there stand in `<tabel>_overig`, where they are found like all others and stay; such a part is not made.
 *
 * @param runner acts as samenspel_eigenaar, outside a transaction
 */
export async function periodenBijwerken(runner: QueryRunner, vandaag: Datum): Promise<Periodeverslag[]> {
  const verslag: Periodeverslag[] = [];
  for (const tabel of PERIODEN) {
    const er = await delenVan(runner, tabel);
    for (const deel of komende(tabel, vandaag).filter(({ van }) => !er.some((al) => al.van === van))) verslag.push({ deel: deel.naam, wat: await maken(runner, tabel, deel) ? 'GEMAAKT' : 'BEZET' });
    const nu = begin(tabel, vandaag);
    for (const deel of er.filter(({ van }) => van < nu)) if (await wegAlsLeeg(runner, tabel, deel)) verslag.push({ deel: deel.naam, wat: 'WEG' });
  }
  return verslag;
}

/** The first day of the part that a day is in. */
function begin({ maanden }: Periodetabel, dag: Datum): Datum {
  return maanden === 12 ? `${dag.slice(0, 4)}-01-01` : eersteVanMaand(dag);
}

/** The part that begins on this day. */
function deelVan({ tabel, maanden }: Periodetabel, van: Datum): Deel {
  return { naam: `${tabel}_${(maanden === 12 ? van.slice(0, 4) : van.slice(0, 7)).replace('-', '_')}`, van, tot: plusMaanden(van, maanden) };
}

function komende(tabel: Periodetabel, vandaag: Datum): Deel[] {
  const eerste = begin(tabel, vandaag);
  return Array.from({ length: VOORUIT + 1 }, (_, i) => plusMaanden(eerste, i * tabel.maanden)).filter((van) => van >= EERSTE).map((van) => deelVan(tabel, van));
}

/** The parts that are there, by the day in their name. */
async function delenVan(runner: QueryRunner, tabel: Periodetabel): Promise<Deel[]> {
  const rijen = (await runner.query(`select replace(substring(c.relname from '([0-9]{4}(?:_[0-9]{2})?)$'), '_', '-') as periode from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = $1::regclass and c.relname ~ ('^' || $2 || '_[0-9]{4}(_[0-9]{2})?$') order by 1`, [`public.${tabel.tabel}`, tabel.tabel])) as { periode: string }[];
  return rijen.map(({ periode }) => deelVan(tabel, `${periode}-01-01`.slice(0, 10)));
}

/** The first moment of a day in the Netherlands, where the column holds moments. */
const grens = ({ kolom }: Periodetabel, dag: Datum): string => (kolom === 'datum' ? `'${dag}'` : `'${dag} 00:00 Europe/Amsterdam'`);

/** Beside the table and only then in it: who writes meanwhile waits for no more than that. */
async function maken(runner: QueryRunner, tabel: Periodetabel, { naam, van, tot }: Deel): Promise<boolean> {
  const deel = `periode.${naam}`;
  await runner.startTransaction();
  try {
    await runner.query(`set local lock_timeout = '${GEDULD}'`);
    await runner.query(`create table ${deel} (like public.${tabel.tabel} including defaults including constraints including storage including indexes)`);
    if (tabel.eenmaal !== null) await runner.query(`create unique index uq_${naam} on ${deel} (${tabel.eenmaal})`);
    await runner.query(`alter table ${deel} enable row level security, force row level security`);
    await runner.query(`alter table public.${tabel.tabel} attach partition ${deel} for values from (${grens(tabel, van)}) to (${grens(tabel, tot)})`);
    await runner.commitTransaction();
    return true;
  } catch (fout) {
    await runner.rollbackTransaction();
    if (code(fout) === '23514') return false;
    throw fout;
  }
}

/** Only who finds it empty locks it, and then looks again: what is in use is not waited for. */
async function wegAlsLeeg(runner: QueryRunner, tabel: Periodetabel, deel: Deel): Promise<boolean> {
  await runner.startTransaction();
  try {
    await runner.query(`set local lock_timeout = '${GEDULD}'`);
    let leeg = await isLeeg(runner, tabel, deel);
    if (leeg) {
      await runner.query(`lock table periode.${deel.naam} in access exclusive mode`);
      leeg = await isLeeg(runner, tabel, deel);
    }
    if (leeg) {
      await runner.query(`alter table public.${tabel.tabel} detach partition periode.${deel.naam}`);
      await runner.query(`drop table periode.${deel.naam}`);
    }
    await runner.commitTransaction();
    return leeg;
  } catch (fout) {
    await runner.rollbackTransaction();
    throw fout;
  }
}

/** Asked by who sees all rows: under row-level security the owner would find every part empty. By the time, so that only that part is read. */
async function isLeeg(runner: QueryRunner, tabel: Periodetabel, { van, tot }: Deel): Promise<boolean> {
  await runner.query('set local role samenspel_definer');
  const [stand] = (await runner.query(`select not exists (select from public.${tabel.tabel} where ${tabel.kolom} >= ${grens(tabel, van)} and ${tabel.kolom} < ${grens(tabel, tot)}) as leeg`)) as { leeg: boolean }[];
  await runner.query('set local role samenspel_eigenaar');
  return stand?.leeg === true;
}

function code(fout: unknown): unknown {
  return (fout as { driverError?: { code?: unknown } }).driverError?.code;
}
