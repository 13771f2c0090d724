import type { RequestHandler } from 'express';
import { vandaagIn } from '../../shared/rules/datum.ts';
import type { Config } from '../config.ts';
import type { BestandLeveren } from '../domain/uitvoer/uitvoer.leveren.ts';
import type { Log } from './log.ts';
import type { Databank, Moment } from './sessie.ts';
import type { Telemetrie } from './telemetrie.ts';

/** What everything before GraphQL needs; given by the composition root and by tests alike. */
export interface HttpDeps {
  config: Config;
  /** A pg.Pool that logs in as samenspel_app. */
  pool: Databank;
  klok: () => Date;
  log: Log;
  /** Answers /graphql; reads its own body. */
  graphql: RequestHandler;
  /** Makes a file that somebody asked for. */
  uitvoer: BestandLeveren;
  /** Makes the calendar file of a planned talk. */
  agenda: BestandLeveren;
  /** Makes a sheet to print that holds no person. */
  bladen: BestandLeveren;
  /** Whether the database can be reached and is migrated; false or a rejection means: send me no visitors. */
  gereed: () => Promise<boolean>;
  /** Absent: nothing is measured. */
  telemetrie?: Telemetrie | undefined;
  /** The built client: index.html and assets/. */
  clientMap: string;
}

/** One moment for the whole request: the instant and the calendar date in the Netherlands. */
export function momentVan(klok: () => Date): Moment {
  const nu = klok();
  return { nu, vandaag: vandaagIn(nu) };
}
