import { isTaalcode, TAALCODES, type Taalcode } from '../../shared/talen.ts';

/** What the portal knows of a language beside how it is written (`schrift.ts`). */
export interface Taal {
  /** As its readers write it. */
  naam: string;
  /** What the gemeente writes in CONTACT for somebody who is best reached in it. */
  contacttalen: readonly string[];
}

/** The languages of the own side of the inburgeraar. A new one is a code in `shared/talen.ts`, a line here and in `schrift.ts`, and a file in `catalogi/`. */
export const TALEN = {
  nl: { naam: 'Nederlands', contacttalen: ['nederlands'] },
  en: { naam: 'English', contacttalen: ['engels'] },
  ar: { naam: 'العربية', contacttalen: ['arabisch'] },
  // Also in Latin letters: a device without the letters of Tigrinya still shows which button it is.
  ti: { naam: 'ትግርኛ (Tigrinya)', contacttalen: ['tigrinya', 'tigrigna'] },
  uk: { naam: 'Українська', contacttalen: ['oekraïens', 'oekraiens'] },
  // Dari and Farsi are spoken apart and written alike.
  fa: { naam: 'فارسی', contacttalen: ['farsi', 'perzisch', 'dari'] },
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
