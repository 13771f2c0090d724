import type { Taalcode } from '../../shared/talen.ts';

/** Letters that a device may lack: one of them, what they are called among ours, where they are, and the language in letters that every device has. */
const LETTERS: Readonly<Partial<Record<Taalcode, { teken: string; naam: string; latijn: string; laad: () => Promise<unknown> }>>> = {
  ti: { teken: 'ሀ', naam: 'Noto Sans Ethiopic', latijn: 'Tigrinya', laad: () => import('./letters-ti.ts') },
  ar: { teken: 'ع', naam: 'Noto Sans Arabic', latijn: 'Arabic', laad: () => import('./letters-ar.ts') },
  fa: { teken: 'ع', naam: 'Noto Sans Arabic', latijn: 'Farsi, Dari', laad: () => import('./letters-ar.ts') },
};
const HOOGSTENS_MS = 3_000;

/** The name of this language in Latin letters, where this device cannot draw its own; null where it can. */
export function nodigInLatijn(code: Taalcode): string | null {
  const letters = LETTERS[code];
  return letters && !tekent(letters.teken) ? letters.latijn : null;
}

/**
 * Few devices in the Netherlands have the letters of Tigrinya, and some no Arabic; files are fetched only where the device has none.
 * Before anything is drawn in them: what a browser once drew as nothing it does not draw again when the letters come.
 */
export async function laadLetters(code: Taalcode): Promise<void> {
  const letters = LETTERS[code];
  if (!letters || tekent(letters.teken)) return;
  await letters.laad();
  // Where nothing is drawn there is nothing to wait for.
  const { fonts } = globalThis.document ?? {};
  const er = fonts ? Promise.all(['400', '700'].map((dikte) => fonts.load(`${dikte} 1em "${letters.naam}"`, letters.teken))) : Promise.resolve();
  // A slow network must not keep the words away: then they come when they come.
  await Promise.race([er.catch(() => undefined), new Promise((klaar) => setTimeout(klaar, HOOGSTENS_MS))]);
}

/** Whether the device has this letter: it draws something, and not what it draws for what is no letter at all. */
function tekent(teken: string): boolean {
  try {
    const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!doek) return true;
    doek.font = '24px system-ui, sans-serif';
    const beeld = (tekst: string) => {
      doek.clearRect(0, 0, 48, 48);
      doek.fillText(tekst, 8, 32);
      return doek.getImageData(0, 0, 48, 48).data.join();
    };
    const getekend = beeld(teken);
    return getekend !== beeld('') && getekend !== beeld('\u{10fffe}');
  } catch {
    return false;
  }
}
