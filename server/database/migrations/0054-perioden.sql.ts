/** A table as it is, and in parts. The texts are those of this migration's day. */
export interface Deling {
  tabel: string;
  /** By which the parts are told apart. */
  kolom: string;
  /** Where the rows of before end: the first day of a part of its own. */
  grens: string;
  /** What only the whole has, the parts' rows being in it: keys, references, indexes. `%t` is the table. */
  heel: readonly string[];
  /** What the rows of before lose first: keys and references of another form. `%b` is their table. */
  weg: readonly string[];
  /** What the one table has again. */
  terug: readonly string[];
}

/**
 * What hangs on these tables under their names of now: policies, theirs and those of others that look into them, triggers and rights.
 * PostgreSQL ties them to the table and not to its name, so that they have to be made again for the table that takes the name.
 */
function onthouden(tabellen: readonly string[]): string {
  const lijst = tabellen.map((tabel) => `'${tabel}'::regclass`).join(', ');
  return `
create temp table toen (volgorde int, weg text, maken text) on commit drop;
insert into toen select 1, format('drop policy %I on public.%I', b.policyname, b.tablename),
    format('create policy %I on public.%I as %s for %s to %s', b.policyname, b.tablename, b.permissive, b.cmd, (select string_agg(quote_ident(r), ', ') from unnest(b.roles) r))
      || coalesce(' using (' || b.qual || ')', '') || coalesce(' with check (' || b.with_check || ')', '')
  from pg_policies b join pg_policy o on o.polname = b.policyname and o.polrelid = format('public.%I', b.tablename)::regclass
  where b.schemaname = 'public' and (o.polrelid = any (array[${lijst}])
    or exists (select from pg_depend d where d.classid = 'pg_policy'::regclass and d.objid = o.oid and d.refclassid = 'pg_class'::regclass and d.refobjid = any (array[${lijst}])));
insert into toen select 2, format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass), pg_get_triggerdef(t.oid) from pg_trigger t where t.tgrelid = any (array[${lijst}]) and not t.tgisinternal;
insert into toen select 3, format('revoke all on %s from %s', c.oid::regclass, x.grantee::regrole), format('grant %s on %s to %s', x.privilege_type, c.oid::regclass, x.grantee::regrole)
  from pg_class c cross join lateral aclexplode(c.relacl) x where c.oid = any (array[${lijst}]) and x.grantee <> c.relowner;
insert into toen select 3, format('revoke all (%I) on %s from %s', a.attname, c.oid::regclass, x.grantee::regrole), format('grant %s (%I) on %s to %s', x.privilege_type, a.attname, c.oid::regclass, x.grantee::regrole)
  from pg_class c join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) x where c.oid = any (array[${lijst}]);
do $$ declare r record; begin for r in select distinct volgorde, weg from toen order by 1 loop execute r.weg; end loop; end $$;`;
}

const TERUGMAKEN = `
do $$ declare r record; begin for r in select maken from toen order by volgorde desc loop execute r.maken; end loop; end $$;
drop table toen;`;

const slot = (tabel: string): string => `alter table ${tabel} enable row level security; alter table ${tabel} force row level security;`;

/** The rows of before become the first part of a table that takes their name: no row is copied. */
function verdelen({ tabel, kolom, grens, heel, weg }: Deling): string {
  const [begin, overig] = [`periode.${tabel}_begin`, `periode.${tabel}_overig`];
  return `
alter table ${tabel} rename to ${tabel}_begin;
alter table ${tabel}_begin set schema periode;
${weg.map((stap) => `${stap.replaceAll('%b', begin)};`).join('\n')}
create table ${tabel} (like ${begin} including defaults including constraints including storage) partition by range (${kolom});
${heel.map((stap) => `${stap.replaceAll('%t', tabel)};`).join('\n')}
alter table ${tabel} attach partition ${begin} for values from (minvalue) to ('${grens}');
create table ${overig} partition of ${tabel} default;
${[tabel, begin, overig].map(slot).join('\n')}`;
}

/** All rows in one table again; the owner is under row-level security as well, so it is off while the rows go over. */
function samenvoegen({ tabel, terug }: Deling): string {
  return `
alter table ${tabel} rename to ${tabel}_delen;
alter table ${tabel}_delen no force row level security;
create table ${tabel} (like ${tabel}_delen including defaults including constraints including storage);
insert into ${tabel} select * from ${tabel}_delen;
drop table ${tabel}_delen;
${slot(tabel)}
${terug.map((stap) => `${stap.replaceAll('%t', tabel)};`).join('\n')}`;
}

/** Divides the tables, with what hangs on them; `tussen` is run while nothing hangs on them. */
export function verdeeld(delingen: readonly Deling[], tussen: { voor: string; na: string }): string {
  return `create schema periode;
${onthouden(delingen.map(({ tabel }) => tabel))}
${tussen.voor}
${delingen.map(verdelen).join('\n')}
${tussen.na}
${TERUGMAKEN}`;
}

/** The other way round. */
export function samengevoegd(delingen: readonly Deling[], tussen: { voor: string; na: string }): string {
  return `${onthouden(delingen.map(({ tabel }) => tabel))}
${tussen.voor}
${delingen.map(samenvoegen).join('\n')}
${tussen.na}
${TERUGMAKEN}
drop schema periode;`;
}
