/** Steps of "alles op een dag", the process of gemeente, woningcorporatie and VluchtelingenWerk, in the order of the way. */
export const WOONSTAPPEN = [
  'WONING_GEKOPPELD', 'BEZICHTIGING', 'HUURCONTRACT', 'SLEUTEL', 'UITLEG_WONING', 'ENERGIE_EN_WATER', 'INSCHRIJVING_BRP', 'UITKERING_AANGEVRAAGD', 'LEENBIJSTAND',
  'BANKREKENING', 'VERZEKERINGEN', 'INRICHTING', 'AFTERSALES',
] as const;
export type WoonstapNaam = (typeof WOONSTAPPEN)[number];

export const WOONSTANDEN = ['GEPLAND', 'GEDAAN', 'STOKT', 'VERVALLEN'] as const;
export type Woonstand = (typeof WOONSTANDEN)[number];

/** Who owes a step. */
export const WOONPARTIJEN = ['CORPORATIE', 'GEMEENTE', 'VWN'] as const;
export type Woonpartij = (typeof WOONPARTIJEN)[number];

export const STAPPARTIJ: Readonly<Record<WoonstapNaam, Woonpartij>> = {
  WONING_GEKOPPELD: 'GEMEENTE', BEZICHTIGING: 'CORPORATIE', HUURCONTRACT: 'CORPORATIE', SLEUTEL: 'CORPORATIE', UITLEG_WONING: 'CORPORATIE', ENERGIE_EN_WATER: 'VWN',
  INSCHRIJVING_BRP: 'GEMEENTE', UITKERING_AANGEVRAAGD: 'GEMEENTE', LEENBIJSTAND: 'GEMEENTE', BANKREKENING: 'VWN', VERZEKERINGEN: 'VWN', INRICHTING: 'VWN', AFTERSALES: 'CORPORATIE',
};

/** Furnishing takes weeks and many hands: who sees how it stands says so. */
const VAN_ALLEN: readonly WoonstapNaam[] = ['INRICHTING'];

/** The party that an organisation of this kind is in the process; null for every other kind. */
export function woonpartijVan(soort: string | null | undefined): Woonpartij | null {
  return soort === 'WONINGCORPORATIE' ? 'CORPORATIE' : soort === 'GEMEENTE' ? 'GEMEENTE' : soort === 'VWN' ? 'VWN' : null;
}

/** Each party reports its own steps; the gemeente has the regie and may report every one. */
export function magStapMelden(partij: Woonpartij | null, stap: WoonstapNaam): boolean {
  return partij !== null && (partij === 'GEMEENTE' || STAPPARTIJ[stap] === partij || VAN_ALLEN.includes(stap));
}

/** Where a step happens, by kind: the address stands under ADRES and nowhere else. */
export const WOONPLEKKEN = ['WONING', 'CORPORATIE', 'GEMEENTEHUIS', 'VWN', 'BANK', 'TELEFOON'] as const;
export type Woonplek = (typeof WOONPLEKKEN)[number];

/** What an aftersales talk goes through (uitvoeringsplan 4: ventilation, garden and other important things). */
export const AFTERSALESPUNTEN = ['VENTILEREN', 'VERWARMEN', 'TUIN', 'AFVAL', 'BUREN', 'HUUR', 'STORINGEN', 'SLEUTELS_EN_SLOT', 'VEILIGHEID'] as const;
export type Aftersalespunt = (typeof AFTERSALESPUNTEN)[number];

export const PUNTSTANDEN = ['GOED', 'AANDACHT', 'AFSPRAAK'] as const;
export type Puntstand = (typeof PUNTSTANDEN)[number];

/** What a talk is about that somebody picks a time for. */
export const MOMENTSOORTEN = ['SLEUTEL', 'AFTERSALES'] as const;
export type Momentsoort = (typeof MOMENTSOORTEN)[number];

export const MOMENTDUUR = { minstens: 10, gewoon: 45, hoogstens: 240 } as const;
export const MOMENT_PLEKKEN_HOOGSTENS = 20;
/** Most times opened in one go. */
export const MOMENTEN_TEGELIJK = 30;

/** Of how many rooms, and for how many people, a dwelling can be offered; one person more is typed by nobody. */
export const WONING_GRENZEN = { kamers: 12, personen: 12 } as const;
/** Households of so many and more are told together: fewer are so rare that the number would be somebody. */
export const HUISHOUDEN_SAMEN = 6;
export const WONINGSTANDEN = ['AANGEBODEN', 'GEKOPPELD', 'INGETROKKEN'] as const;
export type Woningstand = (typeof WONINGSTANDEN)[number];
export const VRAAGSTANDEN = ['OPEN', 'VERVULD', 'INGETROKKEN'] as const;
export type Vraagstand = (typeof VRAAGSTANDEN)[number];
export const VRAAGTERMIJNEN = ['MAAND', 'KWARTAAL', 'LATER'] as const;
export type Vraagtermijn = (typeof VRAAGTERMIJNEN)[number];
