/** As much of Storage as is used, so that a test needs no browser. */
export type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What one user typed and did not save yet, in this tab only. */
export interface Concepten {
  lees: (sleutel: string) => unknown;
  schrijf: (sleutel: string, waarde: unknown) => void;
  wis: (sleutel: string) => void;
}

const VOOR = 'concept/';
/** A draft is a form, not an archive. */
const GROOTST = 200_000;

/**
 * Drafts live in sessionStorage: they survive an ended session, a reload and a lost connection, not the tab. Each user
 * has their own; somebody else's are removed before they could be read.
 */
export function maakConcepten(opslag: Opslag, gebruiker: string): Concepten {
  const plek = (sleutel: string) => `${VOOR}${gebruiker}/${sleutel}`;
  return {
    lees: (sleutel) => stil(() => JSON.parse(opslag.getItem(plek(sleutel)) ?? 'null') ?? undefined),
    schrijf: (sleutel, waarde) => {
      const tekst = JSON.stringify(waarde);
      // Full or refused storage must not stand in the way of typing.
      if (tekst.length <= GROOTST) stil(() => opslag.setItem(plek(sleutel), tekst));
    },
    wis: (sleutel) => stil(() => opslag.removeItem(plek(sleutel))),
  };
}

/** Everything of everybody: when somebody logs out. */
export function wisConcepten(opslag: Opslag): void {
  wisWaar(opslag, () => true);
}

/** Everything of others: when somebody starts. */
export function wisConceptenVanAnderen(opslag: Opslag, gebruiker: string): void {
  wisWaar(opslag, (sleutel) => !sleutel.startsWith(`${VOOR}${gebruiker}/`));
}

function wisWaar(opslag: Opslag, weg: (sleutel: string) => boolean): void {
  stil(() => {
    const sleutels = Array.from({ length: opslag.length }, (_, plek) => opslag.key(plek));
    for (const sleutel of sleutels) if (sleutel?.startsWith(VOOR) && weg(sleutel)) opslag.removeItem(sleutel);
  });
}

function stil<T>(doe: () => T): T | undefined {
  try {
    return doe();
  } catch {
    return undefined;
  }
}
