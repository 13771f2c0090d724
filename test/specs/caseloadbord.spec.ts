import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../shared/rules/datum.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VANDAAG = '2026-11-18';
const TAKEN = 'query($after: String, $filter: TakenFilter) { taken(first: 100, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { id staat } } } }';
interface Taak { id: string; staat: string | null }
interface Lijst { taken: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Taak }[] } }

let nummer = 0;
const termijn = (id: string, soort: string, startfeit: string, uiterlijk: string) => p.b.zet('termijn', { inburgeraar_id: id, soort, startfeit, uiterlijk, artikel: 'Besluit inburgering 5.3' });

/** Everything on the list of the teamleider, page by page. */
async function alles(filter: Record<string, unknown>): Promise<Taak[]> {
  const uit: Taak[] = [];
  for (let after: string | null = null, meer = true; meer;) {
    const antwoord: { data: Lijst | null } = await p.als<Lijst>(p.w.wie.teamleider, TAKEN, { filter, after });
    uit.push(...(antwoord.data?.taken.edges.map(({ node }) => node) ?? []));
    meer = antwoord.data?.taken.pageInfo.hasNextPage ?? false;
    after = antwoord.data?.taken.pageInfo.endCursor ?? null;
  }
  return uit;
}

describe('Wat de teamleider nu ziet, uit een hele gemeente', () => {
  // What asks nothing now is left out before the rules are asked; nothing that asks may be lost by that.
  it('is hetzelfde als alles wat loopt, waarvan alleen wat nu vraagt', async () => {
    const grens = async (weg: Record<string, unknown>, pip: boolean): Promise<string> => {
      nummer += 1;
      const id = await p.b.inburgeraar(`Grens ${nummer}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `D-GRENS${nummer}` });
      await p.b.betrokken(id, 'REGIE', p.w.wie.consulent);
      await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', ...weg });
      if (pip) await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, versie: 1, dagtekening: '2024-01-01', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 });
      return id;
    };
    // Around the day from which each kind asks: a day before, the day, a day after.
    for (const dag of [-1, 0, 1]) {
      for (const [af, soort] of [[14, 'VOORTGANGSGESPREK'], [0, 'PIP']] as const) await termijn(await grens({}, true), soort, '2026-06-01', plusDagen(VANDAAG, af + dag));
      for (const uiterlijk of [0, 60]) {
        const start = plusDagen(VANDAAG, -548 + uiterlijk + dag);
        await grens({ termijn_start: start, termijn_einde: plusDagen(start, 1095) }, true);
      }
      await grens({ termijn_start: '2024-06-01', termijn_einde: plusDagen(VANDAAG, 180 + dag) }, true);
    }
    await grens({ termijn_start: '2024-06-01', termijn_einde: '2026-12-01', verlengd_tot: '2027-12-01' }, true);
    await grens({ fase: 'PIP', intake_afgerond_op: '2026-05-01' }, false);
    await grens({ termijn_start: '2023-06-01', termijn_einde: '2026-05-31', voldaan_op: '2026-05-01' }, true);
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2027-02-16' where organisatie_id = $1`, [p.w.org.wenl]);
    try {
      const nu = (await alles({})).map(({ id }) => id).sort();
      const lopend = await alles({ ookLopend: true });
      expect(nu).toEqual(lopend.filter(({ staat }) => staat === null || staat === 'TE_LAAT' || staat === 'NADERT').map(({ id }) => id).sort());
      for (const soort of ['VOORTGANGSGESPREK', 'PIP', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'GEEN_PIP', 'CONTRACT_EINDE']) expect([soort, nu.some((id) => id.includes(`:${soort}:`))]).toEqual([soort, true]);
      expect(nu.length).toBeLessThan(lopend.length);
    } finally {
      await p.b.vraag('update organisatie_gemeente set contract_tot = null where organisatie_id = $1', [p.w.org.wenl]);
    }
  });

  it('telt per consulent de personen per fase, in twee vragen aan de database, hoeveel het er ook zijn', async () => {
    const consulent = await p.b.persona('Fien Fase', 'CONSULENT', p.w.org.dalfsen);
    for (const fase of ['INTAKE', 'LEERROUTE', 'LEERROUTE', null]) {
      nummer += 1;
      const id = await p.b.inburgeraar(`Fase ${nummer}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `D-FASE${nummer}` });
      await p.b.betrokken(id, 'REGIE', consulent);
      if (fase) await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase });
      if (fase === 'INTAKE') await termijn(id, 'BREDE_INTAKE', '2026-10-20', '2026-11-03');
    }
    // The near miss: who is of this consulent from tomorrow on, and who moved away.
    const [straks, weg] = [await p.b.inburgeraar('Straks', 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: 'D-STRAKSF' }), await p.b.inburgeraar('Weg', 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: 'D-WEGF', vertrokken_op: '2026-11-17' })];
    await p.b.betrokken(straks, 'REGIE', consulent, { van: '2026-11-19' });
    await p.b.betrokken(weg, 'REGIE', consulent);
    const { aantal, uitkomst } = await p.tel(() => p.als<{ takenPerConsulent: Record<string, unknown>[] }>(p.w.wie.teamleider, '{ takenPerConsulent { naam personen teLaat totaal eersteDag fasen { fase aantal } } }'));
    expect(uitkomst.data?.takenPerConsulent.find(({ naam }) => naam === 'Fien Fase')).toEqual({ naam: 'Fien Fase', personen: 4, teLaat: 1, totaal: 1, eersteDag: '2026-11-03', fasen: [{ fase: 'INTAKE', aantal: 1 }, { fase: 'LEERROUTE', aantal: 2 }] });
    expect(aantal).toBeLessThanOrEqual(7);
  });
});
