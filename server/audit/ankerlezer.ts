import { createReadStream } from 'node:fs';
import { type Ankerregel, ankerregelLezen } from './ankerregel.ts';
import type { Meld } from './bevinding.ts';
import type { Auditgeheim } from './geheim.ts';

/** Hash per number of a row, per chain of one day. */
export type Ankerpunten = Map<number, Map<number, string>>;

interface Stuk {
  van: number;
  tot: number;
}

/** Anchors on disk: read once to check them and to learn where each day stands, and then per day. */
export class Ankerlezer {
  private readonly stukken = new Map<string, Map<string, Stuk>>();
  /** Lines that are genuine. */
  aantal = 0;

  constructor(private readonly geheim: Auditgeheim) {}

  get dagen(): string[] {
    return [...this.stukken.keys()];
  }

  /** Checks that nothing was changed, taken out or put in between. What was cut off at its own end only a copy elsewhere tells. */
  async lees(pad: string, meld: Meld): Promise<void> {
    const vorigen = new Map<string, Ankerregel>();
    let nummer = 0;
    let laatsteHeel = true;
    for await (const { tekst, van, tot } of regelsVan(pad)) {
      nummer += 1;
      if (tekst.trim() === '') continue;
      const regel = ankerregelLezen(this.geheim, tekst);
      laatsteHeel = regel !== null || !tekst.includes('koppen');
      if (!regel) continue;
      const eerder = vorigen.get(regel.reeks);
      if (regel.nr !== (eerder?.nr ?? 0) + 1 || regel.vorige !== (eerder?.zegel ?? '')) {
        meld({ anker: nummer, zin: 'deze regel sluit niet aan op de vorige: daarvoor is een regel gewijzigd, verwijderd of verplaatst' });
      }
      vorigen.set(regel.reeks, regel);
      this.aantal += 1;
      for (const [dag] of regel.koppen) this.onthoud(dag, pad, van, tot);
    }
    if (!laatsteHeel) meld({ anker: nummer, zin: 'de laatste regel is niet heel of niet echt' });
    if (this.aantal === 0) meld({ anker: nummer, zin: 'er staat geen enkele echte regel in het anker (of de sleutel is een andere)' });
  }

  private onthoud(dag: string, pad: string, van: number, tot: number): void {
    const bestanden = this.stukken.get(dag) ?? new Map<string, Stuk>();
    this.stukken.set(dag, bestanden.set(pad, { van: bestanden.get(pad)?.van ?? van, tot }));
  }

  /** What the anchors say of one day; two that disagree are told of. */
  async puntenVan(dag: string, meld: Meld): Promise<Ankerpunten> {
    const punten: Ankerpunten = new Map();
    for (const [pad, stuk] of this.stukken.get(dag) ?? []) {
      for await (const { tekst } of regelsVan(pad, stuk)) {
        for (const [vanDag, strook, volgnummer, hash] of ankerregelLezen(this.geheim, tekst)?.koppen ?? []) {
          if (vanDag !== dag) continue;
          const inStrook = punten.get(strook) ?? new Map<number, string>();
          if ((inStrook.get(volgnummer) ?? hash) !== hash) meld({ dag, strook, volgnummer, zin: 'twee ankers noemen hier een andere hash: de keten is tussendoor herschreven' });
          punten.set(strook, inStrook.set(volgnummer, hash));
        }
      }
    }
    return punten;
  }
}

/** Far beyond the longest line that is written. */
const LANGSTE_REGEL = 1_048_576;

/** Lines with the place of their bytes, from one that begins at `van` up to one that ends at `tot`. Only LF ends a line. */
async function* regelsVan(pad: string, stuk?: Stuk): AsyncGenerator<{ tekst: string; van: number; tot: number }> {
  let rest = Buffer.alloc(0);
  let van = stuk?.van ?? 0;
  for await (const deel of createReadStream(pad, stuk ? { start: stuk.van, end: stuk.tot - 1 } : {}) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, deel]);
    for (let einde = rest.indexOf(10); einde >= 0; einde = rest.indexOf(10)) {
      yield { tekst: rest.toString('utf8', 0, einde), van, tot: van + einde + 1 };
      van += einde + 1;
      rest = rest.subarray(einde + 1);
    }
    if (rest.length > LANGSTE_REGEL) throw new Error('Het anker heeft een regel die veel te lang is.');
  }
  if (rest.length > 0) yield { tekst: rest.toString('utf8'), van, tot: van + rest.length };
}
