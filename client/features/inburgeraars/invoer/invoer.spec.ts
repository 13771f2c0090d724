import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../../../../shared/dossier/formulieren.generated.ts';
import type { Rubriekformulier } from '../../../../shared/dossier/formulier.ts';
import { invoervraag } from './invoervraag.ts';
import { alsInvoer, beginwaarden, controleer, type Doel, doelenVan, opVeld, wijziging } from './invoerwaarden.ts';
import { keuzetekst, labelVan, lijstwoord } from './invoerwoorden.ts';
import { magInvoeren } from './magInvoeren.ts';

const van = (rubriek: string): Rubriekformulier => {
  const formulier = FORMULIEREN[rubriek];
  if (!formulier) throw new Error(`no form for ${rubriek}`);
  return formulier;
};
const doel = (rubriek: string, stand: Record<string, unknown>, sleutel: string): Doel => {
  const gevonden = doelenVan(van(rubriek), stand, false).find((d) => d.sleutel === sleutel);
  if (!gevonden) throw new Error(`no ${sleutel}`);
  return gevonden;
};

describe('Het formulier van elke rubriek', () => {
  const velden = Object.entries(FORMULIEREN).flatMap(([rubriek, f]) => [...(f.hoofd ?? []), ...f.lijsten.flatMap((l) => l.velden)].map((veld) => ({ rubriek, veld })));

  it('heeft voor elk veld een naam, voor elke lijst een woord en voor elke keuze een tekst', () => {
    expect(velden.length).toBeGreaterThan(80);
    for (const { rubriek, veld } of velden) {
      expect([rubriek, veld.naam, labelVan(rubriek, veld.naam) !== veld.naam]).toEqual([rubriek, veld.naam, true]);
      for (const code of veld.keuzes ?? []) expect([rubriek, veld.naam, keuzetekst(rubriek, veld.naam, String(code))]).toEqual([rubriek, veld.naam, expect.stringMatching(/^(A2|B1|B2|KNM|BRP|\d+|[^_]*[a-z][^_]*)$/)]);
    }
    for (const [rubriek, f] of Object.entries(FORMULIEREN)) for (const l of f.lijsten) expect([rubriek, lijstwoord(rubriek, l.veld) !== l.veld]).toEqual([rubriek, true]);
  });

  it('leest zelf wat er nu staat', () => {
    for (const [, f] of Object.entries(FORMULIEREN)) expect(invoervraag(f).kind).toBe('Document');
  });

  it('is er alleen voor wie schrijft, en bij wonen ook voor wie meldt', () => {
    expect(magInvoeren('CONTACT', { schrijven: true, melden: false })).toBe(true);
    expect(magInvoeren('CONTACT', { schrijven: false, melden: true })).toBe(false);
    expect(magInvoeren('WONEN', { schrijven: false, melden: true })).toBe(true);
    expect(magInvoeren('TAAL_PRESENTIE', { schrijven: true, melden: false })).toBe(false);
  });
});

describe('Wat er verstuurd wordt', () => {
  const contact = () => doel('CONTACT', { versie: 3, telefoon: '06', email: null, contacttaal: 'Dari', tolkNodig: true }, 'hoofd');

  it('alleen wat iemand wijzigde; leegmaken is iets anders dan laten staan', () => {
    const begin = beginwaarden(contact());
    expect(begin).toEqual({ telefoon: '06', email: '', contacttaal: 'Dari', tolkNodig: 'JA' });
    expect(wijziging(contact(), begin)).toEqual({});
    const anders = wijziging(contact(), { ...begin, contacttaal: ' ', tolkNodig: 'NEE' });
    expect(anders).toEqual({ contacttaal: null, tolkNodig: false });
    expect(alsInvoer(van('CONTACT'), contact(), anders)).toEqual({ contact: { versie: 3, contacttaal: null, tolkNodig: false } });
  });

  it('van een nieuwe regel alles wat is ingevuld, met getallen als getal', () => {
    const nieuw = doel('MAP_TRAJECT', { versie: null, themas: [] }, 'themas');
    const waarden = { ...beginwaarden(nieuw), thema: 'WERKCULTUUR', praktijkMinuten: '90' };
    expect(alsInvoer(van('MAP_TRAJECT'), nieuw, wijziging(nieuw, waarden))).toEqual({ mapTraject: { themas: [{ thema: 'WERKCULTUUR', stand: 'NIET_BEGONNEN', vrijgesteld: false, praktijkMinuten: 90 }] } });
  });

  it('een regel die er staat onder haar versie, en weigeringen komen bij het veld', () => {
    const rij = doel('GEZIN', { leden: [{ id: 'a', versie: 2, relatie: 'KIND', geboortejaar: 2019, actueel: true }] }, 'leden/a');
    expect(alsInvoer(van('GEZIN'), rij, wijziging(rij, { ...beginwaarden(rij), actueel: 'NEE' }))).toEqual({ gezin: { leden: [{ id: 'a', versie: 2, actueel: false }] } });
    expect(opVeld(van('GEZIN'), rij, [{ veld: 'gezin.leden.0.relatie', code: 'VELD_VERPLICHT', zin: 'Vul dit in.' }])[0]?.veld).toBe('relatie');
  });

  it('wie alleen meldt, voegt stappen toe en wijzigt niets', () => {
    expect(doelenVan(van('WONEN'), { versie: null, stappen: [] }, true).map((d) => d.sleutel)).toEqual(['stappen']);
    expect(doelenVan(van('WONEN'), { versie: null, stappen: [] }, false).map((d) => d.sleutel)).toEqual(['hoofd', 'stappen', 'plan', 'punten']);
  });
});

describe('Wat het scherm zelf al ziet', () => {
  it('leeg wat niet leeg mag, geen getal, buiten de grenzen, en een dag die nog moet komen', () => {
    const gezin = doel('GEZIN', { leden: [] }, 'leden');
    const fouten = (waarden: Record<string, string>) => controleer(gezin, { ...beginwaarden(gezin), ...waarden }, '2026-11-18').map((f) => f.veld);
    expect(fouten({})).toEqual(['relatie']);
    expect(fouten({ relatie: 'KIND', geboortejaar: 'tien' })).toEqual(['geboortejaar']);
    expect(fouten({ relatie: 'KIND', geboortejaar: '1899' })).toEqual(['geboortejaar']);
    expect(fouten({ relatie: 'KIND', geboortejaar: '2019' })).toEqual([]);
    const belastbaar = doel('BELASTBAARHEID', {}, 'hoofd');
    expect(controleer(belastbaar, { geldigTot: '2027-01-01' }, '2026-11-18')).toEqual([]);
    const geboorte = doel('GEBOORTE', {}, 'hoofd');
    expect(controleer(geboorte, { geboortedatum: '2026-11-19' }, '2026-11-18').map((f) => f.veld)).toEqual(['geboortedatum']);
  });
});
