import { vermoedensIn } from '../../../shared/rules/vrijeTekst.ts';
import { Tekstvak, type TekstvakProps } from '../../ui/Tekstvak.tsx';
import { t } from '../../taal/taal.ts';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { useIk } from '../sessie/ikContext.ts';
import { type Schrijfplek, useLezers } from './useLezers.ts';
import { vermoedenzin } from './vermoedenzin.ts';

/** Where the text will stand: in a rubriek, or with a right given by hand, which is no rubriek: then who reviews it. */
type Plek = (Schrijfplek & { buitenRubriek?: undefined }) | { buitenRubriek: string; rubriek?: undefined; persoonId?: undefined; alleenBij?: undefined };

/** Who reads it beside those whom the matrix names: the one who gets an answer. */
type VrijeTekstProps = Omit<TekstvakProps, 'lezers' | 'letOp'> & Plek & { ook?: string };

/** Nobody is interrupted in the middle of a word. */
const RUST = 600;

/**
 * Free text: says beforehand who will read it, and warns of what does not belong there. What was typed is
 * looked at here and goes nowhere before it is saved; the warning never stops anybody from saving.
 */
export function VrijeTekst({ rubriek, persoonId, alleenBij, buitenRubriek, ook, ...vak }: VrijeTekstProps) {
  const { inburgeraarId } = useIk();
  const gevraagd = useLezers(rubriek === undefined ? null : { rubriek, persoonId, alleenBij });
  const zinnen = vermoedensIn(useUitgesteld(vak.waarde, RUST), rubriek ?? '').map((vermoeden) => vermoedenzin(vermoeden, inburgeraarId !== null));
  return <Tekstvak {...vak} lezers={buitenRubriek ?? (ook === undefined ? gevraagd : `${ook}, ${gevraagd}`)} letOp={zinnen.length > 0 ? [...zinnen, t('Opslaan kan wel.')] : zinnen} />;
}
