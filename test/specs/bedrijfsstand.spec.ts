import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metDefiner } from '../../server/database/migreren.ts';
import { taakBijhouden } from '../../server/domain/bedrijfsstand/taakverslag.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

const STAND = `{ bedrijfsstand { serverklok databaseklok post { wacht oudste opzij } seinen { wacht opzij } taken { soort gelukt aantal klaarOp laatstGeluktOp } imports { organisatie op } auditregels } }`;
interface Stand { bedrijfsstand: {
  post: { wacht: number; oudste: string | null; opzij: number };
  taken: { soort: string; gelukt: boolean; aantal: number; klaarOp: string; laatstGeluktOp: string | null }[];
  imports: { organisatie: string; op: string }[]; auditregels: number;
} }

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
const stand = async (wie = p.w.wie.beheerder) => (await p.als<Stand>(wie, STAND)).data?.bedrijfsstand;

describe('De functioneel beheerder ziet hoe het met het portaal zelf gaat', () => {
  it('wat er wacht om verstuurd te worden, sinds wanneer, en wat opzij is gezet', async () => {
    const post = { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, soort: 'GESPREK_GEPLAND', pad: '/mijn-gesprekken', geldig_tot: '2100-01-01' };
    await p.b.zet('bericht', { ...post, ingevoerd_op: new Date('2026-11-18T08:00:00Z') });
    await p.b.zet('bericht', { ...post, stand: 'OPZIJ', ingevoerd_op: new Date() });
    await p.b.zet('bericht', { ...post, stand: 'OPZIJ', ingevoerd_op: new Date(Date.now() - 31 * 86_400_000) });
    expect((await stand())?.post).toEqual({ wacht: 1, oudste: '2026-11-18T08:00:00.000Z', opzij: 1 });
  });

  it('wanneer een taak voor het laatst lukte, ook als het daarna misging', async () => {
    await taakBijhouden(p.adminUrl, 'RESERVEKOPIE', async () => ({ aantal: 123_456_789_012 }));
    const [goed] = (await stand())?.taken.filter(({ soort }) => soort === 'RESERVEKOPIE') ?? [];
    expect(goed).toMatchObject({ gelukt: true, aantal: 123_456_789_012, laatstGeluktOp: goed?.klaarOp });
    await expect(taakBijhouden(p.adminUrl, 'RESERVEKOPIE', () => Promise.reject(new Error('de schijf is vol')))).rejects.toThrow('de schijf is vol');
    expect((await stand())?.taken.filter(({ soort }) => soort === 'RESERVEKOPIE')).toMatchObject([{ gelukt: false, laatstGeluktOp: goed?.klaarOp }]);
  });

  it('de laatst ingelezen lijst van partners van de eigen gemeente, en niet die van een andere', async () => {
    const lezing = (organisatieId: string, lidmaatschapId: string, op: string) => p.b.zet('presentie_import', {
      organisatie_id: organisatieId, lidmaatschap_id: lidmaatschapId, gemaakt_op: op, bevestigd_op: op, stand: 'BEVESTIGD', bestand_hash: 'x', regels: '[]',
    });
    await lezing(p.w.org.wenl, p.w.wie.taalcoordinator.lidmaatschapId, '2026-11-16T10:00:00Z');
    await lezing(p.w.org.wenl, p.w.wie.taalcoordinator.lidmaatschapId, '2026-11-17T10:00:00Z');
    const [elders] = await p.b.vraag<{ id: string }>(`insert into organisatie (naam, soort) values ('School elders', 'TAALAANBIEDER') returning id`);
    const wie = await p.b.persona('Coördinator Elders', 'TAALCOORDINATOR', elders?.id ?? '');
    await lezing(elders?.id ?? '', wie.lidmaatschapId, '2026-11-17T11:00:00Z');
    expect((await stand())?.imports).toEqual([{ organisatie: 'WenL', op: '2026-11-17T10:00:00.000Z' }]);
  });

  it('hoeveel het auditlog vandaag groeide', async () => {
    const voor = (await stand())?.auditregels ?? 0;
    await p.als(p.w.wie.consulent, '{ inburgeraars(first: 5) { edges { node { id roepnaam { roepnaam } } } } }');
    expect((await stand())?.auditregels).toBeGreaterThan(voor);
  });

  it('niemand anders ziet dat, en niemand in het portaal kan een verslag schrijven', async () => {
    for (const wie of [p.w.wie.teamleider, p.w.wie.fg, p.w.wie.taalcoordinator]) expect((await p.als(wie, STAND)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    for (const rol of ['rol_functioneel_beheerder', 'rol_teamleider']) {
      for (const poging of [`select * from taakverslag`, `insert into taakverslag (soort, begonnen_op, klaar_op, gelukt) values ('ANKER', now(), now(), true)`, `select taak_melden('ANKER', now(), now(), true, 0)`]) {
        await expect(metDefiner(p.adminUrl, async (client) => {
          await client.query('reset role');
          await client.query(`set role ${rol}`);
          await client.query(poging);
        })).rejects.toThrow(/permission denied/);
      }
    }
  });
});
