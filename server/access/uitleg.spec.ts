import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { ALLE_RUBRIEKEN, cel, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, OPDRACHTEN, type Rol } from './rollen.ts';
import { type Relatie, toegangVan } from './uitleg.ts';

function actor(rol: Rol): Actor {
  const zelf = rol === 'INBURGERAAR';
  return {
    gebruikerId: 'g', naam: 'Iemand', sessieNummer: 's', systeem: null, lidmaatschapId: 'l', rol, organisatieId: zelf ? null : 'o', organisatieNaam: zelf ? null : 'Voorbeeldhuis',
    gemeenteIds: ['d'], gemeenteNamen: ['Dalfsen'], inburgeraarId: zelf ? 'i' : null,
  };
}

const LOPEND: Relatie = { lopend: true, opdracht: 'TAAL', grondslag: 'OPDRACHT', van: '2025-01-01', tot: null, adresgeheim: false };
const uitleg = (rol: Rol, rubriek: Rubriek, relatie: Partial<Relatie> = {}) =>
  toegangVan(actor(rol), { ...LOPEND, ...relatie }).find((t) => t.rubriek === rubriek)?.uitleg;

const AFRONDING = { lopend: false, tot: '2026-09-18' };
const WAARNEMING = { opdracht: 'WAARNEMING', van: '2026-11-10', tot: '2026-11-20' };

describe('de zin bij wat open is', () => {
  it.each<[string, Rol, Rubriek, Partial<Relatie>, string]>([
    ['de consulent, op grond van de wet', 'CONSULENT', 'PIP_KERN', { opdracht: 'REGIE', grondslag: 'WET' },
      'U mag dit zien voor regie op de inburgering, sinds 1 januari 2025. Grondslag: de wet. Artikel: Wet inburgering 15; Besluit inburgering 5.3, 9.2.3.'],
    ['een opdracht met een laatste dag', 'VWN_COORDINATOR', 'CONTACT', { opdracht: 'SPREEKUUR', van: '2026-11-01', tot: '2027-10-31' },
      'U mag dit zien voor spreekuur na de begeleiding, van 1 november 2026 tot en met 31 oktober 2027. Grondslag: de opdracht van de gemeente. Artikel: Besluit inburgering 9.2.3.'],
    ['een waarneming', 'CONSULENT', 'INTAKE', WAARNEMING,
      'U mag dit zien voor waarneming voor een collega, van 10 november 2026 tot en met 20 november 2026. Grondslag: de opdracht van de gemeente. Artikel: Wet inburgering 14.'],
    ['de teamleider ziet de hele gemeente', 'TEAMLEIDER', 'HANDHAVING', { opdracht: 'REGIE', grondslag: 'WET', van: '0001-01-01' },
      'U mag dit zien omdat de gemeente de regie heeft. Grondslag: de wet. Artikel: Wet inburgering 22-27.'],
    ['de docent ziet de cursist vanaf de dag in de groep', 'TAALDOCENT', 'TAAL_PRESENTIE', { van: '2026-03-02' },
      'U mag dit zien voor taalonderwijs, sinds 2 maart 2026. Grondslag: de opdracht van de gemeente. U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.'],
    ['toestemming', 'WELZIJNSCOORDINATOR', 'WELZIJN', { opdracht: 'WELZIJN', grondslag: 'TOESTEMMING' },
      'U mag dit zien voor welzijnsactiviteiten, sinds 1 januari 2025. Grondslag: toestemming van de inburgeraar. U ziet alleen wat uw eigen organisatie vastlegde. Er is geen apart wetsartikel voor.'],
    ['de naam, zonder wat tussen haakjes in de tabel staat', 'TAALDOCENT', 'ACHTERNAAM', {},
      'U mag dit zien voor taalonderwijs, sinds 1 januari 2025. Grondslag: de opdracht van de gemeente. Artikel: Wet inburgering 35, Besluit inburgering 9.2.3.'],
    ['geld', 'VWN_COORDINATOR', 'AFSPRAKEN_FINANCIEN', { opdracht: 'BEGELEIDING' },
      'U mag dit zien voor maatschappelijke begeleiding, sinds 1 januari 2025. Grondslag: de opdracht van de gemeente. Artikel: Wet inburgering 15; Participatiewet 56a.'],
    ['de inburgeraar zelf', 'INBURGERAAR', 'INZAGELOG', { opdracht: 'ZELF', grondslag: 'WET', van: '0001-01-01' },
      'Dit gaat over u. U mag het altijd lezen. Artikel: AVG 5, 15, 32.'],
    ['in de afronding: eigen lessen tot de laatste dag, en hoe lang nog', 'TAALDOCENT', 'TAAL_PRESENTIE', AFRONDING,
      'U mag dit zien voor taalonderwijs, van 1 januari 2025 tot en met 18 september 2026. De opdracht is afgelopen. Eigen lessen en uren tot en met 18 september 2026 kunt u nog lezen en aanvullen, tot en met 18 december 2026. Grondslag: de opdracht van de gemeente. U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.'],
    ['in de afronding: uren, ook als de maand korter is', 'WERKBEGELEIDER', 'PARTICIPATIE_UREN', { ...AFRONDING, opdracht: 'PARTICIPATIE', tot: '2026-11-30' },
      'U mag dit zien voor participatietraject, van 1 januari 2025 tot en met 30 november 2026. De opdracht is afgelopen. Eigen lessen en uren tot en met 30 november 2026 kunt u nog lezen en aanvullen, tot en met 28 februari 2027. Grondslag: de opdracht van de gemeente. U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 3.14.'],
  ])('%s', (_, rol, rubriek, relatie, zin) => expect(uitleg(rol, rubriek, relatie)).toBe(zin));
});

