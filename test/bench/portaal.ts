import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { maakLog } from '../../server/http/log.ts';
import { Bouwer } from '../world/wereld.ts';
import { type DemoMens, demoMensen } from './klant.ts';
import { wereldOpenen } from './wereld.ts';

/** A running portal with a world, and a way past all guards to prepare and to look. */
export interface Benchportaal {
  adres: string;
  vandaag: string;
  /** What the database holds, and what a measurement adds to it. */
  b: Bouwer;
  mensen: readonly DemoMens[];
}

export function mensVan({ mensen }: Pick<Benchportaal, 'mensen'>, rol: string, organisatie: string): DemoMens {
  const mens = mensen.find((m) => m.rol === rol && m.organisatie?.startsWith(organisatie)) ?? mensen.find((m) => m.rol === rol);
  if (!mens) throw new Error(`no ${rol} in this world`);
  return mens;
}

/** @param clientMap the built client, where a browser takes part */
export async function metPortaal<T>(personen: number, doe: (portaal: Benchportaal) => Promise<T>, clientMap?: string): Promise<T> {
  const map = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  try {
    const { config, databank, client, vandaag, sluiten } = await wereldOpenen(map, personen);
    try {
      await client.query('set role samenspel_definer');
      const app = await createApp({ config: { ...config, demo: true }, databaseUrl: databank.appUrl, klok: () => new Date(), log: maakLog(config), clientMap: clientMap ?? map });
      const server = createServer(app.http).listen(0, '127.0.0.1');
      await new Promise((klaar) => server.once('listening', klaar));
      const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      try {
        return await doe({ adres, vandaag, b: new Bouwer(client), mensen: await demoMensen(adres) });
      } finally {
        await new Promise((klaar) => server.close(klaar).closeAllConnections());
        await app.stop();
      }
    } finally {
      await sluiten();
    }
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

export interface Benchklas {
  docent: DemoMens;
  groepId: string;
  organisatieId: string;
  leden: readonly string[];
}

/** A class of twelve of its own, of people whom the school teaches already. */
export async function klasVanTwaalf(portaal: Benchportaal): Promise<Benchklas> {
  const { b } = portaal;
  const docent = mensVan(portaal, 'TAALDOCENT', 'WenL');
  const [lid] = await b.vraag<{ organisatie_id: string; gebruiker_id: string }>('select organisatie_id, gebruiker_id from lidmaatschap where id = $1', [docent.id]);
  if (!lid) throw new Error('the docent has no membership');
  const { organisatie_id: organisatieId } = lid;
  const leden = (await b.vraag<{ inburgeraar_id: string }>(`select distinct gl.inburgeraar_id from groepslid gl join groep g on g.id = gl.groep_id
    where gl.organisatie_id = $1 and g.soort = 'TAALGROEP' and gl.tot is null and gl.van <= current_date - 60 order by 1 limit 12`, [organisatieId])).map((rij) => rij.inburgeraar_id);
  if (leden.length < 12) throw new Error(`only ${leden.length} people for a class of twelve`);
  const begeleider = { gebruikerId: lid.gebruiker_id, lidmaatschapId: docent.id, organisatieId, rol: 'TAALDOCENT', naam: docent.naam } as Parameters<Bouwer['groep']>[3][number];
  return { docent, groepId: await b.groep('Meting', 'TAALGROEP', organisatieId, [begeleider], leden), organisatieId, leden };
}
