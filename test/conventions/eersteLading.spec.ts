import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Manifest } from 'vite';
import { menuVoor } from '../../client/app/pagina.ts';
import { PAGINAS } from '../../client/app/paginas.ts';
import type { Ik } from '../../client/app/sessie/ikContext.ts';
import { EERSTE_TEGELS, tegelsVoor } from '../../client/app/tegels.ts';
import { toegestaneActies } from '../../server/access/acties.ts';
import { ALLE_ROLLEN, type Rol } from '../../server/access/rollen.ts';

const CLIENT = resolve(import.meta.dirname, '../../dist/client');
const HOOGSTENS = 150_000;

function manifest(): Manifest {
  const bestand = join(CLIENT, '.vite/manifest.json');
  if (!existsSync(bestand)) throw new Error('There is no dist/client/.vite/manifest.json to measure: run `npm run build` first.');
  return JSON.parse(readFileSync(bestand, 'utf8')) as Manifest;
}

/** The module that `laad` fetches, named as the manifest does: by its place below client/. */
function moduleVan(laad: () => unknown): string {
  const [, pad] = /["']\/client\/([^"']+)["']/.exec(laad.toString()) ?? [];
  if (pad === undefined) throw new Error(`No import is seen in ${laad.toString()}`);
  return pad;
}

/** What the browser fetches at once for the start page of this role: the entry, the page, its first blocks, and for the own side what finds the words. */
function eersteModules(rol: Rol): string[] {
  const ik: Ik = { id: '1', naam: '', rol, rolNaam: '', organisatie: null, gemeenten: [], toegestaneActies: toegestaneActies(rol), inburgeraarId: rol === 'INBURGERAAR' ? '1' : null, taal: null };
  const [start] = menuVoor(PAGINAS, ik);
  const pagina = PAGINAS.find(({ pad }) => pad === start?.pad);
  if (!pagina) throw new Error(`No start page for ${rol}`);
  const tegels = pagina.pad === 'start' ? tegelsVoor(ik).slice(0, EERSTE_TEGELS).map(({ laad }) => moduleVan(laad)) : [];
  return ['index.html', moduleVan(pagina.laad), `features/${pagina.onderdeel}/${pagina.bestand}.tsx`, ...tegels, ...(ik.inburgeraarId === null ? [] : ['app/sessie/kiesTaal.ts'])];
}

/** The files of these modules with all that they import, each once. */
function bestanden(alles: Manifest, modules: readonly string[]): string[] {
  const gevonden = new Set<string>();
  const neem = (sleutel: string) => {
    const deel = alles[sleutel];
    if (!deel) throw new Error(`The build has no ${sleutel}`);
    if (gevonden.has(deel.file)) return;
    gevonden.add(deel.file);
    deel.imports?.forEach(neem);
  };
  modules.forEach(neem);
  return [...gevonden];
}

describe('De eerste keer op de startpagina', () => {
  const alles = manifest();
  const gewicht = (bestand: string) => gzipSync(readFileSync(join(CLIENT, bestand))).length;

  it.each(ALLE_ROLLEN)(`laadt %s hoogstens ${HOOGSTENS / 1000} kB script`, (rol) => {
    const delen = bestanden(alles, eersteModules(rol)).map((bestand) => ({ bestand, bytes: gewicht(bestand) })).sort((a, b) => b.bytes - a.bytes);
    const totaal = delen.reduce((som, { bytes }) => som + bytes, 0);
    const grootste = delen.slice(0, 12).map(({ bestand, bytes }) => `${bytes} ${bestand}`).join('\n');
    expect(totaal, `${rol}: ${totaal} bytes in ${delen.length} files, of which\n${grootste}\n`).toBeLessThanOrEqual(HOOGSTENS);
  });
});
