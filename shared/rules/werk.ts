export const WERKPLEKSOORTEN = ['TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL'] as const;
export type Werkpleksoort = (typeof WERKPLEKSOORTEN)[number];

export const WERKPLEKSTANDEN = ['GEPLAND', 'LOOPT', 'AFGEROND', 'AFGEBROKEN'] as const;
export type Werkplekstand = (typeof WERKPLEKSTANDEN)[number];
