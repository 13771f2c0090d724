import { vandaagIn } from '../../shared/rules/datum.ts';
import type { Verbinding } from './anker.ts';
import type { Ankerlezer, Ankerpunten } from './ankerlezer.ts';
import type { Bevinding, Meld } from './bevinding.ts';
import type { Auditgeheim } from './geheim.ts';
import { inhoudTekst, ketenbegin, type Ketenregel, OUDE_STROOK, schakel, STROKEN } from './keten.ts';
import { ALS_KETENREGEL } from './keten.sql.ts';

const PER_KEER = 1_000;

export interface Controle {
  geheim: Auditgeheim;
  /** Has read its files before the snapshot was taken: what they tell of must be in it. */
  ankers: Ankerlezer;
  meld: Meld;
}

export interface Uitslag {
  dagen: number;
  regels: number;
  /** Rows from before the chain, which have no seal. */
  zonderZegel: number;
  bevindingen: number;
}

interface Kop {
  volgnummer: number;
  hash: string;
}

/**
 * Computes every chain again, in Node and by nothing that the database computed, and holds it against the heads, the
 * seals and the anchors. Reads one day at a time, a thousand rows at a time.
 *
 * @param db a connection inside one transaction with one snapshot, that may read the audit
 */
export async function auditControleren(db: Verbinding, { geheim, ankers, meld }: Controle): Promise<Uitslag> {
  const uitslag: Uitslag = { dagen: 0, regels: 0, zonderZegel: 0, bevindingen: 0 };
  const tel = (bevinding: Bevinding): void => {
    uitslag.bevindingen += 1;
    meld(bevinding);
  };
  await buitenDeKeten(db, tel);
  for (const dag of await alleDagen(db, ankers)) {
    const punten = await ankers.puntenVan(dag, tel);
    const controle = new Dagcontrole(dag, geheim, await koppenVan(db, dag), punten, ankers.aantal > 0, tel);
    for await (const rij of regelsVan(db, dag)) controle.regel(rij);
    controle.einde();
    await dubbel(db, dag, tel);
    await zonderVerwerking(db, dag, tel);
    uitslag.dagen += 1;
    uitslag.regels += controle.regels;
    uitslag.zonderZegel += controle.zonderZegel;
  }
  return uitslag;
}

/** The chains of one day, row by row in order of chain and number. */
class Dagcontrole {
  regels = 0;
  zonderZegel = 0;
  private strook: number | null = null;
  private vorige: Kop = { volgnummer: 0, hash: '' };
  private readonly gehad = new Set<number>();

  constructor(
    private readonly dag: string,
    private readonly geheim: Auditgeheim,
    private readonly koppen: Map<number, Kop>,
    private readonly punten: Ankerpunten,
    private readonly verankerd: boolean,
    private readonly meld: Meld,
  ) {}

  regel(rij: Ketenregel): void {
    this.regels += 1;
    if (rij.strook !== this.strook) {
      if (this.strook !== null) this.strookEinde(this.strook);
      this.begin(rij.strook);
    }
    this.aansluiting(rij);
    this.echtheid(rij);
    this.vorige = { volgnummer: rij.volgnummer, hash: rij.hash.toString('hex') };
    const anker = this.punten.get(rij.strook)?.get(rij.volgnummer);
    if (anker !== undefined && anker !== this.vorige.hash) this.op(rij, 'wijkt af van het anker: hier of ervoor is iets gewijzigd, verwijderd of toegevoegd');
  }

  /** After the last row: heads and anchors of chains that have none any more. */
  einde(): void {
    if (this.strook !== null) this.strookEinde(this.strook);
    for (const strook of [...new Set([...this.koppen.keys(), ...this.punten.keys()])].sort((a, b) => a - b)) {
      if (this.gehad.has(strook)) continue;
      this.begin(strook);
      this.strookEinde(strook);
    }
  }

  private begin(strook: number): void {
    this.strook = strook;
    this.gehad.add(strook);
    this.vorige = { volgnummer: 0, hash: ketenbegin(this.dag, strook).toString('hex') };
    if (strook < OUDE_STROOK || strook > STROKEN) this.meld({ dag: this.dag, strook, zin: 'deze strook bestaat niet: de regels erin zijn toegevoegd' });
  }

  private aansluiting(rij: Ketenregel): void {
    const verwacht = this.vorige.volgnummer + 1;
    if (rij.volgnummer > verwacht) this.op({ ...rij, volgnummer: verwacht }, `hier ${rij.volgnummer - verwacht === 1 ? 'ontbreekt 1 regel' : `ontbreken ${rij.volgnummer - verwacht} regels`}`);
    else if (rij.volgnummer < verwacht) this.op(rij, 'dit volgnummer komt vaker voor of staat op een verkeerde plaats');
    if (rij.vorige.toString('hex') !== this.vorige.hash) this.op(rij, 'sluit niet aan op de regel ervoor');
  }

  private echtheid(rij: Ketenregel): void {
    if (!schakel(rij).equals(rij.hash)) this.op(rij, 'de inhoud past niet bij de hash: de regel is gewijzigd');
    if (rij.strook === OUDE_STROOK && rij.zegel === null) this.zonderZegel += 1;
    else if (rij.zegel === null || !this.geheim.klopt(rij.zegel, inhoudTekst(rij))) this.op(rij, 'het zegel klopt niet: de regel is gewijzigd of niet door het portaal geschreven');
    if (dagVan(rij) !== this.dag) this.op(rij, 'hoort bij een andere dag');
  }

