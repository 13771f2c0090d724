import { INSTELLINGEN } from './bereik.ts';
import { cel } from './matrix.ts';
import { inBereik, tekst } from './rls.delen.ts';
import { bereikVan, databaseRol, PARTNEROPDRACHTEN, type Rol } from './rollen.ts';

/** That an address is secret stands with the identity, and is written by who writes every ADRES. */
export function adresgeheimSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const persoon = inBereik(rol, 'inburgeraar.id', 'LOPEND');
  if (cel(rol, 'ADRES') !== 'S' || !persoon) return [];
  const conditie = `gewist_op is null and ${persoon}`;
  return [
    `grant update (adresgeheim) on inburgeraar to ${dbRol};`,
    `create policy adresgeheim_${dbRol} on inburgeraar for update to ${dbRol} using (${conditie}) with check (${conditie});`,
  ];
}

/**
 * Who writes BETROKKENEN brings a partner organisation in and ends that: only for persons in reach, only partners of the
 * own gemeente, only what partners do. Regie, waarneming and what is in the name of one employee come by other ways.
 */
export function betrokkenenSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  if (cel(rol, 'BETROKKENEN') !== 'S' || bereikVan(rol).soort !== 'MEDEWERKER') return [];
  const opdrachten = PARTNEROPDRACHTEN.map((opdracht) => `'${opdracht}'`).join(', ');
  const conditie = `inburgeraar_id = any (coalesce((select bereik_lopend()), '{}'::uuid[]))
    and opdracht in (${opdrachten}) and exists (select 1 from organisatie_gemeente og
      where og.organisatie_id = betrokkenheid.organisatie_id and og.gemeente_id = ${tekst(INSTELLINGEN.gemeente)})`.replace(/\s+/g, ' ');
  return [
    `grant insert, update (tot, beeindigd_reden, versie) on betrokkenheid to ${dbRol};`,
    `create policy betrekken_${dbRol} on betrokkenheid for insert to ${dbRol} with check (${conditie} and lidmaatschap_id is null and beeindigd_reden is null and versie = 1
      and (ingevoerd_door is null or ingevoerd_door = ${tekst(INSTELLINGEN.lidmaatschap)}));`.replace(/\s+/g, ' '),
    `create policy loslaten_${dbRol} on betrokkenheid for update to ${dbRol} using (${conditie} and beeindigd_reden is null) with check (${conditie} and beeindigd_reden in ('AFGEROND', 'TOESTEMMING_INGETROKKEN'));`,
  ];
}
