import { getMetadataArgsStorage } from 'typeorm';
import { snake } from '../database/naamgeving.ts';
import { AFRONDING_RUBRIEKEN, bereikSql, heeftAfronding, INSTELLINGEN, isLopend } from './bereik.ts';
import { type Klasse, kolommenVan } from './bron.ts';
import { cel, type Cel, type Rubriek } from './matrix.ts';
import { administratie } from './rls.beheer.ts';
import { inBereik, slot, tekst } from './rls.delen.ts';
import { groepenSql } from './rls.groepen.ts';
import { lessenSql } from './rls.lessen.ts';
import { relatieSql } from './rls.relaties.ts';
import { persoonWijzigenSql } from './rls.schrijven.ts';
import { ALLE_ROLLEN, bereikVan, databaseRol, type Rol } from './rollen.ts';
import { rubriekenVan, type TabelRegel } from './tabellen.ts';

/**
 * Row-level security from the registry: a cell of the matrix is a GRANT plus policies TO the database role of that
 * portal role. Where the cell is `-` there is no grant at all. The text is committed as rls.generated.sql; a test
 * fails when it drifts.
 */

/** Tables without personal data that every role may read. */
const OPENBAAR = ['gemeente', 'organisatie', 'organisatie_gemeente', 'les', 'activiteit', 'activiteit_regel', 'organisatie_contact', 'parameter_waarde'];

function rijConditie(rol: Rol, regel: TabelRegel, rubrieken: readonly Rubriek[], alleenEigen: boolean): string | null {
  const t = regel.tabel;
  const afronding = alleenEigen && rubrieken.every((r) => AFRONDING_RUBRIEKEN.includes(r));
  const persoon = inBereik(rol, `${t}.inburgeraar_id`, afronding ? 'OOK_AFRONDING' : 'LOPEND', {
    ...(regel.datumKolom ? { datum: `${t}.${regel.datumKolom}` } : {}),
    zonderWaarneming: rubrieken.includes('GEZONDHEID') && rol === 'CONSULENT',
  });
  if (!persoon) return null;
  const delen = [persoon];
  if (alleenEigen) delen.push(regel.eigenSql ?? `${t}.${regel.organisatieKolom ?? 'organisatie_id'} = ${tekst(INSTELLINGEN.organisatie)}`);
  if (typeof regel.rubriek !== 'string') delen.push(`${t}.${regel.rubriek.kolom} in (${rubrieken.map((r) => `'${r}'`).join(', ')})`);
  if (regel.extra && geldtVoor(regel.extra, rol)) delen.push(`(${regel.extra.sql})`);
  return delen.join(' and ');
}

function geldtVoor(extra: NonNullable<TabelRegel['extra']>, rol: Rol): boolean {
  return (!extra.voor || extra.voor.includes(rol)) && !extra.behalve?.includes(rol);
}

function metCel(rol: Rol, regel: TabelRegel, cellen: string): Rubriek[] {
  if (regel.alleen && !regel.alleen.includes(rol)) return [];
  return rubriekenVan(regel).filter((rubriek) => cellen.includes(cel(rol, rubriek) satisfies Cel));
}

/** The permissive policies of one table for one role; several are OR'ed by PostgreSQL. */
function policies(regel: TabelRegel, rol: Rol): string[] {
  const uit: string[] = [];
  const dbRol = databaseRol(rol);
  const maak = (naam: string, actie: 'select' | 'insert' | 'update' | 'delete', conditie: string, daarna = conditie) => {
    const clausules = actie === 'insert' ? `with check (${conditie})`
      : actie === 'select' || actie === 'delete' ? `using (${conditie})` : `using (${conditie}) with check (${daarna})`;
    uit.push(`create policy ${naam}_${dbRol} on ${regel.tabel} for ${actie} to ${dbRol} ${clausules};`);
  };
  const lezen = metCel(rol, regel, 'LSM');
  const eigen = metCel(rol, regel, 'E');
  const alles = rijConditie(rol, regel, lezen, false);
  const deel = rijConditie(rol, regel, eigen, true);
  if (lezen.length > 0 && alles) maak('lezen', 'select', alles);
  if (eigen.length > 0 && deel) maak('eigen_lezen', 'select', deel);
  for (const [soort, rubrieken, alleenEigen] of schrijfrechten(regel, rol)) {
    const conditie = rijConditie(rol, regel, rubrieken, alleenEigen);
    if (!conditie) continue;
    const erbij = [...gewijzigdDoorMij(regel.tabel), ...voorwaarde(regel.verwijst)];
    maak(soort, 'insert', [conditie, ...uitEigenNaam(regel.tabel), ...erbij, ...voorwaarde(regel.schrijfExtra)].join(' and '));
    if (wijzigt(regel, alleenEigen)) maak(`${soort}_wijzigen`, 'update', conditie, [conditie, ...erbij].join(' and '));
    if (regel.verwijderbaar) maak(`${soort}_verwijderen`, 'delete', conditie);
  }
  return uit;
}

