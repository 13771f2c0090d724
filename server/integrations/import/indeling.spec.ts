import { describe, expect, it } from 'vitest';
import type { Blad, Cel } from './cel.ts';
import { ImportFout } from './fouten.ts';
import { bekendeKopregel, indelingOpKopregel, indelingSleutel, indelingToepassen, indelingVoorstellen } from './indeling.ts';
import { indelingGebreken, indelingInlezen } from './indelingVorm.ts';
import type { Indeling } from './indelingVorm.ts';

const blad = (...rijen: Cel[][]): Blad => ({ rijen, overigeTabbladen: 0 });
const rollen = (indeling: Indeling): unknown[] => indeling.kolommen.map((k) => k.rol);
const dag = (datum: string): Cel => ({ datum });

describe('de kolommen van een lijst met één rij per les', () => {
  it.each<[Cel[], unknown[]]>([
    [['Cursist', 'Datum', 'Aanwezig'], ['NAAM', 'DATUM', 'STATUS']],
    [['Portaalnummer', 'Lesdatum', 'Presentie', 'Uren', 'Reden'], ['PORTAALNUMMER', 'DATUM', 'STATUS', 'UREN', 'REDEN']],
    [['Studentnr.', 'VOORNAAM', 'Tussenvoegsel', 'Achternaam:', 'Groep', 'Datum', 'Les', 'Minuten'], ['STUDENTNUMMER', 'VOORNAAM', 'TUSSENVOEGSEL', 'ACHTERNAAM', 'GROEP', 'DATUM', 'LES', 'MINUTEN']],
    [['Naam cursist', 'Datum', 'Aanwezig (ja/nee)', 'Uren aanwezig (minuten)'], ['NAAM', 'DATUM', 'STATUS', 'MINUTEN']],
    [['Naam', 'Datum', 'Uren', 'Docent', 'Naam docent', 'Afwezig', 'Uren verzuim'], ['NAAM', 'DATUM', 'UREN', 'NEGEREN', 'NEGEREN', 'NEGEREN', 'NEGEREN']],
    [['Naam', 'Studentnummer (BSN)', 'Datum', 'Aanwezig'], ['NAAM', 'NEGEREN', 'DATUM', 'STATUS']],
    [['Naam', 'Studentnummer (school)', 'Datum', 'Aanwezig'], ['NAAM', 'STUDENTNUMMER', 'DATUM', 'STATUS']],
  ])('%j', (kop, verwacht) => {
    const indeling = indelingVoorstellen(blad(kop, kop.map(() => 'x')));
    expect(rollen(indeling)).toEqual(verwacht);
    expect(indeling).toMatchObject({ vorm: 'LANG', kopregel: 1, eersteRij: 2 });
  });
  it('krijgen van twee woorden voor hetzelfde alleen het duidelijkste', () => {
    expect(rollen(indelingVoorstellen(blad(['Naam', 'Cursist', 'Status', 'Presentie', 'Datum', 'Begintijd', 'Les'])))).toEqual([
      'NEGEREN', 'NAAM', 'NEGEREN', 'STATUS', 'DATUM', 'LES', 'LES',
    ]);
  });
  it('staan onder titels, ook als die over een cursist of datum gaan', () => {
    const indeling = indelingVoorstellen(blad(['Presentie cursisten'], ['Afgedrukt op', dag('2026-11-04')], [], ['Naam', 'Datum', 'Aanwezig'], ['Eva Smit', dag('2026-11-03'), 'Aanwezig']));
    expect(indeling).toMatchObject({ kopregel: 4, eersteRij: 5, vorm: 'LANG' });
  });
  it('zijn er niet als geen rij een cursist noemt', () => {
    for (const b of [blad(['a', 'b'], ['c', 'd']), blad(['Datum', 'Aanwezig']), blad(['Naam'])]) {
      expect(() => indelingVoorstellen(b)).toThrow(expect.objectContaining({ code: 'GEEN_KOPREGEL' }));
    }
    expect(indelingVoorstellen(blad(['Naam', 'Datum'])).kopregel).toBe(1);
  });
});

