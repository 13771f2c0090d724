import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * The long proof of the wall: everything in test/access at full length. Prints the figures and writes them to
 * `proof.json`, which is committed: the last result stands beside the code that it is about.
 */
const map = mkdtempSync(join(tmpdir(), 'samenspel-proef-'));
const begin = Date.now();
try {
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'access', ...process.argv.slice(2)], {
    stdio: 'inherit', env: { ...process.env, PROEF: 'lang', PROEF_VERSLAG: map },
  });
  const cijfers = Object.fromEntries(readdirSync(map).sort().map((bestand) => [basename(bestand, '.json'), JSON.parse(readFileSync(join(map, bestand), 'utf8')) as unknown]));
  const uitslag = { op: new Date().toISOString().slice(0, 10), geslaagd: status === 0, seconden: Math.round((Date.now() - begin) / 1000), cijfers };
  if (process.argv.length === 2) writeFileSync('proof.json', `${JSON.stringify(uitslag, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(uitslag, null, 2)}\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}
