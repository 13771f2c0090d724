import { QueryFailedError } from 'typeorm';
import type { PoolClient } from 'pg';

/** Codes of PostgreSQL and of the system that say: not now. Nothing is wrong with the question. */
const NU_NIET = /^(08...|53...|57014|57P0[1-5]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** What pg says without a code: no connection came free in time, one broke, or the other side fell silent. */
const ZONDER_CODE = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Client was closed|The client was closed)/;
const STIL = /^Query read timeout/;

function oorzaak(fout: unknown): { code?: unknown; message?: unknown } | null {
  const bron: unknown = fout instanceof QueryFailedError ? fout.driverError : fout;
  return typeof bron === 'object' ? bron : null;
}

/** Whether the database could not be reached or had no room: trying again later, with the same key, is the right thing to do. */
export function isStoring(fout: unknown): boolean {
  const { code, message } = oorzaak(fout) ?? {};
  return typeof code === 'string' && NU_NIET.test(code) || typeof message === 'string' && ZONDER_CODE.test(message);
}

/** The disk of the database is full. What is not logged is not answered, so neither who writes nor who reads gets anything now. */
export function isVol(fout: unknown): boolean {
  return oorzaak(fout)?.code === '53100';
}

/** A connection that fell silent stays silent: it is closed here, so that nothing waits on it any more and nobody gets it next. */
export function verbreekZoStil(client: PoolClient | null, fout: unknown): void {
  if (client === null || !STIL.test(String(oorzaak(fout)?.message))) return;
  (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
}
