import type { Actor } from '../../access/actor.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { type Rubriek, veldnaam } from '../../access/matrix.ts';

/** One column of a list: a field of a rubriek, by its path in the API. */
export interface Kolom {
  /** The path in the API, joined by dots: `contact.telefoon`. */
  naam: string;
  kop: string;
  rubriek: Rubriek;
  pad: readonly string[];
}

/** Fields worth a column, by rubriek. A list is for reaching and planning; stories about a person stay in the dossier. */
const VELDEN: readonly (readonly [rubriek: Rubriek, velden: Readonly<Record<string, string>>])[] = [
  ['ROEPNAAM', { roepnaam: 'Roepnaam' }],
  ['ACHTERNAAM', { voorvoegsel: 'Voorvoegsel', achternaam: 'Achternaam', voorletters: 'Voorletters' }],
  ['CONTACT', { telefoon: 'Telefoon', email: 'E-mail', contacttaal: 'Contacttaal', tolkNodig: 'Tolk nodig' }],
  ['ADRES', { straat: 'Straat', huisnummer: 'Huisnummer', postcode: 'Postcode', woonplaats: 'Woonplaats' }],
  ['GEBOORTE', { geboortedatum: 'Geboortedatum' }],
  ['TRAJECTSTATUS', {
    doelgroep: 'Doelgroep', fase: 'Fase', koppelingOp: 'Koppeling', huisvestingOp: 'Huisvesting', kennisgevingOp: 'Kennisgeving', termijnStart: 'Start termijn',
    termijnEinde: 'Einde termijn', verlengdTot: 'Verlengd tot', voldaanOp: 'Voldaan op',
  }],
  ['PIP_KERN', { 'geldend.leerroute': 'Leerroute', 'geldend.niveau': 'Niveau', 'geldend.intensiteitUrenPerWeek': 'Uren per week', 'geldend.dagtekening': 'Dagtekening PIP' }],
  ['TAAL_PRESENTIE', { tellendeUren: 'Lesuren (tellend)', gevolgdeUren: 'Lesuren (alle)', laatsteLesOp: 'Laatste les' }],
  ['TAAL_VOORTGANG', { laatsteRapportageOp: 'Laatste voortgangsrapportage' }],
  ['PARTICIPATIE_UREN', { tellendeUren: 'Participatie-uren (tellend)', alleUren: 'Participatie-uren (alle)', laatsteDatum: 'Laatste participatie' }],
  ['GESPREKKEN', { laatsteOp: 'Laatste gesprek' }],
  ['CONTACTPERSOON_GEMEENTE', { naam: 'Contactpersoon gemeente', telefoon: 'Telefoon contactpersoon', email: 'E-mail contactpersoon' }],
];

const PORTAALNUMMER: Kolom = { naam: 'portaalnummer', kop: 'Portaalnummer', rubriek: 'ROEPNAAM', pad: ['portaalnummer'] };

const ALLE: readonly Kolom[] = [
  PORTAALNUMMER,
  ...VELDEN.flatMap(([rubriek, velden]) => Object.entries(velden).map(([veld, kop]): Kolom => {
    const pad = [veldnaam(rubriek), ...veld.split('.')];
    return { naam: pad.join('.'), kop, rubriek, pad };
  })),
];

/**
 * The columns that this actor may take: of rubrieken that it reads for every person in the list. The BSN is none of them,
 * for nobody: it stands in its own field and leaves in no list.
 */
export function kolommenVoor(actor: Actor): Kolom[] {
  return ALLE.filter(({ rubriek }) => rubriek !== 'BSN' && new Leesrecht(actor, rubriek).voorIedereen);
}
