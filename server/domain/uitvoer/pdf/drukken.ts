import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opdruk } from 'pdfmake';
import { Piscina } from 'piscina';

/** Megabytes that one document may take: a dossier of years takes a tenth of it. */
const HOOGSTENS_MB = 512;
/** A thread that had nothing to do for so long goes, and takes its fonts with it. */
const RUST_MS = 60_000;

let drukkers: Piscina | null = null;

/** The threads, made when the first document is asked for; one core is left for who is waiting for a page. */
function drukkerij(): Piscina {
  const hier = fileURLToPath(import.meta.url);
  const broncode = hier.endsWith('.ts');
  // Built, this file is part of a chunk beside or below the thread's own file.
  const bestand = broncode ? join(dirname(hier), 'drukker.ts') : join(dirname(hier), basename(dirname(hier)) === 'assets' ? '..' : '.', 'drukker.js');
  drukkers ??= new Piscina({
    filename: bestand, minThreads: 0, maxThreads: Math.max(1, Math.min(2, availableParallelism() - 1)), idleTimeout: RUST_MS,
    env: {}, execArgv: broncode ? ['--import', 'tsx'] : [], resourceLimits: { maxOldGenerationSizeMb: HOOGSTENS_MB },
  });
  return drukkers;
}

/**
 * Makes a PDF of a document in a thread of its own: it takes the processor for a second or more, and this thread answers
 * everybody else meanwhile.
 */
export async function drukken(document: Opdruk): Promise<Buffer> {
  const bytes = await (drukkerij().run(document) as Promise<Uint8Array>);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
