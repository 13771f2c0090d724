import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { eerstePipPast } from '../../../shared/rules/pip.ts';
import { ERK_NIVEAUS } from '../../../shared/rules/taal.ts';
import { termijnStart } from '../../../shared/rules/termijnen.ts';
import { ALLE_ROLLEN, ORGANISATIESOORTEN } from '../../access/rollen.ts';
import { FASEN } from '../../domain/traject/traject.entity.ts';
import { verdeling } from './gemeenten.ts';
import { isLesvrij } from './kalender.ts';
import { slaagtElfproef } from './namen.ts';
import { Verzamelaar } from './verzamelaar.ts';

const VANDAAG = '2026-11-18';
const OPTIES = { personen: 360, gemeenten: 2, seed: 2021, vandaag: VANDAAG };
const w = Verzamelaar.wereld(OPTIES);

const per = <T, K>(rijen: readonly T[], sleutel: (rij: T) => K): Map<K, T[]> => {
  const uit = new Map<K, T[]>();
  for (const rij of rijen) uit.set(sleutel(rij), [...(uit.get(sleutel(rij)) ?? []), rij]);
  return uit;
};
const binnen = (dag: string, p: { van?: string; tot?: string | null }): boolean => (p.van ?? '9999') <= dag && (!p.tot || dag <= p.tot);
const organisatie = new Map(w.uit('organisatie').map((o) => [o.id, o]));
const betrokken = per(w.uit('betrokkenheid'), (b) => b.inburgeraarId);
const status = new Map(w.uit('trajectstatus').map((s) => [s.inburgeraarId, s]));
const pips = per(w.uit('pip_versie'), (v) => v.inburgeraarId);
const route = (id?: string) => pips.get(id)?.at(-1)?.leerroute;

describe('dezelfde wereld', () => {
  const klein = { personen: 60, gemeenten: 2, seed: 7, vandaag: VANDAAG };
  const { controlegetal } = Verzamelaar.wereld(klein);
  it('komt terug bij dezelfde seed en dag, tot op de laatste rij', () => {
    expect(Verzamelaar.wereld(klein).controlegetal).toBe(controlegetal);
  });
  it.each([{ seed: 8 }, { vandaag: '2026-11-19' }, { personen: 61 }])('maar niet bij %o', (anders) => {
    expect(Verzamelaar.wereld({ ...klein, ...anders }).controlegetal).not.toBe(controlegetal);
  });
});

describe('de mensen', () => {
  it('zijn met zoveel als gevraagd: 300 in Dalfsen en 60 in Staphorst, die los van elkaar staan', () => {
    const gemeenten = new Map(w.uit('gemeente').map((g) => [g.naam, g.id]));
    const aantal = (naam: string): number => w.uit('inburgeraar').filter((i) => i.gemeenteId === gemeenten.get(naam)).length;
    expect([aantal('Dalfsen'), aantal('Staphorst')]).toEqual([300, 60]);
    expect(verdeling(10_001, 7).reduce((a, b) => a + b)).toBe(10_001);
  });
  it('volgen voor 40, 45 en 15 procent de Z-route, de B1-route en de onderwijsroute', () => {
    const routes = [...pips.keys()].map(route);
    const deel = (r: string): number => (100 * routes.filter((x) => x === r).length) / routes.length;
    for (const [r, doel] of [['Z', 40], ['B1', 45], ['O', 15]] as const) expect(Math.abs(deel(r) - doel), r).toBeLessThan(2);
  });
  it('zijn voor 85 procent statushouder, en staan op elke plek van koppeling tot voldaan', () => {
    const deel = [...status.values()].filter((s) => s.doelgroep === 'ASIELSTATUSHOUDER').length / status.size;
    expect(Math.abs(deel - 0.85)).toBeLessThan(0.03);
    expect(new Set([...status.values()].map((s) => s.fase))).toEqual(new Set(FASEN));
  });
  it('bestaan nergens anders: geen geldig BSN, geen mailadres, geen telefoonnummer, en elk portaalnummer eenmaal', () => {
    for (const { bsn } of w.uit('bsn')) expect(`${bsn}${slaagtElfproef(Number(bsn))}`).toMatch(/^9999\d{5}false$/);
    for (const { email, telefoon } of w.uit('contact')) expect(`${telefoon} ${email ?? '@voorbeeld.invalid'}`).toMatch(/^06-00000\d{3} \S*@voorbeeld\.invalid$/);
    const nummers = w.uit('inburgeraar').map((i) => `${i.gemeenteId}${i.portaalnummer}`);
    expect(new Set(nummers).size).toBe(nummers.length);
  });
  it('hebben allen een contactpersoon bij de gemeente, die nu de regie heeft', () => {
    for (const { inburgeraarId, lidmaatschapId } of w.uit('contactpersoon_gemeente')) {
      const regie = betrokken.get(inburgeraarId)?.filter((b) => b.opdracht === 'REGIE').at(-1);
      expect(regie?.lidmaatschapId).toBe(lidmaatschapId);
    }
    expect(w.uit('contactpersoon_gemeente')).toHaveLength(w.uit('inburgeraar').filter((i) => i.gewistOp === null).length);
  });
});

