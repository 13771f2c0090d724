/** Steps of "alles op een dag", the process of gemeente, woningcorporatie and VluchtelingenWerk. */
export const WOONSTAPPEN = [
  'WONING_GEKOPPELD', 'BEZICHTIGING', 'HUURCONTRACT', 'SLEUTEL', 'INSCHRIJVING_BRP', 'UITKERING_AANGEVRAAGD',
  'ENERGIE_EN_WATER', 'VERZEKERINGEN', 'INRICHTING', 'AFTERSALES',
] as const;
export type WoonstapNaam = (typeof WOONSTAPPEN)[number];

export const WOONSTANDEN = ['GEPLAND', 'GEDAAN', 'STOKT', 'VERVALLEN'] as const;
export type Woonstand = (typeof WOONSTANDEN)[number];
