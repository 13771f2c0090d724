import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { type Auditgeheim, maakGeheim } from './geheim.ts';

/**
 * The key of the audit: AUDIT_SLEUTEL; with the embedded database else a file in DATA_DIR, as a key that is made at each
 * start would let nobody check what was sealed before; else SESSION_SECRET.
 */
export function auditgeheimVan(config: Pick<Config, 'auditSleutels' | 'databaseUrl' | 'dataDir' | 'sessionSecret'>): Auditgeheim {
  if (config.auditSleutels.length > 0) return maakGeheim(config.auditSleutels);
  return maakGeheim([config.databaseUrl === null ? uitBestand(join(config.dataDir, 'audit', 'sleutel')) : config.sessionSecret]);
}

function uitBestand(pad: string): string {
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  return bestaande(pad) ?? gemaakt(pad);
}

function bestaande(pad: string): string | null {
  try {
    const sleutel = readFileSync(pad, 'utf8').trim();
    if (sleutel.length < 32) throw new Error(`De sleutel van het auditlog in ${pad} is geen sleutel.`);
    return sleutel;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fout;
  }
}

/** Whole or not at all: of two processes that start at once the second takes the key of the first. */
function gemaakt(pad: string): string {
  const tijdelijk = `${pad}.${randomBytes(4).toString('hex')}`;
  const bestand = openSync(tijdelijk, 'wx', 0o600);
  writeSync(bestand, `${randomBytes(32).toString('base64url')}\n`);
  fsyncSync(bestand);
  closeSync(bestand);
  try {
    linkSync(tijdelijk, pad);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    rmSync(tijdelijk);
  }
  const sleutel = bestaande(pad);
  if (sleutel === null) throw new Error(`De sleutel van het auditlog in ${pad} is niet te lezen.`);
  return sleutel;
}
