import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migreren } from '../../server/database/migreren.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

interface Versies { matrixVersies: { volgnummer: number; vanaf: string }[] }
interface Verschil { matrixVerschil: { versie: { volgnummer: number }; vorige: { volgnummer: number }; rubriekenErbij: string[]; rubriekenEraf: string[]; rollenErbij: string[]; rollenEraf: string[]; cellen: object[]; teksten: object[] } | null }
const VERSIES = '{ matrixVersies { volgnummer vanaf } }';
const VERSCHIL = `query($volgnummer: Int) { matrixVerschil(volgnummer: $volgnummer) { versie { volgnummer vanaf } vorige { volgnummer }
  rubriekenErbij rubriekenEraf rollenErbij rollenEraf cellen { rubriek rol oud nieuw } teksten { naam wat oud nieuw } } }`;

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
});
afterAll(() => p.stop());

const versies = async () => (await p.als<Versies>(p.w.wie.fg, VERSIES)).data?.matrixVersies.map(({ volgnummer }) => volgnummer);
const verschil = async (volgnummer?: number) => (await p.als<Verschil>(p.w.wie.fg, VERSCHIL, { volgnummer })).data?.matrixVerschil;
/** As if the newest version had been kept by other code. */
const alsofOuder = (inhoud: string) => p.b.vraag(`update matrix_versie set hash = 'van vroeger', inhoud = ${inhoud} where volgnummer = (select max(volgnummer) from matrix_versie)`);

describe('De versies van de autorisatiematrix', () => {
  it('na de eerste start is er één, zonder verschil', async () => {
    expect(await versies()).toEqual([1]);
    expect(await verschil()).toBeNull();
  });

  it('nog een start van dezelfde code maakt geen nieuwe versie', async () => {
    await migreren(p.adminUrl);
    expect(await versies()).toEqual([1]);
  });

  it('zegt de code iets anders dan er bewaard is, dan komt er bij het migreren een versie bij, met het verschil', async () => {
    await alsofOuder(`jsonb_set(jsonb_set(inhoud, '{rubrieken}', (select jsonb_agg(case when r->>'rubriek' = 'ADRES' then jsonb_set(r, '{grondslag}', '"opdracht"') else r end) from jsonb_array_elements(inhoud->'rubrieken') r where r->>'rubriek' <> 'GEZONDHEID')),
      '{rubrieken,2,cellen,0,cel}', '"-"')`);
    await migreren(p.adminUrl);
    expect(await versies()).toEqual([2, 1]);
    expect(await verschil()).toMatchObject({
      versie: { volgnummer: 2 }, vorige: { volgnummer: 1 }, rubriekenErbij: ['GEZONDHEID'], rubriekenEraf: [], rollenErbij: [], rollenEraf: [],
      cellen: [{ rubriek: 'BSN', rol: 'CONSULENT', oud: '-', nieuw: 'S' }], teksten: [{ naam: 'ADRES', wat: 'GRONDSLAG', oud: 'opdracht', nieuw: 'Bi 9.2.3; opdracht' }],
    });
  });

  it('een eerdere versie is op te vragen; van de eerste en van wat niet bestaat is er geen verschil', async () => {
    await alsofOuder(`jsonb_set(inhoud, '{rollen}', (inhoud->'rollen') - 18)`);
    await migreren(p.adminUrl);
    expect(await verschil()).toMatchObject({ versie: { volgnummer: 3 }, rollenErbij: ['INBURGERAAR'], cellen: [] });
    expect(await verschil(2)).toMatchObject({ vorige: { volgnummer: 1 }, rollenEraf: ['INBURGERAAR'], rubriekenErbij: ['GEZONDHEID'] });
    for (const volgnummer of [1, 0, 99]) expect(await verschil(volgnummer)).toBeNull();
  });

  it('zijn voor de FG; de matrix van nu is voor iedereen', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.beheerder]) {
      for (const vraag of [VERSIES, VERSCHIL]) expect((await p.als(wie, vraag)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
      expect((await p.als(wie, '{ autorisatiematrix { rollen { rol } } }')).errors).toEqual([]);
    }
  });

  it('kan het portaal zelf niet wijzigen', async () => {
    await p.client.query('reset role');
    expect(await p.b.vraag(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app') and has_table_privilege(r.oid, 'matrix_versie', 'insert, update, delete, truncate')`)).toEqual([]);
    await p.client.query('set role samenspel_definer');
  });
});