describe('de medewerkers', () => {
  it('vervullen elke rol, in twee gemeenten en bij twee organisaties van elke soort', () => {
    expect(new Set(w.uit('lidmaatschap').map((l) => l.rol))).toEqual(new Set(ALLE_ROLLEN));
    for (const soort of ORGANISATIESOORTEN) {
      const bemand = w.uit('organisatie').filter((o) => o.soort === soort && w.uit('lidmaatschap').some((l) => l.organisatieId === o.id));
      expect(bemand.length, soort).toBeGreaterThanOrEqual(2);
    }
  });
  it('werken soms bij twee organisaties, en een organisatie soms voor twee gemeenten', () => {
    const dubbel = [...per(w.uit('lidmaatschap'), (l) => l.gebruikerId).values()].filter((leden) => leden.length > 1);
    expect(dubbel).toHaveLength(1);
    expect(new Set(dubbel[0]?.map((l) => l.organisatieId)).size).toBe(2);
    expect([...per(w.uit('organisatie_gemeente'), (o) => o.organisatieId).values()].filter((g) => g.length > 1).length).toBeGreaterThan(2);
  });
  it('hebben als consulent een caseload van rond de 75', () => {
    const dalfsen = w.uit('organisatie').find((o) => o.naam === 'Gemeente Dalfsen');
    const regie = w.uit('betrokkenheid').filter((b) => b.opdracht === 'REGIE' && b.organisatieId === dalfsen?.id && binnen(VANDAAG, b));
    const caseloads = [...per(regie, (b) => b.lidmaatschapId).values()].map((c) => c.length);
    expect(caseloads).toHaveLength(4);
    for (const caseload of caseloads) expect(Math.abs(caseload - 75)).toBeLessThan(12);
  });
  it('geven met een waarneming van hoogstens veertien dagen, met een reden, en die loopt', () => {
    const waarnemingen = w.uit('betrokkenheid').filter((b) => b.opdracht === 'WAARNEMING');
    for (const b of waarnemingen) expect([b.reden?.length ? 'reden' : 'geen', (b.tot ?? '9999') < plusDagen(b.van ?? '', 14)]).toEqual(['reden', true]);
    expect(waarnemingen.some((b) => binnen(VANDAAG, b))).toBe(true);
  });
});

