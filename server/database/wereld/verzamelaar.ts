import { createHash } from 'node:crypto';
import type { WereldOpties } from './basis.ts';
import { wereldInhoud } from './inhoud.ts';
import type { Rij, Tabelnaam, Uitvoer } from './rijen.ts';

/** Keeps all rows, for who wants to look at a small world without a database. */
export class Verzamelaar implements Uitvoer {
  private readonly tabellen = new Map<Tabelnaam, unknown[]>();

  static wereld(opties: WereldOpties): Verzamelaar {
    const verzamelaar = new Verzamelaar();
    const stappen = wereldInhoud(opties, verzamelaar);
    while (!stappen.next().done);
    return verzamelaar;
  }

  rij<T extends Tabelnaam>(tabel: T, waarden: Rij<T>): void {
    const rijen = this.tabellen.get(tabel);
    if (rijen) rijen.push(waarden);
    else this.tabellen.set(tabel, [waarden]);
  }

  uit<T extends Tabelnaam>(tabel: T): readonly Rij<T>[] {
    return (this.tabellen.get(tabel) ?? []) as Rij<T>[];
  }

  /** Names of the tables that hold rows. */
  get namen(): readonly Tabelnaam[] {
    return [...this.tabellen.keys()];
  }

  /** Tells two worlds apart by every row in order. */
  get controlegetal(): string {
    const hash = createHash('sha256');
    for (const [tabel, rijen] of this.tabellen) hash.update(tabel).update(JSON.stringify(rijen));
    return hash.digest('hex');
  }
}
