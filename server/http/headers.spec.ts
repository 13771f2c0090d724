import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NU, portaalStarten } from '../../test/support/httpProef.ts';
import { STIJLEN_REACT_ARIA } from './headers.ts';

const OIDC = { OIDC_ISSUER: 'https://inloggen.example/realms/dalfsen', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'geheim' };

async function koppen(env: NodeJS.ProcessEnv, pad = '/healthz'): Promise<Headers> {
  const portaal = await portaalStarten(() => ({ env }));
  const { headers } = await fetch(portaal.url + pad);
  await portaal.stoppen();
  return headers;
}

function beleid(headers: Headers): Record<string, string[]> {
  const regels = (headers.get('content-security-policy') ?? '').split(';').map((regel) => regel.trim().split(/\s+/));
  return Object.fromEntries(regels.map(([naam = '', ...waarden]) => [naam, waarden]));
}

describe('het beleid voor de inhoud', () => {
  it('laat alleen eigen bestanden toe, niets tussen de regels, en nooit een lijst van een ander', async () => {
    const csp = beleid(await koppen({}));
    expect(csp).toMatchObject({
      'default-src': [`'none'`], 'script-src': [`'self'`], 'connect-src': [`'self'`], 'img-src': [`'self'`], 'font-src': [`'self'`],
      'base-uri': [`'none'`], 'frame-ancestors': [`'none'`], 'form-action': [`'self'`],
    });
    expect(csp['style-src']?.[0]).toBe(`'self'`);
    expect(JSON.stringify(csp)).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(csp).not.toHaveProperty('upgrade-insecure-requests');
  });
  it('laat een formulier naar de inlogdienst gaan, en naar niemand anders', async () => {
    expect(beleid(await koppen(OIDC))['form-action']).toEqual([`'self'`, 'https://inloggen.example']);
  });
  it('kent precies de stijlen die react-aria zelf in de pagina zet', () => {
    const map = fileURLToPath(new URL('../../node_modules/react-aria/dist/private/', import.meta.url));
    const stijlen = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((bestand) => {
      const bron = readFileSync(map + bestand, 'utf8');
      const [, tekst = ''] = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(bron) ?? [];
      const [, kenmerk = ''] = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(bron) ?? [];
      return tekst.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, kenmerk).trim();
    });
    expect(stijlen.map((stijl) => `'sha256-${createHash('sha256').update(stijl).digest('base64')}'`)).toEqual([...STIJLEN_REACT_ARIA]);
  });
});

describe('de andere koppen', () => {
  it('geven niets door aan andere websites en vragen de browser om niets', async () => {
    const headers = await koppen({});
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(), ');
    expect(headers.has('x-powered-by')).toBe(false);
    expect([...headers.keys()].filter((naam) => naam.startsWith('access-control'))).toEqual([]);
  });
  it('dwingen https af waar het portaal https is, en alleen daar', async () => {
    expect((await koppen({})).has('strict-transport-security')).toBe(false);
    const veilig = await koppen({ PUBLIC_URL: 'https://samenspel.example' });
    expect(veilig.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(beleid(veilig)).toHaveProperty('upgrade-insecure-requests');
  });
  it('zeggen hoe laat het op de server is, want de klok van een apparaat kan fout staan', async () => {
    expect((await koppen({})).get('date')).toBe(NU.toUTCString());
  });
  it('laten antwoorden over personen nergens bewaren', async () => {
    for (const pad of ['/graphql', '/auth/demo', '/auth/onbekend', '/auth/inlogwijzen', '/healthz', '/readyz']) {
      expect((await koppen({}, pad)).get('cache-control')).toBe('no-store');
    }
  });
});
