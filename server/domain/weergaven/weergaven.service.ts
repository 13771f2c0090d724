import { randomUUID } from 'node:crypto';
import { LEERROUTES } from '../../../shared/rules/pip.ts';
import { TAAKSOORTEN } from '../../../shared/rules/taken.ts';
import { TERMIJNSOORTEN } from '../../../shared/rules/termijnen.ts';
import { FASEN, STAPPEN } from '../../../shared/rules/weg.ts';
import { AANDACHT, TERMIJNVENSTERS, WEERGAVE_NAAM_HOOGSTENS, WEERGAVEN_HOOGSTENS } from '../../../shared/rules/weergave.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { leesTekst } from '../invoer.ts';
import { WEERGAVE_SORTERINGEN } from './weergave.entity.ts';
import type { WeergaveBewarenInput, WeergaveVerwijderenInput } from './weergaven.input.ts';
import { onzichtbaarIn, weergavenLezen, weergaveToevoegen, weergaveVervangen, weergaveWeg, type Weergavekeuze } from './weergaven.repository.ts';

/** What each code may be. Whether the role may choose by it is judged where the list is asked, at that moment. */
const CODES = {
  leerroute: LEERROUTES, fase: FASEN, stap: STAPPEN, attentie: TAAKSOORTEN, termijnSoort: TERMIJNSOORTEN, termijnVenster: TERMIJNVENSTERS, aandacht: AANDACHT, sortering: WEERGAVE_SORTERINGEN,
} as const satisfies Partial<Record<keyof Weergavekeuze, readonly string[]>>;

function leesKeuzes(input: WeergaveBewarenInput): Weergavekeuze {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'naam', input.naam, WEERGAVE_NAAM_HOOGSTENS, true) ?? '';
  const codes = Object.entries(CODES).map(([veld, keuzes]) => {
    const waarde = input[veld as keyof typeof CODES] || null;
    if (waarde !== null && !(keuzes as readonly string[]).includes(waarde)) bezwaren.bij(veld, 'KEUZE_ONBEKEND');
    return [veld, waarde];
  });
  const ids = (['partnerId', 'consulentId'] as const).map((veld) => {
    const waarde = input[veld] || null;
    if (waarde !== null && !isUuid(waarde)) bezwaren.bij(veld, 'KEUZE_ONBEKEND');
    return [veld, waarde];
  });
  bezwaren.weigerZoNodig();
  return { naam, ...Object.fromEntries([...codes, ...ids]) } as Weergavekeuze;
}

/**
 * Keeps a choice of the list under a name, or replaces one under its version.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, STAAT_ER_AL, WEERGAVEN_VOL, NIET_GEVONDEN, VERSIE_VEROUDERD,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function weergaveBewaren(tx: Transactie, input: WeergaveBewarenInput) {
  const nieuw = { id: input.id ?? (randomUUID() as string) };
  const { id } = await eenmalig(tx, 'weergaveBewaren', input, nieuw, () => bewaren(tx, input, nieuw.id));
  return { weergaven: await weergavenLezen(tx), id };
}

async function bewaren(tx: Transactie, input: WeergaveBewarenInput, id: string): Promise<void> {
  const keuze = leesKeuzes(input);
  const onbekend = await onzichtbaarIn(tx, keuze);
  if (onbekend.length > 0) throw new Weigering('INVOER_ONJUIST', onbekend.map((veld) => veldWeigering(veld, 'KEUZE_ONBEKEND')));
  // Counting and adding is one step, as is looking for the name.
  await neemBeurt(tx, 'weergave', tx.actor.lidmaatschapId);
  const staand = await weergavenLezen(tx);
  if (staand.some((w) => w.naam === keuze.naam && w.id !== id)) throw new Weigering('STAAT_ER_AL', [veldWeigering('naam', 'STAAT_ER_AL')]);
  if (!input.id) {
    if (staand.length >= WEERGAVEN_HOOGSTENS) throw new Weigering('WEERGAVEN_VOL', [veldWeigering('naam', 'WEERGAVEN_VOL')]);
    return weergaveToevoegen(tx, id, keuze);
  }
  eisVersie(staand, id, input.versie);
  if (!await weergaveVervangen(tx, id, input.versie ?? 0, keuze)) throw new Weigering('VERSIE_VEROUDERD');
}

/** Somebody else's and one that is gone are one answer. */
function eisVersie(staand: readonly { id: string; versie: number }[], id: string, versie: number | null | undefined): void {
  const weergave = staand.find((w) => w.id === id.toLowerCase());
  if (!weergave) throw new Weigering('NIET_GEVONDEN');
  if (weergave.versie !== versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
}

/**
 * Takes a kept choice away.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function weergaveVerwijderen(tx: Transactie, input: WeergaveVerwijderenInput) {
  await eenmalig(tx, 'weergaveVerwijderen', input, {}, async () => {
    eisVersie(await weergavenLezen(tx), input.id, input.versie);
    if (!await weergaveWeg(tx, input.id, input.versie)) throw new Weigering('VERSIE_VEROUDERD');
  });
  return { weergaven: await weergavenLezen(tx), id: null };
}
