import { KLASSOORTEN, RAPPORTAGESOORTEN } from '../../shared/rules/groepen.ts';
import { magActie } from './acties.ts';
import { INSTELLINGEN } from './bereik.ts';
import { slot, tekst } from './rls.delen.ts';
import { ALLE_ROLLEN, bereikVan, databaseRol, type Rol } from './rollen.ts';

const organisatie = `organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
/** All columns of a group but what it costs: that is for the school and for who buys it, through functions (`domain/groepen/stoelen.sql.ts`). */
const GROEPSKOLOMMEN = 'id, organisatie_id, soort, naam, locatie, leerroute, stoelen, van, tot, weekdag, begin_tijd, doelgroep, inloop, activiteit_id, versie, module_id, weekdagen';
const lijst = (soorten: readonly string[]): string => soorten.map((soort) => `'${soort}'`).join(', ');
const ik = `ingevoerd_door = ${tekst(INSTELLINGEN.lidmaatschap)}`;

/**
 * Classes and lessons hold no personal data and are read by every role; the school writes its own. What is signed and closed
 * is for the school alone, in the own name, and is never changed.
 */
export function lessenSql(): string[] {
  const uit = ['-- classes and lessons', ...['groep', 'les', 'lesreeks', 'lesvrij', 'les_ondertekening', 'maandafsluiting', 'les_code'].flatMap(slot),
    // The one list of kinds, for the functions in the database.
    ...([['klassoorten', KLASSOORTEN], ['rapportagesoorten', RAPPORTAGESOORTEN]] as const).map(([naam, soorten]) =>
      `create or replace function ${naam}() returns text[] language sql immutable set search_path = public, pg_temp as $$ select array[${lijst(soorten)}] $$;`),
    `grant select (${GROEPSKOLOMMEN}) on groep to ${ALLE_ROLLEN.map(databaseRol).join(', ')};`];
  for (const rol of ALLE_ROLLEN) {
    const dbRol = databaseRol(rol);
    for (const tabel of ['groep', 'les']) uit.push(`create policy lezen_${dbRol} on ${tabel} for select to ${dbRol} using (true);`);
    if (magActie(rol, 'les:wijzigen')) uit.push(...lesSql(rol, dbRol));
    if (magActie(rol, 'groepen:beheren')) uit.push(...beheerSql(dbRol));
  }
  return uit;
}

/** Cancelling a lesson and signing for it: the docent of the own groups, the coördinator of the whole school. */
function lesSql(rol: Rol, dbRol: string): string[] {
  const vandaag = tekst(INSTELLINGEN.vandaag);
  const eigen = (tabel: string, groep: string) => (bereikVan(rol).soort === 'GROEP'
    ? `${tabel}.${organisatie} and exists (select 1 from groepsbegeleider gb where gb.groep_id = ${groep} and gb.van <= ${vandaag})` : `${tabel}.${organisatie}`);
  const vanLes = `exists (select 1 from les l where l.id = les_ondertekening.les_id and ${eigen('l', 'l.groep_id')})`;
  return [
    `grant update (vervallen_reden, lesvrij_id, versie) on les to ${dbRol};`,
    `create policy wijzigen_${dbRol} on les for update to ${dbRol} using (${eigen('les', 'les.groep_id')});`,
    ...['les_ondertekening', 'maandafsluiting', 'lesvrij'].flatMap((tabel) => [
      `grant select on ${tabel} to ${dbRol};`, `create policy lezen_${dbRol} on ${tabel} for select to ${dbRol} using (${organisatie});`]),
    ...(magActie(rol, 'les:ondertekenen') ? [
      `grant insert on les_ondertekening to ${dbRol};`,
      `create policy tekenen_${dbRol} on les_ondertekening for insert to ${dbRol} with check (${organisatie} and ${ik} and ${vanLes});`] : []),
  ];
}

/** The classes of the own school: seats, series, holidays, and closing a month. */
function beheerSql(dbRol: string): string[] {
  const klas = `${organisatie} and soort in (${lijst(KLASSOORTEN)})`;
  return [
    `grant insert, update (naam, locatie, stoelen, maandprijs, tot, versie) on groep to ${dbRol};`,
    `create policy maken_${dbRol} on groep for insert to ${dbRol} with check (${klas});`,
    `create policy wijzigen_${dbRol} on groep for update to ${dbRol} using (${klas});`,
    `grant insert, update (lesreeks_id, duur_minuten, locatie) on les to ${dbRol};`,
    `create policy plannen_${dbRol} on les for insert to ${dbRol} with check (${organisatie} and vervallen_reden is null);`,
    `grant select, insert, update (tot, versie) on lesreeks to ${dbRol};`,
    `create policy lezen_${dbRol} on lesreeks for select to ${dbRol} using (${organisatie});`,
    `create policy plannen_${dbRol} on lesreeks for insert to ${dbRol} with check (${organisatie} and ${ik});`,
    `create policy stoppen_${dbRol} on lesreeks for update to ${dbRol} using (${organisatie});`,
    `grant insert, update (van, tot, naam, ingetrokken, versie) on lesvrij to ${dbRol};`,
    `create policy sluiten_${dbRol} on lesvrij for insert to ${dbRol} with check (${organisatie});`,
    `create policy wijzigen_${dbRol} on lesvrij for update to ${dbRol} using (${organisatie});`,
    `grant insert on maandafsluiting to ${dbRol};`,
    `create policy afsluiten_${dbRol} on maandafsluiting for insert to ${dbRol} with check (${organisatie} and ${ik});`,
  ];
}
