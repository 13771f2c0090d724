import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';

export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Where mail goes out, and from whom it is. */
export interface PostConfig {
  readonly smtpUrl: string;
  readonly van: string;
}

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  /** A streaming replica of the same database, for lists and figures. Null: everything is read in `databaseUrl`. */
  readonly leesDatabaseUrl: string | null;
  /** What migrating makes the password of samenspel_app. Null: derived from a secret of the process that migrates. */
  readonly appDatabasePassword: string | null;
  readonly dataDir: string;
  readonly demo: boolean;
  /** How often one log-in may ask in a minute, over all servers together. */
  readonly verzoekenPerMinuut: number;
  readonly oidc: OidcConfig | null;
  readonly sessionSecret: string;
  /** What the audit is sealed with: the first one writes, all of them check. Empty: see `audit/sleutelbestand.ts`. */
  readonly auditSleutels: readonly string[];
  /** The file that the heads of the audit are written to, outside the database. Null: they go to the log. */
  readonly auditAnker: string | null;
  readonly logLevel: z.infer<typeof LOG_LEVEL>;
  /** The origin as users see it, without a trailing slash. */
  readonly publicUrl: string;
  readonly https: boolean;
  /** How many proxies stand before this server, whose X-Forwarded-* headers may be believed. */
  readonly trustProxy: number;
  /** Where a found vulnerability is reported: stands in /.well-known/security.txt. */
  readonly securityContact: string;
  /** The collector of OpenTelemetry that traces and metrics go to. Null: none. */
  readonly telemetrie: string | null;
  /** Null: no mail is sent, and the messages say so. */
  readonly post: PostConfig | null;
}

/** A wrong or missing setting: one line that names the variable and never its value. */
export class ConfigFout extends Error {
  override readonly name = 'ConfigFout';
  readonly variabele: string;

  constructor(variabele: string, zin: string) {
    super(`${variabele}: ${zin}`);
    this.variabele = variabele;
  }
}

const LOG_LEVEL = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'kies fatal, error, warn, info, debug, trace of silent.',
});

// The NCSC takes reports about any Dutch government system, so there is an answer before a gemeente names its own.
const NCSC = 'https://www.ncsc.nl/contact/kwetsbaarheid-melden';

const OMGEVING = z.object({
  NODE_ENV: z.string().optional(),
  PORT: getal('4000', 65_535, 'moet een poortnummer zijn van 0 tot en met 65535.'),
  HOST: z.string().regex(/^[A-Za-z0-9.:_-]{1,255}$/, 'moet een hostnaam of IP-adres zijn, zonder poort of pad.').default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isPostgres, 'moet beginnen met postgres:// of postgresql:// en een geldig adres zijn.').optional(),
  LEES_DATABASE_URL: z.string().refine(isPostgres, { error: 'moet beginnen met postgres:// of postgresql:// en een geldig adres zijn.', abort: true })
    .refine((url) => new URL(url).username === 'samenspel_app', 'moet inloggen als samenspel_app.').optional(),
  APP_DATABASE_PASSWORD: z.string().min(16, 'moet minstens 16 tekens lang zijn.').max(500, 'mag hoogstens 500 tekens lang zijn.').optional(),
  DATA_DIR: z.string().max(4096, 'is te lang voor een map.').default('.data'),
  VERZOEKEN_PER_MINUUT: getal('600', 1_000_000, 'moet een getal zijn van 1 tot en met 1000000.').refine((aantal) => aantal > 0, 'moet een getal zijn van 1 tot en met 1000000.'),
  DEMO: z.enum(['0', '1'], { error: 'kies 1 (aan) of 0 (uit).' }).optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, 'moet een adres zijn dat begint met https:// of http://, zonder vraagteken of hekje.').optional(),
  OIDC_CLIENT_ID: z.string().max(500, 'mag hoogstens 500 tekens lang zijn.').optional(),
  OIDC_CLIENT_SECRET: z.string().max(500, 'mag hoogstens 500 tekens lang zijn.').optional(),
  SESSION_SECRET: z.string().min(32, 'moet minstens 32 tekens lang zijn.').max(1000, 'mag hoogstens 1000 tekens lang zijn.').optional(),
  AUDIT_SLEUTEL: z.string().max(5000, 'mag hoogstens 5000 tekens lang zijn.').transform((tekst) => tekst.split(',').map((sleutel) => sleutel.trim()))
    .refine((sleutels) => sleutels.every((sleutel) => sleutel.length >= 32), 'moet minstens 32 tekens lang zijn; meer sleutels staan achter elkaar met een komma ertussen.').optional(),
  AUDIT_ANKER: z.string().max(4096, 'is te lang voor een bestand.').optional(),
  LOG_LEVEL: LOG_LEVEL.default('info'),
  PUBLIC_URL: z.string().refine(isOrigin, 'moet alleen http:// of https:// en een hostnaam zijn, met eventueel een poort.').optional(),
  TRUST_PROXY: getal('0', 10, 'moet het aantal proxies zijn, van 0 tot en met 10.'),
  SECURITY_CONTACT: z.string().regex(/^(https:\/\/|mailto:)[^\s]{3,500}$/, 'moet beginnen met https:// of mailto:.').default(NCSC),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isIssuer, 'moet een adres zijn dat begint met https:// of http://, zonder vraagteken of hekje.').transform((adres) => adres.replace(/\/+$/, '')).optional(),
  SMTP_URL: z.string().refine(isSmtp, 'moet beginnen met smtp:// of smtps:// en een geldig adres zijn.').optional(),
  MAIL_VAN: z.string().regex(/^[^\s@<>]{1,64}@[A-Za-z0-9.-]{1,190}$/, 'moet een e-mailadres zijn, zonder naam erbij.').optional(),
});
type Omgeving = z.infer<typeof OMGEVING>;

