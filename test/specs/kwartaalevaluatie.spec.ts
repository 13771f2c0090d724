import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
let klas: string;
const cursisten: string[] = [];
beforeAll(async () => {
  p = await portaalStarten();
  const { b, w } = p;
  klas = await b.groep('NT1', 'TAALGROEP', w.org.nlTraining, [], [], { leerroute: 'B1' });
  const les = await b.les(klas, w.org.nlTraining, '2026-10-05');
  for (let i = 0; i < 12; i += 1) {
    const id = await b.inburgeraar(`Cijfer${i}`, 'Evaluatie', w.gemeenten.dalfsen, { portaalnummer: `D-EV${i}` });
    cursisten.push(id);
    await b.betrokken(id, 'TAAL', { organisatieId: w.org.nlTraining });
    if (i < 10) await b.zet('groepslid', { groep_id: klas, organisatie_id: w.org.nlTraining, inburgeraar_id: id, van: '2025-01-01' });
    if (i < 10) await b.presentie(les, id, w.org.nlTraining, '2026-10-05', i < 8 ? 'AANWEZIG' : 'ONGEOORLOOFD_AFWEZIG', i < 8 ? 150 : 0, w.wie.coordinatorNlTraining);
  }
  for (const [i, id] of cursisten.slice(0, 10).entries()) {
    await rapport(id, '2026-08-03', 'A1', NU);
    // Five went on, five stayed where they were; one of those was reported too late.
    await rapport(id, '2026-11-02', i < 5 ? 'A2' : 'A1', i === 9 ? new Date('2027-01-15T10:00:00+01:00') : NU);
  }
});
afterAll(() => p.stop());

async function rapport(id: string, datum: string, niveau: string, op: Date): Promise<void> {
  const { id: rapportage } = await p.b.zet<{ id: string }>('voortgangsrapportage', { inburgeraar_id: id, organisatie_id: p.w.org.nlTraining, datum, inzet: 'GOED', ingevoerd_op: op });
  await p.b.zet('voortgang_niveau', { rapportage_id: rapportage, vaardigheid: 'LEZEN', niveau, inburgeraar_id: id, organisatie_id: p.w.org.nlTraining, vastgesteld_op: datum });
}

interface Evaluatie {
  organisatie: string; gemeente: string; peildag: string; aanwezigheid: { waarde: number | null; onderdrukt: boolean }; uren: { waarde: number | null; onderdrukt: boolean };
  voortgang: { naam: string; aantal: number | null; onderdrukt: boolean }[]; stoelen: { groepen: number; stoelen: number; leeg: number } | null; aanleveringen: { soort: string; verwacht: number; gedaan: number; opTijd: number | null }[];
}
const VRAAG = `query($jaar: Int, $kwartaal: Int) { kwartaalevaluaties(jaar: $jaar, kwartaal: $kwartaal) { id organisatie gemeente van tot peildag aanwezigheid { naam waarde onderdrukt } uren { naam waarde onderdrukt }
  voortgang { naam aantal onderdrukt } stoelen { groepen stoelen leeg } aanleveringen { soort verwacht gedaan opTijd } } }`;
const evaluaties = async (wie: Persona = p.w.wie.beleidsmedewerker, wanneer: Record<string, unknown> = {}) => {
  const { data, errors } = await p.als<{ kwartaalevaluaties: Evaluatie[] }>(wie, VRAAG, wanneer);
  expect(errors).toEqual([]);
  return data?.kwartaalevaluaties ?? [];
};
const van = async (organisatie: string, wie?: Persona) => (await evaluaties(wie)).find((e) => e.organisatie === organisatie);

