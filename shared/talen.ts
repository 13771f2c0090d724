/** The languages in which an inburgeraar can read the portal (ISO 639-1). */
export const TAALCODES = ['nl', 'en', 'ar', 'ti', 'uk', 'fa'] as const;
export type Taalcode = (typeof TAALCODES)[number];

export function isTaalcode(code: unknown): code is Taalcode {
  return (TAALCODES as readonly unknown[]).includes(code);
}
