import pg from 'pg';

/** How a statement goes wrong: PostgreSQL refuses it, or the connection is gone before or after it arrived. */
export type Breuk = 'GEWEIGERD' | 'WEG_ERVOOR' | 'WEG_ERNA';

/** What the server sent while something was broken. */
export interface Verloop {
  /** Statements that the portal sent, the broken one included. */
  statements: number;
  /** The statement that was broken was reached. */
  gebroken: boolean;
  /** Its first word. */
  welke: string;
}

type Vraag = (this: pg.Client, ...args: unknown[]) => unknown;

const vanPortaal = (client: pg.Client) => (client as unknown as { connectionParameters: { application_name?: string } }).connectionParameters.application_name === 'samenspel';
const verbreken = (client: pg.Client) => (client as unknown as { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
const tekstVan = (vraag: unknown) => (typeof vraag === 'string' ? vraag : (vraag as { text?: string }).text ?? '').trim();

/**
 * Does `werk` while one statement of the portal goes wrong. The portal shares this process, so what it sends passes here;
 * the statements themselves and the database are real.
 *
 * @param welke tells of a statement, by its number from one and its text, whether it is the one
 */
export async function breken(breuk: Breuk, welke: (nummer: number, tekst: string) => boolean, werk: () => Promise<unknown>): Promise<Verloop> {
  const verloop: Verloop = { statements: 0, gebroken: false, welke: '' };
  const origineel = pg.Client.prototype.query as unknown as Vraag;
  pg.Client.prototype.query = function breekbaar(this: pg.Client, ...args: unknown[]) {
    if (!vanPortaal(this)) return origineel.apply(this, args);
    verloop.statements += 1;
    if (verloop.gebroken || !welke(verloop.statements, tekstVan(args[0]))) return origineel.apply(this, args);
    verloop.gebroken = true;
    verloop.welke = tekstVan(args[0]).split(/\s/)[0] ?? '';
    if (breuk === 'GEWEIGERD') return origineel.call(this, 'select 1 / 0', ...args.filter((arg) => typeof arg === 'function'));
    if (breuk === 'WEG_ERVOOR') {
      verbreken(this);
      return origineel.apply(this, args);
    }
    // It arrives and is carried out; what comes back does not.
    return (origineel.call(this, args[0]) as Promise<unknown>).then(() => {
      verbreken(this);
      throw new Error('connection lost after the statement');
    });
  } as typeof pg.Client.prototype.query;
  try {
    await werk();
  } finally {
    pg.Client.prototype.query = origineel as unknown as typeof pg.Client.prototype.query;
  }
  return verloop;
}
