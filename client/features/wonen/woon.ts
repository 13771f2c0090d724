import type { Planregel, Stapmelding, Woonfeiten } from '../../../shared/rules/woonlijst.ts';
import type { Woonpartij } from '../../../shared/rules/wonen.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { WoonpersoonFragment, WoonveldenFragment } from '../../gql/generated/wonen.ts';

export type Wonen = WoonveldenFragment;
export type Plan = Wonen['plan'][number] & Planregel;
export type Melding = Wonen['stappen'][number] & Stapmelding;
export type Huis = WoonpersoonFragment & { wonen: Wonen };

/** As the rules know them: the codes are those of the registry. */
export const planVan = (wonen: Pick<Wonen, 'plan'>): Plan[] => wonen.plan as Plan[];
export const meldingenVan = (wonen: Pick<Wonen, 'stappen'>): Melding[] => wonen.stappen as Melding[];
export const feitenVan = (wonen: Wonen): Woonfeiten => ({ sleutelOp: wonen.sleutelOp ?? null, aftersalesOp: wonen.aftersalesOp ?? null, plan: planVan(wonen), stappen: meldingenVan(wonen) });

/** Persons whose rubriek is open; what is shielded is not in the list. */
export function huizen(regels: readonly { inburgeraar: WoonpersoonFragment & { wonen?: Wonen | null } }[]): Huis[] {
  return regels.flatMap(({ inburgeraar }) => (inburgeraar.wonen ? [{ ...inburgeraar, wonen: inburgeraar.wonen }] : []));
}

/** The party that the user is here, by what may be done. */
export function useWoonpartij(): Woonpartij {
  const [biedt, koppelt] = [useMag('woning:aanbieden'), useMag('woning:koppelen')];
  return biedt ? 'CORPORATIE' : koppelt ? 'GEMEENTE' : 'VWN';
}

/** The dwelling that is this person's now. */
export const woningVan = ({ koppelingen }: Pick<Wonen, 'koppelingen'>) => koppelingen.find(({ losgelatenOp }) => losgelatenOp === null) ?? null;

/** The time that was picked and still stands. */
export const gekozen = ({ afspraken }: Pick<Wonen, 'afspraken'>, vandaag: string) => afspraken.find(({ datum, doorCorporatie }) => datum >= vandaag && !doorCorporatie) ?? null;
