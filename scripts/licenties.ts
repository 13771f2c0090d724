import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What may stand beside the EUPL-1.2 in what is delivered: nothing that asks the whole to be given under another licence. */
const TOEGESTAAN = new Set(['MIT', 'MIT-0', 'MIT/X11', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0', 'Zlib', 'EUPL-1.2', 'MPL-2.0', 'OFL-1.1', 'CC-BY-4.0']);

/** Looked at by hand: what the package says of itself elsewhere than in its list. */
const BEKEKEN: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf': 'Bitstream Vera licence (free, also changed, under another name)',
  'png-js': 'MIT, in its file LICENSE',
  // By way of exceljs, unzipper and binary; its author gives his packages under MIT/X11, this old one says nothing.
  buffers: 'says nothing; of the same author as chainsaw (MIT/X11), needed by exceljs',
};

export interface Licentie {
  pakket: string;
  versie: string;
  licentie: string;
  /** Delivered with the portal, not only used to make it. */
  geleverd: boolean;
  /** Why it may: null where it may not. */
  oordeel: string | null;
}

/** Of every package in the lock file, what it is given under and whether that may. */
export function licenties(lockbestand: string): Licentie[] {
  const { packages } = JSON.parse(lockbestand) as { packages: Record<string, { version?: string; license?: string; dev?: boolean }> };
  return Object.entries(packages).filter(([plek]) => plek !== '').map(([plek, { version = '', license = '', dev = false }]) => {
    const pakket = plek.slice(plek.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { pakket, versie: version, licentie: license || 'geen', geleverd: !dev, oordeel: BEKEKEN[pakket] ?? (mag(license) ? 'toegestaan' : null) };
  });
}

/** "(A OR B)" may where one may, "(A AND B)" where both may. */
function mag(licentie: string): boolean {
  const kaal = licentie.replaceAll(/[()]/g, '');
  if (kaal.includes(' OR ')) return kaal.split(' OR ').some(mag);
  return kaal !== '' && kaal.split(' AND ').every((deel) => TOEGESTAAN.has(deel.trim()));
}

/** `npm run licenties`: how many packages under which licence; ends with 1 where one may not be delivered. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const alle = licenties(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const geleverd = alle.filter((een) => een.geleverd);
  const per = new Map<string, Licentie[]>();
  for (const een of geleverd) per.set(een.licentie, [...(per.get(een.licentie) ?? []), een]);
  for (const [licentie, pakketten] of [...per].sort((a, b) => b[1].length - a[1].length)) process.stdout.write(`${String(pakketten.length).padStart(5)}  ${licentie}${pakketten.length <= 3 ? `  (${pakketten.map(({ pakket }) => pakket).join(', ')})` : ''}\n`);
  const mis = alle.filter(({ oordeel }) => oordeel === null);
  for (const { pakket, versie, licentie } of mis) process.stderr.write(`Niet toegestaan: ${pakket} ${versie}, ${licentie}\n`);
  process.exitCode = mis.length > 0 ? 1 : 0;
}
