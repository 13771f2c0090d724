import { vandaagIn } from '../../../shared/rules/datum.ts';
import { NEEMTIJD_MINUTEN, volgendePoging } from '../../../shared/rules/berichten.ts';
import { type Post, Postfout } from './post.ts';
import { berichtAfronden, berichtenZonderPost, berichtNemen, type GenomenBericht, type Postbank } from './verzenden.repository.ts';

export interface VerzenderDeps {
  bank: Postbank;
  klok: () => Date;
  /** Null where no mail server is set: nothing is sent, and the rows say so. */
  post: Post | null;
  /** Told how many, never to whom. */
  meld?: (wat: Ronde) => void;
}

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
export function maakVerzender(deps: VerzenderDeps): { ronde: () => Promise<Ronde>; stoppen: () => Promise<void> } {
  let lopend: Promise<Ronde> | null = null;
  let gestopt = false;
  return {
    // A round that still runs is the answer to the next tick as well.
    ronde: () => (lopend ??= eenRonde(deps, () => gestopt).finally(() => { lopend = null; })),
    // What is being sent now is sent, and noted, once; the rest is for whoever is still there.
    stoppen: async () => {
      gestopt = true;
      await lopend?.catch(() => undefined);
    },
  };
}

async function eenRonde({ bank, klok, post, meld }: VerzenderDeps, gestopt: () => boolean): Promise<Ronde> {
  const ronde: Ronde = { verzonden: 0, opnieuw: 0, opzij: 0, zonderPost: 0 };
  if (post === null) ronde.zonderPost = await berichtenZonderPost(bank, klok());
  else {
    for (let i = 0; i < HOOGSTENS_PER_RONDE && !gestopt(); i += 1) {
      const nu = klok();
      const bericht = await berichtNemen(bank, nu, vandaagIn(nu), new Date(nu.getTime() + NEEMTIJD_MINUTEN * 60_000));
      if (bericht === null) break;
      ronde[await handelAf(bank, klok, post, bericht)] += 1;
    }
  }
  if (Object.values(ronde).some((aantal) => aantal > 0)) meld?.(ronde);
  return ronde;
}

async function handelAf(bank: Postbank, klok: () => Date, post: Post, bericht: GenomenBericht): Promise<keyof Ronde> {
  const { id, soort, pad, taal, adres, poging, aantal } = bericht;
  if (adres === null) {
    await berichtAfronden(bank, bericht, { stand: 'NIET_VERZONDEN', uitkomst: 'GEEN_ADRES', weer: null, nu: klok() });
    return 'opzij';
  }
  try {
    await post.verstuur({ id, soort, taal, pad, adres, aantal });
  } catch (fout) {
    const { voorgoed, code } = fout instanceof Postfout ? fout : new Postfout(false, 'ONBEKEND');
    const weer = voorgoed ? null : volgendePoging(poging, klok());
    await berichtAfronden(bank, bericht, { stand: weer === null ? 'OPZIJ' : 'WACHT', uitkomst: code, weer, nu: klok() });
    return weer === null ? 'opzij' : 'opnieuw';
  }
  await berichtAfronden(bank, bericht, { stand: 'VERZONDEN', uitkomst: null, weer: null, nu: klok() });
  return 'verzonden';
}
