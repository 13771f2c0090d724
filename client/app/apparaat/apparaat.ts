import type { ApolloClient, ApolloLink } from '@apollo/client';
import { meeneembaarVoor, MEENEMEN } from '../meenemen.ts';
import type { Ik } from '../sessie/ikContext.ts';
import { maakServertijd, type Servertijd } from './servertijd.ts';
import type { Toestel } from './toestel.ts';
import { maakVoorraad } from './voorraad.ts';
import type { Inzending, Omschrijving } from './inzending.ts';

/** How it stands with this device, as the screen says it. */
export interface Apparaatstand {
  /** Who works here may save without a network: this device keeps what that needs. */
  aan: boolean;
  verbonden: boolean;
  /** From when the oldest is of what is shown instead of an answer. */
  van: number | null;
  inzendingen: readonly Inzending[];
  /** A newer version waits to take over. */
  nieuweVersie: boolean;
}

export interface TeBewaren extends Omschrijving {
  sleutel: string;
  operatie: string;
  plek: string;
  input: object;
}

export interface Apparaat {
  link: ApolloLink;
  servertijd: Servertijd;
  /** Every answer of the server, and that none came. */
  gehoord: (antwoord: Response | null) => void;
  stand: () => Apparaatstand;
  volg: (luisteraar: () => void) => () => void;
  /** Before the first page is drawn: what an earlier document left. */
  begin: () => Promise<void>;
  /** Of who works here without a network, and with no answer to this question. */
  mist: (operatie: string, variables: object) => boolean;
  /** It is known who works here. What somebody else left goes. */
  voor: (ik: Ik) => Promise<void>;
  /** Takes over a save that got no answer; false where this device cannot. */
  bewaar: (wat: TeBewaren) => Promise<boolean>;
  /** Sends what waits; nothing where another tab does it. */
  speelAf: () => Promise<void>;
  /** A refused one once more, as it is. */
  opnieuw: (sleutel: string) => Promise<void>;
  wis: (sleutel: string) => Promise<void>;
  /** What waited here was saved by another way. */
  losOp: (plek: string) => Promise<void>;
  /** No name stays: the session ended, or somebody is about to log in. What waits stays for who saved it. */
  sluitVoorraad: () => Promise<void>;
  /** Nothing stays of anybody. */
  wisAlles: () => Promise<void>;
  /** The newer version now, at the request of the user. */
  vernieuw: () => void;
}

/** Whose things lie on this device. */
export const WIE = 'apparaat/wie';

/** Nothing is kept, and nothing waits. */
export const STIL: Apparaatstand = { aan: false, verbonden: true, van: null, inzendingen: [], nieuweVersie: false };

/**
 * The device, as the app knows it. Most people keep nothing on it: what does the keeping (`toestel.ts`) is loaded for who works
 * without a network, and where somebody left something. From the first request on it listens, for what was asked before that.
 */
export function maakApparaat(client: () => ApolloClient): Apparaat {
  const servertijd = maakServertijd(localStorage, () => Date.now(), () => performance.now());
  const luisteraars = new Set<() => void>();
  const meld = () => luisteraars.forEach((luisteraar) => luisteraar());
  let toestel: Toestel | null = null;
  let onderweg: Promise<Toestel> | null = null;
  const voorraad = maakVoorraad({ vragen: new Set(['Ik', ...MEENEMEN.flatMap(({ vragen }) => vragen)]), nu: servertijd.nu, getoond: (op) => toestel?.toonde(op) });
  const laad = () => (onderweg ??= import('./toestel.ts').then((geladen) => {
    toestel = new geladen.Toestel(client, servertijd, voorraad);
    toestel.volg(meld);
    return toestel;
  }));
  const isGebruikt = () => toestel !== null || localStorage.getItem(WIE) !== null;
  return {
    link: voorraad.link,
    servertijd,
    gehoord: (antwoord) => {
      servertijd.hoor(antwoord?.headers.get('date') ?? null);
      toestel?.gehoord(antwoord);
    },
    stand: () => toestel?.stand() ?? STIL,
    volg: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => void luisteraars.delete(luisteraar);
    },
    begin: async () => {
      // Without it the portal works as it does for everybody else.
      if (isGebruikt()) await laad().then((geladen) => geladen.begin(), () => undefined);
    },
    mist: (operatie, variables) => toestel?.mist(operatie, variables) ?? false,
    voor: async (ik) => {
      // Also for who may keep nothing: what another left goes, the files of the app as well.
      if (!isGebruikt() && !navigator.serviceWorker?.controller && meeneembaarVoor(ik).length === 0) return;
      // At once: who saves while the network goes must not find that the file for it did not come.
      await laad().then((geladen) => geladen.voor(ik), () => undefined);
    },
    bewaar: async (wat) => (await toestel?.bewaar(wat)) ?? false,
    speelAf: async () => toestel?.speelAf(),
    opnieuw: async (sleutel) => toestel?.opnieuw(sleutel),
    wis: async (sleutel) => toestel?.wis(sleutel),
    losOp: async (plek) => toestel?.losOp(plek),
    sluitVoorraad: async () => (isGebruikt() ? (await laad()).sluitVoorraad() : voorraad.sluit()),
    wisAlles: async () => (isGebruikt() ? (await laad()).wisAlles() : voorraad.sluit()),
    vernieuw: () => toestel?.vernieuw(),
  };
}
