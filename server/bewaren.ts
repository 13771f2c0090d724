import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { isDatum, vandaagIn } from '../shared/rules/datum.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import { configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { taakBijhouden } from './domain/bedrijfsstand/taakverslag.ts';
import { metDefiner } from './database/migreren.ts';
import { type Bewaaropdracht, type Bewaaruitkomst, bewaren } from './domain/bewaren/bewaren.service.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run bewaren`: what must go by the retention periods. Without `--uitvoeren` it counts and erases nothing. `--op` sets
 * the day, `--partij` the persons in one transaction, `--grafstenen` the file that remembers erasures outside the database.
 */
const OPTIES = {
  uitvoeren: { type: 'boolean', default: false },
  op: { type: 'string' },
  partij: { type: 'string', default: '20' },
  grafstenen: { type: 'string' },
} as const;

const GEBRUIK = 'Gebruik: npm run bewaren -- [--uitvoeren] [--op JJJJ-MM-DD] [--partij 20] [--grafstenen bestand]';

function opdrachtLezen(nu: Date): Omit<Bewaaropdracht, 'geheim'> {
  const { uitvoeren: echt, op = vandaagIn(nu), partij, grafstenen = null } = argumenten();
  if (!isDatum(op)) throw new Error('--op moet een datum zijn: JJJJ-MM-DD.');
  // What is not due today may not be erased today; counting ahead harms nobody.
  if (echt && op > vandaagIn(nu)) throw new Error('--op mag niet na vandaag liggen als er gewist wordt.');
  if (!/^[1-9]\d{0,2}$/.test(partij)) throw new Error('--partij moet een geheel getal zijn van 1 tot en met 999.');
  return { op, nu, echt, partij: Number(partij), grafstenen };
}

function argumenten() {
  try {
    return parseArgs({ options: OPTIES, strict: true }).values;
  } catch {
    throw new Error(GEBRUIK);
  }
}

function inWoorden({ echt, op }: Bewaaropdracht, { verslagen, opnieuwGewist }: Bewaaruitkomst): string {
  const kop = echt ? `Gewist volgens de bewaartermijnen van ${op}.` : `Proef voor ${op}: er is niets gewist. Met --uitvoeren gaat dit weg:`;
  const regels = verslagen.flatMap((v) => v.regels.map(({ soort, aantal, oudste }) => `  ${v.gemeenteId ?? 'het portaal'}  ${soort}: ${aantal}${oudste ? `, de oudste sinds ${oudste}` : ''}`));
  const opnieuw = opnieuwGewist > 0 ? [`  Uit het bestand met grafstenen: ${opnieuwGewist}`] : [];
  return [kop, ...(regels.length + opnieuw.length > 0 ? [...opnieuw, ...regels] : ['  niets']), ''].join('\n');
}

await opdracht('Bewaren is niet gelukt.', async () => {
  const nu = new Date();
  const gevraagd = opdrachtLezen(nu);
  const config = configLezen(process.env);
  await metBeheer(config, async (adminUrl) => {
    const bewaaropdracht = { ...gevraagd, geheim: auditgeheimVan(config) };
    const doen = async () => ({ aantal: 0, ...await metDefiner(adminUrl, (client) => bewaren(client, bewaaropdracht)) });
    // A dry run is no run.
    process.stdout.write(inWoorden(bewaaropdracht, gevraagd.echt ? await taakBijhouden(adminUrl, 'BEWAREN', doen) : await doen()));
  });
});
