/** Parts of the participatieverklaringstraject. Being there at the introduction and at the signing is registered by law (Bi 3.1). */
export const PVT_ONDERDELEN = [
  'INLEIDING_KERNWAARDEN', 'GEZONDHEIDSVOORLICHTING', 'WONEN', 'WERK', 'BIBLIOTHEEK_EN_INFOPUNT', 'MAATSCHAPPELIJK_WERK',
  'EXCURSIE', 'ONDERTEKENING', 'OVERIG',
] as const;
export type PvtOnderdeel = (typeof PVT_ONDERDELEN)[number];
