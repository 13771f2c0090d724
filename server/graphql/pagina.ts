/** The page info of a Relay connection that is read forward only. */
export function pageInfo(edges: readonly { cursor: string }[], meer: boolean, na: string | null | undefined) {
  return { hasNextPage: meer, hasPreviousPage: Boolean(na), startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}
