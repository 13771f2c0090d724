import { parseArgs } from 'node:util';
import pg from 'pg';
import { configLezen } from './config.ts';
import { beheerOpenen } from './database/beheer.ts';
import { totalenHerstellen, totalenVergelijken } from './database/totalen.ts';

/**
 * `npm run totalen`: compares the totals that are kept beside the ledgers with the ledgers. Ends with 1 where a row differs,
 * with 2 where it could not look. `--herstellen` makes them anew; who writes waits meanwhile.
 */
async function uitvoeren(): Promise<number> {
  const { values } = parseArgs({ options: { herstellen: { type: 'boolean', default: false } } });
  const databank = await beheerOpenen(configLezen(process.env));
  const client = new pg.Client({ connectionString: databank.adminUrl });
  try {
    await client.connect();
    const stand = values.herstellen ? await totalenHerstellen(client) : await totalenVergelijken(client);
    const anders = stand.filter(({ afwijkingen }) => afwijkingen > 0);
    for (const { totaal, afwijkingen } of anders) process.stdout.write(`${totaal}: ${afwijkingen} rijen zijn anders dan het grootboek.\n`);
    if (anders.length === 0) process.stdout.write('Alle totalen kloppen met het grootboek.\n');
    return anders.length === 0 ? 0 : 1;
  } finally {
    await client.end();
    await databank.sluiten();
  }
}

try {
  process.exitCode = await uitvoeren();
} catch (fout) {
  process.stderr.write(`De controle van de totalen is niet gelukt. ${fout instanceof Error ? fout.message : 'onbekende fout'}\n`);
  process.exitCode = 2;
}
