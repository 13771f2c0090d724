/** Words of a partner, as they were written: not translated, read aloud in Dutch, in their own direction. */
export function Opgeschreven({ children }: { children: string | null | undefined }) {
  return children ? <bdi lang="nl" dir="auto">{children}</bdi> : null;
}
