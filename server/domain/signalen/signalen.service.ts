import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { geldendOp } from '../../../shared/rules/geldend.ts';
import { mogelijkeStappen, SIGNAALONDERWERPEN, SIGNAALSTANDEN, SIGNAALSTAPPEN, SIGNAALTERMIJNEN, SIGNAALTEKST_HOOGSTENS, stapTekst } from '../../../shared/rules/signalen.ts';
import { cel } from '../../access/matrix.ts';
import { bereikVan } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import type { SignaalIndienenInput, SignaalStapZettenInput, SignalenStand } from './signalen.input.ts';
import {
  type GelezenSignaal, type NieuwSignaal, ontvangersLezen, signaalOverPersoon, type Signaalontvanger, type Signaalrij, signaalrijLezen, signaalZonderPersoon, signalenLezen, signalenTellen, stapToevoegen,
} from './signalen.repository.ts';

const HOOGSTENS = 200;

/** Notes that the signals of these persons were read; one without a person holds no person to note. */
function noteerGelezen(tx: Transactie, operatie: string, rijen: readonly GelezenSignaal[]): void {
  for (const { inburgeraarId, opdracht, grondslag } of rijen) {
    if (inburgeraarId && opdracht && grondslag) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId, rubrieken: ['SIGNALEN'], opdracht, grondslag });
  }
}

/** The signals that the actor handed in or may settle, the newest first. */
export async function mijnSignalen(tx: Transactie, vraag: { first: number; stand: string | null }, selectie: Selectie): Promise<SignaalMetPersoon[]> {
  const stand = SIGNAALSTANDEN.find((s) => s === vraag.stand) ?? null;
  if (vraag.stand !== null && stand === null) throw new Weigering('INVOER_ONJUIST', [veldWeigering('stand', 'INVOER_ONJUIST')]);
  const limiet = Math.max(0, Math.min(vraag.first, HOOGSTENS));
  return metPersoon(tx, 'mijnSignalen', await signalenLezen(tx, stand ? sql`t.stand = ${stand}` : sql`true`, limiet, selectie.sub('signaal') ?? new Selectie()), selectie);
}

interface SignaalMetPersoon {
  signaal: object;
  inburgeraar: GelezenInburgeraar | null;
}

async function metPersoon(tx: Transactie, operatie: string, rijen: readonly GelezenSignaal[], selectie: Selectie): Promise<SignaalMetPersoon[]> {
  if (selectie.sub('signaal')) noteerGelezen(tx, operatie, rijen);
  const keuze = selectie.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, operatie, rijen.flatMap((r) => r.inburgeraarId ?? []), keuze) : new Map<string, GelezenInburgeraar>();
  return rijen.map((r) => ({ signaal: r.signaal, inburgeraar: (r.inburgeraarId && personen.get(r.inburgeraarId)) || null }));
}

/** One signal; not to be read and not existing are one answer. */
export async function signaalLezen(tx: Transactie, id: string, selectie: Selectie): Promise<SignaalMetPersoon | null> {
  if (!isUuid(id)) return null;
  const rijen = await signalenLezen(tx, sql`t.id = ${id}::uuid`, 1, selectie.sub('signaal') ?? new Selectie());
  return (await metPersoon(tx, 'signaal', rijen, selectie))[0] ?? null;
}

/** Counts of what the actor reads; they name nobody. */
export async function signalenStand(tx: Transactie): Promise<SignalenStand> {
  return { ...await signalenTellen(tx), werkdagen: geldendOp(tx.vandaag, SIGNAALTERMIJNEN).werkdagen };
}

/** To whom a consulent can direct a signal about this person: that tells who is involved, so it is noted as such. */
export async function signaalontvangers(tx: Transactie, inburgeraarId: string): Promise<Signaalontvanger[]> {
  const [persoon] = (await personenVoorSchrijven(tx, 'SIGNALEN', [inburgeraarId], 'S')).values();
  if (!persoon) return [];
  tx.inzien({ soort: 'LEZEN', operatie: 'signaalontvangers', inburgeraarId: persoon.id, rubrieken: ['BETROKKENEN'], opdracht: persoon.opdracht, grondslag: persoon.grondslag });
  return ontvangersLezen(tx, persoon.id);
}

