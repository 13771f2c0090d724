import { describe, expect, it } from 'vitest';
import { ConfigFout, configLezen } from './config.ts';

const OIDC = { OIDC_ISSUER: 'https://inloggen.example', OIDC_CLIENT_ID: 'samenspel', OIDC_CLIENT_SECRET: 'oidc-geheim' };
const GEHEIM = 'g'.repeat(32);
const PRODUCTIE = {
  NODE_ENV: 'production', DATABASE_URL: 'postgres://app@db/samenspel', SESSION_SECRET: GEHEIM, PUBLIC_URL: 'https://samenspel.example', ...OIDC,
};
const SERVER = { DATABASE_URL: 'postgres://app@db/samenspel', SESSION_SECRET: GEHEIM, ...OIDC };

function fout(env: NodeJS.ProcessEnv): ConfigFout {
  try {
    configLezen(env);
  } catch (gevangen) {
    if (gevangen instanceof ConfigFout) return gevangen;
    throw gevangen;
  }
  throw new Error('de configuratie werd aangenomen');
}

describe('een lege omgeving', () => {
  it('geeft een portaal op de eigen computer, met ingebouwde database en demo', () => {
    expect(configLezen({})).toMatchObject({
      production: false, port: 4000, host: '127.0.0.1', databaseUrl: null, dataDir: '.data', demo: true, oidc: null, logLevel: 'info',
      publicUrl: 'http://127.0.0.1:4000', https: false, trustProxy: 0,
    });
  });
  it('maakt bij elke start een ander geheim', () => {
    const [een, twee] = [configLezen({}).sessionSecret, configLezen({}).sessionSecret];
    expect(een.length).toBeGreaterThanOrEqual(32);
    expect(een).not.toBe(twee);
  });
  it('telt een lege waarde als afwezig, zoals docker compose die doorgeeft', () => {
    expect(configLezen({ PORT: '', DATABASE_URL: ' ', DEMO: '', OIDC_ISSUER: '' })).toMatchObject({ port: 4000, databaseUrl: null, demo: true, oidc: null });
  });
  it('kan daarna niet meer veranderen', () => {
    expect(Object.isFrozen(configLezen({}))).toBe(true);
  });
});

describe('de demo', () => {
  it('staat uit zodra er een eigen database is, tenzij iemand haar aanzet', () => {
    expect(configLezen(SERVER).demo).toBe(false);
    expect(configLezen({ ...SERVER, DEMO: '1' }).demo).toBe(true);
  });
  it('wordt geweigerd in productie, en staat daar uit zichzelf uit', () => {
    expect(fout({ ...PRODUCTIE, DEMO: '1' }).message).toBe('DEMO: mag niet aan staan als NODE_ENV=production.');
    expect(configLezen(PRODUCTIE).demo).toBe(false);
    expect(configLezen({ ...PRODUCTIE, DATABASE_URL: '' }).demo).toBe(false);
  });
  it('kan ook uit op de ingebouwde database, maar dan moet er een inlogdienst zijn', () => {
    expect(configLezen({ DEMO: '0', ...OIDC }).demo).toBe(false);
    expect(fout({ DEMO: '0' }).message).toBe('OIDC_ISSUER: is verplicht als de demo uit staat, anders kan niemand inloggen.');
  });
});

describe('de inlogdienst', () => {
  it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('is niet half ingesteld: zonder %s stopt de start, ook in de demo', (naam) => {
    expect(fout({ DEMO: '1', ...OIDC, [naam]: undefined })).toMatchObject({ variabele: naam });
    expect(fout({ ...SERVER, [naam]: '' })).toMatchObject({ variabele: naam });
  });
  it('mag naast de demo staan', () => {
    expect(configLezen({ DEMO: '1', ...OIDC }).oidc).toEqual({ issuer: OIDC.OIDC_ISSUER, clientId: 'samenspel', clientSecret: 'oidc-geheim' });
  });
  it('loopt in productie over https, daarbuiten mag http', () => {
    expect(fout({ ...PRODUCTIE, OIDC_ISSUER: 'http://inloggen.example' }).variabele).toBe('OIDC_ISSUER');
    expect(configLezen({ ...SERVER, OIDC_ISSUER: 'http://localhost:9000' }).oidc?.issuer).toBe('http://localhost:9000');
  });
});

