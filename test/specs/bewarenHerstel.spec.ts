import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metDefiner } from '../../server/database/migreren.ts';
import { type Bewaaropdracht, bewaren, BewarenLoopt } from '../../server/domain/bewaren/bewaren.service.ts';
import { aantalRijen, DAG_ERNA, draaiBewaren, kanarie, opdracht, waarStaat } from '../support/bewaarProef.ts';
import { maat } from '../support/maat.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
let id: string;
let map: string;
beforeAll(async () => { map = await mkdtemp(join(tmpdir(), 'samenspel-bewaren-')); });
afterAll(() => rm(map, { recursive: true, force: true }));
beforeEach(async () => {
  p = await portaalStarten();
  ({ id } = await kanarie(p, 'kanarie'));
});
afterEach(() => p.stop());

const draai = (op: string, anders?: Partial<Bewaaropdracht>) => draaiBewaren(p, op, anders);
const waar = (tekst: string) => waarStaat(p, tekst);

describe('Een onderbroken keer', () => {
  /** A connection that breaks at its n-th statement. */
  const brekend = (client: pg.Client, n: number) => {
    let stand = 0;
    return { query: (...args: unknown[]) => {
      stand += 1;
      if (stand === n) return Promise.reject(new Error('kapot'));
      return Reflect.apply(client.query, client, args) as never;
    } } as unknown as Pick<pg.ClientBase, 'query'>;
  };

  it('laat nooit een half persoon achter, waar hij ook breekt, en de volgende keer maakt het af', async () => {
    const heel = await aantalRijen(p, id);
    let gebroken = 0;
    for (let n = 3; n < 60; n += maat(4, 1)) {
      const fout = await metDefiner(p.adminUrl, (client) => bewaren(brekend(client, n), opdracht(DAG_ERNA)).then(() => null, (f: Error) => f.message));
      if (fout === null) break;
      gebroken += 1;
      const stenen = (await p.b.vraag('select 1 from grafsteen where inburgeraar_id = $1', [id])).length;
      expect([n, [[heel, 0], [0, 42]]]).toEqual([n, expect.arrayContaining([[await aantalRijen(p, id), stenen]])]);
      if (stenen > 0) break;
    }
    expect(gebroken).toBeGreaterThan(5);
    await draai(DAG_ERNA);
    expect(await waar('kanarie')).toEqual(['kernset']);
  }, 120_000);

  it('twee tegelijk kan niet: de tweede stopt en doet niets', async () => {
    await metDefiner(p.adminUrl, async (client) => {
      await client.query('select pg_advisory_lock(7263002)');
      await expect(draai(DAG_ERNA)).rejects.toBeInstanceOf(BewarenLoopt);
    });
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
  });
});

describe('Na het terugzetten van een oude kopie', () => {
  it('wist het bestand met grafstenen opnieuw wie gewist was, ook als de dag van toen nog niet is geteld', async () => {
    const bestand = join(map, `stenen-${randomUUID()}`);
    await draai(DAG_ERNA, { grafstenen: bestand });
    const stenen = (await readFile(bestand, 'utf8')).trim().split('\n');
    expect(stenen).toHaveLength(42);
    expect(stenen.join('')).not.toContain('kanarie');
    // An older backup: the person is there, and the database knows of no stone.
    await p.stop();
    p = await portaalStarten();
    const oud = await kanarie(p, 'kanarie');
    await p.b.vraag(`update trajectstatus set voldaan_op = null, ontheffing_op = null, vrijstelling_op = null where inburgeraar_id = $1`, [oud.id]);
    await writeFile(bestand, `${stenen.map((regel) => regel.replace(id, oud.id)).join('\n')}\n`);
    await draai('2026-11-18', { grafstenen: null });
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
    const proef = await draai('2026-11-18', { grafstenen: bestand, echt: false });
    expect([proef.opnieuwGewist, await waar('kanarie-achternaam')]).toEqual([42, ['achternaam']]);
    const { opnieuwGewist } = await draai('2026-11-18', { grafstenen: bestand });
    expect(opnieuwGewist).toBe(42);
    expect((await waar('kanarie')).filter((tabel) => tabel !== 'presentie_import')).toEqual(['kernset']);
    expect((await readFile(bestand, 'utf8')).trim().split('\n')).toHaveLength(42);
    expect((await draai('2026-11-18', { grafstenen: bestand })).opnieuwGewist).toBe(0);
  });

  it('wat alleen de database weet komt alsnog in het bestand, en een halve laatste regel bederft niets', async () => {
    const bestand = join(map, `half-${randomUUID()}`);
    await draai(DAG_ERNA);
    await writeFile(bestand, '{"inburgeraarId":"half');
    await draai(DAG_ERNA, { grafstenen: bestand });
    const regels = (await readFile(bestand, 'utf8')).trim().split('\n').map((regel) => JSON.parse(regel) as { inburgeraarId: string });
    expect([regels.length, new Set(regels.map((r) => r.inburgeraarId))]).toEqual([42, new Set([id])]);
  });

  it('een beschadigd bestand stopt alles voordat er iets gebeurt, en noemt alleen de regel', async () => {
    const bestand = join(map, `stuk-${randomUUID()}`);
    await writeFile(bestand, `{"inburgeraarId":"Amina Voorbeeld"}\n`);
    await expect(draai(DAG_ERNA, { grafstenen: bestand })).rejects.toThrow('beschadigd bij regel 1');
    expect(await waar('kanarie-achternaam')).toEqual(['achternaam']);
  });
});
