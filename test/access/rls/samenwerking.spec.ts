import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { niemandVanAllenMag, vraagAllen, wie } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
const [VAN_VWN, VAN_ONS, ELDERS, SAAM, KAART_ELDERS] = ['1', '2', '3', '4', '5'].map((n) => `${n.repeat(8)}-1111-4111-8111-111111111111`) as [string, string, string, string, string];
beforeAll(async () => {
  w = await rlsWereld();
  const door = w.sessies.find(({ rol }) => rol === 'BELEIDSMEDEWERKER')?.lidmaatschap;
  const { dalfsen, staphorst } = w.gemeenten;
  await w.admin.query('insert into werkgroeplid (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op) values ($1, $2, $3, now())', [dalfsen, w.organisaties.vwn, door]);
  for (const [id, gemeente, organisatie] of [[VAN_VWN, dalfsen, w.organisaties.vwn], [VAN_ONS, dalfsen, w.organisaties.gemeente], [ELDERS, staphorst, w.andere.gemeente]]) {
    await w.admin.query(`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, gewijzigd_door, gewijzigd_op) values ($1, $2, '2026-10-01', 'proef', $3, $4, now())`, [id, gemeente, organisatie, door]);
  }
  for (const [id, gemeente, organisatie] of [[SAAM, dalfsen, w.organisaties.welzijn], [KAART_ELDERS, staphorst, null]]) {
    await w.admin.query(`insert into kaartingang (id, gemeente_id, naam, organisatie_id, themas, wat, gewijzigd_door, gewijzigd_op) values ($1, $2, 'proef', $3, '{WERK}', 'proef', $4, now())`, [id, gemeente, organisatie, door]);
    await w.admin.query(`insert into kaartvertaling (ingang_id, taal, wat, tekst_versie, vertaald_door, vertaald_op) values ($1, 'en', 'proef', 1, $2, now())`, [id, door]);
  }
});
afterAll(() => w.stop());

const VAN_DE_GEMEENTE = ['CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER'];
const VAN_PARTNERS = ['TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'];
const BEHEER = ['TEAMLEIDER', 'BELEIDSMEDEWERKER'];
const leest = (rol: string) => [...VAN_DE_GEMEENTE, ...VAN_PARTNERS].includes(rol);

/** What each session gets, beside what it should get. */
async function hoort(tekst: string | ((s: Sessie) => string), verwacht: (s: Sessie) => string): Promise<void> {
  const antwoorden = await vraagAllen(w, tekst);
  expect(antwoorden.map(([s, { uitkomst }]) => `${wie(s)} ${uitkomst}`)).toEqual(antwoorden.map(([s]) => `${wie(s)} ${verwacht(s)}`));
}

