import { magActie } from './acties.ts';
import { AFRONDING, INSTELLINGEN, isLopend, nietGesloten } from './bereik.ts';
import { slot, tekst } from './rls.delen.ts';
import { ALLE_ROLLEN, bereikVan, databaseRol } from './rollen.ts';
import { kaartSql, werkgroepSql } from './rls.regie.ts';
import { SYSTEEMROLLEN } from './systeem.ts';

/** Own administration of the portal: audit is insert-only, the rest is for the one who made it. */
export function administratie(): string[] {
  const ik = tekst(INSTELLINGEN.lidmaatschap);
  const uit = ['-- audit and processing record: insert only, the audit in the name of oneself; idempotency: one’s own keys',
    ...['auditregel', 'auditketen', 'verwerking', 'idempotentie'].flatMap(slot)];
  for (const rol of ALLE_ROLLEN) {
    const dbRol = databaseRol(rol);
    uit.push(`grant insert on auditregel to ${dbRol};`);
    uit.push(`create policy schrijven_${dbRol} on auditregel for insert to ${dbRol} with check (lidmaatschap_id = ${ik} and rol = '${rol}'
      and organisatie_id is not distinct from ${tekst(INSTELLINGEN.organisatie)}
      and exists (select 1 from lidmaatschap l where l.id = auditregel.lidmaatschap_id and l.gebruiker_id = auditregel.gebruiker_id));`.replace(/\s+/g, ' '));
    uit.push(`grant insert on verwerking to ${dbRol};`, `create policy schrijven_${dbRol} on verwerking for insert to ${dbRol} with check (true);`);
    uit.push(`grant select, insert on idempotentie to ${dbRol};`);
    uit.push(`create policy eigen_${dbRol} on idempotentie to ${dbRol} using (lidmaatschap_id = ${ik}) with check (lidmaatschap_id = ${ik});`);
  }
  return [...uit, ...importSql(), ...uitvoerSql(), ...weergaveSql(), ...caseloadSql(), ...volledigheidSql(), ...bewaarSql(), ...systeemSql(), ...koppelnummerSql(), ...woonaanbodSql(), ...moduleSql(), ...werkgroepSql(), ...kaartSql(), ...accountSql()];
}

