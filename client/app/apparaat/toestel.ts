import type { ApolloClient } from '@apollo/client';
import { vandaagIn } from '../../../shared/rules/datum.ts';
import { type Meeneembaar, meeneembaarVoor, MEENEMEN } from '../meenemen.ts';
import { RUST_MS } from '../later.tsx';
import type { Ik } from '../sessie/ikContext.ts';
import { leesStoring } from '../storing.ts';
import { type Apparaat, type Apparaatstand, STIL, type TeBewaren, WIE } from './apparaat.ts';
import { maakDienst } from './dienst.ts';
import { type Kluis, openKluis, wisKluizen } from './kluis.ts';
import type { Servertijd } from './servertijd.ts';
import type { Voorraad } from './voorraad.ts';
import { type Inzending, isOpen } from './inzending.ts';
import { opVolgorde, plaats, ruimOp, speelAf, type Uitkomst } from './wachtrij.ts';

const SLOT = 'samenspel-wachtrij';
/** How often it is tried again while there is no network or something waits. */
const PROBEER_MS = 15_000;
/** A network that is there in name only may not hold up what waits for ever. */
const GEDULD_MS = 30_000;
/** The disk may not keep the first page waiting. */
const BEGIN_HOOGSTENS_MS = 1_500;

/** What a device keeps of who works here without a network: what was fetched, what waits, the files of the app. */
export class Toestel implements Omit<Apparaat, 'link' | 'servertijd'> {
  private readonly dienst = maakDienst(() => this.zet({ nieuweVersie: true }));
  readonly vernieuw = this.dienst.neemOver;
  private readonly kanaal = new BroadcastChannel('samenspel-apparaat');
  private readonly zeg = this.kanaal.postMessage.bind(this.kanaal);
  private readonly luisteraars = new Set<() => void>();
  private nu_ = STIL;
  private kluis: Kluis | null = null;
  private wie = localStorage.getItem(WIE);
  private bezig: Promise<void> = Promise.resolve();

  constructor(private readonly client: () => ApolloClient, private readonly servertijd: Servertijd, private readonly voorraad: Voorraad) {
    this.kanaal.addEventListener('message', () => void this.ververs(false));
    window.addEventListener('online', () => this.probeer());
    window.addEventListener('offline', () => this.gehoord(null));
    document.addEventListener('visibilitychange', () => this.probeer());
    setInterval(() => this.probeer(), PROBEER_MS);
  }

  readonly stand = () => this.nu_;
  readonly volg = (luisteraar: () => void) => {
    this.luisteraars.add(luisteraar);
    return () => void this.luisteraars.delete(luisteraar);
  };

  private zet(nieuw: Partial<Apparaatstand>): void {
    this.nu_ = { ...this.nu_, ...nieuw };
    for (const luisteraar of this.luisteraars) luisteraar();
  }

  /** Something is shown that the server gave at this moment, because it gives no answer now. */
  readonly toonde = (op: number) => this.zet({ van: Math.min(op, this.nu_.van ?? op) });

  private readonly nu = () => this.servertijd.nu() ?? Date.now();

  readonly begin = async () => {
    if (this.wie !== null) await Promise.race([this.laad(this.wie), new Promise((klaar) => setTimeout(klaar, BEGIN_HOOGSTENS_MS))]);
  };

  readonly mist = (operatie: string, variables: object) => this.wie !== null && !this.voorraad.heeft(operatie, variables);

  private async laad(lidmaatschap: string): Promise<void> {
    try {
      const eigen = await openKluis(lidmaatschap);
      await this.voorraad.laad(eigen);
      this.kluis = eigen;
    } catch {
      // Without storage the portal works as it does for everybody else.
    }
  }

  // In turn: the answer of the server may name somebody else than the device did.
  readonly voor = (ik: Ik) => (this.bezig = this.bezig.then(() => this.begonnen(ik)));

  private async begonnen(ik: Ik): Promise<void> {
    const mee = meeneembaarVoor(ik);
    if (mee.length === 0) {
      if (this.wie !== null) await this.wisAlles();
      return this.dienst.stop();
    }
    if ((this.nu_.aan && this.wie === ik.id) || !await this.opende(ik.id)) return;
    await this.ververs(false);
    this.zet({ aan: true });
    void this.speelAf();
    setTimeout(() => {
      this.dienst.start();
      void this.neemMee(mee).catch(() => undefined);
    }, RUST_MS);
  }

  /** The place of this membership, without what anybody else left; false where storage is refused, as in a private window. */
  private async opende(lidmaatschap: string): Promise<boolean> {
    try {
      if (this.wie !== lidmaatschap) {
        await wisKluizen();
        localStorage.setItem(WIE, lidmaatschap);
        [this.wie, this.kluis] = [lidmaatschap, null];
      }
      this.kluis ??= await openKluis(lidmaatschap);
      await this.voorraad.open(this.kluis);
      return true;
    } catch {
      return false;
    }
  }

