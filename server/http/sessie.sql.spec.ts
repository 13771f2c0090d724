import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLIENT, DALFSEN, LID, NU, OMMEN, ORG, proefStarten, VANDAAG, WIE, type Proef } from '../../test/support/httpProef.ts';
import { DEFINER, EIGENAAR } from '../database/bootstrap.ts';
import { actorVoor, beeindigSessie, lidmaatschappenVan, ruimSessiesOp } from './sessie.ts';
import { SESSIE_SQL_TERUG } from './sessie.sql.ts';

let proef: Proef;
beforeAll(async () => { proef = await proefStarten(); }, 60_000);
afterAll(() => proef.stoppen());
beforeEach(() => proef.admin.query('delete from sessie'));

const HASH = 'a'.repeat(64);
const GEEN_RECHT = { code: '42501' };

const na = (seconden: number): Date => new Date(NU.getTime() + seconden * 1000);
const UUR = 3600;

async function maak(lidmaatschap: string, { hash = HASH, gebruiker = WIE.fenna, duur = '12 hours' } = {}): Promise<boolean> {
  const { rows } = await proef.app.query<{ ok: boolean }>('select sessie_maken($1, $2, $3, $4, $5, $6) as ok', [hash, gebruiker, lidmaatschap, NU, duur, 'id-token']);
  return rows[0]?.ok === true;
}
const open = (nu: Date, vandaag: string = VANDAAG, hash = HASH) => actorVoor(proef.app, hash, nu, vandaag);
async function sessies(): Promise<Record<string, unknown>[]> {
  return (await proef.admin.query<Record<string, unknown>>('select * from sessie order by token_hash')).rows;
}

describe('wie een sessie opent', () => {
  it('is iemand van een organisatie, met de gemeenten waarvoor die werkt', async () => {
    await maak(LID.bas, { gebruiker: WIE.bas });
    expect(await open(NU)).toEqual({
      gebruikerId: WIE.bas, naam: 'Bas', lidmaatschapId: LID.bas, rol: 'TAALDOCENT', organisatieId: ORG.taalschool, organisatieNaam: 'Taalschool',
      gemeenteIds: [DALFSEN, OMMEN], gemeenteNamen: ['Dalfsen', 'Ommen'], inburgeraarId: null,
      sessieNummer: (await sessies())[0]?.['nummer'], systeem: null,
    });
  });
  it('is bij de gemeente zelf alleen van die gemeente', async () => {
    await maak(LID.fennaConsulent);
    expect(await open(NU)).toMatchObject({ rol: 'CONSULENT', gemeenteIds: [DALFSEN], gemeenteNamen: ['Dalfsen'] });
  });
  it('is als inburgeraar van geen organisatie, en van de gemeente die de regie heeft', async () => {
    await maak(LID.amal, { gebruiker: WIE.amal });
    expect(await open(NU)).toMatchObject({ rol: 'INBURGERAAR', organisatieId: null, organisatieNaam: null, gemeenteIds: [OMMEN], inburgeraarId: CLIENT });
  });
  it('kan daarna niet meer een ander worden', async () => {
    await maak(LID.bas, { gebruiker: WIE.bas });
    const actor = await open(NU);
    expect(Object.isFrozen(actor)).toBe(true);
    expect(Object.isFrozen(actor?.gemeenteIds)).toBe(true);
    expect(Object.isFrozen(actor?.gemeenteNamen)).toBe(true);
  });
  it('is niemand met een onbekend token', async () => {
    await maak(LID.fennaConsulent);
    expect(await open(NU, VANDAAG, 'b'.repeat(64))).toBeNull();
  });
});

