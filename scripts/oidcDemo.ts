import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { type Rol, ROLLEN } from '../server/access/rollen.ts';
import { ConfigFout, configLezen, type Config } from '../server/config.ts';
import { vandaagIn, type Datum } from '../shared/rules/datum.ts';
import { oidcProviderStarten, type OidcMens, type OidcProvider } from '../test/support/oidcProvider.ts';

/**
 * An OpenID provider on which you choose which person of the demo you are, without a password. For docker-compose.yml:
 * it lets the portal be tried with the log-in of production. It reads the same variables as the portal, takes its
 * people from the demo functions of the database (closed outside a demo), and is no part of what production runs.
 */
export async function oidcDemoStarten(config: Config, vandaag: Datum): Promise<OidcProvider> {
  const { oidc, databaseUrl } = config;
  if (!config.demo) throw new ConfigFout('DEMO', 'moet 1 zijn: deze inlogdienst vraagt geen wachtwoord.');
  if (databaseUrl === null) throw new ConfigFout('DATABASE_URL', 'is nodig om de mensen van de demo te kennen.');
  if (oidc === null) throw new ConfigFout('OIDC_ISSUER', 'is nodig: op dat adres staat deze inlogdienst.');
  return oidcProviderStarten({
    clientId: oidc.clientId, clientSecret: oidc.clientSecret, issuer: oidc.issuer, portaal: config.publicUrl,
    host: config.host, poort: config.port, mensen: await demoMensen(databaseUrl, vandaag),
  });
}

/** One entry per person: somebody with two memberships chooses between those in the portal. */
async function demoMensen(databaseUrl: string, vandaag: Datum): Promise<OidcMens[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ subject: string; naam: string; rol: Rol; organisatie: string | null }>(
      `select distinct on (subject) demo_gebruiker(m.id, $1) as subject, m.naam, m.rol, m.organisatie
         from demo_mensen($1) m order by subject, m.rol`, [vandaag]);
    return rows
      .map(({ subject, naam, rol, organisatie }) => ({ subject, naam: [naam, ROLLEN[rol].naam, organisatie].filter(Boolean).join(', ') }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  } finally {
    await client.end();
  }
}

async function hoofd(): Promise<void> {
  const provider = await oidcDemoStarten(configLezen(process.env), vandaagIn(new Date()));
  process.stdout.write(`De inlogdienst van de demo staat op ${provider.issuer}\n`);
  const stop = (): void => void provider.stoppen().then(() => process.exit(0));
  for (const signaal of ['SIGTERM', 'SIGINT'] as const) process.once(signaal, stop);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await hoofd().catch((fout: unknown) => {
    process.stderr.write(`De inlogdienst start niet. ${fout instanceof Error ? fout.message : 'onbekende fout'}\n`);
    process.exitCode = 1;
  });
}
