/** A membership and a contract run up to and including their last day. */
const LOOPT = (l: string): string => `${l}.van <= dag and (${l}.tot is null or ${l}.tot >= dag)`;

/** The system was not ended, its membership runs, and its organisation still works for the gemeente that let it in. */
const WERKT = `p.beeindigd_op is null and ${LOOPT('l')} and exists (select 1 from organisatie_gemeente og
    where og.organisatie_id = p.organisatie_id and og.gemeente_id = p.gemeente_id and (og.contract_tot is null or og.contract_tot >= dag))`;
const SYSTEEM = 'partnersysteem p join lidmaatschap l on l.id = p.lidmaatschap_id';
/** A token opens nothing once its time is over or the secret that gave it was replaced. */
const TOKEN_GELDT = 't.verloopt_op > moment and t.begonnen_op >= p.geheim_op';

interface Functie {
  handtekening: string;
  voor: string;
  sql: string;
}

/** What came since the first migration: where seinen go (0020), and the key in the place of a secret (0027). */
const LATER = {
  sein: [', sein_adres text, sein_versie int, sein_uitkomst text, sein_op timestamptz', ', p.sein_adres, p.sein_versie, p.sein_uitkomst, p.sein_op'],
  sleutel: [', sleutel_afdruk text', ', p.sleutel_afdruk'],
} as const;

function lezen(...later: (keyof typeof LATER)[]): Functie {
  return {
    handtekening: 'partnersystemen_lezen()', voor: 'rol_functioneel_beheerder',
    sql: `create function partnersystemen_lezen() returns table (id uuid, naam text, organisatie text, rol text, acties text[], verzoeken_per_minuut int,
        geheim_op timestamptz, gemaakt_op timestamptz, laatst_gebruikt_op timestamptz, beeindigd_op timestamptz, versie int${later.map((wat) => LATER[wat][0]).join('')})
      language sql stable security definer set search_path = public, pg_temp as $$
      select p.id, p.naam, o.naam, l.rol, p.acties, p.verzoeken_per_minuut, p.geheim_op, p.gemaakt_op, p.laatst_gebruikt_op, p.beeindigd_op, p.versie${later.map((wat) => LATER[wat][1]).join('')}
        from ${SYSTEEM} join organisatie o on o.id = p.organisatie_id where p.gemeente_id = ik_gemeente()
       order by p.beeindigd_op is not null, o.naam, p.naam, p.id limit 200 $$`,
  };
}

/** For who manages: the own gemeente, and there only partners. What stands in the way comes back as a word. */
const BEHEER: readonly Functie[] = [
  lezen(),
  {
    handtekening: 'partnersysteem_toelaten(uuid, uuid, text, text, text[], int, text, timestamptz)', voor: 'rol_functioneel_beheerder',
    sql: `create function partnersysteem_toelaten(nieuw uuid, de_organisatie uuid, de_rol text, de_naam text, de_acties text[], grens int, de_hash text, moment timestamptz)
      returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        gebruiker uuid := gen_random_uuid();
        lid uuid := gen_random_uuid();
      begin
        if not exists (select 1 from organisatie_gemeente og where og.organisatie_id = de_organisatie and og.gemeente_id = ik_gemeente()
          and (og.contract_tot is null or og.contract_tot >= vandaag())) then return 'ORGANISATIE'; end if;
        -- Two acts at once would each see room for one more.
        perform pg_advisory_xact_lock(hashtext('partnersysteem'), hashtext(ik_gemeente()::text));
        if (select count(*) from partnersysteem p where p.gemeente_id = ik_gemeente() and p.beeindigd_op is null) >= 100 then return 'VOL'; end if;
        insert into gebruiker (id, naam) values (gebruiker, de_naam);
        insert into lidmaatschap (id, gebruiker_id, rol, organisatie_id, van, systeem) values (lid, gebruiker, de_rol, de_organisatie, vandaag(), true);
        insert into partnersysteem (id, lidmaatschap_id, organisatie_id, gemeente_id, naam, acties, verzoeken_per_minuut, geheim_hash, geheim_op, gewijzigd_door, gemaakt_op)
          values (nieuw, lid, de_organisatie, ik_gemeente(), de_naam, de_acties, grens, de_hash, moment, ik_lidmaatschap(), moment);
        return 'OK';
      end $$`,
  },
  wijzigen(''),
];

