import type { TabelRegel } from '../../access/tabellen.ts';
// The registry reads its columns.
import './bericht.entity.ts';

/**
 * The outbox belongs to the rubriek of what it announces, and so far that is the talks. Whoever writes the talk puts the message
 * in, fresh and for the person; only the definer functions of the sender (`berichten.sql.ts`) change it afterwards.
 */
export const BERICHT_TABEL: TabelRegel = {
  tabel: 'bericht', rubriek: 'GESPREKKEN', schrijven: 'recht', wijzigbaar: 'niets',
  schrijfExtra: `bericht.lidmaatschap_id is null and bericht.stand = 'WACHT' and bericht.pogingen = 0 and bericht.verzonden_op is null and bericht.uitkomst is null`,
};
