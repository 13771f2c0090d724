import { opNaam } from '../../app/persoon.ts';
import type { WoningzoekendenQuery } from '../../gql/generated/wonen.ts';
import { woningVan } from './woon.ts';

export type Zoekende = WoningzoekendenQuery['huisvestingen'][number]['inburgeraar'];

/** Koppeled to the gemeente and without a dwelling: asked first, by name after that. */
export function zoekenden(antwoord: WoningzoekendenQuery): Zoekende[] {
  return antwoord.huisvestingen.map(({ inburgeraar }) => inburgeraar)
    .filter(({ wonen, trajectstatus }) => wonen && wonen.sleutelOp === null && !trajectstatus?.huisvestingOp && woningVan(wonen) === null)
    .sort((a, b) => Number(vraagVan(b) !== null) - Number(vraagVan(a) !== null) || opNaam(a, b));
}

export const vraagVan = ({ wonen }: Zoekende) => wonen?.vragen.find(({ stand }) => stand === 'OPEN') ?? null;
