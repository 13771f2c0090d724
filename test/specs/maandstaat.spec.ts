import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { code, lesdaden, lessenHerstellen } from '../support/lesproef.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { tussenin } from '../support/tussenin.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let september: string;
beforeAll(async () => {
  p = await portaalStarten();
  september = p.w.lessen.september;
  // Logged in before a test holds the connection of the world in a transaction.
  for (const wie of [p.w.wie.taaldocent, p.w.wie.taalcoordinator]) await p.koekje(wie);
});
afterAll(() => p.stop());
afterEach(() => lessenHerstellen(p));

const { vastleggen, vervallen, tekenen, afsluiten, staat, lees, allen } = lesdaden(() => p);

describe('Vastleggen en een maand afsluiten gaan om beurten', () => {
  const lijst = () => ({ lesId: september, regels: [...allen(), { inburgeraarId: p.w.wij.daoud, status: 'AANWEZIG' }] });
  const dicht = () => afsluiten(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z1, maand: '2026-09-01', reden: 'De docent is weg' });

  it('wie vastlegt terwijl de maand sluit, komt te laat en hoort dat', async () => {
    await p.b.vraag('begin');
    await p.b.vraag(`select pg_advisory_xact_lock(hashtextextended('maand|' || $1 || '|2026-09-01', 0))`, [p.w.groepen.z1]);
    const onderweg = vastleggen(p.w.wie.taaldocent, lijst());
    await vi.waitFor(async () => {
      const [rij] = await p.b.vraag<{ wacht: number }>(`select count(*)::int as wacht from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`);
      if (rij?.wacht !== 1) throw new Error('not yet');
    }, { timeout: 20_000, interval: 20 });
    await p.b.vraag(`insert into maandafsluiting (groep_id, organisatie_id, maand, ingevoerd_door, afgesloten_op) values ($1, $2, '2026-09-01', $3, now())`, [p.w.groepen.z1, p.w.org.wenl, p.w.wie.taalcoordinator.lidmaatschapId]);
    await p.b.vraag('commit');
    expect(code(await onderweg)).toBe('MAAND_AFGESLOTEN');
    expect(await p.b.vraag('select 1 from presentie where les_id = $1', [september])).toEqual([]);
  });

  it('wie sluit terwijl iemand vastlegt, wacht en ziet wat er bij kwam', async () => {
    expect(code(await dicht())).toBe('MAAND_NIET_COMPLEET');
    let sluit: ReturnType<typeof dicht> = Promise.reject(new Error('nobody closed'));
    sluit.catch(() => undefined);
    const vast = await tussenin(p.adminUrl, 'auditregel', () => vastleggen(p.w.wie.taaldocent, lijst()), async () => {
      sluit = dicht();
      await new Promise((verder) => setTimeout(verder, 300));
    });
    expect(code(vast)).toBeUndefined();
    expect(code(await sluit)).toBeUndefined();
    expect(code(await vastleggen(p.w.wie.taaldocent, { lesId: september, regels: [{ inburgeraarId: p.w.wij.amina, status: 'ONGEOORLOOFD_AFWEZIG', versie: 1 }], correctieReden: 'Vergist' }))).toBe('MAAND_AFGESLOTEN');
  });
});

