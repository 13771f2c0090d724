import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';

/** A link of the bar: it says that this is the page of now, or the one above it. */
export function Menulink({ naar, ...rest }: { naar: string; className: string; title?: string; children: ReactNode }) {
  const [hier] = useRoute(`${naar}/*?`);
  return <Link {...rest} to={naar} aria-current={hier ? 'page' : undefined} />;
}
