import { randomUUID } from 'node:crypto';
import { letterlijk } from './stapel.ts';
import type { Proefrol } from './proeven.ts';
import { samenwerkingVanAllen, samenwerkingVullen } from './samenwerkingproef.ts';
import type { RlsWereld, Sessie } from './wereld.ts';

const VERWERKING = `insert into verwerking (trace_id, operation_id, naam, begin, eind, status_code, activiteit, betrokkenen)
  values (repeat('0', 32), repeat('0', 16), 'proef', now(), now(), 'OK', 'proef', array['\\\\x00'::bytea])`;

/** A review of a sample of the log, for a gemeente, in a name, about a member. */
export const steekproef = (gemeente: string, door: string, over: string): string => `insert into steekproef_beoordeling
  (gemeente_id, soort, lidmaatschap_id, dag, aantal_regels, aantal_personen, bevinding, ingevoerd_door, ingevoerd_op)
  values ('${gemeente}', 'WAARNEMING', '${over}', '2026-11-18', 1, 1, 'IN_ORDE', '${door}', now())`;

/** A view of the list, of this membership. */
export const weergave = (lid: string): string => `insert into weergave (id, lidmaatschap_id, naam) values (gen_random_uuid(), ${letterlijk(lid)}, 'nieuw')`;

/** The relations that a system of this gemeente sees, with the role and the organisation of the session. */
export const alsSysteemVan = (gemeente: string): string => `with z as materialized (select set_config('app.systeemgemeente', '${gemeente}', true) as g)
  select b.inburgeraar_id from z cross join lateral (select x.inburgeraar_id from betrokkenheid x where z.g is not null offset 0) b`;

/** A number of an organisation for a person, in this name. */
export const koppelnummer = (organisatie: string, persoon: string, door: string): string => `insert into koppelnummer (organisatie_id, nummer, inburgeraar_id, ingevoerd_door, ingevoerd_op)
  values (${letterlijk(organisatie)}, 'nieuw', ${letterlijk(persoon)}, ${letterlijk(door)}, now())`;

/** What somebody of an organisation with this role can do, said in a name. */
export const vrijwilliger = (organisatie: string | null, door: string, rol: string): string => `insert into vrijwilliger (lidmaatschap_id, organisatie_id, gewijzigd_door, gewijzigd_op)
  select l.id, ${letterlijk(organisatie || null)}, ${letterlijk(door)}, now() from lidmaatschap l where l.rol = '${rol}' and not exists (select 1 from vrijwilliger v where v.lidmaatschap_id = l.id) order by (l.organisatie_id = ${letterlijk(organisatie || null)}) desc, l.id limit 1`;

/** How many came to a group of an organisation, said in a name. */
export const bijeenkomst = (organisatie: string | null, door: string, groep: string): string => `insert into bijeenkomst (groep_id, organisatie_id, datum, activiteit_id, duur_minuten, aanwezig, gewijzigd_door, gewijzigd_op)
  select g.id, g.organisatie_id, '2026-11-09', (select a.id from activiteit a order by a.id limit 1), 60, 1, ${letterlijk(door)}, now() from groep g where g.organisatie_id = ${letterlijk(organisatie || null)} and g.naam = '${groep}'`;

/** An action of the plan of a gemeente, said in a name. */
export const preventie = (gemeente: string, eigenaar: string | null, door: string): string => `insert into preventieactie (id, gemeente_id, eigenaar_id, titel, thema, van, tot, gewijzigd_door, gewijzigd_op)
  values (gen_random_uuid(), ${letterlijk(gemeente)}, ${letterlijk(eigenaar || null)}, 'nieuw', 'ANDERS', '2027-1', '2027-1', ${letterlijk(door)}, now())`;

/** That an organisation joins every action there is, said in a name. */
export const meedoen = (organisatie: string | null, door: string): string => `insert into preventiedeelname (actie_id, organisatie_id, ingevoerd_door) select id, ${letterlijk(organisatie || null)}, ${letterlijk(door)} from preventieactie on conflict do nothing`;