/** A staged sheet is for the one who dropped it in; the remembered mapping is for the school. */
function importSql(): string[] {
  const uit = ['-- attendance sheets on their way in', ...slot('presentie_import'), ...slot('import_indeling')];
  const ik = tekst(INSTELLINGEN.lidmaatschap);
  const eigen = `organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
  for (const rol of ALLE_ROLLEN.filter((r) => magActie(r, 'presentie:importeren'))) {
    const dbRol = databaseRol(rol);
    uit.push(`grant select, insert on presentie_import to ${dbRol};`, `grant update (stand, bevestigd_op, ongedaan_op) on presentie_import to ${dbRol};`);
    uit.push(`create policy eigen_${dbRol} on presentie_import to ${dbRol} using (${eigen} and lidmaatschap_id = ${ik}) with check (${eigen} and lidmaatschap_id = ${ik});`);
    uit.push(`grant select, insert, update on import_indeling to ${dbRol};`);
    uit.push(`create policy eigen_${dbRol} on import_indeling to ${dbRol} using (${eigen}) with check (${eigen});`);
  }
  return uit;
}

/** What is left of erased persons is for nobody in the portal; the reports are for the FG of the gemeente. */
function bewaarSql(): string[] {
  const uit = ['-- retention', ...['bewaartermijn', 'kernset', 'grafsteen', 'gewiste_telling', 'bewaarverslag', 'taakverslag'].flatMap(slot)];
  for (const dbRol of ALLE_ROLLEN.filter((r) => magActie(r, 'bewaarverslagen:lezen')).map(databaseRol)) {
    uit.push(`grant select on bewaarverslag to ${dbRol};`);
    uit.push(`create policy lezen_${dbRol} on bewaarverslag for select to ${dbRol} using (gemeente_id is null or gemeente_id = ${tekst(INSTELLINGEN.gemeente)});`);
  }
  return uit;
}

/** A request for a file is for the one who asked; nobody changes it. */
function uitvoerSql(): string[] {
  const eigen = `lidmaatschap_id = ${tekst(INSTELLINGEN.lidmaatschap)}`;
  return ['-- requests for a file', ...slot('uitvoer'), ...ALLE_ROLLEN.filter((r) => magActie(r, 'uitvoer:aanvragen')).map(databaseRol).flatMap((dbRol) => [
    `grant select, insert on uitvoer to ${dbRol};`,
    `create policy eigen_${dbRol} on uitvoer to ${dbRol} using (${eigen}) with check (${eigen});`,
  ])];
}

/** Views of the list are own settings of who keeps them; they hold nothing of anybody's dossier. */
function weergaveSql(): string[] {
  const eigen = `lidmaatschap_id = ${tekst(INSTELLINGEN.lidmaatschap)}`;
  // A colleague or an organisation is named only where the user sees it.
  const verwijst = `(consulent_id is null or exists (select 1 from lidmaatschap l where l.id = weergave.consulent_id)) and (partner_id is null or exists (select 1 from organisatie o where o.id = weergave.partner_id))`;
  return ['-- own settings: views of the list', ...slot('weergave'), ...ALLE_ROLLEN.filter((r) => magActie(r, 'weergave:bewaren')).map(databaseRol).flatMap((dbRol) => [
    `grant select, insert, delete, update (naam, leerroute, fase, stap, attentie, partner_id, consulent_id, termijn_soort, termijn_venster, aandacht, sortering, versie) on weergave to ${dbRol};`,
    `create policy eigen_${dbRol} on weergave to ${dbRol} using (${eigen}) with check (${eigen} and ${verwijst});`,
  ])];
}

/** A handover is written by its function alone; who got persons reads why, and marks what was read, once and in the own name. */
function caseloadSql(): string[] {
  const ik = tekst(INSTELLINGEN.lidmaatschap);
  const mijn = `exists (select 1 from betrokkenheid b where b.id = leeslijst_gelezen.betrokkenheid_id and b.lidmaatschap_id = ${ik} and b.overdracht_id is not null)`;
  return ['-- handover of a caseload', ...slot('caseload_overdracht'), ...slot('leeslijst_gelezen'), ...ALLE_ROLLEN.filter((r) => magActie(r, 'leeslijst:lezen')).map(databaseRol).flatMap((dbRol) => [
    `grant select on caseload_overdracht to ${dbRol};`,
    `create policy lezen_${dbRol} on caseload_overdracht for select to ${dbRol} using (naar_id = ${ik});`,
    `grant select, insert on leeslijst_gelezen to ${dbRol};`,
    `create policy lezen_${dbRol} on leeslijst_gelezen for select to ${dbRol} using (gelezen_door = ${ik});`,
    `create policy lezen_merken_${dbRol} on leeslijst_gelezen for insert to ${dbRol} with check (gelezen_door = ${ik} and ${mijn});`,
  ])];
}

/** Partners' systems are for their functions alone. A system sees only relations with persons of the gemeente that let it in. */
function systeemSql(): string[] {
  const uit = ['-- partners’ own systems', ...['partnersysteem', 'systeemassertie', 'systeemtoken', 'systeemverbruik'].flatMap(slot)];
  const rollen = SYSTEEMROLLEN.map(databaseRol);
  uit.push(`grant execute on function ik_systeemgemeente(), systeem_personen() to ${rollen.join(', ')};`);
  for (const dbRol of rollen) {
    uit.push(`create policy systeemgemeente_${dbRol} on betrokkenheid as restrictive for select to ${dbRol} using ((select ik_systeemgemeente()) is null or inburgeraar_id = any (coalesce((select systeem_personen()), '{}'::uuid[])));`);
  }
  return uit;
}

/** The own number of a partner: of its own organisation, of persons it sees. */
function koppelnummerSql(): string[] {
  const eigen = `organisatie_id = ${tekst(INSTELLINGEN.organisatie)} and exists (select 1 from inburgeraar i where i.id = koppelnummer.inburgeraar_id)`;
  return ['-- the numbers of partners for their persons', ...slot('koppelnummer'), ...ALLE_ROLLEN.filter((r) => magActie(r, 'koppelnummers:vastleggen')).map(databaseRol).flatMap((dbRol) => [
    `grant select, insert, delete on koppelnummer to ${dbRol};`,
    `create policy eigen_${dbRol} on koppelnummer for select to ${dbRol} using (${eigen});`,
    `create policy eigen_weg_${dbRol} on koppelnummer for delete to ${dbRol} using (${eigen});`,
    `create policy eigen_erbij_${dbRol} on koppelnummer for insert to ${dbRol} with check (${eigen} and ingevoerd_door = ${tekst(INSTELLINGEN.lidmaatschap)});`,
  ])];
}

/** What partners say of a week of their own groups, and by whom they were reminded: no persons. A reminder comes by its function alone. */
function volledigheidSql(): string[] {
  const eigen = (tabel: string) => `${tabel}.organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
  const [ik, vandaag] = [tekst(INSTELLINGEN.lidmaatschap), tekst(INSTELLINGEN.vandaag)];
  const uit = ['-- what partners hand in', ...slot('groepsweek'), ...slot('herinnering')];
  for (const rol of ALLE_ROLLEN.filter((r) => magActie(r, 'legeWeek:vastleggen'))) {
    const dbRol = databaseRol(rol);
    const leidt = bereikVan(rol).soort === 'GROEP' ? ` and exists (select 1 from groepsbegeleider gb where gb.groep_id = groepsweek.groep_id and gb.lidmaatschap_id = ${ik} and gb.van <= ${vandaag} and (gb.tot is null or (gb.tot + ${tekst(AFRONDING)})::date >= ${vandaag}))` : '';
    uit.push(`grant select, insert, update (leeg, versie, gewijzigd_door, gewijzigd_op) on groepsweek to ${dbRol};`);
    uit.push(`create policy eigen_${dbRol} on groepsweek to ${dbRol} using (${eigen('groepsweek')}${leidt}) with check (${eigen('groepsweek')}${leidt} and gewijzigd_door = ${ik});`);
  }
  for (const rol of ALLE_ROLLEN.filter((r) => magActie(r, 'volledigheid:lezen'))) {
    const dbRol = databaseRol(rol);
    const welke = magActie(rol, 'partner:herinneren') ? `gemeente_id = ${tekst(INSTELLINGEN.gemeente)}` : eigen('herinnering');
    uit.push(`grant select on herinnering to ${dbRol};`, `create policy lezen_${dbRol} on herinnering for select to ${dbRol} using (${welke});`);
  }
  return uit;
}

