import sql, { empty } from 'sql-template-tag';
import { PREVENTIE_HOOGSTENS, type Preventiestand, type Preventiethema } from '../../../shared/rules/preventie.ts';
import { magActie } from '../../access/acties.ts';
import type { Transactie } from '../../database/transactie.ts';

export interface Preventiestaat {
  id: string;
  versie: number;
  gemeenteId: string;
  stand: Preventiestand;
  magWijzigen: boolean;
  magBijwerken: boolean;
}

/** The actions of the gemeenten that the own organisation works for, by quarter. */
export async function preventieLezen(tx: Transactie, id: string | null = null): Promise<Preventiestaat[]> {
  const { actor } = tx;
  const ons = sql`a.eigenaar_id = ${actor.organisatieId}::uuid`;
  return tx.vraag<Preventiestaat>(sql`select a.id, a.versie, a.gemeente_id as "gemeenteId", g.naam as gemeente, a.titel, a.thema, a.stand, a.van, a.tot, a.toelichting, a.plaats, a.dag::text,
      json_build_object('id', o.id, 'naam', o.naam) as eigenaar,
      (select coalesce(json_agg(json_build_object('id', p.id, 'naam', p.naam) order by p.naam, p.id), '[]') from preventiedeelname d join organisatie p on p.id = d.organisatie_id where d.actie_id = a.id) as partners,
      exists (select 1 from preventiedeelname d where d.actie_id = a.id and d.organisatie_id = ${actor.organisatieId}::uuid) as "doetMee",
      ${magActie(actor.rol, 'preventie:plannen')}::boolean as "magWijzigen", (${magActie(actor.rol, 'preventie:bijwerken')}::boolean and ${ons}) as "magBijwerken"
    from preventieactie a join gemeente g on g.id = a.gemeente_id join organisatie o on o.id = a.eigenaar_id
    where a.gemeente_id = any(${[...actor.gemeenteIds]}::uuid[])${id === null ? empty : sql` and a.id = ${id}::uuid`}
    order by a.van, a.tot, a.dag nulls last, a.titel, a.id limit ${PREVENTIE_HOOGSTENS * Math.max(1, actor.gemeenteIds.length)}`);
}

/** Organisations that can have an action: the gemeente itself and who works for it. */
export async function preventiepartnersLezen(tx: Transactie): Promise<{ id: string; naam: string }[]> {
  const gemeenten = [...tx.actor.gemeenteIds];
  return tx.vraag(sql`select o.id, o.naam from organisatie o where o.gemeente_id = any(${gemeenten}::uuid[])
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${gemeenten}::uuid[])) order by o.naam collate "nl-x-icu", o.id limit 300`);
}

/** Whether the organisation is this gemeente or works for it. */
export async function werktVoor(tx: Transactie, organisatieId: string, gemeenteId: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from organisatie o where o.id = ${organisatieId}::uuid and (o.gemeente_id = ${gemeenteId}::uuid
    or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = ${gemeenteId}::uuid))`);
  return rijen.length > 0;
}

export async function preventieTellen(tx: Transactie, gemeenteId: string): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from preventieactie where gemeente_id = ${gemeenteId}::uuid`);
  return rij?.aantal ?? 0;
}

export interface Preventiegegevens {
  titel: string;
  thema: Preventiethema;
  stand: Preventiestand;
  van: string;
  tot: string;
  eigenaarId: string;
  toelichting: string | null;
  plaats: string | null;
  dag: string | null;
}

export async function preventieToevoegen(tx: Transactie, id: string, gemeenteId: string, p: Preventiegegevens): Promise<void> {
  await tx.vraag(sql`insert into preventieactie (id, gemeente_id, eigenaar_id, titel, thema, stand, van, tot, toelichting, plaats, dag, gewijzigd_door, gewijzigd_op)
    values (${id}::uuid, ${gemeenteId}::uuid, ${p.eigenaarId}::uuid, ${p.titel}, ${p.thema}, ${p.stand}, ${p.van}, ${p.tot}, ${p.toelichting}, ${p.plaats}, ${p.dag}::date, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu})`);
}

/** Changes everything, or for the owner how it stands; false where another version stands. */
export async function preventieWijzigen(tx: Transactie, id: string, versie: number, p: Preventiegegevens | Pick<Preventiegegevens, 'stand' | 'toelichting'>): Promise<boolean> {
  const rest = 'titel' in p ? sql`, titel = ${p.titel}, thema = ${p.thema}, van = ${p.van}, tot = ${p.tot}, eigenaar_id = ${p.eigenaarId}::uuid, plaats = ${p.plaats}, dag = ${p.dag}::date` : empty;
  const rijen = await tx.vraag(sql`update preventieactie set stand = ${p.stand}, toelichting = ${p.toelichting}, versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu}${rest}
    where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

export async function deelnameZetten(tx: Transactie, actieId: string, doetMee: boolean): Promise<void> {
  const { organisatieId, lidmaatschapId } = tx.actor;
  await tx.vraag(doetMee
    ? sql`insert into preventiedeelname (actie_id, organisatie_id, ingevoerd_door) values (${actieId}::uuid, ${organisatieId}::uuid, ${lidmaatschapId}::uuid) on conflict do nothing`
    : sql`delete from preventiedeelname where actie_id = ${actieId}::uuid and organisatie_id = ${organisatieId}::uuid`);
}
