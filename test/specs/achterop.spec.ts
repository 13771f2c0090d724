import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../shared/rules/datum.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
const tilly = () => p.w.wie.taalcoordinator;

/** Two lessons a week for twelve weeks in the class of Amina, Gulsum and Farid; all three were at all of them before the last four weeks. */
const lessen: { id: string; datum: string; recent: boolean }[] = [];
beforeAll(async () => {
  p = await portaalStarten();
  for (let week = 0; week < 12; week += 1) {
    for (const dag of [0, 3]) {
      const datum = plusDagen('2026-08-27', 7 * week + dag);
      lessen.push({ id: await p.b.les(p.w.groepen.z1, p.w.org.wenl, datum, { begin_tijd: '13:00' }), datum, recent: week >= 8 });
    }
  }
  await iedereen(p.w.wij.gulsum, () => 'AANWEZIG');
});
afterAll(() => p.stop());

async function iedereen(wie: string, status: (les: { datum: string; recent: boolean }, i: number) => string, organisatie = p.w.org.wenl, extra: Record<string, unknown> = {}): Promise<void> {
  for (const [i, les] of lessen.entries()) {
    const hoe = status(les, i);
    await p.b.zet('presentie', { les_id: les.id, inburgeraar_id: wie, organisatie_id: organisatie, datum: les.datum, status: hoe, minuten: hoe === 'AANWEZIG' ? 150 : 0, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId, ...extra });
  }
}
const wis = (wie: string) => p.b.vraag('delete from presentie where inburgeraar_id = $1', [wie]);

const LIJST = '{ achterop { groepen laatstAanwezigOp perWeek signaalOp signaalStand redenen { soort is tegen } inburgeraar { id roepnaam { roepnaam } mijnOpdracht { gemeente } } } }';
interface Regel { groepen: string[]; laatstAanwezigOp: string | null; perWeek: number[]; signaalOp: string | null; signaalStand: string | null; redenen: { soort: string; is: number; tegen: number }[]; inburgeraar: { id: string; roepnaam: { roepnaam: string }; mijnOpdracht: { gemeente: string } } }
const regels = async (wie: Persona = tilly()): Promise<Regel[]> => {
  const { data, errors } = await p.als<{ achterop: Regel[] }>(wie, LIJST);
  expect(errors).toEqual([]);
  return data?.achterop ?? [];
};
const namen = async (wie?: Persona) => (await regels(wie)).map((r) => r.inburgeraar.roepnaam.roepnaam);

