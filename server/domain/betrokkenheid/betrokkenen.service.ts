import { randomUUID } from 'node:crypto';
import { TOESTEMMING_TEKST } from '../../../shared/rules/toestemming.ts';
import { isTaalcode } from '../../../shared/talen.ts';
import { ALLE_ROLLEN, bereikVan, type Grondslag, GRONDSLAGEN, type Organisatiesoort, PARTNEROPDRACHTEN, type Partneropdracht, ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, nietInToekomst } from '../invoer.ts';
import type { BetrokkenheidBeeindigenInput, BetrokkenheidVastleggenInput } from './betrokkenen.input.ts';
import { betrokkenheidSluiten, betrokkenheidToevoegen, betrokkenheidVoorEinde, gemeenteOrganisaties, isAlBetrokken, type LopendeBetrokkenheid, type NieuweBetrokkenheid } from './betrokkenen.repository.ts';

/** Why a consulent ends a betrokkenheid; a move and an erasure end it by themselves. */
const REDENEN = ['AFGEROND', 'TOESTEMMING_INGETROKKEN'] as const;

/** What an organisation of this kind does: what its roles work under. */
function opdrachtenVan(soort: Organisatiesoort): Partneropdracht[] {
  const bereiken = ALLE_ROLLEN.filter((rol) => ROLLEN[rol].organisatiesoort === soort).map(bereikVan);
  return PARTNEROPDRACHTEN.filter((opdracht) => bereiken.some((bereik) => 'opdrachten' in bereik && bereik.opdrachten.includes(opdracht)));
}

/** The gemeente and the organisations that work for it, with what each can be asked to do. */
export async function betrekbareOrganisaties(tx: Transactie): Promise<{ id: string; naam: string; opdrachten: string[] }[]> {
  return (await gemeenteOrganisaties(tx)).map(({ id, naam, soort }) => ({ id, naam, opdrachten: opdrachtenVan(soort) }));
}

/** Whether the organisation is the gemeente of the actor or works for it. */
export async function werktVoorGemeente(tx: Transactie, organisatieId: string): Promise<boolean> {
  return (await gemeenteOrganisaties(tx)).some(({ id }) => id === organisatieId.toLowerCase());
}

/**
 * Brings a partner organisation in: from `van` it reads and writes of this person what belongs to the opdracht.
 *
 * @throws Weigering NIET_GEVONDEN, KEUZE_ONBEKEND, GRONDSLAG_PAST_NIET, STAAT_ER_AL, PERIODE_ONJUIST, EINDE_TE_LAAT,
 *   DATUM_ONWAARSCHIJNLIJK, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function betrokkenheidVastleggen(tx: Transactie, input: BetrokkenheidVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const nieuw = { id: randomUUID() as string, inburgeraarId: input.inburgeraarId.slice(0, 36) };
  const { inburgeraarId } = await eenmalig(tx, 'betrokkenheidVastleggen', input, nieuw, () => betrekken(tx, input, nieuw.id));
  return gelezen(await inburgeraarLezen(tx, 'betrokkenheidVastleggen', inburgeraarId, selectie));
}

async function betrekken(tx: Transactie, input: BetrokkenheidVastleggenInput, id: string): Promise<void> {
  const persoon = await persoonVoor(tx, input.inburgeraarId);
  const bezwaren = new Bezwaren();
  const organisatie = (await gemeenteOrganisaties(tx)).find((o) => o.id === input.organisatieId.toLowerCase());
  if (!organisatie) bezwaren.bij('organisatieId', 'NIET_GEVONDEN');
  const opdracht = leesKeuze(bezwaren, 'opdracht', input.opdracht, organisatie ? opdrachtenVan(organisatie.soort) : PARTNEROPDRACHTEN, 'KEUZE_ONBEKEND');
  const grondslag = leesKeuze(bezwaren, 'grondslag', input.grondslag, GRONDSLAGEN, 'KEUZE_ONBEKEND');
  if (opdracht === 'WELZIJN' && grondslag !== 'TOESTEMMING') bezwaren.bij('grondslag', 'GRONDSLAG_PAST_NIET');
  leesDatum(bezwaren, 'van', input.van, tx.vandaag);
  if (input.tot) leesDatum(bezwaren, 'tot', input.tot, tx.vandaag);
  if (input.tot && input.tot < input.van) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  const papier = leesPapier(tx, input, grondslag, bezwaren);
  if (organisatie?.laatste && (!input.tot || input.tot > organisatie.laatste)) bezwaren.bij('tot', 'EINDE_TE_LAAT');
  bezwaren.weigerZoNodig();
  const nieuw: NieuweBetrokkenheid = { id, inburgeraarId: persoon.id, organisatieId: input.organisatieId, opdracht, grondslag, van: input.van, tot: input.tot ?? null, papier };
  if (await isAlBetrokken(tx, nieuw)) throw new Weigering('STAAT_ER_AL', [veldWeigering('opdracht', 'STAAT_ER_AL')]);
  await betrokkenheidToevoegen(tx, nieuw);
  noteerGeschreven(tx, 'betrokkenheidVastleggen', 'BETROKKENEN', [persoon]);
}

/** A consent that the consulent records was signed on paper: in which language and when must be found again (AVG 7.1). */
function leesPapier(tx: Transactie, input: BetrokkenheidVastleggenInput, grondslag: Grondslag, bezwaren: Bezwaren): NieuweBetrokkenheid['papier'] {
  const { toestemmingTaal: taal, toestemmingOp: op } = input;
  if (grondslag !== 'TOESTEMMING') {
    if (taal || op) bezwaren.bij('toestemmingTaal', 'GRONDSLAG_PAST_NIET');
    return null;
  }
  if (!taal) bezwaren.bij('toestemmingTaal', 'VELD_VERPLICHT');
  else if (!isTaalcode(taal)) bezwaren.bij('toestemmingTaal', 'KEUZE_ONBEKEND');
  if (!op) bezwaren.bij('toestemmingOp', 'VELD_VERPLICHT');
  else {
    leesDatum(bezwaren, 'toestemmingOp', op, tx.vandaag);
    nietInToekomst(bezwaren, 'toestemmingOp', op, tx.vandaag);
    if (op > input.van) bezwaren.bij('toestemmingOp', 'PERIODE_ONJUIST');
  }
  return taal && op ? { op, taal, tekst: TOESTEMMING_TEKST } : null;
}