/** A dwelling that an organisation offers to a gemeente, said in a name. */
export const woning = (organisatie: string, gemeente: string, door: string, stand = 'AANGEBODEN'): string => `insert into woningaanbod (id, organisatie_id, gemeente_id, kern, kamers, mensen, beschikbaar_van, stand, gewijzigd_door, gewijzigd_op)
  values (gen_random_uuid(), ${letterlijk(organisatie || null)}, ${letterlijk(gemeente)}, 'Proef', 3, 4, '2026-12-01', '${stand}', ${letterlijk(door)}, now())`;

/** A time that an organisation opens, said in a name. */
export const woonmoment = (organisatie: string, door: string, bezet = 0, gesloten = false): string => `insert into woonmoment (id, organisatie_id, soort, datum, tijd, duur_minuten, plek, plekken, bezet, gesloten, gewijzigd_door, gewijzigd_op)
  values (gen_random_uuid(), ${letterlijk(organisatie || null)}, 'SLEUTEL', '2026-12-01', '10:00', 45, 'WONING', 2, ${bezet}, ${gesloten}, ${letterlijk(door)}, now())`;

/** Offers and times of two organisations, to both gemeenten. */
export async function woonaanbodVullen(w: RlsWereld): Promise<void> {
  const { rows: [lid] } = await w.admin.query<{ id: string }>(`select id from lidmaatschap where rol = 'WOONCONSULENT' limit 1`);
  for (const organisatie of [w.organisaties.wonen, w.andere.taal]) {
    for (const gemeente of Object.values(w.gemeenten)) for (const stand of ['AANGEBODEN', 'GEKOPPELD']) await w.admin.query(woning(organisatie, gemeente, lid?.id ?? '', stand));
    for (const gesloten of [false, true]) await w.admin.query(woonmoment(organisatie, lid?.id ?? '', 1, gesloten));
  }
}

/** A number of every partner for every person with one. */
export async function koppelnummersVullen(w: RlsWereld): Promise<void> {
  await w.admin.query(`insert into koppelnummer (organisatie_id, nummer, inburgeraar_id, ingevoerd_door, ingevoerd_op)
    select o.id, 'N' || replace(i.id::text, '-', ''), i.id, (select id from lidmaatschap where organisatie_id is not null limit 1), now() from inburgeraar i cross join organisatie o where o.gemeente_id is null`);
}

/** That nothing was done in a week of every group of an organisation, said in a name. */
export const legeWeek = (organisatie: string, door: string, week = '2026-11-09', welke = ''): string => `insert into groepsweek (groep_id, week, organisatie_id, leeg, gewijzigd_door, gewijzigd_op)
  select g.id, '${week}', g.organisatie_id, true, ${letterlijk(door)}, now() from groep g where g.organisatie_id = ${letterlijk(organisatie || null)}${welke}`;

/**
 * What is asked of the tables that hold no rubriek: who is whom, the audit, the own administration. `fundament.spec.ts`
 * holds the answers against the page on authorisation; a mutant must change one of them.
 */
