import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { bladLezen } from './blad.ts';
import type { ImportFoutCode } from './fouten.ts';
import { ImportFout } from './fouten.ts';
import { csvBlad, csvBytes, excelDatum, xlsxBlad, xlsxBytes } from './testbladen.ts';
import { zipInpakken, zipUitpakken } from './zip.ts';

async function foutVan(bytes: Uint8Array): Promise<ImportFoutCode | 'GEEN_FOUT'> {
  try {
    await bladLezen(bytes, 'bestand');
    return 'GEEN_FOUT';
  } catch (fout) {
    if (!(fout instanceof ImportFout)) throw fout;
    expect(fout.zin).toMatch(/^[A-Z].*\.$/s);
    return fout.code;
  }
}

describe('een CSV-bestand van een school', () => {
  const regels = ['Cursist;Datum;Uren', 'Zoë Müller;3-11-2026;2,5'];
  it.each(['utf8', 'utf8-bom', 'win1252', 'utf16le'] as const)('in %s houdt zijn accenten', async (codering) => {
    const blad = await csvBlad(regels.join('\r\n'), codering);
    expect(blad.rijen).toEqual([['Cursist', 'Datum', 'Uren'], ['Zoë Müller', '3-11-2026', '2,5']]);
  });
  it.each([';', ',', '\t'])('met scheidingsteken %j heeft dezelfde kolommen', async (teken) => {
    const blad = await csvBlad(`Cursist${teken}Datum${teken}Aanwezig\nAmina Yusuf${teken}3-11-2026${teken}ja`);
    expect(blad.rijen[1]).toEqual(['Amina Yusuf', '3-11-2026', 'ja']);
  });
  it('wordt niet op de komma geknipt als de naam en de uren een komma hebben', async () => {
    const blad = await csvBlad('Naam;Uren\nJansen, Piet;2,5\nVries, Jan de;1,5');
    expect(blad.rijen[2]).toEqual(['Vries, Jan de', '1,5']);
  });
  it('wordt zonder bekende kolomnamen geknipt waar de rijen even lang worden', async () => {
    const blad = await csvBlad('Kol1,Kol2,Kol3\na;b,c,d\ne,f,g');
    expect(blad.rijen[1]).toEqual(['a;b', 'c', 'd']);
  });
  it('houdt lege rijen, zodat rijnummers gelijk zijn aan die in Excel', async () => {
    const blad = await csvBlad('Presentie november\n\nNaam;Datum\n"Piet\nJansen";3-11-2026\nEva Smit;4-11-2026\n\n');
    expect(blad.rijen).toHaveLength(5);
    expect(blad.rijen[1]).toEqual([]);
    expect(blad.rijen[4]).toEqual(['Eva Smit', '4-11-2026']);
  });
  it('telt de regel sep= niet mee: Excel laat die niet zien', async () => {
    expect((await csvBlad('sep=,\nNaam,Uren\nEva Smit,2')).rijen[0]).toEqual(['Naam', 'Uren']);
  });
  it('met een cel die begint met = + - of @ houdt die cel als gewone tekst', async () => {
    const blad = await csvBlad('Naam;Groep\n=1+1;@groep\n+31;-5');
    expect(blad.rijen.slice(1)).toEqual([['=1+1', '@groep'], ['+31', '-5']]);
  });
  it('met een los aanhalingsteken wordt geweigerd, want anders verdwijnen er rijen', async () => {
    expect(await foutVan(csvBytes('Naam;Datum\n"Piet;3-11-2026\nEva;3-11-2026'))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(csvBytes('Naam;Datum\n"Piet";3-11-2026\nEva;3-11-2026'))).toBe('GEEN_FOUT');
  });
});

