import type { Aftersalespunt, Momentsoort, Puntstand, Woonpartij, Woonplek, Woonstand, WoonstapNaam } from '../../shared/rules/wonen.ts';
import type { Zin } from '../taal/catalogus.ts';
import { t } from '../taal/taal.ts';
import type { Toon } from '../ui/Label.tsx';

/** Steps of "alles op een dag", in the words of the dossier and of the list of housing. */
export const WOONSTAPPEN: Readonly<Record<WoonstapNaam, Zin>> = {
  WONING_GEKOPPELD: 'Woning gekoppeld', BEZICHTIGING: 'Bezichtiging', HUURCONTRACT: 'Huurcontract', SLEUTEL: 'Sleutel', UITLEG_WONING: 'Uitleg in de woning', ENERGIE_EN_WATER: 'Energie en water',
  INSCHRIJVING_BRP: 'Inschrijving bij de gemeente', UITKERING_AANGEVRAAGD: 'Uitkering aangevraagd', LEENBIJSTAND: 'Lening voor de inrichting', BANKREKENING: 'Bankrekening', VERZEKERINGEN: 'Verzekeringen',
  INRICHTING: 'Inrichting', AFTERSALES: 'Gesprek na de verhuizing',
};
export const WOONSTANDEN: Readonly<Record<Woonstand, { tekst: Zin; toon: Toon }>> = {
  GEPLAND: { tekst: 'Gepland', toon: 'info' }, GEDAAN: { tekst: 'Gedaan', toon: 'goed' }, STOKT: { tekst: 'Stokt', toon: 'letop' }, VERVALLEN: { tekst: 'Vervallen', toon: 'neutraal' },
};
const PARTIJEN: Readonly<Record<Exclude<Woonpartij, 'VWN'>, Zin>> = { CORPORATIE: 'Woningcorporatie', GEMEENTE: 'Gemeente' };
/** VluchtelingenWerk is called so in every language. */
export const partijTekst = (partij: Woonpartij): string => (partij === 'VWN' ? 'VluchtelingenWerk' : t(PARTIJEN[partij]));
export const WOONPLEKKEN: Readonly<Record<Woonplek, Zin>> = {
  WONING: 'In de woning', CORPORATIE: 'Bij de woningcorporatie', GEMEENTEHUIS: 'In het gemeentehuis', VWN: 'Bij VluchtelingenWerk', BANK: 'Bij de bank', TELEFOON: 'Aan de telefoon',
};
export const MOMENTSOORTEN: Readonly<Record<Momentsoort, Zin>> = { SLEUTEL: 'Sleutel ophalen', AFTERSALES: 'Gesprek na de verhuizing' };
export const AFTERSALESPUNTEN: Readonly<Record<Aftersalespunt, Zin>> = {
  VENTILEREN: 'Ventileren', VERWARMEN: 'Verwarmen', TUIN: 'De tuin', AFVAL: 'Afval', BUREN: 'Buren', HUUR: 'Huur en servicekosten', STORINGEN: 'Een storing melden', SLEUTELS_EN_SLOT: 'Sleutels en sloten',
  VEILIGHEID: 'Rookmelder en veiligheid',
};
export const PUNTSTANDEN: Readonly<Record<Puntstand, { tekst: Zin; toon: Toon }>> = {
  GOED: { tekst: 'Gaat goed', toon: 'goed' }, AANDACHT: { tekst: 'Aandacht nodig', toon: 'letop' }, AFSPRAAK: { tekst: 'Afspraak gemaakt', toon: 'info' },
};
