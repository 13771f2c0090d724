import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metEigenaar } from '../../server/database/migreren.ts';
import { Perioden1795000000054 } from '../../server/database/migrations/0054-perioden.ts';
import { PERIODEN, periodenBijwerken } from '../../server/database/perioden.ts';
import { verlopenWissen } from '../../server/domain/bewaren/bewaren.repository.ts';
import { type Knoop, knopen } from '../support/plannen.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';

let p: Portaal;
const begin = async (): Promise<void> => {
  p = await portaalStarten();
};
const eind = () => p.stop();

const bijwerken = (vandaag: string) => metEigenaar(p.adminUrl, (_db, runner) => periodenBijwerken(runner, vandaag));
const delen = async (tabel: string) => (await p.b.vraag<{ naam: string }>(`select inhrelid::regclass::text as naam from pg_inherits where inhparent = $1::regclass order by 1`, [tabel])).map(({ naam }) => naam.replace('periode.', ''));
const waarStaat = async (tabel: string, waar: string) => (await p.b.vraag<{ deel: string }>(`select tableoid::regclass::text as deel from ${tabel} where ${waar}`)).map(({ deel }) => deel.replace('periode.', ''));
const fout = (werk: Promise<unknown>) => werk.then(() => 'OK', (e: { code?: string }) => e.code);

/** An entry of attendance, of a lesson on that day. */
async function presentieOp(datum: string): Promise<void> {
  const { wij, org, wie, groepen } = p.w;
  await p.b.presentie(await p.b.les(groepen.z1, org.wenl, datum), wij.amina, org.wenl, datum, 'AANWEZIG', 120, wie.taaldocent);
}

const verwerkingOp = (begin: string, naam: string) => p.b.vraag(`insert into verwerking (trace_id, operation_id, naam, begin, eind, status_code, activiteit, betrokkenen)
  values (repeat('a', 32), lpad(to_hex((random() * 1e9)::int), 16, '0'), $2, $1, $1, 'OK', 'REGIE', array['\\x00'::bytea])`, [begin, naam]);

