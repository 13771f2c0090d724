import type { Optie } from '../../ui/Keuze.tsx';
import type { Eindreden, Klassoort } from '../../../shared/rules/groepen.ts';
import { getalTekst } from '../../app/opmaak.ts';

const SOORTEN: Readonly<Record<Klassoort, string>> = { TAALGROEP: 'Taalgroep', STARTKLAS: 'Startklas', ELIP: 'ELIP' };
export const KLASSOORTEN: readonly Optie<Klassoort>[] = Object.entries(SOORTEN).map(([waarde, tekst]) => ({ waarde: waarde as Klassoort, tekst }));

const ROUTES: Readonly<Record<string, string>> = { O: 'Onderwijsroute', B1: 'B1-route', Z: 'Z-route' };
export const ROUTEKEUZES: readonly Optie[] = Object.entries(ROUTES).map(([waarde, tekst]) => ({ waarde, tekst }));

export function soortTekst({ soort, leerroute }: { soort: string; leerroute: string | null }): string {
  return [SOORTEN[soort as Klassoort] ?? soort, leerroute === null ? null : ROUTES[leerroute] ?? leerroute].filter(Boolean).join(', ');
}

export const EINDREDENEN: readonly Optie<Eindreden>[] = [
  { waarde: 'AFGEROND', tekst: 'Klaar met de lessen' },
  { waarde: 'ANDERE_GROEP', tekst: 'Naar een andere klas' },
  { waarde: 'ROUTEWISSEL', tekst: 'Andere leerroute of school', uitleg: 'Met een gesprek waarin de volgende school het overneemt.' },
  { waarde: 'VERHUISD', tekst: 'Verhuisd' },
  { waarde: 'GESTOPT', tekst: 'Gestopt' },
  { waarde: 'ANDERS', tekst: 'Anders' },
];

export const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** [1, 3] → 'ma, wo' */
export function weekdagenTekst(dagen: readonly number[]): string {
  return dagen.map((dag) => WEEKDAGEN[dag - 1]?.slice(0, 2)).join(', ');
}

/** Eurocents as people write an amount: whole euros where there are no cents. */
export function bedragTekst(centen: number | null): string | null {
  return centen === null ? null : `€ ${getalTekst(centen / 100)}`;
}
