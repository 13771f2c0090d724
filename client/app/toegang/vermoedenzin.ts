import type { Vermoeden } from '../../../shared/rules/vrijeTekst.ts';
import { opsomming } from '../opmaak.ts';

/**
 * What a text seems to hold, said politely at the field.
 *
 * @param eigen the writer is the person it is about
 */
export function vermoedenzin({ soort, woorden }: Vermoeden, eigen: boolean): string {
  switch (soort) {
    case 'BSN':
      return 'Er lijkt een BSN in deze tekst te staan. Dat hoort hier niet. Haal het liever weg.';
    case 'V_NUMMER':
      return 'Er lijkt een V-nummer in deze tekst te staan. Dat hoort hier niet. Haal het liever weg.';
    case 'MEDISCH': {
      const genoemd = opsomming(woorden.map((woord) => `‘${woord}’`));
      return eigen ? `Dit lijkt over uw gezondheid te gaan: ${genoemd}. Dat hoeft u hier niet te schrijven.`
        : `Dit lijkt over gezondheid te gaan: ${genoemd}. Schrijf liever wat iemand wel of niet kan, niet waarom.`;
    }
  }
}
