import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEcht } from '../../deploy/voorbeeldclient/ontvanger.ts';
import { ondertekend } from '../../server/domain/seinen/seinpost.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { volg } from '../support/serverProces.ts';
import { alsSysteem, type Systeem, systeemToelaten, tokenVoor } from '../support/systeem.ts';
import { NU } from '../world/wereld.ts';

const MAP = resolve(import.meta.dirname, '../../deploy/voorbeeldclient');
const TSX = resolve(import.meta.dirname, '../../node_modules/.bin/tsx');
const HEEFT_CURL = spawnSync('curl', ['--version']).status === 0;

let p: Portaal;
let systeem: Systeem;
beforeAll(async () => {
  p = await portaalStarten();
  systeem = await systeemToelaten(p);
  const token = await tokenVoor(p, systeem);
  const koppelen = 'mutation($input: KoppelnummersVastleggenInput!) { koppelnummersVastleggen(input: $input) { koppelingen { uitkomst } } }';
  const regels = [['D-AMINA', 'L-1'], ['D-GULSUM', 'L-2'], ['D-BILAL', 'L-3']].map(([portaalnummer, nummer]) => ({ portaalnummer, nummer }));
  expect((await alsSysteem(p, token, koppelen, { input: { idempotentieSleutel: sleutel(), regels } })).errors).toEqual([]);
});
afterAll(() => p.stop());

/** As the supplier runs it: a process of its own, that knows an address and a secret. */
async function draai(opdracht: string, args: string[], invoer = '', wie: Record<string, string> = { CLIENT_ID: systeem.id, CLIENT_SECRET: systeem.geheim }) {
  const kind = spawn(opdracht, args, { cwd: MAP, env: { PATH: process.env['PATH'] ?? '', SAMENSPEL_URL: p.adres, ...wie } });
  const volger = volg(kind);
  kind.stdin.end(invoer);
  const { code } = await volger.einde;
  return { code, uit: volger.uit(), fouten: volger.fouten() };
}

const EXPORT = [
  { nummer: 'L-1', groep: 'Z1', datum: '2026-11-18', status: 'AANWEZIG' },
  { nummer: 'L-2', groep: 'Z1', datum: '2026-11-18', status: 'TE_LAAT', minutenGemist: 20 },
  { nummer: 'L-3', groep: 'Z2', datum: '2026-11-18', status: 'GEOORLOOFD_AFWEZIG', reden: 'WERK' },
  { nummer: 'L-9', groep: 'Z1', datum: '2026-11-18', status: 'AANWEZIG' },
];
const presentie = () => p.b.vraag<{ status: string; minuten: number; bron: string; versie: number }>(`select status, minuten, bron, versie from presentie
  where actueel and datum = '2026-11-18' order by status`);

describe('De voorbeeldclient van de nachtelijke export', () => {
  it('legt een export vast zonder dat iemand typt; een leerling die niet bekend is houdt de rest niet tegen', async () => {
    const { code, uit, fouten } = await draai(TSX, ['client.ts'], JSON.stringify({ presentie: EXPORT }));
    expect([code, fouten, JSON.parse(uit)]).toEqual([0, '', { regels: 4, onbekend: 1, mislukt: 0 }]);
    expect(await presentie()).toEqual([
      { status: 'AANWEZIG', minuten: 150, bron: 'API', versie: 1 }, { status: 'GEOORLOOFD_AFWEZIG', minuten: 0, bron: 'API', versie: 1 }, { status: 'TE_LAAT', minuten: 130, bron: 'API', versie: 1 },
    ]);
  });

  it('dezelfde export nog eens verandert niets; een gewijzigde regel is een nieuwe versie met een reden', async () => {
    const voor = await presentie();
    expect((await draai(TSX, ['client.ts'], JSON.stringify({ presentie: EXPORT }))).code).toBe(0);
    expect(await presentie()).toEqual(voor);
    const anders = EXPORT.map((regel) => (regel.nummer === 'L-2' ? { ...regel, minutenGemist: 30 } : regel));
    expect((await draai(TSX, ['client.ts'], JSON.stringify({ presentie: anders }))).code).toBe(0);
    expect(await presentie()).toContainEqual({ status: 'TE_LAAT', minuten: 120, bron: 'API', versie: 2 });
  });

  it('een les die wordt geweigerd noemt de code en de plaats, zonder naam of waarde, en eindigt niet met 0', async () => {
    const { code, fouten } = await draai(TSX, ['client.ts'], JSON.stringify({ presentie: [{ nummer: 'L-1', groep: 'Z1', datum: '2026-11-18', status: 'ZIEK' }] }));
    expect(code).toBe(1);
    expect(fouten).toContain('regels.0.status');
    expect(fouten).not.toContain('ZIEK');
  });
});

describe('Met curl alleen', () => {
  it.skipIf(!HEEFT_CURL)('een token en één les, zonder dat het geheim in de lijst van processen staat', async () => {
    const { code, uit } = await draai('sh', ['client.sh', p.w.lessen.maandag, p.w.wij.gulsum]);
    expect(code).toBe(0);
    expect(JSON.parse(uit)).toMatchObject({ data: { presentieVastleggen: { les: { id: p.w.lessen.maandag, aantalVastgelegd: 2 } } } });
  });
});

