import type { Zin } from './catalogus.ts';

/** The sentences of the text, in the order in which they stand: the keys of the catalogues. `{{organisatie}}` is the organisation that asks. */
export const TOESTEMMINGSZINNEN = [
  'Mag {{organisatie}} gegevens van u zien?',
  'Dan kunt u meedoen met activiteiten van {{organisatie}}. Bijvoorbeeld sporten, koken of eten met de buurt.',
  '{{organisatie}} ziet dan: uw naam, hoe u te bereiken bent, wie uw consulent is, uw afspraken over meedoen en ontmoeten, aan welke activiteiten u meedoet en de uren daarvan.',
  '{{organisatie}} ziet niets over uw gezondheid, uw geld of uw lessen.',
  'Een ‘nee’ heeft geen gevolgen voor uw inburgering, uw uitkering of uw woning.',
  'U kunt altijd stoppen. Dan ziet {{organisatie}} meteen niets meer van u.',
] as const satisfies readonly Zin[];
