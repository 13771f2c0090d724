import Papa from 'papaparse';
import type { Datum } from '../../../shared/rules/datum.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { type Maandbeeld, maandstaat } from '../taal/maandstaat.service.ts';
import { FORMULE } from './lijst.csv.ts';

/** The attendance of a group in a month as it goes on paper (keurmerk Blik op Werk 2.9.2, 2.9.3). */
export interface Presentielijst extends Pick<Maandbeeld, 'maand' | 'lessen' | 'afsluiting'> {
  school: string;
  groep: string;
  gemaaktOp: Date;
  rijen: { naam: string; portaalnummer: string; cellen: Maandbeeld['rijen'][number]['cellen'] }[];
}

const NAMEN = Selectie.van({ inburgeraar: { roepnaam: { roepnaam: {} }, achternaam: { achternaam: {}, voorvoegsel: {} } } });

/** Reads the list under the rights of this moment; null where the group has no lesson of the actor in that month. */
export async function presentielijstLezen(tx: Transactie, groepId: string, maand: Datum): Promise<Presentielijst | null> {
  const beeld = await maandstaat(tx, groepId, maand, NAMEN, 'uitvoer');
  if (!beeld) return null;
  const { lessen, afsluiting, groep } = beeld;
  const rijen = beeld.rijen.map(({ inburgeraar, cellen }) => ({ naam: naamVan(inburgeraar), portaalnummer: inburgeraar.portaalnummer ?? '', cellen })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return { maand: beeld.maand, lessen, afsluiting, school: tx.actor.organisatieNaam ?? '', groep: groep.naam, gemaaktOp: tx.nu, rijen };
}

/** In the afronding there is no name any more (ADR 0006). */
function naamVan(persoon: GelezenInburgeraar): string {
  const { roepnaam } = (persoon['roepnaam'] ?? {}) as { roepnaam?: string };
  const { achternaam, voorvoegsel } = (persoon['achternaam'] ?? {}) as { achternaam?: string; voorvoegsel?: string | null };
  return [roepnaam, voorvoegsel, achternaam].filter(Boolean).join(' ') || 'Uitgestroomde cursist';
}

const KOPPEN = ['Datum', 'Begintijd', 'Lesminuten', 'Groep', 'Portaalnummer', 'Naam', 'Presentie', 'Gevolgde minuten', 'Reden', 'Bevestigd door cursist', 'Ondertekend door', 'Ondertekend op'];

/** One line per person and lesson, for another system or a spreadsheet. */
export function presentielijstCsv({ lessen, rijen, groep }: Presentielijst): string {
  const data = lessen.flatMap((les) => rijen.flatMap(({ naam, portaalnummer, cellen }) => cellen.filter(({ lesId }) => lesId === les.id).map((cel) => [
    les.datum, les.beginTijd, les.duurMinuten, groep, portaalnummer, naam, les.vervallenReden === null ? cel.status ?? '' : 'VERVALLEN', cel.minuten, cel.reden ?? '', cel.bevestigd ?? '',
    les.ondertekening && !les.ondertekening.gewijzigdSinds ? les.ondertekening.door : '', les.ondertekening && !les.ondertekening.gewijzigdSinds ? les.ondertekening.op : '',
  ])));
  return `\uFEFF${Papa.unparse({ fields: KOPPEN, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULE })}\r\n`;
}
