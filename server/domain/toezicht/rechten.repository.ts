import sql from 'sql-template-tag';
import type { Rechtuitkomst } from '../../../shared/rules/rechten.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import type { Transactie } from '../../database/transactie.ts';

/** A right given by hand as the function gives it; `inburgeraarId` leaves the server as pseudonym, or as a person in bereik. */
export interface RechtRij {
  id: string;
  inburgeraarId: string;
  medewerker: string | null;
  rol: string | null;
  organisatie: string;
  opdracht: string;
  waarneming: boolean;
  grondslag: string;
  reden: string | null;
  van: string;
  tot: string | null;
  loopt: boolean;
  ingetrokken: boolean;
  gegevenDoor: string | null;
  gegevenOp: Date | null;
  aantalKeer: number;
  laatstGebruikt: Date | null;
  versie: number;
  uitkomst: Rechtuitkomst | null;
  opmerking: string | null;
  beoordeeldDoor: string | null;
  beoordeeldOp: Date | null;
}

/** All of a period, or the one of this identity. */
export type Rechtvraag = { van: string; tot: string } | { id: string };

/** Rights given by hand over persons of the own gemeente, those not ended first. */
export async function rechtenLezen(tx: Transactie, vraag: Rechtvraag, hoogstens: number): Promise<RechtRij[]> {
  const { id, van, tot } = { id: null, van: null, tot: null, ...vraag };
  return tx.vraag<RechtRij>(sql`select id, inburgeraar_id as "inburgeraarId", medewerker, rol, organisatie, opdracht, waarneming, grondslag, reden,
      van::text, tot::text, loopt, ingetrokken, gegeven_door as "gegevenDoor", gegeven_op as "gegevenOp", aantal_keer as "aantalKeer",
      laatst_gebruikt as "laatstGebruikt", versie, uitkomst, opmerking, beoordeeld_door as "beoordeeldDoor", beoordeeld_op as "beoordeeldOp"
    from handmatige_rechten(${id}::uuid, ${van}::date, ${tot}::date, ${hoogstens}::int)`);
}

export interface NieuwOordeel {
  rechtId: string;
  versie: number;
  uitkomst: Rechtuitkomst;
  opmerking: string | null;
}

/** Notes what was found and, where that is the outcome, ends the waarneming at once. Gives the code of a refusal, or OK. */
export async function oordeelBewaren(tx: Transactie, o: NieuwOordeel): Promise<Weigeringscode | 'OK'> {
  const [rij] = await tx.vraag<{ uitkomst: Weigeringscode | 'OK' }>(sql`select recht_beoordelen(${o.rechtId}::uuid, ${o.versie}::int, ${o.uitkomst}, ${o.opmerking}, ${tx.nu}) as uitkomst`);
  return rij?.uitkomst ?? 'NIET_GEVONDEN';
}
