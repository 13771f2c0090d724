import { parseArgs } from 'node:util';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import { configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { metDatabase } from './database/bootstrap.ts';
import { taakBijhouden } from './domain/bedrijfsstand/taakverslag.ts';
import { reservekopieMaken } from './database/reservekopie/maken.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run reservekopie -- --naar DIR [--bewaar 14]`: a copy of the embedded database while the portal works on. Of a PostgreSQL
 * of its own its administrator makes one (`deploy/README.md`).
 */
const GEBRUIK = 'Gebruik: npm run reservekopie -- --naar MAP [--bewaar 14]';

function argumenten(): { naar: string; bewaar: number } {
  const { naar, bewaar } = lezen();
  if (naar === undefined || !/^[1-9]\d{0,3}$/.test(bewaar)) throw new Error(GEBRUIK);
  return { naar, bewaar: Number(bewaar) };
}

function lezen() {
  try {
    return parseArgs({ options: { naar: { type: 'string' }, bewaar: { type: 'string', default: '14' } }, strict: true }).values;
  } catch {
    throw new Error(GEBRUIK);
  }
}

await opdracht('De reservekopie is niet gemaakt.', async () => {
  const { naar, bewaar } = argumenten();
  const config = configLezen(process.env);
  if (config.databaseUrl !== null) throw new Error('Deze opdracht is voor de ingebouwde database. Met DATABASE_URL maakt de beheerder van PostgreSQL de kopie; deploy/README.md zegt hoe.');
  const { map, bestanden, bytes } = await metBeheer(config, (adminUrl) => taakBijhouden(adminUrl, 'RESERVEKOPIE', async () => {
    const uitslag = await reservekopieMaken({ superuserUrl: metDatabase(adminUrl, 'postgres'), dataDir: config.dataDir, naar, bewaar, geheim: auditgeheimVan(config), nu: new Date() });
    return { ...uitslag, aantal: uitslag.bytes };
  }));
  process.stdout.write(`Reservekopie gemaakt in ${map}: ${bestanden} bestanden, ${Math.ceil(bytes / 1e6)} MB. De sleutel van het auditlog zit er niet in: bewaar die apart.\n`);
});
