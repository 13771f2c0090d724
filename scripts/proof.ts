import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Everything that has a long measure (`test/support/maat.ts`). */
const BEWIJS = ['test/access', 'test/specs/auditketen.spec.ts', 'test/specs/verwerkingen.spec.ts', 'test/specs/bewarenHerstel.spec.ts'];
const keuze = process.argv.slice(2);

/**
 * The long proof of the wall: the same specs as in `npm test`, at full length. Prints the figures and writes them to
 * `proof.json`, which is committed: the last result stands beside the code that it is about.
 */
const map = mkdtempSync(join(tmpdir(), 'samenspel-proef-'));
const begin = Date.now();
try {
  const { status } = spawnSync('npx', ['vitest', 'run', ...(keuze.length > 0 ? keuze : BEWIJS)], {
    stdio: 'inherit', env: { ...process.env, PROEF: 'lang', PROEF_VERSLAG: map },
  });
  const cijfers = Object.fromEntries(readdirSync(map).sort().map((bestand) => [basename(bestand, '.json'), JSON.parse(readFileSync(join(map, bestand), 'utf8')) as unknown]));
  const uitslag = { op: new Date().toISOString().slice(0, 10), geslaagd: status === 0, seconden: Math.round((Date.now() - begin) / 1000), cijfers };
  if (keuze.length === 0) writeFileSync('proof.json', `${JSON.stringify(uitslag, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(uitslag, null, 2)}\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(map, { recursive: true, force: true });
}
