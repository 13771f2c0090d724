import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import type { Bedrijfsstand } from './bedrijfsstand.types.ts';

type Tijden<T> = { [K in keyof T]: T[K] extends Date | null ? string | null : T[K] extends (infer U)[] ? Tijden<U>[] : T[K] extends object ? Tijden<T[K]> : T[K] };
type Gelezen = Tijden<Omit<Bedrijfsstand, 'serverklok'>>;

const alsMoment = (tekst: string | null): Date | null => (tekst === null ? null : new Date(tekst));

/** In one statement; the database says of which partners. */
export async function bedrijfsstandLezen(tx: Transactie): Promise<Bedrijfsstand> {
  const [rij] = await tx.vraag<{ stand: Gelezen }>(sql`select bedrijfsstand() as stand`);
  if (!rij) throw new Error('bedrijfsstand() gives one row');
  const { databaseklok, post, seinen, taken, imports, auditregels } = rij.stand;
  return {
    serverklok: new Date(), databaseklok: new Date(databaseklok ?? 0),
    post: { ...post, oudste: alsMoment(post.oudste) }, seinen: { ...seinen, oudste: alsMoment(seinen.oudste) },
    taken: taken.map((taak) => ({ ...taak, begonnenOp: new Date(taak.begonnenOp ?? 0), klaarOp: new Date(taak.klaarOp ?? 0), laatstGeluktOp: alsMoment(taak.laatstGeluktOp) })),
    imports: imports.map(({ organisatie, op }) => ({ organisatie, op: new Date(op ?? 0) })), auditregels,
  };
}
