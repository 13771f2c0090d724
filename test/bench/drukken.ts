import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { serverStarten } from '../support/serverProces.ts';
import { demoMensen, inloggen } from './klant.ts';

/**
 * `npx tsx test/bench/drukken.ts`: how long a small request takes while ten PDF's are made, on the built server
 * (`npm run build` first). Prints the median, the 95th percentile and the longest, without and with PDF's.
 */
const AANTAL = 10;
const AANVRAGEN = 'mutation($input: UitvoerAanvragenInput!) { uitvoerAanvragen(input: $input) { id } }';

function verdeling(duren: number[]): { aantal: number; p50: number; p95: number; langst: number } {
  const op = [...duren].sort((a, b) => a - b);
  const bij = (deel: number) => Math.round((op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? 0) * 10) / 10;
  return { aantal: op.length, p50: bij(0.5), p95: bij(0.95), langst: bij(1) };
}

const map = await mkdtemp(join(tmpdir(), 'samenspel-drukken-'));
await chmod(map, 0o711);
const server = await serverStarten({ DATA_DIR: map, DEMO: '1' });
try {
  const { adres } = server;
  const mensen = await demoMensen(adres);
  const mens = mensen.find((m) => m.rol === 'INBURGERAAR');
  const consulent = mensen.find((m) => m.rol === 'CONSULENT');
  if (!mens || !consulent) throw new Error('no demo people');
  const [klant, kijker] = [await inloggen(adres, mens), await inloggen(adres, consulent)];
  let mislukt = 0;
  const koekje = (await fetch(`${adres}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: mens.id }) })).headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
  const bestand = async () => {
    const { data } = await klant.vraag<{ uitvoerAanvragen: { id: string } }>(AANVRAGEN, { input: { idempotentieSleutel: randomUUID(), soort: 'DOSSIER_PDF' } });
    return data.uitvoerAanvragen.id;
  };
  const klein = async (duren: number[]) => {
    const begin = performance.now();
    // A server that does not answer drops connections: that is a failure, and took as long.
    await kijker.vraag('{ ik { naam } }').catch(() => { mislukt += 1; });
    duren.push(performance.now() - begin);
  };
  // One every so often, whether or not the last one came back: who waits for an answer does not measure the waiting.
  const gestaag = async (duren: number[], tot: () => boolean) => {
    const lopend: Promise<void>[] = [];
    while (!tot()) {
      lopend.push(klein(duren));
      await wacht(50);
    }
    await Promise.all(lopend);
  };
  const rust: number[] = [];
  await gestaag(rust, () => rust.length >= 200);
  const ids = await Promise.all(Array.from({ length: AANTAL }, bestand));
  const druk: number[] = [];
  let klaar = false;
  const begin = performance.now();
  const pdfs = Promise.all(ids.map(async (id) => (await fetch(`${adres}/uitvoer/${id}`, { headers: { cookie: koekje } })).arrayBuffer().then((b) => b.byteLength))).finally(() => { klaar = true; });
  await gestaag(druk, () => klaar);
  const groottes = await pdfs;
  console.table({ rust: verdeling(rust), [`${AANTAL} PDF's`]: verdeling(druk) });
  process.stdout.write(`${AANTAL} PDF's of ${Math.round((groottes[0] ?? 0) / 1024)} kB in ${Math.round(performance.now() - begin)} ms; ${mislukt} small requests failed\n`);
} finally {
  server.proces.kill('SIGTERM');
  await server.einde;
  await rm(map, { recursive: true, force: true });
}
