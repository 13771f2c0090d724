import { randomUUID } from 'node:crypto';
import type { RlsWereld } from './wereld.ts';

export const [VAN_VWN, VAN_ONS, ELDERS, SAAM, KAART_ELDERS] = ['1', '2', '3', '4', '5'].map((n) => `${n.repeat(8)}-1111-4111-8111-111111111111`) as [string, string, string, string, string];

/** An announcement: whose it is, to which roles and organisations it goes, in which days. */
interface Mededeling { id: string; gemeente: string | null; organisatie: string; rollen?: readonly string[]; aan?: readonly string[]; van?: string; tot?: string; ingetrokken?: true }

const mededelingId = (n: number) => `${String(n).repeat(8)}-2222-4222-8222-222222222222`;
export const [AAN_ALLEN, AAN_COACHES, AAN_VWN, STRAKS, VOORBIJ, TERUG, VAN_SAAM, BUREN, AAN_INBURGERAARS] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(mededelingId) as [string, string, string, string, string, string, string, string, string];

/** What is said to whom: each reason why somebody does not see it, beside what everybody sees. */
export function mededelingen(w: RlsWereld): readonly Mededeling[] {
  const { dalfsen, staphorst } = w.gemeenten;
  const ons = { gemeente: dalfsen, organisatie: w.organisaties.gemeente };
  return [
    { id: AAN_ALLEN, ...ons }, { id: AAN_COACHES, ...ons, rollen: ['TAALCOACH'] }, { id: AAN_VWN, ...ons, aan: [w.organisaties.vwn] }, { id: STRAKS, ...ons, van: '2026-11-19' },
    { id: VOORBIJ, ...ons, van: '2026-11-01', tot: '2026-11-17' }, { id: TERUG, ...ons, ingetrokken: true }, { id: VAN_SAAM, gemeente: null, organisatie: w.organisaties.welzijn },
    { id: BUREN, gemeente: staphorst, organisatie: w.andere.gemeente }, { id: AAN_INBURGERAARS, ...ons, rollen: ['INBURGERAAR'] },
  ];
}

/** What the partners share beside persons: the list of the werkgroep, the sociale kaart, announcements, how somebody is reached. */
export async function samenwerkingVullen(w: RlsWereld): Promise<void> {
  const door = w.sessies.find(({ rol }) => rol === 'BELEIDSMEDEWERKER')?.lidmaatschap;
  const { dalfsen, staphorst } = w.gemeenten;
  const zet = (tekst: string, waarden: unknown[]) => w.admin.query(tekst, waarden);
  await zet('insert into werkgroeplid (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op) values ($1, $2, $3, now())', [dalfsen, w.organisaties.vwn, door]);
  for (const gemeente of [dalfsen, staphorst]) await zet(`insert into werkgroepoverleg (id, gemeente_id, kwartaal, datum, tijd, duur_minuten, plaats, gewijzigd_door, gewijzigd_op) values (gen_random_uuid(), $1, '2026-10-01', '2026-11-26', '13:00', 60, 'proef', $2, now())`, [gemeente, door]);
  for (const [id, gemeente, organisatie] of [[VAN_VWN, dalfsen, w.organisaties.vwn], [VAN_ONS, dalfsen, w.organisaties.gemeente], [ELDERS, staphorst, w.andere.gemeente]]) {
    await zet(`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, gewijzigd_door, gewijzigd_op) values ($1, $2, '2026-10-01', 'proef', $3, $4, now())`, [id, gemeente, organisatie, door]);
  }
  for (const [id, gemeente, organisatie] of [[SAAM, dalfsen, w.organisaties.welzijn], [KAART_ELDERS, staphorst, null]]) {
    await zet(`insert into kaartingang (id, gemeente_id, naam, organisatie_id, themas, wat, gewijzigd_door, gewijzigd_op) values ($1, $2, 'proef', $3, '{WERK}', 'proef', $4, now())`, [id, gemeente, organisatie, door]);
    await zet(`insert into kaartvertaling (ingang_id, taal, wat, tekst_versie, vertaald_door, vertaald_op) values ($1, 'en', 'proef', 1, $2, now())`, [id, door]);
  }
  for (const m of mededelingen(w)) {
    await zet(`insert into mededeling (id, gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot, rollen, organisatie_ids, ingetrokken_op) values ($1, $2, $3, $4, now(), 'proef', 'proef', $5, $6, $7, $8, $9)`,
      [m.id, m.gemeente, m.organisatie, door, m.van ?? '2026-11-18', m.tot ?? '2026-12-01', m.rollen ?? [], m.aan ?? [], m.ingetrokken ? '2026-11-18' : null]);
    await zet(`insert into mededeling_vertaling (mededeling_id, taal, titel, tekst) values ($1, 'en', 'proef', 'proef')`, [m.id]);
  }
  await zet(`insert into mededeling_gezien (mededeling_id, lidmaatschap_id, gezien_op) select $1, id, now() from lidmaatschap where rol = 'TEAMLEIDER'`, [AAN_INBURGERAARS]);
  await zet(`insert into mededeling_gezien (mededeling_id, lidmaatschap_id, gezien_op) select $1, id, now() from lidmaatschap`, [AAN_ALLEN]);
  await zet(`insert into postvakstand (lidmaatschap_id) select id from lidmaatschap`, []);
  for (const organisatie of [...Object.values(w.organisaties), ...Object.values(w.andere)]) await zet(`insert into bereikbaarheid (organisatie_id, gewijzigd_door, gewijzigd_op) values ($1, $2, now())`, [organisatie, door]);
}

