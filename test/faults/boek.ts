import type pg from 'pg';

/** What was confirmed to people at work, to lay beside what stands in the database. */
export class Boek {
  /** Texts are unique, so that a second row of one intention shows. */
  readonly signalen = new Map<string, string>();
  private readonly presenties = new Map<string, { lesId: string; inburgeraarId: string; versie: number; status: string }>();
  private readonly uren = new Map<string, { inburgeraarId: string; datum: string; tijd: string }>();
  private readonly geclaimd = new Set<string>();
  private teller = 0;

  /** @param client past all guards */
  constructor(private readonly client: pg.Client, private readonly naam: string) {}

  /** Says whether nobody else has it: what two people change at once is another proof (`botsen.spec.ts`). */
  claim(wat: string): boolean {
    if (this.geclaimd.has(wat)) return false;
    this.geclaimd.add(wat);
    return true;
  }

  tekst(): string {
    return `${this.naam} ${this.teller++}`;
  }

  presentie(lesId: string, inburgeraarId: string, versie: number, status: string): void {
    this.presenties.set(`${lesId} ${inburgeraarId}`, { lesId, inburgeraarId, versie, status });
  }

  urenOp(inburgeraarId: string, datum: string, tijd: string): void {
    this.uren.set(`${inburgeraarId} ${datum} ${tijd}`, { inburgeraarId, datum, tijd });
  }

  get bevestigd(): { signalen: number; presenties: number; uren: number } {
    return { signalen: this.signalen.size, presenties: this.presenties.size, uren: this.uren.size };
  }

  /** What was confirmed and is not there, and what is there more often than it was meant. */
  async oordeel(): Promise<{ verloren: string[]; dubbel: string[] }> {
    const [verloren, dubbel]: [string[], string[]] = [[], []];
    const rijen = await this.vraag<{ id: string; tekst: string }>('select id, tekst from signaal where tekst like $1', [`${this.naam} %`]);
    const er = new Map(rijen.map(({ id, tekst }) => [tekst, id]));
    verloren.push(...[...this.signalen].filter(([tekst, id]) => er.get(tekst) !== id).map(([tekst]) => `signaal ${tekst}`));
    dubbel.push(...rijen.filter(({ id, tekst }) => er.get(tekst) !== id).map(({ tekst }) => `signaal ${tekst}`));
    const presenties = [...this.presenties.values()];
    const stand = await this.vraag<{ versie: number; status: string; aantal: number }>(`select max(p.versie)::int as versie, (array_agg(p.status order by p.versie desc))[1] as status, count(*) filter (where p.actueel)::int as aantal
      from unnest($1::uuid[], $2::uuid[]) with ordinality as w(les_id, inburgeraar_id, nummer) left join presentie p using (les_id, inburgeraar_id) group by w.nummer order by w.nummer`,
    [presenties.map(({ lesId }) => lesId), presenties.map(({ inburgeraarId }) => inburgeraarId)]);
    for (const [i, { lesId, versie, status }] of presenties.entries()) {
      const nu = stand[i];
      if (!nu || (nu.versie ?? 0) < versie || nu.aantal !== 1 || (nu.versie === versie && nu.status !== status)) verloren.push(`presentie ${lesId} ${versie}`);
      else if (nu.versie > versie) dubbel.push(`presentie ${lesId} ${versie} -> ${nu.versie}`);
    }
    const uren = [...this.uren.values()];
    const keren = await this.vraag<{ keer: number }>(`select count(u.id)::int as keer from unnest($1::uuid[], $2::date[], $3::time[]) with ordinality as w(inburgeraar_id, datum, begin_tijd, nummer)
      left join participatie_uren u using (inburgeraar_id, datum, begin_tijd) group by w.nummer order by w.nummer`,
    [uren.map(({ inburgeraarId }) => inburgeraarId), uren.map(({ datum }) => datum), uren.map(({ tijd }) => tijd)]);
    for (const [i, { datum, tijd }] of uren.entries()) {
      const keer = keren[i]?.keer ?? 0;
      if (keer === 0) verloren.push(`uren ${datum} ${tijd}`);
      else if (keer > 1) dubbel.push(`uren ${datum} ${tijd}`);
    }
    return { verloren, dubbel };
  }

  private async vraag<R extends object>(tekst: string, waarden: unknown[]): Promise<R[]> {
    return (await this.client.query<R>(tekst, waarden)).rows;
  }
}
