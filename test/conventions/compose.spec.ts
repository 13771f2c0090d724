import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configLezen, INSTELLINGEN } from '../../server/config.ts';

const HUIS = resolve(import.meta.dirname, '../..');
const lees = (pad: string): string => readFileSync(resolve(HUIS, pad), 'utf8');

interface Dienst {
  image: string;
  build?: { target: string };
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
  ports?: string[];
  cap_drop?: string[];
  read_only?: boolean;
  security_opt?: string[];
  command?: string | string[];
  depends_on?: Record<string, { condition: string }>;
}

const { services } = parse(lees('docker-compose.yml'), { merge: true }) as { services: Record<string, Dienst> };
const diensten = Object.entries(services);
const onze = diensten.filter(([, { build }]) => build !== undefined);
const dienst = (naam: string): Dienst => services[naam] ?? { image: '' };

/** As compose does where nobody set anything. */
const ingevuld = (tekst: string): string => tekst.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1');
const omgeving = ({ environment = {} }: Dienst): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).map(([naam, waarde]) => [naam, ingevuld(waarde)]));

interface Fase {
  basis: string;
  regels: string[];
}

/** The stages of the Dockerfile by name; lines that continue are not used there. */
const fasen = new Map(lees('Dockerfile').split(/^(?=FROM )/m).slice(1).map((stuk): [string, Fase] => {
  const [kop = '', ...rest] = stuk.split('\n').map((regel) => regel.trim()).filter((regel) => regel !== '' && !regel.startsWith('#'));
  const [, basis = '', , naam = ''] = kop.split(' ');
  return [naam, { basis, regels: rest }];
}));
const regelsVan = (fase: string, opdracht: string): string[] => (fasen.get(fase)?.regels ?? []).filter((regel) => regel.startsWith(`${opdracht} `));

/** A tag that names a version: an image without one, or with `latest`, is another image tomorrow. */
const metVersie = (image: string): boolean => /^[\w./-]+:v?\d[\w.-]*$/.test(image);

