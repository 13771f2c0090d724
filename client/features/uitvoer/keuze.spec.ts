import { describe, expect, it } from 'vitest';
import { beginkeuze, gekozenMet, leesFilter, perRubriek } from './keuze.ts';

const kolom = (naam: string, rubriek: string) => ({ naam, rubriek, kop: naam });
const KOLOMMEN = [kolom('portaalnummer', 'ROEPNAAM'), kolom('roepnaam.roepnaam', 'ROEPNAAM'), kolom('contact.telefoon', 'CONTACT')];

describe('De keuze van kolommen', () => {
  it('begint met de naam, en zonder telefoon', () => expect(beginkeuze(KOLOMMEN)).toEqual(['portaalnummer', 'roepnaam.roepnaam']));

  it('staat per rubriek bij elkaar', () => expect(perRubriek(KOLOMMEN).map(([rubriek, k]) => [rubriek, k.length])).toEqual([['ROEPNAAM', 2], ['CONTACT', 1]]));

  it('houdt de volgorde van de server, hoe er ook wordt gekozen', () => {
    expect(gekozenMet(KOLOMMEN, ['contact.telefoon'], 'portaalnummer', true)).toEqual(['portaalnummer', 'contact.telefoon']);
    expect(gekozenMet(KOLOMMEN, ['portaalnummer', 'contact.telefoon'], 'portaalnummer', false)).toEqual(['contact.telefoon']);
  });

  it('neemt uit het adres alleen de codes van de lijst', () => expect(leesFilter(new URLSearchParams('route=Z&fase=&zoek=Amina&binnen=TE_LAAT&taak=STAGNATIE'), '2026-11-18')).toEqual({ leerroute: 'Z', fase: null, stap: null, attentie: 'STAGNATIE', partnerId: null, consulentId: null, termijnSoort: null, termijnTot: '2026-11-17' }));
});
