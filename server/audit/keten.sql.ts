import { INHOUD, PLAATS, STROKEN } from './keten.ts';

/** Texts that no setting of the session changes. */
const ALS_TEKST: Readonly<Record<string, string>> = {
  id: 'r.id::text',
  dag: `to_char(r.dag, 'YYYY-MM-DD')`,
  moment: `to_char(r.moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
};

const waarde = (kolom: string): string => ALS_TEKST[kolom] ?? `r.${kolom}`;

/** The columns of a row as `Ketenregel` has them; `r` is the row. */
export const ALS_KETENREGEL: string = [...PLAATS, ...INHOUD].map((kolom) => `${waarde(kolom)} as ${kolom}`).join(', ') + ', r.zegel, r.vorige, r.hash';

const definer = (functie: string): string => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;`;

/**
 * The chain, made by a trigger so that nothing gets into the audit beside it. A transaction takes a free chain of the
 * day and keeps it until it commits; it waits only when all are taken. The setting that remembers which one is a
 * convenience and no lock: the head is always taken `for update`, and never that of chain 0, which is closed. Heads are readable for the server alone, as a function.
 * `auditControle.ts` computes all of this again without these functions. Run by a migration as samenspel_eigenaar.
 */
export const KETEN_OP: string = `
create function audit_ketenbegin(dag date, strook int) returns bytea language sql immutable set search_path = pg_catalog as $$
  select sha256(convert_to(format('samenspel auditketen %s %s', to_char(dag, 'YYYY-MM-DD'), strook), 'UTF8')) $$;

create function audit_schakel(r auditregel) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(r.vorige || convert_to(json_build_array(${[...PLAATS, ...INHOUD].map(waarde).join(', ')}, encode(r.zegel, 'hex'))::text, 'UTF8')) $$;

create function audit_kop(de_dag date) returns auditketen language plpgsql set search_path = public, pg_temp as $$
declare kop auditketen; mijn int := nullif(current_setting('audit.strook', true), '');
begin
  if mijn is not null then
    select * into kop from auditketen k where k.dag = de_dag and k.strook = mijn and k.strook > 0 for update;
    if found then return kop; end if;
  end if;
  select * into kop from auditketen k where k.dag = de_dag and k.strook > 0 for update skip locked limit 1;
  if not found then
    insert into auditketen (dag, strook, volgnummer, hash)
      select de_dag, s, 0, audit_ketenbegin(de_dag, s) from generate_series(1, ${STROKEN}) s on conflict do nothing;
    select * into kop from auditketen k where k.dag = de_dag and k.strook > 0 for update skip locked limit 1;
    if not found then
      select * into kop from auditketen k where k.dag = de_dag and k.strook = 1 + floor(random() * ${STROKEN})::int for update;
    end if;
  end if;
  perform set_config('audit.strook', kop.strook::text, true);
  return kop;
end $$;

create function audit_ketenen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare kop auditketen;
begin
  new.dag := (new.moment at time zone 'Europe/Amsterdam')::date;
  kop := audit_kop(new.dag);
  new.strook := kop.strook;
  new.volgnummer := kop.volgnummer + 1;
  new.vorige := kop.hash;
  new.hash := audit_schakel(new);
  update auditketen k set volgnummer = new.volgnummer, hash = new.hash where k.dag = new.dag and k.strook = new.strook;
  return new;
end $$;

create function audit_koppen(vanaf date) returns table (dag text, strook int, volgnummer int, hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select to_char(k.dag, 'YYYY-MM-DD'), k.strook, k.volgnummer, encode(k.hash, 'hex') from auditketen k
   where (k.dag >= vanaf or k.strook = 0) and k.volgnummer > 0 order by k.dag, k.strook $$;

${['audit_ketenbegin(date, int)', 'audit_schakel(auditregel)', 'audit_kop(date)', 'audit_ketenen()', 'audit_koppen(date)'].map(definer).join('\n')}
grant execute on function audit_koppen(date) to samenspel_app;

-- What was logged before there was a chain: as it is, in the order in which it came, in a chain of its own.
set local role samenspel_definer;
do $$
declare r auditregel; kop auditketen;
begin
  for r in select * from auditregel order by (moment at time zone 'Europe/Amsterdam')::date, id loop
    r.dag := (r.moment at time zone 'Europe/Amsterdam')::date;
    if kop.dag is distinct from r.dag then
      kop.dag := r.dag; kop.volgnummer := 0; kop.hash := audit_ketenbegin(r.dag, 0);
    end if;
    kop.volgnummer := kop.volgnummer + 1;
    r.strook := 0; r.volgnummer := kop.volgnummer; r.vorige := kop.hash;
    kop.hash := audit_schakel(r);
    update auditregel a set dag = r.dag, strook = 0, volgnummer = kop.volgnummer, vorige = r.vorige, hash = kop.hash where a.id = r.id;
    insert into auditketen values (kop.dag, 0, kop.volgnummer, kop.hash)
      on conflict (dag, strook) do update set volgnummer = excluded.volgnummer, hash = excluded.hash;
  end loop;
end $$;
set local role samenspel_eigenaar;
${['dag', 'strook', 'volgnummer', 'vorige', 'hash'].map((kolom) => `alter table auditregel alter column ${kolom} set not null;`).join('\n')}
create trigger audit_ketenen before insert on auditregel for each row execute function audit_ketenen();
`;

export const KETEN_AF: string = `
drop trigger audit_ketenen on auditregel;
drop function audit_koppen(date), audit_ketenen(), audit_kop(date), audit_schakel(auditregel), audit_ketenbegin(date, int);
`;
