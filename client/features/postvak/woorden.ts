import type { Postvaksoort } from '../../../shared/rules/postvak.ts';
import { stapWoord } from '../../app/signaalwoorden.ts';
import type { Icoonnaam } from '../../ui/iconen.ts';

export interface Regel {
  soort: string;
  wat: string;
  verwijzing: string;
  afzender: string | null;
  titel: string | null;
  inburgeraar: { id: string } | null;
}

const ICONEN: Readonly<Record<Postvaksoort, Icoonnaam>> = {
  SIGNAAL: 'vlag', OVERDRACHT: 'groep', HERINNERING: 'klok', MEDEDELING: 'megafoon', VERWIJZING: 'persoon', PIP: 'plan', AFSPRAAK: 'vink', WAARNEMING: 'oog',
};

export function icoonVan(soort: string): Icoonnaam {
  return Object.hasOwn(ICONEN, soort) ? ICONEN[soort as Postvaksoort] : 'info';
}

const STANDEN: Readonly<Record<string, string>> = { NIET_BEGONNEN: 'is nog niet begonnen', LOOPT: 'loopt', STOKT: 'stokt', AFGEROND: 'is klaar', VERVALLEN: 'is vervallen' };

/** What happened, in one short line; of whom stands beside it. */
export function postzin({ soort, wat, titel }: Regel): string {
  switch (soort) {
    case 'SIGNAAL': return wat === 'NIEUW' ? 'Nieuw signaal' : wat === 'BERICHT' ? 'Bericht bij een signaal' : `Signaal: ${stapWoord(wat, false).toLowerCase()}`;
    case 'OVERDRACHT': return wat === 'AANGEBODEN' ? 'Overdracht aangeboden' : wat === 'AANGENOMEN' ? 'Overdracht aangenomen' : 'Overdracht geweigerd';
    case 'HERINNERING': return 'Er staat nog iets open om aan te leveren';
    case 'MEDEDELING': return titel ?? 'Mededeling';
    case 'VERWIJZING': return 'Nieuw bij u';
    case 'PIP': return wat === 'EERSTE' ? 'PIP vastgesteld' : 'PIP gewijzigd';
    case 'AFSPRAAK': return `Melding: een afspraak ${STANDEN[wat] ?? 'is gemeld'}`;
    case 'WAARNEMING': return 'Waarneming gestart';
    default: return soort.toLowerCase();
  }
}

/** Where it stands; the place itself decides again what is shown. */
export function postpad({ soort, verwijzing, inburgeraar }: Regel): string | null {
  switch (soort) {
    case 'SIGNAAL': return `/signalen/${verwijzing}`;
    case 'OVERDRACHT': return inburgeraar ? `/inburgeraars/${inburgeraar.id}` : '/werkcarrousel';
    case 'HERINNERING': return '/volledigheid';
    case 'MEDEDELING': return '/mededelingen';
    case 'PIP': return inburgeraar ? `/inburgeraars/${inburgeraar.id}/plan` : null;
    default: return inburgeraar ? `/inburgeraars/${inburgeraar.id}` : null;
  }
}
