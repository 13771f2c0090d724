import type { RubriekBron } from '../access/bron.ts';
import type { Rubriek } from '../access/matrix.ts';
import type { TabelRegel } from '../access/tabellen.ts';
import { inzagelog } from '../audit/inzagelog.bron.ts';
import { bereikbaarheidRlsSql } from './bereikbaarheid/bereikbaarheid.rls.ts';
import { begeleiding, zelfredzaamheid } from './begeleiding/begeleiding.bron.ts';
import { betrokkenen, contactpersoonGemeente } from './betrokkenheid/betrokkenen.bron.ts';
import { gesprekken } from './gesprekken/gesprekken.bron.ts';
import { handhaving } from './handhaving/handhaving.bron.ts';
import { gezin } from './inburgeraars/gezin.bron.ts';
import { achternaam, adres, bsn, contact, geboorte, roepnaam } from './inburgeraars/persoonsgegevens.bron.ts';
import { belastbaarheid, gezondheid, intake, leerbaarheid, startadvies } from './intake/intake.bron.ts';
import { mapTraject } from './map/map.bron.ts';
import { mededelingenRlsSql } from './mededelingen/mededelingen.rls.ts';
import { ontzorgen } from './ontzorgen/ontzorgen.bron.ts';
import { participatieEvaluatie } from './participatie/evaluatie.bron.ts';
import { participatieUren } from './participatie/uren.bron.ts';
import { afspraken, pipKern } from './pip/pip.bron.ts';
import { postvakRlsSql } from './postvak/postvak.rls.ts';
import { pvtTraject } from './pvt/pvt.bron.ts';
import { signaalExtraSql, signalen } from './signalen/signalen.bron.ts';
import { examens } from './taal/examens.bron.ts';
import { taalPresentie } from './taal/presentie.bron.ts';
import { taalVoortgang } from './taal/voortgang.bron.ts';
import { taalcoaching } from './taalcoaching/taalcoaching.bron.ts';
import { taakExtraSql } from './taken/taken.bron.ts';
import { toezichtRlsSql } from './toezicht/toezicht.rls.ts';
import { trajectstatus } from './traject/traject.bron.ts';
import { welzijn } from './welzijn/welzijn.bron.ts';
import { werk } from './werk/werk.bron.ts';
import { wonen } from './wonen/wonen.bron.ts';

function perThema(thema: Rubriek): RubriekBron {
  const bron = afspraken.find(({ rubriek }) => rubriek === thema);
  if (!bron) throw new Error(`${thema} has no source`);
  return bron;
}

/** Every rubriek of the matrix and where it comes from. A rubriek that is missing here does not compile. */
export const BRONNEN: Record<Rubriek, RubriekBron> = {
  ROEPNAAM: roepnaam,
  ACHTERNAAM: achternaam,
  BSN: bsn,
  GEBOORTE: geboorte,
  CONTACT: contact,
  ADRES: adres,
  GEZIN: gezin,
  TRAJECTSTATUS: trajectstatus,
  INTAKE: intake,
  LEERBAARHEID: leerbaarheid,
  STARTADVIES: startadvies,
  PIP_KERN: pipKern,
  AFSPRAKEN_TAAL: perThema('AFSPRAKEN_TAAL'),
  AFSPRAKEN_PARTICIPATIE: perThema('AFSPRAKEN_PARTICIPATIE'),
  AFSPRAKEN_MAP_PVT: perThema('AFSPRAKEN_MAP_PVT'),
  AFSPRAKEN_BEGELEIDING: perThema('AFSPRAKEN_BEGELEIDING'),
  AFSPRAKEN_TAALPRAKTIJK: perThema('AFSPRAKEN_TAALPRAKTIJK'),
  AFSPRAKEN_WONEN: perThema('AFSPRAKEN_WONEN'),
  AFSPRAKEN_FINANCIEN: perThema('AFSPRAKEN_FINANCIEN'),
  AFSPRAKEN_WELZIJN: perThema('AFSPRAKEN_WELZIJN'),
  AFSPRAKEN_WERK: perThema('AFSPRAKEN_WERK'),
  TAAL_PRESENTIE: taalPresentie,
  TAAL_VOORTGANG: taalVoortgang,
  EXAMENS: examens,
  PARTICIPATIE_UREN: participatieUren,
  PARTICIPATIE_EVALUATIE: participatieEvaluatie,
  MAP_TRAJECT: mapTraject,
  PVT_TRAJECT: pvtTraject,
  BELASTBAARHEID: belastbaarheid,
  GEZONDHEID: gezondheid,
  BEGELEIDING: begeleiding,
  ZELFREDZAAMHEID: zelfredzaamheid,
  WONEN: wonen,
  ONTZORGEN: ontzorgen,
  HANDHAVING: handhaving,
  GESPREKKEN: gesprekken,
  SIGNALEN: signalen,
  TAALCOACHING: taalcoaching,
  WELZIJN: welzijn,
  WERK: werk,
  CONTACTPERSOON_GEMEENTE: contactpersoonGemeente,
  BETROKKENEN: betrokkenen,
  INZAGELOG: inzagelog,
} satisfies Record<Rubriek, RubriekBron>;

/** All tables with personal data, each once: the rubrieken of agreements share theirs. */
export const ALLE_TABELLEN: readonly TabelRegel[] = [
  ...new Map(Object.values(BRONNEN).flatMap(({ tabellen }) => tabellen).map((regel) => [regel.tabel, regel])).values(),
];

/** Policies that the registry cannot say; each is explained beside its capability. */
export const RLS_BIJZONDER: readonly string[] = [
  signaalExtraSql,
  toezichtRlsSql,
  taakExtraSql,
  mededelingenRlsSql,
  postvakRlsSql,
  bereikbaarheidRlsSql,
];
