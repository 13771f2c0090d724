import type { ApolloClient, ApolloLink } from '@apollo/client';
import { vandaagIn } from '../../../shared/rules/datum.ts';
import { MEENEMEN, type Meeneembaar } from '../meenemen.ts';
import type { Ik } from '../sessie/ikContext.ts';
import { leesStoring } from '../storing.ts';
import { maakDienst } from './dienst.ts';
import { type Kluis, openKluis, wisKluizen } from './kluis.ts';
import { maakServertijd, type Servertijd } from './servertijd.ts';
import { maakVoorraad } from './voorraad.ts';
import { type Inzending, isOpen, type Omschrijving, opVolgorde, plaats, ruimOp, speelAf, type Uitkomst } from './wachtrij.ts';

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

const WIE = 'apparaat/wie';
const SLOT = 'samenspel-wachtrij';
/** How often it is tried again while there is no network or something waits. */
const PROBEER_MS = 15_000;
/** First the page that somebody opened, then what may be needed later. */
const RUST_MS = 3_000;
/** A network that is there in name only may not hold up what waits for ever. */
const GEDULD_MS = 30_000;
/** The disk may not keep the first page waiting. */
const BEGIN_HOOGSTENS_MS = 1_500;

export function maakApparaat(client: () => ApolloClient): Apparaat {
  const servertijd = maakServertijd(localStorage, () => Date.now(), () => performance.now());
  const kanaal = new BroadcastChannel('samenspel-apparaat');
  const luisteraars = new Set<() => void>();
  let stand: Apparaatstand = { aan: false, verbonden: true, van: null, inzendingen: [], nieuweVersie: false };
  let kluis: Kluis | null = null;
  let wie = localStorage.getItem(WIE);

  const zet = (nieuw: Partial<Apparaatstand>) => {
    stand = { ...stand, ...nieuw };
    for (const luisteraar of luisteraars) luisteraar();
  };
  const nu = () => servertijd.nu() ?? Date.now();
  const voorraad = maakVoorraad({
    vragen: new Set(['Ik', ...MEENEMEN.flatMap(({ vragen }) => vragen)]), nu: servertijd.nu,
    getoond: (op) => zet({ van: Math.min(op, stand.van ?? op) }),
  });
  const dienst = maakDienst(() => zet({ nieuweVersie: true }));

  /** Reads the queue again, here and in the other tabs. */
  const ververs = async (verder = true) => {
    zet({ inzendingen: kluis ? opVolgorde((await kluis.alles<Inzending>('wachtrij')).values()) : [] });
    if (verder) kanaal.postMessage('veranderd');
  };
  kanaal.addEventListener('message', () => void ververs(false));

  const zend = async ({ operatie, input, sleutel }: Inzending): Promise<Uitkomst> => {
    const laad = MEENEMEN.map(({ opdrachten }) => opdrachten[operatie]).find((gevonden) => gevonden !== undefined);
    try {
      const mutation = await laad?.();
      if (!mutation) return { soort: 'geweigerd', reden: { code: 'VERZOEK_ONJUIST', velden: [] }, tijdelijk: false };
      const context = { fetchOptions: { signal: AbortSignal.timeout(GEDULD_MS) } };
      await client().mutate({ mutation, variables: { input: { ...input, idempotentieSleutel: sleutel } }, context });
      return { soort: 'ontvangen' };
    } catch (fout) {
      const { code, velden, onzeker } = leesStoring(fout);
      if (onzeker) return { soort: 'geen-antwoord' };
      if (code === 'NIET_INGELOGD') return { soort: 'niet-ingelogd' };
      return { soort: 'geweigerd', reden: { code, velden: velden.map((veld) => ({ veld: veld.veld, code: veld.code })) }, tijdelijk: code === 'INTERN' };
    }
  };
  const ververst = async () => void (await client().refetchQueries({ include: 'active' }).catch(() => undefined));
  const afspelen = async () => {
    const eigen = kluis;
    if (!eigen || !stand.aan) return;
    await onderSlot(async () => {
      await ruimOp(eigen, servertijd.gezien());
      await ververs();
      if (!stand.inzendingen.some((inzending) => inzending.stand === 'wacht')) return;
      if (await speelAf(eigen, zend, nu) === 0) return;
      // First what the server has now, then that it arrived: else a sheet would show what stood there before.
      await ververst();
      await ververs();
    });
  };
  const probeer = () => {
    if (!stand.aan || document.hidden) return;
    if (!stand.verbonden) void fetch('/healthz', { cache: 'no-store' }).then(gehoord, () => undefined);
    else if (stand.inzendingen.some((inzending) => inzending.stand === 'wacht')) void afspelen();
  };
  const gehoord = (antwoord: Response | null) => {
    servertijd.hoor(antwoord?.headers.get('date') ?? null);
    const verbonden = antwoord !== null && antwoord.status < 500;
    if (verbonden === stand.verbonden) return;
    zet(verbonden ? { verbonden, van: null } : { verbonden });
    if (verbonden && stand.aan) void afspelen().then(ververst);
  };
  const wisAlles = async () => {
    voorraad.sluit();
    [kluis, wie] = [null, null];
    zet({ aan: false, inzendingen: [], van: null });
    localStorage.removeItem(WIE);
    await wisKluizen().catch(() => undefined);
    kanaal.postMessage('veranderd');
  };
  const neemMee = async (features: readonly Meeneembaar[]) => {
    for (const feature of features) {
      // Also what is needed to send: a file that could not be loaded once is not loaded again in the same document.
      await Promise.all(Object.values(feature.opdrachten).map((laadt) => laadt()));
      await feature.neemMee(client(), vandaagIn(new Date(nu())));
    }
  };

  const laad = async (lidmaatschap: string) => {
    try {
      const eigen = await openKluis(lidmaatschap);
      await voorraad.laad(eigen);
      kluis = eigen;
    } catch {
      // Without storage the portal works as it does for everybody else.
    }
  };
  const voor = async (ik: Ik) => {
    const mee = ik.inburgeraarId === null ? MEENEMEN.filter(({ actie }) => ik.toegestaneActies.includes(actie)) : [];
    if (mee.length === 0) {
      if (wie !== null) await wisAlles();
      return dienst.stop();
    }
    if (stand.aan && wie === ik.id) return;
    try {
      if (wie !== ik.id) {
        await wisKluizen();
        localStorage.setItem(WIE, ik.id);
        [wie, kluis] = [ik.id, null];
      }
      kluis ??= await openKluis(ik.id);
      await voorraad.open(kluis);
    } catch {
      // Storage is refused, as in a private window: then this device keeps nothing.
      return;
    }
    zet({ aan: true });
    await ververs(false);
    void afspelen();
    setTimeout(() => {
      dienst.start();
      void neemMee(mee).catch(() => undefined);
    }, RUST_MS);
  };
  let bezig: Promise<void> = Promise.resolve();

  return {
    link: voorraad.link, servertijd, gehoord, speelAf: afspelen, wisAlles, vernieuw: dienst.neemOver,
    stand: () => stand,
    volg: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => void luisteraars.delete(luisteraar);
    },
    begin: async () => {
      window.addEventListener('online', probeer);
      window.addEventListener('offline', () => gehoord(null));
      document.addEventListener('visibilitychange', probeer);
      setInterval(probeer, PROBEER_MS);
      if (wie !== null) await Promise.race([laad(wie), new Promise((klaar) => setTimeout(klaar, BEGIN_HOOGSTENS_MS))]);
    },
    // In turn: the answer of the server may name somebody else than the device did.
    voor: (ik) => (bezig = bezig.then(() => voor(ik))),
    bewaar: async ({ sleutel, operatie, plek, input, titel, naar, regels }) => {
      if (!kluis || !stand.aan) return false;
      try {
        await plaats(kluis, { sleutel, operatie, plek, input, titel, naar, regels, gezien: servertijd.gezien(), op: nu() });
      } catch {
        return false;
      }
      await ververs();
      return true;
    },
    opnieuw: async (sleutel) => {
      const inzending = await kluis?.lees<Inzending>('wachtrij', sleutel);
      if (inzending?.stand !== 'geweigerd') return;
      await kluis?.vervang('wachtrij', sleutel, { ...inzending, stand: 'wacht', reden: null, pogingen: 0 } satisfies Inzending);
      await ververs();
      await afspelen();
    },
    wis: async (sleutel) => {
      await kluis?.wis('wachtrij', sleutel);
      await ververs();
    },
    losOp: async (plek) => {
      for (const inzending of stand.inzendingen) if (inzending.plek === plek && isOpen(inzending)) await kluis?.wis('wachtrij', inzending.sleutel);
      await ververs();
    },
    sluitVoorraad: async () => {
      voorraad.sluit();
      const eigen = kluis ?? (wie === null ? null : await openKluis(wie).catch(() => null));
      await eigen?.wis('voorraad').catch(() => undefined);
    },
  };
}

/** One tab at a time; without locks the key still keeps it at one effect. */
async function onderSlot(doe: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return doe();
  await navigator.locks.request(SLOT, { ifAvailable: true }, async (slot) => void (slot && await doe()));
}
