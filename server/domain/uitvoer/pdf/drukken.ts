import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opdruk } from 'pdfmake';
import { Piscina } from 'piscina';

/** Megabytes that one document may take: a dossier of years takes a tenth of it. */
const HOOGSTENS_MB = 512;
/** A thread that had nothing to do for so long goes, and takes its fonts with it. */
const RUST_MS = 60_000;

/** Threads that make PDF's. They start with the first document; one core is left for who is waiting for a page. */
export class Drukkerij {
  private draden: Piscina | null = null;

  /** @param bestand what a thread runs */
  constructor(private readonly bestand: string) {}

  private open(): Piscina {
    if (this.draden) return this.draden;
    const draden = new Piscina({
      filename: this.bestand, minThreads: 0, maxThreads: Math.max(1, Math.min(2, availableParallelism() - 1)), idleTimeout: RUST_MS,
      env: {}, execArgv: this.bestand.endsWith('.ts') ? ['--import', 'tsx'] : [], resourceLimits: { maxOldGenerationSizeMb: HOOGSTENS_MB },
    });
    // A thread that cannot start, or ends beside its work, would end the server, and leave who waits waiting: they are refused, and the next one gets new threads.
    draden.on('error', () => {
      if (this.draden === draden) this.draden = null;
      void draden.destroy();
    });
    this.draden = draden;
    return draden;
  }

  /** @throws when a thread cannot start, or has not the memory */
  async druk(document: Opdruk): Promise<Buffer> {
    const bytes = await (this.open().run(document) as Promise<Uint8Array>);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

/** The thread's own file: beside this one, or, built, beside or above the chunk that this is part of. */
function drukker(): string {
  const hier = fileURLToPath(import.meta.url);
  if (hier.endsWith('.ts')) return join(dirname(hier), 'drukker.ts');
  return join(dirname(hier), basename(dirname(hier)) === 'assets' ? '..' : '.', 'drukker.js');
}

const drukkerij = new Drukkerij(drukker());

/**
 * Makes a PDF of a document in a thread of its own: it takes the processor for a second or more, and this thread answers
 * everybody else meanwhile.
 */
export async function drukken(document: Opdruk): Promise<Buffer> {
  return drukkerij.druk(document);
}
