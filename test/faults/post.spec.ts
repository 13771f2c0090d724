import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Post, Postfout } from '../../server/domain/berichten/post.ts';
import { maakVerzender } from '../../server/domain/berichten/verzenden.ts';
import { maakSeiner } from '../../server/domain/seinen/seinen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { type Systeem, systeemToelaten } from '../support/systeem.ts';
import { verslag } from '../support/verslag.ts';
import { NU } from '../world/wereld.ts';

/** What a killed process looks like from outside: from this step on nothing of it happens any more. */
class Gedood extends Error {}

/** Counts the steps of one process and ends it at one of them, before or after the step was done. */
class Stappen {
  gedaan = 0;
  constructor(private readonly fataal: number, private readonly erna: boolean) {}

  async zet<T>(werk: () => Promise<T>): Promise<T> {
    this.gedaan += 1;
    if (this.gedaan > this.fataal || (this.gedaan === this.fataal && !this.erna)) throw new Gedood('killed');
    const uitkomst = await werk();
    if (this.gedaan === this.fataal) throw new Gedood('killed');
    return uitkomst;
  }
}

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten({ verbindingen: 4 });
  await p.b.zet('contact', { inburgeraar_id: p.w.wij.amina, email: 'amina@voorbeeld.test' });
});
afterAll(() => p.stop());

describe('De postbode wordt bij elke stap gedood', () => {
  const nu = { t: NU };
  const minuten = (n: number) => { nu.t = new Date(nu.t.getTime() + n * 60_000); };
  const zetKlaar = (pad: string) => p.b.zet('bericht', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, soort: 'GESPREK_GEPLAND', pad, geldig_tot: '2027-11-25', volgende_op: NU });
  beforeEach(async () => {
    nu.t = NU;
    await p.b.vraag('delete from bericht');
  });

  it('elk bericht komt aan, en wie het twee keer krijgt herkent het aan zijn nummer', async () => {
    const cijfers = { stappen: 0, berichten: 0, tweeKeerMetHetzelfdeNummer: 0, verloren: 0 };
    for (const erna of [false, true]) {
      for (let fataal = 1; ; fataal += 1) {
        await p.b.vraag('delete from bericht');
        nu.t = NU;
        for (const pad of ['/a', '/b', '/c']) await zetKlaar(pad);
        const aangekomen: string[] = [];
        const stappen = new Stappen(fataal, erna);
        const post = (zet: <T>(werk: () => Promise<T>) => Promise<T>): Post => ({ verstuur: ({ id }) => zet(async () => { aangekomen.push(id); }), sluit: () => undefined });
        const bank = { query: (...args: unknown[]) => stappen.zet(() => Reflect.apply(p.pool.query, p.pool, args) as Promise<never>) } as unknown as Parameters<typeof maakVerzender>[0]['bank'];
        const gedood = await maakVerzender({ bank, klok: () => nu.t, post: post((werk) => stappen.zet(werk)) }).ronde().then(() => false, () => true);
        // A fault of the mail is caught and kept for later by the process itself, unless it is dead.
        if (!gedood && stappen.gedaan < fataal) break;
        cijfers.stappen += 1;
        cijfers.berichten += 3;
        for (let ronde = 0; ronde < 3; ronde += 1) {
          minuten(6);
          await maakVerzender({ bank: p.pool, klok: () => nu.t, post: post((werk) => werk()) }).ronde();
        }
        const standen = await p.b.vraag<{ id: string; stand: string }>('select id, stand from bericht');
        cijfers.verloren += standen.filter(({ id, stand }) => stand !== 'VERZONDEN' || !aangekomen.includes(id)).length;
        cijfers.tweeKeerMetHetzelfdeNummer += aangekomen.length - new Set(aangekomen).size;
        expect(new Set(aangekomen).size).toBe(3);
      }
    }
    expect(cijfers.verloren).toBe(0);
    expect(cijfers.stappen).toBeGreaterThan(15);
    // Only who dies between the mail server and the note sends again.
    expect(cijfers.tweeKeerMetHetzelfdeNummer).toBeLessThanOrEqual(cijfers.stappen);
    verslag('post', cijfers);
  });

  it('een bericht dat niemand kan versturen gaat opzij, houdt de anderen niet op, en de beheerder ziet het', async () => {
    await zetKlaar('/vergiftigd');
    const { id: gif } = (await p.b.vraag<{ id: string }>('select id from bericht'))[0] ?? { id: '' };
    await zetKlaar('/goed');
    const aangekomen: string[] = [];
    const post: Post = { verstuur: async ({ id }) => { if (id === gif) throw new Postfout(false, 'SMTP_451'); aangekomen.push(id); }, sluit: () => undefined };
    for (let ronde = 0; ronde < 10; ronde += 1) {
      await maakVerzender({ bank: p.pool, klok: () => nu.t, post }).ronde();
      minuten(800);
    }
    expect(aangekomen).toHaveLength(1);
    await p.b.vraag('update bericht set ingevoerd_op = now()');
    const { data } = await p.als<{ bedrijfsstand: { post: { wacht: number; opzij: number } } }>(p.w.wie.beheerder, '{ bedrijfsstand { post { wacht opzij } } }');
    expect(data?.bedrijfsstand.post).toEqual({ wacht: 0, opzij: 1 });
  });
});

