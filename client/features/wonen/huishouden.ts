import { HUISHOUDEN_SAMEN } from '../../../shared/rules/wonen.ts';
import { aantal } from '../../app/opmaak.ts';

export const huishoudenTekst = (hoeveel: number): string => (hoeveel >= HUISHOUDEN_SAMEN ? `${HUISHOUDEN_SAMEN} of meer mensen` : aantal(hoeveel, 'persoon', 'mensen'));
