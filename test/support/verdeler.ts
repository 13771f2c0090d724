import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that gives each request to the next replica, with kept-alive connections behind it, as a real one does. */
export interface Verdeler {
  url: string;
  /** Sets the replicas, and starts again with the first. */
  naar: (adressen: readonly string[]) => void;
  stoppen: () => Promise<void>;
}

/**
 * Where a replica does not even accept the connection the next one gets the request; where it breaks off half-way the
 * visitor gets 502, because nobody knows whether it was done. X-Replica tells which one answered.
 */
export async function verdelerStarten(): Promise<Verdeler> {
  const agent = new Agent({ keepAlive: true });
  let adressen: readonly string[] = [];
  let beurt = 0;
  const server = createServer((verzoek, antwoord) => {
    void behandel(verzoek, antwoord).catch(() => antwoord.writeHead(502).end());
  });
  const behandel = async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const inhoud = Buffer.concat(await verzoek.toArray() as Buffer[]);
    const eerste = beurt++;
    for (let poging = 0; poging < adressen.length; poging += 1) {
      const nummer = (eerste + poging) % adressen.length;
      const gelukt = await doorgeven(agent, adressen[nummer] ?? '', verzoek, inhoud).catch((fout: NodeJS.ErrnoException) => {
        if (fout.code !== 'ECONNREFUSED') throw fout;
        return null;
      });
      if (gelukt === null) continue;
      antwoord.writeHead(gelukt.statusCode ?? 502, { ...gelukt.headers, 'x-replica': String(nummer) });
      // Whole or not at all: an answer that breaks off is an error to the visitor too.
      antwoord.end(Buffer.concat(await gelukt.toArray() as Buffer[]));
      return;
    }
    antwoord.writeHead(503).end();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    naar: (nieuw) => { [adressen, beurt] = [nieuw, 0]; },
    stoppen: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function doorgeven(agent: Agent, adres: string, verzoek: IncomingMessage, inhoud: Buffer): Promise<IncomingMessage> {
  return new Promise((klaar, mis) => {
    const { host = '', connection: _verbinding, 'transfer-encoding': _codering, ...koppen } = verzoek.headers;
    const headers = {
      ...koppen, host, 'content-length': String(inhoud.length), 'x-forwarded-for': verzoek.socket.remoteAddress ?? '', 'x-forwarded-proto': 'http', 'x-forwarded-host': host,
    };
    request(new URL(verzoek.url ?? '/', adres), { agent, method: verzoek.method ?? 'GET', headers }, klaar).once('error', mis).end(inhoud);
  });
}
