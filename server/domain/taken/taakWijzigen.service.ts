import { UITSTEL_REDEN_HOOGSTENS, uitstelPast } from '../../../shared/rules/taken.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { consulentenLezen } from '../betrokkenheid/betrokkenheid.repository.ts';
import { leesTekst } from '../invoer.ts';
import type { TaakToewijzenInput, TaakUitstellenInput } from './taken.input.ts';
import { taakBewaren, type Taakstand } from './taken.repository.ts';
import { alsAntwoord, type GelezenTaak, taakZoeken } from './taken.service.ts';

interface Welke { idempotentieSleutel: string; inburgeraarId: string; soort: string; feit: string; versie: number }

/**
 * Puts a task off until a day, with a reason, or takes that back. It asks again on that day, and at once when the fact is new.
 *
 * @throws Weigering NIET_GEVONDEN, TAAK_WEG, VERSIE_VEROUDERD, UITSTEL_PERIODE, VELD_VERPLICHT, TEKST_TE_LANG,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function taakUitstellen(tx: Transactie, input: TaakUitstellenInput, selectie: Selectie) {
  return wijzigen(tx, 'taakUitstellen', input, selectie, async () => {
    const bezwaren = new Bezwaren();
    const tot = input.tot ?? null;
    const reden = leesTekst(bezwaren, 'reden', input.reden, UITSTEL_REDEN_HOOGSTENS, tot !== null);
    if (tot !== null && !uitstelPast(tot, tx.vandaag)) bezwaren.bij('tot', 'UITSTEL_PERIODE');
    bezwaren.weigerZoNodig();
    return { uitgesteldTot: tot, reden: tot === null ? null : reden };
  });
}

/**
 * Gives a task to a consulent of the own gemeente; without one it is for whoever has the regie. It gives no access to the person.
 *
 * @throws Weigering NIET_GEVONDEN, TAAK_WEG, VERSIE_VEROUDERD, KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function taakToewijzen(tx: Transactie, input: TaakToewijzenInput, selectie: Selectie) {
  return wijzigen(tx, 'taakToewijzen', input, selectie, async () => {
    const eigenaarId = input.eigenaarId?.toLowerCase() ?? null;
    if (eigenaarId !== null && !(await consulentenLezen(tx)).some(({ id }) => id === eigenaarId)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('eigenaarId', 'KEUZE_ONBEKEND')]);
    return { eigenaarId };
  });
}

/** The task must be there, as it was seen; what it becomes is kept under the next version. */
async function wijzigen(tx: Transactie, operatie: string, input: Welke, selectie: Selectie, lees: () => Promise<Partial<Taakstand>>) {
  const { inburgeraarId, soort, feit } = input;
  await eenmalig(tx, operatie, input, {}, async () => {
    const taak = gevonden(await taakZoeken(tx, inburgeraarId, soort, feit));
    if (taak.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    const staand = taak.persoon.standen.find((stand) => stand.soort === taak.soort && stand.feit === feit);
    const nieuw: Taakstand = { eigenaarId: null, uitgesteldTot: null, reden: null, ...staand, soort: taak.soort, feit, ...await lees(), versie: input.versie + 1 };
    if (!await taakBewaren(tx, taak.persoon.id, nieuw)) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    tx.inzien({ soort: 'SCHRIJVEN', operatie, inburgeraarId: taak.persoon.id, rubrieken: ['TRAJECTSTATUS'], opdracht: taak.persoon.opdracht, grondslag: taak.persoon.grondslag });
  });
  const [antwoord] = await alsAntwoord(tx, operatie, [gevonden(await taakZoeken(tx, inburgeraarId, soort, feit))], selectie);
  return antwoord;
}

/** A person out of bereik, one that does not exist and a task that is gone are one answer. */
function gevonden(taak: GelezenTaak | null): GelezenTaak {
  if (!taak) throw new Weigering('TAAK_WEG');
  return taak;
}
