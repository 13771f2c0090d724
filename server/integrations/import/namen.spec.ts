import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gelijkmaken } from './cel.ts';
import { leerlingSleutel, leerlingZoeken, naamLezen, naamUitDelen } from './namen.ts';
import type { BladLeerling, Kandidaat } from './namen.ts';

let teller = 0;
const persoon = (roepnaam: string, achternaam: string): Kandidaat => {
  teller += 1;
  return { id: `${roepnaam} ${achternaam}`, portaalnummer: `SP-${teller}`, roepnaam, achternaam };
};
const jan = persoon('Jan', 'de Vries');
const zoe = persoon('Zoë', 'Çelik-Øst');
const ahmed = persoon('Ahmed', 'Al-Hassan');
const fatma = persoon('Fatma', 'van der Berg');
const mono = persoon('Najibullah', '');
const iedereen = [jan, zoe, ahmed, fatma, mono];

function zoek(leerling: BladLeerling | string, kandidaten: readonly Kandidaat[] = iedereen): string {
  const uitkomst = leerlingZoeken(typeof leerling === 'string' ? naamLezen(leerling) : leerling, kandidaten);
  return uitkomst.soort === 'EEN' ? uitkomst.id : uitkomst.soort;
}

describe('een naam in een presentielijst', () => {
  it.each([
    ['Jan  de Vries ', 'Jan de Vries'], ['Vries, Jan de', 'Jan de Vries'], ['de Vries, Jan', 'Jan de Vries'], ['Vries, de, Jan', 'Jan de Vries'],
    ['Vries, J. de (Jan)', 'Jan de Vries'], ['Berg, Fatma van der', 'Fatma van der Berg'], ['Berg, Fatma (gestopt)', 'Fatma Berg'],
    ['Najibullah', 'Najibullah'], ['Najibullah,', 'Najibullah'],
  ])('%j wordt %j', (tekst, naam) => {
    expect(naamLezen(tekst).naam).toBe(naam);
  });
  it('uit losse kolommen wordt één naam, met het tussenvoegsel op zijn plaats', () => {
    expect(naamUitDelen('Jan', 'de', 'Vries')).toEqual({ naam: 'Jan de Vries', voornaam: 'Jan', achternaam: 'de Vries' });
    expect(naamUitDelen('Jan', '', 'Vries, de').achternaam).toBe('de Vries');
    expect(naamUitDelen('', '', 'Najibullah')).toEqual({ naam: 'Najibullah' });
  });
});

describe('iemand zoeken op naam', () => {
  it.each(['Jan de Vries', 'vries, jan de', 'DE VRIES, JAN', 'Jan de vries', 'Vries, J. de (Jan)', 'Jan Vries'])('%j is Jan de Vries', (naam) => {
    expect(zoek(naam)).toBe(jan.id);
  });
  it.each([['Zoe Celik Ost', zoe.id], ['Ost, Zoe Celik', 'GEEN'], ['Ahmed Al Hassan', ahmed.id], ['Alhassan, Ahmed', ahmed.id], ['Fatma v.d. Berg', fatma.id], ['Najibullah', mono.id]])(
    '%j geeft %j', (naam, id) => {
      expect(zoek(naam)).toBe(id);
    });
  it.each(['Jan van Vries', 'Fatma van den Berg', 'Jan', 'de Vries', 'Janne Vries', 'J. de Vries', 'Jand Evries', 'Ahmed Hassan', ''])('%j is niemand', (naam) => {
    expect(zoek(naam)).toBe('GEEN');
  });
  it('houdt de grens tussen voornaam en achternaam', () => {
    expect(zoek('Jan Neven', [persoon('Janne', 'Ven')])).toBe('GEEN');
  });
  it('geeft MEERDERE bij twee mensen met één naam, en het portaalnummer beslist', () => {
    const een = persoon('Sara', 'Ali');
    const twee = { ...persoon('Sara', 'Ali'), id: 'de andere' };
    expect(leerlingZoeken({ naam: 'Ali, Sara' }, [een, twee])).toEqual({ soort: 'MEERDERE', ids: [een.id, twee.id] });
    expect(leerlingZoeken(naamLezen('Ali, Sara'), [een, twee])).toEqual({ soort: 'MEERDERE', ids: [een.id, twee.id] });
    expect(leerlingZoeken({ naam: 'Sara Ali', portaalnummer: twee.portaalnummer }, [een, twee])).toEqual({ soort: 'EEN', id: twee.id, naamWijktAf: false });
  });
  it('kiest met tussenvoegsel de precieze naam, maar raadt niet als het tussenvoegsel ontbreekt', () => {
    const kaal = persoon('Jan', 'Vries');
    expect(zoek('Jan de Vries', [jan, kaal])).toBe(jan.id);
    expect(zoek('Jan Vries', [jan, kaal])).toBe('MEERDERE');
    expect(zoek('Jan van de Vries', [jan])).toBe('GEEN');
  });
  it('gaat bij een onbekend portaalnummer niet stil verder met de naam', () => {
    expect(zoek({ naam: 'Jan de Vries', portaalnummer: 'SP-999' })).toBe('GEEN');
    expect(zoek({ naam: 'Jan de Vries', portaalnummer: ` ${jan.portaalnummer.toLowerCase()}` })).toBe(jan.id);
  });
  it('zegt erbij dat de naam anders is dan die bij het portaalnummer', () => {
    expect(leerlingZoeken({ portaalnummer: jan.portaalnummer, naam: 'Fatma van der Berg' }, iedereen)).toEqual({ soort: 'EEN', id: jan.id, naamWijktAf: true });
    expect(leerlingZoeken({ portaalnummer: jan.portaalnummer }, iedereen)).toEqual({ soort: 'EEN', id: jan.id, naamWijktAf: false });
  });
});

describe('elke naam', () => {
  const woord = fc.stringMatching(/^[A-Z][a-zéëçü]{2,9}$/).filter((w) => gelijkmaken(w).length > 3);
  it('vindt zichzelf terug, hoe hij ook geschreven is', () => {
    fc.assert(fc.property(woord, woord, fc.constantFrom('', 'van', 'de', 'van der', 'El'), (voor, achter, tussen) => {
      const wie = [persoon(voor, `${tussen} ${achter}`.trim()), persoon('Iemand', 'Anders')];
      const id = wie[0]?.id ?? '';
      const vormen = [`${voor} ${tussen} ${achter}`, `${tussen} ${achter}, ${voor}`, `${voor} ${tussen} ${achter}`.toUpperCase()];
      if (tussen !== 'El') vormen.push(`${achter}, ${voor} ${tussen}`);
      for (const vorm of vormen) expect(zoek(vorm, wie)).toBe(id);
    }));
  });
  it('heeft binnen één bestand dezelfde sleutel met en zonder accenten, hoofdletters en komma', () => {
    expect(leerlingSleutel(naamLezen('Çelik, Zoë'))).toBe(leerlingSleutel(naamLezen('ZOE  celik')));
    expect(leerlingSleutel({ naam: 'Zoe', studentnummer: '1' })).not.toBe(leerlingSleutel({ naam: 'Zoe', studentnummer: '2' }));
    expect(leerlingSleutel({ portaalnummer: '1' })).not.toBe(leerlingSleutel({ studentnummer: '1' }));
  });
});
