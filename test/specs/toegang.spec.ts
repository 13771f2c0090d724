import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
});
afterAll(() => p.stop());

interface Toegang { rubriek: string; lezen: boolean; schrijven: boolean; melden: boolean; alleenEigen: boolean; uitleg: string }

async function toegang(wie: Persona, inburgeraarId: string): Promise<Map<string, Toegang>> {
  const { data } = await p.als<{ inburgeraar: { toegang: Toegang[] } | null }>(wie,
    'query($id: ID!) { inburgeraar(id: $id) { toegang { rubriek lezen schrijven melden alleenEigen uitleg } } }', { id: inburgeraarId });
  return new Map(data?.inburgeraar?.toegang.map((t) => [t.rubriek, t]));
}
const uitleg = async (wie: Persona, inburgeraarId: string, rubriek: string) => (await toegang(wie, inburgeraarId)).get(rubriek)?.uitleg;
const recht = ({ lezen, schrijven, melden, alleenEigen }: Toegang = { rubriek: '', lezen: false, schrijven: false, melden: false, alleenEigen: false, uitleg: '' }) =>
  [lezen && 'lezen', schrijven && 'schrijven', melden && 'melden', alleenEigen && 'alleenEigen'].filter(Boolean).join(' ');

describe('Waarom mag ik dit zien?', () => {
  it('noemt de opdracht, sinds wanneer, de grondslag en het artikel', async () => {
    expect(await uitleg(p.w.wie.consulent, p.w.wij.amina, 'INTAKE')).toBe(
      'U mag dit zien voor regie op de inburgering, sinds 1 januari 2025. Grondslag: de wet. Artikel: Wet inburgering 14.');
    expect(await uitleg(p.w.wie.woonconsulent, p.w.wij.amina, 'AFSPRAKEN_WONEN')).toBe(
      'U mag dit zien voor huisvesting, sinds 1 januari 2025. Grondslag: de opdracht van de gemeente. Er is geen apart wetsartikel voor.');
  });

  it('noemt bij een opdracht met een einde ook de laatste dag', async () => {
    expect(await uitleg(p.w.wie.consulent, p.w.wij.hamid, 'PIP_KERN')).toBe(
      'U mag dit zien voor waarneming voor een collega, van 10 november 2026 tot en met 20 november 2026. Grondslag: de opdracht van de gemeente. Artikel: Wet inburgering 15; Besluit inburgering 5.3, 9.2.3.');
  });

  it('noemt toestemming als dat de grondslag is, en alleen dan', async () => {
    expect(await uitleg(p.w.wie.welzijnscoordinator, p.w.wij.amina, 'WELZIJN')).toContain('Grondslag: toestemming van de inburgeraar.');
    expect(await uitleg(p.w.wie.taalpuntcoordinator, p.w.wij.amina, 'ROEPNAAM')).not.toContain('toestemming');
  });

  it('zegt erbij als iemand alleen ziet wat de eigen organisatie schreef; de consulent ziet alles', async () => {
    const zin = 'U ziet alleen wat uw eigen organisatie vastlegde.';
    expect(await uitleg(p.w.wie.taaldocent, p.w.wij.amina, 'TAAL_PRESENTIE')).toBe(
      `U mag dit zien voor taalonderwijs, sinds 1 januari 2025. Grondslag: de opdracht van de gemeente. ${zin} Artikel: Besluit inburgering 9.2.4, 9.6.3.`);
    expect(await uitleg(p.w.wie.consulent, p.w.wij.amina, 'TAAL_PRESENTIE')).not.toContain(zin);
  });

  it('telt bij een docent vanaf de dag dat de cursist in de groep zat', async () => {
    const later = await p.b.inburgeraar('Later', 'Ingestapt', p.w.gemeenten.dalfsen, { portaalnummer: 'D-LATER' });
    await p.b.betrokken(later, 'TAAL', { organisatieId: p.w.org.wenl });
    await p.b.zet('groepslid', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, inburgeraar_id: later, van: '2026-03-02' });
    expect(await uitleg(p.w.wie.taaldocent, later, 'ROEPNAAM')).toContain('voor taalonderwijs, sinds 2 maart 2026.');
    expect(await uitleg(p.w.wie.taalcoordinator, later, 'ROEPNAAM')).toContain('voor taalonderwijs, sinds 1 januari 2025.');
  });

  it('is voor de inburgeraar en de teamleider een zin die bij hen past', async () => {
    expect(await uitleg(amina, p.w.wij.amina, 'HANDHAVING')).toBe('Dit gaat over u. U mag het altijd lezen. Artikel: Wet inburgering 22-27.');
    expect(await uitleg(p.w.wie.teamleider, p.w.wij.amina, 'HANDHAVING')).toBe('U mag dit zien omdat de gemeente de regie heeft. Grondslag: de wet. Artikel: Wet inburgering 22-27.');
  });

  it('noemt van twee opdrachten de lopende, niet die is afgelopen', async () => {
    const terug = await p.b.inburgeraar('Terug', 'Gekomen', p.w.gemeenten.dalfsen, { portaalnummer: 'D-TERUG' });
    await p.b.betrokken(terug, 'BEGELEIDING', { organisatieId: p.w.org.vwn }, { van: '2025-01-01', tot: '2026-10-31' });
    await p.b.betrokken(terug, 'SPREEKUUR', { organisatieId: p.w.org.vwn }, { van: '2026-11-01', tot: '2027-10-31' });
    expect(await uitleg(p.w.wie.vwnCoordinator, terug, 'CONTACT')).toContain('voor spreekuur na de begeleiding, van 1 november 2026 tot en met 31 oktober 2027.');
  });
});

