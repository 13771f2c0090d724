import sql, { empty, type Sql } from 'sql-template-tag';
import { AFSPRAAK_THEMAS } from '../../../shared/rules/pip.ts';
import type { Postvaksoort } from '../../../shared/rules/postvak.ts';
import { magActie } from '../../access/acties.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { cel } from '../../access/matrix.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { staandeMededelingen } from '../mededelingen/mededelingen.repository.ts';
import { leesbareSignalen } from '../signalen/signalen.repository.ts';

/** One kind of thing that happens, as a part of the one statement; a role has the parts that it may read. */
export interface Bron {
  soort: Postvaksoort;
  wat: Sql;
  id: Sql;
  op: Sql;
  afzender: Sql;
  /** FROM and WHERE; `p` is the running persons in bereik. */
  uit: Sql;
  /** Null for what is about nobody; then there is no `p`. */
  rubriek: Sql | null;
  titel?: Sql;
  /** New until it is answered, whenever it was seen. */
  blijft?: true;
}

const organisatie = (id: Sql): Sql => sql`(select o.naam from organisatie o where o.id = ${id})`;
const medewerker = (id: Sql): Sql => sql`(select g.naam from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id where l.id = ${id})`;

/** Signals that came, and what the other side did with one; who asked is told of answers, who receives of words and of reopening. */
function signaalbronnen(tx: Transactie, sinds: Sql): Bron[] {
  const { rol, lidmaatschapId } = tx.actor;
  const recht = cel(rol, 'SIGNALEN');
  if (!['S', 'E', 'L'].includes(recht)) return [];
  const ontvangt = recht === 'E' ? sql`t.richting = 'AAN_PARTNER'` : sql`t.richting = 'AAN_GEMEENTE'`;
  // Who reads along gets what came without a person, which is for who answers in the gemeente.
  const mijn = recht === 'L' ? sql` and t.inburgeraar_id is null` : empty;
  const ik = sql`${lidmaatschapId}::uuid`;
  const vanOntvanger = sql`((select l.rol from lidmaatschap l where l.id = k.ingevoerd_door) = 'CONSULENT') = (t.richting = 'AAN_GEMEENTE')`;
  const gedeeld = { soort: 'SIGNAAL' as const, id: sql`t.id`, rubriek: sql`case when t.inburgeraar_id is not null then 'SIGNALEN' end` };
  return [{
    ...gedeeld, wat: sql`'NIEUW'`, op: sql`t.ingevoerd_op`, afzender: organisatie(sql`t.organisatie_id`),
    uit: sql`from (${leesbareSignalen(tx)}) t where ${ontvangt}${mijn} and t.ingevoerd_door <> ${ik} and t.ingevoerd_op > ${sinds}`,
  }, ...(recht === 'L' ? [] : [{
    ...gedeeld, wat: sql`k.soort`, op: sql`k.ingevoerd_op`, afzender: organisatie(sql`k.organisatie_id`),
    uit: sql`from (${leesbareSignalen(tx)}) t join signaal_stap k on k.signaal_id = t.id where k.ingevoerd_door <> ${ik} and k.ingevoerd_op > ${sinds} and k.soort <> 'GEZIEN'
      and (${vanOntvanger}) <> (${ontvangt})`,
  }])];
}

/** What is offered to the actor waits until it is answered; what the actor offered was answered. */
function overdrachtbronnen({ actor }: Transactie, sinds: Sql): Bron[] {
  if (magActie(actor.rol, 'overdracht:beantwoorden')) {
    return [{ soort: 'OVERDRACHT', wat: sql`'AANGEBODEN'`, id: sql`t.id`, op: sql`(t.aangeboden_op::timestamp at time zone 'Europe/Amsterdam')`, afzender: sql`t.van`, uit: sql`from overdrachten_aan_mij() t where true`, rubriek: null, blijft: true }];
  }
  if (!magActie(actor.rol, 'overdracht:aanbieden')) return [];
  return [{
    soort: 'OVERDRACHT', wat: sql`t.stand`, id: sql`t.id`, op: sql`t.gewijzigd_op`, afzender: medewerker(sql`t.lidmaatschap_id`), rubriek: sql`'WERK'`,
    uit: sql`from p join overdracht t on t.inburgeraar_id = p.inburgeraar_id where t.ingevoerd_door = ${actor.lidmaatschapId}::uuid and t.stand in ('AANGENOMEN', 'GEWEIGERD') and t.gewijzigd_op > ${sinds}`,
  }];
}

