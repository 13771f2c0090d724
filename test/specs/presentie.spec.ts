import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
afterEach(async () => {
  await p.b.vraag('delete from presentie where les_id <> $1', [p.w.lessen.maandag]);
  await p.b.vraag('select presentie_herberekenen()');
});

const LESSEN = `query($van: Datum!, $tot: Datum!) { mijnLessen(van: $van, tot: $tot) { id datum aantalDeelnemers aantalVastgelegd groep { naam }
  deelnemers { inburgeraar { id roepnaam { roepnaam } } presentie { status versie } } } }`;
const VASTLEGGEN = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd
  deelnemers { inburgeraar { id } presentie { status minuten versie herkomst { organisatie medewerker bron } } } } } }`;

interface Regel { inburgeraarId: string; status: string; minutenGemist?: number; reden?: string; versie?: number }
interface Deelnemer { inburgeraar: { id: string }; presentie: { status: string; minuten: number; versie: number; herkomst: object } | null }
interface Uitkomst { presentieVastleggen: { les: { aantalVastgelegd: number; deelnemers: Deelnemer[] } } }

const vastleggen = (lesId: string, regels: Regel[], extra: Record<string, unknown> = {}, wie: Persona = p.w.wie.taaldocent) =>
  p.als<Uitkomst>(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), lesId, regels, ...extra } });
const codes = (antwoord: Awaited<ReturnType<typeof vastleggen>>) =>
  [antwoord.errors[0]?.extensions.code, ...(antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const aanwezig = (inburgeraarId: string, extra: Partial<Regel> = {}): Regel => ({ inburgeraarId, status: 'AANWEZIG', ...extra });
const grootboek = (lesId: string) =>
  p.b.vraag('select status, minuten, versie, actueel, reden, correctie_reden from presentie where les_id = $1 order by minuten, versie', [lesId]);

describe('Een taaldocent legt de presentie van een les vast', () => {
  it('ziet de eigen lessen van vandaag, en niet die van een collega', async () => {
    const { data, errors } = await p.als<{ mijnLessen: { groep: { naam: string }; deelnemers: unknown[] }[] }>(p.w.wie.taaldocent, LESSEN, { van: '2026-11-18', tot: '2026-11-18' });
    expect(errors).toEqual([]);
    expect(data?.mijnLessen.map((l) => l.groep.naam)).toEqual(['Z1']);
    expect(data?.mijnLessen[0]?.deelnemers).toHaveLength(3);
  });

  it('legt vast wie er was, en wie hoeveel te laat', async () => {
    const { amina, gulsum } = p.w.wij;
    const { data, errors } = await vastleggen(p.w.lessen.vandaag, [aanwezig(amina), { inburgeraarId: gulsum, status: 'TE_LAAT', minutenGemist: 30 }]);
    expect(errors).toEqual([]);
    const { les } = data?.presentieVastleggen ?? { les: null };
    expect(les?.aantalVastgelegd).toBe(2);
    expect(les?.deelnemers.find((d) => d.inburgeraar.id === amina)?.presentie).toEqual({
      status: 'AANWEZIG', minuten: 150, versie: 1, herkomst: { organisatie: 'WenL', medewerker: 'Dirk Docent', bron: 'SCHERM' },
    });
    expect(await grootboek(p.w.lessen.vandaag)).toMatchObject([{ status: 'TE_LAAT', minuten: 120 }, { status: 'AANWEZIG', minuten: 150 }]);
  });

  it('geoorloofd of ongeoorloofd afwezig telt geen minuten, met een reden zonder medisch gegeven (Bi 9.2.4)', async () => {
    const { amina, gulsum } = p.w.wij;
    const { errors } = await vastleggen(p.w.lessen.vandaag, [
      { inburgeraarId: amina, status: 'GEOORLOOFD_AFWEZIG', reden: 'AFSPRAAK_INSTANTIE' }, { inburgeraarId: gulsum, status: 'ONGEOORLOOFD_AFWEZIG' }]);
    expect(errors).toEqual([]);
    expect(await grootboek(p.w.lessen.vandaag)).toMatchObject([{ minuten: 0 }, { minuten: 0 }]);
    expect(codes(await vastleggen(p.w.lessen.vandaag, [{ inburgeraarId: p.w.wij.farid, status: 'GEOORLOOFD_AFWEZIG', reden: 'ZIEK' }]))).toEqual(['INVOER_ONJUIST', 'regels.0.reden INVOER_ONJUIST']);
  });
});

describe('Geen presentie', () => {
  it('van een les die nog komt; op de dag zelf wel', async () => {
    expect(codes(await vastleggen(p.w.lessen.morgen, [aanwezig(p.w.wij.amina)]))).toEqual(['LES_IN_TOEKOMST']);
    expect(codes(await vastleggen(p.w.lessen.vandaag, [aanwezig(p.w.wij.amina)]))).toEqual([undefined]);
  });

  it('van een les die is vervallen', async () => {
    expect(codes(await vastleggen(p.w.lessen.vervallen, [aanwezig(p.w.wij.amina)]))).toEqual(['LES_VERVALLEN']);
  });

  it('van een les van een collega of een les die niet bestaat: steeds gelijk; de coördinator van de school mag beide', async () => {
    const { bilal } = p.w.wij;
    for (const lesId of [p.w.lessen.andereGroep, '11111111-1111-4111-8111-111111111111', 'geen les']) {
      expect(codes(await vastleggen(lesId, [aanwezig(bilal)]))).toEqual(['LES_NIET_VAN_U']);
    }
    expect(codes(await vastleggen(p.w.lessen.andereGroep, [aanwezig(bilal)], {}, p.w.wie.taalcoordinator))).toEqual([undefined]);
    expect(codes(await vastleggen(p.w.lessen.andereGroep, [aanwezig(bilal)], {}, p.w.wie.coordinatorNlTraining))).toEqual(['LES_NIET_VAN_U']);
  });

  it('van iemand buiten de groep, iemand die niet bestaat of geen persoon is: steeds gelijk', async () => {
    const regels = [p.w.wij.bilal, '11111111-1111-4111-8111-111111111111', 'niemand'].map((id) => aanwezig(id));
    expect(codes(await vastleggen(p.w.lessen.vandaag, [...regels, aanwezig(p.w.wij.amina)]))).toEqual([
      'NIET_IN_GROEP', 'regels.0.inburgeraarId NIET_IN_GROEP', 'regels.1.inburgeraarId NIET_IN_GROEP', 'regels.2.inburgeraarId NIET_IN_GROEP']);
    expect(await grootboek(p.w.lessen.vandaag)).toEqual([]);
  });

  it('met minuten die niet in de les passen; precies de hele les te laat wel', async () => {
    const { amina, gulsum, farid } = p.w.wij;
    const laat = (inburgeraarId: string, minutenGemist: number): Regel => ({ inburgeraarId, status: 'TE_LAAT', minutenGemist });
    expect(codes(await vastleggen(p.w.lessen.vandaag, [laat(amina, -1), laat(gulsum, 151), laat(farid, 150)]))).toEqual([
      'MINUTEN_ONJUIST', 'regels.0.minutenGemist MINUTEN_ONJUIST', 'regels.1.minutenGemist MINUTEN_ONJUIST']);
    expect(codes(await vastleggen(p.w.lessen.vandaag, [laat(farid, 150)]))).toEqual([undefined]);
  });

  it('met een status die niet bestaat of niet te kiezen is', async () => {
    const { amina, gulsum, farid } = p.w.wij;
    const regels = [['ZIEK', amina], ['VERVALLEN', gulsum], ['INGETROKKEN', farid]].map(([status = '', inburgeraarId = '']) => ({ inburgeraarId, status }));
    expect(codes(await vastleggen(p.w.lessen.vandaag, regels))).toEqual([
      'INVOER_ONJUIST', 'regels.0.status INVOER_ONJUIST', 'regels.1.status INVOER_ONJUIST', 'regels.2.status INVOER_ONJUIST']);
  });

  it('met dezelfde persoon twee keer op één lijst', async () => {
    const { amina } = p.w.wij;
    expect(codes(await vastleggen(p.w.lessen.vandaag, [aanwezig(amina), { inburgeraarId: amina, status: 'ONGEOORLOOFD_AFWEZIG' }]))).toEqual(['INVOER_ONJUIST', 'regels.1.inburgeraarId INVOER_ONJUIST']);
    expect(await grootboek(p.w.lessen.vandaag)).toEqual([]);
  });

  it('met meer dan zestig regels', async () => {
    expect(codes(await vastleggen(p.w.lessen.vandaag, Array.from({ length: 61 }, () => aanwezig(p.w.wij.amina))))).toEqual(['VERZOEK_TE_GROOT']);
  });

  it('door wie presentie alleen leest of niet heeft', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnCoordinator, p.w.wie.teamleider, p.w.wie.fg]) {
      expect(codes(await vastleggen(p.w.lessen.vandaag, [aanwezig(p.w.wij.amina)], {}, wie)), wie.rol).toEqual(['GEEN_TOEGANG']);
    }
  });
});

describe('Wat al vaststaat', () => {
  const stand = () => grootboek(p.w.lessen.vandaag);

  it('en gelijk blijft, verandert niet en vraagt geen reden', async () => {
    await vastleggen(p.w.lessen.vandaag, [aanwezig(p.w.wij.amina)]);
    const { errors } = await vastleggen(p.w.lessen.vandaag, [aanwezig(p.w.wij.amina)]);
    expect(errors).toEqual([]);
    expect(await stand()).toHaveLength(1);
  });

  it('wijzigt alleen met een reden, als nieuwe versie; de vorige blijft bewaard', async () => {
    const { amina } = p.w.wij;
    await vastleggen(p.w.lessen.vandaag, [aanwezig(amina)]);
    const wijziging: Regel = { inburgeraarId: amina, status: 'TE_LAAT', minutenGemist: 15, versie: 1 };
    for (const correctieReden of [undefined, '   ']) {
      expect(codes(await vastleggen(p.w.lessen.vandaag, [wijziging], { correctieReden }))).toEqual(['CORRECTIE_REDEN_NODIG', 'correctieReden CORRECTIE_REDEN_NODIG']);
    }
    expect(codes(await vastleggen(p.w.lessen.vandaag, [wijziging], { correctieReden: 'x'.repeat(501) }))).toEqual(['TEKST_TE_LANG', 'correctieReden TEKST_TE_LANG']);
    expect(await stand()).toHaveLength(1);
    const { data } = await vastleggen(p.w.lessen.vandaag, [wijziging], { correctieReden: ' Verkeerd aangevinkt ' });
    expect(data?.presentieVastleggen.les.deelnemers.find((d) => d.inburgeraar.id === amina)?.presentie).toMatchObject({ minuten: 135, versie: 2 });
    expect(await stand()).toEqual([
      { status: 'TE_LAAT', minuten: 135, versie: 2, actueel: true, reden: null, correctie_reden: 'Verkeerd aangevinkt' },
      { status: 'AANWEZIG', minuten: 150, versie: 1, actueel: false, reden: null, correctie_reden: null },
    ]);
  });

  it('wie een oude versie zag, of niets zag, moet eerst kijken', async () => {
    const { amina } = p.w.wij;
    await vastleggen(p.w.lessen.vandaag, [aanwezig(amina)]);
    await vastleggen(p.w.lessen.vandaag, [{ inburgeraarId: amina, status: 'ONGEOORLOOFD_AFWEZIG', versie: 1 }], { correctieReden: 'Vergissing' });
    for (const versie of [undefined, 1, 3]) {
      const antwoord = await vastleggen(p.w.lessen.vandaag, [aanwezig(amina, versie === undefined ? {} : { versie })], { correctieReden: 'Toch wel' });
      expect(codes(antwoord)).toEqual(['VERSIE_VEROUDERD', 'regels.0.versie VERSIE_VEROUDERD']);
    }
    expect(codes(await vastleggen(p.w.lessen.vandaag, [aanwezig(amina, { versie: 2 })], { correctieReden: 'Toch wel' }))).toEqual([undefined]);
  });

  it('de totalen gaan mee en zijn gelijk aan het grootboek', async () => {
    const { amina, gulsum, farid } = p.w.wij;
    await vastleggen(p.w.lessen.vandaag, [aanwezig(amina), aanwezig(gulsum), { inburgeraarId: farid, status: 'GEOORLOOFD_AFWEZIG' }]);
    await vastleggen(p.w.lessen.vandaag, [{ inburgeraarId: amina, status: 'TE_LAAT', minutenGemist: 45, versie: 1 }], { correctieReden: 'Kwam later' });
    const { data } = await p.als<{ inburgeraar: { taalPresentie: object } }>(p.w.wie.taaldocent,
      'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { gevolgdeUren totaal { lessen aanwezig geoorloofd ongeoorloofd } } } }', { id: amina });
    // Monday 150 minutes, today 105.
    expect(data?.inburgeraar.taalPresentie).toEqual({ gevolgdeUren: 4.25, totaal: { lessen: 2, aanwezig: 2, geoorloofd: 0, ongeoorloofd: 0 } });
    const afwijkingen = async () => (await p.b.vraag<{ aantal: string }>('select presentie_afwijkingen() as aantal'))[0]?.aantal;
    expect(await afwijkingen()).toBe('0');
    await p.b.vraag('update presentie_totaal set minuten = minuten + 1 where inburgeraar_id = $1', [amina]);
    expect(await afwijkingen()).not.toBe('0');
  });
});

describe('In de afronding', () => {
  it('legt de docent nog vast tot en met de laatste dag van de cursist, en niet erna', async () => {
    const { daoud, amina } = p.w.wij;
    const laatsteDag = await p.b.les(p.w.groepen.z1, p.w.org.wenl, '2026-09-18');
    const erna = await p.b.les(p.w.groepen.z1, p.w.org.wenl, '2026-09-19');
    for (const lesId of [p.w.lessen.september, laatsteDag]) expect(codes(await vastleggen(lesId, [aanwezig(daoud)]))).toEqual([undefined]);
    expect(codes(await vastleggen(erna, [aanwezig(daoud), aanwezig(amina)]))).toEqual(['NIET_IN_GROEP', 'regels.0.inburgeraarId NIET_IN_GROEP']);
    const wijziging: Regel = { inburgeraarId: daoud, status: 'TE_LAAT', minutenGemist: 10, versie: 1 };
    expect(codes(await vastleggen(p.w.lessen.september, [wijziging], { correctieReden: 'Lijst nagekeken' }))).toEqual([undefined]);
  });

  it('drie maanden na de laatste dag kan het nog, een dag later niet meer', async () => {
    const dag = async (moment: string) => {
      p.klokOp(new Date(moment));
      const docent = await p.b.persona(`Docent van ${moment}`, 'TAALDOCENT', p.w.org.wenl);
      await p.b.zet('groepsbegeleider', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, lidmaatschap_id: docent.lidmaatschapId, van: '2025-01-01' });
      return codes(await vastleggen(p.w.lessen.september, [aanwezig(p.w.wij.daoud)], {}, docent));
    };
    expect(await dag('2026-12-18T10:00:00+01:00')).toEqual([undefined]);
    expect(await dag('2026-12-19T10:00:00+01:00')).toEqual(['NIET_IN_GROEP', 'regels.0.inburgeraarId NIET_IN_GROEP']);
    p.klokOp(new Date('2026-11-18T10:00:00+01:00'));
  });
});