/** A new secret, or without one the end. The tokens of before go in the same breath. @param ook what else a new secret sets */
function wijzigen(ook: string): Functie {
  return {
    handtekening: 'partnersysteem_wijzigen(uuid, int, text, timestamptz)', voor: 'rol_functioneel_beheerder',
    sql: `create or replace function partnersysteem_wijzigen(welk uuid, gezien int, de_hash text, moment timestamptz)
      returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        staand partnersysteem;
      begin
        select p.* into staand from partnersysteem p where p.id = welk and p.gemeente_id = ik_gemeente() for update;
        if staand.id is null then return 'NIET_GEVONDEN'; end if;
        if staand.beeindigd_op is not null then return 'BEEINDIGD'; end if;
        if staand.versie <> gezien then return 'VERSIE'; end if;
        update partnersysteem p set geheim_hash = coalesce(de_hash, p.geheim_hash), geheim_op = moment, versie = p.versie + 1, gewijzigd_door = ik_lidmaatschap(),${ook}
          beeindigd_op = case when de_hash is null then moment end where p.id = welk;
        delete from systeemtoken t where t.partnersysteem_id = welk;
        return 'OK';
      end $$`,
  };
}

/** Counts one use in the window of this moment; true while it stays within the limit. A refused use counts as well. */
const TELLEN: Functie = {
  handtekening: 'systeemverbruik_tellen(uuid, text, timestamptz, int, int)', voor: 'samenspel_definer',
  sql: `create function systeemverbruik_tellen(wie uuid, wat text, het_venster timestamptz, erbij int, grens int) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into systeemverbruik as v (lidmaatschap_id, soort, venster, aantal) values (wie, wat, het_venster, erbij)
      on conflict (lidmaatschap_id, soort) do update set venster = excluded.venster,
        -- A count that is far over says nothing more: it stops there and cannot overflow.
        aantal = least(case when v.venster = excluded.venster then v.aantal else 0 end + excluded.aantal, grens + 1)
      returning aantal <= grens $$`,
};

/** What happens once a system has shown who it is: within its turns and its scope it gets a token. Over `gevonden` and the parameters. */
const UITGEVEN = `
        if not systeemverbruik_tellen(gevonden.lidmaatschap_id, 'TOKEN', date_trunc('minute', moment), 1, grens) then return query select 'TE_VAAK', null::text[]; return; end if;
        if not coalesce(gevraagd, gevonden.acties) <@ gevonden.acties then return query select 'SCOPE', null::text[]; return; end if;
        insert into systeemtoken (token_hash, partnersysteem_id, acties, begonnen_op, verloopt_op)
          values (de_token, gevonden.id, coalesce(gevraagd, gevonden.acties), moment, moment + levensduur);
        return query select 'OK', coalesce(gevraagd, gevonden.acties);`;

/**
 * Held against a new secret that is being made: that one takes away the tokens of before. Only a right secret is counted: who does not
 * have it cannot use up the turns of who does. @param ook a further condition on the system
 */
function tokenMaken(ook: string): Functie {
  return {
    handtekening: 'systeemtoken_maken(uuid, text, text, text[], timestamptz, date, interval, int)', voor: 'samenspel_app',
    sql: `create or replace function systeemtoken_maken(wie uuid, de_hash text, de_token text, gevraagd text[], moment timestamptz, dag date, levensduur interval, grens int)
      returns table (uitkomst text, acties text[]) language plpgsql volatile security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        gevonden record;
      begin
        select p.id, p.acties, p.lidmaatschap_id into gevonden from ${SYSTEEM} where p.id = wie and p.geheim_hash = de_hash${ook} and ${WERKT} for share of p;
        if gevonden.id is null then return query select 'ONBEKEND', null::text[]; return; end if;${UITGEVEN}
      end $$`,
  };
}

function opruimen(ook: string): Functie {
  return {
    handtekening: 'systeemtokens_opruimen(timestamptz)', voor: 'samenspel_app',
    sql: `create or replace function systeemtokens_opruimen(moment timestamptz) returns int language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        aantal int;
      begin${ook}
        delete from systeemtoken t where t.token_hash in (select x.token_hash from systeemtoken x where x.verloopt_op <= moment limit 10000);
        get diagnostics aantal = row_count;
        return aantal;
      end $$`,
  };
}

