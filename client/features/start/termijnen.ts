import type { Datum } from '../../../shared/rules/datum.ts';
import type { Termijnsoort } from '../../../shared/rules/termijnen.ts';
import { naamVan, type Benoembaar } from '../../app/persoon.ts';

const SOORTEN: Readonly<Record<Termijnsoort, string>> = {
  KOFFIE_EN_KOEK: 'Koffie & Koek', BREDE_INTAKE: 'Brede intake', PIP: 'PIP vaststellen', VOORTGANGSGESPREK: 'Voortgangsgesprek', INBURGERINGSTERMIJN: 'Einde inburgeringstermijn',
};

interface Persoon extends Benoembaar {
  id: string;
  trajectstatus: { termijnen: { soort: string; uiterlijk: Datum }[] } | null;
}

export interface Termijn {
  persoonId: string;
  naam: string;
  wat: string;
  uiterlijk: Datum;
}

/** Deadlines of these persons below each other, the nearest first. */
export function naarTermijnen(personen: readonly Persoon[], hoogstens: number): Termijn[] {
  return personen
    .flatMap((persoon) => (persoon.trajectstatus?.termijnen ?? []).map(({ soort, uiterlijk }) => ({
      persoonId: persoon.id, naam: naamVan(persoon), uiterlijk, wat: Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort as Termijnsoort] : soort,
    })))
    .sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.naam.localeCompare(b.naam, 'nl'))
    .slice(0, hoogstens);
}