export function fundamentVragen(w: RlsWereld, s: Sessie, tabel: string): string[] {
  const gebruiker = (lid: string) => `(select gebruiker_id from lidmaatschap where id = ${letterlijk(lid)})`;
  const audit = (lid: string, over = '', organisatie: string | null = s.organisatie || null, rol = s.rol) =>
    `insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      values (now(), ${gebruiker(over || lid)}, ${letterlijk(lid)}, ${letterlijk(organisatie)}, ${letterlijk(rol)}, 'LEZEN', 'proef', '{}', '{}', 'REGIE', 'WET')`;
  const blad = (org: string, lid: string) => `insert into presentie_import (organisatie_id, lidmaatschap_id, gemaakt_op, stand, bestand_hash, regels) values (${letterlijk(org)}, ${letterlijk(lid)}, now(), 'VOORBEELD', 'x', '[]')`;
  const indeling = (org: string) => `insert into import_indeling (organisatie_id, sleutel, indeling, gewijzigd_op) values (${letterlijk(org)}, 'nieuw', '{}', now())`;
  const sleutel = (lid: string) => `insert into idempotentie (lidmaatschap_id, operatie, sleutel, inhoud_hash, op) values (${letterlijk(lid)}, 'proef', 'nieuw', 'x', now())`;
  const klaslid = (org: string, lid: string) => w.personen.filter((p) => p.vol && ['LOPEND', 'GEEN'].includes(p.staat)).map((p) => `insert into groepslid (groep_id, organisatie_id, inburgeraar_id, van, ingevoerd_door)
    select id, organisatie_id, '${p.id}', '2026-11-18', ${letterlijk(lid)} from groep where organisatie_id = ${letterlijk(org || null)} limit 1`);
  const docent = (rol: string, org: string) => `insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) select g.id, g.organisatie_id, l.id, '2026-11-18' from groep g, lidmaatschap l where g.organisatie_id = ${letterlijk(org || null)} and l.rol = '${rol}' limit 1`;
  const wieEnWaar = [[s.organisatie, s.lidmaatschap], [s.organisatie, s.collega], [w.andere.taal, s.lidmaatschap]] as const;
  const eigen: Record<string, string[]> = {
    inburgeraar: ['select id from inburgeraar', 'select vertrokken_op from inburgeraar', `update inburgeraar set vertrokken_op = '2026-12-31'`, 'update inburgeraar set adresgeheim = true',
      'select portaalnummer from inburgeraar', 'select adresgeheim from inburgeraar', 'select gemeente_id from inburgeraar', 'select gewist_op from inburgeraar'],
    betrokkenheid: ['select inburgeraar_id from betrokkenheid', ...Object.values(w.gemeenten).map(alsSysteemVan), 'update betrokkenheid set tot = tot', 'update betrokkenheid set versie = 2',
      ...['TOESTEMMING_INGETROKKEN', 'INGETROKKEN', 'AFGEROND', 'VERHUISD'].flatMap((r) => ['', ` where opdracht = 'WAARNEMING'`, ` where opdracht <> 'WAARNEMING'`].map((waar) => `update betrokkenheid set beeindigd_reden = '${r}'${waar}`)),
      ...w.personen.filter((p) => p.vol && ['LOPEND', 'GEEN'].includes(p.staat)).flatMap((p) => ['TAAL', 'REGIE'].map((opdracht) =>
        `insert into betrokkenheid (inburgeraar_id, organisatie_id, opdracht, grondslag, van) values ('${p.id}', '${w.andere.taal}', '${opdracht}', 'OPDRACHT', '2026-11-18')`))],
    koppelnummer: ['select nummer from koppelnummer', ...[s.organisatie || w.andere.taal, w.andere.taal].flatMap((org) => [s.lidmaatschap, s.collega].flatMap((lid) =>
      w.personen.filter((p) => p.vol && ['LOPEND', 'GEEN'].includes(p.staat)).map((p) => koppelnummer(org, p.id, lid))))],
    groepslid: ['select id from groepslid', 'update groepslid set versie = versie + 1', ...klaslid(s.organisatie, s.lidmaatschap), ...klaslid(w.andere.taal, s.lidmaatschap), ...klaslid(s.organisatie, s.collega)],
    groepsbegeleider: ['select id from groepsbegeleider', `update groepsbegeleider set tot = '2027-01-01'`, ...[s.organisatie, w.andere.taal].flatMap((org) => [docent('TAALDOCENT', org), docent('WERKBEGELEIDER', org)])],
    groep: ['select id from groep', 'update groep set versie = versie + 1', ...[s.organisatie, w.andere.taal].flatMap((org) => ['TAALGROEP', 'WERKGROEP'].map((soort) => `insert into groep (organisatie_id, soort, naam, van) values (${letterlijk(org || null)}, '${soort}', 'nieuw', '2026-11-18')`))],
    les: ['select id from les', `update les set vervallen_reden = 'x'`, ...[s.organisatie, w.andere.taal].flatMap((org) => ['null', `'x'`].map((reden) => `insert into les (groep_id, organisatie_id, datum, begin_tijd, duur_minuten, vervallen_reden)
      select id, organisatie_id, '2026-12-01', '09:00', 60, ${reden} from groep where organisatie_id = ${letterlijk(org || null)} limit 1`))],
    lesreeks: ['select organisatie_id from lesreeks', 'update lesreeks set versie = 9', ...wieEnWaar.map(([org, lid]) => `insert into lesreeks (groep_id, organisatie_id, weekdagen, begin_tijd, duur_minuten, van, tot, ingevoerd_door)
      select id, organisatie_id, '{1}', '09:00', 60, '2026-12-01', '2026-12-02', ${letterlijk(lid)} from groep where organisatie_id = ${letterlijk(org || null)} limit 1`)],
    lesvrij: ['select organisatie_id from lesvrij', `update lesvrij set naam = 'anders'`, ...wieEnWaar.map(([org]) => `insert into lesvrij (organisatie_id, van, tot, naam) values (${letterlijk(org || null)}, '2026-12-01', '2026-12-02', 'nieuw')`)],
    les_ondertekening: ['select organisatie_id from les_ondertekening', ...wieEnWaar.map(([org, lid]) => `insert into les_ondertekening (les_id, organisatie_id, ingevoerd_door, getekend_op)
      select id, organisatie_id, ${letterlijk(lid)}, now() from les where organisatie_id = ${letterlijk(org || null)}`)],
    maandafsluiting: ['select organisatie_id from maandafsluiting', ...wieEnWaar.map(([org, lid]) => `insert into maandafsluiting (groep_id, organisatie_id, maand, ingevoerd_door, afgesloten_op)
      select id, organisatie_id, '2026-10-01', ${letterlijk(lid)}, now() from groep where organisatie_id = ${letterlijk(org || null)} limit 1`)],
    lidmaatschap: ['select id from lidmaatschap'],
    gebruiker: ['select id from gebruiker', 'select naam from gebruiker', 'select email from gebruiker'],
    auditregel: [audit(s.lidmaatschap), audit(s.collega), audit(s.lidmaatschap, s.collega), audit(s.lidmaatschap, '', w.andere.taal), audit(s.lidmaatschap, '', undefined, s.rol === 'FG' ? 'CONSULENT' : 'FG'), 'select 1 from auditregel'],
    idempotentie: ['select 1 from idempotentie', sleutel(s.lidmaatschap), sleutel(s.collega), `update idempotentie set inhoud_hash = 'y'`],
    uitvoer: ['select 1 from uitvoer', ...[s.lidmaatschap, s.collega].map((lid) => `insert into uitvoer (id, lidmaatschap_id, soort, aangevraagd_op, verloopt_op)
      values (gen_random_uuid(), ${letterlijk(lid)}, 'DOSSIER_JSON', now(), now() + interval '1 hour')`)],
    weergave: ['select lidmaatschap_id from weergave', `update weergave set naam = 'anders'`, `update weergave set lidmaatschap_id = ${letterlijk(s.collega)}`, 'delete from weergave where true', weergave(s.lidmaatschap), weergave(s.collega)],
    caseload_overdracht: ['select id, naar_id from caseload_overdracht', `update caseload_overdracht set reden = 'x'`],
    leeslijst_gelezen: ['select gelezen_door from leeslijst_gelezen', 'update leeslijst_gelezen set gelezen_op = now()', ...[s.lidmaatschap, s.collega].map((lid) =>
      `insert into leeslijst_gelezen (betrokkenheid_id, gelezen_door, gelezen_op) select id, ${letterlijk(lid)}, now() from betrokkenheid where overdracht_id is not null on conflict do nothing`)],
    groepsweek: ['select groep_id, organisatie_id from groepsweek', 'update groepsweek set leeg = false', `update groepsweek set gewijzigd_door = ${letterlijk(s.collega)}`, `update groepsweek set organisatie_id = ${letterlijk(w.andere.taal)}`,
      ...['EIGEN', 'COLLEGA', 'OUD', 'NET_OUD', 'STRAKS'].map((naam) => legeWeek(s.organisatie, s.lidmaatschap, '2026-11-09', ` and g.naam = '${naam}'`)), legeWeek(s.organisatie, s.collega, '2026-11-09', ` and g.naam = 'EIGEN'`), legeWeek(w.andere.participatie, s.lidmaatschap)],
    vrijwilliger: ['select organisatie_id from vrijwilliger', ...['hoogstens = 1', `talen = '{}'`, `organisatie_id = ${letterlijk(w.andere.taal)}`, `gewijzigd_door = ${letterlijk(s.collega)}`].map((zet) => `update vrijwilliger set ${zet}`),
      ...wieEnWaar.flatMap(([org, lid]) => ['VWN_BEGELEIDER', 'VWN_TRAINER'].map((rol) => vrijwilliger(org, lid, rol)))],
    preventieactie: ['select gemeente_id from preventieactie', ...[`stand = 'KLAAR'`, `titel = 'anders'`, `gewijzigd_door = ${letterlijk(s.collega)}`, `stand = 'KLAAR', gewijzigd_door = ${letterlijk(s.lidmaatschap)}`, `titel = 'anders', gewijzigd_door = ${letterlijk(s.lidmaatschap)}`, `eigenaar_id = ${letterlijk(w.andere.taal)}, gewijzigd_door = ${letterlijk(s.lidmaatschap)}`].map((zet) => `update preventieactie set ${zet}`),
      ...Object.values(w.gemeenten).flatMap((gemeente) => wieEnWaar.map(([org, lid]) => preventie(gemeente, org, lid)))],
    preventiedeelname: ['select organisatie_id from preventiedeelname', 'delete from preventiedeelname', ...wieEnWaar.map(([org, lid]) => meedoen(org, lid))],
    bijeenkomst: ['select organisatie_id from bijeenkomst', ...['aanwezig = 9', `organisatie_id = ${letterlijk(w.andere.vwn)}`, `gewijzigd_door = ${letterlijk(s.collega)}`].map((zet) => `update bijeenkomst set ${zet}`),
      ...wieEnWaar.flatMap(([org, lid]) => ['BIJ_EIGEN', 'BIJ_COLLEGA', 'BIJ_WERK'].map((groep) => bijeenkomst(org, lid, groep)))],
    woningaanbod: ['select organisatie_id, gemeente_id, stand from woningaanbod', ...[s.lidmaatschap, s.collega].flatMap((lid) => ['INGETROKKEN', 'GEKOPPELD'].map((stand) => `update woningaanbod set stand = '${stand}', gewijzigd_door = ${letterlijk(lid)}`)),
      ...wieEnWaar.flatMap(([org, lid]) => Object.values(w.gemeenten).flatMap((gemeente) => ['AANGEBODEN', 'GEKOPPELD'].map((stand) => woning(org, gemeente, lid, stand))))],
    woonmoment: ['select organisatie_id, gesloten from woonmoment', 'update woonmoment set bezet = 0', ...wieEnWaar.flatMap(([org, lid]) => [woonmoment(org, lid), woonmoment(org, lid, 1), woonmoment(org, lid, 0, true)])],
    module: ['select organisatie_id from module', 'update module set weken = 1'],
    module_plaatsen: ['select organisatie_id from module_plaatsen', 'update module_plaatsen set plaatsen = 1'],
    herinnering: ['select organisatie_id, gemeente_id from herinnering', 'update herinnering set ingevoerd_op = now()'],
    bewaarverslag: ['select gemeente_id from bewaarverslag'],
    steekproef_beoordeling: ['select gemeente_id from steekproef_beoordeling', steekproef(w.gemeenten.dalfsen, s.lidmaatschap, s.lidmaatschap), steekproef(w.gemeenten.staphorst, s.lidmaatschap, s.lidmaatschap),
      steekproef(w.gemeenten.dalfsen, s.collega, s.lidmaatschap), steekproef(w.gemeenten.dalfsen, s.lidmaatschap, randomUUID())],
    verwerking: ['select 1 from verwerking', VERWERKING],
    presentie_import: ['select 1 from presentie_import', blad(s.organisatie || w.andere.taal, s.lidmaatschap), blad(w.andere.taal, s.lidmaatschap), blad(s.organisatie || w.andere.taal, s.collega),
      ...[`stand = 'ONGEDAAN'`, 'bevestigd_op = now()', 'ongedaan_op = now()', `bestand_hash = 'y'`].map((zet) => `update presentie_import set ${zet}`)],
    import_indeling: ['select 1 from import_indeling', indeling(s.organisatie || w.andere.taal), indeling(w.andere.taal), `update import_indeling set indeling = '[]'`, 'update import_indeling set gewijzigd_op = now()',
      `update import_indeling set sleutel = 'anders'`, `update import_indeling set organisatie_id = ${letterlijk(w.andere.taal)}`],
  };
  return [
    ...(eigen[tabel] ?? []), `select 1 from ${tabel}`, `insert into ${tabel} default values`, `delete from ${tabel}`, `truncate ${tabel} cascade`, `lock table ${tabel} in access exclusive mode`,
    `select has_table_privilege('${tabel}', 'references') as a, has_table_privilege('${tabel}', 'trigger') as b, has_any_column_privilege('${tabel}', 'insert') as c, has_table_privilege('${tabel}', 'insert') as d`,
    `select attname from pg_attribute where attrelid = '${tabel}'::regclass and attnum > 0 and has_column_privilege('${tabel}'::regclass, attnum, 'update')`,
    `select attname from pg_attribute where attrelid = '${tabel}'::regclass and attnum > 0 and has_column_privilege('${tabel}'::regclass, attnum, 'select')`,
  ];
}

