import { describe, expect, it } from 'vitest';
import { vakVan } from './indeling.ts';

const nieuw = { stand: 'OPEN', zijde: 'INDIENER', terugkoppeling: null, antwoordOngezien: false, wachtSinds: '2026-11-18', versie: 1 };

describe('Waar een signaal op de pagina staat', () => {
  it('bij wie het kreeg wacht het tot er een antwoord is; bij wie het gaf loopt het', () => {
    expect([vakVan({ ...nieuw, zijde: 'ONTVANGER' }), vakVan(nieuw), vakVan({ ...nieuw, zijde: 'LEZER' })]).toEqual(['WACHT', 'LOOPT', 'LOOPT']);
  });

  it('een antwoord dat nog niet is gezien gaat voor afgehandeld', () => {
    const klaar = { ...nieuw, stand: 'AFGEHANDELD', terugkoppeling: 'Ja', wachtSinds: null };
    expect([vakVan({ ...klaar, antwoordOngezien: true }), vakVan(klaar), vakVan({ ...klaar, antwoordOngezien: true, zijde: 'ONTVANGER' })]).toEqual(['ANTWOORD', 'KLAAR', 'KLAAR']);
  });
});
