import { createEvent } from 'ics';
import { momentIn } from '../../../shared/rules/klok.ts';
import { magActie } from '../../access/acties.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Bestand } from '../uitvoer/uitvoer.service.ts';
import { type Overleg, overleggenLezen } from './werkgroep.repository.ts';
import { alsPunten } from './werkgroep.service.ts';

const TITEL = 'Werkgroep statushouders';

/**
 * The calendar file of a meeting of the werkgroep: where and when, and what it is about. It holds nobody.
 *
 * @returns null where there is no such meeting for this actor
 */
export async function overlegAgendaMaken(tx: Transactie, id: string): Promise<Bestand | null> {
  if (!isUuid(id) || !magActie(tx.actor.rol, 'werkgroep:lezen')) return null;
  const [overleg] = await overleggenLezen(tx, { id });
  return overleg ? { naam: 'werkgroep-statushouders.ics', type: 'text/calendar; charset=utf-8', inhoud: Buffer.from(overlegAlsAgenda(overleg, tx.nu), 'utf8') } : null;
}

/** Times go out in UTC, so that no calendar has to know when summer time begins here. The version is the sequence: a moved meeting replaces itself. */
export function overlegAlsAgenda(overleg: Overleg, nu: Date): string {
  const punten = alsPunten(overleg.punten);
  const { error, value } = createEvent({
    uid: overleg.id, sequence: overleg.versie, title: `${TITEL} ${overleg.gemeente}`, location: overleg.plaats, description: ['De actielijst staat in Samenspel.', ...punten.map((punt, i) => `${i + 1}. ${punt}`)].join('\n'),
    start: momentIn(overleg.datum, overleg.tijd).getTime(), startInputType: 'utc', startOutputType: 'utc', duration: { minutes: overleg.duurMinuten },
    created: nu.getTime(), lastModified: nu.getTime(), status: 'CONFIRMED', busyStatus: 'BUSY', productId: 'samenspel', calName: TITEL, method: 'PUBLISH',
  });
  if (error || !value) throw new Error('The calendar file could not be made');
  return value;
}