/** All answers in one text, to lay beside those of another moment. */
export async function vingerafdruk(rol: Proefrol, vragen: readonly string[]): Promise<string> {
  const uit: string[] = [];
  for (const vraag of vragen) {
    const { uitkomst, aantal, rijen } = await rol.probeer(vraag);
    uit.push(`${uitkomst} ${aantal} ${rijen.map((r) => JSON.stringify(r)).sort().join()}`);
  }
  return uit.join('\n');
}

/** Rows of the own administration, of the sessions and of others. */
export async function administratieVullen(w: RlsWereld): Promise<void> {
  await w.admin.query(`insert into idempotentie (lidmaatschap_id, operatie, sleutel, inhoud_hash, op) select id, 'proef', 'een', 'x', now() from lidmaatschap`);
  await w.admin.query(`insert into uitvoer (id, lidmaatschap_id, soort, aangevraagd_op, verloopt_op) select gen_random_uuid(), id, 'DOSSIER_JSON', now(), now() + interval '1 hour' from lidmaatschap`);
  await w.admin.query(`insert into weergave (id, lidmaatschap_id, naam) select gen_random_uuid(), id, 'een' from lidmaatschap`);
  await caseloadVullen(w);
  await aanleverenVullen(w);
  await klassenVullen(w);
  await toezichtVullen(w);
  await koppelnummersVullen(w);
  await vrijwilligersVullen(w);
  await bijeenkomstenVullen(w);
  await preventieVullen(w);
  await woonaanbodVullen(w);
  await modulesVullen(w);
  await samenwerkingVullen(w);
  await samenwerkingVanAllen(w);
  for (const org of [w.organisaties.taal, w.andere.taal]) {
    await w.admin.query(`insert into presentie_import (organisatie_id, lidmaatschap_id, gemaakt_op, stand, bestand_hash, regels)
      select $1, id, now(), 'VOORBEELD', 'x', '[]' from lidmaatschap where rol = 'TAALCOORDINATOR'`, [org]);
    await w.admin.query(`insert into import_indeling (organisatie_id, sleutel, indeling, gewijzigd_op) values ($1, 'proef', '{}', now())`, [org]);
  }
}

