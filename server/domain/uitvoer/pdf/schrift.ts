import type { Blok } from 'pdfmake';

/** Fonts by the script that they hold; what neither of them knows is printed as an empty box. */
const ETHIOPISCH = /[\u1200-\u137F\u1380-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]/u;
/** Letters that are written from right to left. */
const RECHTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Words on one line of text that has letters from right to left: as many as surely fit on the paper. */
const WOORDEN_PER_REGEL = 9;

/**
 * A line in the order in which it is drawn. The library draws words from left to right and knows the order within a word;
 * so a row of words from right to left is turned round, and the rest stays where it is.
 */
export function opPlek(regel: string): string {
  const woorden = regel.split(' ');
  const uit: string[] = [];
  for (let i = 0; i < woorden.length;) {
    let eind = i;
    while (eind < woorden.length && RECHTS.test(woorden[eind] ?? '')) eind += 1;
    if (eind === i) uit.push(woorden[i++] ?? '');
    else {
      uit.push(...woorden.slice(i, eind).reverse());
      i = eind;
    }
  }
  return uit.join(' ');
}

/** Text with words from right to left, in lines of our own: a line that the library breaks would be read from its end. */
function metRegels(tekst: string): string {
  return tekst.split('\n').map((regel) => {
    if (!RECHTS.test(regel)) return regel;
    const woorden = regel.split(' ');
    const regels = Array.from({ length: Math.ceil(woorden.length / WOORDEN_PER_REGEL) }, (_leeg, i) => woorden.slice(i * WOORDEN_PER_REGEL, (i + 1) * WOORDEN_PER_REGEL).join(' '));
    return regels.map(opPlek).join('\n');
  }).join('\n');
}

/** Control characters and marks of direction have no shape; of a line end one kind is left. */
function zonderBesturing(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A text as pieces that each have the font of their script. */
export function geschreven(tekst: string, opmaak: Blok = {}): Blok[] {
  const stukken = metRegels(zonderBesturing(tekst)).match(/[\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+(?: +[\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+)*|[^\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+/gu) ?? [];
  return stukken.map((text) => ({ ...opmaak, text, ...(ETHIOPISCH.test(text) ? { font: 'Ethiopisch' } : {}) }));
}
