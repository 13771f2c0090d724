import type { ClientBase, QueryConfig } from 'pg';

/** Planned for good when it comes by for the second time: what is asked once is not worth keeping a plan for. */
const VANAF = 2;
/** Most plans that one connection keeps: a wide one takes megabytes. The pool renews its connections, and their plans with them. */
const HOOGSTENS = 30;
/** Most statements that are counted without a plan; then counting begins anew. */
const GETELD = 300;

/** The statements of one connection that keep coming back. */
class Plannen {
  private readonly namen = new Map<string, string>();
  private readonly telling = new Map<string, number>();

  naam(sleutel: string): string | undefined {
    const naam = this.namen.get(sleutel);
    if (naam !== undefined || this.namen.size >= HOOGSTENS) return naam;
    const keer = (this.telling.get(sleutel) ?? 0) + 1;
    if (this.telling.size >= GETELD) this.telling.clear();
    this.telling.set(sleutel, keer);
    if (keer < VANAF) return undefined;
    this.telling.delete(sleutel);
    this.namen.set(sleutel, `plan_${this.namen.size}`);
    return this.namen.get(sleutel);
  }
}

const plannen = new WeakMap<ClientBase, Plannen>();

/**
 * Gives a statement that keeps coming back a name, so that PostgreSQL keeps its plan on this connection: under row-level
 * security planning takes longer than carrying out. A plan holds for one role, so the same text under another role has a
 * name of its own; under one name each change of role would throw the plan away.
 *
 * @param rol the database role that the transaction has taken on; empty before
 */
export function voorbereid(client: ClientBase, rol: string, { text, values }: { text: string; values: unknown[] }): QueryConfig {
  const bekend = plannen.get(client) ?? new Plannen();
  plannen.set(client, bekend);
  const name = bekend.naam(`${rol} ${text}`);
  return name === undefined ? { text, values } : { name, text, values };
}
