/** How a volunteer or coordinator and a client met. */
export const CONTACTSOORTEN = ['HUISBEZOEK', 'SPREEKUUR', 'TELEFOON', 'BERICHT', 'BEGELEID_BEZOEK', 'OVERIG'] as const;
export type Contactsoort = (typeof CONTACTSOORTEN)[number];

/**
 * Domains of the zelfredzaamheidmatrix that may be recorded. The domains that hold health, addiction, justice, private
 * relations or daily care are not here and have no place in the database at all.
 */
export const ZELFREDZAAMHEID_DOMEINEN = [
  'GELDZAKEN', 'WERK_EN_OPLEIDING', 'TIJDSBESTEDING', 'HUISVESTING', 'SOCIAAL_NETWERK', 'MAATSCHAPPELIJKE_PARTICIPATIE',
] as const;
export type ZelfredzaamheidDomein = (typeof ZELFREDZAAMHEID_DOMEINEN)[number];
