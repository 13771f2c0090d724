import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import { AFSPRAAK_STANDEN, type AfspraakThema } from '../../../shared/rules/pip.ts';
import { cel, veldnaam } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst, nietInToekomst } from '../invoer.ts';
import type { AfspraakMeldenInput } from './pip.input.ts';
import { type AfspraakKern, afspraakLezen, meldingToevoegen } from './pip.repository.ts';

/**
 * The executing organisation reports how an agreement stands. The text agreed stays the consulent's.
 *
 * @param persoonkeuze what the answer shows of the person
 * @param afspraakkeuze what the answer shows of the agreement
 * @throws Weigering NIET_GEVONDEN, GEEN_TOEGANG, AFSPRAAK_NIET_VAN_U, AFSPRAAK_AFGESLOTEN, VERSIE_VEROUDERD,
 *   DATUM_IN_TOEKOMST, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function afspraakMelden(tx: Transactie, input: AfspraakMeldenInput, persoonkeuze: Selectie, afspraakkeuze: Selectie) {
  if (!isUuid(input.afspraakId)) throw new Weigering('NIET_GEVONDEN');
  const { afspraakId } = await eenmalig(tx, 'afspraakMelden', input, { afspraakId: input.afspraakId.toLowerCase() }, () => melden(tx, input));
  return metAfspraak(tx, 'afspraakMelden', afspraakId, persoonkeuze, afspraakkeuze);
}

/** The answer of a mutation on an agreement: the person and the agreement, under the rights of now. */
export async function metAfspraak(tx: Transactie, operatie: string, afspraakId: string, persoonkeuze: Selectie, afspraakkeuze: Selectie) {
  const afspraak = await afspraakLezen(tx, afspraakId);
  if (!afspraak) throw new Weigering('NIET_GEVONDEN');
  leesMee(persoonkeuze, afspraak.thema, afspraakkeuze);
  const inburgeraar = await inburgeraarLezen(tx, operatie, afspraak.inburgeraarId, persoonkeuze);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return { inburgeraar, afspraak: uitRubriek(inburgeraar, afspraak) };
}

async function melden(tx: Transactie, input: AfspraakMeldenInput): Promise<void> {
  // Two reports at once would both have seen the version before.
  await neemBeurt(tx, 'afspraak', input.afspraakId);
  const afspraak = await afspraakLezen(tx, input.afspraakId);
  if (!afspraak) throw new Weigering('NIET_GEVONDEN');
  if (afspraak.uitvoerderId !== tx.actor.organisatieId) throw new Weigering('AFSPRAAK_NIET_VAN_U');
  if (!'SM'.includes(cel(tx.actor.rol, afspraak.thema))) throw new Weigering('GEEN_TOEGANG');
  const [persoon] = (await personenVoorSchrijven(tx, afspraak.thema, [afspraak.inburgeraarId], 'SM')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  if (EINDSTANDEN.includes(afspraak.stand)) throw new Weigering('AFSPRAAK_AFGESLOTEN');
  if (input.versie !== afspraak.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const bezwaren = new Bezwaren();
  const stand = leesKeuze(bezwaren, 'stand', input.stand, AFSPRAAK_STANDEN);
  nietInToekomst(bezwaren, 'datum', input.datum, tx.vandaag);
  const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, 2000);
  bezwaren.weigerZoNodig();
  await meldingToevoegen(tx, afspraak, stand, input.datum, opmerking);
  noteerGeschreven(tx, 'afspraakMelden', afspraak.thema, [persoon]);
}

type Boom = Parameters<Selectie['voegToe']>[0];

function alsBoom(naam: string, args: Boom['args'], velden: readonly Boom[]): Boom {
  return { name: naam, alias: naam, args, fieldsByTypeName: { Gelezen: Object.fromEntries(velden.map((v) => [v.name, v])) } };
}

function bomenVan(selectie: Selectie): Boom[] {
  return [...selectie].map(([naam, keuze]) => alsBoom(naam, keuze.selectie.args as Boom['args'], bomenVan(keuze.selectie)));
}

/** Has the agreement read in the same statement as the person, under the same rights and in the same audit. */
function leesMee(persoonkeuze: Selectie, thema: AfspraakThema, afspraakkeuze: Selectie): void {
  if (afspraakkeuze.namen.length === 0) return;
  const afspraken = alsBoom('afspraken', {}, [...bomenVan(afspraakkeuze), ...(afspraakkeuze.sub('id') ? [] : [alsBoom('id', {}, [])])]);
  persoonkeuze.voegToe(alsBoom(veldnaam(thema), {}, [afspraken]));
}

function uitRubriek(inburgeraar: GelezenInburgeraar, { id, thema }: AfspraakKern): object | null {
  const rubriek = inburgeraar[veldnaam(thema)] as { afspraken?: { id: string }[] } | null | undefined;
  return rubriek?.afspraken?.find((a) => a.id === id) ?? null;
}