describe('De seiner wordt bij elke stap gedood', () => {
  let systeem: Systeem;
  beforeAll(async () => {
    systeem = await systeemToelaten(p);
    await p.als(p.w.wie.beheerder, 'mutation($input: PartnersysteemSeinInstellenInput!) { partnersysteemSeinInstellen(input: $input) { geheim } }', { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: systeem.versie, adres: 'https://leerlingen.wenl.nl/sein' } });
  });
  const alsBaas = (sql: string) => p.client.query(`reset role; ${sql}; set role samenspel_definer`);

  it('elk sein komt aan, onder één nummer', async () => {
    const cijfers = { stappen: 0, tweeKeerMetHetzelfdeNummer: 0, verloren: 0 };
    const mensen = [p.w.wij.hamid, p.w.wij.bilal];
    for (const erna of [false, true]) {
      for (let fataal = 1; fataal < 40; fataal += 1) {
        await alsBaas('delete from pgboss.job');
        await p.b.vraag('delete from betrokkenheid where inburgeraar_id = $1 and opdracht = $2 and van > current_date', [mensen[0], 'TAAL']);
        await p.b.betrokken(mensen[fataal % 2] ?? '', 'TAAL', { organisatieId: p.w.org.wenl });
        const aangekomen: string[] = [];
        const stappen = new Stappen(fataal, erna);
        const deps = (bank: { query: (tekst: string, waarden?: unknown[]) => Promise<{ rows: unknown[] }> }, zet: <T>(werk: () => Promise<T>) => Promise<T>) => ({
          bank, klok: () => new Date(), sleutel: 'x', post: ({ id }: { id: string }) => zet(async () => { aangekomen.push(id); return 204; }), storing: () => undefined,
        });
        const dood = maakSeiner(deps({ query: (tekst, waarden) => stappen.zet(() => p.pool.query(tekst, waarden)) }, (werk) => stappen.zet(werk)));
        await dood.ronde().catch(() => undefined);
        const bereikt = stappen.gedaan >= fataal;
        // What it had taken is given back after its time.
        await alsBaas(`update pgboss.job set started_on = started_on - interval '1 day', start_after = now() - interval '1 second' where state < 'completed'`);
        const levend = maakSeiner(deps(p.pool, (werk) => werk()));
        for (let ronde = 0; ronde < 3; ronde += 1) {
          await levend.onderhouden();
          await alsBaas(`update pgboss.job set start_after = now() - interval '1 second' where state < 'active'`);
          await levend.ronde();
        }
        await levend.stoppen();
        cijfers.verloren += aangekomen.length === 0 ? 1 : 0;
        cijfers.tweeKeerMetHetzelfdeNummer += aangekomen.length - new Set(aangekomen).size;
        expect([fataal, erna, new Set(aangekomen).size]).toEqual([fataal, erna, 1]);
        if (!bereikt) break;
        cijfers.stappen += 1;
      }
    }
    expect(cijfers.verloren).toBe(0);
    expect(cijfers.stappen).toBeGreaterThan(8);
    verslag('seinen', cijfers);
  });
});
