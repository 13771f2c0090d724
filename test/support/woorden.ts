import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { vi } from 'vitest';

const CATALOGI = join(import.meta.dirname, '../../client/taal/catalogi');

/** The catalogues of the own side as the server would give them; undone by `vi.unstubAllGlobals`. */
export function woordenVanSchijf(): void {
  vi.stubGlobal('fetch', async (adres: string) => new Response(readFileSync(join(CATALOGI, basename(adres)))));
}
