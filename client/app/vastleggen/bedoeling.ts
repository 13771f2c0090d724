import type { Concepten } from '../concept/conceptopslag.ts';

/** What the user means to save, and the key by which the server knows that it is still the same thing. */
export interface Bedoeling {
  inhoud: string;
  sleutel: string;
}

export interface Bedoelingen {
  /** The key for this content: the same as long as the content is the same and was not saved. */
  sleutelVoor: (inhoud: string) => string;
  /** No answer came: remember over a reload, as it may have been saved. */
  onzeker: () => void;
  /** Saved or refused: the next time is a new intention, even with the same content. */
  klaar: () => void;
}

/**
 * One key per intention. A retry after a lost answer carries the same key, so that saving twice has one effect. Changed
 * content is another intention: under the old key the server would refuse it.
 */
export function maakBedoelingen(concepten: Concepten, plek: string, nieuweSleutel: () => string): Bedoelingen {
  const waar = `vastleggen/${plek}`;
  let huidig: Bedoeling | null = leesBedoeling(concepten.lees(waar));
  return {
    sleutelVoor: (inhoud) => {
      if (huidig?.inhoud !== inhoud) huidig = { inhoud, sleutel: nieuweSleutel() };
      return huidig.sleutel;
    },
    onzeker: () => {
      if (huidig) concepten.schrijf(waar, huidig);
    },
    klaar: () => {
      huidig = null;
      concepten.wis(waar);
    },
  };
}

function leesBedoeling(bewaard: unknown): Bedoeling | null {
  if (typeof bewaard !== 'object' || bewaard === null) return null;
  const { inhoud, sleutel } = bewaard as Record<string, unknown>;
  return typeof inhoud === 'string' && typeof sleutel === 'string' ? { inhoud, sleutel } : null;
}