describe('het leven van een sessie', () => {
  it('eindigt na 12 uur, ook als zij steeds gebruikt wordt', async () => {
    await maak(LID.fennaConsulent);
    for (let uur = 1; uur < 12; uur += 1) expect(await open(na(uur * UUR))).not.toBeNull();
    expect(await open(na(12 * UUR - 1))).not.toBeNull();
    expect(await open(na(12 * UUR))).toBeNull();
  });
  it('kan niet langer worden aangevraagd dan 12 uur, wel korter', async () => {
    await maak(LID.fennaConsulent, { duur: '30 days' });
    await maak(LID.fennaConsulent, { hash: 'b'.repeat(64), duur: '1 hour' });
    expect((await sessies()).map((sessie) => sessie['verloopt_op'])).toEqual([na(12 * UUR), na(UUR)]);
  });
  it('eindigt na 2 uur zonder gebruik', async () => {
    await maak(LID.fennaConsulent);
    expect(await open(na(2 * UUR))).toBeNull();
    expect(await open(na(2 * UUR - 1))).not.toBeNull();
    expect(await open(na(4 * UUR - 2))).not.toBeNull();
  });
  it('schrijft het gebruik hoogstens een keer per minuut op, en nooit terug in de tijd', async () => {
    await maak(LID.fennaConsulent);
    const gebruikt = async (seconden: number): Promise<unknown> => {
      await open(na(seconden));
      return (await sessies())[0]?.['laatst_gebruikt_op'];
    };
    expect(await gebruikt(59)).toEqual(NU);
    expect(await gebruikt(60)).toEqual(na(60));
    expect(await gebruikt(30)).toEqual(na(60));
  });
  it('laat een verzoek niet wachten op een ander verzoek van dezelfde gebruiker', async () => {
    await maak(LID.fennaConsulent);
    const [bezet, ander] = [await proef.app.connect(), await proef.app.connect()];
    try {
      await bezet.query('begin');
      expect(await actorVoor(bezet, HASH, na(120), VANDAAG)).not.toBeNull();
      await ander.query(`begin; set local lock_timeout = '1s'`);
      expect(await actorVoor(ander, HASH, na(121), VANDAAG)).not.toBeNull();
    } finally {
      await Promise.all([bezet, ander].map((client) => client.query('rollback').then(() => client.release())));
    }
  });
  it('stopt op de dag na de laatste dag van het lidmaatschap, en niet eerder', async () => {
    await maak(LID.basTotVandaag, { gebruiker: WIE.bas });
    expect(await open(NU, '2026-06-15')).not.toBeNull();
    expect(await open(NU, '2026-06-16')).toBeNull();
  });
  it('opent niet voor de eerste dag van het lidmaatschap', async () => {
    await maak(LID.basLater, { gebruiker: WIE.bas });
    expect(await open(NU, '2026-06-15')).toBeNull();
    expect(await open(NU, '2026-06-16')).not.toBeNull();
  });
  it('begint niet op het lidmaatschap van een ander', async () => {
    expect(await maak(LID.bas, { gebruiker: WIE.fenna })).toBe(false);
    expect(await sessies()).toHaveLength(0);
    expect(await maak(LID.bas, { gebruiker: WIE.bas })).toBe(true);
  });
  it('geeft bij het einde een keer het bewijs voor de inlogdienst terug', async () => {
    await maak(LID.fennaConsulent);
    expect(await beeindigSessie(proef.app, HASH)).toBe('id-token');
    expect(await beeindigSessie(proef.app, HASH)).toBeNull();
    expect(await open(NU)).toBeNull();
  });
  it('laat bij het opruimen staan wat nog open kan', async () => {
    await maak(LID.fennaConsulent);
    await maak(LID.fennaConsulent, { hash: 'b'.repeat(64), duur: '10 minutes' });
    expect(await ruimSessiesOp(proef.app, na(600))).toBe(1);
    expect(await ruimSessiesOp(proef.app, na(2 * UUR - 1))).toBe(0);
    expect(await ruimSessiesOp(proef.app, na(2 * UUR))).toBe(1);
  });
});

describe('wisselen van lidmaatschap', () => {
  const NIEUW = 'c'.repeat(64);
  async function wissel(lidmaatschap: string, nu: Date = na(UUR)): Promise<boolean> {
    const { rows } = await proef.app.query<{ ok: boolean }>('select sessie_wisselen($1, $2, $3, $4, $5) as ok', [HASH, NIEUW, lidmaatschap, nu, VANDAAG]);
    return rows[0]?.ok === true;
  }
  beforeEach(() => maak(LID.fennaConsulent));

  it('geeft een nieuw token en andere rechten, en maakt de werkdag niet langer', async () => {
    expect(await wissel(LID.fennaBegeleider)).toBe(true);
    expect(await open(na(UUR))).toBeNull();
    expect(await open(na(UUR), VANDAAG, NIEUW)).toMatchObject({ rol: 'VWN_BEGELEIDER', organisatieId: ORG.vwn });
    expect(await sessies()).toMatchObject([{ begonnen_op: NU, verloopt_op: na(12 * UUR), oidc_id_token: 'id-token' }]);
  });
  it('houdt het nummer: in het log is te zien dat het dezelfde aanmelding is; een nieuwe aanmelding heeft een ander', async () => {
    const voor = (await open(na(UUR)))?.sessieNummer;
    await wissel(LID.fennaBegeleider);
    expect((await open(na(UUR), VANDAAG, NIEUW))?.sessieNummer).toBe(voor);
    await maak(LID.fennaConsulent, { hash: 'd'.repeat(64) });
    expect((await open(NU, VANDAAG, 'd'.repeat(64)))?.sessieNummer).not.toBe(voor);
  });
  it('kan niet naar het lidmaatschap van een ander', async () => {
    expect(await wissel(LID.bas)).toBe(false);
    expect(await open(na(UUR))).toMatchObject({ lidmaatschapId: LID.fennaConsulent });
  });
  it('kan niet naar een lidmaatschap dat is afgelopen of nog niet begon', async () => {
    await proef.admin.query('delete from sessie');
    await maak(LID.bas, { gebruiker: WIE.bas });
    expect(await wissel(LID.basLater)).toBe(false);
    expect(await wissel(LID.basTotVandaag)).toBe(true);
  });
  it('kan niet meer als de sessie verlopen is', async () => {
    expect(await wissel(LID.fennaBegeleider, na(2 * UUR))).toBe(false);
  });
});

