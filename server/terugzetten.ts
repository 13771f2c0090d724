import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vandaagIn } from '../shared/rules/datum.ts';
import { Ankerlezer } from './audit/ankerlezer.ts';
import { auditControleren } from './audit/auditControle.ts';
import { inWoorden } from './audit/bevinding.ts';
import type { Auditgeheim } from './audit/geheim.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import { type Config, configLezen } from './config.ts';
import { metVerbinding } from './database/bootstrap.ts';
import { type Databank, databankOpenen } from './database/databank.ts';
import { metDefiner } from './database/migreren.ts';
import { terugzetten } from './database/reservekopie/terugzetten.ts';
import { taakBijhouden } from './domain/bedrijfsstand/taakverslag.ts';
import { bewaren } from './domain/bewaren/bewaren.service.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run terugzetten -- --van COPY --grafstenen FILE`: puts a copy in the place of a database that is lost, brings it to this
 * version, ends every log-in, erases anew who was erased since, and computes the whole audit. `--zonder-grafstenen` where nobody
 * was ever erased. Ends with 1 where something is wrong; then the portal should not start.
 */
const GEBRUIK = 'Gebruik: npm run terugzetten -- --van KOPIE (--grafstenen BESTAND | --zonder-grafstenen)';
const meld = (zin: string): void => { process.stdout.write(`${zin}\n`); };

function argumenten(): { van: string; grafstenen: string | null } {
  const { van, grafstenen, 'zonder-grafstenen': zonder } = lezen();
  if (van === undefined || (grafstenen === undefined) !== zonder) throw new Error(GEBRUIK);
  // A file that is not there would bring back everybody who was erased.
  if (grafstenen !== undefined && !existsSync(grafstenen)) throw new Error('Het bestand met grafstenen is er niet. Zonder dat bestand komen gewiste mensen terug.');
  return { van, grafstenen: grafstenen ?? null };
}

function lezen() {
  try {
    return parseArgs({ options: { van: { type: 'string' }, grafstenen: { type: 'string' }, 'zonder-grafstenen': { type: 'boolean', default: false } }, strict: true }).values;
  } catch {
    throw new Error(GEBRUIK);
  }
}

async function opOrde(databank: Databank, geheim: Auditgeheim, grafstenen: string | null): Promise<number> {
  const adminUrl = databank.adminUrl ?? '';
  return metVerbinding(adminUrl, async (client) => {
    // Who logged out since must not be logged in again.
    const { rowCount } = await client.query('delete from sessie');
    meld(`Inloggen geldt niet meer: ${rowCount ?? 0} sessies beëindigd.`);
    const nu = new Date();
    const { opnieuwGewist } = await metDefiner(adminUrl, (definer) => bewaren(definer, { op: vandaagIn(nu), nu, echt: true, partij: 20, grafstenen, geheim }));
    meld(`Opnieuw gewist wie sinds de kopie gewist was: ${opnieuwGewist} rubrieken.`);
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local role samenspel_definer');
    const uitslag = await auditControleren(client, { geheim, ankers: new Ankerlezer(geheim), meld: (bevinding) => meld(inWoorden(bevinding)) });
    await client.query('commit');
    meld(`Auditlog nagerekend: ${uitslag.regels} regels, ${uitslag.bevindingen} bevindingen.`);
    return uitslag.bevindingen;
  });
}

async function uitvoeren(config: Config): Promise<number> {
  if (config.databaseUrl !== null) throw new Error('Deze opdracht is voor de ingebouwde database; deploy/README.md zegt hoe het met een eigen PostgreSQL gaat.');
  const { van, grafstenen } = argumenten();
  const geheim = auditgeheimVan(config);
  const { gemaaktOp } = await terugzetten({ van, dataDir: config.dataDir, geheim });
  meld(`De kopie van ${gemaaktOp} is heel en staat op haar plaats.`);
  const databank = await databankOpenen({ ...config, demo: false }, () => new Date(), meld);
  try {
    const { bevindingen } = await taakBijhouden(databank.adminUrl ?? '', 'TERUGZETTEN', async () => {
      const gevonden = await opOrde(databank, geheim, grafstenen);
      return { bevindingen: gevonden, aantal: gevonden };
    });
    meld(bevindingen === 0 ? 'Klaar. Start het portaal, log in, en draai npm run auditcontrole: die zegt wat er na de kopie verloren ging.' : 'Er klopt iets niet. Start het portaal niet voordat dit is uitgezocht.');
    return bevindingen === 0 ? 0 : 1;
  } finally {
    await databank.sluiten();
  }
}

await opdracht('De reservekopie is niet teruggezet.', () => uitvoeren(configLezen(process.env)));
