import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AAN_ALLEN, AAN_COACHES, AAN_INBURGERAARS, AAN_VWN, BUREN, ELDERS, KAART_ELDERS, SAAM, samenwerkingVullen, STRAKS, TERUG, VAN_ONS, VAN_SAAM, VAN_VWN, VOORBIJ } from './samenwerkingproef.ts';
import { niemandVanAllenMag, vraagAllen, wie } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => {
  w = await rlsWereld();
  await samenwerkingVullen(w);
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

describe('Een mededeling, als ruwe SQL', () => {
  const BEHEERT = ['TEAMLEIDER', 'BELEIDSMEDEWERKER'];
  const partner = ({ organisatie }: Sessie, naam: 'vwn' | 'welzijn' | 'taal') => organisatie === w.organisaties[naam];
  /** Whom each of them reaches, beside who manages those of the gemeente. */
  const BEREIKT: readonly (readonly [id: string, (s: Sessie) => boolean])[] = [
    [AAN_ALLEN, ({ zelf }) => !zelf], [AAN_COACHES, ({ rol }) => rol === 'TAALCOACH'], [AAN_VWN, (s) => partner(s, 'vwn')], [STRAKS, () => false], [VOORBIJ, () => false], [TERUG, () => false],
    [VAN_SAAM, (s) => partner(s, 'welzijn')], [BUREN, (s) => partner(s, 'taal')], [AAN_INBURGERAARS, ({ zelf }) => zelf?.gemeente === 'dalfsen' && zelf.staat !== 'GEWIST'],
  ];

  it('bereikt wie haar moet lezen, op de dagen dat zij er staat; wie haar plaatst ziet ook wat komt, voorbij is of is teruggenomen', async () => {
    for (const [id, bereikt] of BEREIKT) {
      for (const vraag of [`select 1 from mededeling where id = '${id}'`, `select 1 from mededeling_vertaling where mededeling_id = '${id}'`]) {
        await hoort(vraag, (s) => (bereikt(s) || (BEHEERT.includes(s.rol) && ![VAN_SAAM, BUREN].includes(id)) ? 'OK' : 'NIETS'));
      }
      await hoort((s) => `insert into mededeling_gezien (mededeling_id, lidmaatschap_id, gezien_op) values ('${id}', '${s.lidmaatschap}', now()) on conflict do nothing`,
        (s) => (id === AAN_ALLEN && !s.zelf || (id === AAN_INBURGERAARS && s.rol === 'TEAMLEIDER') ? 'NIETS' : bereikt(s) || (BEHEERT.includes(s.rol) && ![VAN_SAAM, BUREN].includes(id)) ? 'OK' : 'BELEID'));
      await hoort((s) => `insert into mededeling_gezien (mededeling_id, lidmaatschap_id, gezien_op) values ('${id}', '${s.collega}', now())`, () => 'BELEID');
    }
  });

  it('de gemeente spreekt tot allen in eigen naam, een coördinator tot de eigen organisatie en tot niemand anders; terugnemen kan eens, veranderen niet', async () => {
    const { dalfsen, staphorst } = w.gemeenten;
    const plaats = (gemeente: string | null, door: (s: Sessie) => string, aan: string[] = []) => (s: Sessie) => `insert into mededeling (gemeente_id, organisatie_id, ingevoerd_door, ingevoerd_op, titel, tekst, van, tot, organisatie_ids)
      values (${gemeente ? `'${gemeente}'` : 'null'}, '${s.organisatie || w.organisaties.vwn}', '${door(s)}', now(), 'nieuw', 'nieuw', '2026-11-18', '2026-11-18', '{${aan.join()}}')`;
    const coordinator = (rol: string) => rol !== 'WOONCONSULENT' && VAN_PARTNERS.includes(rol);
    const antwoord = (gemeente: boolean, partners: boolean) => ({ rol }: Sessie) => (BEHEERT.includes(rol) ? (gemeente ? 'OK' : 'BELEID') : coordinator(rol) ? (partners ? 'OK' : 'BELEID') : 'GEEN_RECHT');
    const ik = (s: Sessie) => s.lidmaatschap;
    await hoort(plaats(dalfsen, ik), antwoord(true, false));
    await hoort(plaats(staphorst, ik), antwoord(false, false));
    await hoort(plaats(null, ik), antwoord(false, true));
    await hoort(plaats(null, ik, [w.organisaties.taal]), antwoord(false, false));
    for (const gemeente of [dalfsen, null]) await hoort(plaats(gemeente, (s) => s.collega), antwoord(false, false));
    await hoort(`update mededeling set ingetrokken_op = now() where id in ('${AAN_ALLEN}', '${VAN_SAAM}')`, ({ rol }) => (BEHEERT.includes(rol) || rol === 'WELZIJNSCOORDINATOR' ? 'OK' : coordinator(rol) ? 'NIETS' : 'GEEN_RECHT'));
    await hoort(`update mededeling set ingetrokken_op = now() where id = '${TERUG}'`, ({ rol }) => (BEHEERT.includes(rol) || coordinator(rol) ? 'NIETS' : 'GEEN_RECHT'));
    await hoort(`update mededeling set ingetrokken_op = null where id = '${AAN_ALLEN}'`, ({ rol }) => (BEHEERT.includes(rol) ? 'BELEID' : coordinator(rol) ? 'NIETS' : 'GEEN_RECHT'));
    await niemandVanAllenMag(w, ['delete from mededeling', `update mededeling set tekst = 'anders'`, 'update mededeling set tot = tot', `update mededeling_vertaling set tekst = 'anders'`, 'delete from mededeling_gezien', 'update mededeling_gezien set gezien_op = now()']);
  });

  it('in een andere taal zegt de gemeente alleen wat zij inburgeraars zegt', async () => {
    const vertaal = (id: string) => `insert into mededeling_vertaling (mededeling_id, taal, titel, tekst) values ('${id}', 'ar', 'nieuw', 'nieuw')`;
    await hoort(vertaal(AAN_INBURGERAARS), ({ rol }) => (rol === 'BELEIDSMEDEWERKER' ? 'OK' : rol === 'TEAMLEIDER' ? 'BELEID' : 'GEEN_RECHT'));
    await hoort(vertaal(AAN_ALLEN), ({ rol }) => (BEHEERT.includes(rol) ? 'BELEID' : 'GEEN_RECHT'));
  });
});

describe('Wat iemand van het postvak hoort en hoe een organisatie te bereiken is, als ruwe SQL', () => {
  it('het postvak is van het lidmaatschap alleen, en wat er gepost is schrijft de portal', async () => {
    for (const [s, { uitkomst, aantal }] of await vraagAllen(w, 'select digest from postvakstand')) expect([wie(s), uitkomst, aantal]).toEqual([wie(s), ...(s.zelf ? ['GEEN_RECHT', 0] : ['OK', 1])]);
    await hoort((s) => `update postvakstand set digest = 'DAGELIJKS' where lidmaatschap_id = '${s.collega}'`, ({ zelf }) => (zelf ? 'GEEN_RECHT' : 'NIETS'));
    await niemandVanAllenMag(w, ['update postvakstand set digest_op = now()', 'select digest_periode from postvakstand', 'delete from postvakstand', 'update postvakstand set lidmaatschap_id = lidmaatschap_id']);
  });

  it('iedereen leest hoe een organisatie te bereiken is; een coördinator en de teamleider zeggen het van de eigen, in eigen naam', async () => {
    const zegt = (rol: string) => VAN_PARTNERS.includes(rol) || rol === 'TEAMLEIDER';
    await hoort('select telefoon from bereikbaarheid', () => 'OK');
    const zet = (door: (s: Sessie) => string, van: (s: Sessie) => string) => (s: Sessie) => `update bereikbaarheid set telefoon = '0529 000000', gewijzigd_door = '${door(s)}' where organisatie_id = '${van(s)}'`;
    await hoort(zet((s) => s.lidmaatschap, (s) => s.organisatie || w.organisaties.vwn), ({ rol }) => (zegt(rol) ? 'OK' : 'GEEN_RECHT'));
    await hoort(zet((s) => s.collega, (s) => s.organisatie || w.organisaties.vwn), ({ rol }) => (zegt(rol) ? 'BELEID' : 'GEEN_RECHT'));
    await hoort(zet((s) => s.lidmaatschap, () => w.andere.taal), ({ rol }) => (zegt(rol) ? 'NIETS' : 'GEEN_RECHT'));
    await niemandVanAllenMag(w, ['delete from bereikbaarheid', 'update bereikbaarheid set organisatie_id = organisatie_id']);
  });
});

describe('Een organisatie, als ruwe SQL', () => {
  it('wijzigt alleen de beheerder van een gemeente waarvoor zij werkt', async () => {
    const zet = (id: string) => `select organisatie_wijzigen('${id}', 0, 'anders', null, null, null, null, null, now()) as uit`;
    for (const [s, { uitkomst, rijen }] of await vraagAllen(w, zet(w.andere.gemeente))) expect([wie(s), uitkomst, rijen[0]?.['uit']]).toEqual([wie(s), ...(s.rol === 'FUNCTIONEEL_BEHEERDER' ? ['OK', 'NIET_GEVONDEN'] : ['GEEN_RECHT', undefined])]);
    await hoort(zet(w.organisaties.vwn), ({ rol }) => (rol === 'FUNCTIONEEL_BEHEERDER' ? 'OK' : 'GEEN_RECHT'));
  });
});
