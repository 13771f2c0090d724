import 'reflect-metadata';
import { configLezen } from './config.ts';
import { databankOpenen } from './database/databank.ts';

/** `npm run migreren`: roles, database and schema, from nothing or from an earlier version; then it stops. */
try {
  const databank = await databankOpenen(configLezen(process.env), () => new Date(), (zin) => process.stdout.write(`${zin}\n`));
  await databank.sluiten();
  process.stdout.write('De database is bij.\n');
} catch (fout) {
  process.stderr.write(`Migreren is niet gelukt. ${fout instanceof Error ? fout.message : 'onbekende fout'}\n`);
  process.exit(1);
}
