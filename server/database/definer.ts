/** A function that looks past row-level security and judges everything itself. */
export interface DefinerFunctie {
  /** Name and types of the arguments, as grant and drop want them. */
  handtekening: string;
  /** The roles that may execute it; none: only other such functions. */
  voor: readonly string[];
  /** `create function …`; language, rights and search path are added where `$$` begins. */
  sql: string;
}

/** For a migration, as samenspel_eigenaar: each with its owner and for nobody but who is named. */
export function definerSql(functies: readonly DefinerFunctie[]): string {
  return functies.map(({ handtekening, voor, sql }) => `${sql};
alter function ${handtekening} owner to samenspel_definer;
revoke execute on function ${handtekening} from public;
${voor.length > 0 ? `grant execute on function ${handtekening} to ${voor.join(', ')};` : ''}`).join('\n');
}

/** Takes them away again, the last one first. */
export function definerAf(functies: readonly DefinerFunctie[]): string {
  return [...functies].reverse().map(({ handtekening }) => `drop function ${handtekening};`).join('\n');
}

/** What stands between the signature and the body of every such function. */
export const PLPGSQL = 'language plpgsql volatile security definer set search_path = public, pg_temp as';
