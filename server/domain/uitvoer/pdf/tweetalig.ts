import type { Blok } from 'pdfmake';
import type { Taalcode } from '../../../../shared/talen.ts';
import { geschreven } from './schrift.ts';
import ar from './zinnen/ar.json' with { type: 'json' };
import en from './zinnen/en.json' with { type: 'json' };
import fa from './zinnen/fa.json' with { type: 'json' };
import nl from './zinnen/nl.json' with { type: 'json' };
import ti from './zinnen/ti.json' with { type: 'json' };
import uk from './zinnen/uk.json' with { type: 'json' };

/** The portal's own sentences on a PIP and its beschikking. One that is missing in a language does not compile. */
export type Zin = keyof typeof nl;
export const ZINNEN: Readonly<Record<Taalcode, Readonly<Record<Zin, string>>>> = { nl, en, ar, ti, uk, fa };

/** As on the screens: the calendar and the digits of letters and bank cards, in every language. */
const OPMAAK: Readonly<Record<Taalcode, string>> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn', ti: 'ti-u-ca-gregory-nu-latn', uk: 'uk-u-ca-gregory-nu-latn', fa: 'fa-u-ca-gregory-nu-latn' };
export const VAN_RECHTS: readonly Taalcode[] = ['ar', 'fa'];

/** A day, written in the language of its sentence. */
export interface Dag {
  dag: string;
}
export type Waarden = Readonly<Record<string, string | number | Dag>>;

function datum(dag: string, taal: Taalcode): string {
  return new Intl.DateTimeFormat(OPMAAK[taal], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${dag}T00:00:00Z`));
}

function geschrevenWaarde(waarde: string | number | Dag, taal: Taalcode): string {
  if (typeof waarde === 'number') return new Intl.NumberFormat(OPMAAK[taal], { maximumFractionDigits: 2 }).format(waarde);
  return typeof waarde === 'string' ? waarde : datum(waarde.dag, taal);
}

/** The sentence in one language, with its values filled in. */
export function zin(taal: Taalcode, naam: Zin, waarden: Waarden = {}): string {
  return ZINNEN[taal][naam].replace(/\{(\w+)\}/g, (leeg, veld: string) => (veld in waarden ? geschrevenWaarde(waarden[veld] ?? '', taal) : leeg));
}

/** Dutch, and beside it the language of the person; with Dutch alone there is no second line. */
export class Tweetalig {
  constructor(readonly taal: Taalcode) {}

  get heeftTweede(): boolean {
    return this.taal !== 'nl';
  }

  private tweede(naam: Zin, waarden: Waarden, opmaak: Blok): Blok[] {
    if (!this.heeftTweede) return [];
    const vanRechts = VAN_RECHTS.includes(this.taal);
    return [{ text: geschreven(zin(this.taal, naam, waarden), {}, vanRechts), alignment: vanRechts ? 'right' : 'left', ...opmaak }];
  }

  /** A heading. */
  kop(naam: Zin, style: 'titel' | 'kop' | 'tabelkop' = 'kop', waarden: Waarden = {}): Blok {
    return { stack: [{ text: geschreven(zin('nl', naam, waarden)), style }, ...this.tweede(naam, waarden, { style: 'koptaal' })], headlineLevel: 1 };
  }

  /** A label: the Dutch word, and small below it the other. */
  label(naam: Zin, waarden: Waarden = {}): Blok {
    return { stack: [{ text: geschreven(zin('nl', naam, waarden)), bold: true }, ...this.tweede(naam, waarden, { style: 'taal' })] };
  }

  /** A value that the portal itself says. */
  waarde(naam: Zin, waarden: Waarden = {}): Blok {
    return { stack: [{ text: geschreven(zin('nl', naam, waarden)) }, ...this.tweede(naam, waarden, { style: 'taal' })] };
  }

  /** A paragraph, the other language in a panel below it. */
  alinea(naam: Zin, waarden: Waarden = {}): Blok {
    const [ander] = this.tweede(naam, waarden, {});
    const paneel: Blok[] = ander ? [{ table: { widths: ['*'], body: [[{ ...ander, fillColor: '#f1f3f6', margin: [6, 4, 6, 4] }]] }, layout: 'noBorders', margin: [0, 3, 0, 0] }] : [];
    return { stack: [{ text: geschreven(zin('nl', naam, waarden)) }, ...paneel], margin: [0, 4, 0, 6] };
  }
}

/** Words of people: as they were written. */
export function opgeschreven(tekst: string): Blok {
  return { text: geschreven(tekst) };
}

/** A day, as Dutch letters have it. */
export function dagBlok(dag: string): Blok {
  return opgeschreven(datum(dag, 'nl'));
}

/** Rows of a label and what it says. */
export function gegevens(rijen: readonly (readonly [Blok, Blok])[]): Blok {
  return { table: { widths: [190, '*'], body: rijen, dontBreakRows: false }, layout: 'lightHorizontalLines', margin: [0, 2, 0, 6] };
}

/** How a sheet of the gemeente looks. */
export const VEL = {
  pageSize: 'A4', pageMargins: [48, 48, 48, 56], language: 'nl-NL', displayTitle: true, defaultStyle: { font: 'Gewoon', fontSize: 9.5, lineHeight: 1.25 },
  styles: {
    titel: { fontSize: 18, bold: true, color: '#154273' }, kop: { fontSize: 13, bold: true, color: '#154273', margin: [0, 14, 0, 0] }, tabelkop: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 0] },
    koptaal: { fontSize: 10, color: '#154273', margin: [0, 0, 0, 3] }, taal: { fontSize: 8.5, color: '#4a4a4a' }, zacht: { fontSize: 8.5, color: '#4a4a4a' },
  },
} as const;
