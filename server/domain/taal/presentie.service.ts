import { gevolgdeMinuten, PRESENTIE_STATUSSEN, type PresentieStatus, VERZUIM_REDENEN, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { magOpDag, magSchrijven, noteerGeschreven, type Persoonsrecht } from '../inburgeraars/schrijven.ts';
import { deelnemersLezen, isIntussenGeschreven, isMaandGesloten, type LesRij, type NieuwePresentie, presentieToevoegen, type StandRij } from './lessen.repository.ts';
import { eigenLes } from './lessen.service.ts';
import type { PresentieRegelInput, PresentieVastleggenInput } from './lessen.types.ts';

/** Statuses that a person may set by hand; the others follow from cancelling or undoing. */
const TE_KIEZEN: ReadonlySet<string> = new Set(PRESENTIE_STATUSSEN.filter((s) => s !== 'VERVALLEN' && s !== 'INGETROKKEN'));
const HOOGSTENS_REGELS = 60;

/** How one person attended one lesson, as asked. */
export interface Cel extends PresentieRegelInput {
  lesId: string;
}

/** What is recorded together: under one operation and with one reason for all that it corrects. */
export interface Vastlegging {
  operatie: string;
  lessen: ReadonlyMap<string, LesRij>;
  cellen: readonly Cel[];
  correctieReden: string | null | undefined;
  /** What the place of a cell is called in the input. */
  veld: 'regels' | 'cellen';
  /** Everybody in the lessons with the right to write, where it was read already. */
  stand?: readonly StandRij[] | undefined;
}

/** What the input asks for one person, held against what is recorded; null where nothing changes. */
function nieuweRegel(les: LesRij, regel: PresentieRegelInput, bij: string, stand: StandRij | undefined, bezwaren: Bezwaren): NieuwePresentie | null {
  if (!stand) return bezwaren.bij(`${bij}.inburgeraarId`, 'NIET_IN_GROEP'), null;
  if (!TE_KIEZEN.has(regel.status)) return bezwaren.bij(`${bij}.status`, 'INVOER_ONJUIST'), null;
  if (regel.reden && !(VERZUIM_REDENEN as readonly string[]).includes(regel.reden)) return bezwaren.bij(`${bij}.reden`, 'INVOER_ONJUIST'), null;
  const gemist = regel.minutenGemist ?? 0;
  if (gemist < 0 || gemist > les.duurMinuten) return bezwaren.bij(`${bij}.minutenGemist`, 'MINUTEN_ONJUIST'), null;
  const status = regel.status as PresentieStatus;
  const minuten = gevolgdeMinuten(status, les.duurMinuten, gemist);
  const reden = status === 'AANWEZIG' ? null : ((regel.reden ?? null) as VerzuimReden | null);
  if (stand.status === status && stand.minuten === minuten && stand.reden === reden) return null;
  const zichtbaar = stand.status === 'INGETROKKEN' ? 0 : stand.versie;
  if ((regel.versie ?? 0) !== zichtbaar) return bezwaren.bij(`${bij}.versie`, 'VERSIE_VEROUDERD'), null;
  return { inburgeraarId: regel.inburgeraarId, lesId: les.id, datum: les.datum, versie: stand.versie + 1, status, minuten, reden, bron: 'SCHERM', importId: null, correctieReden: null };
}

/**
 * Records the attendance of a lesson. Entering what already stands is no change; changing it asks a reason.
 *
 * @throws Weigering LES_NIET_VAN_U, LES_IN_TOEKOMST, LES_VERVALLEN, NIET_IN_GROEP, MINUTEN_ONJUIST, VERSIE_VEROUDERD,
 *   CORRECTIE_REDEN_NODIG, MAAND_AFGESLOTEN, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 * @param metDeelnemers the answer asks for everybody in the lesson
 */
export async function presentieVastleggen(tx: Transactie, input: PresentieVastleggenInput, metDeelnemers: boolean): Promise<LesRij> {
  if (input.regels.length > HOOGSTENS_REGELS) throw new Weigering('VERZOEK_TE_GROOT');
  let geboekt: LesRij | null = null;
  const { lesId } = await eenmalig(tx, 'presentieVastleggen', input, { lesId: input.lesId }, async () => {
    const les = await eigenLes(tx, 'presentieVastleggen', input.lesId, 'recht');
    if (!les) throw new Weigering('LES_NIET_VAN_U');
    if (les.datum > tx.vandaag) throw new Weigering('LES_IN_TOEKOMST');
    if (les.vervallenReden) throw new Weigering('LES_VERVALLEN');
    const nieuw = await cellenVastleggen(tx, { operatie: 'presentieVastleggen', lessen: new Map([[les.id, les]]), cellen: input.regels.map((regel) => ({ ...regel, lesId: les.id })), correctieReden: input.correctieReden, veld: 'regels', stand: les.stand });
    geboekt = naBoeken(tx, les, nieuw);
  });
  const les = metDeelnemers ? await eigenLes(tx, 'presentieVastleggen', lesId, 'presentie') : geboekt ?? (await eigenLes(tx, 'presentieVastleggen', lesId));
  if (!les) throw new Weigering('LES_NIET_VAN_U');
  return les;
}

/** The lesson as it is after these entries: what was read before and what was added say it together, so nobody reads it again. */
function naBoeken(tx: Transactie, { stand, ...les }: LesRij, nieuw: readonly NieuwePresentie[]): LesRij {
  const stond = new Set(stand?.flatMap(({ inburgeraarId, status }) => (status === null || status === 'INGETROKKEN' ? [] : [inburgeraarId])));
  const { ondertekening } = les;
  return {
    ...les,
    aantalVastgelegd: les.aantalVastgelegd + nieuw.filter(({ inburgeraarId }) => !stond.has(inburgeraarId)).length,
    ondertekening: ondertekening && { ...ondertekening, gewijzigdSinds: ondertekening.gewijzigdSinds || (nieuw.length > 0 && tx.nu > new Date(ondertekening.op)) },
  };
}

/** Records cells of one or of many lessons, all or nothing, in as many statements for a month as for one lesson; what that added to the ledger. */
export async function cellenVastleggen(tx: Transactie, { operatie, lessen, cellen, correctieReden, veld, stand: gelezen }: Vastlegging): Promise<NieuwePresentie[]> {
  const plek = (lesId: string, inburgeraarId: string) => `${lesId}|${inburgeraarId}`;
  const rijen = gelezen ?? (await deelnemersLezen(tx, [...lessen.keys()], 'recht'));
  const stand = new Map(rijen.map((s) => [plek(s.lesId, s.inburgeraarId), s]));
  const personen = new Map<string, Persoonsrecht>(rijen.flatMap(({ recht }) => (recht && magSchrijven(tx, 'TAAL_PRESENTIE', recht) ? [[recht.id, recht]] : [])));
  const bezwaren = new Bezwaren();
  const reden = correctieReden?.trim() || null;
  if (reden && reden.length > 500) bezwaren.bij('correctieReden', 'TEKST_TE_LANG');
  const gezien = new Set<string>();
  const nieuw = cellen.flatMap((cel, i) => {
    const bij = `${veld}.${i}`;
    const hier = plek(cel.lesId, cel.inburgeraarId);
    const les = lessen.get(cel.lesId);
    if (!les) return bezwaren.bij(`${bij}.lesId`, 'LES_NIET_VAN_U'), [];
    if (gezien.has(hier)) bezwaren.bij(`${bij}.inburgeraarId`, 'INVOER_ONJUIST');
    gezien.add(hier);
    const bekend = magOpDag(personen.get(cel.inburgeraarId), les.datum) ? stand.get(hier) : undefined;
    return nieuweRegel(les, cel, bij, bekend, bezwaren) ?? [];
  });
  const vraagtReden = ({ versie, lesId }: NieuwePresentie) => versie > 1 || lessen.get(lesId)?.maandGesloten === true;
  if (nieuw.some(vraagtReden) && !reden) bezwaren.bij('correctieReden', 'CORRECTIE_REDEN_NODIG');
  bezwaren.weigerZoNodig();
  await presentieBoeken(tx, nieuw.map((r) => (vraagtReden(r) ? { ...r, correctieReden: reden } : r)));
  noteerGeschreven(tx, operatie, 'TAAL_PRESENTIE', [...new Set(nieuw.map((r) => r.inburgeraarId))].map((id) => personen.get(id)));
  return nieuw;
}

/**
 * Books entries, also those that were placed elsewhere (an import), after the caller checked persons, days and versions. A
 * closed month takes only what the coördinator corrects with a reason; the database refuses the rest, also where the month is closed
 * at this very moment (`presentie.sql.ts`).
 *
 * @throws Weigering MAAND_AFGESLOTEN; VERSIE_VEROUDERD when somebody else wrote since that check
 */
export async function presentieBoeken(tx: Transactie, regels: readonly NieuwePresentie[]): Promise<void> {
  if (regels.length === 0) return;
  try {
    await presentieToevoegen(tx, regels);
  } catch (fout) {
    if (isMaandGesloten(fout)) throw new Weigering('MAAND_AFGESLOTEN');
    throw isIntussenGeschreven(fout) ? new Weigering('VERSIE_VEROUDERD') : fout;
  }
}
