import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { maakLog, type Log } from './log.ts';

function proeflog(logLevel: Parameters<typeof maakLog>[0]['logLevel'] = 'trace'): { log: Log; tekst: () => string; laatste: () => Record<string, unknown> } {
  const regels: string[] = [];
  const log = maakLog({ logLevel }, new Writable({ write: (regel, _codering, klaar) => { regels.push(String(regel)); klaar(); } }));
  return { log, tekst: () => regels.join(''), laatste: () => JSON.parse(regels.at(-1) ?? '{}') as Record<string, unknown> };
}

const GEHEIM = 'Jansen-geheim';

describe('de log', () => {
  it('schrijft wat er gebeurde', () => {
    const { log, laatste } = proeflog();
    log.info({ methode: 'GET', route: '/auth/demo', status: 200, ms: 1.5, traceId: 'ab12' }, 'verzoek');
    expect(laatste()).toMatchObject({ level: 'info', methode: 'GET', route: '/auth/demo', status: 200, ms: 1.5, traceId: 'ab12', msg: 'verzoek' });
    expect(laatste()['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
  it.each([
    ['een cookie', { cookie: GEHEIM }], ['een kop van een verzoek', { req: { headers: { cookie: GEHEIM, authorization: GEHEIM } } }],
    ['een naam', { naam: GEHEIM }], ['een adres met vraag', { url: `/zoeken?q=${GEHEIM}` }], ['een BSN', { bsn: GEHEIM }],
    ['iets dat in een bekend veld zit', { code: { diep: GEHEIM }, aantal: [GEHEIM] }], ['een token', { token: GEHEIM, idToken: GEHEIM, err: { token: GEHEIM } }],
  ])('laat %s niet door', (_wat, velden) => {
    const { log, tekst } = proeflog();
    log.info(velden, 'er gebeurde iets');
    expect(tekst()).toContain('er gebeurde iets');
    expect(tekst()).not.toContain(GEHEIM);
  });
  it('zegt van een fout wat voor fout het was en waar, en niet wat erin stond', () => {
    const { log, tekst, laatste } = proeflog();
    const oorzaak = Object.assign(new Error(`Key (naam)=(${GEHEIM}) already exists\n    at ${GEHEIM}`), { code: '23505', detail: GEHEIM });
    log.error({ err: new TypeError(GEHEIM, { cause: oorzaak }) }, 'mislukt');
    expect(laatste()['err']).toMatchObject({ soort: 'TypeError', plaats: expect.arrayContaining([expect.stringContaining('log.spec.ts')]), oorzaak: { soort: 'Error', code: '23505' } });
    log.error({ err: oorzaak }, 'mislukt');
    log.error({ err: GEHEIM }, 'mislukt');
    expect(tekst()).not.toContain(GEHEIM);
    expect(tekst().match(/"code":"23505"/g)).toHaveLength(2);
  });
  it('maskeert in een tekst wat op een BSN of e-mailadres lijkt', () => {
    const { log, tekst } = proeflog();
    log.info({ code: 'nr 123456782' }, 'bericht voor jansen@example.nl over 123456782');
    expect(tekst()).not.toMatch(/jansen|123456782/);
    expect(tekst()).toContain('bericht voor [adres] over [cijfers]');
  });
  it('laat een trace-id en een getal heel', () => {
    const { log, laatste } = proeflog();
    log.info({ traceId: '00000000123456782aaaaaaaaaaaaaaa', aantal: 123456782 }, 'klaar');
    expect(laatste()).toMatchObject({ traceId: '00000000123456782aaaaaaaaaaaaaaa', aantal: 123456782 });
  });
  it('zwijgt onder het gekozen niveau', () => {
    const { log, tekst } = proeflog('warn');
    log.info({}, 'zacht');
    expect(tekst()).toBe('');
    log.warn({}, 'hard');
    expect(tekst()).toContain('hard');
  });
});
