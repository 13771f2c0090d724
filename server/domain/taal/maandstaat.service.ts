import sql from 'sql-template-tag';
import { type Datum, plusDagen, plusMaanden } from '../../../shared/rules/datum.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesTekst } from '../invoer.ts';
import { deelnemersLezen, lessenLezen, type LesRij, type StandRij } from './lessen.repository.ts';
import { type AfsluitingRij, afsluitingLezen, afsluitingToevoegen } from './maandstaat.repository.ts';
import type { MaandAfsluitenInput, MaandstaatVastleggenInput } from './maandstaat.types.ts';
import { cellenVastleggen } from './presentie.service.ts';

/** A class has a lesson a day at most, and two on a day now and then. */
const HOOGSTENS_LESSEN = 62;
const HOOGSTENS_CELLEN = 500;

/** Lessons beside people, with what is recorded where they meet. */
export interface Maandbeeld {
  groep: LesRij['groep'];
  maand: Datum;
  lessen: LesRij[];
  rijen: { inburgeraar: GelezenInburgeraar; cellen: StandRij[] }[];
  afsluiting: AfsluitingRij | null;
}

export function eersteVan(maand: Datum): Datum {
  return `${maand.slice(0, 7)}-01`;
}

function lessenVan(tx: Transactie, operatie: string, groepId: string, maand: Datum): Promise<LesRij[]> {
  const van = eersteVan(maand);
  if (!isUuid(groepId)) return Promise.resolve([]);
  return lessenLezen(tx, operatie, sql`l.groep_id = ${groepId}::uuid and l.datum between ${van} and ${plusDagen(plusMaanden(van, 1), -1)}`, HOOGSTENS_LESSEN);
}

/** The attendance of a group in a month: four statements, however many lessons and people. Null where the group has no lesson of the actor in it. */
export async function maandstaat(tx: Transactie, groepId: string, maand: Datum, keuze: Selectie, operatie = 'maandstaat'): Promise<Maandbeeld | null> {
  const lessen = await lessenVan(tx, operatie, groepId, maand);
  const [eerste] = lessen;
  if (!eerste) return null;
  const stand = await deelnemersLezen(tx, lessen.map(({ id }) => id));
  const personen = await inburgeraarsBijId(tx, operatie, [...new Set(stand.map((s) => s.inburgeraarId))], keuze.sub('rijen')?.sub('inburgeraar') ?? keuze.sub('inburgeraar') ?? new Selectie());
  for (const { id, opdracht, grondslag } of personen.values()) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE'], opdracht, grondslag });
  const rijen = [...personen.values()].map((inburgeraar) => ({ inburgeraar, cellen: stand.filter((s) => s.inburgeraarId === inburgeraar.id).map(alsCel) }));
  return { groep: eerste.groep, maand: eersteVan(maand), lessen, rijen, afsluiting: await afsluitingLezen(tx, groepId, eersteVan(maand)) };
}

/** What was undone is seen as nothing. */
function alsCel(cel: StandRij): StandRij {
  return cel.status === 'INGETROKKEN' ? { ...cel, status: null, versie: 0, reden: null, bevestigd: null } : cel;
}

/**
 * Records many cells of a month at once: all or nothing.
 *
 * @throws Weigering VERZOEK_TE_GROOT, NIET_GEVONDEN, LES_NIET_VAN_U, NIET_IN_GROEP, MINUTEN_ONJUIST, VERSIE_VEROUDERD, CORRECTIE_REDEN_NODIG,
 *   MAAND_AFGESLOTEN, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function maandstaatVastleggen(tx: Transactie, input: MaandstaatVastleggenInput, keuze: Selectie): Promise<Maandbeeld> {
  if (input.cellen.length > HOOGSTENS_CELLEN) throw new Weigering('VERZOEK_TE_GROOT');
  await eenmalig(tx, 'maandstaatVastleggen', input, {}, async () => {
    // A lesson that is still to come or was cancelled is no lesson to record.
    const lessen = (await lessenVan(tx, 'maandstaatVastleggen', input.groepId, input.maand)).filter(({ datum, vervallenReden }) => datum <= tx.vandaag && vervallenReden === null);
    if (lessen.length === 0) throw new Weigering('NIET_GEVONDEN');
    await cellenVastleggen(tx, { operatie: 'maandstaatVastleggen', lessen: new Map(lessen.map((les) => [les.id, les])), cellen: input.cellen, correctieReden: input.correctieReden, veld: 'cellen' });
  });
  return gelezen(await maandstaat(tx, input.groepId, input.maand, keuze, 'maandstaatVastleggen'));
}

/**
 * Closes a month of a group: all that is recorded then stands as evidence. Every lesson must be recorded and signed (keurmerk
 * Blik op Werk 2.9.2, 2.9.3); who closes without a signature says why, and the list prints it.
 *
 * @throws Weigering NIET_GEVONDEN, MAAND_LOOPT_NOG, MAAND_NIET_COMPLEET, MAAND_NIET_ONDERTEKEND, MAAND_AFGESLOTEN, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function maandAfsluiten(tx: Transactie, input: MaandAfsluitenInput, keuze: Selectie): Promise<Maandbeeld> {
  await eenmalig(tx, 'maandAfsluiten', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const reden = leesTekst(bezwaren, 'reden', input.reden, 300);
    bezwaren.weigerZoNodig();
    const maand = eersteVan(input.maand);
    // Whoever records in this month shares the turn (`presentie.sql.ts`): what came before is seen below, what comes after is refused.
    await neemBeurt(tx, 'maand', `${input.groepId}|${maand}`);
    const lessen = await lessenVan(tx, 'maandAfsluiten', input.groepId, maand);
    if (lessen.length === 0) throw new Weigering('NIET_GEVONDEN');
    if (plusMaanden(maand, 1) > tx.vandaag) throw new Weigering('MAAND_LOOPT_NOG');
    if (lessen.some(({ maandGesloten }) => maandGesloten)) throw new Weigering('MAAND_AFGESLOTEN');
    const gegeven = lessen.filter(({ vervallenReden }) => vervallenReden === null);
    if (gegeven.some((les) => les.aantalVastgelegd < les.aantalDeelnemers)) throw new Weigering('MAAND_NIET_COMPLEET');
    const zonder = gegeven.some(({ aantalVastgelegd, ondertekening }) => aantalVastgelegd > 0 && (ondertekening === null || ondertekening.gewijzigdSinds));
    if (zonder && reden === null) throw new Weigering('MAAND_NIET_ONDERTEKEND', [veldWeigering('reden', 'MAAND_NIET_ONDERTEKEND')]);
    if (!(await afsluitingToevoegen(tx, input.groepId, maand, zonder ? reden : null))) throw new Weigering('MAAND_AFGESLOTEN');
  });
  return gelezen(await maandstaat(tx, input.groepId, input.maand, keuze, 'maandAfsluiten'));
}

function gelezen(beeld: Maandbeeld | null): Maandbeeld {
  if (!beeld) throw new Weigering('NIET_GEVONDEN');
  return beeld;
}