  private async neemMee(features: readonly Meeneembaar[]): Promise<void> {
    for (const feature of features) {
      // Also what is needed to send: a file that could not be loaded once is not loaded again in the same document.
      await Promise.all(Object.values(feature.opdrachten).map((laadt) => laadt()));
      await feature.neemMee(this.client(), vandaagIn(new Date(this.nu())));
    }
  }

  readonly gehoord = (antwoord: Response | null) => {
    const verbonden = antwoord !== null && antwoord.status < 500;
    if (verbonden === this.nu_.verbonden) return;
    this.zet(verbonden ? { verbonden, van: null } : { verbonden });
    if (verbonden && this.nu_.aan) void this.speelAf().then(() => this.haalOpnieuw());
  };

  private readonly probeer = () => {
    if (!this.nu_.aan || document.hidden) return;
    if (!this.nu_.verbonden) void fetch('/healthz', { cache: 'no-store' }).then(this.gehoord, () => undefined);
    else if (this.wacht()) void this.speelAf();
  };

  private wacht(): boolean {
    return this.nu_.inzendingen.some(({ stand }) => stand === 'wacht');
  }

  private async haalOpnieuw(): Promise<void> {
    await this.client().refetchQueries({ include: 'active' }).catch(() => undefined);
  }

  /** Reads the queue again, here and in the other tabs. */
  private async ververs(verder = true): Promise<void> {
    this.zet({ inzendingen: this.kluis ? opVolgorde((await this.kluis.alles<Inzending>('wachtrij')).values()) : [] });
    if (verder) this.zeg('veranderd');
  }

  readonly bewaar = async ({ sleutel, operatie, plek, input, titel, naar, regels }: TeBewaren) => {
    if (!this.kluis || !this.nu_.aan) return false;
    try {
      await plaats(this.kluis, { sleutel, operatie, plek, input, titel, naar, regels, gezien: this.servertijd.gezien(), op: this.nu() });
    } catch {
      return false;
    }
    await this.ververs();
    return true;
  };

  readonly speelAf = async () => {
    const eigen = this.kluis;
    if (!eigen || !this.nu_.aan) return;
    await onderSlot(async () => {
      await ruimOp(eigen, this.servertijd.gezien());
      await this.ververs();
      if (!this.wacht() || await speelAf(eigen, (inzending) => zend(this.client(), inzending), this.nu) === 0) return;
      // First what the server has now, then that it arrived: else a sheet would show what stood there before.
      await this.haalOpnieuw();
      await this.ververs();
    });
  };

  readonly opnieuw = async (sleutel: string) => {
    const inzending = await this.kluis?.lees<Inzending>('wachtrij', sleutel);
    if (inzending?.stand !== 'geweigerd') return;
    await this.kluis?.vervang('wachtrij', sleutel, { ...inzending, stand: 'wacht', reden: null, pogingen: 0 } satisfies Inzending);
    await this.ververs();
    await this.speelAf();
  };

  readonly wis = async (sleutel: string) => {
    await this.kluis?.wis('wachtrij', sleutel);
    await this.ververs();
  };

  readonly losOp = async (plek: string) => {
    for (const inzending of this.nu_.inzendingen) if (inzending.plek === plek && isOpen(inzending)) await this.kluis?.wis('wachtrij', inzending.sleutel);
    await this.ververs();
  };

  readonly sluitVoorraad = async () => {
    this.voorraad.sluit();
    const eigen = this.kluis ?? (this.wie === null ? null : await openKluis(this.wie).catch(() => null));
    await eigen?.wis('voorraad').catch(() => undefined);
  };

  readonly wisAlles = async () => {
    this.voorraad.sluit();
    [this.kluis, this.wie] = [null, null];
    this.zet({ aan: false, inzendingen: [], van: null });
    localStorage.removeItem(WIE);
    await wisKluizen().catch(() => undefined);
    this.zeg('veranderd');
  };
}

/** One attempt, as an ordinary mutation under the key of its intention. */
async function zend(client: ApolloClient, { operatie, input, sleutel }: Inzending): Promise<Uitkomst> {
  const laad = MEENEMEN.map(({ opdrachten }) => opdrachten[operatie]).find((gevonden) => gevonden !== undefined);
  try {
    const mutation = await laad?.();
    if (!mutation) return { soort: 'geweigerd', reden: { code: 'VERZOEK_ONJUIST', velden: [] }, tijdelijk: false };
    const context = { fetchOptions: { signal: AbortSignal.timeout(GEDULD_MS) } };
    await client.mutate({ mutation, variables: { input: { ...input, idempotentieSleutel: sleutel } }, context });
    return { soort: 'ontvangen' };
  } catch (fout) {
    const { code, velden, onzeker } = leesStoring(fout);
    if (onzeker) return { soort: 'geen-antwoord' };
    if (code === 'NIET_INGELOGD') return { soort: 'niet-ingelogd' };
    return { soort: 'geweigerd', reden: { code, velden: velden.map((veld) => ({ veld: veld.veld, code: veld.code })) }, tijdelijk: code === 'INTERN' };
  }
}

/** One tab at a time; without locks the key still keeps it at one effect. */
async function onderSlot(doe: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return doe();
  await navigator.locks.request(SLOT, { ifAvailable: true }, async (slot) => void (slot && await doe()));
}
