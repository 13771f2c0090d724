import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isDatum, vandaagIn } from '../shared/rules/datum.ts';
import { configLezen } from './config.ts';
import { metVerbinding } from './database/bootstrap.ts';
import { databankOpenen } from './database/databank.ts';
import { metEigenaar } from './database/migreren.ts';
import { wereldMaken, type WereldOpties } from './database/wereld/wereld.ts';
import { wereldWissen } from './database/wereld/wissen.ts';
import { demoRechtenSql } from './http/sessie.sql.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run world -- --personen N --gemeenten G --seed S`: fills an empty database with a fictional world, the same for
 * the same seed and day. `--vandaag` sets the day; `--opnieuw` first empties the embedded database, and only that one.
 */
const OPTIES = {
  personen: { type: 'string', default: '360' },
  gemeenten: { type: 'string', default: '2' },
  seed: { type: 'string', default: '2021' },
  vandaag: { type: 'string' },
  opnieuw: { type: 'boolean', default: false },
} as const;

const meld = (zin: string): void => { process.stdout.write(`${zin}\n`); };

function getal(naam: string, tekst: string, hoogste: number): number {
  const waarde = /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0;
  if (waarde < 1 || waarde > hoogste) throw new Error(`--${naam} moet een geheel getal zijn van 1 tot en met ${hoogste}.`);
  return waarde;
}

interface Opdracht {
  wereld: WereldOpties;
  opnieuw: boolean;
}

function opdrachtLezen(): Opdracht {
  const { personen, gemeenten, seed, vandaag = vandaagIn(new Date()), opnieuw } = argumenten();
  if (!isDatum(vandaag)) throw new Error('--vandaag moet een datum zijn: JJJJ-MM-DD.');
  const wereld = { personen: getal('personen', personen, 200_000), gemeenten: getal('gemeenten', gemeenten, 50), seed: getal('seed', seed, 999_999_999), vandaag };
  return { wereld, opnieuw };
}

function argumenten() {
  try {
    return parseArgs({ options: OPTIES, strict: true }).values;
  } catch {
    throw new Error('Gebruik: npm run world -- --personen 360 --gemeenten 2 --seed 2021 [--vandaag JJJJ-MM-DD] [--opnieuw]');
  }
}

async function vullen(adminUrl: string, { wereld, opnieuw }: Opdracht): Promise<void> {
  await metVerbinding(adminUrl, async (client) => {
    if (opnieuw) await wereldWissen(client);
    const begin = performance.now();
    const maat = await wereldMaken(client, { ...wereld, voortgang: meld });
    if (!maat) throw new Error('De database is niet leeg. Kies een andere DATA_DIR, of begin opnieuw met --opnieuw.');
    meld(`Klaar: ${maat.personen} verzonnen inburgeraars, ${maat.rijen} rijen, in ${Math.round((performance.now() - begin) / 100) / 10} seconden.`);
  });
}

/** The audit begins anew with the world, and so does its anchor; what the old one said is kept. */
async function ankerTerzijde(anker: string | null): Promise<void> {
  if (anker !== null && existsSync(anker)) await rename(anker, `${anker}.${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`);
}

async function uitvoeren(): Promise<void> {
  const gevraagd = opdrachtLezen();
  // A fictional world is a demo: on a production database this stops here.
  const config = configLezen({ DEMO: '1', ...process.env });
  if (gevraagd.opnieuw && config.databaseUrl !== null) throw new Error('--opnieuw wist alleen de database in DATA_DIR, nooit die van DATABASE_URL.');
  const databank = await databankOpenen({ ...config, demo: false }, () => new Date(), meld);
  try {
    if (!databank.adminUrl) throw new Error('DATABASE_URL logt in als samenspel_app; dit vraagt de beheerder van de database.');
    await metEigenaar(databank.adminUrl, (_db, runner) => runner.query(demoRechtenSql(config.demo)));
    const oidc = config.oidc ? { oidcIssuer: config.oidc.issuer } : {};
    if (gevraagd.opnieuw) await ankerTerzijde(config.auditAnker);
    await vullen(databank.adminUrl, { ...gevraagd, wereld: { ...gevraagd.wereld, ...oidc } });
  } finally {
    await databank.sluiten();
  }
}

await opdracht('De wereld is niet gemaakt.', uitvoeren);
