import { createHmac } from 'node:crypto';
import type { Express } from 'express';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { vandaagIn } from '../shared/rules/datum.ts';
import { Anker, ankerbestand, ankerInLog } from './audit/anker.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import type { Config } from './config.ts';
import { maakDatabron, MET_GEDULD } from './database/databron.ts';
import { MIGRATIES } from './database/migrations/index.ts';
import { taakMelden } from './domain/bedrijfsstand/taakverslag.ts';
import { maakPost } from './domain/berichten/post.ts';
import { maakVerzender, type Ronde } from './domain/berichten/verzenden.ts';
import { digestRonde } from './domain/postvak/digest.ts';
import { agendaMaken } from './domain/wonen/agenda.ts';
import { maakSeiner, type Seinronde } from './domain/seinen/seinen.ts';
import { seingeheim, type Seinpost, seinpost } from './domain/seinen/seinpost.ts';
import { bladLezen } from './domain/uitvoer/bladen.ts';
import { maakLeveren, maakUitvoerLeveren } from './domain/uitvoer/uitvoer.leveren.ts';
import { overlegAgendaMaken } from './domain/werkgroep/overlegAgenda.ts';
import { maakGraphql } from './graphql/apollo.ts';
import { Cursors } from './graphql/cursor.ts';
import type { OperatieDeps } from './graphql/operatie.ts';
import { maakSchema } from './graphql/schema.ts';
import { maakHttp } from './http/http.ts';
import type { Log } from './http/log.ts';
import { actorUit, ruimSessiesOp, sessieBinnenkomst } from './http/sessie.ts';
import type { Telemetrie } from './http/telemetrie.ts';
import { bewijsVan, ruimTokensOp, systeemBinnenkomst } from './http/systeem.ts';

export interface AppDeps {
  config: Config;
  /** Login as samenspel_app. */
  databaseUrl: string;
  klok: () => Date;
  log: Log;
  /** The built client. */
  clientMap: string;
  /** Most connections to the database. */
  verbindingen?: number;
  /** Absent: nothing is measured. */
  telemetrie?: Telemetrie;
  /** How seinen go out; absent: over https to the outside. */
  seinpost?: Seinpost;
}

export interface App {
  http: Express;
  db: DataSource;
  /** Removes sessions and tokens that ended, and tidies up what was sent. */
  opruimen: () => Promise<void>;
  /** Sends what waits in the outbox, or says of it that there is no mail server. */
  verzenden: () => Promise<Ronde>;
  /** Tells partners' systems that something changed. */
  seinen: () => Promise<Seinronde>;
  /** Writes outside the database how far the audit is. */
  verankeren: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Puts the portal together; main and tests use this same door. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, log, klok } = deps;
  const db = await maakDatabron(deps.databaseUrl, deps.verbindingen, MET_GEDULD).initialize();
  const pool = (db.driver as unknown as { master: Pool }).master;
  // A connection that dies while idle is replaced; without a listener the event would end the process.
  pool.on('error', (fout) => log.warn({ code: (fout as { code?: string }).code }, 'idle connection lost'));
  deps.telemetrie?.volgPool(pool);
  const geheim = auditgeheimVan(config);
  const anker = new Anker(config.auditAnker === null ? ankerInLog(log) : ankerbestand(config.auditAnker, geheim), geheim, klok);
  const pseudoniemSleutel = sleutel(config, 'pseudoniem');
  const seinsleutel = sleutel(config, 'sein');
  const operaties: OperatieDeps = {
    db,
    klok,
    vandaag: vandaagIn,
    binnenkomst: ({ soort, hash }, nu, vandaag) => (soort === 'SESSIE' ? sessieBinnenkomst : systeemBinnenkomst)(hash, nu, vandaag),
    geheim,
  };
  const graphql = await maakGraphql({
    ...operaties,
    schema: maakSchema(),
    log,
    open: config.demo,
    cursors: new Cursors(sleutel(config, 'cursor')),
    pseudoniem: (id) => `P-${createHmac('sha256', pseudoniemSleutel).update(id).digest('hex').slice(0, 12)}`,
    seingeheim: (id, versie) => seingeheim(seinsleutel, id, versie),
    bewijs: (verzoek, antwoord) => bewijsVan(verzoek, antwoord, config),
  });
  const post = config.post === null ? null : await maakPost(config.post.smtpUrl, config.post.van, config.publicUrl);
  const verzender = maakVerzender({ bank: pool, klok, post, meld: (ronde) => log.info({ taak: 'berichten', ...ronde }, 'outbox') });
  const seiner = maakSeiner({
    bank: pool, klok, post: deps.seinpost ?? seinpost, sleutel: seinsleutel, meld: (ronde) => log.info({ taak: 'seinen', ...ronde }, 'outbox'),
    storing: (fout) => log.error({ err: fout, taak: 'seinen' }, 'seinen are disturbed'),
  });
  const http = maakHttp({
    config, pool, klok, log, clientMap: deps.clientMap, telemetrie: deps.telemetrie, graphql: graphql.middleware, uitvoer: maakUitvoerLeveren(operaties),
    agenda: maakLeveren(operaties, async (tx, id) => await agendaMaken(tx, id) ?? overlegAgendaMaken(tx, id)), bladen: maakUitvoerLeveren(operaties, bladLezen), gereed: () => isGemigreerd(pool),
  });
  return {
    http,
    db,
    opruimen: async () => {
      await ruimSessiesOp(pool, klok());
      await ruimTokensOp(pool, klok());
      await seiner.onderhouden();
    },
    verzenden: async () => {
      // Without a mail server nobody is told, and no period passes unsaid.
      if (post !== null) await postvakkenTellen(operaties, log);
      return verzender.ronde();
    },
    seinen: seiner.ronde,
    verankeren: () => metVerbinding(pool, (verbinding) => verankeren(anker, verbinding, klok)),
    stop: async () => {
      await graphql.stop();
      await verzender.stoppen();
      await seiner.stoppen();
      post?.sluit();
      await db.destroy();
    },
  };
}

/** A key for one purpose, derived from the one secret, so that no key serves two ends. */
export function sleutel(config: Config, doel: string): string {
  return createHmac('sha256', config.sessionSecret).update(doel).digest('hex');
}

async function metVerbinding(pool: Pool, werk: (verbinding: PoolClient) => Promise<unknown>): Promise<void> {
  const verbinding = await pool.connect();
  try {
    await werk(verbinding);
  } finally {
    verbinding.release();
  }
}

/** What waits goes out, also where the counting fails. */
async function postvakkenTellen({ db, klok, geheim }: OperatieDeps, log: Log): Promise<void> {
  const storing = (fout: unknown): void => log.error({ err: fout, taak: 'digest' }, 'a postvak is not counted');
  await digestRonde({ db, klok, geheim, actorUit: (rij) => actorUit(rij, null), storing }).catch(storing);
}

/** The beheerder sees when the audit was last anchored, and that it was not. */
async function verankeren(anker: Anker, verbinding: PoolClient, klok: () => Date): Promise<void> {
  const begon = klok();
  try {
    const koppen = await anker.verankeren(verbinding);
    await taakMelden(verbinding, 'ANKER', begon, true, koppen);
  } catch (fout) {
    await taakMelden(verbinding, 'ANKER', begon, false, 0).catch(() => undefined);
    throw fout;
  }
}

async function isGemigreerd(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ aantal: number }>('select migraties_gedaan() as aantal');
  return (rows[0]?.aantal ?? 0) >= MIGRATIES.length;
}