describe('de kolommen van een lijst met één kolom per les', () => {
  it('zijn de datums, en een totaalkolom is geen les', () => {
    const indeling = indelingVoorstellen(blad(['Naam', 'Studentnr.', '3-11-2026', dag('2026-11-05'), 'Totaal', 'Opmerkingen', 'Uren']));
    expect(rollen(indeling)).toEqual(['NAAM', 'STUDENTNUMMER', { datum: '2026-11-03' }, { datum: '2026-11-05' }, 'NEGEREN', 'NEGEREN', 'NEGEREN']);
    expect(indeling.vorm).toBe('BREED');
  });
  it('met twee keer dezelfde datum zijn twee lessen', () => {
    const indeling = indelingVoorstellen(blad(['Naam', '3-11-2026', '3-11-2026', '5-11-2026 ochtend', '5-11-2026 middag', '5-11-2026 middag']));
    expect(rollen(indeling).slice(1)).toEqual([
      { datum: '2026-11-03', les: 'les 1' }, { datum: '2026-11-03', les: 'les 2' }, { datum: '2026-11-05', les: 'ochtend' },
      { datum: '2026-11-05', les: 'middag (1)' }, { datum: '2026-11-05', les: 'middag (2)' },
    ]);
  });
  it('kunnen hun datum in de rij erboven of eronder hebben', () => {
    const boven = indelingVoorstellen(blad([null, null, '3-11-2026', '5-11-2026'], ['Naam', 'Groep', 'Les 1', 'Les 2'], ['Eva', 'A', 'x', 'x']));
    expect(boven).toMatchObject({ kopregel: 2, eersteRij: 3, vorm: 'BREED' });
    const onder = indelingVoorstellen(blad(['Naam', 'Groep', 'Les 1', 'Les 2'], [null, null, '3-11-2026', '5-11-2026'], ['Eva', 'A', 'x', 'x']));
    expect(onder).toMatchObject({ kopregel: 1, eersteRij: 3, vorm: 'BREED' });
    for (const indeling of [boven, onder]) expect(rollen(indeling).slice(2)).toEqual([{ datum: '2026-11-03' }, { datum: '2026-11-05' }]);
  });
  it('hebben geen datum in de rij van een cursist: een geboortedatum is geen les', () => {
    const indeling = indelingVoorstellen(blad(['Naam', 'Groep', 'Start'], ['Eva', 'A', '3-11-2026']));
    expect(indeling).toMatchObject({ vorm: 'LANG', eersteRij: 2 });
  });
  it('zonder jaar krijgen het jaar uit de titel, ook over de jaarwisseling van een schooljaar', () => {
    const met = (titel: string): unknown[] => rollen(indelingVoorstellen(blad([titel], ['Naam', 'Groep', 'ma 2-11', '12-1'])));
    expect(met('Presentie november 2026').slice(2)).toEqual([{ datum: '2026-11-02' }, { datum: '2026-01-12' }]);
    expect(met('Schooljaar 2026-2027').slice(2)).toEqual([{ datum: '2026-11-02' }, { datum: '2027-01-12' }]);
    expect(met('Presentie').slice(2)).toEqual(['NEGEREN', 'NEGEREN']);
  });
});

describe('wat een los getal betekent', () => {
  const bij = (...waarden: Cel[]): string => indelingVoorstellen(blad(['Naam', '3-11-2026', '5-11-2026'], ...waarden.map((w): Cel[] => ['Eva', w]), ['Totaal', 40])).getallen;
  it('is een vinkje, een uur of een minuut, naar wat er in de kolommen staat', () => {
    expect(bij(1, 0, '1')).toBe('JA_NEE');
    expect(bij('A', 'G')).toBe('JA_NEE');
    expect(bij(1, 0, '2,5')).toBe('UREN');
    expect(bij(90, 0, 120)).toBe('MINUTEN');
    expect(bij(90, 2)).toBe('UREN');
  });
});

