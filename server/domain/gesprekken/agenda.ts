import { createEvent } from 'ics';
import { momentIn } from '../../../shared/rules/klok.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Bestand } from '../uitvoer/uitvoer.service.ts';
import { planningLezen, type StaandePlanning } from './gesprekken.repository.ts';

/** The one name that every file has. */
const BESTANDSNAAM = 'gesprek-gemeente.ics';
const TITEL = 'Gesprek gemeente';

/**
 * The calendar file of a planned talk: place and time, a title that says nothing, and the talk's own number. No name, no kind of
 * talk, nothing of the person: calendars are shared and stand in clouds.
 *
 * @returns null where there is no such talk for this actor, or it is held, moved or cancelled
 */
export async function gesprekAgendaMaken(tx: Transactie, id: string): Promise<Bestand | null> {
  const recht = new Leesrecht(tx.actor, 'GESPREKKEN');
  // A role without the rubriek has no right on the table either.
  if (!isUuid(id) || !recht.bestaat) return null;
  const gesprek = await planningLezen(tx, id);
  if (!gesprek || !recht.openVoor({ lopend: true, opdracht: gesprek.opdracht, adresgeheim: false })) return null;
  tx.inzien({ soort: 'LEZEN', operatie: 'agenda', inburgeraarId: gesprek.inburgeraarId, rubrieken: ['GESPREKKEN'], opdracht: gesprek.opdracht, grondslag: gesprek.grondslag });
  return { naam: BESTANDSNAAM, type: 'text/calendar; charset=utf-8', inhoud: Buffer.from(alsAgenda(gesprek, tx.nu), 'utf8') };
}

/** The number by which a colleague finds the talk in the portal; it says nothing about anybody. */
export function gespreksnummer({ reeksId }: Pick<StaandePlanning, 'reeksId'>): string {
  return `G-${reeksId.slice(0, 8).toUpperCase()}`;
}

/** Times go out in UTC, so that no calendar has to know when summer time begins here. */
export function alsAgenda(gesprek: Pick<StaandePlanning, 'reeksId' | 'volgnummer' | 'datum' | 'tijd' | 'duurMinuten'> & { plaats: string | null }, nu: Date, titel = TITEL): string {
  const { error, value } = createEvent({
    uid: gesprek.reeksId, sequence: gesprek.volgnummer, title: titel, ...(gesprek.plaats !== null && { location: gesprek.plaats }), description: `Nummer ${gespreksnummer(gesprek)}`,
    start: momentIn(gesprek.datum, gesprek.tijd).getTime(), startInputType: 'utc', startOutputType: 'utc', duration: { minutes: gesprek.duurMinuten },
    created: nu.getTime(), lastModified: nu.getTime(), status: 'CONFIRMED', busyStatus: 'BUSY', classification: 'PRIVATE', productId: 'samenspel', calName: titel, method: 'PUBLISH',
  });
  if (error || !value) throw new Error('The calendar file could not be made');
  return value;
}
