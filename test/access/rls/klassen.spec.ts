import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { als, type Antwoord } from './proeven.ts';
import { letterlijk } from './stapel.ts';
import { DAG_VOOR } from './staten.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

const wie = (s: Sessie) => s.rol;

/** Every session asks the same; the answers per session. */
async function vraag(tekst: string | ((s: Sessie) => string)): Promise<[Sessie, Antwoord][]> {
  const uit: [Sessie, Antwoord][] = [];
  for (const sessie of w.sessies) uit.push([sessie, await als(w.admin, sessie, (rol) => rol.probeer(typeof tekst === 'string' ? tekst : tekst(sessie)))]);
  return uit;
}

describe('Klassen en lessen, als ruwe SQL', () => {
  it('schrijft alleen de eigen school: de coördinator plant en deelt in, de docent laat een les van de eigen groep vervallen en tekent', async () => {
    const rij = (tabel: string, waarden: Record<string, unknown>) => `insert into ${tabel} (${Object.keys(waarden).join(', ')}) values (${Object.values(waarden).map(letterlijk).join(', ')})`;
    const eigen = (await w.admin.query<{ id: string }>(`select g.id from groep g join groepsbegeleider gb on gb.groep_id = g.id join lidmaatschap l on l.id = gb.lidmaatschap_id where l.rol = 'TAALDOCENT' and g.soort = 'TAALGROEP' limit 1`)).rows[0]?.id ?? '';
    const school = w.organisaties.taal;
    const les = (await w.admin.query<{ id: string }>('select id from les where groep_id = $1 limit 1', [eigen])).rows[0]?.id ?? '';
    const vreemd = (await w.admin.query<{ id: string }>('select l.id from les l where l.organisatie_id = $1 limit 1', [w.andere.taal])).rows[0]?.id ?? '';
    const COORDINATOR = ['TAALCOORDINATOR'], BEIDE = ['TAALCOORDINATOR', 'TAALDOCENT'], DOCENT = ['TAALDOCENT'];
    const lopend = w.personen.find((p) => p.staat === 'LOPEND')?.id ?? '';
    const vormen: [string, readonly string[], readonly string[], (s: Sessie, org: string) => string][] = [
      ['groep', COORDINATOR, COORDINATOR, (_s, org) => rij('groep', { organisatie_id: org, soort: 'TAALGROEP', naam: 'nieuw', van: '2026-11-18' })],
      ['les', COORDINATOR, COORDINATOR, (_s, org) => rij('les', { groep_id: org === school ? eigen : randomUUID(), organisatie_id: org, datum: '2026-12-01', begin_tijd: '09:00', duur_minuten: 60 })],
      ['lesvrij', COORDINATOR, COORDINATOR, (_s, org) => rij('lesvrij', { organisatie_id: org, van: '2026-12-01', tot: '2026-12-02', naam: 'vrij' })],
      ['lesreeks', COORDINATOR, COORDINATOR, (s, org) => rij('lesreeks', { groep_id: org === school ? eigen : randomUUID(), organisatie_id: org, weekdagen: '{1}', begin_tijd: '09:00', duur_minuten: 60, van: '2026-12-01', tot: '2026-12-02', ingevoerd_door: s.lidmaatschap })],
      ['maandafsluiting', COORDINATOR, COORDINATOR, (s, org) => rij('maandafsluiting', { groep_id: org === school ? eigen : randomUUID(), organisatie_id: org, maand: '2026-10-01', ingevoerd_door: s.lidmaatschap, afgesloten_op: '2026-11-18T09:00:00Z' })],
      ['les_ondertekening', DOCENT, DOCENT, (s, org) => rij('les_ondertekening', { les_id: org === school ? les : vreemd, organisatie_id: org, ingevoerd_door: s.lidmaatschap, getekend_op: '2026-11-18T09:00:00Z' })],
      ['groepslid', COORDINATOR, COORDINATOR, (s, org) => rij('groepslid', { groep_id: org === school ? eigen : randomUUID(), organisatie_id: org, inburgeraar_id: lopend, van: '2026-11-18', ingevoerd_door: s.lidmaatschap })],
    ];
    for (const [naam, mag, heeft, maak] of vormen) {
      for (const org of [school, w.andere.taal]) {
        for (const [sessie, antwoord] of await vraag((s) => maak(s, org))) {
          const hoort = mag.includes(sessie.rol) && org === school ? 'OK' : heeft.includes(sessie.rol) ? 'BELEID' : 'GEEN_RECHT';
          expect([wie(sessie), naam, org === school, antwoord.uitkomst]).toEqual([wie(sessie), naam, org === school, hoort]);
        }
      }
    }
    for (const [id, hoortBij] of [[les, 'OK'], [vreemd, 'NIETS']] as const) {
      for (const [sessie, antwoord] of await vraag(`update les set vervallen_reden = 'x' where id = '${id}'`)) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), BEIDE.includes(sessie.rol) ? hoortBij : 'GEEN_RECHT']);
    }
    // What can be taken back: of the own school, by the coördinator.
    await w.admin.query(`insert into lesvrij (organisatie_id, van, tot, naam) select id, '2026-12-01', '2026-12-02', 'vrij' from unnest($1::uuid[]) id`, [[school, w.andere.taal]]);
    for (const tekst of ['update lesvrij set ingetrokken = true', 'update groep set tot = tot', 'select lessen_schrappen(gen_random_uuid(), null, current_date, $$x$$)', 'select * from klasstoelen()'] as const) {
      for (const [sessie, antwoord] of await vraag(tekst)) expect([wie(sessie), tekst, antwoord.uitkomst]).toEqual([wie(sessie), tekst, COORDINATOR.includes(sessie.rol) ? 'OK' : 'GEEN_RECHT']);
    }
    for (const [sessie, antwoord] of await vraag(`update lesvrij set naam = 'x' where organisatie_id = '${w.andere.taal}'`)) expect([wie(sessie), antwoord.uitkomst]).toEqual([wie(sessie), COORDINATOR.includes(sessie.rol) ? 'NIETS' : 'GEEN_RECHT']);
    const NIEMAND = ['delete from groep', 'delete from les', 'delete from groepslid', 'delete from groepsbegeleider', 'delete from maandafsluiting', 'update maandafsluiting set maand = maand', 'delete from les_ondertekening', 'update les_ondertekening set getekend_op = now()',
      'delete from lesreeks', 'update lesreeks set van = van', 'delete from lesvrij', 'update lesvrij set organisatie_id = organisatie_id', 'select * from les_code', 'insert into les_code default values', 'select maandprijs from groep', 'update groep set organisatie_id = organisatie_id', 'update les set datum = datum', 'update groepslid set inburgeraar_id = inburgeraar_id', 'update groepslid set van = van',
      'update groepsbegeleider set lidmaatschap_id = lidmaatschap_id'];
    for (const poging of NIEMAND) for (const [sessie, antwoord] of await vraag(poging)) expect([wie(sessie), poging, antwoord.uitkomst]).toEqual([wie(sessie), poging, 'GEEN_RECHT']);
  });

  it('een afgesloten maand neemt alleen nog aan wat de coördinator met een reden corrigeert', async () => {
    const persoon = w.personen.find((p) => p.staat === 'LOPEND' && !p.vol);
    if (!persoon) throw new Error('The world lacks a person');
    const { les } = w.plek(persoon, w.organisaties.taal, '', DAG_VOOR, 0);
    const zet = (reden: string) => (s: Sessie) => `insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, les_id, datum, status, minuten, correctie_reden)
      values ('${persoon.id}', '${w.organisaties.taal}', ${letterlijk(s.lidmaatschap)}, '${les}', '${DAG_VOOR}', 'AANWEZIG', 60, ${reden})`;
    const uitkomsten = async (reden: string) => Object.fromEntries((await vraag(zet(reden))).filter(([s]) => ['TAALCOORDINATOR', 'TAALDOCENT'].includes(s.rol)).map(([s, antwoord]) => [s.rol, antwoord.fout.includes('the month is closed') ? 'DICHT' : antwoord.uitkomst]));
    expect(await uitkomsten('null')).toEqual({ TAALCOORDINATOR: 'OK', TAALDOCENT: 'OK' });
    await w.admin.query(`insert into maandafsluiting (groep_id, organisatie_id, maand, ingevoerd_door, afgesloten_op)
      select l.groep_id, l.organisatie_id, date_trunc('month', l.datum)::date, (select id from lidmaatschap where rol = 'TAALCOORDINATOR' limit 1), now() from les l where l.id = $1`, [les]);
    expect(await uitkomsten('null')).toEqual({ TAALCOORDINATOR: 'DICHT', TAALDOCENT: 'DICHT' });
    expect(await uitkomsten(`'Brief van de cursist'`)).toEqual({ TAALCOORDINATOR: 'OK', TAALDOCENT: 'DICHT' });
  });
});
