import { describe, expect, it } from 'vitest';
import { indelingVoorstellen } from './indeling.ts';
import { rijenUitBlad } from './rijen.ts';
import type { BladUitkomst } from './rijen.ts';
import { csvBlad, excelDatum, lees, leesCsv, xlsxBlad } from './testbladen.ts';

const kort = (uit: BladUitkomst): string[] =>
  uit.rijen.map((r) => [r.rijnummer, r.kolom, r.leerling.portaalnummer ?? r.leerling.studentnummer, r.leerling.naam, r.datum, r.groep, r.les, r.status, r.minuten].filter((w) => w !== undefined && w !== null).join(' '));
const fouten = (uit: BladUitkomst): string[] => uit.fouten.map((f) => `${f.rijnummer}${f.kolom ?? ''} ${f.code}`);

describe('een presentielijst met één rij per cursist per les', () => {
  it('van een taalschool, uit Windows, met titel, totaal en lege rijen', async () => {
    const uit = await leesCsv([
      'Taalschool De Brug;;;;;', 'Presentie november 2026', '', 'Studentnr.;Naam cursist;Groep;Datum;Aanwezig;Uren;Reden',
      "1001;Vries, Zoë de;A1;03-11-'26;A;2,5;", '1002;Çelik, Aylin;A1;3-11-2026;O;0;zonder bericht', '1003;Ali, Sara;A1;3-11-2026;L;2;bus te laat',
      '', '1004;Yusuf, Amina;A1;3-11-2026;G;;dokter', ';Totaal;;;;4,5;', ';Gemiddelde;;;;1,5;',
    ].join('\r\n'), 'win1252');
    expect(kort(uit)).toEqual([
      '5 1001 Zoë de Vries 2026-11-03 A1 AANWEZIG 150', '6 1002 Aylin Çelik 2026-11-03 A1 ONGEOORLOOFD_AFWEZIG 0',
      '7 1003 Sara Ali 2026-11-03 A1 TE_LAAT 120', '9 1004 Amina Yusuf 2026-11-03 A1 GEOORLOOFD_AFWEZIG',
    ]);
    expect(uit.fouten).toEqual([]);
    expect(uit.overgeslagen).toBe(3);
  });
  it('uit Excel, met losse naamkolommen, datumcellen, formules en een samengevoegde titel', async () => {
    const uit = lees(await xlsxBlad((werk) => {
      werk.getCell('A1').value = 'Presentie';
      werk.mergeCells('A1:F1');
      werk.getRow(3).values = ['Portaalnummer', 'Voornaam', 'Tussenvoegsel', 'Achternaam', 'Datum', 'Begintijd', 'Minuten'];
      werk.getRow(4).values = ['SP-1', 'Fatma', 'van der', 'Berg', excelDatum('2026-11-03'), 9 / 24, 90];
      werk.getCell('F4').numFmt = 'h:mm';
      werk.getRow(5).values = ['SP-1', 'Fatma', 'van der', 'Berg', 46329, '13:00', 0];
      werk.getCell('G5').value = { formula: '45*2', result: 90, date1904: false };
      werk.getRow(6).values = ['Totaal', null, null, null, null, null, { formula: 'SUM(G4:G5)', result: 180, date1904: false }];
    }));
    expect(kort(uit)).toEqual(['4 SP-1 Fatma van der Berg 2026-11-03 09:00 AANWEZIG 90', '5 SP-1 Fatma van der Berg 2026-11-03 13:00 AANWEZIG 90']);
    expect(uit.rijen[0]?.leerling).toEqual({ portaalnummer: 'SP-1', naam: 'Fatma van der Berg', voornaam: 'Fatma', achternaam: 'van der Berg' });
    expect([uit.fouten, uit.overgeslagen]).toEqual([[], 1]);
  });
  it('met de tijd in de datumkolom houdt twee lessen op één dag uit elkaar', async () => {
    const uit = await leesCsv('Naam;Datum;Presentie\nEva Smit;3-11-2026 09:00;ja\nEva Smit;3-11-2026 13:00;ja');
    expect(kort(uit)).toEqual(['2 Eva Smit 2026-11-03 09:00 AANWEZIG', '3 Eva Smit 2026-11-03 13:00 AANWEZIG']);
  });
  it('met de kopregel nog eens op elke pagina en een lijst die vooraf is genummerd', async () => {
    const uit = await leesCsv('Nr;Naam;Datum;Presentie\n1;Eva Smit;3-11-2026;ja\nNr;Naam;Datum;Presentie\n2;Sara Ali;3-11-2026;nee\n3;;;\n4;;;\nLegenda: ja = aanwezig');
    expect(kort(uit)).toEqual(['2 Eva Smit 2026-11-03 AANWEZIG', '4 Sara Ali 2026-11-03 ONGEOORLOOFD_AFWEZIG']);
    expect([fouten(uit), uit.overgeslagen]).toEqual([[], 4]);
  });
  it('met een formule als tekst in een cel leest die als gewone tekst', async () => {
    const uit = await leesCsv('Naam;Groep;Datum;Presentie\n=1+1;@groep;3-11-2026;ja\n=1+1;x;4-11-2026;=ja');
    expect(uit.rijen[0]).toMatchObject({ leerling: { naam: '=1+1' }, groep: '@groep' });
    expect(fouten(uit)).toEqual(['3D STATUS_ONBEKEND']);
  });
  it('slaat een cursist die Som heet niet over, en een rij Aantal zonder datum wel', async () => {
    const uit = await leesCsv('Les;Naam;Datum;Presentie\nRekenen;Som;3-11-2026;ja\nAantal aanwezig;;;1\nAantal en maat;Eva;3-11-2026;ja');
    expect(kort(uit)).toEqual(['2 Som 2026-11-03 Rekenen AANWEZIG', '4 Eva 2026-11-03 Aantal en maat AANWEZIG']);
    expect([fouten(uit), uit.overgeslagen]).toEqual([[], 1]);
  });
  it('leest nooit een kolom met het burgerservicenummer, ook niet als iemand die kiest', async () => {
    const blad = await csvBlad('BSN;Naam;Datum;Presentie\n999990019;Eva Smit;3-11-2026;ja');
    const uit = lees(blad, (i) => ({ ...i, kolommen: i.kolommen.map((k) => (k.kop === 'BSN' ? { ...k, rol: 'STUDENTNUMMER' } : k)) }));
    expect(kort(uit)).toEqual(['2 Eva Smit 2026-11-03 AANWEZIG']);
  });
  it('wordt niet gelezen zolang de indeling niet compleet is', async () => {
    const blad = await csvBlad('Naam;Datum;Iets\nEva;3-11-2026;ja');
    expect(() => rijenUitBlad(blad, indelingVoorstellen(blad))).toThrow(expect.objectContaining({ code: 'INDELING_ONVOLLEDIG', zin: 'Kies de kolom met de aanwezigheid of de uren.' }));
  });
});

