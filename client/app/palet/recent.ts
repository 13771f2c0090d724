/** Where somebody was in this document, the last first: in memory, so it is gone with the session. */
export interface Bezoek {
  adres: string;
  titel: string;
}

const HOOGSTENS = 7;
let bezoeken: readonly Bezoek[] = [];

/** A page was drawn; what it is called may come a moment later. */
export function onthoudBezoek(adres: string, titel: string): void {
  bezoeken = [{ adres, titel }, ...bezoeken.filter((ander) => ander.adres !== adres)].slice(0, HOOGSTENS);
}

/** The last pages but the one of now. */
export function laatsteBezoeken(nu: string): readonly Bezoek[] {
  return bezoeken.filter(({ adres }) => adres !== nu);
}
