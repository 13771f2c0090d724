import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren } from '../../graphql/weigering.ts';
import { evaluatiesZonderModule } from './aanbod.repository.ts';

/**
 * Holds what was evaluated against the catalogue: a module is an activity of the gemeente of the person, also one that has ended. After
 * the rows of this transaction were written, and before anything is kept.
 *
 * @throws Weigering MODULE_ONBEKEND
 */
export async function modulesBewaken(tx: Transactie, inburgeraarId: string, plaats: (id: string) => string): Promise<void> {
  const bezwaren = new Bezwaren();
  for (const waar of (await evaluatiesZonderModule(tx, inburgeraarId)).map(plaats)) {
    // What was written before stays as it was written.
    if (waar !== '') bezwaren.bij(`${waar}.module`, 'MODULE_ONBEKEND');
  }
  bezwaren.weigerZoNodig();
}
