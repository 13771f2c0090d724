import { plusMaanden } from '../../shared/rules/datum.ts';
import { AFRONDING_MAANDEN, AFRONDING_RUBRIEKEN } from './bereik.ts';
import type { Actor } from './actor.ts';
import { Leesrecht } from './leesrecht.ts';
import { ALLE_RUBRIEKEN, cel, RUBRIEKEN, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, OPDRACHTEN, type Opdracht, ROLLEN } from './rollen.ts';

/** The relation through which an actor reaches a person. */
export interface Relatie {
  lopend: boolean;
  opdracht: string;
  grondslag: string;
  van: string;
  tot: string | null;
  adresgeheim: boolean;
}

/** What an actor may do with one rubriek of one person, and the sentence that says why. */
export interface Toegang {
  rubriek: Rubriek;
  lezen: boolean;
  schrijven: boolean;
  melden: boolean;
  alleenEigen: boolean;
  uitleg: string;
}

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function dag(datum: string): string {
  return DAG.format(new Date(`${datum}T00:00:00Z`));
}

const GRONDSLAGZIN: Record<string, string> = {
  WET: 'de wet',
  OPDRACHT: 'de opdracht van de gemeente',
  TOESTEMMING: 'toestemming van de inburgeraar',
};

/** The ground in a sentence. After the end own lessons and hours stay open: up to which day, and until when. */
function relatiezin(actor: Actor, r: Relatie): string {
  if (bereikVan(actor.rol).soort === 'ZELF') return 'Dit gaat over u. U mag het altijd lezen.';
  const grondslag = `Grondslag: ${GRONDSLAGZIN[r.grondslag] ?? r.grondslag}.`;
  if (bereikVan(actor.rol).soort === 'GEMEENTE') return `U mag dit zien omdat de gemeente de regie heeft. ${grondslag}`;
  const opdracht = OPDRACHTEN[r.opdracht as Opdracht];
  const periode = r.tot ? `van ${dag(r.van)} tot en met ${dag(r.tot)}` : `sinds ${dag(r.van)}`;
  const einde = !r.lopend && r.tot
    ? ` De opdracht is afgelopen. Eigen lessen en uren tot en met ${dag(r.tot)} kunt u nog lezen en aanvullen, tot en met ${dag(plusMaanden(r.tot, AFRONDING_MAANDEN))}.` : '';
  return `U mag dit zien voor ${opdracht}, ${periode}.${einde} ${grondslag}`;
}

/** Which roles may read the rubriek at all, in words: whom to ask. */
export function wieWel(rubriek: Rubriek, behalve?: string): string {
  const namen = ALLE_ROLLEN.filter((rol) => rol !== behalve && bereikVan(rol).soort !== 'GEEN' && cel(rol, rubriek) !== '-').map((rol) => ROLLEN[rol].naam);
  if (rubriek === 'INZAGELOG') namen.push(ROLLEN.FG.naam);
  const laatste = namen.pop() ?? '';
  return namen.length > 0 ? `${namen.join(', ')} en ${laatste}` : laatste;
}

function waaromNiet(actor: Actor, rubriek: Rubriek, r: Relatie): string {
  const wel = `Wie het wel mag zien: ${wieWel(rubriek, actor.rol)}.`;
  if (bereikVan(actor.rol).soort === 'ZELF') return `Dit staat niet in uw eigen dossier. ${wel} Wilt u weten wat er over u staat? Vraag het aan de gemeente.`;
  if (cel(actor.rol, rubriek) === '-') return `Dit hoort niet bij uw taak. ${wel}`;
  if (!r.lopend) {
    const eigen = r.tot ? `De opdracht eindigde op ${dag(r.tot)}. U kunt alleen nog eigen lessen en uren tot en met die dag lezen en aanvullen.` : 'De opdracht is afgelopen.';
    return `${eigen} ${wel}`;
  }
  if (rubriek === 'GEZONDHEID') return 'Tijdens een waarneming is gezondheid afgeschermd. De eigen consulent en de inburgeraar zien het wel.';
  return 'Het adres is bij deze persoon afgeschermd. De consulent en de inburgeraar zien het wel.';
}

const WETTEN: Record<string, string> = { Wi: 'Wet inburgering', Bi: 'Besluit inburgering', PW: 'Participatiewet' };

/** Where no article carries the rubriek, the opdracht or the toestemming does, and that was said already. */
function artikelzin(rubriek: Rubriek): string {
  const artikelen = RUBRIEKEN[rubriek].grondslag.split('; ').filter((deel) => /\d/.test(deel));
  if (artikelen.length === 0) return 'Er is geen apart wetsartikel voor.';
  return `Artikel: ${artikelen.join('; ').replace(/ \(.*?\)/g, '').replace(/\b(Wi|Bi|PW)\b/g, (kort) => WETTEN[kort] ?? kort)}.`;
}

function waarom(actor: Actor, rubriek: Rubriek, r: Relatie): string {
  const eigen = cel(actor.rol, rubriek) === 'E' ? ' U ziet alleen wat uw eigen organisatie vastlegde.' : '';
  return `${relatiezin(actor, r)}${eigen} ${artikelzin(rubriek)}`;
}

/** The bereik of a whole gemeente and of oneself has no first day. */
const ZONDER_BEGIN = '0001-01-01';

/** The relation itself, as the screen shows it above a dossier. */
export function mijnOpdracht({ opdracht, grondslag, van, tot, lopend }: Relatie) {
  const omschrijving = OPDRACHTEN[opdracht as Opdracht] ?? 'uw eigen dossier';
  return { opdracht, omschrijving, grondslag, van: van === ZONDER_BEGIN ? null : van, tot, lopend };
}

/** The gemeente of a person by name, among those that the organisation works for. */
export function gemeenteVan({ gemeenteIds, gemeenteNamen }: Actor, { gemeenteId }: { gemeenteId: string }): string {
  return gemeenteNamen[gemeenteIds.indexOf(gemeenteId)] ?? '';
}

/** The whole `toegang` of one person for one actor, rubriek by rubriek. */
export function toegangVan(actor: Actor, relatie: Relatie): Toegang[] {
  return ALLE_RUBRIEKEN.map((rubriek) => {
    const code = cel(actor.rol, rubriek);
    const lezen = new Leesrecht(actor, rubriek).openVoor(relatie);
    const schrijven = lezen && (code === 'S' || code === 'E') && (relatie.lopend || AFRONDING_RUBRIEKEN.includes(rubriek));
    return {
      rubriek, lezen, schrijven,
      melden: lezen && (code === 'M' || (code === 'S' && rubriek.startsWith('AFSPRAKEN_'))),
      alleenEigen: code === 'E',
      uitleg: lezen ? waarom(actor, rubriek, relatie) : waaromNiet(actor, rubriek, relatie),
    };
  });
}