/** Columns that say whose row it is and who entered it; they never change after insertion. */
const VAST = ['id', 'inburgeraar_id', 'organisatie_id', 'ingevoerd_door', 'ingevoerd_op'];

/** Columns of a table, by the entity that is mapped to it. */
function kolommenVanTabel(tabel: string): string[] {
  const doel = getMetadataArgsStorage().tables.find((t) => t.name === tabel)?.target;
  if (typeof doel !== 'function') throw new Error(`${tabel} is no table of an entity`);
  return [...kolommenVan(doel as unknown as Klasse)].map(snake);
}

/** A row is entered in one's own name, for one's own organisation. */
function uitEigenNaam(tabel: string): string[] {
  const kolommen = kolommenVanTabel(tabel);
  return [
    ...(kolommen.includes('organisatie_id') ? [`${tabel}.organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`] : []),
    ...(kolommen.includes('ingevoerd_door') ? [`${tabel}.ingevoerd_door = ${tekst(INSTELLINGEN.lidmaatschap)}`] : []),
  ];
}

/** A change is made in one's own name as well. */
function gewijzigdDoorMij(tabel: string): string[] {
  return kolommenVanTabel(tabel).includes('gewijzigd_door') ? [`${tabel}.gewijzigd_door = ${tekst(INSTELLINGEN.lidmaatschap)}`] : [];
}

function voorwaarde(extra: string | undefined): string[] {
  return extra ? [extra.replace(/\s+/g, ' ')] : [];
}

/** What may be updated: the columns named, or all that are not fixed. */
function wijzigbareKolommen(regel: TabelRegel): readonly string[] {
  if (regel.wijzigbaar === 'niets') return [];
  return regel.wijzigbaar ?? kolommenVanTabel(regel.tabel).filter((kolom) => !VAST.includes(kolom));
}

function wijzigt(regel: TabelRegel, alleenEigen: boolean): boolean {
  return regel.wijzigbaar !== 'niets' && !(alleenEigen && regel.alleenSWijzigt);
}

function schrijfrechten(regel: TabelRegel, rol: Rol): [string, Rubriek[], boolean][] {
  if (regel.schrijven === 'geen') return [];
  if (regel.schrijven === 'melden' && regel.wijzigbaar !== 'niets') throw new Error(`${regel.tabel}: a report is never changed, the next one follows it`);
  if (regel.schrijven === 'reageren') return rol === 'INBURGERAAR' ? [['reageren', metCel(rol, regel, 'M'), false]] : [];
  if (regel.schrijven === 'eigenwoord') return bereikVan(rol).soort === 'ZELF' ? [['eigenwoord', metCel(rol, regel, 'LM'), false]] : [];
  const melden = regel.schrijven === 'melden';
  const allen = metCel(rol, regel, melden ? 'SM' : 'S');
  const eigen = metCel(rol, regel, 'E');
  const uit: [string, Rubriek[], boolean][] = [];
  if (allen.length > 0) uit.push([melden ? 'melden' : 'schrijven', allen, false]);
  if (eigen.length > 0) uit.push(['eigen_schrijven', eigen, true]);
  return uit;
}

function grants(regel: TabelRegel, rol: Rol): string[] {
  const leest = metCel(rol, regel, 'LSEM').length > 0 && bereikVan(rol).soort !== 'GEEN';
  if (!leest) return [];
  const soorten = schrijfrechten(regel, rol);
  const schrijft = soorten.length > 0;
  const wijzigend = soorten.some(([, , alleenEigen]) => wijzigt(regel, alleenEigen));
  const rechten = ['select', ...(schrijft ? ['insert'] : []), ...(wijzigend ? [`update (${wijzigbareKolommen(regel).join(', ')})`] : []),
    ...(schrijft && regel.verwijderbaar ? ['delete'] : [])];
  return [`grant ${rechten.join(', ')} on ${regel.tabel} to ${databaseRol(rol)};`];
}

function tabelSql(regel: TabelRegel): string[] {
  const uit = [`-- ${regel.tabel}: ${rubriekenVan(regel).join(', ')}`, ...slot(regel.tabel)];
  for (const rol of ALLE_ROLLEN) uit.push(...grants(regel, rol), ...policies(regel, rol));
  return uit;
}

