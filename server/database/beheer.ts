import type { Config } from '../config.ts';
import { APP, metDatabase } from './bootstrap.ts';
import { embeddedLopend, embeddedStarten } from './embedded.ts';

/**
 * Works with the administrator's login on a database as it is: for commands that look. Nothing is made or migrated. The embedded
 * one is started where no portal runs on it.
 */
export async function metBeheer<T>(config: Pick<Config, 'databaseUrl' | 'dataDir'>, werk: (adminUrl: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl) {
    if (new URL(config.databaseUrl).username === APP) throw new Error('DATABASE_URL logt in als samenspel_app; dit vraagt de beheerder van de database.');
    return werk(config.databaseUrl);
  }
  const lopend = await embeddedLopend(config.dataDir);
  const embedded = lopend === null ? await embeddedStarten({ dataDir: config.dataDir }) : null;
  try {
    return await werk(metDatabase(lopend ?? embedded?.superuserUrl ?? '', 'samenspel'));
  } finally {
    await embedded?.stoppen();
  }
}
