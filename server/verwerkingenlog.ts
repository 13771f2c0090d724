import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { isDatum } from '../shared/rules/datum.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import { alsOtlp, type Logkeuze, verwerkingenLezen } from './audit/verwerkingenlog.ts';
import { configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { metVerbinding } from './database/bootstrap.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run --silent verwerkingenlog -- --van JJJJ-MM-DD --tot JJJJ-MM-DD [--inburgeraar ID]`: the record of processing as
 * lines of OTLP-JSON, one record a line. For whoever has the administrator's login on the database, and nobody else.
 */
const GEBRUIK = 'Gebruik: npm run --silent verwerkingenlog -- --van JJJJ-MM-DD --tot JJJJ-MM-DD [--inburgeraar ID]';
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function keuzeLezen() {
  const { van, tot, inburgeraar } = argumenten();
  if (!isDatum(van) || !isDatum(tot) || van > tot) throw new Error(GEBRUIK);
  if (inburgeraar !== undefined && !ID.test(inburgeraar)) throw new Error('--inburgeraar moet het id van een persoon in het portaal zijn.');
  return { van, tot, inburgeraar };
}

function argumenten() {
  try {
    return parseArgs({ options: { van: { type: 'string' }, tot: { type: 'string' }, inburgeraar: { type: 'string' } } }).values;
  } catch {
    throw new Error(GEBRUIK);
  }
}

async function schrijven(client: pg.Client, keuze: Logkeuze, publicUrl: string): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await client.query('set local role samenspel_definer');
  for await (const rij of verwerkingenLezen(client, keuze)) {
    const regels = alsOtlp(rij, publicUrl, keuze.betrokkene).map((regel) => `${JSON.stringify(regel)}\n`).join('');
    if (!process.stdout.write(regels)) await once(process.stdout, 'drain');
  }
  await client.query('commit');
}

await opdracht('Het verwerkingenlog is niet geschreven.', async () => {
  const config = configLezen(process.env);
  const { van, tot, inburgeraar } = keuzeLezen();
  await metBeheer(config, (adminUrl) => metVerbinding(adminUrl, async (client) => {
    const betrokkene = inburgeraar === undefined ? null : auditgeheimVan(config).betrokkene(inburgeraar);
    await schrijven(client, { van, tot, betrokkene }, config.publicUrl);
  }));
});
