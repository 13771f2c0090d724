import sql, { join, raw } from 'sql-template-tag';
import { snake } from '../../database/naamgeving.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { WeergaveRij } from './weergave.entity.ts';

/** What a view keeps beside its identity. */
export type Weergavekeuze = Pick<WeergaveRij, (typeof KEUZEN)[number]>;
const KEUZEN = ['naam', 'leerroute', 'fase', 'stap', 'attentie', 'partnerId', 'consulentId', 'termijnSoort', 'termijnVenster', 'aandacht', 'sortering'] as const;
const KOLOMMEN = KEUZEN.map(snake);

/** The views of this membership, by name. */
export async function weergavenLezen(tx: Transactie): Promise<WeergaveRij[]> {
  const velden = join([raw('id'), raw('versie'), ...KEUZEN.map((naam) => raw(`${snake(naam)} as "${naam}"`))]);
  return tx.vraag(sql`select ${velden} from weergave where lidmaatschap_id = ${tx.actor.lidmaatschapId} order by naam collate "nl-x-icu", id limit 100`);
}

/** Whom the view names and this role does not see: for them they do not exist. */
export async function onzichtbaarIn(tx: Transactie, { partnerId, consulentId }: Pick<Weergavekeuze, 'partnerId' | 'consulentId'>): Promise<('partnerId' | 'consulentId')[]> {
  if (!partnerId && !consulentId) return [];
  const [rij] = await tx.vraag<{ partner: boolean; consulent: boolean }>(sql`select exists (select 1 from organisatie o where o.id = ${partnerId}::uuid) as partner,
    exists (select 1 from lidmaatschap l where l.id = ${consulentId}::uuid) as consulent`);
  return [...(partnerId && !rij?.partner ? ['partnerId' as const] : []), ...(consulentId && !rij?.consulent ? ['consulentId' as const] : [])];
}

export async function weergaveToevoegen(tx: Transactie, id: string, keuze: Weergavekeuze): Promise<void> {
  await tx.vraag(sql`insert into weergave (id, lidmaatschap_id, ${raw(KOLOMMEN.join(', '))}) values (${id}, ${tx.actor.lidmaatschapId}, ${join(KEUZEN.map((naam) => sql`${keuze[naam]}`))})`);
}

/** Replaces it under the next version; false where it is gone, somebody else's, or of another version. */
export async function weergaveVervangen(tx: Transactie, id: string, versie: number, keuze: Weergavekeuze): Promise<boolean> {
  const zet = join(KEUZEN.map((naam) => sql`${raw(snake(naam))} = ${keuze[naam]}`));
  const rijen = await tx.vraag(sql`update weergave set ${zet}, versie = versie + 1 where id = ${id}::uuid and lidmaatschap_id = ${tx.actor.lidmaatschapId} and versie = ${versie} returning 1`);
  return rijen.length > 0;
}

export async function weergaveWeg(tx: Transactie, id: string, versie: number): Promise<boolean> {
  const rijen = await tx.vraag(sql`delete from weergave where id = ${id}::uuid and lidmaatschap_id = ${tx.actor.lidmaatschapId} and versie = ${versie} returning 1`);
  return rijen.length > 0;
}
