import sql from 'sql-template-tag';
import { KAART_HOOGSTENS, type Kaartthema } from '../../../shared/rules/socialekaart.ts';
import type { Taalcode } from '../../../shared/talen.ts';
import { magActie } from '../../access/acties.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Kaartingang } from './socialekaart.types.ts';

/** The map of the gemeenten of the viewer, by name; what is off it only for who keeps it. One statement. */
export async function kaartLezen(tx: Transactie): Promise<Kaartingang[]> {
  const beheert = magActie(tx.actor.rol, 'socialekaart:beheren');
  const { gemeenteIds, organisatieId } = tx.actor;
  return tx.vraag<Kaartingang>(sql`select k.id, g.naam as gemeente, k.naam, k.organisatie_id as "organisatieId", k.themas, k.wat, k.adres, k.telefoon, k.openingstijden, k.website, k.gestopt,
      coalesce(k.organisatie_id = ${organisatieId}::uuid, false) as eigen, k.gewijzigd_op as "gewijzigdOp", k.versie,
      (select coalesce(json_agg(json_build_object('id', k.id || '-' || v.taal, 'taal', v.taal, 'wat', v.wat, 'openingstijden', v.openingstijden, 'verouderd', v.tekst_versie <> k.tekst_versie,
          'vertaaldDoor', case when ${beheert}::boolean then (select b.naam from lidmaatschap l join gebruiker b on b.id = l.gebruiker_id where l.id = v.vertaald_door) end,
          'vertaaldOp', v.vertaald_op, 'versie', v.versie) order by v.taal), '[]') from kaartvertaling v where v.ingang_id = k.id) as vertalingen
    from kaartingang k join gemeente g on g.id = k.gemeente_id where k.gemeente_id = any(${[...gemeenteIds]}::uuid[]) and (${beheert}::boolean or not k.gestopt)
    order by g.naam, k.naam collate "nl-x-icu", k.id limit ${KAART_HOOGSTENS.ingangen * Math.max(1, gemeenteIds.length)}`);
}

/** How somebody reaches the organisation: what its own people keep. */
export interface Bereikbaarheid {
  adres: string | null;
  telefoon: string | null;
  openingstijden: string | null;
  website: string | null;
}

export interface Ingang extends Bereikbaarheid {
  naam: string;
  organisatieId: string | null;
  themas: Kaartthema[];
  wat: string;
  gestopt: boolean;
}

export async function ingangTellen(tx: Transactie): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from kaartingang k where k.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[])`);
  return rij?.aantal ?? 0;
}

/** Whether the organisation is the gemeente itself or works for it. */
export async function werktHier(tx: Transactie, organisatieId: string): Promise<boolean> {
  const rijen = await tx.vraag(sql`select 1 from organisatie o where o.id = ${organisatieId}::uuid and (o.id = ${tx.actor.organisatieId}::uuid
    or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = any(${[...tx.actor.gemeenteIds]}::uuid[])))`);
  return rijen.length > 0;
}

export async function ingangToevoegen(tx: Transactie, id: string, i: Ingang): Promise<void> {
  await tx.vraag(sql`insert into kaartingang (id, gemeente_id, naam, organisatie_id, themas, wat, adres, telefoon, openingstijden, website, gestopt, gewijzigd_door, gewijzigd_op)
    values (${id}::uuid, ${tx.actor.gemeenteIds[0] ?? null}::uuid, ${i.naam}, ${i.organisatieId}::uuid, ${[...i.themas]}, ${i.wat}, ${i.adres}, ${i.telefoon}, ${i.openingstijden}, ${i.website}, ${i.gestopt}, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu})`);
}

/** False where another version stands. A translation of what it said before is out of date from then on. */
export async function ingangWijzigen(tx: Transactie, id: string, versie: number, i: Ingang): Promise<boolean> {
  const rijen = await tx.vraag(sql`update kaartingang set naam = ${i.naam}, organisatie_id = ${i.organisatieId}::uuid, themas = ${[...i.themas]}, wat = ${i.wat}, adres = ${i.adres}, telefoon = ${i.telefoon},
      openingstijden = ${i.openingstijden}, website = ${i.website}, gestopt = ${i.gestopt},
      tekst_versie = tekst_versie + (wat is distinct from ${i.wat} or openingstijden is distinct from ${i.openingstijden})::int,
      versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** What the own organisation says of itself; false where another version stands. */
export async function ingangBijwerken(tx: Transactie, id: string, versie: number, b: Bereikbaarheid): Promise<boolean> {
  const rijen = await tx.vraag(sql`update kaartingang set adres = ${b.adres}, telefoon = ${b.telefoon}, openingstijden = ${b.openingstijden}, website = ${b.website},
      tekst_versie = tekst_versie + (openingstijden is distinct from ${b.openingstijden})::int,
      versie = versie + 1, gewijzigd_door = ${tx.actor.lidmaatschapId}::uuid, gewijzigd_op = ${tx.nu} where id = ${id}::uuid and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

export interface Vertaling {
  ingangId: string;
  ingangVersie: number;
  taal: Taalcode;
  versie: number;
  wat: string;
  openingstijden: string | null;
}

/** Keeps a translation of the Dutch that was seen; false where the Dutch or the translation changed meanwhile. */
export async function vertalingBewaren(tx: Transactie, v: Vertaling): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into kaartvertaling as t (ingang_id, taal, wat, openingstijden, tekst_versie, versie, vertaald_door, vertaald_op)
    select k.id, ${v.taal}, ${v.wat}, ${v.openingstijden}, k.tekst_versie, ${v.versie}::int + 1, ${tx.actor.lidmaatschapId}::uuid, ${tx.nu} from kaartingang k where k.id = ${v.ingangId}::uuid and k.versie = ${v.ingangVersie}
    on conflict (ingang_id, taal) do update set wat = excluded.wat, openingstijden = excluded.openingstijden, tekst_versie = excluded.tekst_versie, versie = excluded.versie, vertaald_door = excluded.vertaald_door, vertaald_op = excluded.vertaald_op
      where t.versie = excluded.versie - 1 returning 1`);
  return rijen.length > 0;
}