describe('De beelden', () => {
  it('beginnen bij een versie met een naam', () => {
    const van = [...fasen.values()].map(({ basis }) => basis).filter((basis) => !fasen.has(basis));
    expect(van.length).toBeGreaterThan(0);
    expect([...van, ...diensten.map(([, { image }]) => image)].filter((image) => !metVersie(image))).toEqual([]);
    expect(['node', 'node:latest', 'caddy:alpine'].filter(metVersie)).toEqual([]);
  });

  it('dragen de versie van het portaal', () => {
    const { version } = JSON.parse(lees('package.json')) as { version: string };
    expect(onze.map(([, { image }]) => image.split(':')[1])).toEqual(onze.map(() => version));
  });

  it.each([...new Set(onze.map(([, { build }]) => build?.target ?? ''))])('van %s draaien niet als root, zeggen of zij leven en krijgen signalen zelf', (fase) => {
    const volgorde = (fasen.get(fase)?.regels ?? []).map((regel) => regel.split(' ')[0]);
    expect(regelsVan(fase, 'USER')).toEqual(['USER node']);
    expect(volgorde.indexOf('USER')).toBeLessThan(volgorde.indexOf('CMD'));
    expect(regelsVan(fase, 'HEALTHCHECK')).toHaveLength(1);
    // Through a shell the signal to stop would end the shell and not the server.
    expect(regelsVan(fase, 'CMD')).toEqual([expect.stringMatching(/^CMD \["node", /)]);
  });

  it('van het portaal bevatten de bouw en wat die nodig heeft, en niets om mee te bouwen of te testen', () => {
    expect(fasen.get('portaal')?.basis).toBe('node:20-slim');
    expect(regelsVan('portaal', 'COPY')).toEqual([
      'COPY --from=afhankelijkheden /app/node_modules node_modules', 'COPY --from=bouw /app/dist dist', 'COPY package.json LICENSE ./',
    ]);
    expect(regelsVan('afhankelijkheden', 'RUN')).toEqual([expect.stringContaining('npm ci --omit=dev')]);
    expect(regelsVan('portaal', 'CMD')).toEqual(['CMD ["node", "dist/server/main.js"]']);
    expect(regelsVan('portaal', 'ENV').join(' ')).toContain('NODE_ENV=production');
  });

  it('bevatten geen geheim', () => {
    const geheim = /SECRET|PASSWORD|DATABASE_URL/;
    expect([...fasen.values()].flatMap(({ regels }) => regels).filter((regel) => /^(ENV|ARG|COPY|ADD|RUN)/.test(regel) && geheim.test(regel))).toEqual([]);
    const [eerste, ...rest] = lees('.dockerignore').split('\n').filter((regel) => regel !== '' && !regel.startsWith('#'));
    expect(eerste).toBe('*');
    expect(rest.filter((regel) => regel.startsWith('!') && /\.env|\.data|\.git|node_modules|^!\.?$/.test(regel))).toEqual([]);
    expect(rest).toContain('**/.env*');
  });
});

describe('docker compose up', () => {
  it('start twee gelijke servers, en de proxy kent ze allebei', () => {
    expect(dienst('server-1').image).toMatch(/^samenspel:/);
    expect(dienst('server-2')).toEqual(dienst('server-1'));
    expect(/reverse_proxy (.+) \{/.exec(lees('deploy/Caddyfile'))?.[1]).toBe('server-1:4000 server-2:4000');
    expect(Object.keys(dienst('proxy').depends_on ?? {})).toEqual(['server-1', 'server-2']);
  });

  it('migreert voordat er een server begint, en wacht tot de database er is', () => {
    expect(dienst('migreer').command).toEqual(['node', 'dist/server/migreren.js']);
    expect(dienst('migreer').depends_on).toEqual({ database: { condition: 'service_healthy' } });
    for (const naam of ['server-1', 'inlogdienst']) expect(dienst(naam).depends_on).toEqual({ migreer: { condition: 'service_completed_successfully' } });
  });

  it('weet van elke dienst die blijft draaien of zij leeft', () => {
    const zonder = diensten.filter(([naam, { healthcheck, build }]) => naam !== 'migreer' && healthcheck?.test === undefined && regelsVan(build?.target ?? '', 'HEALTHCHECK').length === 0);
    expect(zonder.map(([naam]) => naam)).toEqual([]);
  });

  it('geeft geen enkele dienst van ons meer macht dan nodig', () => {
    for (const [, { cap_drop, read_only, security_opt }] of onze) {
      expect({ cap_drop, read_only, security_opt }).toEqual({ cap_drop: ['ALL'], read_only: true, security_opt: ['no-new-privileges:true'] });
    }
  });

  it('is alleen op deze computer te bereiken', () => {
    const poorten = diensten.flatMap(([, { ports = [] }]) => ports);
    expect(poorten).toHaveLength(2);
    expect(poorten.filter((poort) => !poort.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('houdt elk geheim buiten het bestand te kiezen', () => {
    const waarden = diensten.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const geheimen = waarden.filter(([naam, waarde]) => /SECRET|PASSWORD/.test(naam) || /:\/\/[^/]+@/.test(waarde));
    expect(geheimen.length).toBeGreaterThan(8);
    expect(geheimen.filter(([, waarde]) => !/\$\{[A-Z_]+:-[^}]{16,}\}/.test(waarde))).toEqual([]);
  });

  it('houdt wat er in de database staat uit het log van de database', () => {
    const opdracht = String(dienst('database').command);
    for (const instelling of ['log_min_messages=log', 'log_min_error_statement=panic', 'log_statement=none', 'log_parameter_max_length_on_error=0']) {
      expect(opdracht).toContain(`-c ${instelling}`);
    }
  });
});

describe('De instellingen van elke dienst', () => {
  it.each(onze)('kent het portaal allemaal, en neemt het aan: %s', (_naam, wat) => {
    expect(Object.keys(wat.environment ?? {}).filter((naam) => !INSTELLINGEN.includes(naam))).toEqual([]);
    expect(configLezen(omgeving(wat))).toMatchObject({ production: false, publicUrl: 'http://localhost:8080', oidc: { issuer: 'http://inloggen.localhost:9000' } });
  });

  it('laten alleen het migreren als beheerder in de database; een server logt in zonder rechten', () => {
    const inlog = (naam: string): string => new URL(omgeving(dienst(naam))['DATABASE_URL'] ?? '').username;
    expect(Object.fromEntries(onze.map(([naam]) => [naam, inlog(naam)]))).toEqual({
      migreer: 'postgres', 'server-1': 'samenspel_app', 'server-2': 'samenspel_app', inlogdienst: 'samenspel_app',
    });
    expect(onze.filter(([, { environment = {} }]) => JSON.stringify(environment).includes('POSTGRES_PASSWORD')).map(([naam]) => naam)).toEqual(['migreer']);
  });

  it('geven het migreren het wachtwoord waarmee de servers inloggen', () => {
    const wachtwoord = dienst('migreer').environment?.['APP_DATABASE_PASSWORD'];
    expect(wachtwoord).toMatch(/^\$\{APP_DATABASE_PASSWORD:-/);
    expect(dienst('server-1').environment?.['DATABASE_URL']).toContain(`samenspel_app:${wachtwoord}@database:`);
  });

  it('staan allemaal beschreven in de README', () => {
    expect(INSTELLINGEN.filter((naam) => !lees('README.md').includes(`\`${naam}\``))).toEqual([]);
  });
});