/** A week without activity of every group, and a reminder to every organisation by both gemeenten. */
export async function aanleverenVullen(w: RlsWereld): Promise<void> {
  const { rows: [lid] } = await w.admin.query<{ id: string }>(`select id from lidmaatschap where rol = 'TEAMLEIDER' limit 1`);
  for (const organisatie of [...Object.values(w.organisaties), ...Object.values(w.andere)]) {
    await w.admin.query(legeWeek(organisatie, lid?.id ?? '', '2026-11-02'));
    for (const gemeente of Object.values(w.gemeenten)) await w.admin.query('insert into herinnering (organisatie_id, gemeente_id, ingevoerd_door, ingevoerd_op) values ($1, $2, $3, now())', [organisatie, gemeente, lid?.id]);
  }
}

/** What two schools planned, signed and closed. */
export async function klassenVullen(w: RlsWereld): Promise<void> {
  for (const org of [w.organisaties.taal, w.andere.taal]) {
    const lid = `(select id from lidmaatschap where rol = 'TAALDOCENT' limit 1)`;
    await w.admin.query(`insert into lesreeks (groep_id, organisatie_id, weekdagen, begin_tijd, duur_minuten, van, tot, ingevoerd_door) select id, organisatie_id, '{1}', '10:00', 60, '2026-12-01', '2026-12-02', ${lid} from groep where organisatie_id = $1 limit 1`, [org]);
    await w.admin.query(`insert into lesvrij (organisatie_id, van, tot, naam) values ($1, '2026-12-21', '2027-01-03', 'kerst')`, [org]);
    await w.admin.query(`insert into les_ondertekening (les_id, organisatie_id, ingevoerd_door, getekend_op) select id, organisatie_id, ${lid}, now() from les where organisatie_id = $1 limit 1`, [org]);
    await w.admin.query(`insert into maandafsluiting (groep_id, organisatie_id, maand, ingevoerd_door, afgesloten_op) select id, organisatie_id, '2026-01-01', ${lid}, now() from groep where organisatie_id = $1 limit 1`, [org]);
  }
}

