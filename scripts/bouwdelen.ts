import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * How the client is cut into files. A start page loads the app, its own page and its blocks, and of those only what it draws;
 * what other pages share is one file, as on a slow phone each request of a page costs a turn.
 */
const CLIENT = resolve(import.meta.dirname, '../client');

/** With what a first load begins, and what each page and block of a start page is made of. */
const APP = ['app/main.tsx', 'app/Pagina.tsx', 'app/Tegel.tsx', 'app/persoon.ts', 'ui/Kop.tsx', 'ui/Label.tsx'];

/** Where each first load begins: in the app, in a start page, in a block of it. */
function zoekBegin(): ReadonlyMap<string, string> {
  const paden = readdirSync(resolve(CLIENT, 'features'), { recursive: true, encoding: 'utf8' }).filter((pad) => /(StartPagina|Tegel)\.tsx$/.test(pad));
  return new Map([...APP.map((pad) => [resolve(CLIENT, pad), 'app'] as const), ...paden.map((pad) => [resolve(CLIENT, 'features', pad), pad] as const)]);
}

type Bundel = Rolldown.ChunkingContext;

const BEGIN = zoekBegin();

/** The files in the order in which they take their modules: what is needed most comes first. */
export function bouwdelen(): Rolldown.CodeSplittingGroup[] {
  const begin = maakBegin();
  return [
    // What every page needs and a release seldom changes: the browser then keeps it over releases.
    { name: 'basis', tags: ['$initial'], test: /node_modules/ },
    // What the same start pages and blocks need, together: none of them loads what is of another.
    { debugName: 'start', name: (id, bundel) => bestandVan(id, begin(id, bundel)), includeDependenciesRecursively: false },
    { name: 'kader', test: /[\\/]client[\\/](app|ui)[\\/]/, minShareCount: 4 },
  ];
}

/** A little of many is part of the app: a file of its own costs more than it holds. */
const VEEL = 6;

function bestandVan(id: string, begin: ReadonlySet<string>): string | null {
  // The entry itself: index.html names its file.
  if (id.endsWith('/app/main.tsx')) return null;
  if (begin.has('app') || begin.size >= VEEL) return 'start';
  return begin.size === 0 ? null : [...begin].sort().join('+');
}

/** With what each module of a first load is needed. */
function maakBegin(): (id: string, bundel: Bundel) => ReadonlySet<string> {
  const voor = new Map<string, Set<string>>();
  return (id, bundel) => {
    const neem = (module: string, begin: string) => {
      const al = voor.get(module) ?? new Set();
      if (al.has(begin) || module.includes('/node_modules/')) return;
      voor.set(module, al.add(begin));
      bundel.getModuleInfo(module)?.importedIds.forEach((volgend) => neem(volgend, begin));
    };
    if (voor.size === 0) for (const [module, begin] of BEGIN) neem(module, begin);
    return voor.get(id) ?? new Set();
  };
}
