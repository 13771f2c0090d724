import sql, { type Sql } from 'sql-template-tag';
import { type Bevinding, STEEKPROEFREGELS, type Steekproefsoort } from '../../../shared/rules/steekproeven.ts';
import type { Transactie } from '../../database/transactie.ts';

/** A sample as the function gives it; `personen` are identities that do not leave the server. */
export interface SteekproefRij {
  soort: Steekproefsoort;
  lidmaatschapId: string;
  dag: string;
  medewerker: string;
  rol: string;
  organisatie: string | null;
  aantalRegels: number;
  eerste: Date;
  laatste: Date;
  rubrieken: string[];
  personen: string[];
  aantalPersonen: number;
  mediaan: number | null;
}

/** Which samples; one kind of one employee where that is all that is asked. */
export interface Steekproefvraag {
  van: string;
  tot: string;
  soort?: Steekproefsoort;
  lidmaatschapId?: string;
}

/** The parameters as the function takes them. */
const GETALLEN = JSON.stringify(STEEKPROEFREGELS.map((r) => ({
  geldig_van: r.geldigVan, werkdag_begin: r.werkdagBegin, werkdag_einde: r.werkdagEinde, werkdagen: r.werkdagen,
  veel_personen_keer: r.veelPersonenKeer, veel_personen_vanaf: r.veelPersonenVanaf, mediaan_dagen: r.mediaanDagen,
})));

/** Open samples about persons of the own gemeente, the newest day first. */
export async function steekproevenLezen(tx: Transactie, { van, tot, soort, lidmaatschapId }: Steekproefvraag, hoogstens: number): Promise<SteekproefRij[]> {
  return tx.vraag<SteekproefRij>(sql`select soort, lidmaatschap_id as "lidmaatschapId", dag::text, medewerker, rol, organisatie, aantal_regels as "aantalRegels",
      eerste, laatste, rubrieken, personen, aantal_personen as "aantalPersonen", mediaan
    from steekproeven_fg(${van}::date, ${tot}::date, ${GETALLEN}::jsonb, ${soort ?? null}::text, ${lidmaatschapId ?? null}::uuid, ${hoogstens}::int)`);
}

export interface BeoordelingRij {
  id: string;
  soort: Steekproefsoort;
  dag: string;
  medewerker: string;
  rol: string;
  organisatie: string | null;
  aantalRegels: number;
  aantalPersonen: number;
  bevinding: Bevinding;
  opmerking: string | null;
  door: string;
  op: Date;
}

/** Reviews of samples, the newest first. */
export async function beoordelingenLezen(tx: Transactie, waar: Sql, hoogstens: number): Promise<BeoordelingRij[]> {
  return tx.vraag<BeoordelingRij>(sql`select b.id, b.soort, b.dag::text, g.naam as medewerker, l.rol, o.naam as organisatie, b.aantal_regels as "aantalRegels",
      b.aantal_personen as "aantalPersonen", b.bevinding, b.opmerking, dg.naam as door, b.ingevoerd_op as op
    from steekproef_beoordeling b
    join lidmaatschap l on l.id = b.lidmaatschap_id join gebruiker g on g.id = l.gebruiker_id left join organisatie o on o.id = l.organisatie_id
    join lidmaatschap d on d.id = b.ingevoerd_door join gebruiker dg on dg.id = d.gebruiker_id
    where ${waar} order by b.ingevoerd_op desc, b.id limit ${hoogstens}`);
}

/** Reviewed on a day of the period, as days begin in the Netherlands. */
export function beoordeeldIn({ van, tot }: { van: string; tot: string }): Sql {
  return sql`b.ingevoerd_op >= ${van}::date::timestamp at time zone 'Europe/Amsterdam' and b.ingevoerd_op < (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`;
}

export async function beoordelingenTellen(tx: Transactie, waar: Sql): Promise<number> {
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from steekproef_beoordeling b where ${waar}`);
  return rij?.aantal ?? 0;
}

export type NieuweBeoordeling = Pick<BeoordelingRij, 'id' | 'soort' | 'dag' | 'aantalRegels' | 'aantalPersonen' | 'bevinding' | 'opmerking'> & { lidmaatschapId: string };

/** False where the same rows of the log were reviewed already. */
export async function beoordelingBewaren(tx: Transactie, b: NieuweBeoordeling): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into steekproef_beoordeling
      (id, gemeente_id, soort, lidmaatschap_id, dag, aantal_regels, aantal_personen, bevinding, opmerking, ingevoerd_door, ingevoerd_op)
    values (${b.id}, ik_gemeente(), ${b.soort}, ${b.lidmaatschapId}, ${b.dag}, ${b.aantalRegels}, ${b.aantalPersonen}, ${b.bevinding}, ${b.opmerking}, ${tx.actor.lidmaatschapId}, ${tx.nu})
    on conflict do nothing returning 1`);
  return rijen.length > 0;
}