/** The names of all settings: what is described and deployed is held against them. */
export const INSTELLINGEN: readonly string[] = Object.keys(OMGEVING.shape);

/** Reads and checks the whole environment once. The only reader of process.env. */
export function configLezen(env: NodeJS.ProcessEnv = process.env): Config {
  const omgeving = ontleed(env);
  const production = omgeving.NODE_ENV === 'production';
  const demo = demoAan(omgeving, production);
  const publicUrl = publiekAdres(omgeving, production);
  return Object.freeze({
    production,
    port: omgeving.PORT,
    host: omgeving.HOST,
    databaseUrl: omgeving.DATABASE_URL ?? null,
    leesDatabaseUrl: leesLezen(omgeving),
    appDatabasePassword: omgeving.APP_DATABASE_PASSWORD ?? null,
    dataDir: omgeving.DATA_DIR,
    demo,
    verzoekenPerMinuut: omgeving.VERZOEKEN_PER_MINUUT,
    oidc: oidcLezen(omgeving, demo, production),
    sessionSecret: geheimLezen(omgeving, demo, production),
    auditSleutels: Object.freeze(omgeving.AUDIT_SLEUTEL ?? []),
    // The embedded database has a place on disk beside it.
    auditAnker: omgeving.AUDIT_ANKER ?? (omgeving.DATABASE_URL === undefined ? join(omgeving.DATA_DIR, 'audit', 'anker.jsonl') : null),
    logLevel: omgeving.LOG_LEVEL,
    publicUrl: publicUrl.origin,
    https: publicUrl.protocol === 'https:',
    trustProxy: omgeving.TRUST_PROXY,
    securityContact: omgeving.SECURITY_CONTACT,
    telemetrie: omgeving.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    post: postLezen(omgeving),
  });
}

function ontleed(env: NodeJS.ProcessEnv): Omgeving {
  // Compose files pass unset variables as empty text: that means absent.
  const gezet = Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== undefined && waarde.trim() !== ''));
  const uitkomst = OMGEVING.safeParse(gezet);
  if (uitkomst.success) return uitkomst.data;
  const [eerste] = uitkomst.error.issues;
  throw new ConfigFout(String(eerste?.path[0] ?? 'omgeving'), eerste?.message ?? 'klopt niet.');
}

function leesLezen({ DATABASE_URL: databaseUrl, LEES_DATABASE_URL: leesUrl }: Omgeving): string | null {
  if (leesUrl !== undefined && databaseUrl === undefined) throw new ConfigFout('LEES_DATABASE_URL', 'is een kopie van de database van DATABASE_URL, en die ontbreekt.');
  return leesUrl ?? null;
}

