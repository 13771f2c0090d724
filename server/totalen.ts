import { parseArgs } from 'node:util';
import { configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { metVerbinding } from './database/bootstrap.ts';
import { totalenHerstellen, totalenVergelijken } from './database/totalen.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run totalen`: compares the totals that are kept beside the ledgers with the ledgers. Ends with 1 where a row differs,
 * with 2 where it could not look. `--herstellen` makes them anew; who writes waits meanwhile.
 */
await opdracht('De controle van de totalen is niet gelukt.', async () => {
  const { values } = parseArgs({ options: { herstellen: { type: 'boolean', default: false } } });
  const stand = await metBeheer(configLezen(process.env), (adminUrl) => metVerbinding(adminUrl, values.herstellen ? totalenHerstellen : totalenVergelijken));
  const anders = stand.filter(({ afwijkingen }) => afwijkingen > 0);
  for (const { totaal, afwijkingen } of anders) process.stdout.write(`${totaal}: ${afwijkingen} rijen zijn anders dan het grootboek.\n`);
  if (anders.length === 0) process.stdout.write('Alle totalen kloppen met het grootboek.\n');
  return anders.length === 0 ? 0 : 1;
}, 2);
