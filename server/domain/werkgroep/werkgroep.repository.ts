import sql, { join } from 'sql-template-tag';
import type { Datum } from '../../../shared/rules/datum.ts';
import { ACTIES_PER_KWARTAAL, type Actiestand, LOPENDE_ACTIESTANDEN } from '../../../shared/rules/werkgroep.ts';
import type { Organisatiesoort, Rol } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface Actie {
  id: string;
  gemeente: string;
  wat: string;
  organisatieId: string;
  organisatie: string;
  rol: Rol | null;
  stand: Actiestand;
  uiterlijk: Datum | null;
  opmerking: string | null;
  vanEerder: boolean;
  doorgeschoven: boolean;
  gewijzigdOp: Date;
  versie: number;
}

/** Most lists that somebody reads at once: a partner of several gemeenten has one of each. */
const HOOGSTENS = ACTIES_PER_KWARTAAL * 10;

/** The actions of a quarter, of the gemeenten in whose werkgroep the viewer sits. */
export async function actiesLezen(tx: Transactie, kwartaal: Datum): Promise<Actie[]> {
  return tx.vraag<Actie>(sql`select a.id, g.naam as gemeente, a.wat, a.organisatie_id as "organisatieId", o.naam as organisatie, a.rol, a.stand, a.uiterlijk::text, a.opmerking,
      a.vorige_id is not null as "vanEerder", exists (select 1 from werkgroepactie v where v.vorige_id = a.id) as doorgeschoven, a.gewijzigd_op as "gewijzigdOp", a.versie
    from werkgroepactie a join gemeente g on g.id = a.gemeente_id join organisatie o on o.id = a.organisatie_id
    where a.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) and a.kwartaal = ${kwartaal}::date order by a.uiterlijk nulls last, o.naam, a.id limit ${HOOGSTENS}`);
}

export interface Overleg {
  id: string;
  gemeente: string;
  kwartaal: Datum;
  datum: Datum;
  tijd: string;
  duurMinuten: number;
  plaats: string;
  punten: string | null;
  versie: number;
}

/** The meetings of a quarter; or the one of this number. */
export async function overleggenLezen(tx: Transactie, welke: { kwartaal: Datum } | { id: string }): Promise<Overleg[]> {
  const keuze = 'id' in welke ? sql`v.id = ${welke.id}::uuid` : sql`v.kwartaal = ${welke.kwartaal}::date`;
  return tx.vraag<Overleg>(sql`select v.id, g.naam as gemeente, v.kwartaal::text, v.datum::text, v.tijd, v.duur_minuten as "duurMinuten", v.plaats, v.punten, v.versie
    from werkgroepoverleg v join gemeente g on g.id = v.gemeente_id where v.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) and ${keuze} order by v.datum, v.id limit 50`);
}

export interface Lid {
  id: string;
  naam: string;
  soort: Organisatiesoort;
  lid: boolean;
}

/** The own gemeente and who works for it, with who sits in the werkgroep; the gemeente always does. */
export async function ledenLezen(tx: Transactie): Promise<Lid[]> {
  return tx.vraag<Lid>(sql`select o.id, o.naam, o.soort, o.gemeente_id is not null or exists (select 1 from werkgroeplid w where w.organisatie_id = o.id and w.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[])) as lid
    from organisatie o where o.id = ${tx.actor.organisatieId}::uuid or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]))
    order by o.gemeente_id is null, o.naam collate "nl-x-icu", o.id limit 500`);
}

/** What of an action is written. */
export interface Actiegegevens {
  wat: string;
  organisatieId: string;
  rol: Rol | null;
  stand: Actiestand;
  uiterlijk: Datum | null;
  opmerking: string | null;
}

export async function actieToevoegen(tx: Transactie, id: string, kwartaal: Datum, a: Actiegegevens): Promise<void> {
  await tx.vraag(sql`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, rol, stand, uiterlijk, opmerking, gewijzigd_door, gewijzigd_op)
    values (${id}::uuid, ${tx.actor.gemeenteIds[0] ?? null}::uuid, ${kwartaal}::date, ${a.wat}, ${a.organisatieId}::uuid, ${a.rol}, ${a.stand}, ${a.uiterlijk}::date, ${a.opmerking}, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu})`);
}