describe('wat geen presentielijst kan zijn', () => {
  it('is een leeg bestand, ook als er alleen lege regels in staan', async () => {
    expect(await foutVan(new Uint8Array())).toBe('BESTAND_LEEG');
    expect(await foutVan(csvBytes(' ;; \n\n;;'))).toBe('BESTAND_LEEG');
    expect(await foutVan(await xlsxBytes(() => undefined))).toBe('BESTAND_LEEG');
  });
  it('is een oud Excel-bestand, een webpagina, een ander zipbestand of een half bestand', async () => {
    expect(await foutVan(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(csvBytes('<html><table><tr><td>Naam</td></tr></table>'))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(csvBytes('PNG\0\0'))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(zipInpakken(new Map([['word/document.xml', Buffer.from('<x/>')]])))).toBe('BESTAND_ONLEESBAAR');
    const heel = await xlsxBytes((blad) => blad.addRow(['Naam', 'Datum']));
    expect(await foutVan(heel.slice(0, heel.length / 2))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(heel)).toBe('GEEN_FOUT');
  });
  it('is groter dan 5 MB, maar precies 5 MB mag', async () => {
    const rij = 'Eva Smit;3-11-2026\n';
    const grens = 5 * 1024 * 1024;
    const precies = Buffer.alloc(grens, ' ');
    precies.write(rij);
    expect(await foutVan(precies)).toBe('GEEN_FOUT');
    expect(await foutVan(Buffer.concat([precies, Buffer.from(' ')]))).toBe('BESTAND_TE_GROOT');
  });
  it('heeft meer dan 6.000 rijen, maar precies 6.000 mag', async () => {
    const rijen = (aantal: number): Uint8Array => csvBytes(`Naam;Datum\n${'Eva Smit;3-11-2026\n'.repeat(aantal - 1)}`);
    expect(await foutVan(rijen(6_000))).toBe('GEEN_FOUT');
    expect(await foutVan(rijen(6_001))).toBe('TE_VEEL_RIJEN');
    const xlsx = (rij: number): Promise<Uint8Array> => xlsxBytes((blad) => { blad.getCell(`A${rij}`).value = 'Eva Smit'; });
    expect(await foutVan(await xlsx(6_000))).toBe('GEEN_FOUT');
    expect(await foutVan(await xlsx(6_001))).toBe('TE_VEEL_RIJEN');
  });
  it('houdt veel lege regels onderaan voor leeg, en een rij eronder niet stil voor niets', async () => {
    expect(await foutVan(csvBytes(`Naam\nEva${'\n'.repeat(20_000)}`))).toBe('GEEN_FOUT');
    expect(await foutVan(csvBytes(`Naam\nEva${'\n'.repeat(30_000)}Piet`))).toBe('TE_VEEL_RIJEN');
  });
  it('heeft meer dan 200 kolommen, maar precies 200 mag', async () => {
    expect(await foutVan(csvBytes(Array(200).fill('x').join(';')))).toBe('GEEN_FOUT');
    expect(await foutVan(csvBytes(Array(201).fill('x').join(';')))).toBe('BESTAND_TE_GROOT');
    expect(await foutVan(await xlsxBytes((blad) => { blad.getCell(1, 201).value = 'x'; }))).toBe('BESTAND_TE_GROOT');
  });
});

describe('een XLSX-bestand van een school', () => {
  it('heet soms .csv en wordt toch gelezen naar wat erin zit', async () => {
    const bytes = await xlsxBytes((blad) => blad.addRow(['Naam', 'Datum']));
    expect((await bladLezen(bytes, 'lijst.csv')).rijen).toEqual([['Naam', 'Datum']]);
  });
  it('geeft datums, tijden, getallen, vinkjes en opgemaakte tekst zoals de gebruiker ze ziet', async () => {
    const blad = await xlsxBlad((werk) => {
      werk.addRow([excelDatum('2026-11-03'), excelDatum('2026-11-03', '09:30'), 2.5, true, 0]);
      werk.getCell('F1').value = { richText: [{ text: 'Eva ' }, { text: 'Smit', font: { bold: true } }] };
      werk.getCell('G1').value = 2.5 / 24;
      werk.getCell('G1').numFmt = '[h]:mm';
      werk.getCell('H1').value = { text: 'eva', hyperlink: 'https://voorbeeld.nl' };
      werk.getCell('I1').value = { error: '#N/A' };
    });
    expect(blad.rijen[0]).toEqual([
      { datum: '2026-11-03' }, { datum: '2026-11-03', tijd: '09:30' }, 2.5, true, 0, 'Eva Smit', { minuten: 150 }, 'eva', '#N/A',
    ]);
  });
  it('houdt van een formule alleen de uitkomst die Excel bewaarde, en rekent zelf niets uit', async () => {
    const blad = await xlsxBlad((werk) => {
      werk.getCell('A1').value = { formula: 'B1+1', result: 7, date1904: false };
      werk.getCell('B1').value = { formula: 'WEBSERVICE("http://x")', result: 'ja', date1904: false };
      werk.getCell('C1').value = { formula: 'DATE(2026,11,3)', result: excelDatum('2026-11-03'), date1904: false };
      werk.getCell('C1').numFmt = 'd-m-yyyy';
      werk.getCell('D1').value = { formula: '1+1', date1904: false };
      werk.getCell('E1').value = '=HYPERLINK("http://x")';
    });
    expect(blad.rijen[0]).toEqual([7, 'ja', { datum: '2026-11-03' }, null, '=HYPERLINK("http://x")']);
  });
  it('met de telling van 1904 geeft dezelfde dag', async () => {
    const blad = await xlsxBlad((werk, boek) => {
      boek.properties.date1904 = true;
      werk.addRow([excelDatum('2026-11-03'), excelDatum('1904-01-01', '02:30')]);
    });
    expect(blad.rijen[0]).toEqual([{ datum: '2026-11-03' }, { minuten: 150 }]);
  });
  it('met een samengevoegde titel en lege rijen houdt de rijnummers', async () => {
    const blad = await xlsxBlad((werk) => {
      werk.getCell('A1').value = 'Presentielijst';
      werk.mergeCells('A1:D1');
      werk.getRow(4).values = ['Naam', 'Datum'];
    });
    expect(blad.rijen).toEqual([['Presentielijst'], [], [], ['Naam', 'Datum']]);
  });
  it('met meer tabbladen: het zichtbare blad met kolomnamen wordt gelezen, de rest geteld', async () => {
    const blad = await xlsxBlad((voorblad, boek) => {
      voorblad.addRow(['Presentie van onze school']);
      boek.addWorksheet('Lijst').addRow(['Naam', 'Datum', 'Aanwezig']);
      boek.addWorksheet('Verborgen', { state: 'hidden' }).addRow(['Naam', 'Datum', 'Aanwezig', 'Uren']);
      boek.addWorksheet('Leeg');
    });
    expect(blad).toEqual({ rijen: [['Naam', 'Datum', 'Aanwezig']], overigeTabbladen: 1 });
  });
});

describe('een XLSX-bestand dat anders is dan Excel het maakt', () => {
  const zipVan = async (vul: (blad: ExcelJS.Worksheet) => void, wijzig: (delen: Map<string, Buffer>) => void): Promise<Uint8Array> => {
    const delen = await zipUitpakken(await xlsxBytes(vul), () => true);
    wijzig(delen);
    return zipInpakken(delen);
  };
  const vervang = (delen: Map<string, Buffer>, naam: string, oud: string | RegExp, nieuw: string): void => {
    const voor = delen.get(naam)?.toString('utf8') ?? '';
    const na = voor.replace(oud, nieuw);
    expect(na).not.toBe(voor);
    delen.set(naam, Buffer.from(na));
  };
  const gewoon = (blad: ExcelJS.Worksheet): void => { blad.addRow(['Naam', 'Datum']); };
  const BLAD1 = 'xl/worksheets/sheet1.xml';

  it('zegt uitgepakt meer dan 60 MB te zijn en wordt niet uitgepakt', async () => {
    const bytes = Buffer.from(await zipVan(gewoon, (delen) => delen.set('xl/media/groot.png', Buffer.from('x'))));
    const plaats = bytes.lastIndexOf('xl/media/groot.png') - 46;
    bytes.writeUInt32LE(50 * 1024 * 1024, plaats + 24);
    expect(await foutVan(bytes)).toBe('GEEN_FOUT');
    bytes.writeUInt32LE(61 * 1024 * 1024, plaats + 24);
    expect(await foutVan(bytes)).toBe('BESTAND_TE_GROOT');
  });
  it('liegt over zijn grootte en wordt bij het uitpakken gestopt', async () => {
    const bytes = Buffer.from(await xlsxBytes((blad) => { blad.addRow(['Naam'.repeat(500)]); }));
    const plaats = bytes.lastIndexOf(BLAD1) - 46;
    expect(bytes.readUInt32LE(plaats)).toBe(0x02014b50);
    bytes.writeUInt32LE(10, plaats + 24);
    expect(await foutVan(bytes)).toBe('BESTAND_TE_GROOT');
    bytes.writeUInt32LE(1_000_000, plaats + 24);
    expect(await foutVan(bytes)).toBe('BESTAND_ONLEESBAAR');
  });
  it('heeft één onderdeel twee keer', async () => {
    const bytes = Buffer.from(await zipVan(gewoon, (delen) => delen.set('xl/worksheets/sheet9.xml', delen.get(BLAD1) ?? Buffer.alloc(0))));
    expect(await foutVan(bytes)).toBe('GEEN_FOUT');
    for (let p = bytes.indexOf('sheet9'); p >= 0; p = bytes.indexOf('sheet9')) bytes.write('sheet1', p);
    expect(await foutVan(bytes)).toBe('BESTAND_ONLEESBAAR');
  });
  it('voegt een heel werkblad samen of geeft het een naam: dat wordt niet uitgeschreven', async () => {
    const bytes = await zipVan(gewoon, (delen) => {
      vervang(delen, BLAD1, '</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>');
      vervang(delen, 'xl/workbook.xml', '</sheets>', '</sheets><definedNames><definedName name="alles">Presentie!$A$1:$XFD$1048576</definedName></definedNames>');
    });
    expect((await bladLezen(bytes, 'x')).rijen).toEqual([['Naam', 'Datum']]);
  });
  it('heeft een tabblad of rij met een nummer dat niet bestaat', async () => {
    expect(await foutVan(await zipVan(gewoon, (delen) => vervang(delen, 'xl/workbook.xml', 'sheetId="1"', 'sheetId="4294967290"')))).toBe('BESTAND_ONLEESBAAR');
    expect(await foutVan(await zipVan(gewoon, (delen) => vervang(delen, BLAD1, /(<row r=")1"/, '$14000000000"')))).toBe('BESTAND_ONLEESBAAR');
  });
  it('heeft opmerkingen bij cellen van een ander programma: die worden niet geopend en houden het lezen niet tegen', async () => {
    const soort = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const bytes = await zipVan(gewoon, (delen) => {
      delen.set('xl/worksheets/_rels/sheet1.xml.rels', Buffer.from(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${soort}" Target="/xl/comments/comment1.xml"/></Relationships>`));
    });
    const kaal = new ArrayBuffer(bytes.length);
    new Uint8Array(kaal).set(bytes);
    await expect(new ExcelJS.Workbook().xlsx.load(kaal)).rejects.toThrow(TypeError);
    expect((await bladLezen(bytes, 'x')).rijen).toEqual([['Naam', 'Datum']]);
  });
  it('heeft meer cellen dan in een presentielijst passen', async () => {
    const cellen = (aantal: number): Promise<Uint8Array> => zipVan(gewoon, (delen) => vervang(delen, BLAD1, '</sheetData>', `<row r="9">${'<c r="A9"/>'.repeat(aantal)}</row></sheetData>`));
    expect(await foutVan(await cellen(1_000))).toBe('GEEN_FOUT');
    expect(await foutVan(await cellen(400_000))).toBe('TE_VEEL_RIJEN');
  });
});
