import { gelijkmaken } from './cel.ts';

/** A learner as a sheet names one. What is known depends on the columns. */
export interface BladLeerling {
  portaalnummer?: string;
  studentnummer?: string;
  /** "Voornaam Achternaam", also where the file had "Achternaam, Voornaam". */
  naam?: string;
  voornaam?: string;
  /** With the tussenvoegsel in front. */
  achternaam?: string;
}

export interface Kandidaat {
  id: string;
  portaalnummer: string;
  roepnaam: string;
  achternaam: string;
}

export type ZoekUitkomst =
  /** `naamWijktAf`: the number is right but the name in the file is another one; worth showing before it is confirmed. */
  | { soort: 'EEN'; id: string; naamWijktAf: boolean }
  | { soort: 'GEEN' }
  | { soort: 'MEERDERE'; ids: string[] };

const TUSSENVOEGSELS: ReadonlySet<string> = new Set([
  'van', 'de', 'der', 'den', 'het', 't', 'ten', 'ter', 'te', 'op', 'in', 'aan', 'bij', 'onder', 'over', 'uit', 'voor', 'tot', 's', 'd', 'v', 'vd', 'von',
]);
/** Fuller names than this are not compared: every place to cut the name in two is tried. */
const HOOGSTENS_WOORDEN = 12;

export interface Naamdelen {
  naam: string;
  voornaam?: string;
  achternaam?: string;
}

/** Reads "Vries, Jan de", "Vries, J. de (Jan)", "de Vries, Jan" and "Jan  de Vries" alike. */
export function naamLezen(tekst: string): Naamdelen {
  const schoon = netjes(tekst);
  const komma = schoon.indexOf(',');
  if (komma < 0) return { naam: schoon };
  let achter = schoon.slice(0, komma).trim();
  let voor = metRoepnaam(schoon.slice(komma + 1).replaceAll(',', ' '));
  const [begin, kern] = tussenvoegselsVooraan(voor.split(' '));
  const [eind, rest] = tussenvoegselsVooraan(kern.toReversed());
  voor = rest.toReversed().join(' ');
  achter = netjes([...begin, ...eind.toReversed(), achter].join(' '));
  if (!voor || !achter) return { naam: netjes(`${voor} ${achter}`) };
  return { naam: `${voor} ${achter}`, voornaam: voor, achternaam: achter };
}

/** One name out of separate columns. */
export function naamUitDelen(voornaam: string, tussenvoegsel: string, achternaam: string): Naamdelen {
  const voor = netjes(voornaam);
  const achter = netjes(`${tussenvoegsel} ${achternaamVooruit(achternaam)}`);
  if (!voor || !achter) return { naam: netjes(`${voor} ${achter}`) };
  return { naam: `${voor} ${achter}`, voornaam: voor, achternaam: achter };
}

/** A key for "the same learner" inside one file; not for finding a person. */
export function leerlingSleutel(leerling: BladLeerling): string {
  if (leerling.portaalnummer) return `p ${nummerSleutel(leerling.portaalnummer)}`;
  if (leerling.studentnummer) return `s ${nummerSleutel(leerling.studentnummer)}`;
  return `n ${gelijkmaken(leerling.naam ?? '')}`;
}

/** Finds the one person a sheet means. A number decides; a name only when it fits one candidate. */
export function leerlingZoeken(leerling: BladLeerling, kandidaten: readonly Kandidaat[]): ZoekUitkomst {
  return leerlingZoeker(kandidaten)(leerling);
}

/** The same for many rows: the candidates are prepared once. */
export function leerlingZoeker(kandidaten: readonly Kandidaat[]): (leerling: BladLeerling) => ZoekUitkomst {
  const opNummer = groepeer(kandidaten, (k) => nummerSleutel(k.portaalnummer));
  const opNaam = groepeer(kandidaten, (k) => deelSleutel(k.roepnaam.split(' '), achternaamDelen(k.achternaam).kern));
  return (leerling) => {
    const opDeNaam = zoekOpNaam(leerling, opNaam);
    if (!leerling.portaalnummer) return eenduidig(opDeNaam);
    // A number that is not known is a mistake; the name then does not repair it without anyone seeing.
    const gevonden = opNummer.get(nummerSleutel(leerling.portaalnummer)) ?? [];
    const [enige] = gevonden;
    if (!enige || gevonden.length > 1) return eenduidig(gevonden);
    const heeftNaam = Boolean(leerling.naam ?? leerling.achternaam);
    return { soort: 'EEN', id: enige.id, naamWijktAf: heeftNaam && !opDeNaam.some((k) => k.id === enige.id) };
  };
}

function eenduidig(gevonden: readonly Kandidaat[]): ZoekUitkomst {
  const ids = [...new Set(gevonden.map((k) => k.id))];
  const [enige] = ids;
  if (enige === undefined) return { soort: 'GEEN' };
  return ids.length === 1 ? { soort: 'EEN', id: enige, naamWijktAf: false } : { soort: 'MEERDERE', ids };
}

