import type pg from 'pg';
import { Ankerlezer } from '../../server/audit/ankerlezer.ts';
import { auditControleren } from '../../server/audit/auditControle.ts';
import type { Bevinding } from '../../server/audit/bevinding.ts';
import type { Auditgeheim } from '../../server/audit/geheim.ts';
import type { Toeval } from '../../server/database/wereld/toeval.ts';

/** Somebody who can do everything in the database, knows how the chain is made, and does not have the key. */
export interface Knoeier {
  /** As superuser, in a transaction that is undone afterwards; no trigger and no constraint in the way. */
  db: pg.Client;
  toeval: Toeval;
  rijen: readonly Plek[];
}

export interface Plek {
  id: string;
  dag: string;
  strook: number;
  volgnummer: number;
}

export interface Knoei {
  naam: string;
  doe: (k: Knoeier) => Promise<Plek | null>;
}

/** What stands in the way of a clumsy hand; the one who tampers takes it away first. */
const OPENBREKEN = `set local session_replication_role = replica;
  alter table periode.auditregel_begin drop constraint uq_auditregel_keten;
  alter table auditregel drop constraint pk_auditregel, drop constraint ck_auditregel_soort, drop constraint ck_auditregel_spoor,
    alter column id drop identity, alter column dag drop not null, alter column strook drop not null;
  alter table auditketen drop constraint ck_auditketen`;

/** Controls what is in the database at this moment, and what the anchors on disk say of it. */
export async function controle(db: pg.Client, geheim: Auditgeheim, ankers: readonly string[]): Promise<Bevinding[]> {
  const bevindingen: Bevinding[] = [];
  const meld = (bevinding: Bevinding): void => void bevindingen.push(bevinding);
  const lezer = new Ankerlezer(geheim);
  for (const anker of ankers) await lezer.lees(anker, meld);
  await db.query('savepoint controle');
  await auditControleren(db, { geheim, ankers: lezer, meld });
  await db.query('release savepoint controle');
  return bevindingen;
}

/** Tampers in a transaction, looks, and undoes it. */
export async function knoeien(db: pg.Client, toeval: Toeval, { doe }: Knoei, kijk: (db: pg.Client) => Promise<Bevinding[]>) {
  await db.query('begin');
  try {
    await db.query(OPENBREKEN);
    const { rows: rijen } = await db.query<Plek>(`select id::text, to_char(dag, 'YYYY-MM-DD') as dag, strook, volgnummer from auditregel order by dag, strook, volgnummer`);
    const plek = await doe({ db, toeval, rijen });
    return { plek, bevindingen: await kijk(db) };
  } finally {
    await db.query('rollback');
  }
}

/** Makes one chain right again by its own rules, head included: number, hash and head as the trigger would have made them. */
async function herketenen({ db }: Knoeier, { dag, strook }: Plek): Promise<void> {
  await db.query(`do $$ declare r auditregel; n int := 0; v bytea := audit_ketenbegin('${dag}', ${strook}); begin
    for r in select * from auditregel where dag = '${dag}' and strook = ${strook} order by volgnummer, id loop
      n := n + 1; r.volgnummer := n; r.vorige := v; v := audit_schakel(r);
      update auditregel set volgnummer = n, vorige = r.vorige, hash = v where id = r.id and dag = r.dag and strook = r.strook;
    end loop;
    update auditketen set volgnummer = n, hash = v where dag = '${dag}' and strook = ${strook};
  end $$`);
}

const ANDERS: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()', text: `'x'`, timestamptz: `coalesce(K, now()) + interval '1 microsecond'`, date: 'K + 1', int4: 'K + 1', int8: 'K + 1000000',
  bytea: `sha256(coalesce(K, ''))`, _uuid: 'K[2:]', _text: `array_append(K, 'BSN')`,
};

/** Another value in one column of one row; a column without a value gets one. */
async function kolomWijzigen({ db, toeval, rijen }: Knoeier, kolommen: readonly string[] | null): Promise<Plek> {
  const rij = toeval.kies(rijen);
  const { rows } = await db.query<{ naam: string; soort: string }>(`select column_name as naam, udt_name as soort from information_schema.columns
    where table_schema = 'public' and table_name = 'auditregel' and ($1::text[] is null or column_name = any($1)) order by 1`, [kolommen]);
  const { naam, soort } = toeval.kies(rows);
  await db.query(`update auditregel set ${naam} = ${ANDERS[soort]?.replaceAll('K', naam)} where id = $1`, [rij.id]);
  return rij;
}

const INHOUD = ['moment', 'gebruiker_id', 'lidmaatschap_id', 'organisatie_id', 'rol', 'soort', 'operatie', 'rubrieken', 'personen', 'opdracht', 'grondslag',
  'sessie_nummer', 'trace_id', 'operation_id', 'zegel'];

async function verwijderen({ db, toeval, rijen }: Knoeier): Promise<Plek> {
  const rij = toeval.kies(rijen);
  await db.query('delete from auditregel where id = $1', [rij.id]);
  return rij;
}

/** Two rows change places, or one takes a number that is not its own. */
async function verplaatsen({ db, toeval, rijen }: Knoeier): Promise<Plek> {
  const een = toeval.kies(rijen);
  const ander = toeval.kies(rijen.filter((rij) => rij.id !== een.id));
  await db.query(`update auditregel set (dag, strook, volgnummer) = (select case id when $1 then $3::date else $6::date end, case id when $1 then $4::int else $7::int end, case id when $1 then $5::int else $8::int end)
    where id in ($1, $2)`, [een.id, ander.id, ander.dag, ander.strook, ander.volgnummer, een.dag, een.strook, een.volgnummer]);
  return een;
}