/** Invitations and the change log are for their functions alone. */
function accountSql(): string[] {
  return ['-- invitations, and who changed what', ...slot('uitnodiging'), ...slot('wijziging')];
}

/** Dwellings and times that a corporatie offers hold nobody. A dwelling is for the gemeente it was offered to, a time for who has the corporatie for the own housing. */
function woonaanbodSql(): string[] {
  const uit = ['-- what a woningcorporatie offers', ...slot('woningaanbod'), ...slot('woonmoment')];
  const [ik, eigen] = [tekst(INSTELLINGEN.lidmaatschap), `organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`];
  for (const dbRol of ALLE_ROLLEN.filter((r) => magActie(r, 'woning:aanbieden')).map(databaseRol)) {
    const gemeente = 'exists (select 1 from organisatie_gemeente og where og.organisatie_id = woningaanbod.organisatie_id and og.gemeente_id = woningaanbod.gemeente_id)';
    uit.push(`grant select, insert, update (stand, versie, gewijzigd_door, gewijzigd_op) on woningaanbod to ${dbRol};`, `grant select, insert on woonmoment to ${dbRol};`,
      `create policy lezen_${dbRol} on woningaanbod for select to ${dbRol} using (${eigen});`,
      `create policy aanbieden_${dbRol} on woningaanbod for insert to ${dbRol} with check (${eigen} and gewijzigd_door = ${ik} and stand = 'AANGEBODEN' and ${gemeente});`,
      // For whom a dwelling is, is for the gemeente to say: the corporatie only takes back what is nobody's.
      `create policy terugnemen_${dbRol} on woningaanbod for update to ${dbRol} using (${eigen} and stand = 'AANGEBODEN') with check (${eigen} and gewijzigd_door = ${ik} and stand = 'INGETROKKEN');`,
      `create policy lezen_${dbRol} on woonmoment for select to ${dbRol} using (${eigen});`,
      `create policy openen_${dbRol} on woonmoment for insert to ${dbRol} with check (${eigen} and gewijzigd_door = ${ik} and bezet = 0 and not gesloten);`);
  }
  for (const dbRol of ALLE_ROLLEN.filter((r) => magActie(r, 'woning:koppelen')).map(databaseRol)) {
    uit.push(`grant select on woningaanbod to ${dbRol};`, `create policy lezen_${dbRol} on woningaanbod for select to ${dbRol} using (gemeente_id = ${tekst(INSTELLINGEN.gemeente)});`);
  }
  const mijn = `exists (select 1 from betrokkenheid b where b.organisatie_id = woonmoment.organisatie_id and b.opdracht = 'WONEN' and ${tekst(nietGesloten(INSTELLINGEN))} and ${tekst(isLopend(INSTELLINGEN))})`;
  for (const dbRol of ALLE_ROLLEN.filter((r) => magActie(r, 'woonmoment:kiezen')).map(databaseRol)) {
    uit.push(`grant select on woonmoment to ${dbRol};`, `create policy lezen_${dbRol} on woonmoment for select to ${dbRol} using (not gesloten and ${mijn});`);
  }
  return uit;
}

/** The modules of the own organisation with their places: for who gives them. They are written through their function (`domain/plaatsing/plaatsing.sql.ts`). */
function moduleSql(): string[] {
  const eigen = `organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
  const uit = ['-- modules of an organisation', ...['module', 'module_plaatsen'].flatMap(slot)];
  for (const dbRol of ALLE_ROLLEN.filter((r) => magActie(r, 'plaatsingen:lezen')).map(databaseRol)) {
    for (const tabel of ['module', 'module_plaatsen']) uit.push(`grant select on ${tabel} to ${dbRol};`, `create policy lezen_${dbRol} on ${tabel} for select to ${dbRol} using (${eigen});`);
  }
  return uit;
}
