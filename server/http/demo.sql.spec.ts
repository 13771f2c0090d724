import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENT, LID, proefStarten, VANDAAG, WIE, type Proef } from '../../test/support/httpProef.ts';
import { EIGENAAR } from '../database/bootstrap.ts';
import { demoRechtenSql } from './sessie.sql.ts';

let proef: Proef;
beforeAll(async () => { proef = await proefStarten(); }, 60_000);
afterAll(() => proef.stoppen());

const GEEN_RECHT = { code: '42501' };

describe('de mensen van de demo', () => {
  it('zijn wie vandaag een rol heeft', async () => {
    const { rows } = await proef.app.query<{ id: string }>('select * from demo_mensen($1)', [VANDAAG]);
    expect(rows).toEqual([
      { id: LID.fennaConsulent, naam: 'Fenna', rol: 'CONSULENT', organisatie: 'Gemeente Dalfsen', gemeente: 'Dalfsen' },
      { id: LID.amal, naam: 'Amal', rol: 'INBURGERAAR', organisatie: null, gemeente: 'Ommen' },
      { id: LID.basTotVandaag, naam: 'Bas', rol: 'TAALCOORDINATOR', organisatie: 'Taalschool', gemeente: 'Dalfsen, Ommen' },
      { id: LID.bas, naam: 'Bas', rol: 'TAALDOCENT', organisatie: 'Taalschool', gemeente: 'Dalfsen, Ommen' },
      { id: LID.fennaBegeleider, naam: 'Fenna', rol: 'VWN_BEGELEIDER', organisatie: 'VluchtelingenWerk', gemeente: 'Dalfsen' },
    ]);
  });
  it('zijn hoogstens twee per rol in een organisatie en twee inburgeraars per gemeente', async () => {
    const client = await proef.admin.connect();
    try {
      await client.query('begin');
      await client.query(`insert into inburgeraar select gen_random_uuid(), g.id from gemeente g, generate_series(1, 50)`);
      await client.query(`insert into lidmaatschap select gen_random_uuid(), $1, 'INBURGERAAR', null, i.id, '2025-01-01' from inburgeraar i where i.id <> $2`, [WIE.amal, CLIENT]);
      await client.query(`insert into lidmaatschap select gen_random_uuid(), $1, 'CONSULENT', o.id, null, '2025-01-01' from organisatie o, generate_series(1, 9)`, [WIE.bas]);
      const { rows } = await client.query<{ rol: string; organisatie: string; gemeente: string; aantal: number }>(
        'select rol, organisatie, gemeente, count(*)::int as aantal from demo_mensen($1) group by 1, 2, 3', [VANDAAG]);
      const inburgeraars = rows.filter(({ rol }) => rol === 'INBURGERAAR').map(({ gemeente, aantal }) => [gemeente, aantal]);
      expect(inburgeraars.sort()).toEqual([['Dalfsen', 2], ['Ommen', 2]]);
      expect(rows.filter(({ rol }) => rol === 'CONSULENT').map(({ aantal }) => aantal)).toEqual([2, 2, 2, 2]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
  it('zijn in de database zelf onbereikbaar als de demo uit staat', async () => {
    const rechten = (demo: boolean) => proef.admin.query(`begin; set local role ${EIGENAAR}; ${demoRechtenSql(demo)} commit`);
    await rechten(false);
    await rechten(false);
    try {
      await expect(proef.app.query('select * from demo_mensen($1)', [VANDAAG])).rejects.toMatchObject(GEEN_RECHT);
      await expect(proef.app.query('select demo_gebruiker($1, $2)', [LID.bas, VANDAAG])).rejects.toMatchObject(GEEN_RECHT);
      await expect(proef.app.query('select sessie_beeindigen($1)', ['a'.repeat(64)])).resolves.toBeDefined();
    } finally {
      await rechten(true);
    }
    expect((await proef.app.query('select * from demo_mensen($1)', [VANDAAG])).rowCount).toBe(5);
  });
  it('kunnen worden gekozen zolang hun lidmaatschap loopt', async () => {
    const kies = async (id: string): Promise<unknown> => (await proef.app.query<{ g: unknown }>('select demo_gebruiker($1, $2) as g', [id, VANDAAG])).rows[0]?.g;
    expect(await kies(LID.bas)).toBe(WIE.bas);
    expect(await kies(LID.gerrit)).toBeNull();
    expect(await kies(LID.basLater)).toBeNull();
  });
});