describe('de termijnen', () => {
  it('volgen elkaar op: koppeling, koffie en koek, intake, PIP, en niets daarvan ligt in de toekomst', () => {
    for (const s of status.values()) {
      const eerste = pips.get(s.inburgeraarId)?.[0]?.dagtekening ?? null;
      const rij = [s.koppelingOp, s.koffieEnKoekOp, s.intakeAfgerondOp, eerste, s.voldaanOp].filter((d) => d != null);
      expect([...rij].sort()).toEqual(rij);
      for (const feit of [...rij, s.kennisgevingOp, s.brpInschrijvingOp, s.huisvestingOp]) expect((feit ?? '') <= VANDAAG).toBe(true);
      if (s.koppelingOp && s.huisvestingOp) expect(s.huisvestingOp >= s.koppelingOp).toBe(true);
      for (const feit of [s.kennisgevingOp, s.huisvestingOp]) if (eerste && feit) expect(feit <= eerste).toBe(true);
      expect(s.termijnStart ?? null).toBe(eerste ? termijnStart(eerste) : null);
    }
  });
  it('vallen op werkdagen, zoals de gesprekken, de besluiten en de rapportages', () => {
    const dagen = [...status.values()].flatMap((s) => [s.koppelingOp, s.koffieEnKoekOp, s.intakeAfgerondOp, s.voldaanOp]);
    for (const tabel of ['gesprek', 'voortgangsrapportage', 'examenuitslag', 'maatregel'] as const) dagen.push(...w.uit(tabel).map((rij) => rij.datum));
    dagen.push(...w.uit('pip_versie').map((v) => v.dagtekening));
    const gevuld = dagen.filter((dag) => dag != null);
    expect(gevuld.length).toBeGreaterThan(2000);
    expect(gevuld.filter((dag) => [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay()))).toEqual([]);
  });
  it('worden meestal gehaald, maar niet altijd: koffie en koek in drie weken, het PIP in tien', () => {
    const met = [...status.values()].filter((s) => s.koppelingOp && s.koffieEnKoekOp);
    const laat = met.filter((s) => (s.koffieEnKoekOp ?? '') > plusDagen(s.koppelingOp ?? '', 21)).length / met.length;
    expect(laat).toBeGreaterThan(0.03);
    expect(laat).toBeLessThan(0.2);
    expect(w.uit('termijn').some((t) => t.soort === 'VOORTGANGSGESPREK' && (t.uiterlijk ?? '') < VANDAAG)).toBe(true);
  });
  it('beginnen met een PIP dat DUO aanneemt, en een nieuwe versie heeft een reden', () => {
    for (const versies of pips.values()) {
      const [eerste, tweede] = versies;
      expect(eerstePipPast(eerste?.leerroute ?? 'O', eerste?.niveau ?? 'A0')).toBe(true);
      if (tweede) expect((tweede.redenWijziging ?? '').length).toBeGreaterThan(10);
    }
    expect([...pips.values()].some((versies) => versies.length === 2)).toBe(true);
  });
  it('zijn in de Z-route pas voldaan na 800 uur taal en 800 uur participatie', () => {
    const telt = new Set(w.uit('activiteit_regel').filter((a) => a.waaromNiet === null).map((a) => a.activiteitId));
    const klaar = [...status.values()].filter((s) => s.fase === 'VOLDAAN' && s.doelgroep === 'ASIELSTATUSHOUDER' && route(s.inburgeraarId) === 'Z');
    expect(klaar.length).toBeGreaterThan(5);
    for (const { inburgeraarId } of klaar) {
      const som = (minuten: readonly { inburgeraarId?: string; minuten?: number }[]): number => minuten.reduce((a, b) => a + (b.inburgeraarId === inburgeraarId ? (b.minuten ?? 0) : 0), 0) / 60;
      expect(som(w.uit('presentie').filter((p) => p.actueel))).toBeGreaterThanOrEqual(800);
      expect(som(w.uit('participatie_uren').filter((u) => u.actueel && telt.has(u.activiteitId ?? '') && (u.datum ?? '') >= (pips.get(inburgeraarId ?? '')?.[0]?.dagtekening ?? '')))).toBeGreaterThanOrEqual(800);
    }
  });
});