/** A row that nobody wrote, at the end or in between: made up, or an existing one once more, with its own genuine seal. */
async function toevoegen({ db, toeval, rijen }: Knoeier, { echt, achteraan }: { echt: boolean; achteraan: boolean }): Promise<Plek> {
  const rij = toeval.kies(rijen);
  const { rows: [laatste] } = await db.query<{ n: number }>('select max(volgnummer) as n from auditregel where dag = $1 and strook = $2', [rij.dag, rij.strook]);
  const volgnummer = achteraan ? (laatste?.n ?? 0) + 1 : rij.volgnummer;
  const zegel = echt ? 'zegel' : `sha256('geraden')`;
  const persoon = echt ? 'personen' : 'array[gen_random_uuid()]';
  await db.query(`insert into auditregel (id, dag, strook, volgnummer, vorige, hash, moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen,
      opdracht, grondslag, sessie_nummer, trace_id, operation_id, zegel)
    select id + 5000000, dag, strook, $2, vorige, hash, moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, ${persoon},
      opdracht, grondslag, sessie_nummer, trace_id, operation_id, ${zegel} from auditregel where id = $1`, [rij.id, volgnummer]);
  return { ...rij, volgnummer };
}

/** The last rows of a chain go, and with them what was processed. */
async function afkappen({ db, toeval, rijen }: Knoeier): Promise<Plek> {
  const rij = toeval.kies(rijen);
  await db.query(`delete from verwerking where operation_id in (select operation_id from auditregel where dag = $1 and strook = $2 and volgnummer >= $3)`, [rij.dag, rij.strook, rij.volgnummer]);
  await db.query('delete from auditregel where dag = $1 and strook = $2 and volgnummer >= $3', [rij.dag, rij.strook, rij.volgnummer]);
  return rij;
}

async function dagWissen({ db, toeval, rijen }: Knoeier, koppenOok: boolean): Promise<Plek> {
  const { dag } = toeval.kies(rijen);
  await db.query('delete from verwerking where operation_id in (select operation_id from auditregel where dag = $1)', [dag]);
  await db.query('delete from auditregel where dag = $1', [dag]);
  if (koppenOok) await db.query('delete from auditketen where dag = $1', [dag]);
  return { id: '', dag, strook: 0, volgnummer: 1 };
}

async function kopWijzigen({ db, toeval, rijen }: Knoeier): Promise<Plek> {
  const rij = toeval.kies(rijen);
  const hoe = toeval.kies(['update auditketen set volgnummer = volgnummer + 1', `update auditketen set hash = sha256(hash)`, 'update auditketen set strook = strook + 100', 'delete from auditketen']);
  await db.query(`${hoe} where dag = $1 and strook = $2`, [rij.dag, rij.strook]);
  return rij;
}

/** The same, after which the chain is made right again. */
function enHerketenen(doe: Knoei['doe']): Knoei['doe'] {
  return async (k) => {
    const plek = await doe(k);
    if (plek) await herketenen(k, plek);
    return plek;
  };
}

/** Every way in which the log can be tampered with in the database. */
export const KNOEIEN: readonly Knoei[] = [
  { naam: 'een kolom gewijzigd', doe: (k) => kolomWijzigen(k, null) },
  { naam: 'de inhoud gewijzigd, en de keten daarna sluitend gemaakt', doe: enHerketenen((k) => kolomWijzigen(k, INHOUD)) },
  { naam: 'een regel verwijderd', doe: verwijderen },
  { naam: 'een regel verwijderd, en de keten daarna sluitend gemaakt', doe: enHerketenen(verwijderen) },
  { naam: 'twee regels verwisseld', doe: verplaatsen },
  { naam: 'twee regels verwisseld, en de keten daarna sluitend gemaakt', doe: enHerketenen(verplaatsen) },
  { naam: 'een regel verzonnen, ertussen', doe: (k) => toevoegen(k, { echt: false, achteraan: false }) },
  { naam: 'een regel verzonnen, ertussen en sluitend', doe: enHerketenen((k) => toevoegen(k, { echt: false, achteraan: false })) },
  { naam: 'een regel verzonnen, achteraan met de goede hash en de stand bijgewerkt', doe: enHerketenen((k) => toevoegen(k, { echt: false, achteraan: true })) },
  { naam: 'een echte regel nog eens opgenomen, achteraan met de goede hash en de stand bijgewerkt', doe: enHerketenen((k) => toevoegen(k, { echt: true, achteraan: true })) },
  { naam: 'het einde van een strook afgekapt', doe: afkappen },
  { naam: 'het einde van een strook afgekapt, en de stand bijgewerkt', doe: enHerketenen(afkappen) },
  { naam: 'een hele dag gewist', doe: (k) => dagWissen(k, false) },
  { naam: 'een hele dag gewist, met de stand erbij', doe: (k) => dagWissen(k, true) },
  { naam: 'de stand gewijzigd', doe: kopWijzigen },
  { naam: 'alles geleegd', doe: async ({ db }) => { await db.query('truncate auditregel, auditketen, verwerking'); return null; } },
];
