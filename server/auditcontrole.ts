import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { Anker, ankerbestand, ankerInLog } from './audit/anker.ts';
import { Ankerlezer } from './audit/ankerlezer.ts';
import { auditControleren, type Uitslag } from './audit/auditControle.ts';
import { type Bevinding, inWoorden } from './audit/bevinding.ts';
import type { Auditgeheim } from './audit/geheim.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import { type Config, configLezen } from './config.ts';
import { metBeheer } from './database/beheer.ts';
import { metVerbinding } from './database/bootstrap.ts';
import { taakBijhouden } from './domain/bedrijfsstand/taakverslag.ts';
import { maakLog } from './http/log.ts';
import { opdracht } from './opdracht.ts';

/**
 * `npm run auditcontrole`: computes the whole audit again and says per line what is not as it was written. Ends with 1
 * where something is wrong, with 2 where it could not look. `--anker FILE` (repeatable) names other anchors than that of
 * the settings; `--verankeren` writes a new line of the anchor when all is well.
 */
const TONEN = 500;

const meld = (zin: string): void => { process.stdout.write(`${zin}\n`); };

/** The anchors first: what they tell of must be in the snapshot that is read after them. */
async function controleren(client: pg.Client, geheim: Auditgeheim, bestanden: readonly string[]): Promise<Uitslag & { ankerregels: number }> {
  let getoond = 0;
  const toon = (bevinding: Bevinding): void => {
    getoond += 1;
    if (getoond <= TONEN) meld(inWoorden(bevinding));
  };
  const ankers = new Ankerlezer(geheim);
  for (const bestand of bestanden) await ankers.lees(bestand, toon);
  const vooraf = getoond;
  await client.query('begin isolation level repeatable read read only');
  await client.query('set local role samenspel_definer');
  const uitslag = await auditControleren(client, { geheim, ankers, meld: toon });
  await client.query('commit');
  if (getoond > TONEN) meld(`… en nog ${getoond - TONEN}.`);
  return { ...uitslag, bevindingen: uitslag.bevindingen + vooraf, ankerregels: ankers.aantal };
}

async function verankeren(client: pg.Client, config: Config, geheim: Auditgeheim): Promise<void> {
  const plek = config.auditAnker === null ? ankerInLog(maakLog(config), 100_000) : ankerbestand(config.auditAnker, geheim);
  await client.query('set role samenspel_definer');
  const aantal = await new Anker(plek, geheim, () => new Date()).verankeren(client);
  meld(`Verankerd: de stand van ${aantal} stroken.`);
}

function slotzin({ dagen, regels, zonderZegel, ankerregels, bevindingen }: Uitslag & { ankerregels: number }): string {
  const oud = zonderZegel > 0 ? `, waarvan ${zonderZegel} van voor de keten` : '';
  const gezien = `Bekeken: ${dagen} dagen, ${regels} regels${oud}, ${ankerregels} regels van het anker.`;
  return `${gezien} ${bevindingen === 0 ? 'Alles klopt.' : `Er ${bevindingen === 1 ? 'is 1 bevinding' : `zijn ${bevindingen} bevindingen`}.`}`;
}

async function uitvoeren(): Promise<number> {
  const { values } = parseArgs({ options: { anker: { type: 'string', multiple: true, default: [] }, verankeren: { type: 'boolean', default: false } } });
  const config = configLezen(process.env);
  const gevraagd = values.anker.length > 0 ? values.anker : config.auditAnker === null ? [] : [config.auditAnker];
  const bestanden = gevraagd.filter((bestand) => existsSync(bestand));
  const weg = gevraagd.length - bestanden.length;
  return metBeheer(config, (adminUrl) => metVerbinding(adminUrl, async (client) => {
    const geheim = auditgeheimVan(config);
    const uitslag = await taakBijhouden(adminUrl, 'AUDITCONTROLE', async () => {
      const gevonden = await controleren(client, geheim, bestanden);
      return { ...gevonden, aantal: gevonden.bevindingen, gelukt: gevonden.bevindingen === 0 };
    });
    const zoek = weg > 0 && (uitslag.regels > 0 && !values.verankeren || values.anker.length > 0);
    if (zoek) meld('Anker: het bestand is er niet. Zonder anker is niet te zien of aan het eind iets ontbreekt.');
    if (gevraagd.length === 0) meld('Er is geen anker opgegeven (AUDIT_ANKER of --anker). Daardoor is niet te zien of aan het eind iets ontbreekt.');
    meld(slotzin({ ...uitslag, bevindingen: uitslag.bevindingen + (zoek ? 1 : 0) }));
    if (uitslag.bevindingen > 0 || zoek) return 1;
    if (values.verankeren) await verankeren(client, config, geheim);
    return 0;
  }));
}

await opdracht('De controle van het auditlog is niet gelukt.', uitvoeren, 2);