describe('de betrokkenheid', () => {
  it('dekt elke presentie en elk uur: niemand schreef over iemand buiten zijn opdracht', () => {
    for (const rij of [...w.uit('presentie'), ...w.uit('participatie_uren')]) {
      const gemeente = organisatie.get(rij.organisatieId)?.soort === 'GEMEENTE';
      const gedekt = betrokken.get(rij.inburgeraarId)?.some((b) => b.organisatieId === rij.organisatieId && (gemeente ? b.opdracht === 'REGIE' : true) && binnen(rij.datum ?? '', b));
      if (!gedekt) expect.fail(`${organisatie.get(rij.organisatieId)?.naam} ${rij.datum}`);
    }
  });
  it('kent elk einde: net afgelopen, lang voorbij, nog niet begonnen, ingetrokken, verhuisd en gewist', () => {
    const alle = w.uit('betrokkenheid').filter((b) => b.opdracht === 'TAAL');
    expect(alle.some((b) => b.tot && b.tot < VANDAAG && b.tot >= '2026-08-18')).toBe(true);
    expect(alle.some((b) => b.tot && b.tot < '2026-08-18')).toBe(true);
    expect(alle.some((b) => (b.van ?? '') > VANDAAG)).toBe(true);
    expect(new Set(w.uit('betrokkenheid').map((b) => b.beeindigdReden))).toEqual(new Set([null, 'AFGEROND', 'TOESTEMMING_INGETROKKEN', 'VERHUISD', 'GEWIST']));
  });
  it('van partners is over voor wie verhuisde, en van wie gewist is blijft geen gegeven over', () => {
    const verhuisd = w.uit('inburgeraar').filter((i) => i.vertrokkenOp);
    expect(verhuisd.length).toBeGreaterThan(0);
    for (const { id, vertrokkenOp } of verhuisd) {
      for (const b of betrokken.get(id) ?? []) expect(b.opdracht === 'REGIE' || (b.tot ?? '9999') <= (vertrokkenOp ?? '')).toBe(true);
    }
    const gewist = new Set(w.uit('inburgeraar').filter((i) => i.gewistOp).map((i) => i.id));
    expect(gewist.size).toBeGreaterThan(0);
    for (const tabel of w.namen.filter((naam) => !['inburgeraar', 'betrokkenheid', 'groepslid'].includes(naam))) {
      for (const rij of w.uit(tabel)) if ('inburgeraarId' in rij && gewist.has(String(rij.inburgeraarId))) expect.fail(tabel);
    }
  });
});

describe('de taal', () => {
  it('gaat niet achteruit: wie een niveau had, houdt het, ook na een wissel van route', () => {
    const niveaus = per(w.uit('voortgang_niveau'), (n) => n.rapportageId);
    const gehad = new Map<string, number>();
    let vooruit = 0;
    for (const r of [...w.uit('voortgangsrapportage')].sort((a, b) => ((a.datum ?? '') < (b.datum ?? '') ? -1 : 1))) {
      for (const { vaardigheid, niveau = 'A0' } of niveaus.get(r.id) ?? []) {
        const sleutel = `${r.inburgeraarId} ${vaardigheid}`;
        const stap = ERK_NIVEAUS.indexOf(niveau) - (gehad.get(sleutel) ?? 0);
        if (stap < 0) expect.fail(`${r.datum} ${vaardigheid} ${niveau}`);
        if (stap > 0 && gehad.has(sleutel)) vooruit += 1;
        gehad.set(sleutel, ERK_NIVEAUS.indexOf(niveau));
      }
    }
    expect(vooruit).toBeGreaterThan(100);
  });
});