const auditOp = (moment: string) => p.b.vraag(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
  values ($1, $2, $3, 'CONSULENT', 'LEZEN', 'inburgeraars', array['ROEPNAAM'], array[$4::uuid], 'REGIE', 'WET')`, [moment, p.w.wie.consulent.gebruikerId, p.w.wie.consulent.lidmaatschapId, p.w.wij.amina]);

describe('Presentie staat per jaar, audit en verwerkingen per maand', () => {
  beforeAll(async () => {
    await begin();
    await bijwerken('2026-12-01');
  });
  afterAll(eind);

  it('elke rij komt in het deel van haar tijd, en de dag van de grens hoort bij het nieuwe', async () => {
    for (const dag of ['2026-12-31', '2027-01-01', '2028-12-31']) await presentieOp(dag);
    expect(await waarStaat('presentie', `datum >= '2026-12-31' order by datum`)).toEqual(['presentie_begin', 'presentie_2027', 'presentie_2028']);
    // Midnight in the Netherlands, an hour before that of the world.
    for (const moment of ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z']) await auditOp(moment);
    expect(await waarStaat('auditregel', `moment >= '2026-12-31T22:00:00Z' order by moment`)).toEqual(['auditregel_begin', 'auditregel_2027_01']);
  });

  it('wie naar een tijd vraagt, leest alleen de delen van die tijd', async () => {
    const gelezen = async (vraag: string) => {
      const rijen = await p.b.vraag<{ 'QUERY PLAN': { Plan: Knoop }[] }>(`explain (format json) ${vraag}`);
      return rijen.flatMap((rij) => rij['QUERY PLAN']).flatMap(({ Plan }) => [...knopen(Plan)]).flatMap(({ knoop }) => knoop['Relation Name'] ?? []);
    };
    expect(await gelezen(`select * from presentie where datum between '2027-03-01' and '2027-03-31'`)).toEqual(['presentie_2027']);
    expect(await gelezen(`select * from auditregel where moment >= '2027-01-10' and moment < '2027-01-11'`)).toEqual(['auditregel_2027_01']);
  });

  it('een deel is voor niemand van het portaal: alleen langs de tabel, waar de rijbeveiliging is', async () => {
    const { taaldocent } = p.w.wie;
    await p.b.vraag('reset role');
    const als = async (vraag: string) => {
      await p.b.vraag('begin');
      await p.b.vraag(`select set_config('role', 'rol_taaldocent', true), set_config('app.lidmaatschap', $1, true), set_config('app.organisatie', $2, true), set_config('app.vandaag', '2026-11-18', true)`, [taaldocent.lidmaatschapId, p.w.org.wenl]);
      const uit = await fout(p.b.vraag(vraag));
      await p.b.vraag('rollback');
      return uit;
    };
    expect([await als('select * from presentie'), await als('select * from periode.presentie_begin')]).toEqual(['OK', '42501']);
    const open = await p.b.vraag(`select c.relname from pg_class c where c.relnamespace = 'periode'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('een aantekening heeft de dag van haar les, zodat zij er één keer is', async () => {
    const { wij, org, wie, lessen } = p.w;
    const rij = { les_id: lessen.morgen, inburgeraar_id: wij.amina, organisatie_id: org.wenl, status: 'AANWEZIG', minuten: 60, ingevoerd_door: wie.taaldocent.lidmaatschapId };
    expect(await fout(p.b.zet('presentie', { ...rij, datum: '2027-02-01' }))).toBe('23503');
  });

  it('een plaats in een keten van het auditlog is er één keer, in elk deel', async () => {
    await auditOp('2026-12-01T10:00:00Z');
    await auditOp('2027-01-05T10:00:00Z');
    await p.b.vraag('reset role');
    await p.b.vraag('begin');
    await p.b.vraag('set local session_replication_role = replica');
    for (const dag of ['2026-12-01', '2027-01-05']) {
      await p.b.vraag('savepoint nog');
      expect([dag, await fout(p.b.vraag(`insert into auditregel overriding system value select (json_populate_record(a, json_build_object('id', a.id + 1, 'moment', a.moment + interval '1 second'))).* from auditregel a where dag = '${dag}'`))]).toEqual([dag, '23505']);
      await p.b.vraag('rollback to nog');
    }
    await p.b.vraag('rollback');
  });
});

describe('De delen bijwerken (npm run perioden)', () => {
  beforeEach(begin);
  afterEach(eind);

  it('maakt die van nu en van de tijd die komt, en een tweede keer niets', async () => {
    expect((await bijwerken('2029-06-10')).filter(({ wat }) => wat === 'GEMAAKT').map(({ deel }) => deel)).toEqual([
      'presentie_2029', 'presentie_2030', 'presentie_2031', 'auditregel_2029_06', 'auditregel_2029_07', 'auditregel_2029_08', 'verwerking_2029_06', 'verwerking_2029_07', 'verwerking_2029_08',
    ]);
    expect(await bijwerken('2029-06-10')).toEqual([]);
  });

  it('haalt een deel van toen weg als er niets meer in staat, en met één rij blijft het', async () => {
    await bijwerken('2026-12-01');
    await presentieOp('2027-05-03');
    await verwerkingOp('2027-01-15T10:00:00Z', 'inburgeraars');
    expect((await bijwerken('2028-04-01')).filter(({ wat }) => wat === 'WEG').map(({ deel }) => deel)).toContain('auditregel_2027_01');
    for (const [tabel, deel] of [['presentie', 'presentie_2027'], ['verwerking', 'verwerking_2027_01']] as const) expect(await delen(tabel)).toContain(deel);
    await p.b.vraag('delete from verwerking');
    expect(await bijwerken('2028-04-01')).toEqual([{ deel: 'verwerking_2027_01', wat: 'WEG' }]);
  });

  it('wat kwam voordat zijn deel er was, gaat niet verloren: het staat in overig en wordt gevonden', async () => {
    await presentieOp('2035-09-01');
    expect(await waarStaat('presentie', `datum = '2035-09-01'`)).toEqual(['presentie_overig']);
    const verslag = (await bijwerken('2035-01-10')).filter(({ deel, wat }) => deel.startsWith('presentie') && wat !== 'WEG');
    expect(verslag).toEqual([{ deel: 'presentie_2035', wat: 'BEZET' }, { deel: 'presentie_2036', wat: 'GEMAAKT' }, { deel: 'presentie_2037', wat: 'GEMAAKT' }]);
    expect(await waarStaat('presentie', `datum = '2035-09-01'`)).toEqual(['presentie_overig']);
  });
});

