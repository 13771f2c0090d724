import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const MATRIX = `{ autorisatiematrix { rubrieken { rubriek veld omschrijving gevoeligheid grondslag cellen { rol cel } } rollen { rol naam organisatiesoort bereik geeft geeftNiet } } }`;
interface Matrix { autorisatiematrix: {
  rubrieken: { rubriek: string; veld: string; grondslag: string; cellen: { rol: string; cel: string }[] }[];
  rollen: { rol: string; naam: string; bereik: string }[];
} }

describe('De autorisatiematrix', () => {
  it('is voor iedereen te lezen, ook voor de inburgeraar, en voor iedereen dezelfde', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const antwoorden = [];
    for (const wie of [p.w.wie.fg, p.w.wie.sleutelpersoon, amina]) antwoorden.push(await p.als<Matrix>(wie, MATRIX));
    expect(antwoorden.flatMap((a) => a.errors)).toEqual([]);
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1);
  });

  it('heeft 43 rubrieken en 19 rollen, met per cel wat mag', async () => {
    const { data } = await p.als<Matrix>(p.w.wie.fg, MATRIX);
    const { rubrieken = [], rollen = [] } = data?.autorisatiematrix ?? {};
    expect([rubrieken.length, rollen.length, rubrieken.flatMap((r) => r.cellen).length]).toEqual([43, 19, 817]);
    const cel = (rubriek: string, rol: string) => rubrieken.find((r) => r.rubriek === rubriek)?.cellen.find((c) => c.rol === rol)?.cel;
    expect([cel('BSN', 'CONSULENT'), cel('BSN', 'TEAMLEIDER'), cel('TAAL_PRESENTIE', 'TAALDOCENT'), cel('AFSPRAKEN_TAAL', 'TAALCOORDINATOR')]).toEqual(['S', '-', 'E', 'M']);
    expect(rubrieken.find((r) => r.rubriek === 'AFSPRAKEN_MAP_PVT')).toMatchObject({ veld: 'afsprakenMapPvt', grondslag: 'Wi 15; opdracht' });
  });

  it('zegt van elke rol in woorden welke personen die bereikt', async () => {
    const { data } = await p.als<Matrix>(p.w.wie.fg, MATRIX);
    const bereik = Object.fromEntries(data?.autorisatiematrix.rollen.map((r) => [r.rol, r.bereik]) ?? []);
    expect(bereik).toMatchObject({
      FG: 'Geen personen.', INBURGERAAR: 'Alleen zichzelf.', TEAMLEIDER: 'Alle personen van de gemeente.',
      CONSULENT: 'Personen op naam van deze medewerker of vrijwilliger: regie op de inburgering, waarneming voor een collega.',
      TAALDOCENT: 'Personen in de eigen groepen: taalonderwijs.',
    });
  });

  it('is niet voor wie niet is ingelogd', async () => {
    expect((await p.als(null, MATRIX)).errors[0]?.extensions.code).toBe('NIET_INGELOGD');
  });
});

describe('De functioneel beheerder ziet de partnerorganisaties', () => {
  const ORGANISATIES = '{ partnerorganisaties { naam soort gemeenten rollen { rol rolNaam aantal } } }';
  interface Organisaties { partnerorganisaties: { naam: string; soort: string; gemeenten: string[]; rollen: { rol: string; rolNaam: string; aantal: number }[] }[] }
  const organisaties = async (wie: Persona = p.w.wie.beheerder) => (await p.als<Organisaties>(wie, ORGANISATIES)).data?.partnerorganisaties ?? [];

  it('van de eigen gemeente, en niet de andere gemeente', async () => {
    const namen = (await organisaties()).map((o) => o.naam);
    expect(namen).toEqual(expect.arrayContaining(['Gemeente Dalfsen', 'WenL', 'Larcom', 'SAAM Welzijn']));
    expect(namen).not.toContain('Gemeente Staphorst');
    const inStaphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
    expect((await organisaties(inStaphorst)).map((o) => o.naam)).toEqual(['Gemeente Staphorst', 'WenL']);
  });

  it('met hoeveel mensen er nu met welke rol werken; wie gisteren stopte telt niet, wie vandaag stopt wel', async () => {
    await p.b.persona('Gestopt', 'TAALDOCENT', p.w.org.wenl, { tot: '2026-11-17' });
    await p.b.persona('Laatste dag', 'TAALDOCENT', p.w.org.wenl, { tot: '2026-11-18' });
    const wenl = (await organisaties()).find((o) => o.naam === 'WenL');
    expect(wenl).toEqual({ naam: 'WenL', soort: 'TAALAANBIEDER', gemeenten: ['Dalfsen', 'Staphorst'], rollen: [{ rol: 'TAALCOORDINATOR', rolNaam: 'taalcoördinator', aantal: 1 }, { rol: 'TAALDOCENT', rolNaam: 'taaldocent', aantal: 3 }] });
  });

  it('en verder niemand', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.fg, p.w.wie.taalcoordinator]) expect((await p.als(wie, ORGANISATIES)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
