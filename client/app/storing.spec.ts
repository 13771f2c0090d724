import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { beforeAll, describe, expect, it } from 'vitest';
import { laadWeigeringen, leesStoring } from './storing.ts';

beforeAll(laadWeigeringen);

function vanServer(...errors: { message: string; extensions?: Record<string, unknown> }[]) {
  return leesStoring(new CombinedGraphQLErrors({ data: null, errors }, errors));
}

function antwoord(status: number) {
  return leesStoring(new ServerError('mislukt', { response: new Response('', { status }), bodyText: '' }));
}

describe('wat er mis kan gaan bij een verzoek', () => {
  it('geeft bij een weigering onze zin en de velden die niet kloppen', () => {
    const velden = [{ veld: 'regels.3.minuten', code: 'MINUTEN_ONJUIST', zin: 'tekst van elders' }];
    const storing = vanServer({ message: 'tekst van elders', extensions: { code: 'INVOER_ONJUIST', velden } });
    expect(storing).toMatchObject({ code: 'INVOER_ONJUIST', stap: 'aanpassen', onzeker: false });
    expect(storing.velden).toEqual([{ veld: 'regels.3.minuten', code: 'MINUTEN_ONJUIST', zin: 'Het aantal minuten past niet bij deze les.' }]);
    expect(storing.zin).toBe('Er klopt iets niet. Kijk bij de velden hieronder.');
  });

  it('laat een onbekende code of vorm nooit op het scherm komen', () => {
    expect(vanServer({ message: 'relation "x" does not exist', extensions: { code: 'CONSTRUCTOR' } })).toMatchObject({ code: 'INTERN', stap: 'opnieuw' });
    expect(vanServer({ message: 'x', extensions: { code: 'toString' } }).code).toBe('INTERN');
    expect(vanServer({ message: 'x', extensions: { code: 'INVOER_ONJUIST', velden: 'stuk' } }).velden).toEqual([]);
    expect(vanServer({ message: 'x', extensions: { code: 'INVOER_ONJUIST', velden: [null, { veld: 3, code: 'VELD_VERPLICHT' }] } }).velden).toEqual([]);
  });

  it('herkent een verlopen sessie, ook als er meer fout ging en ook voor GraphQL begint', () => {
    expect(vanServer({ message: 'x', extensions: { code: 'INTERN' } }, { message: 'x', extensions: { code: 'NIET_INGELOGD' } })).toMatchObject({ code: 'NIET_INGELOGD', stap: 'inloggen' });
    expect(antwoord(401)).toMatchObject({ code: 'NIET_INGELOGD', stap: 'inloggen', onzeker: false });
  });

  it('zegt bij een verouderde versie dat je moet kijken wat er nu staat', () => {
    expect(vanServer({ message: 'x', extensions: { code: 'VERSIE_VEROUDERD' } }).stap).toBe('verversen');
  });

  it('weet zonder antwoord niet of het is opgeslagen, en met een weigering wel', () => {
    expect(leesStoring(new TypeError('Failed to fetch'))).toMatchObject({ code: 'GEEN_VERBINDING', stap: 'opnieuw', onzeker: true });
    expect(antwoord(502)).toMatchObject({ code: 'GEEN_VERBINDING', onzeker: true });
    expect(antwoord(413)).toMatchObject({ code: 'VERZOEK_TE_GROOT', onzeker: false });
    expect(vanServer({ message: 'x', extensions: { code: 'UREN_OVERLAPPEN' } }).onzeker).toBe(false);
  });
});