/** Who is new for the actor: sent by somebody else, in the own name or to the own organisation. */
function verwijzing({ actor, vandaag }: Transactie, sinds: Sql): Bron[] {
  const { soort } = bereikVan(actor.rol);
  if (soort !== 'ORGANISATIE' && soort !== 'MEDEWERKER') return [];
  const vanAnder = soort === 'MEDEWERKER' ? sql`t.lidmaatschap_id = ${actor.lidmaatschapId}::uuid and t.ingevoerd_door is distinct from ${actor.lidmaatschapId}::uuid`
    : sql`not exists (select 1 from lidmaatschap l where l.id = t.ingevoerd_door and l.organisatie_id = t.organisatie_id)`;
  return [{
    soort: 'VERWIJZING', wat: sql`t.opdracht`, id: sql`t.id`, op: sql`t.ingevoerd_op`, afzender: sql`(select o.naam from lidmaatschap l join organisatie o on o.id = l.organisatie_id where l.id = t.ingevoerd_door)`, rubriek: sql`null`,
    uit: sql`from p join betrokkenheid t on t.inburgeraar_id = p.inburgeraar_id and t.organisatie_id = ${actor.organisatieId}::uuid and t.opdracht = p.opdracht
      where t.ingevoerd_op > ${sinds} and t.beeindigd_reden is null and t.van <= ${vandaag}::date and (t.tot is null or t.tot >= ${vandaag}::date) and ${vanAnder}`,
  }];
}

/** A plan that was established, for who works by it; reports on agreements, for who wrote them; and who looked after a person meanwhile. */
function regiebronnen(tx: Transactie, sinds: Sql): Bron[] {
  const { rol, lidmaatschapId, organisatieId } = tx.actor;
  const ik = sql`${lidmaatschapId}::uuid`;
  const themas = AFSPRAAK_THEMAS.filter((thema) => cel(rol, thema) === 'S' && new Leesrecht(tx.actor, thema).bestaat);
  const leestPlan = cel(rol, 'PIP_KERN') === 'L' && bereikVan(rol).soort !== 'GEMEENTE';
  return [
    ...(leestPlan ? [{
      soort: 'PIP' as const, wat: sql`case when t.versie = 1 then 'EERSTE' else 'GEWIJZIGD' end`, id: sql`t.id`, op: sql`t.ingevoerd_op`, afzender: organisatie(sql`t.organisatie_id`), rubriek: sql`'PIP_KERN'`,
      uit: sql`from p join pip_versie t on t.inburgeraar_id = p.inburgeraar_id where t.ingevoerd_op > ${sinds} and t.ingevoerd_door is distinct from ${ik}`,
    }] : []),
    ...(themas.length > 0 ? [{
      soort: 'AFSPRAAK' as const, wat: sql`t.stand`, id: sql`t.id`, op: sql`t.ingevoerd_op`, afzender: organisatie(sql`t.organisatie_id`), rubriek: sql`t.thema`,
      uit: sql`from p join afspraak_melding t on t.inburgeraar_id = p.inburgeraar_id where t.ingevoerd_op > ${sinds} and t.organisatie_id <> ${organisatieId}::uuid and t.thema = any (${themas})`,
    }] : []),
    ...(magActie(rol, 'waarneming:starten') ? [{
      soort: 'WAARNEMING' as const, wat: sql`'GESTART'`, id: sql`t.id`, op: sql`t.ingevoerd_op`, afzender: medewerker(sql`t.lidmaatschap_id`), rubriek: sql`'BETROKKENEN'`,
      uit: sql`from p join betrokkenheid t on t.inburgeraar_id = p.inburgeraar_id and t.opdracht = 'WAARNEMING' where t.ingevoerd_op > ${sinds} and t.ingevoerd_door is distinct from ${ik} and t.lidmaatschap_id <> ${ik} and p.opdracht <> 'WAARNEMING'`,
    }] : []),
  ];
}

/** What can happen for the actor since then. */
export function postvakbronnen(tx: Transactie, sinds: Sql): Bron[] {
  const { rol, organisatieId } = tx.actor;
  const herinnerd = magActie(rol, 'volledigheid:lezen') && !magActie(rol, 'partner:herinneren');
  return [
    ...signaalbronnen(tx, sinds),
    ...overdrachtbronnen(tx, sinds),
    ...(herinnerd ? [{
      soort: 'HERINNERING' as const, wat: sql`'AANLEVEREN'`, id: sql`t.id`, op: sql`t.ingevoerd_op`, afzender: sql`(select 'gemeente ' || g.naam from gemeente g where g.id = t.gemeente_id)`, rubriek: null,
      uit: sql`from herinnering t where t.organisatie_id = ${organisatieId}::uuid and t.ingevoerd_op > ${sinds}`,
    }] : []),
    {
      soort: 'MEDEDELING', wat: sql`'MEDEDELING'`, id: sql`t.id`, op: sql`greatest(t.ingevoerd_op, t.van::timestamp at time zone 'Europe/Amsterdam')`, afzender: organisatie(sql`t.organisatie_id`), rubriek: null, titel: sql`t.titel`,
      uit: sql`from (${staandeMededelingen(tx)}) t where t.ingevoerd_door <> ${tx.actor.lidmaatschapId}::uuid and greatest(t.ingevoerd_op, t.van::timestamp at time zone 'Europe/Amsterdam') > ${sinds}`,
    },
    ...verwijzing(tx, sinds),
    ...regiebronnen(tx, sinds),
  ];
}
