import { OPGAVESOORTEN, type Opgavesoort } from '../../../shared/rules/volledigheid.ts';
import { aantal } from '../../app/opmaak.ts';
import type { VolledigheidsstandFragment } from '../../gql/generated/volledigheid.ts';

export type Telling = VolledigheidsstandFragment['opgaven'][number];

const SOORTEN: Readonly<Record<Opgavesoort, { titel: string; een: string; meer: string }>> = {
  PRESENTIE: { titel: 'Presentie van lessen', een: 'les', meer: 'lessen' },
  RAPPORTAGE: { titel: 'Rapportages over cursisten', een: 'rapportage', meer: 'rapportages' },
  UREN: { titel: 'Uren per week', een: 'week', meer: 'weken' },
};

function van(soort: string) {
  const code = OPGAVESOORTEN.find((s) => s === soort);
  return code ? SOORTEN[code] : { titel: soort.toLowerCase(), een: 'opgave', meer: 'opgaven' };
}

export function opgaveTitel(soort: string): string {
  return van(soort).titel;
}

/** '7 van 9 lessen', and where there was nothing to report. */
export function opgaveTekst({ soort, verwacht, gedaan, nietsTeMelden }: Telling): string {
  const { een, meer } = van(soort);
  return `${gedaan} van ${aantal(verwacht, een, meer)}${nietsTeMelden > 0 ? `, ${nietsTeMelden} keer niets te melden` : ''}`;
}

/** '2 lessen en 3 rapportages', of what is missing. */
export function watOntbreekt(opgaven: readonly Telling[]): string[] {
  return opgaven.filter(({ verwacht, gedaan }) => gedaan < verwacht).map(({ soort, verwacht, gedaan }) => aantal(verwacht - gedaan, van(soort).een, van(soort).meer));
}

export function openstaand(opgaven: readonly Telling[]): number {
  return opgaven.reduce((som, { verwacht, gedaan }) => som + verwacht - gedaan, 0);
}

/** Whether reports are among what is asked: only then a last day is named. */
export function vraagtRapportages(opgaven: readonly Telling[]): boolean {
  return opgaven.some(({ soort }) => soort === 'RAPPORTAGE');
}
