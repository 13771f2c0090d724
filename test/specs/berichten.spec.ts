import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakPost, type Post, Postfout } from '../../server/domain/berichten/post.ts';
import { maakVerzender } from '../../server/domain/berichten/verzenden.ts';
import { BERICHTTEKSTEN } from '../../shared/berichten.ts';
import { OPNIEUW_NA_MINUTEN } from '../../shared/rules/berichten.ts';
import { brievenbusOpenen, gelezen } from '../support/brievenbus.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { NU } from '../world/wereld.ts';

const ADRES = 'https://samenspel.voorbeeld.test';
let p: Portaal;
let nu: Date;
beforeAll(async () => {
  p = await portaalStarten({ verbindingen: 6 });
  await p.b.zet('contact', { inburgeraar_id: p.w.wij.amina, email: 'amina@voorbeeld.test', telefoon: '0600000000' });
});
afterAll(() => p.stop());
beforeEach(async () => {
  nu = NU;
  await p.b.vraag('delete from bericht');
});

interface Bericht { stand: string; pogingen: number; uitkomst: string | null; verzonden_op: Date | null; volgende_op: Date }
const stand = () => p.b.vraag<Bericht>('select stand, pogingen, uitkomst, verzonden_op, volgende_op from bericht order by pad');
const klaarzetten = (anders: Record<string, unknown> = {}) => p.b.zet<{ id: string }>('bericht', {
  inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, soort: 'GESPREK_GEPLAND', pad: '/mijn-gesprekken', geldig_tot: '2026-11-25', volgende_op: NU, ...anders,
});
const verzender = (post: Post | null) => maakVerzender({ bank: p.pool, klok: () => nu, post });
const minuten = (n: number) => { nu = new Date(nu.getTime() + n * 60_000); };

/** A mail server that keeps what it gets, and the post to it. */
async function brievenbus(opties: SMTPServerOptions = {}) {
  const { url, brieven, sluit } = await brievenbusOpenen(opties);
  const post = await maakPost(url, 'samenspel@voorbeeld.test', ADRES);
  open.push(async () => {
    post.sluit();
    await sluit();
  });
  return { post, brieven };
}
const open: (() => Promise<void>)[] = [];
afterEach(async () => { for (const sluit of open.splice(0)) await sluit(); });

describe('Een bericht gaat met de post', () => {
  it('met precies de zin van het portaal, in de taal van de inburgeraar, en een link; meer niet', async () => {
    await p.b.vraag('delete from lidmaatschap where inburgeraar_id = $1', [p.w.wij.amina]);
    const wie = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    await p.b.vraag(`update gebruiker set taal = 'uk' where id = $1`, [wie.gebruikerId]);
    const { post, brieven } = await brievenbus();
    const { id } = await klaarzetten();
    expect(await verzender(post).ronde()).toEqual({ verzonden: 1, opnieuw: 0, opzij: 0, zonderPost: 0 });
    expect(brieven).toHaveLength(1);
    expect(brieven[0]?.aan).toEqual(['amina@voorbeeld.test']);
    const { kop, lijf } = gelezen(brieven[0]?.tekst ?? '');
    expect(lijf).toBe(`${BERICHTTEKSTEN.GESPREK_GEPLAND.uk}\n\n${ADRES}/mijn-gesprekken`);
    expect(kop).toMatch(new RegExp(`Message-ID:\\s+<bericht[.]${id}@samenspel[.]voorbeeld[.]test>`));
    expect(kop).toContain('Content-Language: uk');
    expect(kop).toMatch(/Content-Type: text\/plain/);
    expect(`${kop}\n${lijf}`).not.toMatch(/Voorbeeld\b|Amina|Carla|consulent/);
    expect(await stand()).toEqual([expect.objectContaining({ stand: 'VERZONDEN', pogingen: 1, uitkomst: null, verzonden_op: NU })]);
    // Sent is sent.
    expect((await verzender(post).ronde()).verzonden).toBe(0);
  });

  it('twee servers tegelijk versturen samen niets dubbel', async () => {
    const { post, brieven } = await brievenbus();
    for (let i = 0; i < 12; i += 1) await klaarzetten();
    const rondes = await Promise.all([verzender(post).ronde(), verzender(post).ronde(), verzender(post).ronde()]);
    expect(rondes.reduce((som, { verzonden }) => som + verzonden, 0)).toBe(12);
    const nummers = brieven.map(({ tekst }) => /Message-ID:\s+(\S+)/.exec(tekst)?.[1]);
    expect(new Set(nummers).size).toBe(12);
    expect(brieven).toHaveLength(12);
  });

  it('van wie halverwege omvalt gaat het later nog een keer, met hetzelfde nummer', async () => {
    const { post, brieven } = await brievenbus();
    const { id } = await klaarzetten();
    // It went out, and the process died before it could say so.
    const dood: Post = { verstuur: async (brief) => { await post.verstuur(brief); await new Promise(() => undefined); }, sluit: () => undefined };
    void verzender(dood).ronde();
    while (brieven.length < 1) await new Promise((even) => { setTimeout(even, 10); });
    expect((await verzender(post).ronde()).verzonden).toBe(0);
    minuten(4);
    expect((await verzender(post).ronde()).verzonden).toBe(0);
    minuten(2);
    expect((await verzender(post).ronde()).verzonden).toBe(1);
    expect(brieven.map(({ tekst }) => /Message-ID:\s+(\S+)/.exec(tekst)?.[1])).toEqual([`<bericht.${id}@samenspel.voorbeeld.test>`, `<bericht.${id}@samenspel.voorbeeld.test>`]);
  });
});

