import type { Vermoeden } from '../../../shared/rules/vrijeTekst.ts';
import { t } from '../../taal/taal.ts';
import { opsomming } from '../opmaak.ts';

/**
 * What a text seems to hold, said politely at the field.
 *
 * @param eigen the writer is the person it is about
 */
export function vermoedenzin({ soort, woorden }: Vermoeden, eigen: boolean): string {
  switch (soort) {
    case 'BSN':
      return t('Er lijkt een BSN in deze tekst te staan. Dat hoort hier niet. Haal het liever weg.');
    case 'V_NUMMER':
      return t('Er lijkt een V-nummer in deze tekst te staan. Dat hoort hier niet. Haal het liever weg.');
    case 'MEDISCH': {
      const genoemd = opsomming(woorden.map((woord) => `‘${woord}’`));
      return eigen ? t('Dit lijkt over uw gezondheid te gaan: {{woorden}}. Dat hoeft u hier niet te schrijven.', { woorden: genoemd })
        : `Dit lijkt over gezondheid te gaan: ${genoemd}. Schrijf liever wat iemand wel of niet kan, niet waarom.`;
    }
  }
}
