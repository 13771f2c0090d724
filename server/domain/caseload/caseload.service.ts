import { randomUUID } from 'node:crypto';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { LEESLIJST_VOORUIT_DAGEN, OVERDRACHT_HOOGSTENS, OVERDRACHT_REDEN_HOOGSTENS, overdrachtPast } from '../../../shared/rules/overdragen.ts';
import { vraagtNu } from '../../../shared/rules/taken.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesTekst } from '../invoer.ts';
import { alsAntwoord, type GelezenTaak, takenLezen } from '../taken/taken.service.ts';
import type { CaseloadOverdragenInput, LeeslijstGelezenInput } from './caseload.input.ts';
import { gelezenMerken, ongelezenLezen, ongelezenTellen, type Overdrachtstand, personenVanRegies, regiesLezen, regiesOverdragen } from './caseload.repository.ts';

/** How many persons of the reading list are answered at once, and of each how many tasks. */
const LEESLIJST_HOOGSTENS = 50;
const TAKEN_PER_PERSOON = 5;

/** The regies that the viewer may hand over: of the persons named, of one consulent, or all of the own; at most 200. */
export async function overdraagbaar(tx: Transactie, vraag: { inburgeraarIds: readonly string[] | null; consulentId: string | null }, selectie: Selectie) {
  const { inburgeraarIds: ids, consulentId } = vraag;
  if ((ids?.length ?? 0) > OVERDRACHT_HOOGSTENS) throw new Weigering('OVERDRACHT_TE_VEEL');
  if (![...ids ?? [], ...(consulentId === null ? [] : [consulentId])].every(isUuid)) return [];
  const regies = await regiesLezen(tx, { ids, consulentId });
  for (const { inburgeraarId } of regies) tx.inzien({ soort: 'LEZEN', operatie: 'overdraagbaar', inburgeraarId, rubrieken: ['BETROKKENEN'], opdracht: 'REGIE', grondslag: 'WET' });
  const personen = await inburgeraarsBijId(tx, 'overdraagbaar', regies.map(({ inburgeraarId }) => inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return regies.flatMap((regie) => {
    const inburgeraar = personen.get(regie.inburgeraarId);
    return inburgeraar ? [{ ...regie, inburgeraar }] : [];
  });
}

const BEZWAAR: Readonly<Record<Exclude<Overdrachtstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  DAG: ['vanaf', 'OVERDRACHT_DAG'], AANTAL: ['personen', 'OVERDRACHT_TE_VEEL'], CONSULENT: ['naarId', 'OVERDRACHT_CONSULENT'], NIET_GEVONDEN: ['personen', 'NIET_GEVONDEN'],
  VERSIE: ['personen', 'VERSIE_VEROUDERD'], EIGEN: ['naarId', 'OVERDRACHT_EIGEN'],
};

/**
 * Hands the regie of persons over to another consulent of the gemeente from a day on: all of them, or none.
 *
 * @throws Weigering OVERDRACHT_LEEG, OVERDRACHT_TE_VEEL, OVERDRACHT_DAG, OVERDRACHT_CONSULENT, OVERDRACHT_EIGEN, VELD_VERPLICHT,
 *   TEKST_TE_LANG, NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function caseloadOverdragen(tx: Transactie, input: CaseloadOverdragenInput): Promise<{ aantal: number }> {
  const nieuw = { id: randomUUID() as string };
  await eenmalig(tx, 'caseloadOverdragen', input, nieuw, () => overdragen(tx, input, nieuw.id));
  return { aantal: input.personen.length };
}

async function overdragen(tx: Transactie, { naarId, vanaf, reden: tekst, personen }: CaseloadOverdragenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const reden = leesTekst(bezwaren, 'reden', tekst, OVERDRACHT_REDEN_HOOGSTENS, true) ?? '';
  if (!overdrachtPast(vanaf, tx.vandaag)) bezwaren.bij('vanaf', 'OVERDRACHT_DAG');
  if (!isUuid(naarId)) bezwaren.bij('naarId', 'OVERDRACHT_CONSULENT');
  if (personen.length === 0) bezwaren.bij('personen', 'OVERDRACHT_LEEG');
  if (personen.length > OVERDRACHT_HOOGSTENS) bezwaren.bij('personen', 'OVERDRACHT_TE_VEEL');
  if (!personen.every(({ betrokkenheidId }) => isUuid(betrokkenheidId))) bezwaren.bij('personen', 'NIET_GEVONDEN');
  bezwaren.weigerZoNodig();
  // Read before, for the audit: who hands over from today does not have them any more.
  const geraakt = await personenVanRegies(tx, personen.map(({ betrokkenheidId }) => betrokkenheidId));
  const stand = await regiesOverdragen(tx, id, naarId, vanaf, reden, personen);
  if (stand !== 'OK') {
    const [veld, code] = BEZWAAR[stand];
    throw new Weigering(code, [veldWeigering(veld, code)]);
  }
  for (const inburgeraarId of geraakt) tx.inzien({ soort: 'SCHRIJVEN', operatie: 'caseloadOverdragen', inburgeraarId, rubrieken: ['BETROKKENEN'], opdracht: 'REGIE', grondslag: 'WET' });
}

/** What stands on the list about one person: what asks now, and what is due soon. */
function watEerstTelt(tx: Transactie, taken: readonly GelezenTaak[], persoonId: string): GelezenTaak[] {
  const tot = plusDagen(tx.vandaag, LEESLIJST_VOORUIT_DAGEN);
  return taken.filter((taak) => taak.persoon.id === persoonId && (vraagtNu(taak) || (taak.uiterlijk !== null && taak.uiterlijk <= tot && taak.staat !== 'GEPAUZEERD'))).slice(0, TAKEN_PER_PERSOON);
}

/** Who came over to the viewer and was not read about yet, whoever asks most first. */
export async function leeslijst(tx: Transactie, selectie: Selectie) {
  const nieuw = await ongelezenLezen(tx);
  const keuze = selectie.sub('regels');
  if (!keuze || nieuw.length === 0) return { ongelezen: nieuw.length, regels: [] };
  const alle = await takenLezen(tx, { ookLopend: true });
  const per = new Map(nieuw.map(({ inburgeraarId }) => [inburgeraarId, watEerstTelt(tx, alle, inburgeraarId)]));
  const gewicht = (id: string) => (per.get(id) ?? []).reduce((som, { ernst }) => som + 10 ** (3 - ernst), 0);
  const getoond = [...nieuw].sort((a, b) => gewicht(b.inburgeraarId) - gewicht(a.inburgeraarId) || (a.id < b.id ? -1 : 1)).slice(0, LEESLIJST_HOOGSTENS);
  const personen = await inburgeraarsBijId(tx, 'leeslijst', getoond.map(({ inburgeraarId }) => inburgeraarId), keuze.sub('inburgeraar') ?? new Selectie());
  const taken = keuze.sub('taken') ? await alsAntwoord(tx, 'leeslijst', getoond.flatMap(({ inburgeraarId }) => per.get(inburgeraarId) ?? []), keuze.sub('taken') as Selectie) : [];
  const taakVan = new Map(taken.map((taak) => [taak.id, taak]));
  return {
    ongelezen: nieuw.length,
    regels: getoond.flatMap(({ inburgeraarId, ...regel }) => {
      const inburgeraar = personen.get(inburgeraarId);
      return inburgeraar ? [{ ...regel, inburgeraar, taken: (per.get(inburgeraarId) ?? []).flatMap(({ id }) => taakVan.get(id) ?? []) }] : [];
    }),
  };
}

/**
 * Marks that the viewer has read about one person who came over.
 *
 * @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function leeslijstGelezen(tx: Transactie, input: LeeslijstGelezenInput): Promise<{ ongelezen: number }> {
  await eenmalig(tx, 'leeslijstGelezen', input, {}, async () => {
    if (!isUuid(input.id) || !await gelezenMerken(tx, input.id)) throw new Weigering('NIET_GEVONDEN');
  });
  return { ongelezen: await ongelezenTellen(tx) };
}
