import { type DBSchema, deleteDB, openDB } from 'idb';
import { nieuweSleutel, open, verzegel, type Verzegeld } from './verzegelen.ts';

/** What was fetched, and what waits to be sent. */
export type Vak = 'voorraad' | 'wachtrij';

/** What one membership keeps on this device. The rules know no more of storage than this. */
export interface Kluis {
  alles: <T>(vak: Vak) => Promise<Map<string, T>>;
  lees: <T>(vak: Vak, sleutel: string) => Promise<T | undefined>;
  schrijf: (vak: Vak, sleutel: string, waarde: unknown) => Promise<void>;
  /** Only where something stands there still: what was thrown away meanwhile does not come back. */
  vervang: (vak: Vak, sleutel: string, waarde: unknown) => Promise<void>;
  wis: (vak: Vak, sleutel?: string) => Promise<void>;
}

interface Databank extends DBSchema {
  sleutels: { key: string; value: CryptoKey };
  voorraad: { key: string; value: Verzegeld };
  wachtrij: { key: string; value: Verzegeld };
}

const NAAM = 'samenspel';
const VAKKEN = ['sleutels', 'voorraad', 'wachtrij'] as const;

async function metDatabank<T>(doe: (db: Awaited<ReturnType<typeof openDB<Databank>>>) => Promise<T>): Promise<T> {
  const db = await openDB<Databank>(NAAM, 1, { upgrade: (nieuw) => VAKKEN.forEach((vak) => nieuw.createObjectStore(vak)) });
  try {
    return await doe(db);
  } finally {
    db.close();
  }
}

/** The place of this membership, with a key of its own that is made the first time. */
export async function openKluis(lidmaatschap: string): Promise<Kluis> {
  const sleutel = await sleutelVan(lidmaatschap);
  const voor = `${lidmaatschap}/`;
  const eigen = IDBKeyRange.bound(voor, `${voor}\uffff`);
  const waar = (vak: Vak, naam: string) => `${vak}/${voor}${naam}`;
  // What does not open was changed from outside, or written with a key that is gone: it is as if it were not there.
  const ontzegel = async <T>(vak: Vak, naam: string, waarde: Verzegeld | undefined) => (waarde ? (open(sleutel, waar(vak, naam), waarde) as Promise<T>).catch(() => undefined) : undefined);
  return {
    alles: async <T>(vak: Vak) => {
      const rijen = await metDatabank(async (db) => {
        const { store } = db.transaction(vak);
        const [namen, waarden] = await Promise.all([store.getAllKeys(eigen), store.getAll(eigen)]);
        return namen.map((naam, plek) => ({ naam: naam.slice(voor.length), waarde: waarden[plek] }));
      });
      const ontzegeld = await Promise.all(rijen.map(async ({ naam, waarde }) => [naam, await ontzegel<T>(vak, naam, waarde)] as const));
      return new Map(ontzegeld.flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]])));
    },
    lees: async <T>(vak: Vak, naam: string) => ontzegel<T>(vak, naam, await metDatabank((db) => db.get(vak, voor + naam))),
    schrijf: async (vak, naam, waarde) => {
      const verzegeld = await verzegel(sleutel, waar(vak, naam), waarde);
      await metDatabank((db) => db.put(vak, verzegeld, voor + naam));
    },
    vervang: async (vak, naam, waarde) => {
      const verzegeld = await verzegel(sleutel, waar(vak, naam), waarde);
      await metDatabank(async (db) => {
        const tx = db.transaction(vak, 'readwrite');
        if ((await tx.store.getKey(voor + naam)) !== undefined) await tx.store.put(verzegeld, voor + naam);
        await tx.done;
      });
    },
    wis: (vak, naam) => metDatabank((db) => db.delete(vak, naam === undefined ? eigen : voor + naam)),
  };
}

async function sleutelVan(lidmaatschap: string): Promise<CryptoKey> {
  const nieuw = await nieuweSleutel();
  // Of two tabs that begin together, one makes the key and both use it.
  return metDatabank(async (db) => {
    const tx = db.transaction('sleutels', 'readwrite');
    const bestaand = await tx.store.get(lidmaatschap);
    if (!bestaand) await tx.store.put(nieuw, lidmaatschap);
    await tx.done;
    return bestaand ?? nieuw;
  });
}

/** Everything of everybody; the keys first, so that what would be left is unreadable. */
export async function wisKluizen(): Promise<void> {
  await metDatabank(async (db) => {
    for (const vak of VAKKEN) await db.clear(vak);
  });
  // A tab that is just reading holds the empty shell a moment longer; nobody has to wait for that.
  await Promise.race([deleteDB(NAAM), new Promise((klaar) => setTimeout(klaar, 1_000))]);
}
