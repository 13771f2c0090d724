import { createRequire } from 'node:module';
import pdfmake, { type Opdruk } from 'pdfmake';

/** The thread that makes PDF's: it gets a document as data, and knows no database, no settings and no secrets. */
const pad = (bestand: string): string => createRequire(import.meta.url).resolve(bestand);
const ETHIOPISCH = '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic';

/** DejaVu has Latin, Greek, Cyrillic, Arabic and Hebrew; Noto the script of Tigrinya and Amharic. */
const FONTS = {
  Gewoon: { normal: pad('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: pad('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf') },
  Ethiopisch: { normal: pad(`${ETHIOPISCH}-400-normal.woff`), bold: pad(`${ETHIOPISCH}-700-normal.woff`) },
} as const;
const BESTANDEN: ReadonlySet<string> = new Set(Object.values(FONTS).flatMap((font) => Object.values(font)));

// Text of people goes in: no text may make the library fetch an address or open another file.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((bestand) => BESTANDEN.has(bestand));
pdfmake.setFonts(FONTS);

/** Makes the file. What the library takes as functions is made here: a function does not travel between threads. */
export default async function druk({ voet, ...document }: Opdruk): Promise<Uint8Array> {
  return pdfmake.createPdf({
    ...document,
    footer: (pagina, van) => ({ text: voet.replace('{pagina}', String(pagina)).replace('{van}', String(van)), alignment: 'center', fontSize: 8, color: '#4a4a4a', margin: [0, 16, 0, 0] }),
    // A heading does not stand alone at the foot of a page.
    pageBreakBefore: ({ headlineLevel }, lees) => headlineLevel !== undefined && lees.getFollowingNodesOnPage().length === 0,
  }).getBuffer();
}