describe('fouten in een rij', () => {
  it('noemen rij en kolom, en alle fouten van de rij tegelijk', async () => {
    const uit = await leesCsv('Naam;Datum;Presentie;Uren\n;31-11-2026;misschien;\nEva Smit;3-11-2026;ja;25\nEva Smit;;;\nSara Ali;4-11-2026;ja;2');
    expect(fouten(uit)).toEqual(['2A LEERLING_ONTBREEKT', '2B DATUM_BESTAAT_NIET', '2C STATUS_ONBEKEND', '3D UREN_ONMOGELIJK', '4B DATUM_ONTBREEKT', '4C STATUS_ONTBREEKT']);
    expect(uit.fouten[1]?.zin).toBe('Rij 2, kolom "Datum": deze datum bestaat niet. Verbeter de dag, de maand of het jaar.');
    expect(kort(uit)).toEqual(['5 Sara Ali 2026-11-04 AANWEZIG 120']);
  });
  it('zijn er bij te lange teksten en nummers die Excel inkortte', async () => {
    const uit = await leesCsv(`Studentnr.;Naam;Groep;Datum;Presentie\n1,23E+11;Eva;A;3-11-2026;ja\n1;${'e'.repeat(151)};A;3-11-2026;ja\n2;Eva;${'g'.repeat(101)};3-11-2026;ja\n3;${'e'.repeat(150)};${'g'.repeat(100)};3-11-2026;ja`);
    expect(fouten(uit)).toEqual(['2A NUMMER_ONLEESBAAR', '3B TEKST_TE_LANG', '4C TEKST_TE_LANG']);
    expect(uit.rijen).toHaveLength(1);
  });
  it('zijn er bij alle datums met schuine strepen als één ervan de maand voorop heeft', async () => {
    const regels = 'Naam;Datum;Presentie\nEva;3/11/2026;ja\nSara;4-11-2026;ja';
    expect(fouten(await leesCsv(regels))).toEqual([]);
    expect(fouten(await leesCsv(`${regels}\nEva;11/25/2026;ja`))).toEqual(['2B DATUM_DUBBELZINNIG', '4B DATUM_DUBBELZINNIG']);
  });
  it('zijn er bij A als in hetzelfde bestand P staat', async () => {
    const uit = await leesCsv('Naam;Datum;Presentie\nEva;3-11-2026;P\nSara;3-11-2026;A\nAylin;3-11-2026;G');
    expect(fouten(uit)).toEqual(['2C STATUS_ONBEKEND', '3C CODE_DUBBELZINNIG']);
  });
});

