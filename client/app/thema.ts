export const THEMAS = ['apparaat', 'licht', 'donker'] as const;
export type Thema = (typeof THEMAS)[number];

/** Light, dark, or as the device is set. `public/thema.js` reads the same before the first paint. */
export function leesThema(): Thema {
  const gekozen = document.documentElement.dataset['thema'];
  return THEMAS.find((thema) => thema === gekozen) ?? 'apparaat';
}

export function zetThema(thema: Thema): void {
  if (thema === 'apparaat') delete document.documentElement.dataset['thema'];
  else document.documentElement.dataset['thema'] = thema;
  try {
    if (thema === 'apparaat') localStorage.removeItem('thema');
    else localStorage.setItem('thema', thema);
  } catch {
    // Refused storage: the choice holds until the next page.
  }
}
