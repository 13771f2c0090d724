/**
 * What the server may ask before it knows who asks. The login role samenspel_app has no rights on tables; it only
 * executes these functions. They run as samenspel_definer (which row-level security does not bind), with a pinned
 * search_path so that nobody can slip a table or operator of their own under them.
 * Run as samenspel_eigenaar, who must be able to become samenspel_definer.
 */

/** ASVS 7.3: a log-in ends after a working day, and after two hours without use. */
const LEVENSDUUR = `interval '12 hours'`;
const STILTE = `interval '2 hours'`;
/** `laatst_gebruikt_op` moves at most this often, so that reading does not become writing. */
const SCHUIF = `interval '1 minute'`;

interface Functie {
  naam: string;
  /** Argument types, as revoke, grant and drop want them. */
  argumenten: string;
  kop: string;
  lijf: string;
}

function geldig(sessie: string): string {
  return `${sessie}.verloopt_op > nu and ${sessie}.laatst_gebruikt_op > nu - ${STILTE}`;
}

/** A membership runs up to and including its last day. */
function loopt(lidmaatschap: string): string {
  return `${lidmaatschap}.van <= vandaag and (${lidmaatschap}.tot is null or ${lidmaatschap}.tot >= vandaag)`;
}

/** Lateral `gm(ids, namen)`: the gemeente that the organisation is, those it works for, or that of the inburgeraar. */
function gemeentenVan(organisatie: string, inburgeraar: string): string {
  return `cross join lateral (
      select coalesce(array_agg(g.id order by g.naam, g.id), '{}') as ids, coalesce(array_agg(g.naam order by g.naam, g.id), '{}') as namen
        from gemeente g
       where g.id in (
         select ${organisatie}.gemeente_id
         union select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = ${organisatie}.id
         union select ${inburgeraar}.gemeente_id)
    ) gm`;
}

const LEDEN = `lidmaatschap l
    join gebruiker ge on ge.id = l.gebruiker_id
    left join organisatie o on o.id = l.organisatie_id
    left join inburgeraar i on i.id = l.inburgeraar_id
    ${gemeentenVan('o', 'i')}`;

/**
 * In every request. So plpgsql, which keeps its plans for the life of the connection, and one plan for all values: every
 * step is by key, and planning took longer than running. Skip locked: a request never waits for another one of the same
 * user only to move the time of last use.
 *
 * @param metNummer as migration 0002 makes it: with the number of the session
 */
function sessieOpenen(metNummer: boolean): Functie {
  return {
    naam: 'sessie_openen', argumenten: 'text, timestamptz, date',
    kop: `(de_hash text, nu timestamptz, vandaag date)
      returns table (gebruiker_id uuid, naam text, lidmaatschap_id uuid, rol text, organisatie_id uuid, organisatie_naam text,
        organisatie_soort text, gemeente_ids uuid[], gemeente_namen text[], inburgeraar_id uuid${metNummer ? ', nummer uuid' : ''})
      language plpgsql volatile rows 1 set plan_cache_mode = force_generic_plan`,
    lijf: `
      #variable_conflict use_column
      begin
        return query
          select ge.id, ge.naam, l.id, l.rol, o.id, o.naam, o.soort, gm.ids, gm.namen, l.inburgeraar_id${metNummer ? ', s.nummer' : ''}
            from ${LEDEN} join sessie s on s.lidmaatschap_id = l.id and s.gebruiker_id = l.gebruiker_id
           where s.token_hash = de_hash and ${geldig('s')} and ${loopt('l')};
        if not found then return; end if;
        update sessie set laatst_gebruikt_op = nu
         where token_hash = (
           select s.token_hash from sessie s
            where s.token_hash = de_hash and s.laatst_gebruikt_op <= nu - ${SCHUIF}
              for update skip locked);
      end`,
  };
}

