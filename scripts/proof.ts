import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Proef {
  /** What runs where nothing is chosen. */
  bestanden: readonly string[];
  uitslag: string;
}

/** Everything that has a long measure (`test/support/maat.ts`). */
const BEWIJS: Proef = { bestanden: ['test/access', 'test/specs/auditketen.spec.ts', 'test/specs/verwerkingen.spec.ts', 'test/specs/bewarenHerstel.spec.ts', 'test/e2e/allePaginas.spec.ts'], uitslag: 'proof.json' };
const STORINGEN: Proef = { bestanden: ['test/faults'], uitslag: 'faults.json' };
const storingen = process.argv.includes('--faults');
const proef = storingen ? STORINGEN : BEWIJS;
const keuze = process.argv.slice(2).filter((arg) => arg !== '--faults');

/**
 * `npm run proof`, the long proof of the wall and of every page: the same specs as in `npm test`, at full length. `npm run faults` (`--faults`): what
 * breaks, is killed or comes at once; it is no part of `npm test`. Both build first. Prints the figures and writes
 * them to a file that is committed: the last result stands beside the code that it is about. With file names only those run,
 * and their figures take the place of the old ones; each figure has its day. A run with a failure writes nothing.
 */
const map = mkdtempSync(join(tmpdir(), 'samenspel-proef-'));
const begin = Date.now();
try {
  const { status } = spawnSync('npx', ['vitest', 'run', ...(storingen ? ['--project', 'faults'] : []), ...(keuze.length > 0 ? keuze : proef.bestanden)], {
    stdio: 'inherit', env: { ...process.env, PROEF: process.env['PROEF'] ?? 'lang', PROEF_VERSLAG: map },
  });
  const op = new Date().toISOString().slice(0, 10);
  const nieuw = Object.fromEntries(readdirSync(map).sort().map((bestand) => [basename(bestand, '.json'), { op, ...JSON.parse(readFileSync(join(map, bestand), 'utf8')) as object }]));
  const eerder = keuze.length > 0 && existsSync(proef.uitslag) ? JSON.parse(readFileSync(proef.uitslag, 'utf8')) as object : {};
  const uitslag = JSON.stringify({ ...eerder, ...nieuw }, null, 2);
  if (status === 0) writeFileSync(proef.uitslag, `${uitslag}\n`);
  process.stdout.write(`${uitslag}\n${Math.round((Date.now() - begin) / 1000)} seconden\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}
