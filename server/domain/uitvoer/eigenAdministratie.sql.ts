import { opdrachtInWoorden } from '../betrokkenheid/opdracht.sql.ts';
import { rijVoorPersoon } from './dossier.sql.ts';

/** The tables of the portal's own administration that the function below reads, and their columns that refer elsewhere. */
const VERWIJST: Readonly<Record<string, readonly string[]>> = { inburgeraar: ['gemeente_id'], groepslid: ['groep_id', 'organisatie_id'], koppelnummer: ['organisatie_id'] };

/** Rows of a table about the person who asks, the oldest first. */
function rijen(tabel: string, van: string, orde: string): string {
  return `(select coalesce(jsonb_agg(${rijVoorPersoon(tabel, VERWIJST[tabel] ?? [])} order by ${orde}), '[]') from ${tabel} t where ${van})`;
}

const EIGEN_LIDMAATSCHAPPEN = `(select l.id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())`;
const EIGEN_GEBRUIKERS = `(select l.gebruiker_id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())`;

/** Which tables the person gets through the function, for the proof that none is forgotten. */
export const ADMINISTRATIE = {
  // Roles read some columns of it; the person gets them all.
  inburgeraar: rijen('inburgeraar', 't.id = ik_inburgeraar()', 't.id'),
  gebruiker: rijen('gebruiker', `t.id in ${EIGEN_GEBRUIKERS}`, 't.id'),
  lidmaatschap: rijen('lidmaatschap', `t.inburgeraar_id = ik_inburgeraar()`, 't.van, t.id'),
  sessie: rijen('sessie', `t.lidmaatschap_id in ${EIGEN_LIDMAATSCHAPPEN}`, 't.begonnen_op'),
  uitvoer: rijen('uitvoer', `t.lidmaatschap_id in ${EIGEN_LIDMAATSCHAPPEN}`, 't.aangevraagd_op'),
  groepslid: rijen('groepslid', `t.inburgeraar_id = ik_inburgeraar()`, 't.van, t.id'),
  koppelnummer: rijen('koppelnummer', `t.inburgeraar_id = ik_inburgeraar()`, 't.organisatie_id'),
} as const;

const INZAGEN = `(select coalesce(jsonb_agg(jsonb_build_object('tijdstip', a.moment, 'organisatie', o.naam, 'doel', ${opdrachtInWoorden('a.opdracht')},
    'soort', a.soort, 'rubrieken', a.rubrieken) order by a.moment desc, a.id desc), '[]')
  from auditregel a join organisatie o on o.id = a.organisatie_id where a.personen @> array[ik_inburgeraar()])`;

/**
 * What the portal keeps of the person beside the dossier: account, log-ins, groups, and the whole inzagelog. These tables
 * are closed to every role, so the function gives the rows of the asker alone. Run by a migration as samenspel_eigenaar.
 */
const eigenAdministratie = (tabellen: readonly (readonly [string, string])[]): string => `
create or replace function eigen_administratie() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(${tabellen.map(([naam, sql]) => `'${naam}', ${sql}`).join(',\n    ')},
    'inzagen', ${INZAGEN})
  where ik_inburgeraar() is not null
$$;
alter function eigen_administratie() owner to samenspel_definer;
revoke execute on function eigen_administratie() from public;
grant execute on function eigen_administratie() to rol_inburgeraar;
`;

/** Before the numbers of partners came with migration 0019, which keeps the text of its own day. */
export const eigenAdministratieSql: string = eigenAdministratie(Object.entries(ADMINISTRATIE).filter(([tabel]) => tabel !== 'koppelnummer'));

export const eigenAdministratieAf: string = `
drop function eigen_administratie();
`;
