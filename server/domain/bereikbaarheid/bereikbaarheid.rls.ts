import { magActie } from '../../access/acties.ts';
import { slot } from '../../access/rls.delen.ts';
import { ALLE_ROLLEN, databaseRol } from '../../access/rollen.ts';

const EIGEN = 'organisatie_id = (select ik_organisatie())';

/** A number on a door: everybody may read it, its own organisation writes it. That an organisation works for somebody is told elsewhere, or not. */
export const bereikbaarheidRlsSql: string = ['-- how organisations are reached', ...slot('bereikbaarheid'), ...ALLE_ROLLEN.flatMap((rol) => {
  const dbRol = databaseRol(rol);
  return [
    `grant select on bereikbaarheid to ${dbRol};`, `create policy lezen_${dbRol} on bereikbaarheid for select to ${dbRol} using (true);`,
    ...(magActie(rol, 'bereikbaarheid:vastleggen') ? [
      `grant insert, update (telefoon, email, uitleg, versie, gewijzigd_door, gewijzigd_op) on bereikbaarheid to ${dbRol};`,
      `create policy eigen_${dbRol} on bereikbaarheid for insert to ${dbRol} with check (${EIGEN} and gewijzigd_door = (select ik_lidmaatschap()));`,
      `create policy eigen_wijzigen_${dbRol} on bereikbaarheid for update to ${dbRol} using (${EIGEN}) with check (${EIGEN} and gewijzigd_door = (select ik_lidmaatschap()));`,
    ] : []),
  ];
}), ''].join('\n');
