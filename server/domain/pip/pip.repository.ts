import sql from 'sql-template-tag';
import { AFSPRAAK_THEMAS, type AfspraakStand, type AfspraakThema } from '../../../shared/rules/pip.ts';
import { cel } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

export interface AfspraakKern {
  id: string;
  inburgeraarId: string;
  thema: AfspraakThema;
  uitvoerderId: string | null;
  stand: AfspraakStand;
  versie: number;
}

/** An agreement of a person in bereik on a theme that the actor reads; null when absent or hidden, alike. */
export async function afspraakLezen(tx: Transactie, afspraakId: string): Promise<AfspraakKern | null> {
  const personen = personenInBereik(tx);
  if (!personen) return null;
  const themas = AFSPRAAK_THEMAS.filter((thema) => cel(tx.actor.rol, thema) !== '-');
  const [rij] = await tx.vraag<AfspraakKern>(sql`select a.id, a.inburgeraar_id as "inburgeraarId", a.thema, a.uitvoerder_id as "uitvoerderId", a.stand, a.versie
    from afspraak a join (${personen}) p on p.inburgeraar_id = a.inburgeraar_id and p.lopend
    where a.id = ${afspraakId}::uuid and a.thema = any(${themas})`);
  return rij ?? null;
}

/** Adds a report; a trigger lets the stand of the agreement follow the newest one. */
export async function meldingToevoegen(tx: Transactie, afspraak: AfspraakKern, stand: AfspraakStand, datum: string, opmerking: string | null): Promise<void> {
  await tx.vraag(sql`insert into afspraak_melding (afspraak_id, inburgeraar_id, thema, organisatie_id, ingevoerd_door, ingevoerd_op, datum, stand, opmerking)
    values (${afspraak.id}, ${afspraak.inburgeraarId}, ${afspraak.thema}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${datum}, ${stand}, ${opmerking})`);
}

/** What an agreement says. */
export interface Afspraaktekst {
  tekst: string;
  doel: string | null;
  uitvoerderId: string | null;
  urenPerWeek: number | null;
  van: string | null;
  tot: string | null;
}

export interface StaandeAfspraak extends Afspraaktekst {
  id: string;
  thema: AfspraakThema;
  stand: AfspraakStand;
  versie: number;
}

/** An agreement that the own organisation made, held until the end of the transaction; null where there is none. */
export async function afspraakVoorWijzigen(tx: Transactie, inburgeraarId: string, id: string, themas: readonly AfspraakThema[]): Promise<StaandeAfspraak | null> {
  const [rij] = await tx.vraag<StaandeAfspraak>(sql`select a.id, a.thema, a.stand, a.versie, a.tekst, a.doel, a.uitvoerder_id as "uitvoerderId", a.uren_per_week as "urenPerWeek", a.van::text, a.tot::text
    from afspraak a where a.id = ${id}::uuid and a.inburgeraar_id = ${inburgeraarId}::uuid and a.organisatie_id = ${tx.actor.organisatieId}::uuid
      and a.thema = any(${[...themas]}) for update`);
  return rij ?? null;
}

export async function afspraakToevoegen(tx: Transactie, wie: { id: string; inburgeraarId: string; thema: AfspraakThema }, a: Afspraaktekst): Promise<void> {
  await tx.vraag(sql`insert into afspraak (id, inburgeraar_id, thema, organisatie_id, ingevoerd_door, ingevoerd_op, tekst, doel, uitvoerder_id, uren_per_week, van, tot)
    values (${wie.id}, ${wie.inburgeraarId}, ${wie.thema}, ${tx.actor.organisatieId}, ${tx.actor.lidmaatschapId}, ${tx.nu}, ${a.tekst}, ${a.doel}, ${a.uitvoerderId}, ${a.urenPerWeek}, ${a.van}, ${a.tot})`);
}

export async function afspraakWijzigen(tx: Transactie, { id, versie }: StaandeAfspraak, a: Afspraaktekst): Promise<void> {
  await tx.vraag(sql`update afspraak set tekst = ${a.tekst}, doel = ${a.doel}, uitvoerder_id = ${a.uitvoerderId}, uren_per_week = ${a.urenPerWeek},
    van = ${a.van}, tot = ${a.tot}, versie = ${versie + 1} where id = ${id}::uuid`);
}