/**
 * Ends what a partner does for somebody. With a withdrawn consent the partner has nothing in the next statement.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, PERIODE_ONJUIST, EINDE_TE_LAAT, INVOER_ONJUIST,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function betrokkenheidBeeindigen(tx: Transactie, input: BetrokkenheidBeeindigenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'betrokkenheidBeeindigen', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => beeindigen(tx, input));
  return gelezen(await inburgeraarLezen(tx, 'betrokkenheidBeeindigen', inburgeraarId, selectie));
}

async function beeindigen(tx: Transactie, input: BetrokkenheidBeeindigenInput): Promise<void> {
  const persoon = await persoonVoor(tx, input.inburgeraarId);
  const staand = isUuid(input.betrokkenheidId) ? await betrokkenheidVoorEinde(tx, persoon.id, input.betrokkenheidId) : null;
  if (!staand) throw new Weigering('NIET_GEVONDEN', [veldWeigering('betrokkenheidId', 'NIET_GEVONDEN')]);
  if (staand.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const { tot, reden } = leesEinde(input, staand, tx.vandaag);
  await betrokkenheidSluiten(tx, persoon.id, staand, tot, reden);
  noteerGeschreven(tx, 'betrokkenheidBeeindigen', 'BETROKKENEN', [persoon]);
}

/** The last day and why. Only a consent can be withdrawn, and then it is over today. */
function leesEinde(input: BetrokkenheidBeeindigenInput, staand: LopendeBetrokkenheid, vandaag: string): { tot: string; reden: (typeof REDENEN)[number] } {
  const bezwaren = new Bezwaren();
  const mogelijk = staand.grondslag === 'TOESTEMMING' ? REDENEN : (['AFGEROND'] as const);
  const reden = leesKeuze(bezwaren, 'reden', input.reden, mogelijk, 'KEUZE_ONBEKEND');
  if (reden === 'TOESTEMMING_INGETROKKEN') {
    bezwaren.weigerZoNodig();
    return { tot: vandaag, reden };
  }
  leesDatum(bezwaren, 'tot', input.tot, vandaag);
  if (input.tot < staand.van) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  if (staand.tot !== null && input.tot > staand.tot) bezwaren.bij('tot', 'EINDE_TE_LAAT');
  bezwaren.weigerZoNodig();
  return { tot: input.tot, reden };
}

/** The person, while one who writes BETROKKENEN has a turn: two at once would both see no betrokkenheid yet. */
async function persoonVoor(tx: Transactie, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await personenVoorSchrijven(tx, 'BETROKKENEN', [inburgeraarId], 'S')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'betrokkenen', persoon.id);
  return persoon;
}

function gelezen(persoon: GelezenInburgeraar | null): GelezenInburgeraar {
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
