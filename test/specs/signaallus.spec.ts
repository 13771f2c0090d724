import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mogelijkeStappen, SIGNAALSTAPPEN, type Signaalstap, stapTekst } from '../../shared/rules/signalen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VELDEN = 'id datum onderwerp tekst stand richting partner zijde terugkoppeling teruggekoppeldOp wachtSinds antwoordOngezien versie stappen { soort zijde tekst herkomst { organisatie medewerker } }';
const INDIENEN = `mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { ${VELDEN} } } }`;
const STAP = `mutation($input: SignaalStapZettenInput!) { signaalStapZetten(input: $input) { signaal { ${VELDEN} } } }`;
const EEN = `query($id: ID!) { signaal(id: $id) { signaal { ${VELDEN} } inburgeraar { id } } }`;
const STAND = '{ signalenStand { open wachtOpMij teLaat beantwoord werkdagen } }';

interface Signaal {
  id: string; stand: string; richting: string; partner: string; zijde: string; terugkoppeling: string | null; teruggekoppeldOp: string | null; wachtSinds: string | null; antwoordOngezien: boolean; versie: number;
  stappen: { soort: string; zijde: string; tekst: string | null; herkomst: { organisatie: string; medewerker: string | null } }[];
}

const indienen = async (wie: Persona, anders: Record<string, unknown> = {}): Promise<Signaal> => {
  const { data, errors } = await p.als<{ signaalIndienen: { signaal: Signaal } }>(wie, INDIENEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, onderwerp: 'VOORTGANG', tekst: 'Komt vaak moe binnen', ...anders } });
  expect(errors).toEqual([]);
  return data?.signaalIndienen.signaal as Signaal;
};
const stap = (wie: Persona, { id, versie }: Pick<Signaal, 'id' | 'versie'>, soort: Signaalstap, tekst: string | null = null, idempotentieSleutel = sleutel()) =>
  p.als<{ signaalStapZetten: { signaal: Signaal } }>(wie, STAP, { input: { idempotentieSleutel, signaalId: id, versie, stap: soort, tekst } });
const zet = async (wie: Persona, signaal: Pick<Signaal, 'id' | 'versie'>, soort: Signaalstap, tekst: string | null = null): Promise<Signaal> => {
  const { data, errors } = await stap(wie, signaal, soort, tekst);
  expect(errors).toEqual([]);
  return data?.signaalStapZetten.signaal as Signaal;
};
const code = (antwoord: { errors: { extensions: { code: string } }[] }) => antwoord.errors[0]?.extensions.code;
const lees = async (wie: Persona, id: string) => (await p.als<{ signaal: { signaal: Signaal; inburgeraar: { id: string } | null } | null }>(wie, EEN, { id })).data?.signaal ?? null;