/**
 * Hands in a signal: about a person in bereik, or without one by a sleutelpersoon, who reaches no person. A consulent may direct it to
 * an organisation that works for the person.
 *
 * @throws Weigering NIET_GEVONDEN, VELD_VERPLICHT, TEKST_TE_LANG, INVOER_ONJUIST, SIGNAAL_ONTVANGER, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function signaalIndienen(tx: Transactie, input: SignaalIndienenInput, selectie: Selectie): Promise<object> {
  const nieuw = { signaalId: randomUUID() as string };
  const { signaalId } = await eenmalig(tx, 'signaalIndienen', input, nieuw, () => indienen(tx, input, nieuw.signaalId));
  return opnieuwGelezen(tx, 'signaalIndienen', signaalId, selectie);
}

/**
 * Takes a step in the loop of a signal that the actor reads, on the version that was seen.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, SIGNAAL_STAP, VELD_VERPLICHT, TEKST_TE_LANG, VELDEN_PASSEN_NIET, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function signaalStapZetten(tx: Transactie, input: SignaalStapZettenInput, selectie: Selectie): Promise<object> {
  const nieuw = { stapId: randomUUID() as string };
  await eenmalig(tx, 'signaalStapZetten', input, nieuw, () => zetten(tx, input, nieuw.stapId));
  return opnieuwGelezen(tx, 'signaalStapZetten', input.signaalId, selectie);
}

async function opnieuwGelezen(tx: Transactie, operatie: string, id: string, selectie: Selectie): Promise<object> {
  const [signaal] = isUuid(id) ? await signalenLezen(tx, sql`t.id = ${id}::uuid`, 1, selectie) : [];
  if (!signaal) throw new Weigering('NIET_GEVONDEN');
  noteerGelezen(tx, operatie, [signaal]);
  return signaal.signaal;
}

async function zetten(tx: Transactie, input: SignaalStapZettenInput, id: string): Promise<void> {
  const signaal = isUuid(input.signaalId) ? await signaalrijLezen(tx, input.signaalId) : null;
  const [persoon] = signaal?.inburgeraarId ? (await personenVoorSchrijven(tx, 'SIGNALEN', [signaal.inburgeraarId])).values() : [];
  if (!signaal || (signaal.inburgeraarId !== null && !persoon)) throw new Weigering('NIET_GEVONDEN');
  const bezwaren = new Bezwaren();
  const soort = leesKeuze(bezwaren, 'stap', input.stap, SIGNAALSTAPPEN);
  const hoe = bezwaren.leeg ? stapTekst(soort, signaal.beantwoord) : 'MAG';
  const tekst = leesTekst(bezwaren, 'tekst', input.tekst, SIGNAALTEKST_HOOGSTENS, hoe === 'VERPLICHT');
  if (hoe === 'GEEN' && tekst !== null) bezwaren.bij('tekst', 'VELDEN_PASSEN_NIET');
  bezwaren.weigerZoNodig();
  if (signaal.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD');
  if (!mogelijkeStappen(signaal, zijdeVan(tx, signaal)).includes(soort)) throw new Weigering('SIGNAAL_STAP', [veldWeigering('stap', 'SIGNAAL_STAP')]);
  if (!(await stapToevoegen(tx, signaal, { id, soort, tekst }))) throw new Weigering('VERSIE_VEROUDERD');
  noteerGeschreven(tx, 'signaalStapZetten', 'SIGNALEN', [persoon]);
}

/** The regie receives what comes to the gemeente and asks what goes to a partner; with a partner it is the other way round. */
function zijdeVan(tx: Transactie, { richting }: Signaalrij): 'INDIENER' | 'ONTVANGER' {
  return (cel(tx.actor.rol, 'SIGNALEN') === 'S') === (richting === 'AAN_GEMEENTE') ? 'ONTVANGER' : 'INDIENER';
}

async function indienen(tx: Transactie, input: SignaalIndienenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const onderwerp = leesKeuze(bezwaren, 'onderwerp', input.onderwerp, SIGNAALONDERWERPEN);
  const tekst = leesTekst(bezwaren, 'tekst', input.tekst, SIGNAALTEKST_HOOGSTENS, true) ?? '';
  const signaal: NieuwSignaal = { id, onderwerp, tekst };
  // Only who has the regie directs a signal to somebody else; a partner tells the gemeente.
  if (input.aanOrganisatieId && cel(tx.actor.rol, 'SIGNALEN') !== 'S') bezwaren.bij('aanOrganisatieId', 'INVOER_ONJUIST');
  if (bereikVan(tx.actor.rol).soort === 'GEEN') return zonderPersoon(tx, input, signaal, bezwaren);
  if (!input.inburgeraarId) bezwaren.bij('inburgeraarId', 'VELD_VERPLICHT');
  const [persoon] = (await personenVoorSchrijven(tx, 'SIGNALEN', input.inburgeraarId ? [input.inburgeraarId] : [])).values();
  if (input.inburgeraarId && !persoon) throw new Weigering('NIET_GEVONDEN');
  const aan = input.aanOrganisatieId || null;
  if (persoon && aan !== null && !(await ontvangersLezen(tx, persoon.id)).some(({ id: partner }) => partner === aan)) bezwaren.bij('aanOrganisatieId', 'SIGNAAL_ONTVANGER');
  bezwaren.weigerZoNodig();
  if (!persoon) return;
  await signaalOverPersoon(tx, signaal, persoon.id, aan);
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