/** For the server, which does not know yet who asks. Each answer is the same for a system that is not there and one that may not. */
const DEUR: readonly Functie[] = [
  tokenMaken(''),
  {
    // In a transaction of its own, so that a request that is rolled back is counted too.
    handtekening: 'systeemverzoek(text, timestamptz, date)', voor: 'samenspel_app',
    sql: `create function systeemverzoek(de_token text, moment timestamptz, dag date) returns text
      language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        gevonden record;
      begin
        select p.id, p.lidmaatschap_id, p.verzoeken_per_minuut, p.laatst_gebruikt_op into gevonden
          from systeemtoken t join partnersysteem p on p.id = t.partnersysteem_id join lidmaatschap l on l.id = p.lidmaatschap_id
         where t.token_hash = de_token and ${TOKEN_GELDT} and ${WERKT};
        if gevonden.id is null then return 'ONBEKEND'; end if;
        if not systeemverbruik_tellen(gevonden.lidmaatschap_id, 'VERZOEK', date_trunc('minute', moment), 1, gevonden.verzoeken_per_minuut) then return 'TE_VAAK'; end if;
        if gevonden.laatst_gebruikt_op is null or gevonden.laatst_gebruikt_op <= moment - interval '1 minute' then
          update partnersysteem p set laatst_gebruikt_op = moment where p.id = (select q.id from partnersysteem q where q.id = gevonden.id for update skip locked);
        end if;
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'systeem_openen(text, timestamptz, date)', voor: 'samenspel_app',
    sql: `create function systeem_openen(de_token text, moment timestamptz, dag date)
      returns table (gebruiker_id uuid, naam text, lidmaatschap_id uuid, rol text, organisatie_id uuid, organisatie_naam text, gemeente_ids uuid[], gemeente_namen text[],
        inburgeraar_id uuid, nummer uuid, acties text[])
      language sql stable rows 1 security definer set search_path = public, pg_temp as $$
      select l.gebruiker_id, p.naam, l.id, l.rol, o.id, o.naam, array[g.id], array[g.naam], null::uuid, t.nummer, t.acties
        from systeemtoken t join partnersysteem p on p.id = t.partnersysteem_id join lidmaatschap l on l.id = p.lidmaatschap_id
        join organisatie o on o.id = p.organisatie_id join gemeente g on g.id = p.gemeente_id
       where t.token_hash = de_token and ${TOKEN_GELDT} and ${WERKT} $$`,
  },
  opruimen(''),
];

const FUNCTIES: readonly Functie[] = [TELLEN, ...BEHEER, ...DEUR];

/** A setting of the transaction like the others: the one gemeente of the system that asks, null for a human being. */
const IK_SYSTEEMGEMEENTE = `
create function ik_systeemgemeente() returns uuid language sql stable set search_path = pg_catalog as $$ select nullif(current_setting('app.systeemgemeente', true), '')::uuid $$;
revoke execute on function ik_systeemgemeente() from public;
grant execute on function ik_systeemgemeente() to samenspel_definer;
-- A policy on betrokkenheid cannot look at inburgeraar, whose policy looks at betrokkenheid: the persons come from here, once per statement.
create function systeem_personen() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct b.inburgeraar_id), '{}') from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id
   where b.organisatie_id = ik_organisatie() and i.gemeente_id = ik_systeemgemeente() $$;
alter function systeem_personen() owner to samenspel_definer;
revoke execute on function systeem_personen() from public;`;

/** Whatever asks for it: in a membership of a system nobody logs in. */
const GEEN_SESSIE = `
create function sessie_niet_voor_systeem() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from lidmaatschap l where l.id = new.lidmaatschap_id and l.systeem) then return null; end if;
  return new;
end $$;
alter function sessie_niet_voor_systeem() owner to samenspel_definer;
revoke execute on function sessie_niet_voor_systeem() from public;
create trigger sessie_niet_voor_systeem before insert or update of lidmaatschap_id on sessie for each row execute function sessie_niet_voor_systeem();`;

function maak({ handtekening, voor, sql }: Functie): string {
  return `${sql};
