import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

const CLIENT = resolve(import.meta.dirname, '../client');

/** With what every first load begins; index.html names its file. */
const MAIN = resolve(CLIENT, 'app/main.tsx');
/** The frame of each page. */
const PAGINA = resolve(CLIENT, 'app/Pagina.tsx');

/** A little of many is part of the app: a file of its own costs more than it holds. */
const VEEL = 6;

/**
 * How the client is cut into files. A start page loads the app, itself and its blocks, and of those only what it draws;
 * what other pages share is one file, as on a slow phone each request of a page costs a turn.
 */
export function bouwdelen(): Rolldown.CodeSplittingGroup[] {
  let wieNodig: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return [
    // What every page needs and a release seldom changes: the browser then keeps it over releases.
    { name: 'basis', tags: ['$initial'], test: /node_modules/ },
    // What the same start pages and blocks need, together: none of them loads what is of another.
    { debugName: 'start', includeDependenciesRecursively: false, name: (module, bundel) => bestandVan((wieNodig ??= zoekNodig(bundel)).get(module)) },
    { name: 'kader', test: /[\\/]client[\\/](app|ui)[\\/]/, minShareCount: 4 },
  ];
}

function bestandVan(wie: ReadonlySet<string> | undefined): string | null {
  if (wie === undefined) return null;
  return wie.has('app') || wie.size >= VEEL ? 'app' : [...wie].sort().join('+');
}

/** For each module of a first load by what it is needed: the app, a start page or a block of one. */
function zoekNodig(bundel: Rolldown.ChunkingContext): ReadonlyMap<string, ReadonlySet<string>> {
  const nodig = new Map<string, Set<string>>();
  const gevraagd = new Map<string, readonly string[]>();
  const importsVan = (module: string) => {
    const imports = gevraagd.get(module) ?? bundel.getModuleInfo(module)?.importedIds.filter((id) => !id.includes('/node_modules/')) ?? [];
    gevraagd.set(module, imports);
    return imports;
  };
  const neem = (module: string, wie: string) => {
    const al = nodig.get(module) ?? new Set();
    if (al.has(wie)) return;
    nodig.set(module, al.add(wie));
    for (const volgend of importsVan(module)) neem(volgend, wie);
  };
  for (const module of [PAGINA, ...importsVan(MAIN)]) neem(module, 'app');
  for (const pad of readdirSync(resolve(CLIENT, 'features'), { recursive: true, encoding: 'utf8' })) {
    if (/(StartPagina|Tegel)\.tsx$/.test(pad)) neem(resolve(CLIENT, 'features', pad), pad);
  }
  return nodig;
}