describe('De lus van een signaal aan de gemeente', () => {
  it('de consulent pakt het op, antwoordt en handelt het af; de docent ziet het, en heropent met een reden', async () => {
    const nieuw = await indienen(p.w.wie.taaldocent);
    expect(nieuw).toMatchObject({ stand: 'OPEN', richting: 'AAN_GEMEENTE', partner: 'WenL', zijde: 'INDIENER', wachtSinds: '2026-11-18', antwoordOngezien: false, versie: 1, stappen: [] });
    const opgepakt = await zet(p.w.wie.consulent, nieuw, 'OPGEPAKT');
    // Picking up is no answer: the docent still waits.
    expect(opgepakt).toMatchObject({ stand: 'IN_BEHANDELING', zijde: 'ONTVANGER', wachtSinds: '2026-11-18', terugkoppeling: null });
    const klaar = await zet(p.w.wie.consulent, opgepakt, 'AFGEHANDELD', 'Ik heb gebeld, het rooster is aangepast.');
    expect(klaar).toMatchObject({ stand: 'AFGEHANDELD', wachtSinds: null, teruggekoppeldOp: '2026-11-18', antwoordOngezien: true });
    const terug = (await lees(p.w.wie.taaldocent, nieuw.id))?.signaal as Signaal;
    expect(terug).toMatchObject({ terugkoppeling: 'Ik heb gebeld, het rooster is aangepast.', stappen: [
      { soort: 'OPGEPAKT', zijde: 'ONTVANGER', tekst: null, herkomst: { organisatie: 'Gemeente Dalfsen', medewerker: 'Carla Consulent' } }, { soort: 'AFGEHANDELD', zijde: 'ONTVANGER' }] });
    const gezien = await zet(p.w.wie.taaldocent, terug, 'GEZIEN');
    expect(gezien).toMatchObject({ stand: 'AFGEHANDELD', antwoordOngezien: false });
    const heropend = await zet(p.w.wie.taaldocent, gezien, 'HEROPEND', 'Het gaat nog steeds niet goed.');
    expect(heropend).toMatchObject({ stand: 'OPEN', wachtSinds: '2026-11-18', terugkoppeling: 'Ik heb gebeld, het rooster is aangepast.' });
    const einde = await zet(p.w.wie.consulent, heropend, 'AFGEHANDELD', 'Er is nu een andere groep gevonden.');
    expect(einde.stappen.map(({ soort }) => soort)).toEqual(['OPGEPAKT', 'AFGEHANDELD', 'GEZIEN', 'HEROPEND', 'AFGEHANDELD']);
  });

  it('de tekst blijft van de schrijver, en geen stap is te wijzigen of weg te halen', async () => {
    const { rows } = await p.client.query(`select table_name, privilege_type from information_schema.table_privileges where table_name in ('signaal', 'signaal_stap') and grantee like 'rol_%' and privilege_type in ('UPDATE', 'DELETE')
      union select table_name, privilege_type from information_schema.column_privileges where table_name in ('signaal', 'signaal_stap') and grantee like 'rol_%' and privilege_type = 'UPDATE'`);
    expect(rows).toEqual([]);
  });

  it('een collega van de eigen organisatie die de persoon heeft leest mee; een andere partner, consulent of gemeente niet', async () => {
    const { id, versie } = await indienen(p.w.wie.taaldocent);
    expect((await lees(p.w.wie.taalcoordinator, id))?.signaal.zijde).toBe('INDIENER');
    expect((await lees(p.w.wie.teamleider, id))?.signaal.zijde).toBe('LEZER');
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.coordinatorNlTraining, p.w.wie.andereConsulent, p.w.wie.consulentStaphorst]) {
      expect(await lees(wie, id)).toBeNull();
      expect(code(await stap(wie, { id, versie }, 'BERICHT', 'Mag niet'))).toBe('NIET_GEVONDEN');
    }
    expect(code(await stap(p.w.wie.teamleider, { id, versie }, 'OPGEPAKT'))).toBe('GEEN_TOEGANG');
  });

  it('na het einde van de opdracht is ook het antwoord dicht', async () => {
    const signaal = await indienen(p.w.wie.woonconsulent, { onderwerp: 'WONEN' });
    const [{ id }] = await p.b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and organisatie_id = $2`, [p.w.wij.amina, p.w.org.vechthorst]) as [{ id: string }];
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where id = $1`, [id]);
    expect(await lees(p.w.wie.woonconsulent, signaal.id)).toBeNull();
    expect(code(await stap(p.w.wie.woonconsulent, signaal, 'BERICHT', 'Nog iets'))).toBe('NIET_GEVONDEN');
    await p.b.vraag('update betrokkenheid set tot = null where id = $1', [id]);
    expect((await lees(p.w.wie.woonconsulent, signaal.id))?.signaal.id).toBe(signaal.id);
  });

  it('een inburgeraar ziet er niets van: geen signaal, geen stap, geen aantal', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const { id } = await indienen(p.w.wie.taaldocent, { tekst: 'Alleen voor de gemeente' });
    for (const [vraag, variabelen] of [[EEN, { id }], [STAND, {}]] as const) expect(code(await p.als(amina, vraag, variabelen))).toBe('GEEN_TOEGANG');
    const dossier = await p.als<{ inburgeraar: { signalen: unknown } }>(amina, `query($id: ID!) { inburgeraar(id: $id) { signalen { signalen { id } } } }`, { id: p.w.wij.amina });
    expect(dossier.data?.inburgeraar.signalen).toBeNull();
  });

  it('schrijven en lezen van een stap staan in het auditlog', async () => {
    const signaal = await indienen(p.w.wie.vwnBegeleider);
    await zet(p.w.wie.consulent, signaal, 'BERICHT', 'Dank, ik bel morgen.');
    expect(await p.b.vraag(`select distinct soort, rubrieken, personen from auditregel where operatie = 'signaalStapZetten' and lidmaatschap_id = $1 order by soort`, [p.w.wie.consulent.lidmaatschapId])).toEqual([
      { soort: 'LEZEN', rubrieken: ['SIGNALEN'], personen: [p.w.wij.amina] }, { soort: 'SCHRIJVEN', rubrieken: ['SIGNALEN'], personen: [p.w.wij.amina] }]);
  });

  it('kost een vast aantal statements, hoe lang de lus ook is', async () => {
    let signaal = await indienen(p.w.wie.taaldocent);
    const kort = await p.tel(() => lees(p.w.wie.taaldocent, signaal.id));
    for (let i = 0; i < 6; i += 1) signaal = await zet(i % 2 === 0 ? p.w.wie.consulent : p.w.wie.taaldocent, signaal, 'BERICHT', `Regel ${i}`);
    const lang = await p.tel(() => lees(p.w.wie.taaldocent, signaal.id));
    expect(lang.uitkomst?.signaal.stappen).toHaveLength(6);
    expect(lang.aantal).toBe(kort.aantal);
  });
});

