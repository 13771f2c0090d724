import { gelijkmaken } from './cel.ts';

/** All that is ever learned from a reason. The text itself, which may hold a medical fact, is not passed on or kept. */
export type RedenSoort = 'GEEN' | 'GEOORLOOFD' | 'ONGEOORLOOFD' | 'ONDUIDELIJK';

/** Says nothing, also where something is written. */
const GEEN: ReadonlySet<string> = new Set(['', 'nvt', 'n v t', 'niet van toepassing', 'geen', 'onbekend', 'reden onbekend']);

const ONGEOORLOOFD = [
  /\bongeoorloofd/, /\bniet geoorloofd/, /\b(?:zonder|geen) (?:bericht|afmelding|reden|melding|geldige reden|toestemming|verlof)\b/,
  /\bniet (?:afgemeld|gemeld|verschenen|gekomen)\b/, /\bspijbel/, /\bverslapen\b/, /\bno show\b/, /^(?:o|oa)$/,
];

const GEOORLOOFD = [
  /\bgeoorloofd/, /\bziek/, /verlof\b/, /\bdokter/, /\b(?:huis|tand)?arts(?:bezoek)?\b/, /\bmedisch/, /\bspecialist\b/,
  /\bbegrafenis\b/, /\buitvaart\b/, /\boverl(?:ijden|eden)\b/, /\bbevalling\b/, /\bzwanger/, /\bmet toestemming\b/, /^(?:g|ga|z)$/,
];

/** Turns a sentence around: "niet ziek" is no permission. */
const ONTKENNING = /\b(?:niet|geen|zonder|nooit)\b/;

/**
 * Whether the reason says that the absence was allowed. A reason that we do not know is not guessed at: "ongeoorloofd"
 * can cost an inburgeraar a term, so the school has to say it.
 */
export function redenSoort(reden: string): RedenSoort {
  const tekst = gelijkmaken(reden);
  if (GEEN.has(tekst)) return 'GEEN';
  const ongeoorloofd = ONGEOORLOOFD.some((vorm) => vorm.test(tekst));
  const geoorloofd = GEOORLOOFD.some((vorm) => vorm.test(tekst.replace(/\bniet geoorloofd|\bongeoorloofd|\b(?:zonder|geen) (?:verlof|toestemming)\b/g, ' ')));
  if (ongeoorloofd) return geoorloofd ? 'ONDUIDELIJK' : 'ONGEOORLOOFD';
  if (geoorloofd) return ONTKENNING.test(tekst) ? 'ONDUIDELIJK' : 'GEOORLOOFD';
  return 'ONDUIDELIJK';
}
