/** What the explanations of several rubrieken begin with alike, and what each adds. */
export interface Samenvatting {
  samen: string;
  apart: { rubriek: string; zin: string }[];
}

/** Says once what holds for all rubrieken of a row: as a rule the opdracht and the grondslag; the articles differ. */
export function samengevat(toegang: readonly { rubriek: string; uitleg: string }[]): Samenvatting {
  const zinnen = toegang.map(({ uitleg }) => uitleg.split(/(?<=\.) (?=[A-Z])/));
  const eerste = zinnen[0] ?? [];
  const anders = eerste.findIndex((zin, plek) => zinnen.some((ander) => ander[plek] !== zin));
  const gelijk = anders === -1 ? eerste.length : anders;
  const apart = toegang.map(({ rubriek }, plek) => ({ rubriek, zin: (zinnen[plek] ?? []).slice(gelijk).join(' ') }));
  return { samen: eerste.slice(0, gelijk).join(' '), apart: apart.filter(({ zin }) => zin !== '') };
}
