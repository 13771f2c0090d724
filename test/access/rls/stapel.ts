import pg from 'pg';

export type Waarden = Record<string, unknown>;

/** Collects rows and writes them table by table, in the order in which the tables were first named. */
export class Stapel {
  private readonly rijen = new Map<string, Waarden[]>();
  zet(tabel: string, waarden: Waarden): void {
    const bestaand = this.rijen.get(tabel);
    if (bestaand) bestaand.push(waarden);
    else this.rijen.set(tabel, [waarden]);
  }

  async schrijf(client: pg.Client): Promise<void> {
    for (const [tabel, rijen] of this.rijen) {
      const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
      for (let i = 0; i < rijen.length; i += 500) {
        const deel = rijen.slice(i, i + 500);
        const waarden = deel.map((rij) => `(${kolommen.map((k) => (k in rij ? letterlijk(rij[k]) : 'default')).join(', ')})`);
        await client.query(`insert into ${tabel} (${kolommen.join(', ')}) values ${waarden.join(', ')}`);
      }
    }
  }
}

/** A value as SQL text: the probes are single texts, so that a savepoint and an attempt go in one message. */
export function letterlijk(waarde: unknown): string {
  return waarde === null || waarde === undefined ? 'null' : pg.escapeLiteral(String(waarde));
}

