import type { PvtOnderdeel } from '../../shared/rules/pvt.ts';
import type { Zin } from '../taal/catalogus.ts';

/** The parts of the participatieverklaringstraject, as they are called on the screen. */
export const PVTONDERDELEN: Readonly<Record<PvtOnderdeel, Zin>> = {
  INLEIDING_KERNWAARDEN: 'Inleiding kernwaarden', GEZONDHEIDSVOORLICHTING: 'Voorlichting van de GGD', WONEN: 'Wonen', WERK: 'Werk',
  BIBLIOTHEEK_EN_INFOPUNT: 'Bibliotheek en Infopunt', MAATSCHAPPELIJK_WERK: 'Maatschappelijk werk', EXCURSIE: 'Excursie', ONDERTEKENING: 'Ondertekening', OVERIG: 'Overig',
};
