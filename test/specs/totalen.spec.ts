import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { totalenHerstellen, totalenVergelijken } from '../../server/database/totalen.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { urenproef } from '../support/urenproef.ts';

let p: Portaal;
let beheer: pg.Client;
beforeAll(async () => {
  p = await portaalStarten();
  beheer = new pg.Client({ connectionString: p.adminUrl });
  await beheer.connect();
  const proef = urenproef(p);
  await proef.leeg();
  await proef.les('2026-10-05', '09:00', 150);
  await proef.les('2026-10-06', '09:00', 120);
  // Two hours of which one lies within the other: the day counts them once.
  await proef.uren('2026-10-07', 120, { begin_tijd: '09:00' });
  await proef.uren('2026-10-07', 60, { begin_tijd: '09:30' });
  await proef.uren('2026-10-08', 90);
});
afterAll(async () => {
  await beheer.end();
  await p.stop();
});

const staat = () => p.b.vraag(`select (select jsonb_agg(t order by t.inburgeraar_id, t.organisatie_id) from presentie_totaal t) as lessen, (select jsonb_agg(t order by t.inburgeraar_id) from taal_telling t where t.minuten > 0) as taal,
  (select jsonb_agg(t order by t.inburgeraar_id, t.organisatie_id) from participatie_totaal t) as uren, (select jsonb_agg(t order by t.inburgeraar_id, t.datum) from participatie_dag t) as dagen,
  (select jsonb_agg(t order by t.inburgeraar_id) from participatie_telling t) as telling`);
const anders = async () => (await totalenVergelijken(beheer)).filter(({ afwijkingen }) => afwijkingen > 0).map(({ totaal }) => totaal);

describe('De totalen naast het grootboek (npm run totalen)', () => {
  beforeEach(async () => { await totalenHerstellen(beheer); });

  it('opnieuw maken geeft precies wat bij elke inschrijving was bijgehouden', async () => {
    const [voor] = await staat();
    expect(voor?.['dagen']).toMatchObject([{ datum: '2026-10-07', minuten: 180, minuten_dubbel: 60, minuten_tellend: 120 }, { datum: '2026-10-08', minuten: 90, minuten_dubbel: 0, minuten_tellend: 90 }]);
    expect(voor?.['taal']).toMatchObject([{ minuten: 150 + 150 + 120 }]);
    await totalenHerstellen(beheer);
    expect(await staat()).toEqual([voor]);
    expect(await anders()).toEqual([]);
  });

  it.each([
    ['presentie', 'update presentie_totaal set minuten = minuten + 1'],
    ['taal', 'update taal_telling set minuten = minuten - 1'],
    ['taal', 'delete from taal_telling'],
    ['participatie_uren', 'update participatie_totaal set minuten_tellend = minuten_tellend + 1'],
    ['participatie_dagen', `update participatie_dag set minuten_dubbel = 0 where datum = '2026-10-07'`],
    ['participatie_dagen', `insert into participatie_dag select inburgeraar_id, '2026-10-09', 60, 0, 60 from participatie_telling`],
    ['participatie_dagen', 'update participatie_telling set minuten = minuten + 60'],
  ])('zegt het als %s niet meer klopt (%s), en maakt het goed', async (totaal, schade) => {
    await p.b.vraag(schade);
    expect(await anders()).toEqual([totaal]);
    expect((await totalenHerstellen(beheer)).map(({ afwijkingen }) => afwijkingen)).toEqual([0, 0, 0, 0]);
    expect(await anders()).toEqual([]);
  });

  it('wacht op wie nog aan het schrijven is, en telt dat mee', async () => {
    const { org, wie, wij, activiteiten } = p.w;
    await metVerbinding(p.adminUrl, async (schrijver) => {
      await schrijver.query('begin');
      await schrijver.query(`insert into participatie_uren (id, inburgeraar_id, organisatie_id, ingevoerd_door, datum, activiteit_id, minuten) values (gen_random_uuid(), $1, $2, $3, '2026-10-12', $4, 30)`,
        [wij.amina, org.larcom, wie.werkbegeleider.lidmaatschapId, activiteiten.hout]);
      let klaar = false;
      const herstel = totalenHerstellen(beheer).finally(() => { klaar = true; });
      await vi.waitFor(async () => expect(await p.b.vraag(`select relation::regclass::text as wacht from pg_locks where locktype = 'relation' and not granted`)).toEqual([{ wacht: 'participatie_uren' }]));
      expect(klaar).toBe(false);
      await schrijver.query('commit');
      expect((await herstel).map(({ afwijkingen }) => afwijkingen)).toEqual([0, 0, 0, 0]);
    });
    expect(await p.b.vraag(`select minuten from participatie_dag where datum = '2026-10-12'`)).toEqual([{ minuten: 30 }]);
  });
});
