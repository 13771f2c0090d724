import { pino, stdTimeFunctions, type DestinationStream } from 'pino';
import type { Config } from '../config.ts';

/**
 * The log names what happened and never to whom. An allow-list and not a list of forbidden words: what nobody thought
 * of does not come through. Add a field here only when its values can say nothing about a person.
 */
const VELDEN: ReadonlySet<string> = new Set([
  'methode', 'route', 'status', 'ms', 'traceId', 'code', 'err', 'aantal', 'adres', 'poort', 'signaal', 'versie', 'operatie', 'actie', 'rol', 'taak', 'anker',
  'verzonden', 'opnieuw', 'opzij', 'zonderPost',
]);

type Niveau = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** Narrower than pino: always fields and a fixed sentence; no format arguments, no child loggers that carry values along. */
export type Log = Readonly<Record<Niveau, (velden: Record<string, unknown>, melding: string) => void>>;

/** A log for the whole server. */
export function maakLog(config: Pick<Config, 'logLevel'>, bestemming: DestinationStream = pino.destination(1)): Log {
  const kern = pino({
    level: config.logLevel, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) },
  }, bestemming);
  const schrijver = (niveau: Niveau) => (velden: Record<string, unknown>, melding: string): void => {
    if (kern.isLevelEnabled(niveau)) kern[niveau](veilig(velden), schoon(melding));
  };
  return {
    fatal: schrijver('fatal'), error: schrijver('error'), warn: schrijver('warn'), info: schrijver('info'), debug: schrijver('debug'), trace: schrijver('trace'),
  };
}

function veilig(velden: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(velden).flatMap(([naam, waarde]) => veld(naam, waarde)));
}

function veld(naam: string, waarde: unknown): [string, unknown][] {
  if (!VELDEN.has(naam)) return [];
  if (naam === 'err') return [[naam, foutZonderInhoud(waarde)]];
  if (typeof waarde === 'string') return [[naam, schoon(waarde)]];
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? [[naam, waarde]] : [];
}

/**
 * Kind, code and place of an error. Not its message: PostgreSQL and validators repeat the value that was wrong, and the
 * first line of a stack is that message.
 */
function foutZonderInhoud(fout: unknown): Record<string, unknown> {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const code = 'code' in fout && (typeof fout.code === 'string' || typeof fout.code === 'number') ? { code: fout.code } : {};
  const stapel = fout.stack ?? '';
  const plaats = stapel.slice(stapel.indexOf(fout.message) + fout.message.length).split('\n')
    .filter((regel) => /^\s+at /.test(regel)).map((regel) => regel.trim());
  const oorzaak = fout.cause instanceof Error ? { oorzaak: foutZonderInhoud(fout.cause) } : {};
  return { soort: fout.name, ...code, plaats, ...oorzaak };
}

/** The last net under a text: nine digits may be a BSN, and an at-sign an e-mail address. */
function schoon(tekst: string): string {
  return tekst.replace(/\b\d{9}\b/g, '[cijfers]').replace(/\S+@\S+/g, '[adres]');
}