describe('De school ziet wie achterop raakt', () => {
  it('niemand zolang iedereen komt', async () => {
    expect(await namen()).toEqual([]);
  });

  it('wie minder komt, met de getallen en de weken erbij; de gemeente staat bij de naam', async () => {
    await iedereen(p.w.wij.farid, ({ recent }, i) => (recent && i % 2 === 0 ? 'GEOORLOOFD_AFWEZIG' : 'AANWEZIG'));
    const [farid] = await regels();
    expect(farid).toMatchObject({ groepen: ['Z1'], redenen: [{ soort: 'OPKOMST_DAALT', is: 50, tegen: 100 }], inburgeraar: { roepnaam: { roepnaam: 'Farid' }, mijnOpdracht: { gemeente: 'Staphorst' } } });
    expect(farid?.perWeek).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 50, 50, 50, 50]);
    expect(farid?.laatstAanwezigOp).toBe('2026-11-15');
  });

  it('wie twee keer zonder bericht wegbleef; een reden die later kwam, of een les die verviel, telt niet', async () => {
    await wis(p.w.wij.gulsum);
    const laatste = lessen.length - 1;
    await iedereen(p.w.wij.gulsum, (_, i) => (i === laatste || i === laatste - 2 ? 'ONGEOORLOOFD_AFWEZIG' : 'AANWEZIG'));
    expect((await regels()).find((r) => r.inburgeraar.id === p.w.wij.gulsum)?.redenen).toContainEqual({ soort: 'ZONDER_BERICHT', is: 2, tegen: 2 });
    await p.b.vraag(`update presentie set reden = 'VERVOER' where inburgeraar_id = $1 and les_id = $2`, [p.w.wij.gulsum, lessen[laatste]?.id]);
    expect((await regels()).find((r) => r.inburgeraar.id === p.w.wij.gulsum)?.redenen.map(({ soort }) => soort)).not.toContain('ZONDER_BERICHT');
  });

  it('wie vier lessen op rij weg is staat bovenaan; de uren blijven achter bij de lessen', async () => {
    await wis(p.w.wij.gulsum);
    await iedereen(p.w.wij.gulsum, ({ recent }) => (recent ? 'ONGEOORLOOFD_AFWEZIG' : 'AANWEZIG'));
    const [eerste] = await regels();
    expect(eerste?.inburgeraar.roepnaam.roepnaam).toBe('Gulsum');
    expect(eerste?.redenen.map(({ soort, is }) => `${soort} ${is}`)).toEqual(['WEG 8', 'ZONDER_BERICHT 8', 'OPKOMST_DAALT 0', 'TEMPO 66']);
  });

  it('een zakkende inzet telt, van de eigen school alleen', async () => {
    const rapport = (datum: string, inzet: string, organisatie_id = p.w.org.wenl) => p.b.zet('voortgangsrapportage', { inburgeraar_id: p.w.wij.bilal, organisatie_id, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId, datum, inzet });
    await rapport('2026-07-01', 'GOED');
    await rapport('2026-10-01', 'ONVOLDOENDE', p.w.org.nlTraining);
    expect(await namen()).not.toContain('Bilal');
    await rapport('2026-10-02', 'WISSELEND');
    expect((await regels()).find((r) => r.inburgeraar.id === p.w.wij.bilal)?.redenen).toEqual([{ soort: 'INZET', is: 1, tegen: 3 }]);
  });

  it('niet de lessen van een andere school, en niet wie weg is, straks komt of in geen klas zit', async () => {
    const andere = await p.b.groep('Elders', 'TAALGROEP', p.w.org.nlTraining, [], []);
    for (let i = 0; i < 6; i += 1) await p.b.presentie(await p.b.les(andere, p.w.org.nlTraining, `2026-11-0${i + 1}`), p.w.wij.amina, p.w.org.nlTraining, `2026-11-0${i + 1}`, 'ONGEOORLOOFD_AFWEZIG', 0, p.w.wie.coordinatorNlTraining);
    for (const wie of [p.w.wij.daoud, p.w.wij.celine]) await iedereen(wie, () => 'ONGEOORLOOFD_AFWEZIG');
    expect(await namen()).toEqual(['Gulsum', 'Farid', 'Bilal']);
    await p.b.vraag(`update groepslid set tot = '2026-11-17' where inburgeraar_id = $1`, [p.w.wij.farid]);
    expect(await namen()).toEqual(['Gulsum', 'Bilal']);
    await p.b.vraag('update groepslid set tot = null where inburgeraar_id = $1', [p.w.wij.farid]);
  });

  it('het signaal van de eigen school staat erbij, met hoe het ervoor staat; niet dat van een ander of van de consulent aan de school', async () => {
    const indienen = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.gulsum, onderwerp: 'AANWEZIGHEID', tekst: 'Komt niet meer.' };
    expect((await p.als(tilly(), indienen, { input })).errors).toEqual([]);
    expect((await regels())[0]).toMatchObject({ signaalOp: '2026-11-18', signaalStand: 'OPEN' });
    for (const [van, aan, richting] of [[p.w.org.vwn, p.w.org.vwn, 'AAN_GEMEENTE'], [p.w.org.dalfsen, p.w.org.wenl, 'AAN_PARTNER']]) {
      await p.b.vraag('update signaal set organisatie_id = $1, partner_id = $2, richting = $3', [van, aan, richting]);
      expect((await regels())[0]).toMatchObject({ signaalOp: null, signaalStand: null });
    }
  });

  it('de docent alleen de eigen klas, een ander niets; wie antwoord kreeg staat in het auditlog, en wie er niet in stond niet', async () => {
    expect(await namen(p.w.wie.taaldocent)).toEqual(['Gulsum', 'Farid']);
    expect(await namen(p.w.wie.andereDocent)).toEqual(['Bilal']);
    expect(await namen(p.w.wie.coordinatorNlTraining)).toEqual([]);
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.participatiecoordinator, p.w.wie.beleidsmedewerker]) expect((await p.als(wie, LIJST)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    const gezien = async (wie: string) => (await p.b.vraag<{ n: number }>(`select count(*)::int as n from auditregel where operatie = 'achterop' and 'TAAL_PRESENTIE' = any(rubrieken) and $1 = any(personen)`, [wie]))[0]?.n ?? 0;
    expect(await gezien(p.w.wij.gulsum)).toBeGreaterThan(0);
    expect(await gezien(p.w.wij.amina)).toBe(0);
  });

  it('kost even veel opdrachten aan de databank voor drie mensen als voor dertig', async () => {
    await regels();
    const weinig = await p.tel(() => regels());
    for (let i = 0; i < 27; i += 1) {
      const wie = await p.b.inburgeraar(`Extra${i}`, 'Velen', p.w.gemeenten.staphorst, { portaalnummer: `AO-${i}` });
      await p.b.betrokken(wie, 'TAAL', { organisatieId: p.w.org.wenl });
      await p.b.zet('groepslid', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, inburgeraar_id: wie, van: '2025-01-01' });
      for (const les of lessen.slice(-4)) await p.b.zet('presentie', { les_id: les.id, inburgeraar_id: wie, organisatie_id: p.w.org.wenl, datum: les.datum, status: 'ONGEOORLOOFD_AFWEZIG', minuten: 0, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId });
    }
    const veel = await p.tel(() => regels());
    expect(veel.uitkomst.length).toBe(weinig.uitkomst.length + 27);
    expect(veel.aantal).toBe(weinig.aantal);
    expect(veel.aantal).toBe(6);
  });
});

