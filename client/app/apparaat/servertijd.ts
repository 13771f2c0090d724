/** As much of Storage as is used. */
export type Standopslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Servertijd {
  /** An answer of the server says how late it is there. */
  hoor: (kop: string | null) => void;
  /**
   * How late it is, in milliseconds since 1970; null where nobody can know, because the clock of the device went back.
   * Never earlier than it is: a clock that runs ahead makes names go too early, not too late.
   */
  nu: () => number | null;
  /** A moment that the server itself named, and so has certainly been; 0 before the first answer. */
  gezien: () => number;
}

/** What is remembered over a reload: no clock of the device alone decides how old something is. */
interface Onthouden {
  gezien: number;
  /** Server minus device, at the last answer. */
  verschil: number;
  /** The latest moment that this device ever took it to be since then. */
  hoogst: number;
}

const PLEK = 'apparaat/tijd';
/** A clock that is put right by a little is no clock that went back. */
const SPELING_MS = 60_000;
const ONBEKEND: Onthouden = { gezien: 0, verschil: 0, hoogst: 0 };

/**
 * The time of the server, as far as this device can know it. While a document lives it counts on from the last answer;
 * after a start without network from the clock of the device, as far as that was off at the last answer.
 */
export function maakServertijd(opslag: Standopslag, muur: () => number, monotoon: () => number): Servertijd {
  let onthouden = lees(opslag);
  let anker: { server: number; monotoon: number } | null = null;
  const nu = (): number | null => {
    const volgensKlok = muur() + onthouden.verschil;
    // A device that slept did not count on, so its clock may say that more time has passed.
    if (anker) return Math.max(anker.server + monotoon() - anker.monotoon, volgensKlok);
    if (volgensKlok < onthouden.hoogst - SPELING_MS) return null;
    if (volgensKlok > onthouden.hoogst) bewaar({ ...onthouden, hoogst: volgensKlok });
    return volgensKlok;
  };
  const bewaar = (nieuw: Onthouden) => {
    // Each minute is often enough: this is asked at every answer.
    const veel = Math.abs(nieuw.hoogst - onthouden.hoogst) > SPELING_MS || nieuw.gezien - onthouden.gezien > SPELING_MS || nieuw.gezien < onthouden.gezien;
    if (veel || onthouden.gezien === 0) schrijf(opslag, nieuw);
    onthouden = veel || onthouden.gezien === 0 ? nieuw : { ...onthouden, verschil: nieuw.verschil };
  };
  return {
    hoor: (kop) => {
      const server = kop === null ? NaN : Date.parse(kop);
      if (Number.isNaN(server)) return;
      anker = { server, monotoon: monotoon() };
      bewaar({ gezien: server, verschil: server - muur(), hoogst: server });
    },
    nu,
    gezien: () => anker?.server ?? onthouden.gezien,
  };
}

function lees(opslag: Standopslag): Onthouden {
  try {
    const { gezien, verschil, hoogst } = JSON.parse(opslag.getItem(PLEK) ?? '{}') as Partial<Onthouden>;
    return [gezien, verschil, hoogst].every(Number.isFinite) ? ({ gezien, verschil, hoogst } as Onthouden) : ONBEKEND;
  } catch {
    return ONBEKEND;
  }
}

function schrijf(opslag: Standopslag, onthouden: Onthouden): void {
  try {
    opslag.setItem(PLEK, JSON.stringify(onthouden));
  } catch {
    // Full or refused storage: then it is known for this document only.
  }
}
