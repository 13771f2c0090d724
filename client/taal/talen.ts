import { isTaalcode, TAALCODES, type Taalcode } from '../../shared/talen.ts';

/** What the portal knows of a language; dates and numbers are written by `opmaak`. */
export interface Taal {
  /** As its readers write it. */
  naam: string;
  richting: 'ltr' | 'rtl';
  /**
   * Everywhere the calendar and the digits of the letters of the gemeente: what stands here is held against a letter, a
   * bank card and a timetable, where a date in another calendar or digit would be another date.
   */
  opmaak: string;
  /** What the gemeente writes in CONTACT for somebody who is best reached in it. */
  contacttalen: readonly string[];
}

/** The languages of the own side of the inburgeraar. A new one is a code in `shared/talen.ts`, a line here and a file in `catalogi/`. */
export const TALEN = {
  nl: { naam: 'Nederlands', richting: 'ltr', opmaak: 'nl-NL', contacttalen: ['nederlands'] },
  en: { naam: 'English', richting: 'ltr', opmaak: 'en-GB', contacttalen: ['engels'] },
  ar: { naam: 'العربية', richting: 'rtl', opmaak: 'ar-u-ca-gregory-nu-latn', contacttalen: ['arabisch'] },
  ti: { naam: 'ትግርኛ', richting: 'ltr', opmaak: 'ti-u-ca-gregory-nu-latn', contacttalen: ['tigrinya', 'tigrigna'] },
  uk: { naam: 'Українська', richting: 'ltr', opmaak: 'uk-u-ca-gregory-nu-latn', contacttalen: ['oekraïens', 'oekraiens'] },
  // Dari and Farsi are spoken apart and written alike.
  fa: { naam: 'فارسی', richting: 'rtl', opmaak: 'fa-u-ca-gregory-nu-latn', contacttalen: ['farsi', 'perzisch', 'dari'] },
} as const satisfies Readonly<Record<Taalcode, Taal>>;

/** The language of CONTACT, where we have it: 'Tigrinya' → ti. */
export function taalBijContact(contacttaal: string | null | undefined): Taalcode | null {
  const gezocht = contacttaal?.trim().toLowerCase();
  return TAALCODES.find((code) => (TALEN[code].contacttalen as readonly string[]).includes(gezocht ?? '')) ?? null;
}

/** The first language of the browser that we have, else Dutch. */
export function taalBijBrowser(talen: readonly string[]): Taalcode {
  for (const taal of talen) {
    const [code] = taal.toLowerCase().split('-');
    if (isTaalcode(code)) return code;
  }
  return 'nl';
}