describe('Een stap die niet past, wordt geweigerd', () => {
  it('wat de ontvanger doet kan de indiener niet, en andersom', async () => {
    const signaal = await indienen(p.w.wie.taaldocent);
    for (const soort of ['OPGEPAKT', 'AFGEHANDELD'] as const) expect(code(await stap(p.w.wie.taaldocent, signaal, soort, soort === 'AFGEHANDELD' ? 'Klaar' : null))).toBe('SIGNAAL_STAP');
    expect(code(await stap(p.w.wie.consulent, signaal, 'HEROPEND', 'Toch niet'))).toBe('SIGNAAL_STAP');
    expect(code(await stap(p.w.wie.taaldocent, signaal, 'GEZIEN'))).toBe('SIGNAAL_STAP');
  });

  it('afhandelen en heropenen vragen woorden, oppakken verdraagt ze niet', async () => {
    const signaal = await indienen(p.w.wie.taaldocent);
    const velden = (antwoord: Awaited<ReturnType<typeof stap>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
    expect(velden(await stap(p.w.wie.consulent, signaal, 'AFGEHANDELD', ' '))).toEqual(['tekst VELD_VERPLICHT']);
    expect(velden(await stap(p.w.wie.consulent, signaal, 'OPGEPAKT', 'Ik kijk'))).toEqual(['tekst VELDEN_PASSEN_NIET']);
    expect(velden(await stap(p.w.wie.consulent, signaal, 'BERICHT', 'x'.repeat(2001)))).toEqual(['tekst TEKST_TE_LANG']);
    expect(velden(await stap(p.w.wie.consulent, signaal, 'WEG' as Signaalstap))).toEqual(['stap INVOER_ONJUIST']);
  });

  it('op een oude versie niet, twee tegelijk is er één, en een dubbele tik is één stap', async () => {
    const signaal = await indienen(p.w.wie.taaldocent);
    const tegelijk = await Promise.all([stap(p.w.wie.consulent, signaal, 'BERICHT', 'Een'), stap(p.w.wie.taaldocent, signaal, 'BERICHT', 'Twee')]);
    expect(tegelijk.map((antwoord) => code(antwoord) ?? 'OK').sort()).toEqual(['OK', 'VERSIE_VEROUDERD']);
    const vers = (await lees(p.w.wie.consulent, signaal.id))?.signaal as Signaal;
    const k = sleutel();
    const [een, twee] = [await stap(p.w.wie.consulent, vers, 'BERICHT', 'Drie', k), await stap(p.w.wie.consulent, vers, 'BERICHT', 'Drie', k)];
    expect([een.errors, twee.errors]).toEqual([[], []]);
    expect(twee.data?.signaalStapZetten.signaal.stappen).toHaveLength(2);
  });

  it('de databank oordeelt zelf gelijk aan de regel, in elke stand en voor beide kanten', async () => {
    const standen = [['OPEN', null, false], ['IN_BEHANDELING', null, false], ['IN_BEHANDELING', 'Ja', true], ['AFGEHANDELD', 'Ja', true], ['AFGEHANDELD', 'Ja', false]] as const;
    for (const [stand, terugkoppeling, antwoordOngezien] of standen) {
      for (const [zijde, wie] of [['INDIENER', p.w.wie.taaldocent], ['ONTVANGER', p.w.wie.consulent]] as const) {
        for (const soort of SIGNAALSTAPPEN) {
          const { id } = await p.b.zet<{ id: string }>('signaal', {
            inburgeraar_id: p.w.wij.amina, gemeente_id: p.w.gemeenten.dalfsen, organisatie_id: p.w.org.wenl, partner_id: p.w.org.wenl, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId, datum: '2026-11-18', onderwerp: 'OVERIG',
            tekst: 'Proef', stand, terugkoppeling, antwoord_ongezien: antwoordOngezien, versie: 4,
          });
          const tekst = stapTekst(soort, terugkoppeling !== null) === 'GEEN' ? null : 'Woorden';
          const hoort = mogelijkeStappen({ stand, beantwoord: terugkoppeling !== null, antwoordOngezien, versie: 4 }, zijde).includes(soort);
          expect(await rechtstreeks(wie, { signaal_id: id, soort, tekst, versie: 5 }), `${zijde} ${soort} bij ${stand}`).toBe(hoort ? 'OK' : 'NEE');
        }
      }
    }
  });
});

/** A step as raw SQL, under the role of this persona alone. */
async function rechtstreeks(wie: Persona, rij: { signaal_id: string; soort: string; tekst: string | null; versie: number }): Promise<'OK' | 'NEE'> {
  await p.client.query('begin');
  try {
    for (const [naam, waarde] of [['lidmaatschap', wie.lidmaatschapId], ['organisatie', wie.organisatieId], ['gemeente', p.w.gemeenten.dalfsen], ['inburgeraar', ''], ['vandaag', '2026-11-18'], ['systeemgemeente', '']]) {
      await p.client.query('select set_config($1, $2, true)', [`app.${naam}`, waarde]);
    }
    await p.client.query('reset role');
    await p.client.query(`set local role rol_${wie.rol.toLowerCase()}`);
    await p.client.query(`insert into signaal_stap (signaal_id, inburgeraar_id, partner_id, organisatie_id, ingevoerd_door, soort, tekst, versie) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [rij.signaal_id, p.w.wij.amina, p.w.org.wenl, wie.organisatieId, wie.lidmaatschapId, rij.soort, rij.tekst, rij.versie]);
    return 'OK';
  } catch (fout) {
    expect(['42501', '23514']).toContain((fout as { code?: string }).code);
    return 'NEE';
  } finally {
    await p.client.query('rollback');
    await p.client.query('set role samenspel_definer');
  }
}

describe('Een consulent richt een signaal aan een partner', () => {
  const ONTVANGERS = `query($id: ID!) { signaalontvangers(inburgeraarId: $id) { id naam } }`;

  it('kiest uit wie nu voor de persoon werkt, en dat lezen staat in het auditlog', async () => {
    const { data } = await p.als<{ signaalontvangers: { naam: string }[] }>(p.w.wie.consulent, ONTVANGERS, { id: p.w.wij.amina });
    expect(data?.signaalontvangers.map(({ naam }) => naam)).toEqual(expect.arrayContaining(['Larcom', 'Vechthorst', 'VluchtelingenWerk', 'WenL']));
    expect(await p.b.vraag(`select rubrieken from auditregel where operatie = 'signaalontvangers'`)).toContainEqual({ rubrieken: ['BETROKKENEN'] });
    expect((await p.als<{ signaalontvangers: unknown[] }>(p.w.wie.andereConsulent, ONTVANGERS, { id: p.w.wij.amina })).data?.signaalontvangers).toEqual([]);
    for (const wie of [p.w.wie.taaldocent, p.w.wie.teamleider]) expect(code(await p.als(wie, ONTVANGERS, { id: p.w.wij.amina }))).toBe('GEEN_TOEGANG');
  });

  it('die organisatie leest het en antwoordt; geen andere ziet het', async () => {
    const signaal = await indienen(p.w.wie.consulent, { aanOrganisatieId: p.w.org.vwn, onderwerp: 'AANWEZIGHEID', tekst: 'Kunnen jullie vragen wat er speelt?' });
    expect(signaal).toMatchObject({ richting: 'AAN_PARTNER', partner: 'VluchtelingenWerk', zijde: 'INDIENER', wachtSinds: '2026-11-18' });
    for (const wie of [p.w.wie.vwnCoordinator, p.w.wie.vwnBegeleider]) expect((await lees(wie, signaal.id))?.signaal.zijde).toBe('ONTVANGER');
    for (const wie of [p.w.wie.taaldocent, p.w.wie.loopbaanbegeleider, p.w.wie.andereConsulent]) expect(await lees(wie, signaal.id)).toBeNull();
    const beantwoord = await zet(p.w.wie.vwnBegeleider, signaal, 'AFGEHANDELD', 'Er was geen oppas. Dat is nu geregeld.');
    expect(beantwoord).toMatchObject({ stand: 'AFGEHANDELD', antwoordOngezien: true, wachtSinds: null });
    expect(await zet(p.w.wie.consulent, beantwoord, 'GEZIEN')).toMatchObject({ antwoordOngezien: false, terugkoppeling: 'Er was geen oppas. Dat is nu geregeld.' });
  });

  it('niet aan wie nog niet of niet meer voor de persoon werkt, en een partner richt nergens aan', async () => {
    const weiger = async (wie: Persona, anders: Record<string, unknown>) => {
      const antwoord = await p.als(wie, INDIENEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, onderwerp: 'OVERIG', tekst: 'Graag bellen', ...anders } });
      return antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? code(antwoord);
    };
    expect(await weiger(p.w.wie.consulent, { aanOrganisatieId: p.w.org.nlTraining })).toEqual(['aanOrganisatieId SIGNAAL_ONTVANGER']);
    expect(await weiger(p.w.wie.taaldocent, { aanOrganisatieId: p.w.org.vwn })).not.toBeUndefined();
    expect(await p.b.vraag(`select 1 from signaal where richting = 'AAN_PARTNER' and organisatie_id = $1`, [p.w.org.wenl])).toEqual([]);
  });
});

describe('Een signaal zonder persoon', () => {
  it('beantwoordt elke consulent van die gemeente; de sleutelpersoon ziet het en reageert', async () => {
    const signaal = await indienen(p.w.wie.sleutelpersoon, { inburgeraarId: null, onderwerp: 'WELZIJN', tekst: 'Spanning in de wijk' });
    expect(code(await stap(p.w.wie.consulentStaphorst, signaal, 'BERICHT', 'Ik kijk'))).toBe('NIET_GEVONDEN');
    const beantwoord = await zet(p.w.wie.andereConsulent, signaal, 'BERICHT', 'Kunt u mij bellen?');
    expect(await zet(p.w.wie.sleutelpersoon, beantwoord, 'BERICHT', 'Dat doe ik morgen.')).toMatchObject({ stand: 'IN_BEHANDELING', wachtSinds: '2026-11-18' });
    const collega = await p.b.persona('Sara Sleutel', 'SLEUTELPERSOON', p.w.org.saam);
    expect(await lees(collega, signaal.id)).toBeNull();
    expect(code(await stap(p.w.wie.welzijnscoordinator, signaal, 'BERICHT', 'Van mij'))).toBe('NIET_GEVONDEN');
    expect((await lees(p.w.wie.teamleider, signaal.id))?.signaal).toMatchObject({ zijde: 'LEZER', stappen: [{ soort: 'BERICHT' }, { soort: 'BERICHT' }] });
  });
});

describe('Wat te lang wacht', () => {
  const stand = async (wie: Persona) => (await p.als<{ signalenStand: Record<string, number> }>(wie, STAND)).data?.signalenStand;
  const TAKEN = '{ taken(first: 100, filter: { }) { edges { node { soort zin sinds } } } }';
  const taken = async (wie: Persona) => (await p.als<{ taken: { edges: { node: { soort: string; sinds: string } }[] } }>(wie, TAKEN)).data?.taken.edges.map((e) => e.node).filter(({ soort }) => soort === 'SIGNAAL_WACHT') ?? [];

  it('is een taak voor de consulent en een getal voor de teamleider, na vijf werkdagen en niet eerder', async () => {
    await p.b.vraag('delete from signaal');
    const signaal = await indienen(p.w.wie.taaldocent);
    await p.b.vraag(`update signaal set wacht_sinds = '2026-11-11' where id = $1`, [signaal.id]);
    expect(await stand(p.w.wie.consulent)).toEqual({ open: 1, wachtOpMij: 1, teLaat: 0, beantwoord: 0, werkdagen: 5 });
    expect(await taken(p.w.wie.consulent)).toEqual([]);
    await p.b.vraag(`update signaal set wacht_sinds = '2026-11-10' where id = $1`, [signaal.id]);
    expect(await taken(p.w.wie.consulent)).toEqual([expect.objectContaining({ sinds: '2026-11-10' })]);
    expect(await stand(p.w.wie.teamleider)).toMatchObject({ teLaat: 1 });
    expect(await stand(p.w.wie.andereConsulent)).toMatchObject({ open: 0, teLaat: 0 });
    // A colleague's person is no task of hers, and a loopbaanbegeleider reads only part of it.
    expect(await taken(p.w.wie.andereConsulent)).toEqual([]);
    await zet(p.w.wie.consulent, signaal, 'BERICHT', 'Ik ben ermee bezig.');
    expect(await taken(p.w.wie.consulent)).toEqual([]);
    expect(await stand(p.w.wie.taaldocent)).toMatchObject({ open: 1, wachtOpMij: 0, beantwoord: 1 });
    expect(await stand(p.w.wie.taalcoordinator)).toMatchObject({ beantwoord: 1 });
    expect(await stand(p.w.wie.coordinatorNlTraining)).toMatchObject({ beantwoord: 0, open: 0 });
  });
});