describe('de sleutel van een indeling', () => {
  const november = blad(['Titel'], ['Naam', 'Groep', '3-11-2026', '10-11-2026', 'Totaal'], ['Eva', 'A', 'x']);
  const december = blad(['Naam ', 'GROEP', dag('2026-12-01'), '8-12-2026', '15-12-2026', 'Totaal']);
  it('is volgende maand dezelfde, met andere datums, meer lessen en een andere titel', () => {
    expect(indelingSleutel(november, 2)).toBe(indelingSleutel(december, 1));
    expect(indelingSleutel(november, 2)).toMatch(/^[0-9a-f]{64}$/);
  });
  it('is anders bij een kolom meer of minder', () => {
    expect(indelingSleutel(blad(['Naam', '3-11-2026', 'Totaal']), 1)).not.toBe(indelingSleutel(november, 2));
    expect(indelingSleutel(blad(['Naam', 'Groep', 'Totaal']), 1)).not.toBe(indelingSleutel(november, 2));
    expect(indelingSleutel(blad(['Naam', 'Datum']), 1)).not.toBe(indelingSleutel(blad(['Datum', 'Naam']), 1));
  });
  it('vindt de kopregel terug die de gebruiker eerder aanwees', () => {
    const sleutels = new Set([indelingSleutel(november, 2)]);
    expect(bekendeKopregel(blad(['Iets anders'], [], ...december.rijen), sleutels)).toBe(3);
    expect(bekendeKopregel(blad(['Iets anders']), sleutels)).toBeNull();
  });
});

describe('een onthouden indeling', () => {
  it('neemt de keuzes van toen en de datums van nu', () => {
    const toen = indelingVoorstellen(blad(['Wie', 'Naam', '3-11-2026', 'Extra']));
    const gekozen: Indeling = { ...toen, getallen: 'UREN', kolommen: toen.kolommen.map((k) => (k.kop === 'Wie' ? { ...k, rol: 'STUDENTNUMMER' } : k)) };
    const nu = blad(['Naam', 'Wie', '1-12-2026', '8-12-2026', 'Extra']);
    const indeling = indelingToepassen(nu, 1, gekozen);
    expect(rollen(indeling)).toEqual(['NAAM', 'STUDENTNUMMER', { datum: '2026-12-01' }, { datum: '2026-12-08' }, 'NEGEREN']);
    expect(indeling.getallen).toBe('UREN');
  });
  it('overleeft opslaan, en onzin van buiten wordt geweigerd', () => {
    const indeling = indelingVoorstellen(blad(['Naam', '3-11-2026', '3-11-2026']));
    expect(indelingInlezen(JSON.parse(JSON.stringify(indeling)))).toEqual(indeling);
    const fout: unknown[] = [
      null, {}, { ...indeling, vorm: 'DIEP' }, { ...indeling, extra: 1 }, { ...indeling, eersteRij: 1 }, { ...indeling, kolommen: [] },
      { ...indeling, kolommen: [indeling.kolommen[0], indeling.kolommen[0]] },
      { ...indeling, kolommen: [{ kolom: 1, kop: 'x', rol: { datum: '2026-02-30' } }] },
      { ...indeling, kolommen: [{ kolom: 201, kop: 'x', rol: 'NAAM' }] },
      { ...indeling, kolommen: [{ kolom: 1, kop: 'x', rol: 'BSN' }] },
    ];
    for (const invoer of fout) expect(() => indelingInlezen(invoer)).toThrow(ImportFout);
  });
  it('zegt wat er nog ontbreekt', () => {
    expect(indelingGebreken(indelingOpKopregel(blad(['a', 'b']), 1))).toHaveLength(3);
    expect(indelingGebreken(indelingOpKopregel(blad(['Naam', 'Datum', 'b']), 1))).toEqual(['Kies de kolom met de aanwezigheid of de uren.']);
    expect(indelingGebreken(indelingOpKopregel(blad(['Naam', '3-11-2026']), 1))).toEqual([]);
  });
});