describe('De voorbeeldclient stuurt ook uren en voortgang', () => {
  const URENREGEL = { nummer: 'D-1', activiteit: 'Houtwerkplaats', datum: '2026-11-17', beginTijd: '09:00', minuten: 240 };
  const stand = () => p.b.vraag<{ minuten: number; bron: string; versie: number; reden: string | null }>(`select minuten, bron, versie, correctie_reden as reden from participatie_uren where actueel order by datum, begin_tijd`);
  let larcom: Record<string, string>;
  beforeAll(async () => {
    const { id, geheim } = await systeemToelaten(p, { organisatieId: p.w.org.larcom, naam: 'Urensysteem', rol: 'PARTICIPATIECOORDINATOR', acties: ['participatieUren:vastleggen', 'koppelnummers:lezen', 'koppelnummers:vastleggen'] });
    const koppelen = 'mutation($input: KoppelnummersVastleggenInput!) { koppelnummersVastleggen(input: $input) { koppelingen { uitkomst } } }';
    await alsSysteem(p, await tokenVoor(p, { id, geheim }), koppelen, { input: { idempotentieSleutel: sleutel(), regels: [{ portaalnummer: 'D-AMINA', nummer: 'D-1' }] } });
    larcom = { CLIENT_ID: id, CLIENT_SECRET: geheim };
  });

  it('uren van een werkplaats: nog eens sturen verandert niets, een wijziging is een nieuwe versie met een reden', async () => {
    const stuur = (uren: object[]) => draai(TSX, ['client.ts'], JSON.stringify({ uren }), larcom);
    for (let i = 0; i < 2; i += 1) {
      const { code, uit, fouten } = await stuur([URENREGEL, { ...URENREGEL, nummer: 'D-9' }]);
      expect([code, fouten, JSON.parse(uit)]).toEqual([0, '', { regels: 2, onbekend: 1, mislukt: 0 }]);
      expect(await stand()).toEqual([{ minuten: 240, bron: 'API', versie: 1, reden: null }]);
    }
    expect((await stuur([{ ...URENREGEL, minuten: 180 }])).code).toBe(0);
    expect(await stand()).toEqual([{ minuten: 180, bron: 'API', versie: 2, reden: 'Gewijzigd in de eigen administratie' }]);
  });

  it('een activiteit die de gemeente niet heeft, houdt de andere niet tegen en eindigt niet met 0', async () => {
    const { code, uit, fouten } = await draai(TSX, ['client.ts'], JSON.stringify({ uren: [{ ...URENREGEL, activiteit: 'Bestaat niet' }, { ...URENREGEL, datum: '2026-11-16' }] }), larcom);
    expect([code, JSON.parse(uit)]).toEqual([1, { regels: 2, onbekend: 0, mislukt: 1 }]);
    expect(fouten).toContain('ACTIVITEIT_ONBEKEND');
    expect(await stand()).toHaveLength(2);
  });

  it('voortgang van een school, met een eigen sleutel in plaats van een geheim', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const instellen = 'mutation($input: PartnersysteemSleutelInstellenInput!) { partnersysteemSleutelInstellen(input: $input) { partnersysteem { id } } }';
    expect((await p.als(p.w.wie.beheerder, instellen, { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: systeem.versie, jwk: JSON.stringify(publicKey.export({ format: 'jwk' })) } })).errors).toEqual([]);
    // The program has a clock of its own: the portal must tell the same time.
    p.klokOp(new Date());
    const wie = { CLIENT_ID: systeem.id, CLIENT_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })) };
    const voortgang = [{ nummer: 'L-1', datum: '2026-11-17', inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] }];
    for (let i = 0; i < 2; i += 1) {
      const { code, fouten } = await draai(TSX, ['client.ts'], JSON.stringify({ voortgang }), wie);
      expect([code, fouten]).toEqual([0, '']);
    }
    p.klokOp(NU);
    expect(await p.b.vraag('select inzet from voortgangsrapportage')).toEqual([{ inzet: 'GOED' }]);
  });
});

describe('De ontvanger van een sein', () => {
  const geheim = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const op = new Date('2026-11-18T09:00:00Z');
  const { koppen, inhoud } = ondertekend({ id: 'abc', soort: 'personen.gewijzigd', op, geheim });

  it('gelooft een sein dat met het geheim is gemaakt en dat vers is', () => {
    expect(isEcht(koppen, inhoud, geheim, op)).toBe(true);
    expect(isEcht(koppen, inhoud, geheim, new Date(op.getTime() + 299_000))).toBe(true);
  });

  it('en geen ander: een andere inhoud, een ander geheim, een oud sein, of geen handtekening', () => {
    expect(isEcht(koppen, `${inhoud} `, geheim, op)).toBe(false);
    expect(isEcht(koppen, inhoud, `whsec_${Buffer.alloc(32, 8).toString('base64')}`, op)).toBe(false);
    expect(isEcht(koppen, inhoud, geheim, new Date(op.getTime() + 301_000))).toBe(false);
    expect(isEcht({ ...koppen, 'webhook-id': 'msg_ander' }, inhoud, geheim, op)).toBe(false);
    expect(isEcht({}, inhoud, geheim, op)).toBe(false);
  });
});
