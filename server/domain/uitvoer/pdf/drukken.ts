import { createRequire } from 'node:module';
import pdfmake, { type Document } from 'pdfmake';

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

export async function drukken(document: Document): Promise<Buffer> {
  return pdfmake.createPdf(document).getBuffer();
}
