import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

interface Getal { naam: string; aantal: number | null; onderdrukt: boolean }
interface Cijfers { kerncijfers: { peildatum: string; personen: Getal; perLeerroute: Getal[]; perFase: Getal[]; aanwezigheid: { waarde: number | null; onderdrukt: boolean }; taaluren: { waarde: number | null; onderdrukt: boolean }; participatieuren: { waarde: number | null; onderdrukt: boolean } } }
const CIJFERS = `{ kerncijfers { peildatum personen { naam aantal onderdrukt } perLeerroute { naam aantal onderdrukt } perFase { naam aantal onderdrukt }
  aanwezigheid { waarde onderdrukt } taaluren { waarde onderdrukt } participatieuren { waarde onderdrukt } } }`;

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const cijfers = async (wie: Persona = p.w.wie.beleidsmedewerker) => {
  const { data, errors } = await p.als<Cijfers>(wie, CIJFERS);
  expect(errors).toEqual([]);
  if (!data) throw new Error('geen antwoord');
  return data.kerncijfers;
};
const alsTabel = (getallen: Getal[]) => Object.fromEntries(getallen.map((g) => [g.naam, g.aantal]));

let nummer = 0;
const erbij = async (aantal: number, fase: string, leerroute: string | null, gemeente = p.w.gemeenten.dalfsen) => {
  for (let i = 0; i < aantal; i += 1) {
    nummer += 1;
    const id = await p.b.inburgeraar(`Telt${nummer}`, 'Mee', gemeente, { portaalnummer: `T-${nummer}` });
    await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase });
    if (leerroute) await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, versie: 1, dagtekening: '2026-01-05', leerroute, niveau: 'A2', intensiteit_uren_per_week: 9 });
  }
};

describe('De kerncijfers van een kleine gemeente', () => {
  it('zijn helemaal onderdrukt bij minder dan tien inburgeraars', async () => {
    const { personen, perLeerroute, perFase, aanwezigheid } = await cijfers();
    expect(personen).toEqual({ naam: 'inburgeraars', aantal: null, onderdrukt: true });
    for (const getal of [...perLeerroute, ...perFase]) expect(getal).toMatchObject({ aantal: null, onderdrukt: true });
    expect(aanwezigheid).toEqual({ waarde: null, onderdrukt: true });
  });
});

describe('De kerncijfers voor beleid', () => {
  beforeAll(async () => {
    await erbij(12, 'LEERROUTE', 'Z');
    await erbij(7, 'INTAKE', null);
    await erbij(3, 'LEERROUTE', 'O');
    await erbij(7, 'PIP', 'B1');
    await erbij(9, 'LEERROUTE', 'B1', p.w.gemeenten.staphorst);
  });

  it('tellen per leerroute en per fase; kleine aantallen zijn niet te zien en ook niet uit te rekenen', async () => {
    const { peildatum, personen, perLeerroute, perFase } = await cijfers();
    expect(peildatum).toBe('2026-11-18');
    // The world itself has eight persons of Dalfsen: Amina on the Z-route, seven without PIP or status.
    expect(personen).toEqual({ naam: 'inburgeraars', aantal: 37, onderdrukt: false });
    expect(alsTabel(perLeerroute)).toEqual({ O: null, B1: null, Z: 13, GEEN: 14 });
    expect(alsTabel(perFase)).toEqual({ KOPPELING: 0, INTAKE: 7, PIP: 7, LEERROUTE: 16, AFRONDING: 0, VOLDAAN: 0, ONBEKEND: 7 });
  });

  it('tellen alleen de eigen gemeente, en niemand die weg is', async () => {
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [p.w.wij.celine]);
    await p.b.vraag(`update inburgeraar set gewist_op = now() where id = $1`, [p.w.wij.esra]);
    expect((await cijfers()).personen.aantal).toBe(35);
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-18', gewist_op = null where id = any($1)`, [[p.w.wij.celine, p.w.wij.esra]]);
    expect((await cijfers()).personen.aantal).toBe(37);
  });

  it('tellen het geldende plan: wie van route wisselde staat één keer', async () => {
    const [{ inburgeraar_id: id } = { inburgeraar_id: '' }] = await p.b.vraag<{ inburgeraar_id: string }>(`select inburgeraar_id from pip_versie where leerroute = 'Z' limit 1`);
    await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, versie: 2, dagtekening: '2026-06-01', leerroute: 'B1', niveau: 'B1', intensiteit_uren_per_week: 9, reden_wijziging: 'Past beter' });
    expect(alsTabel((await cijfers()).perLeerroute)).toMatchObject({ Z: 12 });
  });

  it('tonen een gemiddelde pas vanaf vijf personen', async () => {
    const wie = (await p.b.vraag<{ id: string }>(`select i.id from inburgeraar i join roepnaam r on r.inburgeraar_id = i.id where r.roepnaam like 'Telt%' and i.gemeente_id = $1 order by i.id limit 5`, [p.w.gemeenten.dalfsen])).map((r) => r.id);
    for (const tabel of ['presentie_totaal', 'taal_telling']) await p.b.vraag(`delete from ${tabel}`);
    const totaal = async (id: string, aanwezig: number) => {
      // What was followed is more than what counts: the figure is of what counts.
      await p.b.zet('presentie_totaal', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, minuten: 900, lessen: 10, aanwezig });
      await p.b.zet('taal_telling', { inburgeraar_id: id, minuten: 600, minuten_intake: 0 });
    };
    for (const id of wie.slice(0, 4)) await totaal(id, 10);
    expect(await cijfers()).toMatchObject({ aanwezigheid: { waarde: null, onderdrukt: true }, taaluren: { waarde: null, onderdrukt: true } });
    await totaal(wie[4] ?? '', 5);
    expect(await cijfers()).toMatchObject({ aanwezigheid: { waarde: 90, onderdrukt: false }, taaluren: { waarde: 10, onderdrukt: false }, participatieuren: { waarde: null, onderdrukt: false } });
  });

  it('de teamleider ziet dezelfde cijfers; wie personen begeleidt of beheert niet', async () => {
    expect(await cijfers(p.w.wie.teamleider)).toEqual(await cijfers());
    for (const wie of [p.w.wie.consulent, p.w.wie.fg, p.w.wie.beheerder, p.w.wie.taalcoordinator]) expect((await p.als(wie, CIJFERS)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('een beleidsmedewerker ziet geen enkel persoon', async () => {
    expect((await p.als(p.w.wie.beleidsmedewerker, '{ inburgeraars { totaal } }')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
