import { magActie } from '../../access/acties.ts';
import { slot } from '../../access/rls.delen.ts';
import { ALLE_ROLLEN, databaseRol } from '../../access/rollen.ts';

/** How far one looked and how often one wants mail: own settings of a membership. When a mail went out is not for the user to say. */
export const postvakRlsSql: string = ['-- own settings of the postvak', ...slot('postvakstand'), ...ALLE_ROLLEN.filter((rol) => magActie(rol, 'postvak:lezen')).map(databaseRol).flatMap((dbRol) => [
  `grant select (lidmaatschap_id, gezien_tot, digest, versie), insert (lidmaatschap_id, gezien_tot, digest, versie), update (gezien_tot, digest, versie) on postvakstand to ${dbRol};`,
  `create policy eigen_${dbRol} on postvakstand to ${dbRol} using (lidmaatschap_id = (select ik_lidmaatschap())) with check (lidmaatschap_id = (select ik_lidmaatschap()));`,
]), ''].join('\n');