describe('de klassen', () => {
  const leden = per(w.uit('groepslid'), (l) => l.groepId);
  it('hebben op geen enkele dag meer dan twaalf cursisten', () => {
    for (const klas of leden.values()) for (const { van = '' } of klas) expect(klas.filter((l) => binnen(van, l)).length).toBeLessThanOrEqual(12);
  });
  it('hebben geen les in de vakantie of in het weekend, behalve de inhaalles van vandaag', () => {
    for (const { datum = '' } of w.uit('les')) if (isLesvrij(datum) || [0, 6].includes(new Date(`${datum}T12:00:00Z`).getUTCDay())) expect.fail(datum);
    expect(w.uit('les').some((l) => (l.datum ?? '') > plusDagen(VANDAAG, 14))).toBe(true);
  });
  it('legden de lessen van deze week bijna alle vast, en die van vandaag nog niet', () => {
    const vastgelegd = new Set(w.uit('presentie').map((p) => p.lesId));
    const open = (van: string, tot: string): number => w.uit('les').filter((l) => !l.vervallenReden && (l.datum ?? '') >= van && (l.datum ?? '') <= tot && !vastgelegd.has(l.id)).length;
    const week = w.uit('les').filter((l) => (l.datum ?? '') >= '2026-11-13' && (l.datum ?? '') < VANDAAG).length;
    expect(open('2026-11-13', '2026-11-17')).toBeGreaterThan(0);
    expect(open('2026-11-13', '2026-11-17')).toBeLessThan(week / 2);
    expect(w.uit('presentie').every((p) => (p.datum ?? '') < VANDAAG)).toBe(true);
  });
  it('zien sommigen wegblijven: de laatste weken veel minder dan daarvoor', () => {
    const deel = (id: string | undefined, van: string, tot: string): number => {
      const rijen = w.uit('presentie').filter((p) => p.inburgeraarId === id && p.actueel && (p.datum ?? '') > van && (p.datum ?? '') <= tot);
      return rijen.filter((p) => p.status === 'AANWEZIG' || p.status === 'TE_LAAT').length / Math.max(1, rijen.length);
    };
    const gemeld = w.uit('signaal').filter((s) => s.onderwerp === 'AANWEZIGHEID' && s.inburgeraarId);
    const dalingen = gemeld.map((s) => deel(s.inburgeraarId ?? '', '2026-05-01', '2026-10-14') - deel(s.inburgeraarId ?? '', '2026-10-18', VANDAAG));
    expect(dalingen.length).toBeGreaterThan(5);
    expect(dalingen.reduce((x, y) => x + y) / dalingen.length).toBeGreaterThan(0.15);
  });
  it('kennen correcties: de eerste versie blijft staan, de tweede heeft een reden', () => {
    const correcties = w.uit('presentie').filter((p) => p.versie === 2);
    expect(correcties.length).toBeGreaterThan(10);
    for (const c of correcties) expect([c.actueel, Boolean(c.correctieReden), w.uit('presentie').some((p) => p.lesId === c.lesId && p.inburgeraarId === c.inburgeraarId && p.versie === 1 && !p.actueel)]).toEqual([true, true, true]);
  });
});

describe.each(['2026-11-16', '2026-11-19', '2026-11-22', '2026-12-25', '2027-05-01', '2028-02-29'])('op %s', (vandaag) => {
  const dag = Verzamelaar.wereld({ personen: 150, gemeenten: 1, seed: 3, vandaag });
  it('heeft bij WenL een volle Z-klas van precies twaalf les, die nog open staat', () => {
    const wenl = dag.uit('organisatie').find((o) => o.naam === 'WenL')?.id;
    const vol = dag.uit('groep').filter((g) => g.organisatieId === wenl && g.leerroute === 'Z' && g.soort === 'TAALGROEP'
      && dag.uit('groepslid').filter((l) => l.groepId === g.id && binnen(vandaag, l)).length === 12);
    const lessen = dag.uit('les').filter((l) => l.datum === vandaag && !l.vervallenReden && vol.some((g) => g.id === l.groepId));
    expect(lessen.length).toBeGreaterThan(0);
    expect(dag.uit('presentie').some((p) => lessen.some((l) => l.id === p.lesId))).toBe(false);
  });
  it('zijn de uren van deze week nog niet ingevoerd, die van vorige weken wel', () => {
    const maandag = plusDagen(vandaag, -((new Date(`${vandaag}T12:00:00Z`).getUTCDay() + 6) % 7));
    const dagen = dag.uit('participatie_uren').map((u) => u.datum ?? '');
    expect(dagen.every((d) => d < maandag)).toBe(true);
    expect(dagen.some((d) => d > plusDagen(maandag, -60))).toBe(true);
  });
  it('kwam geen invoer uit de toekomst', () => {
    for (const tabel of dag.namen) for (const rij of dag.uit(tabel)) if ('ingevoerdOp' in rij && String(rij.ingevoerdOp) >= vandaag) expect.fail(tabel);
  });
});