describe('de lidmaatschappen van iemand', () => {
  it('zijn die van vandaag, het oudste eerst', async () => {
    expect(await lidmaatschappenVan(proef.app, WIE.fenna, VANDAAG)).toEqual([
      { id: LID.fennaConsulent, rol: 'CONSULENT', organisatie: 'Gemeente Dalfsen', gemeenten: ['Dalfsen'] },
      { id: LID.fennaBegeleider, rol: 'VWN_BEGELEIDER', organisatie: 'VluchtelingenWerk', gemeenten: ['Dalfsen'] },
    ]);
    expect((await lidmaatschappenVan(proef.app, WIE.bas, VANDAAG)).map(({ id }) => id)).toEqual([LID.bas, LID.basTotVandaag]);
  });
  it('zijn er geen als alles is afgelopen', async () => {
    expect(await lidmaatschappenVan(proef.app, WIE.gerrit, VANDAAG)).toEqual([]);
    expect(await lidmaatschappenVan(proef.app, WIE.gerrit, '2026-06-14')).toHaveLength(1);
  });
});

describe('de muur om de functies', () => {
  const FUNCTIES = `from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname ~ '^(sessie|lidmaatschappen_van|gebruiker_bij_oidc|demo_)'`;

  it('is voor elke functie gelijk: van de definer, met een vast zoekpad, en niet voor iedereen', async () => {
    const { rows } = await proef.admin.query<{ naam: string; eigenaar: string; veilig: boolean; pad: string; wie: string[] }>(
      `select p.proname as naam, pg_get_userbyid(p.proowner) as eigenaar, p.prosecdef as veilig, (select c from unnest(p.proconfig) c where c like 'search_path=%') as pad,
              array(select coalesce(nullif(a.grantee, 0)::regrole::text, 'public') from aclexplode(p.proacl) a where a.grantee <> p.proowner order by 1) as wie ${FUNCTIES}`);
    expect(rows).toHaveLength(9);
    for (const rij of rows) {
      expect(rij).toMatchObject({ eigenaar: DEFINER, veilig: true, pad: 'search_path=pg_catalog, public, pg_temp', wie: ['samenspel_app'] });
    }
  });
  it('geeft het portaal geen enkele tabel zelf', async () => {
    expect((await proef.app.query('select current_user as wie')).rows).toEqual([{ wie: 'samenspel_app' }]);
    for (const tabel of ['sessie', 'gebruiker', 'lidmaatschap', 'inburgeraar', 'organisatie', 'gemeente', 'organisatie_gemeente']) {
      await expect(proef.app.query(`select * from ${tabel}`)).rejects.toMatchObject(GEEN_RECHT);
    }
  });
  it('laat een rol binnen een verzoek geen sessies maken of lezen', async () => {
    const client = await proef.app.connect();
    try {
      await client.query('set role rol_consulent');
      await expect(actorVoor(client, HASH, NU, VANDAAG)).rejects.toMatchObject(GEEN_RECHT);
      await client.query('reset role');
      expect(await actorVoor(client, HASH, NU, VANDAAG)).toBeNull();
    } finally {
      client.release();
    }
  });
  it('kijkt niet in tijdelijke tabellen die iemand ervoor schuift', async () => {
    await maak(LID.fennaConsulent);
    const client = await proef.admin.connect();
    try {
      await client.query('begin; create temp table gebruiker as select id, $$Indringer$$::text as naam from public.gebruiker');
      expect((await actorVoor(client, HASH, NU, VANDAAG))?.naam).toBe('Fenna');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
  it('is weer weg na het terugdraaien van de migratie', async () => {
    const client = await proef.admin.connect();
    try {
      await client.query(`begin; set local role ${EIGENAAR}; ${SESSIE_SQL_TERUG}`);
      expect((await client.query(`select ${FUNCTIES}`)).rowCount).toBe(0);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
