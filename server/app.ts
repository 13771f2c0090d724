import { createHmac } from 'node:crypto';
import type { Express } from 'express';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { vandaagIn } from '../shared/rules/datum.ts';
import { Anker, ankerbestand, ankerInLog } from './audit/anker.ts';
import type { Auditgeheim } from './audit/geheim.ts';
import { auditgeheimVan } from './audit/sleutelbestand.ts';
import type { Config } from './config.ts';
import { maakDatabron, MET_GEDULD } from './database/databron.ts';
import { Leesreplica, type Leesuitkomst } from './database/leesreplica.ts';
import { MIGRATIES } from './database/migrations/index.ts';
import { taakMelden } from './domain/bedrijfsstand/taakverslag.ts';
import { maakLinks, type Uitnodigingslinks } from './domain/accounts/uitnodigingslink.ts';
import { ruimUitnodigingenOp, uitnodigingenbak } from './domain/accounts/uitnodigingspost.ts';
import { maakPost } from './domain/berichten/post.ts';
import { maakVerzender, type Ronde, type VerzenderDeps } from './domain/berichten/verzenden.ts';
import { digestRonde } from './domain/postvak/digest.ts';
import { agendaMaken } from './domain/wonen/agenda.ts';
import { maakSeiner, type Seiner, type Seinronde } from './domain/seinen/seinen.ts';
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
  /** How long a replica that failed is left alone. */
  replicaRustMs?: number;
  /** Absent: nothing is measured. */
  telemetrie?: Telemetrie;
  /** How seinen go out; absent: over https to the outside. */
  seinpost?: Seinpost;
}

export interface App {
  http: Express;
  db: DataSource;
  /** What became of the reads that might go to the replica; null where there is none. */
  leesreplica: Readonly<Record<Leesuitkomst, number>> | null;
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
  const replica = replicaVan(deps);
  const geheim = auditgeheimVan(config);
  const anker = new Anker(config.auditAnker === null ? ankerInLog(log) : ankerbestand(config.auditAnker, geheim), geheim, klok);
  const pseudoniemSleutel = sleutel(config, 'pseudoniem');
  const seinsleutel = sleutel(config, 'sein');
  const links = maakLinks(sleutel(config, 'uitnodiging'), config.publicUrl, config.post !== null);
  const operaties = operatiesVan(deps, db, geheim, replica);
  const schijf = maakSchijfstand(klok);
  const graphql = await maakGraphql({
    ...operaties,
    schema: maakSchema(),
    log,
    schijfVol: schijf.vol,
    open: config.demo,
    cursors: new Cursors(sleutel(config, 'cursor')),
    pseudoniem: (id) => `P-${createHmac('sha256', pseudoniemSleutel).update(id).digest('hex').slice(0, 12)}`,
    seingeheim: (id, versie) => seingeheim(seinsleutel, id, versie),
    links,
    bewijs: (verzoek, antwoord) => bewijsVan(verzoek, antwoord, config),
  });
  const post = config.post === null ? null : await maakPost(config.post.smtpUrl, config.post.van, config.publicUrl);
  const zenders = maakZenders({ bank: pool, klok, post }, log, links);
  const seiner = seinerVan(deps, pool, seinsleutel);
  const http = maakHttp({
    config, pool, klok, log, clientMap: deps.clientMap, telemetrie: deps.telemetrie, graphql: graphql.middleware, uitvoer: maakUitvoerLeveren(operaties),
    agenda: maakLeveren(operaties, async (tx, id) => await agendaMaken(tx, id) ?? overlegAgendaMaken(tx, id)), bladen: maakUitvoerLeveren(operaties, bladLezen), gereed: async () => schijf.ruimte() && isGemigreerd(pool),
  });
  return {
    http,
    db,
    leesreplica: replica?.tellers ?? null,
    opruimen: async () => {
      await ruimSessiesOp(pool, klok());
      await ruimTokensOp(pool, klok());
      await ruimUitnodigingenOp(pool, klok());
      await seiner.onderhouden();
    },
    verzenden: async () => {
      // Without a mail server nobody is told, and no period passes unsaid.
      if (post !== null) await postvakkenTellen(operaties, log);
      return zenders.ronde();
    },
    seinen: seiner.ronde,
    verankeren: () => metVerbinding(pool, (verbinding) => verankeren(anker, verbinding, klok)),
    stop: async () => {
      await graphql.stop();
      await zenders.stoppen();
      await seiner.stoppen();
      post?.sluit();
      await replica?.stoppen();
      await db.destroy();
    },
  };
}

function operatiesVan({ klok }: AppDeps, db: DataSource, geheim: Auditgeheim, replica: Leesreplica | undefined): OperatieDeps {
  return {
    db, klok, geheim, replica, vandaag: vandaagIn,
    binnenkomst: ({ soort, hash }, nu, vandaag) => (soort === 'SESSIE' ? sessieBinnenkomst : systeemBinnenkomst)(hash, nu, vandaag),
  };
}

function replicaVan({ config, log, verbindingen, replicaRustMs: rustMs, telemetrie }: AppDeps): Leesreplica | undefined {
  if (config.leesDatabaseUrl === null) return undefined;
  const meld = (gebruikt: boolean, code?: string) => (gebruikt ? log.info({ taak: 'leesreplica' }, 'the replica is used again') : log.warn({ taak: 'leesreplica', code }, 'a read on the replica failed: the primary reads'));
  const replica = new Leesreplica({ url: config.leesDatabaseUrl, meld, verbindingen, rustMs });
  telemetrie?.volgReplica(replica.tellers);
  return replica;
}

function seinerVan({ klok, log, seinpost: post = seinpost }: AppDeps, bank: Pool, geheim: string): Seiner {
  return maakSeiner({
    bank, klok, post, sleutel: geheim, meld: (ronde) => log.info({ taak: 'seinen', ...ronde }, 'outbox'),
    storing: (fout) => log.error({ err: fout, taak: 'seinen' }, 'seinen are disturbed'),
  });
}

/** What waits in both outboxes goes out in one round: messages, and invitations. */
function maakZenders(deps: Omit<VerzenderDeps, 'meld'>, log: Log, links: Uitnodigingslinks): ReturnType<typeof maakVerzender> {
  const meld = (taak: string) => (ronde: Ronde) => log.info({ taak, ...ronde }, 'outbox');
  const [berichten, uitnodigingen] = [maakVerzender({ ...deps, meld: meld('berichten') }), maakVerzender({ ...deps, meld: meld('uitnodigingen') }, uitnodigingenbak(links))];
  return {
    ronde: async () => {
      await uitnodigingen.ronde();
      return berichten.ronde();
    },
    stoppen: async () => void (await Promise.all([berichten.stoppen(), uitnodigingen.stoppen()])),
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

/** How long a full disk is remembered: longer than the time between two looks at /readyz. */
const VOL_MS = 5_000;

/** Whether there was room to write, as far as the last requests know. After a while somebody may try again. */
function maakSchijfstand(klok: () => Date): { vol: () => void; ruimte: () => boolean } {
  let volTot = 0;
  return { vol: () => { volTot = klok().getTime() + VOL_MS; }, ruimte: () => klok().getTime() >= volTot };
}

async function isGemigreerd(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ aantal: number }>('select migraties_gedaan() as aantal');
  return (rows[0]?.aantal ?? 0) >= MIGRATIES.length;
}
