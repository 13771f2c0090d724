import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sessieCsv } from './sessieCsv.ts';

const inzage = { tijdstip: '2026-11-18T09:00:00.000Z', soort: 'LEZEN', operatie: 'inburgeraar', rubrieken: ['ADRES', 'BSN'], opdracht: 'taalonderwijs', grondslag: 'OPDRACHT', medewerker: 'Dirk Docent', rol: 'TAALDOCENT', organisatie: 'WenL' };
const lees = (csv: string) => Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, delimiter: ';' }).data;

describe('het bestand van een sessie', () => {
  it('heeft een regel per persoon en keer', () => {
    const csv = sessieCsv([
      { schuilnummer: 'P-aaaaaaaaaaaa', rubrieken: ['ADRES', 'BSN'], inzagen: [inzage, { ...inzage, rubrieken: ['ADRES'], tijdstip: '2026-11-18T09:05:00.000Z' }] },
      { schuilnummer: 'P-bbbbbbbbbbbb', rubrieken: ['INTAKE'], inzagen: [{ ...inzage, medewerker: null, organisatie: null }] },
    ]);
    expect(csv.startsWith('\uFEFFschuilnummer;tijdstip;')).toBe(true);
    expect(lees(csv)).toMatchObject([
      { schuilnummer: 'P-aaaaaaaaaaaa', rubrieken: 'ADRES BSN', tijdstip: '2026-11-18T09:00:00.000Z' }, { schuilnummer: 'P-aaaaaaaaaaaa', rubrieken: 'ADRES' },
      { schuilnummer: 'P-bbbbbbbbbbbb', medewerker: 'de inburgeraar zelf', organisatie: '' },
    ]);
  });

  it.each(['=HYPERLINK("http://kwaad.example")', '+31', '-1+1', '@SUM(A1)', '\t=1'])('voert niets uit: %s', (organisatie) => {
    const [regel] = lees(sessieCsv([{ schuilnummer: 'P-aaaaaaaaaaaa', rubrieken: [], inzagen: [{ ...inzage, organisatie }] }]));
    expect(regel?.['organisatie']).toBe(`'${organisatie}`);
  });

  it('houdt een puntkomma, aanhaling of nieuwe regel in een naam bij elkaar', () => {
    const medewerker = 'Dirk "de" Docent; WenL\nZwolle';
    expect(lees(sessieCsv([{ schuilnummer: 'P-aaaaaaaaaaaa', rubrieken: [], inzagen: [{ ...inzage, medewerker }] }]))[0]?.['medewerker']).toBe(medewerker);
  });
});
