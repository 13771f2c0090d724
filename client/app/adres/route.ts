import { parse } from 'regexparam';
import { type DefaultParams, matchRoute } from 'wouter';

/** The route whose pattern (`lessen/:id`) fits this address, with the parts that the pattern leaves open. */
export function vindRoute<R extends { pad: string }>(routes: readonly R[], adres: string): { route: R; deel: DefaultParams } | null {
  const passend = routes.flatMap((route) => {
    const [past, deel] = matchRoute<DefaultParams>(parse, `/${route.pad}`, adres);
    return past ? [{ route, deel }] : [];
  });
  // `lessen/import` is never the lesson called import: the colon of an open part comes before every letter.
  return passend.sort((a, b) => (a.route.pad < b.route.pad ? 1 : -1))[0] ?? null;
}