describe('Waarom niet, en wie wel?', () => {
  it('noemt wie het wel mag zien, zonder de eigen rol en zonder rollen die geen persoon zien', async () => {
    expect(await uitleg(p.w.wie.taaldocent, p.w.wij.amina, 'HANDHAVING')).toBe('Dit hoort niet bij uw taak. Wie het wel mag zien: consulent, teamleider en inburgeraar.');
    expect(await uitleg(p.w.wie.vwnCoordinator, p.w.wij.amina, 'TAAL_PRESENTIE')).toBe('Dit hoort niet bij uw taak. Wie het wel mag zien: consulent, taalcoördinator, taaldocent en inburgeraar.');
    expect(await uitleg(p.w.wie.woonconsulent, p.w.wij.amina, 'GEZONDHEID')).toBe('Dit hoort niet bij uw taak. Wie het wel mag zien: consulent en inburgeraar.');
    expect(await uitleg(p.w.wie.consulent, p.w.wij.amina, 'INZAGELOG')).toBe('Dit hoort niet bij uw taak. Wie het wel mag zien: inburgeraar en functionaris gegevensbescherming.');
  });

  it('in een waarneming alleen bij gezondheid', async () => {
    const waarneming = await toegang(p.w.wie.consulent, p.w.wij.hamid);
    expect(waarneming.get('GEZONDHEID')?.uitleg).toBe('Tijdens een waarneming is gezondheid afgeschermd. De eigen consulent en de inburgeraar zien het wel.');
    expect([...waarneming.values()].filter((t) => !t.lezen).map((t) => t.rubriek)).toEqual(['GEZONDHEID', 'INZAGELOG']);
    expect(await uitleg(p.w.wie.andereConsulent, p.w.wij.hamid, 'GEZONDHEID')).toContain('voor regie op de inburgering');
  });

  it('bij een geheim adres; bij een gewoon adres wel', async () => {
    expect(await uitleg(p.w.wie.woonconsulent, p.w.wij.gulsum, 'ADRES')).toBe('Het adres is bij deze persoon afgeschermd. De consulent en de inburgeraar zien het wel.');
    expect(await uitleg(p.w.wie.woonconsulent, p.w.wij.amina, 'ADRES')).toContain('voor huisvesting');
    expect(await uitleg(p.w.wie.consulent, p.w.wij.gulsum, 'ADRES')).toContain('voor regie op de inburgering');
  });

  it('na het einde noemt het de laatste dag; lessen tot die dag zijn nog af te maken', async () => {
    const afronding = await toegang(p.w.wie.taalcoordinator, p.w.wij.daoud);
    expect(afronding.get('BSN')?.uitleg).toBe('De opdracht eindigde op 18 september 2026. U kunt alleen nog eigen lessen en uren tot en met die dag lezen en aanvullen. Wie het wel mag zien: consulent en inburgeraar.');
    expect(afronding.get('TAAL_PRESENTIE')?.uitleg).toBe(
      'U mag dit zien voor taalonderwijs, van 1 januari 2025 tot en met 18 september 2026. De opdracht is afgelopen. Eigen lessen en uren tot en met 18 september 2026 kunt u nog lezen en aanvullen, tot en met 18 december 2026. Grondslag: de opdracht van de gemeente. U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.');
    expect(['BSN', 'TAAL_PRESENTIE', 'TAAL_VOORTGANG'].map((r) => recht(afronding.get(r)))).toEqual(['', 'lezen schrijven alleenEigen', 'alleenEigen']);
  });

  it('over iemand buiten bereik zegt het niets', async () => {
    for (const id of [p.w.wij.hamid, p.w.wij.esra, p.w.wij.celine, '11111111-1111-4111-8111-111111111111']) expect(await toegang(p.w.wie.taalcoordinator, id)).toEqual(new Map());
  });
});

describe('Wat mag ik ermee doen?', () => {
  it('lezen, schrijven, melden of alleen het eigene, zoals de cel zegt', async () => {
    const consulent = await toegang(p.w.wie.consulent, p.w.wij.amina);
    expect(['PIP_KERN', 'AFSPRAKEN_TAAL', 'TAAL_PRESENTIE', 'INZAGELOG'].map((r) => recht(consulent.get(r)))).toEqual(['lezen schrijven', 'lezen schrijven melden', 'lezen', '']);
    const coordinator = await toegang(p.w.wie.taalcoordinator, p.w.wij.amina);
    expect(['AFSPRAKEN_TAAL', 'AFSPRAKEN_TAALPRAKTIJK', 'TAAL_PRESENTIE', 'BSN'].map((r) => recht(coordinator.get(r)))).toEqual(['lezen melden', 'lezen', 'lezen schrijven alleenEigen', 'lezen']);
    const zelf = await toegang(amina, p.w.wij.amina);
    expect(['PARTICIPATIE_UREN', 'PIP_KERN', 'SIGNALEN', 'INZAGELOG'].map((r) => recht(zelf.get(r)))).toEqual(['lezen melden', 'lezen', '', 'lezen']);
  });

  it('heeft voor elke rubriek een zin die met een punt eindigt', async () => {
    for (const wie of [...Object.values(p.w.wie), amina]) {
      const rubrieken = await toegang(wie, p.w.wij.amina);
      if (rubrieken.size === 0) continue;
      expect([wie.rol, rubrieken.size, [...rubrieken.values()].filter((t) => !/^[A-Z].{20,}\.$/.test(t.uitleg))]).toEqual([wie.rol, 43, []]);
    }
  });
});
