import { t } from '../../taal/taal.ts';
import type { Toegang } from './kaarten/kaart.tsx';

/**
 * Why a rubriek is seen, or not. Of somebody else it is the sentence of the server, with opdracht, period and article.
 * Of yourself there is one reason, in your own language.
 */
export function uitlegVan({ lezen, uitleg }: Pick<Toegang, 'lezen' | 'uitleg'>, eigen: boolean): string {
  if (!eigen) return uitleg;
  return lezen ? t('Dit gaat over u. U mag het altijd lezen.') : t('Dit kunt u hier niet lezen. Vraag ernaar bij uw contactpersoon van de gemeente.');
}
