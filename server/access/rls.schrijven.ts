import { magActie } from './acties.ts';
import { INSTELLINGEN } from './bereik.ts';
import { cel } from './matrix.ts';
import { inBereik, tekst } from './rls.delen.ts';
import { bereikVan, databaseRol, PARTNEROPDRACHTEN, type Rol } from './rollen.ts';

/** What stands with the identity: that an address is secret, for who writes every ADRES, and a move, for who records it. */
export function persoonWijzigenSql(rol: Rol): string[] {
  const dbRol = databaseRol(rol);
  const persoon = inBereik(rol, 'inburgeraar.id', 'LOPEND');
  const kolommen = [...(cel(rol, 'ADRES') === 'S' ? ['adresgeheim'] : []), ...(magActie(rol, 'verhuizing:vastleggen') ? ['vertrokken_op'] : [])];
  if (kolommen.length === 0 || !persoon) return [];
  return [
    `grant update (${kolommen.join(', ')}) on inburgeraar to ${dbRol};`,
    `create policy wijzigen_${dbRol} on inburgeraar for update to ${dbRol} using (gewist_op is null and ${persoon});`,
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