const FUNCTIES: readonly Functie[] = [
  {
    naam: 'sessie_maken', argumenten: 'text, uuid, uuid, timestamptz, interval, text',
    kop: `(de_hash text, de_gebruiker uuid, het_lidmaatschap uuid, nu timestamptz, levensduur interval, id_token text)
      returns boolean language sql volatile`,
    lijf: `
      with gemaakt as (
        insert into sessie (token_hash, gebruiker_id, lidmaatschap_id, begonnen_op, laatst_gebruikt_op, verloopt_op, oidc_id_token)
        select de_hash, l.gebruiker_id, l.id, nu, nu, nu + least(levensduur, ${LEVENSDUUR}), id_token
          from lidmaatschap l
         where l.id = het_lidmaatschap and l.gebruiker_id = de_gebruiker
        returning 1)
      select exists (select from gemaakt)`,
  },
  sessieOpenen(false),
  {
    naam: 'sessie_beeindigen', argumenten: 'text',
    kop: `(de_hash text) returns text language sql volatile`,
    lijf: `delete from sessie s where s.token_hash = de_hash returning s.oidc_id_token`,
  },
  {
    // The age and the number stay those of the log-in: changing membership does not lengthen a working day, and what one
    // log-in did in two memberships can be seen to be one.
    naam: 'sessie_wisselen', argumenten: 'text, text, uuid, timestamptz, date',
    kop: `(de_hash text, nieuwe_hash text, het_lidmaatschap uuid, nu timestamptz, vandaag date) returns boolean language sql volatile`,
    lijf: `
      with gewisseld as (
        update sessie s set token_hash = nieuwe_hash, lidmaatschap_id = l.id, laatst_gebruikt_op = nu
          from lidmaatschap l
         where s.token_hash = de_hash and ${geldig('s')}
           and l.id = het_lidmaatschap and l.gebruiker_id = s.gebruiker_id and ${loopt('l')}
        returning 1)
      select exists (select from gewisseld)`,
  },
  {
    naam: 'sessies_opruimen', argumenten: 'timestamptz',
    kop: `(nu timestamptz) returns bigint language sql volatile`,
    lijf: `
      with weg as (delete from sessie s where not (${geldig('s')}) returning 1)
      select count(*) from weg`,
  },
  {
    naam: 'gebruiker_bij_oidc', argumenten: 'text, text',
    kop: `(de_issuer text, het_subject text) returns uuid language sql stable`,
    lijf: `select g.id from gebruiker g where g.oidc_issuer = de_issuer and g.oidc_subject = het_subject`,
  },
  {
    naam: 'lidmaatschappen_van', argumenten: 'uuid, date',
    kop: `(de_gebruiker uuid, vandaag date) returns table (id uuid, rol text, organisatie text, gemeenten text[]) language sql stable`,
    lijf: `
      select l.id, l.rol, o.naam, gm.namen from ${LEDEN}
       where l.gebruiker_id = de_gebruiker and ${loopt('l')}
       order by l.van, l.id`,
  },
];

/** @param zonderSystemen as migration 0019 makes it: only human beings have a face to choose */
function demoMensen(zonderSystemen: boolean): Functie {
  return {
    // A choice of faces, not a list of persons: two of each role in an organisation, two inburgeraars of a gemeente.
    naam: 'demo_mensen', argumenten: 'date',
    kop: `(vandaag date) returns table (id uuid, naam text, rol text, organisatie text, gemeente text) language sql stable`,
    lijf: `
      with leden as (
        select l.id from (
          select l.id, row_number() over (partition by l.rol, l.organisatie_id order by l.van, l.id) as nummer
            from lidmaatschap l where l.organisatie_id is not null and ${loopt('l')}${zonderSystemen ? ' and not l.systeem' : ''}) l
         where l.nummer <= 2
        union all
        select b.id from gemeente g cross join lateral (
          select l.id from inburgeraar i join lidmaatschap l on l.inburgeraar_id = i.id and ${loopt('l')}
           where i.gemeente_id = g.id order by i.id, l.id limit 2) b)
      select l.id, ge.naam, l.rol, o.naam, array_to_string(gm.namen, ', ') from ${LEDEN}
       where l.id in (select leden.id from leden)
       order by l.rol, o.naam, 5, ge.naam, l.id`,
  };
}

/** Only for the demo: who may be chosen without a password. See `demoRechtenSql`. */
const DEMO_FUNCTIES: readonly Functie[] = [
  demoMensen(false),
  {
    naam: 'demo_gebruiker', argumenten: 'uuid, date',
    kop: `(het_lidmaatschap uuid, vandaag date) returns uuid language sql stable`,
    lijf: `select l.gebruiker_id from lidmaatschap l where l.id = het_lidmaatschap and ${loopt('l')}`,
  },
];