/** A handover to every consulent, and one person of each of them read. */
export async function caseloadVullen(w: RlsWereld): Promise<void> {
  await w.admin.query(`insert into caseload_overdracht (id, organisatie_id, naar_id, vanaf, reden, ingevoerd_door, ingevoerd_op) select id, organisatie_id, id, '2026-11-01', 'proef', id, now() from lidmaatschap where rol = 'CONSULENT'`);
  await w.admin.query(`update betrokkenheid set overdracht_id = lidmaatschap_id where opdracht = 'REGIE' and lidmaatschap_id in (select id from caseload_overdracht)`);
  await w.admin.query(`insert into leeslijst_gelezen (betrokkenheid_id, gelezen_door, gelezen_op) select distinct on (lidmaatschap_id) id, lidmaatschap_id, now() from betrokkenheid where overdracht_id is not null order by lidmaatschap_id, id`);
}

/** What watching over access left behind, in both gemeenten. */
export async function toezichtVullen(w: RlsWereld): Promise<void> {
  const { rows: [lid] } = await w.admin.query<{ id: string }>(`select id from lidmaatschap where rol = 'CONSULENT' limit 1`);
  for (const gemeente of Object.values(w.gemeenten)) {
    await w.admin.query(`insert into bewaarverslag (gemeente_id, peildatum, echt, klaar_op, regels) values ($1, '2026-11-18', false, now(), '[]')`, [gemeente]);
    await w.admin.query(steekproef(gemeente, lid?.id ?? '', lid?.id ?? ''));
  }
}

