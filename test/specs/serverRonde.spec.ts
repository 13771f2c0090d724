import { randomBytes } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { serverStarten, type ServerProces, vrijePoort } from '../support/serverProces.ts';
import { systeemToelaten } from '../support/systeem.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let p: Portaal;
let brievenbus: SMTPServer;
let server: ServerProces;
const brieven: string[] = [];
beforeAll(async () => {
  p = await portaalStarten();
  await p.b.zet('contact', { inburgeraar_id: p.w.wij.amina, email: 'amina@voorbeeld.test', telefoon: '0600000000' });
  const poort = await vrijePoort();
  brievenbus = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], hideSTARTTLS: true,
    onData: (stroom, _sessie, klaar) => {
      let tekst = '';
      stroom.on('data', (deel: Buffer) => { tekst += deel.toString('utf8'); }).on('end', () => { brieven.push(tekst); klaar(); });
    },
  });
  await new Promise<void>((klaar) => brievenbus.listen(poort, '127.0.0.1', klaar));
  const systeem = await systeemToelaten(p);
  // A name that leads nowhere: what is looked at here is that the round takes the work.
  await p.b.vraag(`update partnersysteem set sein_adres = 'https://wenl.example/' where id = $1`, [systeem.id]);
  server = await serverStarten({ DATABASE_URL: p.appUrl, DEMO: '1', SESSION_SECRET: randomBytes(32).toString('base64url'), SMTP_URL: `smtp://127.0.0.1:${poort}`, MAIL_VAN: 'portaal@voorbeeld.test' });
});
afterAll(async () => {
  server?.proces.kill('SIGKILL');
  await server?.einde;
  await new Promise<void>((klaar) => brievenbus.close(() => klaar()));
  await p.stop();
});

const klaarzetten = (pad: string) => p.b.zet('bericht', {
  inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, soort: 'GESPREK_GEPLAND', pad, volgende_op: new Date(), geldig_tot: '2100-01-01',
});
const wachtend = async () => (await p.b.vraag<{ n: number }>(`select (select count(*) from bericht where stand = 'WACHT')::int as n`))[0]?.n;

describe('Het proces van de server', () => {
  it('verstuurt uit zichzelf de post die klaarstaat, elk bericht één keer, en neemt het werk van de seinen', async () => {
    await klaarzetten('/mijn-gesprekken');
    await p.b.betrokken(p.w.wij.hamid, 'TAAL', { organisatieId: p.w.org.wenl });
    await vi.waitFor(async () => expect(await wachtend()).toBe(0), { timeout: 40_000, interval: 500 });
    expect(brieven).toHaveLength(1);
    expect(brieven[0]).not.toContain('Amina');
    await vi.waitFor(async () => expect(await p.b.vraag('select state::text from pgboss.job')).toEqual([{ state: 'completed' }]), { timeout: 40_000, interval: 500 });
  });

  it('en houdt daarmee op bij SIGTERM: het eindigt met 0, en wat daarna klaarstaat blijft voor wie er nog is', async () => {
    server.proces.kill('SIGTERM');
    expect((await server.einde).code).toBe(0);
    await klaarzetten('/mijn-gesprekken');
    expect([await wachtend(), brieven.length]).toEqual([1, 1]);
    expect(server.uit() + server.fouten()).not.toContain('amina@voorbeeld.test');
  });
});
