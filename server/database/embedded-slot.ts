import { createConnection, createServer } from 'node:net';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wachten } from 'node:timers/promises';

/** A reason to stop that the person at the keyboard can act on: main prints the message and no stack. */
export class EmbeddedFout extends Error {
  override readonly name = 'EmbeddedFout';
}

export interface Slot { loslaten(): Promise<void> }

/** Socket addresses hold 103 bytes on macOS and 107 on Linux. */
const LANGSTE_ADRES = 103;

/**
 * One portal a cluster. A process holds the lock by listening on a socket beside the cluster, not by a file with its
 * number: the kernel closes a socket the moment the process ends, also after kill -9; a number that was given out again
 * cannot deceive us; and it works between containers that share the directory, where numbers mean nothing.
 *
 * First listen, then look for others: of two that start at once at least one sees the other. Both may, so both
 * withdraw and try again after a random while. Names are never used twice, so what is dead may be erased at any time.
 */
export async function slotNemen(kluster: string, dataDir: string): Promise<Slot> {
  for (let poging = 0; poging < 5; poging += 1) {
    const naam = `${kluster}.${randomBytes(4).toString('hex')}`;
    const slot = await luisteren(naam);
    if (!(await anderLeeft(kluster, `${naam}.sock`))) return slot;
    await slot.loslaten();
    await wachten(randomInt(10, 150));
  }
  throw new EmbeddedFout(`Er draait al een portaal op ${dataDir}. Stop dat portaal, of kies een andere DATA_DIR.`);
}

async function anderLeeft(kluster: string, eigen: string): Promise<boolean> {
  const map = dirname(kluster);
  const namen = (await readdir(map)).filter((naam) => naam.startsWith(`${basename(kluster)}.`) && naam.endsWith('.sock'));
  for (const pad of namen.map((naam) => join(map, naam))) {
    if (pad === eigen) continue;
    if (await leeft(pad)) return true;
    await rm(pad, { force: true });
  }
  return false;
}

/** Named .sock only once it listens: between bind and listen a socket answers as a dead one does. */
async function luisteren(naam: string): Promise<Slot> {
  const server = createServer((verbinding) => verbinding.destroy());
  await new Promise<void>((klaar, mislukt) => {
    server.once('error', (fout: NodeJS.ErrnoException) => {
      mislukt(new EmbeddedFout(`In DATA_DIR kan niet worden geschreven: ${naam} (${fout.code}).`));
    });
    server.listen(adres(`${naam}.bind`), klaar);
  });
  server.unref(); // the lock must never be the reason that a finished process stays
  await rename(`${naam}.bind`, `${naam}.sock`);
  return {
    async loslaten() {
      await rm(`${naam}.sock`, { force: true });
      await new Promise((klaar) => server.close(klaar));
    },
  };
}

/** Refused or gone = no process listens any more. Anything else counts as alive. */
function leeft(pad: string): Promise<boolean> {
  return new Promise((klaar, mislukt) => {
    const verbinding = createConnection(adres(pad));
    verbinding.once('connect', () => { verbinding.destroy(); klaar(true); });
    verbinding.once('error', (fout: NodeJS.ErrnoException) => {
      if (fout.code === 'EACCES') mislukt(new EmbeddedFout(`DATA_DIR is van een andere gebruiker: ${pad} mag niet worden geopend.`));
      else klaar(fout.code !== 'ECONNREFUSED' && fout.code !== 'ENOENT');
    });
  });
}

/** A clone deep in a tree has a long path, yet DATA_DIR is mostly near the working directory. */
function adres(pad: string): string {
  const kort = relative(process.cwd(), pad);
  const kortste = kort.length < pad.length ? kort : pad;
  if (Buffer.byteLength(kortste) <= LANGSTE_ADRES) return kortste;
  throw new EmbeddedFout(`Het pad van DATA_DIR is te lang: ${pad}. Kies een korter pad.`);
}
