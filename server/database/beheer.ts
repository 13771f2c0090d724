import type { Config } from '../config.ts';
import { APP, metDatabase } from './bootstrap.ts';
import { embeddedLopend, embeddedStarten } from './embedded.ts';

/**
 * The administrator's login on a database as it is: for commands that look. Nothing is made or migrated. The embedded
 * one is started where no portal runs on it.
 */
export async function beheerOpenen(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<{ adminUrl: string; sluiten: () => Promise<void> }> {
  if (config.databaseUrl) {
    if (new URL(config.databaseUrl).username === APP) throw new Error('DATABASE_URL logt in als samenspel_app; dit vraagt de beheerder van de database.');
    return { adminUrl: config.databaseUrl, sluiten: async () => undefined };
  }
  const lopend = await embeddedLopend(config.dataDir);
  const embedded = lopend === null ? await embeddedStarten({ dataDir: config.dataDir }) : null;
  return { adminUrl: metDatabase(lopend ?? embedded?.superuserUrl ?? '', 'samenspel'), sluiten: async () => embedded?.stoppen() };
}
