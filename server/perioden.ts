import 'reflect-metadata';
import { vandaagIn } from '../shared/rules/datum.ts';
import { configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { metEigenaar } from './database/migreren.ts';
import { type Periodeverslag, periodenBijwerken } from './database/perioden.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run perioden`: makes the parts of attendance and audit for the time to come, and takes away those in which nothing is left.
 * Migrating does it as well; every month, where a version stays longer.
 */
const IN_WOORDEN: Readonly<Record<Periodeverslag['wat'], string>> = {
  GEMAAKT: 'gemaakt', WEG: 'leeg, weggehaald', BEZET: 'niet gemaakt: de rijen van die tijd staan al in het deel overig, en blijven daar',
};

await opdracht('De perioden bijwerken is niet gelukt.', async () => {
  const verslag = await metBeheer(configLezen(process.env), (adminUrl) => metEigenaar(adminUrl, (_db, runner) => periodenBijwerken(runner, vandaagIn(new Date()))));
  for (const { deel, wat } of verslag) process.stdout.write(`${deel}: ${IN_WOORDEN[wat]}\n`);
  if (verslag.length === 0) process.stdout.write('Alle delen staan klaar.\n');
});