describe('De kwartaalevaluatie van een partner vult zichzelf', () => {
  it('met aanwezigheid, lege stoelen, voortgang en wat op tijd was', async () => {
    expect(await van('NL training')).toMatchObject({
      gemeente: 'Dalfsen', peildag: '2026-11-18', aanwezigheid: { waarde: 80, onderdrukt: false }, stoelen: { groepen: 1, stoelen: 12, leeg: 2 },
      voortgang: [{ naam: 'VOORUIT', aantal: 5 }, { naam: 'GELIJK', aantal: 5 }, { naam: 'ACHTERUIT', aantal: 0 }, { naam: 'ONBEKEND', aantal: 0 }],
      aanleveringen: [{ soort: 'PRESENTIE', verwacht: 1, gedaan: 1, opTijd: null }, { soort: 'RAPPORTAGE', verwacht: 10, gedaan: 10, opTijd: 9 }],
    });
  });

  it('over weinig personen is niet te zien hoe het met hen ging, wel wat de partner aanleverde', async () => {
    const wenl = await van('WenL');
    expect(wenl).toMatchObject({ aanwezigheid: { waarde: null, onderdrukt: true } });
    expect(wenl?.voortgang.every(({ aantal, onderdrukt }) => aantal === null && onderdrukt)).toBe(true);
    expect(wenl?.aanleveringen).toContainEqual({ soort: 'RAPPORTAGE', verwacht: 3, gedaan: 0, opTijd: 0 });
  });

  it('vier personen zijn verborgen, vijf niet', async () => {
    for (const id of cursisten.slice(0, 4)) await p.b.zet('participatie_uren', { inburgeraar_id: id, organisatie_id: p.w.org.larcom, datum: '2026-10-06', activiteit_id: p.w.activiteiten.hout, minuten: 120 });
    expect((await van('Larcom'))?.uren).toMatchObject({ waarde: null, onderdrukt: true });
    await p.b.zet('participatie_uren', { inburgeraar_id: cursisten[4], organisatie_id: p.w.org.larcom, datum: '2026-10-06', activiteit_id: p.w.activiteiten.hout, minuten: 270 });
    expect((await van('Larcom'))?.uren).toMatchObject({ waarde: 2.5, onderdrukt: false });
  });

  it('telt alleen inwoners van de gemeente die vraagt; een partner ziet zichzelf, per gemeente', async () => {
    expect((await evaluaties()).map((e) => e.organisatie)).toEqual(['Larcom', 'NL training', 'WenL']);
    const staphorst = await p.b.persona('Bert Beleid', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
    expect((await evaluaties(staphorst)).map((e) => [e.organisatie, e.gemeente])).toEqual([['WenL', 'Staphorst']]);
    expect((await evaluaties(p.w.wie.taalcoordinator)).map((e) => [e.organisatie, e.gemeente])).toEqual([['WenL', 'Dalfsen'], ['WenL', 'Staphorst']]);
  });

  it('van een kwartaal waarin nog niets was is er niets te zien; een kwartaal dat nog komt bestaat niet', async () => {
    expect((await evaluaties(p.w.wie.coordinatorNlTraining, { jaar: 2024, kwartaal: 1 }))[0]).toMatchObject({ aanwezigheid: { waarde: null, onderdrukt: false }, stoelen: null, aanleveringen: [] });
    expect((await p.als(p.w.wie.beleidsmedewerker, VRAAG, { jaar: 2027, kwartaal: 1 })).errors[0]?.extensions.code).toBe('KWARTAAL_ONJUIST');
  });

  it('kost één vraag, hoeveel partners er ook zijn, en noemt niemand', async () => {
    const een = await p.tel(() => evaluaties(p.w.wie.coordinatorNlTraining));
    const drie = await p.tel(() => p.als(p.w.wie.beleidsmedewerker, VRAAG));
    expect(drie.aantal).toBe(een.aantal);
    expect(drie.uitkomst.tekst).not.toMatch(/Cijfer|D-EV|Evaluatie"/);
  });

  it('is niet voor een docent, een consulent of de FG', async () => {
    for (const wie of [p.w.wie.taaldocent, p.w.wie.consulent, p.w.wie.fg]) expect((await p.als(wie, VRAAG)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
