import { BEGELEIDING, ONTZORGEN, WELZIJN, WONEN, ZELFREDZAAMHEID } from './kaarten/begeleiding.tsx';
import { BETROKKENEN, CONTACTPERSOON_GEMEENTE, INZAGELOG } from './kaarten/betrokken.tsx';
import { GESPREKKEN, HANDHAVING, SIGNALEN } from './kaarten/gesprekken.tsx';
import type { Kaartsoort } from './kaarten/kaart.tsx';
import { BSN, GEZONDHEID } from './kaarten/opVerzoek.tsx';
import { MAP_TRAJECT, PARTICIPATIE_EVALUATIE, PARTICIPATIE_UREN, PVT_TRAJECT, WERK } from './kaarten/participatie.tsx';
import { ACHTERNAAM, ADRES, CONTACT, GEBOORTE, GEZIN, ROEPNAAM } from './kaarten/persoon.tsx';
import { afspraken, PIP_KERN } from './kaarten/plan.tsx';
import { EXAMENS, TAAL_PRESENTIE, TAAL_VOORTGANG, TAALCOACHING } from './kaarten/taal.tsx';
import { BELASTBAARHEID, INTAKE, LEERBAARHEID, STARTADVIES, TRAJECTSTATUS } from './kaarten/traject.tsx';
import type { Rubriek } from './rubrieken.ts';

/** Every rubriek of the matrix has its card here: a new rubriek does not compile without one. */
export const KAARTEN: Readonly<Record<Rubriek, Kaartsoort>> = {
  ROEPNAAM, ACHTERNAAM, BSN, GEBOORTE, CONTACT, ADRES, GEZIN,
  TRAJECTSTATUS, INTAKE, LEERBAARHEID, STARTADVIES, BELASTBAARHEID, GEZONDHEID,
  PIP_KERN,
  AFSPRAKEN_TAAL: afspraken('afsprakenTaal'),
  AFSPRAKEN_PARTICIPATIE: afspraken('afsprakenParticipatie'),
  AFSPRAKEN_MAP_PVT: afspraken('afsprakenMapPvt'),
  AFSPRAKEN_BEGELEIDING: afspraken('afsprakenBegeleiding'),
  AFSPRAKEN_TAALPRAKTIJK: afspraken('afsprakenTaalpraktijk'),
  AFSPRAKEN_WONEN: afspraken('afsprakenWonen'),
  AFSPRAKEN_FINANCIEN: afspraken('afsprakenFinancien'),
  AFSPRAKEN_WELZIJN: afspraken('afsprakenWelzijn'),
  AFSPRAKEN_WERK: afspraken('afsprakenWerk'),
  TAAL_PRESENTIE, TAAL_VOORTGANG, EXAMENS, TAALCOACHING,
  PARTICIPATIE_UREN, PARTICIPATIE_EVALUATIE, WERK, MAP_TRAJECT, PVT_TRAJECT,
  BEGELEIDING, ZELFREDZAAMHEID, WELZIJN, WONEN, ONTZORGEN,
  GESPREKKEN, SIGNALEN, HANDHAVING,
  CONTACTPERSOON_GEMEENTE, BETROKKENEN, INZAGELOG,
};
