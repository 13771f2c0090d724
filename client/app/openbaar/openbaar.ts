import type { ComponentType } from 'react';

/** Pages for everybody, logged in or not. */
export const OPENBAAR: readonly { pad: string; laad: () => Promise<{ default: ComponentType }> }[] = [
  { pad: 'toegankelijkheid', laad: () => import('./ToegankelijkheidPagina.tsx') },
  { pad: 'privacy', laad: () => import('./PrivacyPagina.tsx') },
];