describe('de replica om te lezen', () => {
  const LEES = 'postgres://samenspel_app:geheim@replica/samenspel';
  it('is er alleen als iemand haar noemt', () => {
    expect(configLezen(SERVER).leesDatabaseUrl).toBe(null);
    expect(configLezen({ ...SERVER, LEES_DATABASE_URL: LEES }).leesDatabaseUrl).toBe(LEES);
  });
  it('hoort bij een eigen database, en de server logt er in zonder rechten', () => {
    expect(fout({ LEES_DATABASE_URL: LEES })).toMatchObject({ variabele: 'LEES_DATABASE_URL' });
    expect(fout({ ...SERVER, LEES_DATABASE_URL: 'postgres://postgres:geheim@replica/samenspel' }).message).toBe('LEES_DATABASE_URL: moet inloggen als samenspel_app.');
    expect(fout({ ...SERVER, LEES_DATABASE_URL: 'samenspel_app@replica' })).toMatchObject({ variabele: 'LEES_DATABASE_URL' });
  });
});

describe('het geheim van de sessies', () => {
  it('is verplicht in productie en bij een eigen database zonder demo', () => {
    expect(fout({ ...PRODUCTIE, SESSION_SECRET: undefined }).message).toBe('SESSION_SECRET: is verplicht als NODE_ENV=production.');
    expect(fout({ ...SERVER, SESSION_SECRET: undefined }).variabele).toBe('SESSION_SECRET');
    expect(configLezen({ ...SERVER, DEMO: '1', SESSION_SECRET: undefined }).sessionSecret).toHaveLength(43);
    expect(configLezen({ DEMO: '0', ...OIDC }).sessionSecret).toHaveLength(43);
  });
  it('heeft minstens 32 tekens', () => {
    expect(fout({ SESSION_SECRET: 'g'.repeat(31) }).message).toBe('SESSION_SECRET: moet minstens 32 tekens lang zijn.');
    expect(configLezen({ SESSION_SECRET: GEHEIM }).sessionSecret).toBe(GEHEIM);
  });
});

describe('het wachtwoord van de inlog zonder rechten', () => {
  it('is er alleen als iemand het kiest; anders leidt het portaal het zelf af', () => {
    expect(configLezen(SERVER).appDatabasePassword).toBeNull();
    expect(configLezen({ ...SERVER, APP_DATABASE_PASSWORD: 'w'.repeat(16) }).appDatabasePassword).toBe('w'.repeat(16));
  });
});

describe('de sleutel en het anker van het auditlog', () => {
  it('zijn bij de ingebouwde database een bestand in DATA_DIR, en anders wat iemand kiest', () => {
    expect(configLezen({ DATA_DIR: '/gegevens' })).toMatchObject({ auditSleutels: [], auditAnker: '/gegevens/audit/anker.jsonl' });
    expect(configLezen(SERVER)).toMatchObject({ auditSleutels: [], auditAnker: null });
    expect(configLezen({ ...SERVER, AUDIT_ANKER: '/anker.jsonl' }).auditAnker).toBe('/anker.jsonl');
  });
  it('kunnen meer sleutels zijn: de eerste schrijft, alle controleren', () => {
    expect(configLezen({ ...SERVER, AUDIT_SLEUTEL: `${'n'.repeat(32)}, ${'o'.repeat(32)}` }).auditSleutels).toEqual(['n'.repeat(32), 'o'.repeat(32)]);
  });
});

describe('de mailserver', () => {
  it('is er niet vanzelf, en niet half', () => {
    expect(configLezen({}).post).toBeNull();
    expect(configLezen({ SMTP_URL: 'smtp://mail.example:25', MAIL_VAN: 'samenspel@gemeente.example' }).post).toEqual({ smtpUrl: 'smtp://mail.example:25', van: 'samenspel@gemeente.example' });
    expect(fout({ SMTP_URL: 'smtp://mail.example' }).variabele).toBe('MAIL_VAN');
    expect(fout({ MAIL_VAN: 'samenspel@gemeente.example' }).variabele).toBe('SMTP_URL');
  });
});

