import sql from 'sql-template-tag';
import { CODE_STAP_MINUTEN } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { lessenLezen, type LesRij, ondertekenen } from './lessen.repository.ts';
import type { LessenOndertekenenInput } from './lessen.types.ts';

const HOOGSTENS_LESSEN = 60;
const STAP_MS = CODE_STAP_MINUTEN * 60_000;

/** The code of a lesson in a span of minutes. It follows from the secret of the server, so that nothing is kept and every replica has the same. */
function codeIn(tx: Transactie, lesId: string, stap: number): string {
  return String(tx.begin.geheim.lescode(`${lesId}|${stap}`) % 1_000_000).padStart(6, '0');
}

/** The code for the screen of the docent, on the day of the lesson only; null on other days. */
export function bevestigingscode(tx: Transactie, les: Pick<LesRij, 'id' | 'datum' | 'vervallenReden'>): string | null {
  if (les.datum !== tx.vandaag || les.vervallenReden !== null) return null;
  return codeIn(tx, les.id, Math.floor(tx.nu.getTime() / STAP_MS));
}

/** Whether this is the code of the lesson now, or was it just before: who types slowly is not too late. */
export function codeKlopt(tx: Transactie, lesId: string, code: string): boolean {
  const stap = Math.floor(tx.nu.getTime() / STAP_MS);
  return [stap, stap - 1].some((een) => codeIn(tx, lesId, een) === code.trim());
}

/**
 * The docent signs for lessons as they are recorded now. A correction after it makes the signature one of before.
 *
 * @throws Weigering INVOER_ONJUIST, LES_NIET_VAN_U, LES_IN_TOEKOMST, LES_VERVALLEN, LES_NIET_COMPLEET, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function lessenOndertekenen(tx: Transactie, input: LessenOndertekenenInput): Promise<LesRij[]> {
  const lesIds = [...new Set(input.lesIds.map((id) => id.toLowerCase()))];
  if (lesIds.length === 0 || input.lesIds.length > HOOGSTENS_LESSEN || !lesIds.every(isUuid)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('lesIds', 'INVOER_ONJUIST')]);
  const lezen = () => lessenLezen(tx, 'lessenOndertekenen', sql`l.id = any(${lesIds}::uuid[])`, HOOGSTENS_LESSEN);
  await eenmalig(tx, 'lessenOndertekenen', input, {}, async () => {
    const lessen = await lezen();
    if (lessen.length < lesIds.length) throw new Weigering('LES_NIET_VAN_U');
    for (const les of lessen) ondertekenbaar(tx, les);
    const teTekenen = lessen.filter(({ ondertekening }) => ondertekening === null || ondertekening.gewijzigdSinds);
    if (teTekenen.length === 0) return;
    await ondertekenen(tx, teTekenen);
  });
  return lezen();
}

function ondertekenbaar(tx: Transactie, { datum, vervallenReden, aantalDeelnemers, aantalVastgelegd }: LesRij): void {
  if (datum > tx.vandaag) throw new Weigering('LES_IN_TOEKOMST');
  if (vervallenReden !== null) throw new Weigering('LES_VERVALLEN');
  if (aantalVastgelegd < aantalDeelnemers || aantalVastgelegd === 0) throw new Weigering('LES_NIET_COMPLEET');
}
