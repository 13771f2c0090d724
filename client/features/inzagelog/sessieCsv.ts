import Papa from 'papaparse';
import type { SessieInzageQuery } from '../../gql/generated/inzagelog.ts';

type Personen = SessieInzageQuery['sessieInzage']['personen'];

/** A spreadsheet in the Netherlands reads semicolons, and UTF-8 by this mark. */
const SCHEIDING = ';';
const MERKTEKEN = '\uFEFF';

/**
 * One line per person and reading. A cell that a spreadsheet would run as a formula gets an apostrophe before it: names
 * of employees and organisations are typed by people.
 */
export function sessieCsv(personen: Personen): string {
  const regels = personen.flatMap(({ schuilnummer, inzagen }) => inzagen.map((inzage) => ({
    schuilnummer, tijdstip: inzage.tijdstip, soort: inzage.soort, operatie: inzage.operatie, rubrieken: inzage.rubrieken.join(' '),
    opdracht: inzage.opdracht, grondslag: inzage.grondslag, medewerker: inzage.medewerker ?? 'de inburgeraar zelf', rol: inzage.rol, organisatie: inzage.organisatie ?? '',
  })));
  return MERKTEKEN + Papa.unparse(regels, { delimiter: SCHEIDING, escapeFormulae: true });
}

/** Hands the text to the browser as a file. No person is named in the file name. */
export function bewaarAlsBestand(tekst: string, naam: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
  const koppeling = document.createElement('a');
  koppeling.href = adres;
  koppeling.download = naam;
  koppeling.click();
  URL.revokeObjectURL(adres);
}
