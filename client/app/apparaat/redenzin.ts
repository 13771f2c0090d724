import { isWeigeringscode, weigeringszin } from '../../taal/weigering.ts';
import type { Reden } from './inzending.ts';

/** Why the server did not take it: the sentence that says most, at a line before the one that holds for all. */
export function redenzin(reden: Reden | null): string {
  if (reden === null) return '';
  if (reden.code === 'VERZOEK_ONJUIST') return 'Er is een nieuwe versie van Samenspel. Laad de pagina opnieuw en probeer het dan nog eens.';
  const code = [...reden.velden.map((veld) => veld.code), reden.code].find(isWeigeringscode);
  return code === undefined ? 'Het is niet gelukt.' : weigeringszin(code);
}

/** Somebody saved something else there first. */
export function isConflict(reden: Reden | null): boolean {
  return reden !== null && (reden.code === 'VERSIE_VEROUDERD' || reden.velden.some(({ code }) => code === 'VERSIE_VEROUDERD'));
}
