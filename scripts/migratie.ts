import 'reflect-metadata';
import { embeddedStarten } from '../server/database/embedded.ts';
import { ALLE_ROLLEN } from '../server/access/rollen.ts';
import { clusterVoorbereiden, metDatabase } from '../server/database/bootstrap.ts';
import { metEigenaar } from '../server/database/migreren.ts';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Prints the SQL that takes a database from the last migration to the entities of now, up and down: the body of the
 * next migration. Prints nothing where they agree.
 */
const map = await mkdtemp(join(tmpdir(), 'samenspel-migratie-'));
await chmod(map, 0o711);
const pg = await embeddedStarten({ dataDir: map, fsync: false });
try {
  await clusterVoorbereiden(pg.superuserUrl, { database: 'samenspel', appWachtwoord: 'alleen-voor-dit-script', rollen: ALLE_ROLLEN });
  await metEigenaar(metDatabase(pg.superuserUrl, 'samenspel'), async (db) => {
    await db.runMigrations();
    const sql = await db.driver.createSchemaBuilder().log();
    for (const q of sql.upQueries) process.stdout.write(`${q.query};\n`);
    process.stdout.write('-- down\n');
    for (const q of [...sql.downQueries].reverse()) process.stdout.write(`${q.query};\n`);
  });
} finally {
  await pg.stoppen();
  await rm(map, { recursive: true, force: true });
}