describe('De actielijst van de werkgroep, als ruwe SQL', () => {
  it('leest wie bij de gemeente werkt en wie in de werkgroep zit; een andere partner niets, en van een andere gemeente niemand', async () => {
    for (const [s, { uitkomst, aantal }] of await vraagAllen(w, 'select id from werkgroepactie')) {
      const ziet = VAN_DE_GEMEENTE.includes(s.rol) || s.rol === 'VWN_COORDINATOR' ? 2 : 0;
      expect([wie(s), uitkomst, aantal]).toEqual([wie(s), leest(s.rol) ? (ziet > 0 ? 'OK' : 'NIETS') : 'GEEN_RECHT', ziet]);
    }
    await hoort(`select 1 from werkgroepactie where id = '${ELDERS}'`, (s) => (leest(s.rol) ? 'NIETS' : 'GEEN_RECHT'));
  });

  it('zegt de eigenaar hoe het staat, in de eigen naam; wat en van wie is voor wie de lijst beheert', async () => {
    const meld = (id: string, naam: (s: Sessie) => string) => (s: Sessie) => `update werkgroepactie set stand = 'KLAAR', gewijzigd_door = '${naam(s)}' where id = '${id}'`;
    const eigen = (id: string) => (rol: string) => BEHEER.includes(rol) || (id === VAN_VWN ? rol === 'VWN_COORDINATOR' : VAN_DE_GEMEENTE.includes(rol));
    for (const id of [VAN_VWN, VAN_ONS]) {
      await hoort(meld(id, (s) => s.lidmaatschap), ({ rol }) => (eigen(id)(rol) ? 'OK' : leest(rol) ? 'NIETS' : 'GEEN_RECHT'));
      await hoort(meld(id, (s) => s.collega), ({ rol }) => (eigen(id)(rol) ? 'BELEID' : leest(rol) ? 'NIETS' : 'GEEN_RECHT'));
    }
    await hoort((s) => `update werkgroepactie set wat = 'anders', gewijzigd_door = '${s.lidmaatschap}' where id = '${VAN_VWN}'`, ({ rol }) => (BEHEER.includes(rol) ? 'OK' : 'GEEN_RECHT'));
  });

  it('komt er alleen iets bij op de lijst van de eigen gemeente, voor wie daar werkt', async () => {
    const erbij = (gemeente: string, organisatie: string) => (s: Sessie) => `insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, gewijzigd_door, gewijzigd_op) values (gen_random_uuid(), '${gemeente}', '2026-10-01', 'nieuw', '${organisatie}', '${s.lidmaatschap}', now())`;
    await hoort(erbij(w.gemeenten.dalfsen, w.organisaties.taal), ({ rol }) => (BEHEER.includes(rol) ? 'OK' : 'GEEN_RECHT'));
    await hoort(erbij(w.gemeenten.staphorst, w.organisaties.taal), ({ rol }) => (BEHEER.includes(rol) ? 'BELEID' : 'GEEN_RECHT'));
    await hoort(erbij(w.gemeenten.dalfsen, w.andere.gemeente), ({ rol }) => (BEHEER.includes(rol) ? 'BELEID' : 'GEEN_RECHT'));
    await hoort((s) => `insert into werkgroeplid (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op) values ('${w.gemeenten.staphorst}', '${w.organisaties.taal}', '${s.lidmaatschap}', now())`, ({ rol }) => (BEHEER.includes(rol) ? 'BELEID' : 'GEEN_RECHT'));
    await niemandVanAllenMag(w, ['delete from werkgroepactie', 'update werkgroepactie set gemeente_id = gemeente_id', 'update werkgroepactie set kwartaal = kwartaal', 'update werkgroepactie set vorige_id = null', 'delete from werkgroepoverleg', 'update werkgroeplid set gemeente_id = gemeente_id']);
  });
});

describe('De sociale kaart, als ruwe SQL', () => {
  it('leest iedereen van de eigen gemeente; een school die voor twee werkt van beide', async () => {
    for (const tabel of ['kaartingang', 'kaartvertaling']) {
      for (const [s, { aantal }] of await vraagAllen(w, `select * from ${tabel}`)) expect([tabel, wie(s), aantal]).toEqual([tabel, wie(s), s.zelf?.staat === 'GEWIST' ? 0 : s.rol.startsWith('TAAL') && !s.rol.startsWith('TAALPUNT') && s.rol !== 'TAALCOACH' ? 2 : 1]);
    }
    for (const [s, { aantal }] of await vraagAllen(w, `select 1 from kaartingang where id = '${KAART_ELDERS}'`)) if (s.zelf) expect([wie(s), aantal]).toEqual([wie(s), s.zelf.gemeente === 'staphorst' && s.zelf.staat !== 'GEWIST' ? 1 : 0]);
  });

  it('houdt de organisatie zelf bij hoe zij te bereiken is, en wie de kaart beheert de rest', async () => {
    const zet = (kolom: string, id = SAAM) => (s: Sessie) => `update kaartingang set ${kolom} = '112', gewijzigd_door = '${s.lidmaatschap}' where id = '${id}'`;
    await hoort(zet('telefoon'), ({ rol }) => (['BELEIDSMEDEWERKER', 'WELZIJNSCOORDINATOR'].includes(rol) ? 'OK' : VAN_PARTNERS.includes(rol) ? 'NIETS' : 'GEEN_RECHT'));
    await hoort(zet('wat'), ({ rol }) => (rol === 'BELEIDSMEDEWERKER' ? 'OK' : 'GEEN_RECHT'));
    await hoort(zet('wat', KAART_ELDERS), ({ rol }) => (rol === 'BELEIDSMEDEWERKER' ? 'NIETS' : 'GEEN_RECHT'));
    await hoort((s) => `update kaartvertaling set wat = 'x', vertaald_door = '${s.lidmaatschap}' where ingang_id = '${KAART_ELDERS}'`, ({ rol }) => (rol === 'BELEIDSMEDEWERKER' ? 'NIETS' : 'GEEN_RECHT'));
    await niemandVanAllenMag(w, ['delete from kaartingang', 'delete from kaartvertaling', 'update kaartingang set gemeente_id = gemeente_id']);
  });
});