describe('Bewaren in een tabel in delen', () => {
  beforeAll(begin);
  afterAll(eind);

  it('wist wat voorbij zijn termijn is, en geen rij die in een ander deel op dezelfde plek staat', async () => {
    await bijwerken('2026-12-01');
    await verwerkingOp('2021-01-01T10:00:00Z', 'oud');
    await verwerkingOp('2027-01-15T10:00:00Z', 'nieuw');
    expect(await p.b.vraag(`select count(distinct ctid)::int as plekken, count(*)::int as rijen from verwerking where naam in ('oud', 'nieuw')`)).toEqual([{ plekken: 1, rijen: 2 }]);
    expect(await verlopenWissen(p.client, 'verwerking', { soort: 'verwerking', artikel: 'proef', maanden: 60, dagen: 0 }, new Date('2027-02-01'), 100)).toBe(1);
    expect((await p.b.vraag<{ naam: string }>('select naam from verwerking')).map(({ naam }) => naam)).toEqual(['nieuw']);
  });

  it('elke tabel die per periode is verdeeld staat in de lijst van de opdracht', async () => {
    const verdeeld = await p.b.vraag<{ naam: string }>(`select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'p'`);
    expect(verdeeld.map(({ naam }) => naam).sort()).toEqual(PERIODEN.map(({ tabel }) => tabel).toSorted());
  });
});

describe('Een database die in gebruik is, met beleid en rechten', () => {
  beforeAll(begin);
  afterAll(eind);

  /** What hangs on tables, and on what looks into them; of the parts nothing. */
  const watEraanHangt = () => p.b.vraag(`select 'beleid' as soort, tablename as tabel, policyname as naam, cmd || ' ' || array_to_string(roles, ',') || coalesce(qual, '') || coalesce(with_check, '') as wat from pg_policies where schemaname = 'public'
    union all select 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgparentid = 0
    union all select 'recht', c.relname, x.grantee::regrole::text, string_agg(x.privilege_type, ',' order by x.privilege_type) from pg_class c cross join lateral aclexplode(c.relacl) x
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by 2, 3
    union all select 'kolomrecht', c.relname, x.grantee::regrole::text, string_agg(a.attname || ' ' || x.privilege_type, ',' order by a.attname, x.privilege_type)
      from pg_class c join pg_attribute a on a.attrelid = c.oid cross join lateral aclexplode(a.attacl) x where c.relnamespace = 'public'::regnamespace group by 2, 3
    order by 1, 2, 3, 4`);

  it('gaat uit de delen en er weer in zonder dat er iets af valt, of een rij wegraakt', async () => {
    await presentieOp('2026-07-01');
    await auditOp('2026-07-01T10:00:00Z');
    const [voor, rijen] = [await watEraanHangt(), await p.b.vraag('select (select count(*)::int from presentie) as presentie, (select count(*)::int from auditregel) as audit')];
    expect(voor.filter(({ soort, tabel }) => soort === 'beleid' && tabel === 'presentie').length).toBeGreaterThan(5);
    await metEigenaar(p.adminUrl, async (_db, runner) => {
      for (const richting of ['down', 'up'] as const) {
        await runner.startTransaction();
        await new Perioden1795000000054()[richting](runner);
        await runner.commitTransaction();
      }
    });
    expect(await watEraanHangt()).toEqual(voor);
    expect(await p.b.vraag('select (select count(*)::int from presentie) as presentie, (select count(*)::int from auditregel) as audit')).toEqual(rijen);
  });
});