describe('het adres dat gebruikers zien', () => {
  it('is verplicht in productie en is daar https', () => {
    expect(fout({ ...PRODUCTIE, PUBLIC_URL: undefined }).message).toBe('PUBLIC_URL: is verplicht als NODE_ENV=production.');
    expect(fout({ ...PRODUCTIE, PUBLIC_URL: 'http://samenspel.example' }).message).toBe('PUBLIC_URL: moet met https:// beginnen als NODE_ENV=production.');
    expect(configLezen(PRODUCTIE)).toMatchObject({ publicUrl: 'https://samenspel.example', https: true });
  });
  it('volgt anders host en poort', () => {
    expect(configLezen({ HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(configLezen({ HOST: '::1' }).publicUrl).toBe('http://[::1]:4000');
    expect(configLezen({ PUBLIC_URL: 'https://samenspel.example/' }).publicUrl).toBe('https://samenspel.example');
  });
});

describe('een verkeerde waarde stopt de start met een regel die de variabele noemt en de waarde niet', () => {
  it.each([
    ['PORT', '70000'], ['PORT', '-1'], ['PORT', 'vierduizend'], ['PORT', '40.5'], ['PORT', '0x50'],
    ['HOST', 'http://host'], ['HOST', 'host naam'], ['HOST', 'host:80'],
    ['DATABASE_URL', 'mysql://app:wachtwoord@db/x'], ['DATABASE_URL', 'postgres://app:wachtwoord@[db/x'],
    ['APP_DATABASE_PASSWORD', 'w'.repeat(15)], ['APP_DATABASE_PASSWORD', 'w'.repeat(501)],
    ['DATA_DIR', 'd'.repeat(4097)],
    ['DEMO', 'ja'], ['DEMO', 'true'],
    ['OIDC_ISSUER', 'inloggen.example'], ['OIDC_ISSUER', 'https://inloggen.example?x=1'], ['OIDC_ISSUER', 'ftp://inloggen.example'],
    ['OIDC_CLIENT_ID', 'i'.repeat(501)], ['OIDC_CLIENT_SECRET', 'i'.repeat(501)],
    ['SESSION_SECRET', 'kort-geheim'], ['SESSION_SECRET', 'g'.repeat(1001)],
    ['AUDIT_SLEUTEL', 'k'.repeat(31)], ['AUDIT_SLEUTEL', `${GEHEIM},kort`], ['AUDIT_ANKER', 'a'.repeat(4097)],
    ['LOG_LEVEL', 'veel'],
    ['PUBLIC_URL', 'samenspel.example'], ['PUBLIC_URL', 'https://samenspel.example/pad'], ['PUBLIC_URL', 'https://naam:wachtwoord@samenspel.example'],
    ['PUBLIC_URL', 'https://samenspel.example?x'], ['PUBLIC_URL', 'https://:443'],
    ['TRUST_PROXY', '11'], ['TRUST_PROXY', 'true'],
    ['SMTP_URL', 'http://mail.example'], ['MAIL_VAN', 'Gemeente <samenspel@gemeente.example>'], ['MAIL_VAN', 'a@b.example\nBcc: x@y.example'],
    ['SECURITY_CONTACT', 'javascript:alert(1)'], ['SECURITY_CONTACT', 'https://melden.example\nExpires: never'],
  ])('%s = %s', (naam, waarde) => {
    const gevangen = fout({ ...SERVER, [naam]: waarde });
    expect(gevangen.variabele).toBe(naam);
    expect(gevangen.message).toMatch(new RegExp(`^${naam}: [^\\n]+\\.$`));
    expect(gevangen.message).not.toContain(waarde);
  });
  it.each([
    ['PORT', '0'], ['PORT', '65535'], ['HOST', '::1'], ['HOST', 'server-1.intern'], ['DATABASE_URL', 'postgresql://app:geheim@db:5432/x?sslmode=require'],
    ['OIDC_ISSUER', 'https://inloggen.example/realms/dalfsen'], ['LOG_LEVEL', 'debug'], ['PUBLIC_URL', 'http://localhost:5173'],
    ['TRUST_PROXY', '1'], ['SECURITY_CONTACT', 'mailto:veilig@gemeente.example'],
  ])('%s = %s is goed', (naam, waarde) => {
    expect(() => configLezen({ ...SERVER, [naam]: waarde })).not.toThrow();
  });
});
