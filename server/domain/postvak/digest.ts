import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import { plusDagen, vandaagIn } from '../../../shared/rules/datum.ts';
import { uurInNederland } from '../../../shared/rules/klok.ts';
import { DIGEST_UUR, digestperiode } from '../../../shared/rules/postvak.ts';
import type { Actor } from '../../access/actor.ts';
import { type Begin, Transactie } from '../../database/transactie.ts';
import type { OperatieDeps } from '../../graphql/operatie.ts';
import { digestKlaarzetten, postvakTellen } from './postvak.repository.ts';

export interface DigestDeps extends Pick<OperatieDeps, 'db' | 'klok' | 'geheim'> {
  /** The actor of a row of the database. */
  actorUit: (rij: never) => Actor;
  /** Told why a membership was passed over. */
  storing?: (fout: unknown) => void;
}

/** One round takes no more than this: the next goes on. */
const HOOGSTENS_PER_RONDE = 200;

/**
 * Puts the mails of this period in the outbox: takes the memberships that asked for one, one at a time, each in a transaction of its own
 * under its own role, so that what is counted is what that membership may see at this moment. Where that fails the period passes without
 * a mail: one that cannot be counted does not keep the others waiting.
 *
 * @returns how many mails were put in
 */
export async function digestRonde(deps: DigestDeps): Promise<number> {
  const nu = deps.klok();
  const vandaag = vandaagIn(nu);
  const [dag, week] = [digestperiode('DAGELIJKS', vandaag), digestperiode('WEKELIJKS', vandaag)];
  if (uurInNederland(nu) < DIGEST_UUR || (dag === null && week === null)) return 0;
  let klaar = 0;
  for (let i = 0; i < HOOGSTENS_PER_RONDE; i += 1) {
    const gezet = await een(deps, { nu, vandaag, spoor: { traceId: randomBytes(16).toString('hex'), ouder: null }, klok: deps.klok, geheim: deps.geheim }, dag, week);
    if (gezet === null) break;
    klaar += gezet;
  }
  return klaar;
}

/** Null where no membership is due. */
async function een({ db, actorUit, storing }: DigestDeps, begin: Begin, dag: string | null, week: string | null): Promise<number | null> {
  const eerder: { vorige: Date | null } = { vorige: null };
  const nemen = () => Transactie.beginnen(db, begin, {
    wie: sql`(select d.*, null::uuid as systeemgemeente from digest_nemen(${begin.nu}::timestamptz, ${begin.vandaag}::date, ${dag}::date, ${week}::date) d)`,
    actorUit: (rij: never) => {
      eerder.vorige = (rij as { vorige: Date | null }).vorige;
      return actorUit(rij);
    },
  });
  const tx = await nemen();
  if (tx === null) return null;
  try {
    const { nieuw, laatste } = await postvakTellen(tx);
    // What was told of before is not told again by itself.
    const isNieuws = nieuw > 0 && (eerder.vorige === null || laatste === null || laatste > eerder.vorige);
    if (isNieuws) await digestKlaarzetten(tx, nieuw, plusDagen(begin.vandaag, 1));
    await tx.bevestigen();
    return isNieuws ? 1 : 0;
  } catch (fout) {
    await tx.terugdraaien();
    storing?.(fout);
    await (await nemen())?.bevestigen();
    return 0;
  }
}
