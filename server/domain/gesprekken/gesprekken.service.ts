import { randomUUID } from 'node:crypto';
import { AANWEZIGEN, type Aanwezige, derdenPassen, GESPREKSDUUR, GESPREKSOORTEN, PLANOVERGANGEN, planningPast, type Planstand } from '../../../shared/rules/gesprekken.ts';
import { isKloktijd } from '../../../shared/rules/klok.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { berichtKlaarzetten } from '../berichten/berichten.repository.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, leesTekst, nietInToekomst } from '../invoer.ts';
import { termijnenHerberekenen } from '../traject/traject.service.ts';
import type { GesprekAfzeggenInput, GesprekHoudenInput, GesprekPlannenInput, GesprekVerzettenInput } from './gesprekken.input.ts';
import { type Gespreksverslag, gesprekToevoegen, type Planning, planningSluiten, planningToevoegen, planningVoorWijzigen, type StaandePlanning } from './gesprekken.repository.ts';

/** Where the inburgeraar reads what is planned. */
const EIGEN_PAD = '/mijn-gesprekken';

/**
 * Plans a talk and puts a message in the outbox, in one transaction.
 *
 * @throws Weigering NIET_GEVONDEN, GESPREK_MOMENT, TIJD_ONJUIST, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, VELD_VERPLICHT, TEKST_TE_LANG,
 *   INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function gesprekPlannen(tx: Transactie, input: GesprekPlannenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'gesprekPlannen', input, nieuw, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const planning = leesPlanning(tx, input);
    await planningToevoegen(tx, { id: nieuw.id, inburgeraarId: persoon.id }, planning, null);
    await berichtKlaarzetten(tx, { inburgeraarId: persoon.id, soort: 'GESPREK_GEPLAND', pad: EIGEN_PAD, geldigTot: planning.datum });
    noteerGeschreven(tx, 'gesprekPlannen', 'GESPREKKEN', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'gesprekPlannen', inburgeraarId, selectie));
}

function leesPlanning(tx: Transactie, input: GesprekPlannenInput): Planning {
  const bezwaren = new Bezwaren();
  const { datum, tijd, duurMinuten, tolkNodig, zonderDerden } = input;
  const soort = leesKeuze(bezwaren, 'soort', input.soort, GESPREKSOORTEN, 'KEUZE_ONBEKEND');
  leesMoment(bezwaren, datum, tijd, tx.vandaag);
  if (duurMinuten < GESPREKSDUUR.minstens || duurMinuten > GESPREKSDUUR.hoogstens) bezwaren.bij('duurMinuten', 'GETAL_BUITEN_GRENZEN');
  const plaats = leesTekst(bezwaren, 'plaats', input.plaats, 200, true) ?? '';
  const taal = leesTekst(bezwaren, 'taal', input.taal, 60);
  bezwaren.weigerZoNodig();
  return { soort, datum, tijd, duurMinuten, plaats, taal, tolkNodig, zonderDerden };
}

function leesMoment(bezwaren: Bezwaren, datum: string, tijd: string, vandaag: string): void {
  if (!planningPast(datum, vandaag)) bezwaren.bij('datum', 'GESPREK_MOMENT');
  if (!isKloktijd(tijd)) bezwaren.bij('tijd', 'TIJD_ONJUIST');
}

/**
 * Moves a planned talk: the row closes with its reason and the next of the series takes its place.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, GESPREK_AFGESLOTEN, GESPREK_MOMENT, TIJD_ONJUIST, VELD_VERPLICHT, TEKST_TE_LANG,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function gesprekVerzetten(tx: Transactie, input: GesprekVerzettenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'gesprekVerzetten', input, nieuw, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const oud = await staande(tx, persoon.id, input, 'VERZET');
    const bezwaren = new Bezwaren();
    leesMoment(bezwaren, input.datum, input.tijd, tx.vandaag);
    const plaats = leesTekst(bezwaren, 'plaats', input.plaats, 200) ?? oud.plaats;
    const reden = leesTekst(bezwaren, 'reden', input.reden, 500, true);
    bezwaren.weigerZoNodig();
    await planningSluiten(tx, oud, 'VERZET', { reden });
    await planningToevoegen(tx, { id: nieuw.id, inburgeraarId: persoon.id }, { ...oud, datum: input.datum, tijd: input.tijd, plaats }, { reeksId: oud.reeksId, volgnummer: oud.volgnummer + 1 });
    await berichtKlaarzetten(tx, { inburgeraarId: persoon.id, soort: 'GESPREK_VERZET', pad: EIGEN_PAD, geldigTot: input.datum });
    noteerGeschreven(tx, 'gesprekVerzetten', 'GESPREKKEN', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'gesprekVerzetten', inburgeraarId, selectie));
}

/**
 * Cancels a planned talk, with its reason.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, GESPREK_AFGESLOTEN, VELD_VERPLICHT, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function gesprekAfzeggen(tx: Transactie, input: GesprekAfzeggenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'gesprekAfzeggen', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const oud = await staande(tx, persoon.id, input, 'AFGEZEGD');
    const bezwaren = new Bezwaren();
    const reden = leesTekst(bezwaren, 'reden', input.reden, 500, true);
    bezwaren.weigerZoNodig();
    await planningSluiten(tx, oud, 'AFGEZEGD', { reden });
    // Of a day that passed nobody has to be told that it does not go on.
    if (oud.datum >= tx.vandaag) await berichtKlaarzetten(tx, { inburgeraarId: persoon.id, soort: 'GESPREK_AFGEZEGD', pad: EIGEN_PAD, geldigTot: oud.datum });
    noteerGeschreven(tx, 'gesprekAfzeggen', 'GESPREKKEN', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'gesprekAfzeggen', inburgeraarId, selectie));
}

/**
 * Records that a planned talk was held: the report, what was agreed, and who was there. With third parties only where the person
 * was told that it can be without them (Bi 5.2, second paragraph).
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, GESPREK_AFGESLOTEN, DATUM_IN_TOEKOMST, VOLGORDE_ONJUIST, KEUZE_ONBEKEND,
 *   GESPREK_RECHT_ZONDER_DERDEN, GESPREK_ZONDER_DERDEN, VELD_VERPLICHT, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function gesprekHouden(tx: Transactie, input: GesprekHoudenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'gesprekHouden', input, nieuw, async () => {
    const persoon = await persoonVoor(tx, input.inburgeraarId);
    const gepland = await staande(tx, persoon.id, input, 'GEHOUDEN');
    const verslag = leesVerslag(tx, input, gepland);
    await gesprekToevoegen(tx, { id: nieuw.id, inburgeraarId: persoon.id }, verslag);
    await planningSluiten(tx, gepland, 'GEHOUDEN', { gesprekId: nieuw.id });
    await termijnenHerberekenen(tx, persoon.id);
    noteerGeschreven(tx, 'gesprekHouden', 'GESPREKKEN', [persoon]);
  });
  return gelezen(await inburgeraarLezen(tx, 'gesprekHouden', inburgeraarId, selectie));
}

function leesVerslag(tx: Transactie, input: GesprekHoudenInput, { soort, zonderDerden }: StaandePlanning): Gespreksverslag {
  const bezwaren = new Bezwaren();
  const { datum, opRechtGewezen, volgendeOp = null } = input;
  nietInToekomst(bezwaren, 'datum', datum, tx.vandaag);
  leesDatum(bezwaren, 'datum', datum, tx.vandaag);
  const verslag = leesTekst(bezwaren, 'verslag', input.verslag, 4000, true) ?? '';
  const afspraken = leesTekst(bezwaren, 'afspraken', input.afspraken, 2000);
  const aanwezigen = [...new Set(input.aanwezigen)].map((wie) => leesKeuze<Aanwezige>(bezwaren, 'aanwezigen', wie, AANWEZIGEN, 'KEUZE_ONBEKEND'));
  if (!derdenPassen(aanwezigen, opRechtGewezen)) bezwaren.bij('opRechtGewezen', 'GESPREK_RECHT_ZONDER_DERDEN');
  // The person asked for a talk without others: then there were none.
  if (zonderDerden && !derdenPassen(aanwezigen, false)) bezwaren.bij('aanwezigen', 'GESPREK_ZONDER_DERDEN');
  if (volgendeOp !== null) leesDatum(bezwaren, 'volgendeOp', volgendeOp, tx.vandaag);
  if (volgendeOp !== null && volgendeOp <= datum) bezwaren.bij('volgendeOp', 'VOLGORDE_ONJUIST');
  bezwaren.weigerZoNodig();
  return { soort, datum, verslag, afspraken, volgendeOp, aanwezigen, opRechtGewezen };
}

async function persoonVoor(tx: Transactie, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await personenVoorSchrijven(tx, 'GESPREKKEN', [inburgeraarId], 'S')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}

/** The planned talk, held until the end, that can still become this. */
async function staande(tx: Transactie, inburgeraarId: string, input: { geplandGesprekId: string; versie: number }, wordt: Planstand): Promise<StaandePlanning> {
  const oud = isUuid(input.geplandGesprekId) ? await planningVoorWijzigen(tx, inburgeraarId, input.geplandGesprekId) : null;
  if (!oud) throw new Weigering('NIET_GEVONDEN', [veldWeigering('geplandGesprekId', 'NIET_GEVONDEN')]);
  if (oud.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  if (!PLANOVERGANGEN[oud.stand].includes(wordt)) throw new Weigering('GESPREK_AFGESLOTEN');
  return oud;
}

function gelezen(persoon: GelezenInburgeraar | null): GelezenInburgeraar {
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