/** What one volunteer can do, and one of another organisation; the others have said nothing yet. */
export async function vrijwilligersVullen(w: RlsWereld): Promise<void> {
  await w.admin.query(`insert into vrijwilliger (lidmaatschap_id, organisatie_id, gewijzigd_door, gewijzigd_op) select l.id, l.organisatie_id, l.id, now() from lidmaatschap l where l.rol in ('VWN_TRAINER', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR')`);
  await w.admin.query(`insert into vrijwilliger (lidmaatschap_id, organisatie_id, gewijzigd_door, gewijzigd_op) select l.id, $1, l.id, now() from lidmaatschap l where l.rol = 'TAALDOCENT' limit 1`, [w.andere.vwn]);
}

/** Groups with a meeting: of a trainer, of a colleague, and a workplace, which has none; and of another organisation. */
export async function bijeenkomstenVullen(w: RlsWereld): Promise<void> {
  for (const [soort, org] of [['TRAINING', w.organisaties.vwn], ['ACTIVITEIT', w.organisaties.welzijn], ['TAALCAFE', w.organisaties.taalpunt], ['TRAINING', w.andere.vwn]] as const) {
    for (const naam of ['BIJ_EIGEN', 'BIJ_COLLEGA', 'BIJ_WERK']) await w.admin.query(`insert into groep (organisatie_id, soort, naam, van) values ($1, $2, $3, '2026-01-01')`, [org, naam === 'BIJ_WERK' ? 'WERKGROEP' : soort, naam]);
    await w.admin.query(`insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van) select g.id, g.organisatie_id, l.id, '2026-01-01' from groep g join lidmaatschap l on l.organisatie_id = g.organisatie_id and l.rol = 'VWN_TRAINER' where g.naam = 'BIJ_EIGEN' and g.organisatie_id = $1`, [org]);
    await w.admin.query(`insert into bijeenkomst (groep_id, organisatie_id, datum, activiteit_id, duur_minuten, aanwezig, gewijzigd_door, gewijzigd_op) select g.id, g.organisatie_id, '2026-11-02', (select id from activiteit order by id limit 1), 60, 3, (select id from lidmaatschap order by id limit 1), now() from groep g where g.organisatie_id = $1 and g.naam in ('BIJ_EIGEN', 'BIJ_COLLEGA')`, [org]);
  }
}

