import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Everything that has a long measure (`test/support/maat.ts`). */
const BEWIJS = ['test/access', 'test/specs/auditketen.spec.ts', 'test/specs/verwerkingen.spec.ts', 'test/specs/bewarenHerstel.spec.ts'];
const keuze = process.argv.slice(2);

/**
 * The long proof of the wall: the same specs as in `npm test`, at full length. Prints the figures and writes them to
 * `proof.json`, which is committed: the last result stands beside the code that it is about. With file names only those run,
 * and their figures take the place of the old ones; each figure has its day. A run with a failure writes nothing.
 */
const map = mkdtempSync(join(tmpdir(), 'samenspel-proef-'));
const begin = Date.now();
try {
  const { status } = spawnSync('npx', ['vitest', 'run', ...(keuze.length > 0 ? keuze : BEWIJS)], {
    stdio: 'inherit', env: { ...process.env, PROEF: 'lang', PROEF_VERSLAG: map },
  });
  const op = new Date().toISOString().slice(0, 10);
  const nieuw = Object.fromEntries(readdirSync(map).sort().map((bestand) => [basename(bestand, '.json'), { op, ...JSON.parse(readFileSync(join(map, bestand), 'utf8')) as object }]));
  const eerder = keuze.length > 0 && existsSync('proof.json') ? JSON.parse(readFileSync('proof.json', 'utf8')) as object : {};
  const uitslag = JSON.stringify({ ...eerder, ...nieuw }, null, 2);
  if (status === 0) writeFileSync('proof.json', `${uitslag}\n`);
  process.stdout.write(`${uitslag}\n${Math.round((Date.now() - begin) / 1000)} seconden\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}
