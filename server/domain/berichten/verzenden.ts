import { vandaagIn } from '../../../shared/rules/datum.ts';
import { type Berichtstand, NEEMTIJD_MINUTEN, volgendePoging } from '../../../shared/rules/berichten.ts';
import { type Brief, type Post, Postfout } from './post.ts';
import { berichtAfronden, berichtenZonderPost, berichtNemen, type GenomenBericht, type Postbank } from './verzenden.repository.ts';

/** What waits for the post, and how it is taken and noted. */
export interface Postbak<G> {
  nemen: (bank: Postbank, nu: Date, vandaag: string, weer: Date) => Promise<G | null>;
  afronden: (bank: Postbank, wat: G, hoe: { stand: Berichtstand; uitkomst: string | null; weer: Date | null; nu: Date }) => Promise<boolean>;
  zonderPost: (bank: Postbank, nu: Date) => Promise<number>;
  /** The letter, and which try this is. */
  brief: (wat: G) => { brief: Omit<Brief, 'adres'>; adres: string | null; poging: number };
}

export interface VerzenderDeps {
  bank: Postbank;
  klok: () => Date;
  /** Null where no mail server is set: nothing is sent, and the rows say so. */
  post: Post | null;
  /** Told how many, never to whom. */
  meld?: (wat: Ronde) => void;
}

const BERICHTEN: Postbak<GenomenBericht> = {
  nemen: berichtNemen, afronden: berichtAfronden, zonderPost: berichtenZonderPost, brief: ({ id, soort, taal, pad, adres, poging, aantal }) => ({ brief: { id, soort, taal, pad, aantal }, adres, poging }),
};

/** What one round did. */
export interface Ronde {
  verzonden: number;
  opnieuw: number;
  opzij: number;
  zonderPost: number;
}

/** One round takes no more than this: the next goes on. */
const HOOGSTENS_PER_RONDE = 200;

/**
 * Empties the outbox, one message at a time. Taking one keeps it from every other process until `NEEMTIJD_MINUTEN` later, so two
 * servers send nothing twice; a process that dies while it sends leaves its message to be taken again after that, with the same
 * Message-ID.
 */
export function maakVerzender<G = GenomenBericht>(deps: VerzenderDeps, bak: Postbak<G> = BERICHTEN as unknown as Postbak<G>): { ronde: () => Promise<Ronde>; stoppen: () => Promise<void> } {
  let lopend: Promise<Ronde> | null = null;
  let gestopt = false;
  return {
    // A round that still runs is the answer to the next tick as well.
    ronde: () => (lopend ??= eenRonde(deps, bak, () => gestopt).finally(() => { lopend = null; })),
    // What is being sent now is sent, and noted, once; the rest is for whoever is still there.
    stoppen: async () => {
      gestopt = true;
      await lopend?.catch(() => undefined);
    },
  };
}

async function eenRonde<G>({ bank, klok, post, meld }: VerzenderDeps, bak: Postbak<G>, gestopt: () => boolean): Promise<Ronde> {
  const ronde: Ronde = { verzonden: 0, opnieuw: 0, opzij: 0, zonderPost: 0 };
  if (post === null) ronde.zonderPost = await bak.zonderPost(bank, klok());
  else {
    for (let i = 0; i < HOOGSTENS_PER_RONDE && !gestopt(); i += 1) {
      const nu = klok();
      const bericht = await bak.nemen(bank, nu, vandaagIn(nu), new Date(nu.getTime() + NEEMTIJD_MINUTEN * 60_000));
      if (bericht === null) break;
      ronde[await handelAf({ bank, klok, post }, bak, bericht)] += 1;
    }
  }
  if (Object.values(ronde).some((aantal) => aantal > 0)) meld?.(ronde);
  return ronde;
}

async function handelAf<G>({ bank, klok, post }: { bank: Postbank; klok: () => Date; post: Post }, bak: Postbak<G>, bericht: G): Promise<keyof Ronde> {
  const { brief, adres, poging } = bak.brief(bericht);
  if (adres === null) {
    await bak.afronden(bank, bericht, { stand: 'NIET_VERZONDEN', uitkomst: 'GEEN_ADRES', weer: null, nu: klok() });
    return 'opzij';
  }
  try {
    await post.verstuur({ ...brief, adres });
  } catch (fout) {
    const { voorgoed, code } = fout instanceof Postfout ? fout : new Postfout(false, 'ONBEKEND');
    const weer = voorgoed ? null : volgendePoging(poging, klok());
    await bak.afronden(bank, bericht, { stand: weer === null ? 'OPZIJ' : 'WACHT', uitkomst: code, weer, nu: klok() });
    return weer === null ? 'opzij' : 'opnieuw';
  }
  await bak.afronden(bank, bericht, { stand: 'VERZONDEN', uitkomst: null, weer: null, nu: klok() });
  return 'verzonden';
}
