import { magActie } from './acties.ts';
import { AFRONDING, eigenRelatie, INSTELLINGEN } from './bereik.ts';
import { cel } from './matrix.ts';
import { tekst } from './rls.delen.ts';
import { betrokkenenSql } from './rls.schrijven.ts';
import { bereikVan, databaseRol, type Rol } from './rollen.ts';

/** The relations that the bereik is computed from: which of them a role sees, and which it may close. */
export function relatieSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const bereik = bereikVan(rol);
  if (bereik.soort === 'GEEN') return [];
  const relatie = eigenRelatie(rol, INSTELLINGEN, 'betrokkenheid');
  // Who reaches persons without relations sees these only as the rubriek BETROKKENEN.
  if (relatie === null && cel(rol, 'BETROKKENEN') === '-') return [];
  const uit: string[] = [`grant select on betrokkenheid to ${dbRol};`];
  // Who leads a group knows its members, not everybody of the organisation.
  const inGroep = bereik.soort === 'GROEP' ? ' and exists (select 1 from groepslid gl where gl.inburgeraar_id = betrokkenheid.inburgeraar_id)' : '';
  const eigen = relatie ? `(${tekst(relatie)}${inGroep})` : 'inburgeraar_id in (select i.id from inburgeraar i)';
  // A policy on betrokkenheid cannot look at betrokkenheid again: the reach comes from a definer function, once.
  const betrokkenen = cel(rol, 'BETROKKENEN') !== '-' && relatie ? ` or inburgeraar_id = any (coalesce((select bereik_lopend()), '{}'::uuid[]))` : '';
  uit.push(`create policy lezen_${dbRol} on betrokkenheid for select to ${dbRol} using (${eigen}${betrokkenen});`);
  return [...uit, ...eindeSql(rol), ...betrokkenenSql(rol), ...groepSql(rol)];
}

/** Members and leaders: of the groups that one leads, or of the whole organisation for who is in its reach. */
function groepSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const { soort } = bereikVan(rol);
  if (soort === 'ZELF') {
    return [`grant select on groepslid to ${dbRol};`, `create policy lezen_${dbRol} on groepslid for select to ${dbRol} using (inburgeraar_id = ${tekst(INSTELLINGEN.inburgeraar)});`];
  }
  if (soort !== 'GROEP' && soort !== 'ORGANISATIE') return [];
  const organisatie = `organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
  const vandaag = tekst(INSTELLINGEN.vandaag);
  const nogGezien = (t: string) => `${t}.van <= ${vandaag} and (${t}.tot is null or (${t}.tot + ${tekst(AFRONDING)})::date >= ${vandaag})`;
  const lid = soort === 'GROEP'
    ? `${nogGezien('groepslid')} and exists (select 1 from groepsbegeleider gb where gb.groep_id = groepslid.groep_id and ${nogGezien('gb')})`
    : `${organisatie} and exists (select 1 from betrokkenheid b where b.inburgeraar_id = groepslid.inburgeraar_id)`;
  return [
    `grant select on groepsbegeleider, groepslid to ${dbRol};`,
    `create policy lezen_${dbRol} on groepsbegeleider for select to ${dbRol} using (${soort === 'GROEP' ? `lidmaatschap_id = ${tekst(INSTELLINGEN.lidmaatschap)}` : organisatie});`,
    `create policy lezen_${dbRol} on groepslid for select to ${dbRol} using (${lid});`,
    ...(magActie(rol, 'groepen:beheren') ? inschrijfSql(dbRol, organisatie) : []),
  ];
}

/** Who manages the classes enrols whom the school has, and sets a colleague of the school before a class. */
function inschrijfSql(dbRol: string, organisatie: string): string[] {
  const persoon = 'exists (select 1 from betrokkenheid b where b.inburgeraar_id = groepslid.inburgeraar_id)';
  const ik = `ingevoerd_door = ${tekst(INSTELLINGEN.lidmaatschap)}`;
  const collega = `exists (select 1 from lidmaatschap l where l.id = groepsbegeleider.lidmaatschap_id and l.organisatie_id = groepsbegeleider.organisatie_id and l.rol = 'TAALDOCENT')`;
  return [
    `grant insert, update (tot, eindreden, overdracht_op, versie) on groepslid to ${dbRol};`,
    `create policy inschrijven_${dbRol} on groepslid for insert to ${dbRol} with check (${organisatie} and ${ik} and tot is null and ${persoon});`,
    `create policy beeindigen_${dbRol} on groepslid for update to ${dbRol} using (${organisatie} and ${persoon});`,
    `grant insert, update (tot) on groepsbegeleider to ${dbRol};`,
    `create policy toewijzen_${dbRol} on groepsbegeleider for insert to ${dbRol} with check (${organisatie} and ${collega});`,
    `create policy ontslaan_${dbRol} on groepsbegeleider for update to ${dbRol} using (${organisatie});`,
  ];
}

/** Who may close a betrokkenheid by hand: the person the own consent, a consulent the own waarneming. */
function eindeSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const einde = (naam: string, welke: string, reden: string) => [
    `grant update (tot, beeindigd_reden) on betrokkenheid to ${dbRol};`,
    `create policy ${naam}_${dbRol} on betrokkenheid for update to ${dbRol} using (${welke} and beeindigd_reden is null) with check (${welke} and beeindigd_reden = '${reden}');`,
  ];
  return [
    ...(magActie(rol, 'toestemming:intrekken') ? einde('intrekken', `inburgeraar_id = ${tekst(INSTELLINGEN.inburgeraar)} and grondslag = 'TOESTEMMING'`, 'TOESTEMMING_INGETROKKEN') : []),
    ...(magActie(rol, 'waarneming:beeindigen') ? einde('beeindigen', `lidmaatschap_id = ${tekst(INSTELLINGEN.lidmaatschap)} and opdracht = 'WAARNEMING'`, 'INGETROKKEN') : []),
  ];
}