/** How many actions a quarter has. */
export async function actiesTellen(tx: Transactie, kwartaal: Datum): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from werkgroepactie a where a.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) and a.kwartaal = ${kwartaal}::date`);
  return rij?.aantal ?? 0;
}

export interface StaandeActie {
  id: string;
  kwartaal: Datum;
  organisatieId: string;
  versie: number;
}

/** One action that the viewer sees. */
export async function actieLezen(tx: Transactie, id: string): Promise<StaandeActie | null> {
  const [rij] = await tx.vraag<StaandeActie>(sql`select a.id, a.kwartaal::text, a.organisatie_id as "organisatieId", a.versie from werkgroepactie a where a.id = ${id}::uuid`);
  return rij ?? null;
}

/** False where another version stands. */
export async function actieWijzigen(tx: Transactie, id: string, versie: number, a: Actiegegevens): Promise<boolean> {
  const rijen = await tx.vraag(sql`update werkgroepactie set wat = ${a.wat}, organisatie_id = ${a.organisatieId}::uuid, rol = ${a.rol}, stand = ${a.stand}, uiterlijk = ${a.uiterlijk}::date, opmerking = ${a.opmerking},
    versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** How the own action stands; false where another version stands. */
export async function actieMelden(tx: Transactie, id: string, versie: number, { stand, opmerking }: Pick<Actiegegevens, 'stand' | 'opmerking'>): Promise<boolean> {
  const rijen = await tx.vraag(sql`update werkgroepactie set stand = ${stand}, opmerking = ${opmerking}, versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu}
    where id = ${id}::uuid and versie = ${versie} and organisatie_id = ${tx.actor.organisatieId}::uuid returning 1`);
  return rijen.length > 0;
}

/** Carries what still runs over to another quarter; what already went does not go again. Gives how many went. */
export async function actiesDoorschuiven(tx: Transactie, van: Datum, naar: Datum): Promise<number> {
  const rijen = await tx.vraag(sql`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, rol, stand, uiterlijk, opmerking, vorige_id, gewijzigd_door, gewijzigd_op)
    select gen_random_uuid(), a.gemeente_id, ${naar}::date, a.wat, a.organisatie_id, a.rol, a.stand, a.uiterlijk, a.opmerking, a.id, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu}
    from werkgroepactie a where a.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[]) and a.kwartaal = ${van}::date and a.stand in (${join(LOPENDE_ACTIESTANDEN)})
      and not exists (select 1 from werkgroepactie v where v.vorige_id = a.id)
    on conflict (vorige_id) do nothing returning 1`);
  return rijen.length;
}

/** What of a meeting is written. */
export type Overleggegevens = Pick<Overleg, 'datum' | 'tijd' | 'duurMinuten' | 'plaats' | 'punten'>;

/** The one meeting of the quarter, new (version 0) or changed; false where another version stands. */
export async function overlegBewaren(tx: Transactie, id: string, kwartaal: Datum, versie: number, o: Overleggegevens): Promise<boolean> {
  const { lidmaatschapId, gemeenteIds } = tx.actor;
  const rijen = await tx.vraag(versie === 0
    ? sql`insert into werkgroepoverleg (id, gemeente_id, kwartaal, datum, tijd, duur_minuten, plaats, punten, gewijzigd_door, gewijzigd_op)
        values (${id}::uuid, ${gemeenteIds[0] ?? null}::uuid, ${kwartaal}::date, ${o.datum}::date, ${o.tijd}, ${o.duurMinuten}, ${o.plaats}, ${o.punten}, ${lidmaatschapId}::uuid, ${tx.nu}) on conflict (gemeente_id, kwartaal) do nothing returning 1`
    : sql`update werkgroepoverleg set datum = ${o.datum}::date, tijd = ${o.tijd}, duur_minuten = ${o.duurMinuten}, plaats = ${o.plaats}, punten = ${o.punten}, versie = versie + 1, gewijzigd_door = ${lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu}
        where gemeente_id = any(${[...gemeenteIds]}::uuid[]) and kwartaal = ${kwartaal}::date and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** Exactly these organisations sit in the werkgroep of the own gemeente from now on. */
export async function ledenZetten(tx: Transactie, ids: readonly string[]): Promise<void> {
  const [gemeente] = tx.actor.gemeenteIds;
  await tx.vraag(sql`delete from werkgroeplid where gemeente_id = ${gemeente ?? null}::uuid and not (organisatie_id = any(${[...ids]}::uuid[]))`);
  await tx.vraag(sql`insert into werkgroeplid (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op) select ${gemeente ?? null}::uuid, id, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu} from unnest(${[...ids]}::uuid[]) id on conflict do nothing`);
}