describe('De maand van een groep', () => {
  const MAAND = `query($groepId: ID!, $maand: Datum!) { maandstaat(groepId: $groepId, maand: $maand) { maand lessen { id } rijen { inburgeraar { id roepnaam { roepnaam } } cellen { lesId status versie bevestigd } } afsluiting { door } } }`;
  const vraag = (wie: Persona, maand = '2026-11-30') => p.als<{ maandstaat: { maand: string; lessen: { id: string }[]; rijen: { cellen: object[] }[] } | null }>(wie, MAAND, { groepId: p.w.groepen.z1, maand });

  it('toont cursisten naast lessen, in evenveel vragen aan de database hoe vol de maand ook is', async () => {
    const { aantal, uitkomst } = await p.tel(() => vraag(p.w.wie.taalcoordinator));
    expect(uitkomst.data?.maandstaat).toMatchObject({ maand: '2026-11-01' });
    expect(uitkomst.data?.maandstaat?.rijen).toHaveLength(3);
    for (let dag = 2; dag < 12; dag += 1) await p.b.les(p.w.groepen.z1, p.w.org.wenl, `2026-11-${String(dag).padStart(2, '0')}`);
    const vol = await p.tel(() => vraag(p.w.wie.taalcoordinator));
    expect(vol.uitkomst.data?.maandstaat?.lessen.length).toBeGreaterThan(10);
    expect(vol.aantal).toBe(aantal);
    await p.b.vraag(`delete from les where datum between '2026-11-02' and '2026-11-11'`);
    expect((await vraag(p.w.wie.andereDocent)).data?.maandstaat).toBeNull();
    expect((await vraag(p.w.wie.coordinatorNlTraining)).data?.maandstaat).toBeNull();
  });

  it('legt veel cellen tegelijk vast, alles of niets', async () => {
    const { amina: a, farid: f } = p.w.wij;
    const cel = (lesId: string, inburgeraarId: string, extra: object = {}) => ({ lesId, inburgeraarId, status: 'AANWEZIG', ...extra });
    const cellen = [cel(p.w.lessen.vandaag, a), cel(p.w.lessen.vandaag, f, { status: 'TE_LAAT', minutenGemist: 15 }), cel(p.w.lessen.maandag, f)];
    expect(code(await staat(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z1, maand: '2026-11-18', cellen: [...cellen, cel(p.w.lessen.morgen, a)] }))).toBe('LES_NIET_VAN_U');
    expect(await p.b.vraag('select 1 from presentie where les_id = $1', [p.w.lessen.vandaag])).toEqual([]);
    const { data, errors } = await staat(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z1, maand: '2026-11-18', cellen });
    expect(errors).toEqual([]);
    expect(data?.['maandstaatVastleggen']?.maandstaat.rijen.find((r) => r.inburgeraar.id === f)?.cellen.find((c) => c.lesId === p.w.lessen.vandaag)).toMatchObject({ status: 'TE_LAAT', versie: 1 });
    expect(code(await staat(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z1, maand: '2026-11-18', cellen: [cel(p.w.lessen.vandaag, a, { status: 'ONGEOORLOOFD_AFWEZIG', versie: 1 })] }))).toBe('CORRECTIE_REDEN_NODIG');
  });

  it('sluit als hij voorbij is, compleet en ondertekend; of met de reden waarom niet', async () => {
    const { taalcoordinator, taaldocent } = p.w.wie;
    const sluit = (extra: object = {}, maand = '2026-09-30') => afsluiten(taalcoordinator, { groepId: p.w.groepen.z1, maand, ...extra });
    expect(code(await sluit({}, '2026-11-01'))).toBe('MAAND_LOOPT_NOG');
    expect(code(await sluit())).toBe('MAAND_NIET_COMPLEET');
    await vastleggen(taaldocent, { lesId: september, regels: [...allen(), { inburgeraarId: p.w.wij.daoud, status: 'AANWEZIG' }] });
    expect(code(await sluit())).toBe('MAAND_NIET_ONDERTEKEND');
    expect((await sluit({ reden: 'De docent werkt hier niet meer' })).data?.['maandAfsluiten']?.maandstaat.afsluiting).toMatchObject({ door: 'Tilly Taal', reden: 'De docent werkt hier niet meer' });
    expect(code(await sluit())).toBe('MAAND_AFGESLOTEN');
    expect(code(await afsluiten(taaldocent, { groepId: p.w.groepen.z1, maand: '2026-09-01' }))).toBe('GEEN_TOEGANG');
  });

  it('is daarna dicht voor de docent; de coördinator corrigeert met een reden', async () => {
    const { taalcoordinator, taaldocent } = p.w.wie;
    await vastleggen(taaldocent, { lesId: september, regels: [...allen(), { inburgeraarId: p.w.wij.daoud, status: 'AANWEZIG' }] });
    await tekenen(taaldocent, { lesIds: [september] });
    await afsluiten(taalcoordinator, { groepId: p.w.groepen.z1, maand: '2026-09-01' });
    expect((await lees(september))?.maandGesloten).toBe(true);
    const regels = [{ inburgeraarId: p.w.wij.amina, status: 'ONGEOORLOOFD_AFWEZIG', versie: 1 }];
    expect(code(await vastleggen(taaldocent, { lesId: september, regels, correctieReden: 'Vergeten' }))).toBe('MAAND_AFGESLOTEN');
    expect(code(await vervallen(taalcoordinator, { lesId: september, versie: 1, reden: 'x' }))).toBe('MAAND_AFGESLOTEN');
    expect(code(await vastleggen(taalcoordinator, { lesId: september, regels }))).toBe('CORRECTIE_REDEN_NODIG');
    expect(code(await vastleggen(taalcoordinator, { lesId: september, regels, correctieReden: 'Brief van de cursist' }))).toBeUndefined();
  });

  it('gaat als lijst mee naar papier en naar een ander systeem', async () => {
    await vastleggen(p.w.wie.taaldocent, { lesId: p.w.lessen.vandaag, regels: allen() });
    await tekenen(p.w.wie.taaldocent, { lesIds: [p.w.lessen.vandaag] });
    const haal = async (soort: string, wie = p.w.wie.taalcoordinator) => {
      const { data } = await p.als<{ uitvoerAanvragen: { id: string } }>(wie, 'mutation($input: UitvoerAanvragenInput!) { uitvoerAanvragen(input: $input) { id } }',
        { input: { idempotentieSleutel: sleutel(), soort, presentie: { groepId: p.w.groepen.z1, maand: '2026-11-18' } } });
      return data && fetch(`${p.adres}/uitvoer/${data.uitvoerAanvragen.id}`, { headers: { cookie: await p.koekje(wie) } });
    };
    const csv = await (await haal('PRESENTIE_CSV'))?.text();
    expect(csv).toContain('2026-11-18;09:00;150;Z1;D-AMINA;Amina Voorbeeld;AANWEZIG;150;;;Dirk Docent;');
    const pdf = await haal('PRESENTIE_PDF');
    expect([pdf?.status, pdf?.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await haal('PRESENTIE_CSV', p.w.wie.andereDocent)).toBeNull();
  });
});