/** Only the columns that the functions read; of a person nothing but the gemeente. */
const RECHTEN_DEFINER = [
  'grant select (id, naam) on gemeente to samenspel_definer',
  'grant select (id, naam, soort, gemeente_id) on organisatie to samenspel_definer',
  'grant select (organisatie_id, gemeente_id) on organisatie_gemeente to samenspel_definer',
  'grant select (id, naam, oidc_issuer, oidc_subject) on gebruiker to samenspel_definer',
  'grant select (id, gebruiker_id, rol, organisatie_id, inburgeraar_id, van, tot) on lidmaatschap to samenspel_definer',
  'grant select (id, gemeente_id) on inburgeraar to samenspel_definer',
  'grant select, insert, update, delete on sessie to samenspel_definer',
].join(';\n');

function maak(functie: Functie, uitvoerder: string | null): string {
  const handtekening = `${functie.naam}(${functie.argumenten})`;
  return [
    `create function ${functie.naam}${functie.kop} security definer set search_path = pg_catalog, public, pg_temp as $functie$${functie.lijf}$functie$`,
    `revoke execute on function ${handtekening} from public`,
    ...(uitvoerder === null ? [] : [`grant execute on function ${handtekening} to ${uitvoerder}`]),
    `alter function ${handtekening} owner to samenspel_definer`,
  ].join(';\n');
}

/** For a migration, after the account tables exist. */
export const SESSIE_SQL = [
  RECHTEN_DEFINER,
  ...FUNCTIES.map((functie) => maak(functie, 'samenspel_app')),
  ...DEMO_FUNCTIES.map((functie) => maak(functie, null)),
].join(';\n') + ';';

/** Takes the functions away again. The grants to the definer go with the tables. */
export const SESSIE_SQL_TERUG = [...FUNCTIES, ...DEMO_FUNCTIES]
  .map(({ naam, argumenten }) => `drop function ${naam}(${argumenten});`).join('\n');

/** For migration 0002, after the table has numbers. */
export const SESSIE_NUMMER_SQL: string = opnieuwOpenen(true);

export const SESSIE_NUMMER_SQL_TERUG: string = opnieuwOpenen(false);

/** For migration 0056: what one log-in asked in the minute that began at `tempo_venster`. */
const SESSIE_TELLEN: Functie = {
  naam: 'sessie_tellen', argumenten: 'text, timestamptz, int',
  kop: `(de_hash text, nu timestamptz, erbij int) returns int language sql volatile`,
  lijf: `
      update sessie s set tempo_venster = date_trunc('minute', nu), tempo = least(case when s.tempo_venster = date_trunc('minute', nu) then s.tempo else 0 end + erbij, 2000000)
       where s.token_hash = de_hash returning s.tempo`,
};

export const SESSIE_TELLEN_SQL: string = `${maak(SESSIE_TELLEN, 'samenspel_app')};`;

export const SESSIE_TELLEN_SQL_TERUG = `drop function ${SESSIE_TELLEN.naam}(${SESSIE_TELLEN.argumenten});`;

/** For migration 0019, after memberships say whether a system works in them. */
export const DEMO_MENSEN_SQL: string = opnieuw(demoMensen(true));

export const DEMO_MENSEN_SQL_TERUG: string = opnieuw(demoMensen(false));

/** The rights stay as the last start of the portal set them. */
function opnieuw(functie: Functie): string {
  return `create or replace ${maak(functie, null).split(';\n')[0]?.slice('create '.length)};`;
}

/** Another row to return is another function. */
function opnieuwOpenen(metNummer: boolean): string {
  const functie = sessieOpenen(metNummer);
  return `drop function ${functie.naam}(${functie.argumenten});\n${maak(functie, 'samenspel_app')};`;
}

/**
 * The demo functions are closed in the database itself. Whoever starts the portal with DEMO=1 opens them, as owner,
 * after migrating; every start without demo closes them. So a demo route that is mounted by accident on a real database
 * finds a closed door, and a setting that any session could set is not the lock.
 */
export function demoRechtenSql(demo: boolean): string {
  const open = (functie: string): string => `has_function_privilege('samenspel_app', '${functie}', 'execute')`;
  // Only where it differs: two replicas that grant the same thing at once would trip over each other.
  const stappen = DEMO_FUNCTIES.map(({ naam, argumenten }) => `${naam}(${argumenten})`).map((functie) => (demo
    ? `if not ${open(functie)} then grant execute on function ${functie} to samenspel_app; end if;`
    : `if ${open(functie)} then revoke execute on function ${functie} from samenspel_app; end if;`));
  return `do $demo$ begin ${stappen.join(' ')} end $demo$;`;
}
