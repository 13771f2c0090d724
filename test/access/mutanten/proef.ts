import { Proefrol } from '../rls/proeven.ts';
import { fundamentVragen, vingerafdruk } from '../rls/fundamentproef.ts';
import { ALLE_STATEN, type Staatnaam } from '../rls/staten.ts';
import { TABELLEN } from '../rls/tabellen.ts';
import { Tabelproef } from '../rls/tabelproef.ts';
import type { RlsWereld, Sessie } from '../rls/wereld.ts';
import type { Mutant } from './databank.ts';
import { Tabelvragen } from './tabelvragen.ts';

const EERST: readonly Staatnaam[] = ['LOPEND', 'GEEN', 'AFRONDING'];

/** Counts what was changed and what noticed it. */
export class Telling {
  gedood = 0;
  gelijkwaardig = 0;
  readonly overlevend: string[] = [];

  get mutanten(): number {
    return this.gedood + this.gelijkwaardig + this.overlevend.length;
  }

  noteer(naam: string, rood: boolean, gelijkwaardig = ''): void {
    if (rood) this.gedood += 1;
    else if (gelijkwaardig) this.gelijkwaardig += 1;
    else this.overlevend.push(naam);
  }
}

/** Row-level security with one change in it, tried by the same probes that prove it whole; undone at the end. */
export class Databankproef {
  private readonly gaaf = new Map<string, string>();

  private constructor(private readonly w: RlsWereld, private readonly tabelvragen: Tabelvragen) {}

  static async maak(w: RlsWereld): Promise<Databankproef> {
    return new Databankproef(w, await Tabelvragen.lees(w));
  }

  /** True when something turned red. */
  async rood({ sql, tabel, rol, bij }: Pick<Mutant, 'sql' | 'tabel' | 'rol' | 'bij'>): Promise<boolean> {
    const sessies = this.w.sessies.filter((s) => s.rol === rol);
    const namen = TABELLEN.filter((t) => t.tabel === tabel);
    for (const sessie of sessies) if (namen.length === 0) await this.gaveAfdruk(sessie, tabel);
    await this.w.admin.query('begin');
    try {
      await this.w.admin.query(`select set_config('role', 'none', true)`);
      if (!await this.toegepast(sql)) return true;
      const proefrol = new Proefrol(this.w.admin);
      for (const sessie of sessies) {
        await proefrol.word(sessie);
        if (namen.length === 0 && (await this.afdruk(proefrol, sessie, tabel)) !== this.gaaf.get(this.sleutel(sessie, tabel))) return true;
        for (const staten of [EERST, ALLE_STATEN]) {
          for (const naam of namen) if ((await new Tabelproef(proefrol, this.w, sessie, naam, staten).tegen(bij)).length > 0) return true;
        }
      }
      return false;
    } finally {
      await this.w.admin.query('rollback');
    }
  }

  /** False where the database does not take it, such as a condition on a column that is not there: no start without notice. */
  private async toegepast(sql: readonly string[]): Promise<boolean> {
    try {
      for (const stap of sql) await this.w.admin.query(stap);
      return true;
    } catch (fout) {
      if ((fout as { code?: string }).code === '42703') return false;
      throw fout;
    }
  }

  private afdruk(proefrol: Proefrol, sessie: Sessie, tabel: string): Promise<string> {
    return vingerafdruk(proefrol, [...fundamentVragen(this.w, sessie, tabel), ...this.tabelvragen.van(sessie, tabel)]);
  }

  private sleutel(sessie: Sessie, tabel: string): string {
    return `${sessie.lidmaatschap}|${tabel}`;
  }

  private async gaveAfdruk(sessie: Sessie, tabel: string): Promise<void> {
    if (this.gaaf.has(this.sleutel(sessie, tabel))) return;
    await this.w.admin.query('begin');
    const proefrol = new Proefrol(this.w.admin);
    await proefrol.word(sessie);
    this.gaaf.set(this.sleutel(sessie, tabel), await this.afdruk(proefrol, sessie, tabel));
    await this.w.admin.query('rollback');
  }
}