/** Of every organisation one of everything, and something in a gemeente where nobody of the sessions works: so that each policy of each role has a row to let through and one to keep out. */
export async function samenwerkingVanAllen(w: RlsWereld): Promise<void> {
  const ver = randomUUID();
  await w.admin.query(`insert into gemeente (id, naam, code) values ($1, 'ver', 'ver')`, [ver]);
  const zet = (tekst: string, waarden: unknown[]) => w.admin.query(tekst, waarden);
  const eerste = `(select id from lidmaatschap order by id limit 1)`;
  await zet(`insert into mededeling (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot) values ($1, $2, ${eerste}, now(), 'proef', 'proef', '2026-11-18', '2026-11-18')`, [w.gemeenten.dalfsen, w.andere.gemeente]);
  for (const organisatie of [...Object.values(w.organisaties), ...Object.values(w.andere)]) {
    await zet(`insert into werkgroeplid (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op) select g.id, $1, ${eerste}, now() from gemeente g where g.code in ('dalfsen', 'ver') on conflict do nothing`, [organisatie]);
    for (const gemeente of [w.gemeenten.dalfsen, ver]) {
      await zet(`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, gewijzigd_door, gewijzigd_op) values (gen_random_uuid(), $1, '2026-10-01', 'proef', $2, ${eerste}, now())`, [gemeente, organisatie]);
      for (const gestopt of [true, false]) await zet(`insert into kaartingang (id, gemeente_id, naam, organisatie_id, themas, wat, gestopt, gewijzigd_door, gewijzigd_op) values (gen_random_uuid(), $1, 'proef', $2, '{WERK}', 'proef', $3, ${eerste}, now())`, [gemeente, organisatie, gestopt]);
      await zet(`insert into preventieactie (id, gemeente_id, eigenaar_id, titel, thema, van, tot, gewijzigd_door, gewijzigd_op) values (gen_random_uuid(), $1, $2, 'proef', 'GELD', '2026-4', '2027-1', ${eerste}, now())`, [gemeente, organisatie]);
    }
    await zet(`insert into preventiedeelname (actie_id, organisatie_id, ingevoerd_door) select id, $1, ${eerste} from preventieactie on conflict do nothing`, [organisatie]);
    await zet(`insert into mededeling (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot) values (null, $1, ${eerste}, now(), 'proef', 'proef', '2026-11-18', '2026-11-18')`, [organisatie]);
  }
  await zet(`insert into kaartvertaling (ingang_id, taal, wat, tekst_versie, vertaald_door, vertaald_op) select id, 'fa', 'proef', 1, ${eerste}, now() from kaartingang`, []);
  for (const { lidmaatschap, gemeente } of w.sessies.filter(({ rol }) => ['TEAMLEIDER', 'BELEIDSMEDEWERKER'].includes(rol))) {
    const id = randomUUID();
    await zet(`insert into mededeling (id, gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot, rollen) values ($1, $2, $3, $4, now(), 'proef', 'proef', '2026-11-18', '2026-11-18', '{INBURGERAAR}')`, [id, gemeente, w.organisaties.gemeente, lidmaatschap]);
    await zet(`insert into mededeling_vertaling (mededeling_id, taal, titel, tekst) values ($1, 'fa', 'proef', 'proef')`, [id]);
  }
}
