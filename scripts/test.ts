import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The whole proof: types, lint and borders, and the build that the browser tests use, beside each other; then all suites. The last line is the count of the test runner itself.
 */
function stap(naam: string, omgeving: Record<string, string>, commando: string, ...argumenten: string[]): boolean {
  process.stdout.write(`\n== ${naam}\n`);
  const begin = Date.now();
  const { status } = spawnSync(commando, argumenten, { stdio: 'inherit', env: { ...process.env, ...omgeving } });
  process.stdout.write(`== ${naam}: ${status === 0 ? 'goed' : 'mislukt'} (${((Date.now() - begin) / 1000).toFixed(1)} s)\n`);
  return status === 0;
}

/** The same, beside others: what it wrote stands together, and only where it failed. */
async function naast(naam: string, commando: string, ...argumenten: string[]): Promise<boolean> {
  const begin = Date.now();
  const proces = spawn(commando, argumenten, { stdio: ['ignore', 'pipe', 'pipe'] });
  let tekst = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom.setEncoding('utf8').on('data', (stuk: string) => { tekst += stuk; });
  const [status] = await once(proces, 'close') as [number | null];
  process.stdout.write(`\n== ${naam}: ${status === 0 ? 'goed' : 'mislukt'} (${((Date.now() - begin) / 1000).toFixed(1)} s)\n${status === 0 ? '' : tekst}`);
  return status === 0;
}

const GEHEUGEN = '/dev/shm';
const RUIM = 4 * 1024 ** 3;

/** For what the specs write and throw away, a database of a thousand files each: in memory where there is room, as making and erasing files is what costs most of it on a disk. */
function tijdelijk(): string {
  if (!existsSync(GEHEUGEN)) return tmpdir();
  const { bavail, bsize } = statfsSync(GEHEUGEN);
  return bavail * bsize >= RUIM ? GEHEUGEN : tmpdir();
}

function vitest(): { geslaagd: number; mislukt: number; goed: boolean } {
  const map = mkdtempSync(join(tijdelijk(), 'samenspel-proef-'));
  chmodSync(map, 0o711); // PostgreSQL runs as another user and passes through
  const uitslag = join(map, 'uitslag.json');
  try {
    const goed = stap('specs', { TMPDIR: map }, 'npx', 'vitest', 'run', '--project=!faults', '--reporter=default', '--reporter=json', `--outputFile.json=${uitslag}`, ...process.argv.slice(2));
    const telling = JSON.parse(readFileSync(uitslag, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { geslaagd: telling.numPassedTests, mislukt: telling.numFailedTests, goed };
  } catch {
    return { geslaagd: 0, mislukt: 0, goed: false };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const voorwerk = await Promise.all([naast('types', 'npm', 'run', '--silent', 'types'), naast('lint', 'npm', 'run', '--silent', 'lint'), naast('bouw', 'npm', 'run', '--silent', 'build')]);
const { geslaagd, mislukt, goed } = vitest();
process.stdout.write(`\n${geslaagd} passed, ${mislukt} failed\n`);
process.exit(goed && geslaagd > 0 && mislukt === 0 && voorwerk.every(Boolean) ? 0 : 1);