function zoekOpNaam(leerling: BladLeerling, opNaam: ReadonlyMap<string, readonly Kandidaat[]>): Kandidaat[] {
  const gevonden = new Map<Kandidaat, string>();
  for (const [voor, achter] of splitsingen(leerling)) {
    const { tussen, kern } = achternaamDelen(achter);
    for (const kandidaat of opNaam.get(deelSleutel(voor.split(' '), kern)) ?? []) {
      if (verenigbaar(tussen, achternaamDelen(kandidaat.achternaam).tussen)) gevonden.set(kandidaat, tussen);
    }
  }
  // "Jan de Vries" is de Vries rather than Vries. The other way round proves nothing: exports lose the tussenvoegsel.
  const precies = [...gevonden].filter(([k, tussen]) => tussen !== '' && tussen === achternaamDelen(k.achternaam).tussen);
  return (precies.length > 0 ? precies : [...gevonden]).map(([kandidaat]) => kandidaat);
}

/** The known parts, or every way to cut the full name in two: where the surname begins is not written in the file. */
function splitsingen(leerling: BladLeerling): [string, string][] {
  if (leerling.voornaam !== undefined && leerling.achternaam !== undefined) return [[leerling.voornaam, leerling.achternaam]];
  const heel = leerling.naam ?? leerling.achternaam ?? leerling.voornaam ?? '';
  if (heel.includes(',')) return splitsingen(naamLezen(heel));
  const woorden = gelijkmaken(heel).split(' ').filter(Boolean);
  if (woorden.length === 0 || woorden.length > HOOGSTENS_WOORDEN) return [];
  return Array.from({ length: woorden.length + 1 }, (_, i) => [woorden.slice(0, i).join(' '), woorden.slice(i).join(' ')]);
}

/** "van der Berg", "Berg, van der" and "Berg van der" → "van der" and "berg". A surname of only such words stays whole. */
function achternaamDelen(achternaam: string): { tussen: string; kern: string } {
  const [tussen, kern] = tussenvoegselsVooraan(gelijkmaken(achternaamVooruit(achternaam)).split(' '));
  return { tussen: tussen.join(' '), kern: kern.join(' ') };
}

function achternaamVooruit(achternaam: string): string {
  const [kern = '', achter] = netjes(achternaam).split(',');
  if (achter !== undefined) return netjes(`${achter} ${kern}`);
  const [tussen, rest] = tussenvoegselsVooraan(kern.split(' ').toReversed());
  return [...tussen.toReversed(), ...rest.toReversed()].join(' ');
}

function tussenvoegselsVooraan(woorden: readonly string[]): [string[], string[]] {
  let aantal = 0;
  while (aantal < woorden.length - 1 && isTussenvoegsel(woorden[aantal] ?? '')) aantal += 1;
  return [woorden.slice(0, aantal), woorden.slice(aantal)];
}

function isTussenvoegsel(woord: string): boolean {
  const kaal = gelijkmaken(woord);
  return kaal !== '' && kaal.split(' ').every((deel) => TUSSENVOEGSELS.has(deel));
}

/** One may be missing; "v.d." may stand for "van der"; two different ones are two families. */
function verenigbaar(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const afgekort = [a, b].some((t) => t === 'vd' || t.split(' ').every((woord) => woord.length === 1));
  return afgekort && voorletters(a) === voorletters(b);
}

function voorletters(tussen: string): string {
  return tussen === 'vd' ? tussen : tussen.split(' ').map((woord) => woord.charAt(0)).join('');
}

/** Spaces and hyphens inside a part do not count ("Al-Hassan"); the border between first name and surname does. */
function deelSleutel(voor: readonly string[], achter: string): string {
  return `${gelijkmaken(voor.join(' ')).replaceAll(' ', '')}|${gelijkmaken(achter).replaceAll(' ', '')}`;
}

export function nummerSleutel(nummer: string): string {
  return nummer.replace(/[\s\u00a0]/g, '').toUpperCase();
}

/** "J. de (Jan)": with only initials the name between brackets is the first name; other brackets are remarks. */
function metRoepnaam(voor: string): string {
  const tussenHaakjes = /\(([^)]*)\)/.exec(voor)?.[1]?.trim();
  const zonder = netjes(voor.replace(/\([^)]*\)/g, ' '));
  const voorletterWoorden = /^(?:\p{Lu}[a-z]?\.\s?)+/u;
  return tussenHaakjes ? netjes(zonder.replace(voorletterWoorden, `${tussenHaakjes} `)) : zonder;
}

function netjes(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}

function groepeer<T>(lijst: readonly T[], sleutel: (item: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const item of lijst) {
    const bij = sleutel(item);
    const groep = groepen.get(bij);
    if (groep) groep.push(item);
    else groepen.set(bij, [item]);
  }
  return groepen;
}
