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
    const eind = eindeVanRij(woorden, i);
    if (eind === i) uit.push(woorden[i++] ?? '');
    else {
      uit.push(...woorden.slice(i, eind).reverse());
      i = eind;
    }
  }
  return uit.join(' ');
}

/**
 * A line of a language that is written from right to left, in the order in which it is drawn: its words from the right, with
 * words in other letters and what follows them as one word among the others. A sign behind such a word stands left of it.
 */
export function opPlekVanRechts(regel: string): string {
  const stukken: { tekst: string; anders: boolean }[] = [];
  for (const woord of regel.split(' ')) {
    const rechts = RECHTS.test(woord);
    const vorig = stukken.at(-1);
    if (!rechts && vorig?.anders) vorig.tekst += ` ${woord}`;
    else stukken.push({ tekst: woord, anders: !rechts && /\p{L}/u.test(woord) });
  }
  return stukken.reverse().map(({ tekst }) => (RECHTS.test(tekst) ? tekst : tekst.replace(/^(.*[^.,:;!?،؛؟])([.,:;!?،؛؟]+)$/u, '$2$1'))).join(' ');
}

/** After the last word from right to left of the row that begins here; numbers and signs between such words go along. */
function eindeVanRij(woorden: readonly string[], begin: number): number {
  let eind = begin;
  for (let i = begin; i < woorden.length; i += 1) {
    const woord = woorden[i] ?? '';
    if (RECHTS.test(woord)) eind = i + 1;
    else if (eind === begin || /\p{L}/u.test(woord)) break;
  }
  return eind;
}

/** Text with words from right to left, in lines of our own: a line that the library breaks would be read from its end. */
function metRegels(tekst: string, plek: (regel: string) => string, tekens: number | null): string {
  return tekst.split('\n').map((regel) => {
    if (!RECHTS.test(regel)) return regel;
    return (tekens === null ? opAantal(regel.split(' ')) : opLengte(regel.split(' '), tekens)).map(plek).join('\n');
  }).join('\n');
}

/** Lines over the whole width of the paper. */
function opAantal(woorden: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(woorden.length / WOORDEN_PER_REGEL) }, (_leeg, i) => woorden.slice(i * WOORDEN_PER_REGEL, (i + 1) * WOORDEN_PER_REGEL).join(' '));
}

/** Lines of at most so many signs, for a column; a word that is longer by itself has a line of its own. */
function opLengte(woorden: readonly string[], tekens: number): string[] {
  return woorden.reduce<string[]>((regels, woord) => {
    const laatste = regels.at(-1);
    if (laatste === undefined || laatste.length + 1 + woord.length > tekens) return [...regels, woord];
    return [...regels.slice(0, -1), `${laatste} ${woord}`];
  }, []);
}

/** Control characters and marks of direction have no shape; of a line end one kind is left. */
function zonderBesturing(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A space at the end of a word from right to left would be drawn before it: such words and the spaces beside them are pieces apart. */
function perRichting(tekst: string): string[] {
  if (!RECHTS.test(tekst)) return [tekst];
  return tekst.split(/( +|\n)/).filter((deel) => deel !== '').reduce<string[]>((stukken, deel) => {
    const vorig = stukken.at(-1);
    if (vorig === undefined || RECHTS.test(deel) || RECHTS.test(vorig)) return [...stukken, deel];
    return [...stukken.slice(0, -1), vorig + deel];
  }, []);
}

/**
 * A text as pieces that each have the font of their script and one direction.
 *
 * @param vanRechts the sentence itself is in a language that is written from right to left, and does not only hold such words
 * @param tekens how many signs fit on a line of a column; null = over the whole width of the paper
 */
export function geschreven(tekst: string, opmaak: Blok = {}, vanRechts = false, tekens: number | null = null): Blok[] {
  const stukken = metRegels(zonderBesturing(tekst), vanRechts ? opPlekVanRechts : opPlek, tekens).match(/[\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+(?: +[\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+)*|[^\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]+/gu) ?? [];
  return stukken.flatMap(perRichting).map((text) => ({ ...opmaak, text, ...(ETHIOPISCH.test(text) ? { font: 'Ethiopisch' } : {}) }));
}
