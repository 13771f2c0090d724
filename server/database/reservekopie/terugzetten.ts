import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Auditgeheim } from '../../audit/geheim.ts';
import { embeddedVullen } from '../embedded.ts';
import { alle, INHOUD, type Inhoud, inhoudLezen, KopieFout, overzetten } from './inhoud.ts';

export interface Terugzetopdracht {
  /** The directory of one copy. */
  van: string;
  /** Has no database yet. */
  dataDir: string;
  geheim: Auditgeheim;
}

/**
 * Puts a copy in the place of a database that is not there. Each file is summed while it is copied, and the database gets its
 * name only when all of them are as they were written.
 *
 * @throws KopieFout, EmbeddedFout where a database is there already
 */
export async function terugzetten({ van, dataDir, geheim }: Terugzetopdracht): Promise<Inhoud> {
  const inhoud = await inhoudLezen(van, geheim);
  await nietsErbij(van, inhoud);
  await embeddedVullen(dataDir, async (nieuw, postgres) => {
    if (inhoud.postgres !== postgres) throw new KopieFout(`De reservekopie is van PostgreSQL ${inhoud.postgres}, en hier draait ${postgres}.`);
    for (const map of inhoud.mappen) await mkdir(join(nieuw, map), { recursive: true, mode: 0o700 });
    await alle(inhoud.bestanden, async ({ pad, bytes, sha256 }) => {
      const gelezen = await overzetten(join(van, pad), join(nieuw, pad)).catch((fout: NodeJS.ErrnoException) => {
        if (fout.code === 'ENOENT') throw new KopieFout(`De reservekopie is beschadigd: ${pad} ontbreekt.`);
        throw fout;
      });
      if (gelezen.bytes !== bytes || gelezen.sha256 !== sha256) throw new KopieFout(`De reservekopie is beschadigd: ${pad} is niet zoals het geschreven is.`);
    });
  });
  return inhoud;
}

/** A file that the list does not name would come along unseen. */
async function nietsErbij(van: string, inhoud: Inhoud): Promise<void> {
  const bekend = new Set([INHOUD, ...inhoud.mappen, ...inhoud.bestanden.map(({ pad }) => pad)]);
  const er = (await readdir(van, { recursive: true })).map((pad) => pad.replaceAll('\\', '/'));
  const vreemd = er.find((pad) => !bekend.has(pad));
  if (vreemd !== undefined) throw new KopieFout(`De reservekopie is veranderd: ${vreemd} hoort er niet bij.`);
}