describe('Eén lijst voor meer gemeenten', () => {
  const KIES = 'query($gemeente: String) { inburgeraars(first: 100, filter: { gemeente: $gemeente }) { totaal edges { node { roepnaam { roepnaam } mijnOpdracht { gemeente } } } } }';
  interface Lijst { inburgeraars: { totaal: number; edges: { node: { roepnaam: { roepnaam: string }; mijnOpdracht: { gemeente: string } } }[] } }
  const kies = (wie: Persona, gemeente: string | null) => p.als<Lijst>(wie, KIES, { gemeente });

  it('de gemeente staat bij iedereen, en de lijst laat zich daarop kiezen', async () => {
    const alles = (await kies(tilly(), null)).data?.inburgeraars;
    const staphorst = (await kies(tilly(), 'Staphorst')).data?.inburgeraars;
    expect(staphorst?.totaal).toBe(28);
    expect(alles?.edges.map(({ node }) => `${node.roepnaam.roepnaam} ${node.mijnOpdracht.gemeente}`)).toContain('Amina Dalfsen');
    expect(new Set(staphorst?.edges.map(({ node }) => node.mijnOpdracht.gemeente))).toEqual(new Set(['Staphorst']));
    expect((await kies(tilly(), 'Dalfsen')).data?.inburgeraars.totaal).toBe((alles?.totaal ?? 0) - 28);
  });

  it('een gemeente waarvoor de organisatie niet werkt is geen keuze', async () => {
    for (const [wie, gemeente] of [[tilly(), 'Zwolle'], [p.w.wie.coordinatorNlTraining, 'Staphorst'], [p.w.wie.consulent, 'Staphorst']] as const) expect((await kies(wie, gemeente)).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
    expect((await kies(p.w.wie.consulent, 'Dalfsen')).errors).toEqual([]);
  });
});

describe('Elke gemeente heeft een eigen dag waarop rapportages binnen zijn', () => {
  const STAND = '{ rapportagestand { gemeente van tot uiterlijk verwacht gedaan } }';
  interface Stand { gemeente: string; van: string; tot: string; uiterlijk: string; verwacht: number; gedaan: number }
  const stand = async (wie: Persona = tilly()) => (await p.als<{ rapportagestand: Stand[] }>(wie, STAND)).data?.rapportagestand ?? [];
  const zet = (dagen: number, geldigVan = '2026-11-18') => p.b.zet('parameter_waarde', { id: crypto.randomUUID(), gemeente_id: p.w.gemeenten.staphorst, naam: 'inleverdagen', waarde: dagen, geldig_van: geldigVan, gezet_door: staphorst.lidmaatschapId, gezet_op: new Date() });
  let staphorst: Persona;
  beforeAll(async () => {
    staphorst = await p.b.persona('Stien Staphorst', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
  });

  it('de school ziet per gemeente hoeveel er is gevraagd en gedaan; wie pas kort in een klas zit telt niet', async () => {
    const nieuw = await p.b.inburgeraar('Nieuw', 'Net', p.w.gemeenten.dalfsen, { portaalnummer: 'AO-N' });
    await p.b.betrokken(nieuw, 'TAAL', { organisatieId: p.w.org.wenl });
    await p.b.zet('groepslid', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, inburgeraar_id: nieuw, van: '2026-10-22' });
    // Of Dalfsen are Amina, Gulsum and Bilal, of whom Bilal was reported on in this quarter.
    expect(await stand()).toEqual([
      { gemeente: 'Dalfsen', van: '2026-10-01', tot: '2026-12-31', uiterlijk: '2027-01-14', verwacht: 3, gedaan: 1 }, { gemeente: 'Staphorst', van: '2026-10-01', tot: '2026-12-31', uiterlijk: '2027-01-14', verwacht: 28, gedaan: 0 },
    ]);
    expect((await stand(p.w.wie.taaldocent)).map(({ verwacht }) => verwacht)).toEqual([2, 28]);
  });

  it('een gemeente die iets anders afspreekt verandert alleen haar eigen dag, en die staat ook op het bord van de gemeente', async () => {
    const VOLLEDIG = '{ volledigheid { organisatie uiterlijk } }';
    const dag = async (wie: Persona) => (await p.als<{ volledigheid: { uiterlijk: string }[] }>(wie, VOLLEDIG)).data?.volledigheid[0]?.uiterlijk;
    await zet(7);
    expect((await stand()).map(({ gemeente, uiterlijk }) => `${gemeente} ${uiterlijk}`)).toEqual(['Staphorst 2027-01-07', 'Dalfsen 2027-01-14']);
    expect(await dag(staphorst)).toBe('2027-01-07');
    expect(await dag(p.w.wie.teamleider)).toBe('2027-01-14');
    // Who hands in for both is in time for both on the first of these days.
    expect(await dag(tilly())).toBe('2027-01-07');
  });

  it('van af een dag die nog komt geldt het nog niet, en kwartalen van daarvoor blijven zoals ze waren', async () => {
    await zet(21, '2027-01-01');
    expect((await stand())[0]).toMatchObject({ gemeente: 'Staphorst', uiterlijk: '2027-01-07' });
  });
});
