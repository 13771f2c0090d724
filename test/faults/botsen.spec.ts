import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maat } from '../support/maat.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Persona } from '../world/wereld.ts';

const WIJZIGINGEN = maat(80, 1_000);
const RONDES = maat(10, 100);
const TEGELIJK = 8;

let p: Portaal;
beforeAll(async () => { p = await portaalStarten({ verbindingen: TEGELIJK }); });
afterAll(() => p.stop());

const LEES = 'query($id: ID!) { inburgeraar(id: $id) { contact { telefoon versie } } }';
const SCHRIJF = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { vastgelegd { versie } } }';

describe(`${WIJZIGINGEN} wijzigingen van hetzelfde gegeven, door ${TEGELIJK} vensters tegelijk`, () => {
  it('geen enkele gaat verloren: wie iets ouds zag, wordt geweigerd en begint opnieuw', async () => {
    const { amina } = p.w.wij;
    const lezen = async () => (await p.als<{ inburgeraar: { contact: { telefoon: string | null; versie: number | null } } }>(p.w.wie.consulent, LEES, { id: amina })).data?.inburgeraar.contact;
    const schrijven = (telefoon: number, versie: number) => p.als(p.w.wie.consulent, SCHRIJF, { input: { idempotentieSleutel: sleutel(), inburgeraarId: amina, contact: { telefoon: String(telefoon), versie } } });
    await schrijven(0, (await lezen())?.versie ?? 0);
    const begin = (await lezen())?.versie ?? 0;
    let [gelukt, geweigerd] = [0, 0];
    const anders: string[] = [];
    const venster = async () => {
      while (gelukt < WIJZIGINGEN) {
        const stand = await lezen();
        const { errors } = await schrijven(Number(stand?.telefoon) + 1, stand?.versie ?? 0);
        if (errors.length === 0) gelukt += 1;
        else if (errors[0]?.extensions.code === 'INVOER_ONJUIST' || errors[0]?.extensions.code === 'VERSIE_VEROUDERD') geweigerd += 1;
        else anders.push(errors[0]?.extensions.code ?? '');
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, venster));
    expect(anders).toEqual([]);
    expect(await lezen()).toEqual({ telefoon: String(gelukt), versie: begin + gelukt });
    expect(geweigerd).toBeGreaterThan(0);
    verslag('botsen', { wijzigingen: gelukt, geweigerd, verloren: gelukt - Number((await lezen())?.telefoon) });
  }, maat(120_000, 1_200_000));
});

describe('Wat over meer rijen gaat, houdt ook als twee mensen het op hetzelfde moment doen', () => {
  const inschrijven = (inburgeraarId: string, groepId: string) => p.als(p.w.wie.taalcoordinator,
    'mutation($input: CursistInschrijvenInput!) { cursistInschrijven(input: $input) { klas { id } } }', { input: { idempotentieSleutel: sleutel(), groepId, inburgeraarId, van: '2026-11-18' } });
  const codes = (antwoorden: Awaited<ReturnType<typeof inschrijven>>[]) => antwoorden.map(({ errors }) => errors[0]?.extensions.code ?? 'GOED').sort();
  let twee: [string, string];
  beforeAll(async () => {
    const wachtende = async (naam: string) => {
      const id = await p.b.inburgeraar(naam, 'Wachtend', p.w.gemeenten.dalfsen);
      await p.b.betrokken(id, 'TAAL', { organisatieId: p.w.org.wenl }, { van: '2026-10-01' });
      return id;
    };
    twee = [await wachtende('Wafa'), await wachtende('Walid')];
  });
  const uitgeschreven = () => p.b.vraag('delete from groepslid where inburgeraar_id = any($1)', [twee]);

  it('de laatste stoel van een klas gaat naar één van de twee', async () => {
    await p.b.vraag('update groep set stoelen = 4 where id = $1', [p.w.groepen.z1]);
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      expect(codes(await Promise.all(twee.map((id) => inschrijven(id, p.w.groepen.z1))))).toEqual(['GOED', 'KLAS_VOL']);
      await uitgeschreven();
    }
    verslag('laatste_stoel', { rondes: RONDES, fouten: 0 });
  }, maat(120_000, 600_000));

  it('een cursist zit één keer in een klas, ook als twee mensen die tegelijk inschrijven', async () => {
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const [wie] = twee;
      const uitkomst = codes(await Promise.all([inschrijven(wie, p.w.groepen.z2), inschrijven(wie, p.w.groepen.z2)]));
      expect(uitkomst.filter((c) => c === 'GOED')).toHaveLength(1);
      expect(await p.b.vraag('select 1 from groepslid where inburgeraar_id = $1', [wie])).toHaveLength(1);
      await uitgeschreven();
    }
    verslag('dubbele_inschrijving', { rondes: RONDES, fouten: 0 });
  }, maat(120_000, 600_000));

  it('een gemeente houdt een beheerder, ook als twee beheerders elkaar tegelijk weghalen', async () => {
    const org = await p.b.organisatie('Gemeente Ommen', 'GEMEENTE', [await p.b.gemeente('Ommen')]);
    const weghalen = (wie: Persona, lidmaatschapId: string) => p.als(wie, 'mutation($input: RolBeeindigenInput!) { rolBeeindigen(input: $input) { lidmaatschappen { id } } }', { input: { idempotentieSleutel: sleutel(), lidmaatschapId, ookMetWerk: false } });
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const [een, ander] = [await p.b.persona(`Een ${ronde}`, 'FUNCTIONEEL_BEHEERDER', org), await p.b.persona(`Ander ${ronde}`, 'FUNCTIONEEL_BEHEERDER', org)];
      await Promise.all([p.koekje(een), p.koekje(ander)]);
      const uitkomsten = await Promise.all([weghalen(een, ander.lidmaatschapId), weghalen(ander, een.lidmaatschapId)]);
      expect(uitkomsten.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      const over = await p.b.vraag<{ id: string }>(`select id from lidmaatschap where organisatie_id = $1 and tot is null`, [org]);
      expect(over).toHaveLength(1);
      await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where organisatie_id = $1 and tot is null`, [org]);
    }
    verslag('laatste_beheerder', { rondes: RONDES, fouten: 0 });
  }, maat(120_000, 600_000));
});