describe('dezelfde cursist, dag en les twee keer', () => {
  const kop = 'Naam;Groep;Datum;Les;Presentie;Uren\n';
  it('met dezelfde waarden telt één keer', async () => {
    const uit = await leesCsv(`${kop}Smit, Eva;A;3-11-2026;NT2;ja;2\nEVA SMIT;a;03-11-26;nt2;aanwezig;2,0`);
    expect(kort(uit)).toEqual(['2 Eva Smit 2026-11-03 A NT2 AANWEZIG 120']);
    expect([uit.fouten, uit.overgeslagen]).toEqual([[], 1]);
  });
  it('met andere waarden is een fout bij de latere rij, die beide rijen noemt', async () => {
    const uit = await leesCsv(`${kop}Eva Smit;A;3-11-2026;NT2;ja;2\nEva Smit;A;3-11-2026;NT2;nee;\nEva Smit;A;3-11-2026;NT2;ja;3\nEva Smit;B;3-11-2026;NT2;ja;2\nEva Smit;A;;NT2;ja;2`);
    expect(fouten(uit)).toEqual(['3 DUBBEL_VERSCHILLEND', '4 DUBBEL_VERSCHILLEND', '5 DUBBEL_VERSCHILLEND', '6C DATUM_ONTBREEKT']);
    expect(uit.fouten[0]?.zin).toMatch(/^Rij 3 \(zie rij 2\): /);
    expect(uit.rijen).toHaveLength(1);
  });
  it('is geen dubbele bij een andere dag, les of studentnummer', async () => {
    const uit = await leesCsv('Studentnr.;Naam;Datum;Les;Presentie\n1;Sara Ali;3-11-2026;1;ja\n2;Sara Ali;3-11-2026;1;nee\n1;Sara Ali;4-11-2026;1;nee\n1;Sara Ali;3-11-2026;2;nee');
    expect([uit.rijen.length, uit.fouten.length, uit.overgeslagen]).toEqual([4, 0, 0]);
  });
});

describe('een presentielijst met één kolom per les', () => {
  it('met codes, lege cellen en totalen', async () => {
    const uit = await leesCsv([
      'Presentie groep A', 'Naam;Groep;di 3-11-2026;do 5-11-2026;Totaal', 'Smit, Eva;A;A;G;1', 'Ali, Sara;A;;O;0', 'Çelik, Aylin;A;n.v.t.;;0', 'Totaal;;1;0;1',
    ].join('\n'));
    expect(kort(uit)).toEqual(['3 C Eva Smit 2026-11-03 A AANWEZIG', '3 D Eva Smit 2026-11-05 A GEOORLOOFD_AFWEZIG', '4 D Sara Ali 2026-11-05 A ONGEOORLOOFD_AFWEZIG']);
    expect([fouten(uit), uit.overgeslagen]).toEqual([[], 2]);
  });
  it('uit Excel met uren per les; 0 is afwezig', async () => {
    const uit = lees(await xlsxBlad((werk) => {
      werk.addRow(['Portaalnummer', excelDatum('2026-11-03'), excelDatum('2026-11-05'), 'Totaal']);
      werk.addRow(['SP-1', 2.5, 0, { formula: 'SUM(B2:C2)', result: 2.5, date1904: false }]);
      werk.addRow(['SP-2', 1, 'ziek', 1]);
    }));
    expect(kort(uit)).toEqual([
      '2 B SP-1 2026-11-03 AANWEZIG 150', '2 C SP-1 2026-11-05 ONGEOORLOOFD_AFWEZIG 0', '3 B SP-2 2026-11-03 AANWEZIG 60', '3 C SP-2 2026-11-05 GEOORLOOFD_AFWEZIG',
    ]);
  });
  it('met vinkjes 1 en 0 zegt niets over uren', async () => {
    const uit = await leesCsv('Naam,3-11-2026,3-11-2026\nEva,1,0\nSara,x,1');
    expect(kort(uit)).toEqual([
      '2 B Eva 2026-11-03 les 1 AANWEZIG', '2 C Eva 2026-11-03 les 2 ONGEOORLOOFD_AFWEZIG', '3 B Sara 2026-11-03 les 1 AANWEZIG', '3 C Sara 2026-11-03 les 2 AANWEZIG',
    ]);
  });
  it('met een fout in één les houdt de andere lessen van die cursist', async () => {
    const uit = await leesCsv('Naam;3-11-2026;5-11-2026\nEva;A;?\n;A;\nEva;G;');
    expect(kort(uit)).toEqual(['2 B Eva 2026-11-03 AANWEZIG']);
    expect(fouten(uit)).toEqual(['2C STATUS_ONBEKEND', '3A LEERLING_ONTBREEKT', '4B DUBBEL_VERSCHILLEND']);
    expect(uit.fouten[2]?.zin).toMatch(/^Rij 4, kolom "3-11-2026" \(zie rij 2\): /);
  });
});
