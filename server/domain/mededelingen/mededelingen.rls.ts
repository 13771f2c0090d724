import { magActie } from '../../access/acties.ts';
import { slot } from '../../access/rls.delen.ts';
import { ALLE_ROLLEN, databaseRol, type Rol, ROLLEN } from '../../access/rollen.ts';

const ONS = '(select ik_organisatie())';
const IK = '(select ik_lidmaatschap())';

/** For whom an announcement stands today: the own gemeente or organisation, and a role and organisation that it names. */
function leesbaar(rol: Rol): string {
  const staat = `ingetrokken_op is null and van <= (select vandaag()) and tot >= (select vandaag())`;
  if (rol === 'INBURGERAAR') return `${staat} and 'INBURGERAAR' = any (rollen) and gemeente_id = (select i.gemeente_id from inburgeraar i where i.id = (select ik_inburgeraar()))`;
  const vanOns = `(gemeente_id is null and organisatie_id = ${ONS} or gemeente_id in (select o.gemeente_id from organisatie o where o.id = ${ONS} union select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = ${ONS}))`;
  return `${staat} and (rollen = '{}' or '${rol}' = any (rollen)) and (organisatie_ids = '{}' or ${ONS} = any (organisatie_ids)) and ${vanOns}`;
}

/** A gemeente speaks as the gemeente, a coordinator to the own organisation alone. */
function plaatsbaar(rol: Rol): string {
  const eigen = `organisatie_id = ${ONS} and ingevoerd_door = ${IK} and ingetrokken_op is null and van >= (select vandaag())`;
  return ROLLEN[rol].organisatiesoort === 'GEMEENTE' ? `${eigen} and gemeente_id = (select ik_gemeente())` : `${eigen} and gemeente_id is null and organisatie_ids = '{}'`;
}

function voor(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const beheert = magActie(rol, 'mededelingen:beheren');
  return [
    `grant select on mededeling, mededeling_vertaling to ${dbRol};`,
    `create policy lezen_${dbRol} on mededeling for select to ${dbRol} using (${leesbaar(rol)});`,
    `create policy lezen_${dbRol} on mededeling_vertaling for select to ${dbRol} using (exists (select 1 from mededeling m where m.id = mededeling_vertaling.mededeling_id));`,
    `grant select, insert on mededeling_gezien to ${dbRol};`,
    `create policy eigen_${dbRol} on mededeling_gezien for select to ${dbRol} using (lidmaatschap_id = ${IK});`,
    `create policy eigen_merken_${dbRol} on mededeling_gezien for insert to ${dbRol} with check (lidmaatschap_id = ${IK} and exists (select 1 from mededeling m where m.id = mededeling_gezien.mededeling_id));`,
    ...(beheert ? [
      `grant insert, update (ingetrokken_op) on mededeling to ${dbRol};`,
      `create policy beheren_${dbRol} on mededeling for select to ${dbRol} using (organisatie_id = ${ONS});`,
      `create policy plaatsen_${dbRol} on mededeling for insert to ${dbRol} with check (${plaatsbaar(rol)});`,
      `create policy intrekken_${dbRol} on mededeling for update to ${dbRol} using (organisatie_id = ${ONS} and ingetrokken_op is null) with check (organisatie_id = ${ONS} and ingetrokken_op is not null);`,
    ] : []),
    // Only a gemeente speaks to inburgeraars, and only they read another language.
    ...(beheert && ROLLEN[rol].organisatiesoort === 'GEMEENTE' ? [
      `grant insert on mededeling_vertaling to ${dbRol};`,
      `create policy plaatsen_${dbRol} on mededeling_vertaling for insert to ${dbRol} with check (exists (select 1 from mededeling m where m.id = mededeling_vertaling.mededeling_id and m.ingevoerd_door = ${IK} and 'INBURGERAAR' = any (m.rollen)));`,
    ] : []),
  ];
}

/** Announcements hold no person: who may see one follows from whom it is for. */
export const mededelingenRlsSql: string = ['-- announcements', ...['mededeling', 'mededeling_vertaling', 'mededeling_gezien'].flatMap(slot), ...ALLE_ROLLEN.flatMap(voor), ''].join('\n');
