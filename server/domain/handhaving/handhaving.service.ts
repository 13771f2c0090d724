import { randomUUID } from 'node:crypto';
import { GEDRAGINGEN, type Maatregelvoorstel, MAATREGELSOORTEN, VERWIJTBAARHEDEN, type Verwijtbaarheid } from '../../../shared/rules/handhaving.ts';
import { beoordeelBijwerking, beoordeelMaatregel, type Handhavingstand } from '../../../shared/rules/maatregelen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, leesTekst, nietInToekomst } from '../invoer.ts';
import { trajectfeiten } from '../traject/traject.service.ts';
import type { MaatregelBijwerkenInput, MaatregelVastleggenInput } from './handhaving.input.ts';
import { maatregelBijhouden, maatregelenLezen, maatregelToevoegen } from './handhaving.repository.ts';

/**
 * Records a step of handhaving. The law and the plan say what a next step may be and how high a fine is
 * (`shared/rules/handhaving.ts`); the rest is refused with its article.
 *
 * @throws Weigering NIET_GEVONDEN, HANDHAVING_*, VELD_VERPLICHT, KEUZE_ONBEKEND, PERIODE_ONJUIST, DATUM_IN_TOEKOMST, DATUM_ONWAARSCHIJNLIJK,
 *   TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function maatregelVastleggen(tx: Transactie, input: MaatregelVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'maatregelVastleggen', input, nieuw, () => vastleggen(tx, input, nieuw.id));
  return gelezen(await inburgeraarLezen(tx, 'maatregelVastleggen', inburgeraarId, selectie));
}

async function vastleggen(tx: Transactie, input: MaatregelVastleggenInput, id: string): Promise<void> {
  const persoon = await persoonVoor(tx, input.inburgeraarId);
  const bezwaren = new Bezwaren();
  const { voorstel, omschrijving } = leesVoorstel(bezwaren, tx, input);
  bezwaren.weigerZoNodig();
  const { bezwaren: tegen, bedrag, trede } = beoordeelMaatregel(voorstel, await maatregelenLezen(tx, persoon.id), await standVan(tx, persoon.id));
  for (const { veld, code } of tegen) bezwaren.bij(veld, code);
  bezwaren.weigerZoNodig();
  await maatregelToevoegen(tx, { id, inburgeraarId: persoon.id }, { ...voorstel, omschrijving, bedrag, trede });
  noteerGeschreven(tx, 'maatregelVastleggen', 'HANDHAVING', [persoon]);
}

function leesVoorstel(bezwaren: Bezwaren, tx: Transactie, input: MaatregelVastleggenInput): { voorstel: Maatregelvoorstel; omschrijving: string } {
  const { datum, gedragingVan = null, gedragingTot = null, verwijtbaarheid = null, nieuweTermijnTot = null } = input;
  const soort = leesKeuze(bezwaren, 'soort', input.soort, MAATREGELSOORTEN, 'KEUZE_ONBEKEND');
  const gedraging = input.gedraging == null ? null : leesKeuze(bezwaren, 'gedraging', input.gedraging, GEDRAGINGEN, 'KEUZE_ONBEKEND');
  const omschrijving = leesTekst(bezwaren, 'omschrijving', input.omschrijving, 4000, true) ?? '';
  for (const [veld, dag] of [['datum', datum], ['gedragingVan', gedragingVan], ['gedragingTot', gedragingTot]] as const) {
    if (dag === null) continue;
    leesDatum(bezwaren, veld, dag, tx.vandaag);
    nietInToekomst(bezwaren, veld, dag, tx.vandaag);
  }
  if (nieuweTermijnTot !== null) leesDatum(bezwaren, 'nieuweTermijnTot', nieuweTermijnTot, tx.vandaag);
  if (verwijtbaarheid !== null && !(VERWIJTBAARHEDEN as readonly number[]).includes(verwijtbaarheid)) bezwaren.bij('verwijtbaarheid', 'KEUZE_ONBEKEND');
  // Blame belongs to a fine and a new term to a warning: what the form left over from another kind is not kept.
  const voorstel: Maatregelvoorstel = {
    soort, datum, gedraging, gedragingVan, gedragingTot, verwijtbaarheid: soort === 'BOETE' ? verwijtbaarheid as Verwijtbaarheid | null : null,
    nieuweTermijnTot: soort === 'WAARSCHUWING' ? nieuweTermijnTot : null,
  };
  return { voorstel, omschrijving };
}

async function standVan(tx: Transactie, inburgeraarId: string): Promise<Handhavingstand> {
  const { termijnStart, intakeAfgerondOp, eerstePipOp } = await trajectfeiten(tx, inburgeraarId);
  return { termijnStart, intakeAfgerondOp, eerstePipOp };
}

/**
 * Says what became of a sanction: it became final, or it was taken back. A fine can be final only after the term for bezwaar (Awb 6:7).
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, HANDHAVING_GEEN_SANCTIE, HANDHAVING_BEZWAARTERMIJN, DATUM_IN_TOEKOMST,
 *   VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function maatregelBijwerken(tx: Transactie, input: MaatregelBijwerkenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'maatregelBijwerken', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => bijwerken(tx, input));
  return gelezen(await inburgeraarLezen(tx, 'maatregelBijwerken', inburgeraarId, selectie));
}

async function bijwerken(tx: Transactie, input: MaatregelBijwerkenInput): Promise<void> {
  const persoon = await persoonVoor(tx, input.inburgeraarId);
  const oud = (await maatregelenLezen(tx, persoon.id)).find(({ id }) => id === input.maatregelId.toLowerCase());
  if (!oud) throw new Weigering('NIET_GEVONDEN', [veldWeigering('maatregelId', 'NIET_GEVONDEN')]);
  if (oud.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const { onherroepelijkOp = null, vervallenOp = null } = input;
  const bezwaren = new Bezwaren();
  const vervallenReden = leesTekst(bezwaren, 'vervallenReden', input.vervallenReden, 500, vervallenOp !== null);
  for (const { veld, code } of beoordeelBijwerking(oud, { onherroepelijkOp, vervallenOp }, tx.vandaag)) bezwaren.bij(veld, code);
  bezwaren.weigerZoNodig();
  await maatregelBijhouden(tx, oud, { onherroepelijkOp, vervallenOp, vervallenReden: vervallenOp === null ? null : vervallenReden });
  noteerGeschreven(tx, 'maatregelBijwerken', 'HANDHAVING', [persoon]);
}

/** The person, in turns: two fines at once would both find room under the limit. */
async function persoonVoor(tx: Transactie, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await personenVoorSchrijven(tx, 'HANDHAVING', [inburgeraarId], 'S')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'handhaving', persoon.id);
  return persoon;
}

function gelezen(persoon: GelezenInburgeraar | null): GelezenInburgeraar {
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
