import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const LESSEN = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum aantalDeelnemers aantalVastgelegd groep { naam }
  deelnemers { inburgeraar { id roepnaam { roepnaam } } presentie { status versie } } } }`;
const VASTLEGGEN = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd
  deelnemers { inburgeraar { id } presentie { status minuten versie herkomst { organisatie medewerker bron } } } } } }`;

describe('Een taaldocent legt de presentie van een les vast', () => {
  it('ziet de eigen lessen van vandaag, en niet die van een collega', async () => {
    const { data, errors } = await p.als<{ mijnLessen: { id: string; groep: { naam: string }; deelnemers: unknown[] }[] }>(p.w.wie.taaldocent, LESSEN, { van: '2026-11-18', tot: '2026-11-18' });
    expect(errors).toEqual([]);
    expect(data?.mijnLessen.map((l) => l.groep.naam)).toEqual(['Z1']);
    expect(data?.mijnLessen[0]?.deelnemers).toHaveLength(3);
  });

  it('legt vast wie er was', async () => {
    const input = { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }, { inburgeraarId: p.w.wij.gulsum, status: 'TE_LAAT', minutenGemist: 30 }] };
    const { data, errors } = await p.als<{ presentieVastleggen: { les: { aantalVastgelegd: number } } }>(p.w.wie.taaldocent, VASTLEGGEN, { input });
    expect(errors).toEqual([]);
    expect(data?.presentieVastleggen.les.aantalVastgelegd).toBe(2);
    const rijen = await p.b.vraag('select status, minuten from presentie where les_id = $1 and actueel order by minuten', [p.w.lessen.vandaag]);
    expect(rijen).toEqual([{ status: 'TE_LAAT', minuten: 120 }, { status: 'AANWEZIG', minuten: 150 }]);
  });
});
