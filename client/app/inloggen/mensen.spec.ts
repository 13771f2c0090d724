import { describe, expect, it } from 'vitest';
import type { DemoMens } from '../sessie/account.ts';
import { groepeer } from './mensen.ts';

const mens = (naam: string, rol: string, organisatie: string | null): DemoMens => ({ id: naam, naam, rol, organisatie, gemeente: 'Dalfsen' });
const MENSEN = [
  mens('Anna de Wit', 'CONSULENT', 'Gemeente Dalfsen'),
  mens('José Prins', 'TAALDOCENT', 'Taalschool'),
  mens('Karim Aziz', 'TAALCOORDINATOR', 'Taalschool'),
  mens('Selam Tesfay', 'INBURGERAAR', null),
];
const namen = (zoek: string) => groepeer(MENSEN, zoek).map(({ naam, mensen }) => [naam, ...mensen.map((wie) => wie.naam)]);

describe('de mensen van de demo', () => {
  it('staan bij hun organisatie, en wie er geen heeft bij de inburgeraars', () => {
    expect(namen('')).toEqual([['Gemeente Dalfsen', 'Anna de Wit'], ['Taalschool', 'José Prins', 'Karim Aziz'], ['Inburgeraars', 'Selam Tesfay']]);
  });

  it('zijn te vinden op naam zonder accent, op rol en op organisatie, met alle woorden', () => {
    expect(namen('jose')).toEqual([['Taalschool', 'José Prins']]);
    expect(namen('TAALSCHOOL coordinator')).toEqual([['Taalschool', 'Karim Aziz']]);
    expect(namen('inburgeraars')).toEqual([['Inburgeraars', 'Selam Tesfay']]);
    expect(namen('anna taalschool')).toEqual([]);
  });
});
