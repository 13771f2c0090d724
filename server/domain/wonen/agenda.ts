import { Leesrecht } from '../../access/leesrecht.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { alsAgenda, gesprekAgendaMaken } from '../gesprekken/agenda.ts';
import type { Bestand } from '../uitvoer/uitvoer.service.ts';
import { woonafspraakLezen } from './woonwerk.repository.ts';

/** The one name that every file has. */
const BESTANDSNAAM = 'gesprek-wonen.ics';

/** The calendar file of a time that was picked: when, and no place, as that would be where somebody lives. */
async function woonAgendaMaken(tx: Transactie, id: string): Promise<Bestand | null> {
  const recht = new Leesrecht(tx.actor, 'WONEN');
  if (!isUuid(id) || !recht.bestaat) return null;
  const afspraak = await woonafspraakLezen(tx, id);
  if (!afspraak || !recht.openVoor({ lopend: true, opdracht: afspraak.opdracht, adresgeheim: false })) return null;
  tx.inzien({ soort: 'LEZEN', operatie: 'agenda', inburgeraarId: afspraak.inburgeraarId, rubrieken: ['WONEN'], opdracht: afspraak.opdracht, grondslag: afspraak.grondslag });
  const inhoud = alsAgenda({ ...afspraak, reeksId: afspraak.id, volgnummer: 0, plaats: null }, tx.nu, 'Gesprek wonen');
  return { naam: BESTANDSNAAM, type: 'text/calendar; charset=utf-8', inhoud: Buffer.from(inhoud, 'utf8') };
}

/** The calendar file of a planned talk with the gemeente, or of a time picked for a talk with the corporatie. */
export async function agendaMaken(tx: Transactie, id: string): Promise<Bestand | null> {
  return await gesprekAgendaMaken(tx, id) ?? woonAgendaMaken(tx, id);
}