describe('de zin bij wat dicht is', () => {
  it.each<[string, Rol, Rubriek, Partial<Relatie>, string]>([
    ['een andere taak', 'TAALDOCENT', 'HANDHAVING', {}, 'Dit hoort niet bij uw taak. Wie het wel mag zien: consulent, teamleider en inburgeraar.'],
    ['gezondheid in een waarneming', 'CONSULENT', 'GEZONDHEID', WAARNEMING,
      'Tijdens een waarneming is gezondheid afgeschermd. De eigen consulent en de inburgeraar zien het wel.'],
    ['een geheim adres', 'WOONCONSULENT', 'ADRES', { opdracht: 'WONEN', adresgeheim: true },
      'Het adres is bij deze persoon afgeschermd. De consulent en de inburgeraar zien het wel.'],
    ['de naam in de afronding', 'TAALDOCENT', 'ROEPNAAM', AFRONDING,
      'De opdracht eindigde op 18 september 2026. U kunt alleen nog eigen lessen en uren tot en met die dag lezen en aanvullen. Wie het wel mag zien: consulent, teamleider, loopbaanbegeleider, taalcoördinator, participatiecoördinator, werkbegeleider, coördinator VluchtelingenWerk, begeleider VluchtelingenWerk (vrijwilliger), trainer VluchtelingenWerk, woonconsulent, welzijnscoördinator, coördinator Taalpunt, taalcoach (vrijwilliger) en inburgeraar.'],
    ['eigen rapportages in de afronding', 'TAALCOORDINATOR', 'TAAL_VOORTGANG', AFRONDING,
      'De opdracht eindigde op 18 september 2026. U kunt alleen nog eigen lessen en uren tot en met die dag lezen en aanvullen. Wie het wel mag zien: consulent, loopbaanbegeleider, taaldocent en inburgeraar.'],
    ['een signaal over uzelf', 'INBURGERAAR', 'SIGNALEN', { opdracht: 'ZELF', grondslag: 'WET', van: '0001-01-01' },
      'Dit staat niet in uw eigen dossier. Wie het wel mag zien: consulent, teamleider, loopbaanbegeleider, taalcoördinator, taaldocent, participatiecoördinator, werkbegeleider, coördinator VluchtelingenWerk, begeleider VluchtelingenWerk (vrijwilliger), trainer VluchtelingenWerk, woonconsulent, welzijnscoördinator, coördinator Taalpunt en taalcoach (vrijwilliger). Wilt u weten wat er over u staat? Vraag het aan de gemeente.'],
  ])('%s', (_, rol, rubriek, relatie, zin) => expect(uitleg(rol, rubriek, relatie)).toBe(zin));

  it('zegt van een geheim adres alleen iets tegen wie het adres anders zag', () => {
    for (const rol of ALLE_ROLLEN) {
      const anders = ALLE_RUBRIEKEN.filter((rubriek) => uitleg(rol, rubriek, { adresgeheim: true }) !== uitleg(rol, rubriek));
      const zagHet = cel(rol, 'ADRES') !== '-' && !['CONSULENT', 'INBURGERAAR'].includes(rol);
      expect([rol, anders]).toEqual([rol, zagHet ? ['ADRES'] : []]);
    }
  });

  it('zegt na het einde niet meer dat een adres geheim is', () => {
    expect(uitleg('TAALCOORDINATOR', 'ADRES', { ...AFRONDING, adresgeheim: true })).toBe(uitleg('TAALCOORDINATOR', 'ADRES', AFRONDING));
  });
});

describe('elke zin van elke rol bij elke rubriek in elke stand', () => {
  const standen: [string, Partial<Relatie>][] = [['lopend', {}], ['met einde', { tot: '2027-01-31' }], ['afronding', AFRONDING], ['waarneming', WAARNEMING], ['geheim', { adresgeheim: true }]];
  const rollen = ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort !== 'GEEN');

  it.each(standen)('%s: past bij de opdracht van die rol en loopt goed', (_, relatie) => {
    for (const rol of rollen) {
      const bereik = bereikVan(rol);
      const opdracht = relatie.opdracht ?? ('opdrachten' in bereik ? bereik.opdrachten[0] ?? '' : 'REGIE');
      for (const t of toegangVan(actor(rol), { ...LOPEND, ...relatie, opdracht })) {
        expect(t.uitleg, `${rol} ${t.rubriek}`).toMatch(/^(?!.*(undefined|null|\b(Wi|Bi|PW)\b| {2}|\.\.|[A-Z]{2,}_)).{20,}[a-z0-9)]\.$/);
        if (!t.lezen) continue;
        expect(t.uitleg, `${rol} ${t.rubriek}`).toMatch(/ (Artikel: (Wet inburgering|Besluit inburgering|Participatiewet|AVG) \d|Er is geen apart wetsartikel voor\.)/);
        if ('opdrachten' in bereik) expect(t.uitleg, `${rol} ${t.rubriek}`).toContain(`voor ${OPDRACHTEN[opdracht as keyof typeof OPDRACHTEN]}, `);
      }
    }
  });
});