/** In both gemeenten an action of VluchtelingenWerk, which the corporation joins. */
export async function preventieVullen(w: RlsWereld): Promise<void> {
  for (const gemeente of Object.values(w.gemeenten)) {
    await w.admin.query(`insert into preventieactie (id, gemeente_id, eigenaar_id, titel, thema, van, tot, gewijzigd_door, gewijzigd_op) select gen_random_uuid(), $1, $2, 'P_VWN', 'GELD', '2026-4', '2027-1', id, now() from lidmaatschap order by id limit 1`, [gemeente, w.organisaties.vwn]);
  }
  await w.admin.query(`insert into preventiedeelname (actie_id, organisatie_id, ingevoerd_door) select a.id, $1, (select id from lidmaatschap order by id limit 1) from preventieactie a`, [w.organisaties.wonen]);
}

/** A module with its places of two partners, and the term of both gemeenten. */
export async function modulesVullen(w: RlsWereld): Promise<void> {
  const lid = `(select id from lidmaatschap where rol = 'TEAMLEIDER' limit 1)`;
  for (const org of [w.organisaties.participatie, w.andere.participatie]) {
    await w.admin.query(`insert into module (organisatie_id, naam, weken) values ($1, 'proef', 10)`, [org]);
    await w.admin.query(`insert into module_plaatsen (module_id, organisatie_id, geldig_van, plaatsen, ingevoerd_door, ingevoerd_op) select id, organisatie_id, '2026-01-01', 5, ${lid}, now() from module where organisatie_id = $1`, [org]);
  }
}
