const LANGSTE = 500;

/**
 * Where to go after the log-in: the full address of a page of this portal, else the front page. The whole address is
 * given back and never a path: '/.//elders.nl' is a path here, but as a Location it would be another site.
 */
export function terugkeerAdres(publicUrl: string, gevraagd: unknown): string {
  const voorpagina = new URL('/', publicUrl);
  if (typeof gevraagd !== 'string' || gevraagd.length > LANGSTE || !gevraagd.startsWith('/')) return voorpagina.href;
  if (!URL.canParse(gevraagd, publicUrl)) return voorpagina.href;
  const adres = new URL(gevraagd, publicUrl);
  // Back to the log-in itself would be a circle.
  const goed = adres.origin === voorpagina.origin && !adres.pathname.startsWith('//') && !/^\/(auth|graphql)(\/|$)/.test(adres.pathname);
  return goed ? adres.href : voorpagina.href;
}
