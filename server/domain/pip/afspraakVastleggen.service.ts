import { randomUUID } from 'node:crypto';
import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import { AFSPRAAK_THEMAS, type AfspraakThema, INTENSITEIT_HOOGSTENS } from '../../../shared/rules/pip.ts';
import { cel } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { werktVoorGemeente } from '../betrokkenheid/betrokkenen.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesTekst } from '../invoer.ts';
import { metAfspraak } from './afspraken.service.ts';
import type { AfspraakVastleggenInput } from './pip.input.ts';
import { type Afspraaktekst, afspraakToevoegen, afspraakVoorWijzigen, afspraakWijzigen, type StaandeAfspraak } from './pip.repository.ts';

const OPERATIE = 'afspraakVastleggen';

/**
 * Makes an agreement of the PIP, or changes one that the own organisation made. What the executing organisation reports
 * of it stays as it was. A closed agreement does not change any more.
 *
 * @throws Weigering GEEN_TOEGANG, NIET_GEVONDEN, VERSIE_VEROUDERD, AFSPRAAK_AFGESLOTEN, VELD_VERPLICHT, TEKST_TE_LANG,
 *   KEUZE_ONBEKEND, INTENSITEIT_ONJUIST, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function afspraakVastleggen(tx: Transactie, input: AfspraakVastleggenInput, persoonkeuze: Selectie, afspraakkeuze: Selectie) {
  bewaakThema(tx, input.thema);
  const nieuw = { afspraakId: input.id?.toLowerCase().slice(0, 36) ?? randomUUID() };
  const { afspraakId } = await eenmalig(tx, OPERATIE, input, nieuw, () => vastleggen(tx, input, nieuw.afspraakId));
  return metAfspraak(tx, OPERATIE, afspraakId, persoonkeuze, afspraakkeuze);
}

/** The theme is the rubriek: who does not write it is refused before a person is looked at. */
function bewaakThema(tx: Transactie, thema: string | null | undefined): void {
  if (thema == null) return;
  if (!(AFSPRAAK_THEMAS as readonly string[]).includes(thema)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('thema', 'KEUZE_ONBEKEND')]);
  if (cel(tx.actor.rol, thema as AfspraakThema) !== 'S') throw new Weigering('GEEN_TOEGANG', [veldWeigering('thema', 'GEEN_TOEGANG')]);
}

async function vastleggen(tx: Transactie, input: AfspraakVastleggenInput, afspraakId: string): Promise<void> {
  const oud = input.id == null ? null : await staande(tx, input, afspraakId);
  const thema = oud?.thema ?? (input.thema as AfspraakThema | null | undefined);
  if (!thema) throw new Weigering('VELD_VERPLICHT', [veldWeigering('thema', 'VELD_VERPLICHT')]);
  const [persoon] = (await personenVoorSchrijven(tx, thema, [input.inburgeraarId], 'S')).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  const afspraak = await leesAfspraak(tx, input, oud);
  if (oud) await afspraakWijzigen(tx, oud, afspraak);
  else await afspraakToevoegen(tx, { id: afspraakId, inburgeraarId: persoon.id, thema }, afspraak);
  noteerGeschreven(tx, OPERATIE, thema, [persoon]);
}

/** The agreement that changes: of this person, of the own organisation, on a theme that the actor writes. */
async function staande(tx: Transactie, input: AfspraakVastleggenInput, afspraakId: string): Promise<StaandeAfspraak> {
  if (!isUuid(afspraakId) || !isUuid(input.inburgeraarId)) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'afspraak', afspraakId);
  const themas = AFSPRAAK_THEMAS.filter((thema) => cel(tx.actor.rol, thema) === 'S');
  const oud = await afspraakVoorWijzigen(tx, input.inburgeraarId, afspraakId, themas);
  if (!oud) throw new Weigering('NIET_GEVONDEN', [veldWeigering('id', 'NIET_GEVONDEN')]);
  if (input.versie !== oud.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  if (EINDSTANDEN.includes(oud.stand)) throw new Weigering('AFSPRAAK_AFGESLOTEN');
  // Another theme has other readers: that is another agreement.
  if (input.thema != null && input.thema !== oud.thema) throw new Weigering('INVOER_ONJUIST', [veldWeigering('thema', 'INVOER_ONJUIST')]);
  return oud;
}

/** What the agreement will say: what is absent in the input stays as it was. */
async function leesAfspraak(tx: Transactie, input: AfspraakVastleggenInput, oud: StaandeAfspraak | null): Promise<Afspraaktekst> {
  const bezwaren = new Bezwaren();
  const genoemd = <K extends keyof Afspraaktekst & keyof AfspraakVastleggenInput>(veld: K) => (input[veld] === undefined ? oud?.[veld] ?? null : input[veld]);
  const [van, tot, urenPerWeek, uitvoerderId] = [genoemd('van'), genoemd('tot'), genoemd('urenPerWeek'), genoemd('uitvoerderId')];
  const tekst = leesTekst(bezwaren, 'tekst', genoemd('tekst'), 2000, true) ?? '';
  const doel = leesTekst(bezwaren, 'doel', genoemd('doel'), 2000);
  if (urenPerWeek != null && !(urenPerWeek >= 0 && urenPerWeek <= INTENSITEIT_HOOGSTENS)) bezwaren.bij('urenPerWeek', 'INTENSITEIT_ONJUIST');
  if (van) leesDatum(bezwaren, 'van', van, tx.vandaag);
  if (tot) leesDatum(bezwaren, 'tot', tot, tx.vandaag);
  if (van && tot && tot < van) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  if (uitvoerderId && input.uitvoerderId && !await werktVoorGemeente(tx, uitvoerderId)) bezwaren.bij('uitvoerderId', 'NIET_GEVONDEN');
  bezwaren.weigerZoNodig();
  return { tekst, doel, urenPerWeek: urenPerWeek ?? null, uitvoerderId: uitvoerderId ?? null, van: van ?? null, tot: tot ?? null };
}
