/**
 * With which question somebody comes, in the words of inburgeraars. The sentence itself stands with the screens, in every language.
 * A printed flyer follows this order.
 */
export const KAARTTHEMAS = ['TAAL_OEFENEN', 'BRIEF', 'HUIS', 'GELD', 'WERK', 'GEZONDHEID', 'KINDEREN', 'MENSEN', 'INBURGERING', 'VERBLIJF', 'COMPUTER', 'VEILIG'] as const;
export type Kaartthema = (typeof KAARTTHEMAS)[number];

/** Longest texts and most rows. Choices of the portal; what fits on the flyer. */
export const KAART_HOOGSTENS = { ingangen: 60, naam: 80, wat: 240, adres: 120, telefoon: 24, openingstijden: 120, website: 80 } as const;
/** A translation may be longer than the Dutch it says. */
export const VERTALING_HOOGSTENS = { wat: 400, openingstijden: 200 } as const;

/** A telephone number as people write it: digits, and what stands between them. */
export const TELEFOONPATROON = '^[+(]?[0-9][0-9 ()-]{2,22}$';
const TELEFOON = new RegExp(TELEFOONPATROON);

export function isTelefoon(tekst: string): boolean {
  return TELEFOON.test(tekst);
}

/** A website as it is printed: no protocol, no blanks. `https://www.dalfsen.nl/` becomes `www.dalfsen.nl`. */
export function alsWebsite(tekst: string): string {
  return tekst.trim().replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

export const WEBSITEPATROON = '^[a-zA-Z0-9][a-zA-Z0-9.-]*[.][a-zA-Z]{2,}(/[^[:space:]]*)?$';

/** Whether a printed website can be one. */
export function isWebsite(tekst: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(\/\S*)?$/i.test(tekst);
}

export interface Vertaaldetekst {
  taal: string;
  wat: string;
  openingstijden: string | null;
  /** The Dutch was changed after this was written. */
  verouderd: boolean;
}

/** What an entry says in a language: the translation where it is there and of this Dutch, else Dutch and that it is Dutch. */
export function inTaal(ingang: { wat: string; openingstijden: string | null; vertalingen: readonly Vertaaldetekst[] }, taal: string): { wat: string; openingstijden: string | null; nederlands: boolean } {
  const gevonden = taal === 'nl' ? undefined : ingang.vertalingen.find((vertaling) => vertaling.taal === taal && !vertaling.verouderd);
  if (!gevonden) return { wat: ingang.wat, openingstijden: ingang.openingstijden, nederlands: taal !== 'nl' };
  return { wat: gevonden.wat, openingstijden: gevonden.openingstijden ?? ingang.openingstijden, nederlands: false };
}

/** The entries of each theme that has any, in the order of the themes and by name. */
export function perThema<I extends { naam: string; themas: readonly string[] }>(ingangen: readonly I[]): { thema: Kaartthema; ingangen: I[] }[] {
  const opNaam = [...ingangen].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return KAARTTHEMAS.map((thema) => ({ thema, ingangen: opNaam.filter(({ themas }) => themas.includes(thema)) })).filter(({ ingangen: bij }) => bij.length > 0);
}
