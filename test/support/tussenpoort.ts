import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Stands between a server and its database.
 * DOOR: passes everything. WEG: nobody is there. STIL: connections stay open and nothing comes through, as when a cable is pulled.
 */
export type Poortstand = 'DOOR' | 'WEG' | 'STIL';

export interface Tussenpoort {
  poort: number;
  zet: (stand: Poortstand) => void;
  open: () => number;
  stoppen: () => Promise<void>;
}

export async function tussenpoortStarten(naarPoort: number): Promise<Tussenpoort> {
  let stand: Poortstand = 'DOOR';
  const paren = new Set<readonly [Socket, Socket]>();
  const server = createServer((binnen) => {
    if (stand === 'WEG') {
      binnen.destroy();
      return;
    }
    const buiten = connect(naarPoort, '127.0.0.1');
    const paar = [binnen, buiten] as const;
    paren.add(paar);
    const eind = (): void => {
      paren.delete(paar);
      binnen.destroy();
      buiten.destroy();
    };
    for (const [van, naar] of [[binnen, buiten], [buiten, binnen]] as const) {
      van.on('data', (stuk) => { if (stand === 'DOOR') naar.write(stuk); });
      // Of who is cut off nothing comes, also not that it went.
      van.on('error', () => undefined).on('close', () => { if (stand !== 'STIL') eind(); });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const allesDicht = (): void => { for (const [binnen, buiten] of paren) { binnen.destroy(); buiten.destroy(); } };
  return {
    poort: (server.address() as AddressInfo).port,
    zet: (nieuw) => {
      stand = nieuw;
      if (nieuw === 'WEG') allesDicht();
    },
    open: () => paren.size,
    stoppen: async () => {
      allesDicht();
      server.close();
      await once(server, 'close');
    },
  };
}
