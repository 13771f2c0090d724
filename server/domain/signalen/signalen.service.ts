import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { SIGNAALONDERWERPEN, SIGNAALSTANDEN } from '../../../shared/rules/signalen.ts';
import { bereikVan } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import type { SignaalIndienenInput } from './signalen.input.ts';
import { type GelezenSignaal, type NieuwSignaal, signaalOverPersoon, signaalZonderPersoon, signalenLezen } from './signalen.repository.ts';

const HOOGSTENS = 200;

/** Notes that the signals of these persons were read; one without a person holds no person to note. */
function noteerGelezen(tx: Transactie, operatie: string, rijen: readonly GelezenSignaal[]): void {
  for (const { inburgeraarId, opdracht, grondslag } of rijen) {
    if (inburgeraarId && opdracht && grondslag) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId, rubrieken: ['SIGNALEN'], opdracht, grondslag });
  }
}

/** The signals that the actor handed in or may settle, the newest first. */
export async function mijnSignalen(tx: Transactie, vraag: { first: number; stand: string | null }, selectie: Selectie): Promise<{ signaal: object; inburgeraar: GelezenInburgeraar | null }[]> {
  const stand = SIGNAALSTANDEN.find((s) => s === vraag.stand) ?? null;
  if (vraag.stand !== null && stand === null) throw new Weigering('INVOER_ONJUIST', [veldWeigering('stand', 'INVOER_ONJUIST')]);
  const limiet = Math.max(0, Math.min(vraag.first, HOOGSTENS));
  const rijen = await signalenLezen(tx, stand ? sql`t.stand = ${stand}` : sql`true`, limiet, selectie.sub('signaal') ?? new Selectie());
  if (selectie.sub('signaal')) noteerGelezen(tx, 'mijnSignalen', rijen);
  const keuze = selectie.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, 'mijnSignalen', rijen.flatMap((r) => r.inburgeraarId ?? []), keuze) : new Map<string, GelezenInburgeraar>();
  return rijen.map((r) => ({ signaal: r.signaal, inburgeraar: (r.inburgeraarId && personen.get(r.inburgeraarId)) || null }));
}

/**
 * Hands in a signal: about a person in bereik, or without one by a sleutelpersoon, who reaches no person.
 *
 * @throws Weigering NIET_GEVONDEN, VELD_VERPLICHT, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function signaalIndienen(tx: Transactie, input: SignaalIndienenInput, selectie: Selectie): Promise<object> {
  const nieuw = { signaalId: randomUUID() as string };
  const { signaalId } = await eenmalig(tx, 'signaalIndienen', input, nieuw, () => indienen(tx, input, nieuw.signaalId));
  const [signaal] = await signalenLezen(tx, sql`t.id = ${signaalId}::uuid`, 1, selectie);
  if (!signaal) throw new Weigering('NIET_GEVONDEN');
  noteerGelezen(tx, 'signaalIndienen', [signaal]);
  return signaal.signaal;
}

async function indienen(tx: Transactie, input: SignaalIndienenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const onderwerp = leesKeuze(bezwaren, 'onderwerp', input.onderwerp, SIGNAALONDERWERPEN);
  const tekst = leesTekst(bezwaren, 'tekst', input.tekst, 2000, true) ?? '';
  const signaal: NieuwSignaal = { id, onderwerp, tekst };
  if (bereikVan(tx.actor.rol).soort === 'GEEN') return zonderPersoon(tx, input, signaal, bezwaren);
  if (!input.inburgeraarId) bezwaren.bij('inburgeraarId', 'VELD_VERPLICHT');
  const [persoon] = (await personenVoorSchrijven(tx, 'SIGNALEN', input.inburgeraarId ? [input.inburgeraarId] : [])).values();
  if (input.inburgeraarId && !persoon) throw new Weigering('NIET_GEVONDEN');
  bezwaren.weigerZoNodig();
  if (!persoon) return;
  await signaalOverPersoon(tx, signaal, persoon.id);
  noteerGeschreven(tx, 'signaalIndienen', 'SIGNALEN', [persoon]);
}

/** The gemeente is named where the organisation works for several; a person named by somebody without bereik does not exist for them. */
async function zonderPersoon(tx: Transactie, input: SignaalIndienenInput, signaal: NieuwSignaal, bezwaren: Bezwaren): Promise<void> {
  const { gemeenteIds, gemeenteNamen } = tx.actor;
  if (input.inburgeraarId) throw new Weigering('NIET_GEVONDEN');
  const gemeenteId = input.gemeente ? gemeenteIds[gemeenteNamen.indexOf(input.gemeente)] : gemeenteIds.length === 1 ? gemeenteIds[0] : undefined;
  if (!gemeenteId) bezwaren.bij('gemeente', input.gemeente ? 'INVOER_ONJUIST' : 'VELD_VERPLICHT');
  bezwaren.weigerZoNodig();
  if (gemeenteId) await signaalZonderPersoon(tx, signaal, gemeenteId);
}