alter function ${handtekening} owner to samenspel_definer;
revoke execute on function ${handtekening} from public;
grant execute on function ${handtekening} to ${voor};`;
}

/** For migration 0020: more columns to return is another function. */
export const SYSTEMEN_MET_SEIN_SQL: string = `drop function partnersystemen_lezen();\n${maak(lezen('sein'))}`;

export const SYSTEMEN_MET_SEIN_TERUG: string = `drop function partnersystemen_lezen();\n${maak(lezen())}`;

/**
 * The door for partners' own systems, and its management. Secrets and tokens come in as hashes. Run by a migration as
 * samenspel_eigenaar.
 */
export const partnersysteemSql: string = `${IK_SYSTEEMGEMEENTE}
${GEEN_SESSIE}
${FUNCTIES.map(maak).join('\n')}
`;

export const partnersysteemAf: string = `
${[...FUNCTIES].reverse().map(({ handtekening }) => `drop function ${handtekening};`).join('\n')}
drop trigger sessie_niet_voor_systeem on sessie;
drop function sessie_niet_voor_systeem();
drop function systeem_personen();
drop function ik_systeemgemeente();
`;

/**
 * With a key in the place of a secret (RFC 7523, migration 0027): the system signs who it is, the gemeente has the public key alone. A
 * key shuts the secret; a new secret takes the key away. An assertion holds once, over all replicas.
 */
const SLEUTELFUNCTIES: readonly Functie[] = [
  {
    handtekening: 'partnersysteem_sleutel_instellen(uuid, int, jsonb, text, timestamptz)', voor: 'rol_functioneel_beheerder',
    sql: `create function partnersysteem_sleutel_instellen(welk uuid, gezien int, de_sleutel jsonb, de_afdruk text, moment timestamptz)
      returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
      declare
        staand partnersysteem;
      begin
        select p.* into staand from partnersysteem p where p.id = welk and p.gemeente_id = ik_gemeente() for update;
        if staand.id is null then return 'NIET_GEVONDEN'; end if;
        if staand.beeindigd_op is not null then return 'BEEINDIGD'; end if;
        if staand.versie <> gezien then return 'VERSIE'; end if;
        update partnersysteem p set sleutel = de_sleutel, sleutel_afdruk = de_afdruk, geheim_op = moment, versie = p.versie + 1, gewijzigd_door = ik_lidmaatschap() where p.id = welk;
        delete from systeemtoken t where t.partnersysteem_id = welk;
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'systeemsleutel(uuid, date)', voor: 'samenspel_app',
    sql: `create function systeemsleutel(wie uuid, dag date) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
      select p.sleutel from ${SYSTEEM} where p.id = wie and ${WERKT} $$`,
  },
  {
    // The key is the one that the assertion was checked with: one that was replaced meanwhile gives nothing.
    handtekening: 'systeemtoken_met_sleutel(uuid, jsonb, text, timestamptz, text, text[], timestamptz, date, interval, int)', voor: 'samenspel_app',
    sql: `create function systeemtoken_met_sleutel(wie uuid, de_sleutel jsonb, de_assertie text, geldig_tot timestamptz, de_token text, gevraagd text[], moment timestamptz, dag date, levensduur interval, grens int)
      returns table (uitkomst text, acties text[]) language plpgsql volatile security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        gevonden record;
      begin
        select p.id, p.acties, p.lidmaatschap_id into gevonden from ${SYSTEEM} where p.id = wie and p.sleutel = de_sleutel and ${WERKT} for share of p;
        if gevonden.id is null then return query select 'ONBEKEND', null::text[]; return; end if;
        insert into systeemassertie (partnersysteem_id, assertie_hash, verloopt_op) values (gevonden.id, de_assertie, geldig_tot) on conflict do nothing;
        if not found then return query select 'HERHAALD', null::text[]; return; end if;${UITGEVEN}
      end $$`,
  },
];

const ASSERTIES_WEG = `
        delete from systeemassertie a where a.verloopt_op <= moment;`;

export const SLEUTELS_SQL: string = `drop function partnersystemen_lezen();
${[lezen('sein', 'sleutel'), wijzigen(' sleutel = null, sleutel_afdruk = null,'), tokenMaken(' and p.sleutel is null'), opruimen(ASSERTIES_WEG), ...SLEUTELFUNCTIES].map(maak).join('\n')}`;

export const SLEUTELS_SQL_TERUG: string = `drop function partnersystemen_lezen();
${[lezen('sein'), wijzigen(''), tokenMaken(''), opruimen('')].map(maak).join('\n')}
${SLEUTELFUNCTIES.map(({ handtekening }) => `drop function ${handtekening};`).join('\n')}`;
