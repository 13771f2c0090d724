/** The eight themes of the module arbeidsmarkt en participatie (Bi 3.2). */
export const MAP_THEMAS = [
  'BEROEPENORIENTATIE', 'WERKNEMERSCOMPETENTIES', 'REALISTISCH_BEROEPSBEELD', 'BEROEPSKANSEN',
  'BEROEPSCOMPETENTIES_VERWERVEN', 'NETWERK_OPBOUWEN', 'WERK_VINDEN', 'WERKCULTUUR',
] as const;
export type MapThemaNaam = (typeof MAP_THEMAS)[number];

export const MAP_STANDEN = ['NIET_BEGONNEN', 'LOOPT', 'AFGEROND'] as const;
export type MapStand = (typeof MAP_STANDEN)[number];
