import type { Berichtsoort, Postsoort } from './rules/berichten.ts';
import type { Taalcode } from './talen.ts';

/**
 * What a message says, word for word the sentence of the portal in the language of the person: a spec holds it against the
 * catalogues. A mail has this and a link, and nothing else.
 */
export const BERICHTTEKSTEN: Readonly<Record<Berichtsoort, Readonly<Record<Taalcode, string>>>> = {
  GESPREK_GEPLAND: {
    nl: 'Er staat een gesprek voor u klaar.',
    en: 'There is an appointment for you.',
    ar: 'هناك موعد محادثة لك.',
    ti: 'ቆጸራ ዝርርብ ኣለኩም።',
    uk: 'Для вас заплановано розмову.',
    fa: 'یک قرار گفت‌وگو برای شما هست.',
  },
  GESPREK_VERZET: {
    nl: 'Een gesprek is verzet.',
    en: 'An appointment has been moved.',
    ar: 'تم تغيير موعد محادثة.',
    ti: 'ቆጸራ ዝርርብ ተቐይሩ ኣሎ።',
    uk: 'Розмову перенесено.',
    fa: 'زمان یک گفت‌وگو تغییر کرده است.',
  },
  GESPREK_AFGEZEGD: {
    nl: 'Een gesprek gaat niet door.',
    en: 'An appointment has been cancelled.',
    ar: 'تم إلغاء محادثة.',
    ti: 'ሓደ ዝርርብ ተሰሪዙ ኣሎ።',
    uk: 'Розмову скасовано.',
    fa: 'یک گفت‌وگو لغو شده است.',
  },
};

/** To who works at a partner: that something waits, without what or about whom. */
const PARTNERTEKSTEN: Readonly<Record<Exclude<Postsoort, Berichtsoort>, (aantal: number) => string>> = {
  AANLEVEREN: () => 'Er staat nog iets open in Samenspel. Wilt u kijken?',
  POSTVAK: (aantal) => (aantal === 1 ? 'Er staat 1 nieuw bericht voor u klaar in Samenspel.' : `Er staan ${aantal > 99 ? 'meer dan 99' : aantal} nieuwe berichten voor u klaar in Samenspel.`),
  UITNODIGING: () => 'U bent uitgenodigd om te werken in Samenspel. De link werkt zeven dagen.',
};

/** Where somebody says that this mail comes less often or not at all; only of mail that was asked for. */
export const AFMELDPAD: Partial<Record<Postsoort, string>> = { POSTVAK: '/postvak-instellingen' };

/** The sentence of a message, in the language of who gets it. */
export function berichtzin(soort: Postsoort, taal: Taalcode, aantal = 0): string {
  return soort in PARTNERTEKSTEN ? PARTNERTEKSTEN[soort as keyof typeof PARTNERTEKSTEN](aantal) : BERICHTTEKSTEN[soort as Berichtsoort][taal];
}
