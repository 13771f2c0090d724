import type { Taalcode } from '../../shared/talen.ts';

/** How a language is written; apart from its names, as every page needs it. */
export interface Schrift {
  richting: 'ltr' | 'rtl';
  /**
   * By which dates and numbers are written. Everywhere the calendar and the digits of the letters of the gemeente: what stands here is
   * held against a letter, a bank card and a timetable, where a date in another calendar or digit would be another date.
   */
  opmaak: string;
}

export const SCHRIFT: Readonly<Record<Taalcode, Schrift>> = {
  nl: { richting: 'ltr', opmaak: 'nl-NL' },
  en: { richting: 'ltr', opmaak: 'en-GB' },
  ar: { richting: 'rtl', opmaak: 'ar-u-ca-gregory-nu-latn' },
  ti: { richting: 'ltr', opmaak: 'ti-u-ca-gregory-nu-latn' },
  uk: { richting: 'ltr', opmaak: 'uk-u-ca-gregory-nu-latn' },
  fa: { richting: 'rtl', opmaak: 'fa-u-ca-gregory-nu-latn' },
};
