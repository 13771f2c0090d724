import { randomUUID } from 'node:crypto';
import { beginPast } from '../../../shared/rules/uitnodigingen.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { ALLE_ROLLEN, type Rol, ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesDatum } from '../invoer.ts';
import { type LidmaatschapRij, lidmaatschappenLezen, type Periode, rolSluiten, rolToevoegen, type Roluitkomst } from './accounts.repository.ts';
import type { RolBeeindigenInput, RolGevenInput } from './accounts.types.ts';

type Lid = LidmaatschapRij & { rolNaam: string };

/** Who works where, with which role. Employees and volunteers; no inburgeraar. */
export async function lidmaatschappen(tx: Transactie): Promise<Lid[]> {
  return (await lidmaatschappenLezen(tx)).map((lid) => ({ ...lid, rolNaam: ROLLEN[lid.rol].naam }));
}

/** A role of an organisation, with the kind of organisation that has it; an inburgeraar gets an account from the consulent. */
export function leesRol(bezwaren: Bezwaren, gevraagd: string): { rol: Rol; soort: string } {
  const rol = ALLE_ROLLEN.find((een) => een === gevraagd);
  const soort = rol && ROLLEN[rol].organisatiesoort;
  if (!rol || !soort) bezwaren.bij('rol', 'KEUZE_ONBEKEND');
  return { rol: rol ?? 'FG', soort: soort ?? '' };
}

/** From when until when a role holds. */
export function leesPeriode(bezwaren: Bezwaren, { van, tot }: { van: string; tot?: string | null | undefined }, vandaag: string): Periode {
  if (!beginPast(van, vandaag)) bezwaren.bij('van', van < vandaag ? 'DATUM_IN_VERLEDEN' : 'DATUM_ONWAARSCHIJNLIJK');
  if (tot) {
    leesDatum(bezwaren, 'tot', tot, vandaag);
    if (tot < van) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  }
  return { van, tot: tot ?? null };
}

/**
 * Gives somebody who works in an organisation of the own gemeente another role. Nobody gives one to oneself.
 *
 * @throws Weigering NIET_GEVONDEN, KEUZE_ONBEKEND, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, ROL_VOOR_UZELF, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function rolGeven(tx: Transactie, input: RolGevenInput): Promise<Lid[]> {
  await eenmalig(tx, 'rolGeven', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const [{ rol, soort }, periode] = [leesRol(bezwaren, input.rol), leesPeriode(bezwaren, input, tx.vandaag)];
    if (!isUuid(input.organisatieId)) bezwaren.bij('organisatieId', 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    if (!isUuid(input.lidmaatschapId)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await rolToevoegen(tx, randomUUID(), { ...periode, wie: input.lidmaatschapId, organisatieId: input.organisatieId, rol, soort }));
  });
  return lidmaatschappen(tx);
}

/**
 * Ends a role: without a last day at once, with its sessions.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, LAATSTE_BEHEERDER, ORGANISATIE_GEDEELD_LAATSTE, ROL_HEEFT_WERK, TOEGANG_GEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function rolBeeindigen(tx: Transactie, input: RolBeeindigenInput): Promise<Lid[]> {
  await eenmalig(tx, 'rolBeeindigen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    if (input.tot) leesDatum(bezwaren, 'tot', input.tot, tx.vandaag);
    bezwaren.weigerZoNodig();
    if (!isUuid(input.lidmaatschapId)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await rolSluiten(tx, input.lidmaatschapId, { gezienTot: input.gezienTot ?? null, tot: input.tot ?? null, ookMetWerk: input.ookMetWerk }));
  });
  return lidmaatschappen(tx);
}

const BEZWAAR: Readonly<Record<Exclude<Roluitkomst, 'OK'>, readonly [veld: string | null, code: Weigeringscode]>> = {
  NIET_GEVONDEN: [null, 'NIET_GEVONDEN'], ZELF: ['rol', 'ROL_VOOR_UZELF'], ORGANISATIE: ['rol', 'KEUZE_ONBEKEND'], STAAT_ER_AL: ['rol', 'STAAT_ER_AL'], VERSIE: [null, 'VERSIE_VEROUDERD'],
  DAG: ['tot', 'DATUM_IN_VERLEDEN'], LAATSTE_BEHEERDER: [null, 'LAATSTE_BEHEERDER'], GEDEELD_LAATSTE: [null, 'ORGANISATIE_GEDEELD_LAATSTE'], HEEFT_WERK: ['ookMetWerk', 'ROL_HEEFT_WERK'],
  TOEGANG_GEEINDIGD: [null, 'TOEGANG_GEEINDIGD'],
};

function weigerBij(uitkomst: Roluitkomst): void {
  if (uitkomst === 'OK') return;
  const [veld, code] = BEZWAAR[uitkomst];
  throw new Weigering(code, veld === null ? [] : [veldWeigering(veld, code)]);
}
