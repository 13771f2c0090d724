import { plusDagen } from '../../../shared/rules/datum.ts';
import { VERZUIM_REDENEN } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze } from '../invoer.ts';
import { afmeldingZetten, bevestigen, codepoging, type EigenLesRij, eigenLessenLezen, eigenPresenties } from './eigenLessen.repository.ts';
import type { LesAfmeldenInput, PresentieBevestigenInput } from './eigenLessen.types.ts';
import { codeKlopt } from './lesbewijs.service.ts';

/** A quarter: what nobody confirmed stays open as long as the school may still correct it. */
const DAGEN_TERUG = 92;
const DAGEN_VOORUIT = 28;
const HOOGSTENS_BEVESTIGD = 100;
/** Six digits are guessed in a million; who mistypes five times needs the docent's help and not a sixth guess. */
const HOOGSTENS_CODEPOGINGEN = 5;

/** The own lessons of the last three months and the next four weeks. */
export async function eigenLessen(tx: Transactie, operatie = 'eigenLessen'): Promise<EigenLesRij[]> {
  const [ik] = await zelf(tx);
  if (!ik) return [];
  tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: ik.id, rubrieken: ['TAAL_PRESENTIE'], opdracht: ik.opdracht, grondslag: ik.grondslag });
  return eigenLessenLezen(tx, plusDagen(tx.vandaag, -DAGEN_TERUG), plusDagen(tx.vandaag, DAGEN_VOORUIT));
}

async function zelf(tx: Transactie) {
  return [...(await personenVoorSchrijven(tx, 'TAAL_PRESENTIE', [tx.actor.inburgeraarId ?? ''], 'L')).values()];
}

/**
 * The person says beforehand not to come to an own lesson, or, without a reason, to come after all. The school decides whether
 * the absence is geoorloofd.
 *
 * @throws Weigering LES_NIET_VAN_U, LES_AL_BEGONNEN, LES_VERVALLEN, KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lesAfmelden(tx: Transactie, input: LesAfmeldenInput): Promise<EigenLesRij[]> {
  await eenmalig(tx, 'lesAfmelden', input, {}, async () => {
    const personen = await zelf(tx);
    const [les] = personen.length > 0 && isUuid(input.lesId) ? (await eigenLessenLezen(tx, tx.vandaag, plusDagen(tx.vandaag, DAGEN_VOORUIT))).filter(({ id }) => id === input.lesId.toLowerCase()) : [];
    if (!les) throw new Weigering('LES_NIET_VAN_U');
    if (les.vervallenReden !== null) throw new Weigering('LES_VERVALLEN');
    // Beforehand is before anything was recorded: the school's word comes after that of the person.
    if (les.presentie !== null) throw new Weigering('LES_AL_BEGONNEN');
    const bezwaren = new Bezwaren();
    const reden = input.reden ? leesKeuze(bezwaren, 'reden', input.reden, VERZUIM_REDENEN, 'KEUZE_ONBEKEND') : null;
    bezwaren.weigerZoNodig();
    await afmeldingZetten(tx, les, reden);
    noteerGeschreven(tx, 'lesAfmelden', 'TAAL_PRESENTIE', personen);
  });
  return eigenLessen(tx, 'lesAfmelden');
}

/**
 * The person confirms what the school recorded: all that is named, or nothing. With the code on the docent's screen it is said
 * in the lesson itself. What was corrected since is another entry, and is not confirmed with it.
 *
 * @throws Weigering INVOER_ONJUIST, NIET_GEVONDEN, CODE_ONJUIST, CODE_TE_VAAK, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function presentieBevestigen(tx: Transactie, input: PresentieBevestigenInput): Promise<EigenLesRij[]> {
  const ids = [...new Set(input.presentieIds.map((id) => id.toLowerCase()))];
  if (ids.length === 0 || input.presentieIds.length > HOOGSTENS_BEVESTIGD) throw new Weigering('INVOER_ONJUIST', [veldWeigering('presentieIds', 'INVOER_ONJUIST')]);
  const { code } = input;
  await eenmalig(tx, 'presentieBevestigen', input, {}, async () => {
    const personen = await zelf(tx);
    const presenties = personen.length > 0 && ids.every(isUuid) ? await eigenPresenties(tx, ids) : [];
    if (presenties.length === 0 || presenties.length < ids.length) throw new Weigering('NIET_GEVONDEN');
    if (code) await toetsCode(tx, presenties, code);
    await bevestigen(tx, presenties, code ? 'CODE' : 'INLOG');
    noteerGeschreven(tx, 'presentieBevestigen', 'TAAL_PRESENTIE', personen);
  });
  return eigenLessen(tx, 'presentieBevestigen');
}

/** Every guess counts, also one that is refused: a code that may be tried without end proves nothing. */
async function toetsCode(tx: Transactie, presenties: readonly { lesId: string; datum: string }[], code: string): Promise<void> {
  const weiger = (reden: 'CODE_ONJUIST' | 'CODE_TE_VAAK') => new Weigering(reden, [veldWeigering('code', reden)]);
  // A code is of one lesson of today: who confirms more at once does so with the log-in.
  for (const { lesId, datum } of presenties) {
    if (datum !== tx.vandaag) throw weiger('CODE_ONJUIST');
    const poging = codepoging(tx, lesId, HOOGSTENS_CODEPOGINGEN);
    const [geteld] = await tx.vraag<{ mag: boolean | null }>(poging);
    if (geteld?.mag && codeKlopt(tx, lesId, code)) continue;
    tx.ookBijWeigering(poging);
    throw weiger(geteld?.mag ? 'CODE_ONJUIST' : 'CODE_TE_VAAK');
  }
}
