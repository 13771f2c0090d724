import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The figures of a proof: one line in the output, and where PROEF_VERSLAG names a directory a file in it, from which
 * `npm run proof` makes `proof.json`.
 */
export function verslag(naam: string, cijfers: Readonly<Record<string, number>>): void {
  process.stdout.write(`[proef] ${naam}: ${Object.entries(cijfers).map(([wat, n]) => `${wat} ${n}`).join(', ')}\n`);
  const map = process.env['PROEF_VERSLAG'];
  if (!map) return;
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, `${naam}.json`), JSON.stringify(cijfers));
}