describe('Een bericht dat niet weg kan', () => {
  it('wordt steeds later opnieuw geprobeerd, en na de laatste keer opzij gezet; de anderen gaan door', async () => {
    const { post, brieven } = await brievenbus({ onRcptTo: (naar, _sessie, klaar) => klaar(naar.address.startsWith('vol') ? Object.assign(new Error('mailbox full'), { responseCode: 452 }) : null) });
    await p.b.zet('contact', { inburgeraar_id: p.w.wij.bilal, email: 'vol@voorbeeld.test' });
    await klaarzetten({ inburgeraar_id: p.w.wij.bilal, pad: '/a', geldig_tot: '2027-11-01' });
    await klaarzetten({ pad: '/b' });
    expect(await verzender(post).ronde()).toMatchObject({ verzonden: 1, opnieuw: 1 });
    expect(brieven).toHaveLength(1);
    for (const wacht of OPNIEUW_NA_MINUTEN) {
      expect((await stand())[0]).toMatchObject({ stand: 'WACHT', uitkomst: 'SMTP_452', volgende_op: new Date(nu.getTime() + wacht * 60_000) });
      minuten(wacht - 0.5);
      expect(await verzender(post).ronde()).toMatchObject({ opnieuw: 0, opzij: 0 });
      minuten(0.5);
      await verzender(post).ronde();
    }
    expect((await stand())[0]).toMatchObject({ stand: 'OPZIJ', pogingen: OPNIEUW_NA_MINUTEN.length + 1 });
  });

  it('omdat het adres voorgoed niet bestaat, gaat meteen opzij', async () => {
    const { post } = await brievenbus({ onRcptTo: (_naar, _sessie, klaar) => klaar(Object.assign(new Error('no such user amina@voorbeeld.test'), { responseCode: 550 })) });
    await klaarzetten();
    expect(await verzender(post).ronde()).toMatchObject({ opzij: 1 });
    // What the mail server said names an address: only its number is kept.
    expect(await stand()).toEqual([expect.objectContaining({ stand: 'OPZIJ', uitkomst: 'SMTP_550', pogingen: 1 })]);
  });

  it('wordt na de dag waarover het gaat niet meer verstuurd', async () => {
    const { post, brieven } = await brievenbus();
    await klaarzetten({ geldig_tot: '2026-11-17' });
    await klaarzetten({ geldig_tot: '2026-11-18', pad: '/z' });
    await verzender(post).ronde();
    expect((await stand()).map((b) => b.stand)).toEqual(['VERLOPEN', 'VERZONDEN']);
    expect(brieven).toHaveLength(1);
  });

  it('gaat niet naar wie geen adres gaf, wie verhuisde of wie is gewist', async () => {
    const { post, brieven } = await brievenbus();
    await p.b.zet('contact', { inburgeraar_id: p.w.wij.celine, email: 'celine@voorbeeld.test' });
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [p.w.wij.celine]);
    await klaarzetten({ inburgeraar_id: p.w.wij.daoud });
    await klaarzetten({ inburgeraar_id: p.w.wij.celine });
    await verzender(post).ronde();
    expect((await stand()).map((b) => [b.stand, b.uitkomst])).toEqual([['NIET_VERZONDEN', 'GEEN_ADRES'], ['NIET_VERZONDEN', 'GEEN_ADRES']]);
    expect(brieven).toEqual([]);
  });
});

describe('Zonder mailserver', () => {
  it('gaat er niets uit, en dat staat bij elk bericht', async () => {
    await klaarzetten();
    expect(await verzender(null).ronde()).toEqual({ verzonden: 0, opnieuw: 0, opzij: 0, zonderPost: 1 });
    expect(await stand()).toEqual([expect.objectContaining({ stand: 'NIET_VERZONDEN', uitkomst: 'GEEN_POST', pogingen: 0 })]);
  });
});

describe('De verzender', () => {
  it('houdt op wanneer de server stopt: wat bezig is gaat af, de rest is voor een ander', async () => {
    const { post, brieven } = await brievenbus();
    for (let i = 0; i < 5; i += 1) await klaarzetten();
    const v = verzender({ verstuur: async (brief) => { await post.verstuur(brief); await new Promise((even) => { setTimeout(even, 30); }); }, sluit: () => undefined });
    const ronde = v.ronde();
    while (brieven.length < 1) await new Promise((even) => { setTimeout(even, 5); });
    await v.stoppen();
    const { verzonden } = await ronde;
    expect(verzonden).toBeLessThan(5);
    expect((await stand()).filter((b) => b.stand === 'VERZONDEN')).toHaveLength(verzonden);
  });

  it('zegt in het log hoeveel, nooit naar wie', async () => {
    const lastig: Post = { verstuur: () => Promise.reject(new Postfout(false, 'SMTP_452')), sluit: () => undefined };
    await klaarzetten();
    const gemeld: unknown[] = [];
    await maakVerzender({ bank: p.pool, klok: () => nu, post: lastig, meld: (ronde) => gemeld.push(ronde) }).ronde();
    expect(gemeld).toEqual([{ verzonden: 0, opnieuw: 1, opzij: 0, zonderPost: 0 }]);
    expect(p.logregels.join()).not.toContain('voorbeeld.test');
  });

  it('een rol van het portaal kan geen bericht nemen en geen adres opvragen', async () => {
    for (const rol of ['rol_consulent', 'rol_inburgeraar', 'rol_taaldocent']) {
      const client = await p.pool.connect();
      try {
        await client.query('begin');
        await client.query(`set local role ${rol}`);
        await expect(client.query(`select * from bericht_nemen(now(), current_date, now())`)).rejects.toThrow('permission denied');
      } finally {
        await client.query('rollback');
        client.release();
      }
    }
  });
});