/** The identity of the person and the relations that the bereik itself is computed from. */
function fundament(): string[] {
  const uit: string[] = ['-- who is whom: the tables that the bereik is computed from'];
  for (const tabel of ['inburgeraar', 'betrokkenheid', 'groepslid', 'groepsbegeleider', 'lidmaatschap', 'gebruiker']) uit.push(...slot(tabel));
  for (const rol of ALLE_ROLLEN) {
    const dbRol = databaseRol(rol);
    uit.push(`grant select on lidmaatschap to ${dbRol};`, `grant select (id, naam) on gebruiker to ${dbRol};`);
    // Professionals know each other by name; the accounts of inburgeraars are personal data.
    uit.push(`create policy lezen_${dbRol} on lidmaatschap for select to ${dbRol} using (rol <> 'INBURGERAAR' or id = ${tekst(INSTELLINGEN.lidmaatschap)});`);
    uit.push(`create policy lezen_${dbRol} on gebruiker for select to ${dbRol} using (exists (select 1 from lidmaatschap l where l.gebruiker_id = gebruiker.id));`);
    uit.push(...persoonSql(rol), ...relatieSql(rol));
  }
  return uit;
}

function persoonSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const soort = bereikVan(rol).soort;
  if (soort === 'GEEN') return [];
  const zelf = soort === 'ZELF' ? `id = ${tekst(INSTELLINGEN.inburgeraar)}`
    : soort === 'GEMEENTE' ? `gemeente_id = ${tekst(INSTELLINGEN.gemeente)}`
    : inBereik(rol, 'inburgeraar.id', heeftAfronding(rol) ? 'OOK_AFRONDING' : 'LOPEND');
  return [
    // What a column tells belongs to a rubriek as well: a move to TRAJECTSTATUS.
    `grant select (id, gemeente_id, portaalnummer, adresgeheim, gewist_op${cel(rol, 'TRAJECTSTATUS') === '-' ? '' : ', vertrokken_op'}) on inburgeraar to ${dbRol};`,
    `create policy lezen_${dbRol} on inburgeraar for select to ${dbRol} using (gewist_op is null and ${zelf});`,
    ...persoonWijzigenSql(rol),
  ];
}

/** The body of the definer function that lists the running persons of the actor, for the one policy that needs it. */
function bereikFunctie(): string[] {
  const takken = ALLE_ROLLEN.filter((rol) => cel(rol, 'BETROKKENEN') !== '-').flatMap((rol) => {
    const bron = bereikSql(rol, INSTELLINGEN);
    return bron ? [`when '${databaseRol(rol)}' then return (select array_agg(distinct b.inburgeraar_id) from (${tekst(bron)}) b where ${tekst(isLopend(INSTELLINGEN))});`] : [];
  });
  return [
    `create or replace function bereik_lopend() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$`,
    `begin`,
    // Inside a definer function current_user is the definer; the acting role is the setting that SET ROLE leaves.
    `  case current_setting('role')`,
    ...takken.map((tak) => `    ${tak}`),
    `    else return '{}'::uuid[];`,
    `  end case;`,
    `end $$;`,
    `alter function bereik_lopend() owner to samenspel_definer;`,
    `revoke execute on function bereik_lopend() from public;`,
    `grant execute on function bereik_lopend() to ${ALLE_ROLLEN.map(databaseRol).join(', ')};`,
  ];
}

/** Takes every policy away: what is closed by force then opens to nobody. */
export const POLICIES_AF = `do $$ declare p record; begin
  for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', p.policyname, p.tablename);
  end loop;
end $$;`;

/**
 * The whole text, to run as owner of the schema in one transaction.
 *
 * @param bijzonder what the registry cannot say of single tables
 */
export function rlsSql(tabellen: readonly TabelRegel[], bijzonder: readonly string[] = []): string {
  const dbRollen = ALLE_ROLLEN.map(databaseRol).join(', ');
  return [
    '-- Generated from the registry of access by `npm run genereren`. Do not edit.',
    POLICIES_AF,
    `revoke all on all tables in schema public from ${dbRollen}, samenspel_app;`,
    `grant usage on schema public to ${dbRollen}, samenspel_app;`,
    `grant execute on function ik_lidmaatschap(), ik_organisatie(), ik_gemeente(), ik_inburgeraar(), vandaag() to ${dbRollen};`,
    `grant select on ${OPENBAAR.join(', ')} to ${dbRollen};`,
    ...bereikFunctie(),
    ...fundament(),
    ...lessenSql(),
    ...groepenSql(),
    ...administratie(),
    ...[...tabellen].sort((a, b) => (a.tabel < b.tabel ? -1 : 1)).flatMap(tabelSql),
    ...bijzonder,
    '',
  ].join('\n');
}