function demoAan(omgeving: Omgeving, production: boolean): boolean {
  if (production && omgeving.DEMO === '1') throw new ConfigFout('DEMO', 'mag niet aan staan als NODE_ENV=production.');
  if (omgeving.DEMO !== undefined) return omgeving.DEMO === '1';
  // Never by accident on a real database or in production.
  return omgeving.DATABASE_URL === undefined && !production;
}

function publiekAdres(omgeving: Omgeving, production: boolean): URL {
  if (production && omgeving.PUBLIC_URL === undefined) throw new ConfigFout('PUBLIC_URL', 'is verplicht als NODE_ENV=production.');
  const tekst = omgeving.PUBLIC_URL ?? standaardAdres(omgeving);
  if (!URL.canParse(tekst)) throw new ConfigFout('HOST', 'moet een hostnaam of IP-adres zijn, zonder poort of pad.');
  const adres = new URL(tekst);
  if (production && adres.protocol !== 'https:') throw new ConfigFout('PUBLIC_URL', 'moet met https:// beginnen als NODE_ENV=production.');
  return adres;
}

function standaardAdres(omgeving: Omgeving): string {
  const overal = ['0.0.0.0', '::'].includes(omgeving.HOST);
  const host = overal ? 'localhost' : omgeving.HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${omgeving.PORT}`;
}

function oidcLezen(omgeving: Omgeving, demo: boolean, production: boolean): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = omgeving;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined) {
    if (production && !issuer.startsWith('https://')) throw new ConfigFout('OIDC_ISSUER', 'moet met https:// beginnen als NODE_ENV=production.');
    return Object.freeze({ issuer, clientId, clientSecret });
  }
  const delen = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const mist = Object.entries(delen).filter(([, waarde]) => waarde === undefined).map(([naam]) => naam);
  const [eerste = 'OIDC_ISSUER'] = mist;
  if (mist.length < 3) throw new ConfigFout(eerste, 'ontbreekt; OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET horen bij elkaar.');
  if (!demo) throw new ConfigFout(eerste, 'is verplicht als de demo uit staat, anders kan niemand inloggen.');
  return null;
}

function postLezen({ SMTP_URL: smtpUrl, MAIL_VAN: van }: Omgeving): PostConfig | null {
  if (smtpUrl !== undefined && van !== undefined) return Object.freeze({ smtpUrl, van });
  if (smtpUrl !== undefined) throw new ConfigFout('MAIL_VAN', 'ontbreekt; SMTP_URL en MAIL_VAN horen bij elkaar.');
  if (van !== undefined) throw new ConfigFout('SMTP_URL', 'ontbreekt; SMTP_URL en MAIL_VAN horen bij elkaar.');
  return null;
}

function geheimLezen(omgeving: Omgeving, demo: boolean, production: boolean): string {
  if (omgeving.SESSION_SECRET !== undefined) return omgeving.SESSION_SECRET;
  if (production) throw new ConfigFout('SESSION_SECRET', 'is verplicht als NODE_ENV=production.');
  if (omgeving.DATABASE_URL !== undefined && !demo) throw new ConfigFout('SESSION_SECRET', 'is verplicht als DATABASE_URL gezet is en de demo uit staat.');
  return randomBytes(32).toString('base64url');
}

function getal(standaard: string, hoogste: number, zin: string) {
  return z.string().default(standaard).transform((tekst, context) => {
    const waarde = /^\d{1,7}$/.test(tekst) ? Number(tekst) : Infinity;
    if (waarde > hoogste) context.addIssue({ code: 'custom', message: zin });
    return waarde;
  });
}

function isPostgres(waarde: string): boolean {
  return /^postgres(ql)?:\/\//.test(waarde) && URL.canParse(waarde);
}

function isSmtp(waarde: string): boolean {
  return /^smtps?:\/\//.test(waarde) && URL.canParse(waarde);
}

function isIssuer(waarde: string): boolean {
  return /^https?:\/\/[^\s?#]+$/.test(waarde) && URL.canParse(waarde);
}

function isOrigin(waarde: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+\/?$/.test(waarde) && URL.canParse(waarde);
}