  private strookEinde(strook: number): void {
    const { dag } = this;
    const kop = this.koppen.get(strook);
    const { volgnummer, hash } = this.vorige;
    const ver = Math.max(0, ...(this.punten.get(strook)?.keys() ?? []));
    if (ver > volgnummer) this.meld({ dag, strook, volgnummer: volgnummer + 1, zin: `volgens het anker gaat deze strook door tot volgnummer ${ver}: het einde ontbreekt` });
    if (!kop) this.meld({ dag, strook, zin: 'de stand van deze strook ontbreekt' });
    else if (kop.volgnummer !== volgnummer) this.meld({ dag, strook, volgnummer: Math.min(kop.volgnummer, volgnummer) + 1, zin: `de stand zegt ${kop.volgnummer} regels, er zijn er ${volgnummer}` });
    else if (kop.hash !== hash) this.meld({ dag, strook, volgnummer, zin: 'de stand heeft een andere hash dan de laatste regel' });
    // Nothing is ever added to it, so the first anchor told of all of it.
    if (strook === OUDE_STROOK && this.verankerd && ver < volgnummer) this.meld({ dag, strook, volgnummer: ver + 1, zin: 'regels van voor de keten die het anker niet kent: zij zijn toegevoegd' });
  }

  private op({ strook, volgnummer }: Pick<Ketenregel, 'strook' | 'volgnummer'>, zin: string): void {
    this.meld({ dag: this.dag, strook, volgnummer, zin });
  }
}

function dagVan(rij: Ketenregel): string | null {
  const moment = new Date(String(rij.moment));
  return Number.isNaN(moment.getTime()) ? null : vandaagIn(moment);
}

async function alleDagen(db: Verbinding, lezer: Ankerlezer): Promise<string[]> {
  const { rows } = await db.query<{ dag: string }>(`select to_char(dag, 'YYYY-MM-DD') as dag from
    (select dag from auditregel where dag is not null union select dag from auditketen) d`);
  return [...new Set([...rows.map((rij) => rij.dag), ...lezer.dagen])].sort();
}

async function koppenVan(db: Verbinding, dag: string): Promise<Map<number, Kop>> {
  const { rows } = await db.query<Kop & { strook: number }>(`select strook, volgnummer, encode(hash, 'hex') as hash from auditketen where dag = $1`, [dag]);
  return new Map(rows.map(({ strook, volgnummer, hash }) => [strook, { volgnummer, hash }]));
}

async function* regelsVan(db: Verbinding, dag: string): AsyncGenerator<Ketenregel> {
  await db.query(`declare auditcontrole no scroll cursor for select ${ALS_KETENREGEL} from auditregel r where r.dag = $1 and r.hash is not null and r.vorige is not null and r.strook is not null and r.volgnummer is not null order by r.strook, r.volgnummer, r.id`, [dag]);
  try {
    for (;;) {
      const { rows } = await db.query<Ketenregel>(`fetch ${PER_KEER} from auditcontrole`);
      yield* rows;
      if (rows.length < PER_KEER) return;
    }
  } finally {
    await db.query('close auditcontrole');
  }
}

/** Rows without a place, which the reading by day would pass by. */
async function buitenDeKeten(db: Verbinding, meld: Meld): Promise<void> {
  const { rows: [rij] } = await db.query<{ aantal: number }>(`select count(*)::int as aantal from auditregel
    where dag is null or strook is null or volgnummer is null or vorige is null or hash is null`);
  if (rij && rij.aantal > 0) meld({ zin: `${rij.aantal} regels staan in geen enkele keten` });
}

/** The same row twice has the same seal, which is genuine both times. */
async function dubbel(db: Verbinding, dag: string, meld: Meld): Promise<void> {
  const { rows } = await db.query<{ strook: number; volgnummer: number }>(`select strook, volgnummer from
    (select strook, volgnummer, row_number() over (partition by zegel order by id) as keer from auditregel where dag = $1 and zegel is not null) r where keer > 1 limit ${PER_KEER}`, [dag]);
  for (const { strook, volgnummer } of rows) meld({ dag, strook, volgnummer, zin: 'deze regel staat er twee keer' });
}

/** The audit and the processing record were written together, so neither is there without the other. */
async function zonderVerwerking(db: Verbinding, dag: string, meld: Meld): Promise<void> {
  const { rows: regels } = await db.query<{ strook: number; volgnummer: number }>(`select strook, volgnummer from auditregel r
    where dag = $1 and operation_id is not null and not exists (select from verwerking v where v.trace_id = r.trace_id and v.operation_id = r.operation_id) limit ${PER_KEER}`, [dag]);
  for (const { strook, volgnummer } of regels) meld({ dag, strook, volgnummer, zin: 'de verwerking bij deze regel ontbreekt' });
  const { rows: [rij] } = await db.query<{ aantal: number }>(`select count(*)::int as aantal from verwerking v
    where (v.begin at time zone 'Europe/Amsterdam')::date = $1::date and v.begin >= $1::date - 1 and v.begin < $1::date + 2
      and not exists (select from auditregel r where r.dag = $1::date and r.trace_id = v.trace_id and r.operation_id = v.operation_id)`, [dag]);
  if (rij && rij.aantal > 0) meld({ dag, zin: `bij ${rij.aantal} verwerkingen ontbreekt de regel in het auditlog` });
}
