import { randomUUID } from 'node:crypto';
import { isKwartaalcode, kwartaalcodeVan, kwartaalnummer, PREVENTIE_HOOGSTENS, PREVENTIE_JAREN_VOORUIT, PREVENTIE_PLAATS_HOOGSTENS, PREVENTIE_TITEL_HOOGSTENS, PREVENTIE_TOELICHTING_HOOGSTENS, PREVENTIESTANDEN, PREVENTIETHEMAS } from '../../../shared/rules/preventie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import { deelnameZetten, preventieLezen, type Preventiegegevens, type Preventiestaat, preventieTellen, preventieToevoegen, preventieWijzigen, werktVoor } from './preventie.repository.ts';
import type { PreventieactieBijwerkenInput, PreventieactieVastleggenInput, PreventieMeedoenInput } from './preventie.types.ts';

async function actieVan(tx: Transactie, id: string): Promise<Preventiestaat> {
  const [actie] = isUuid(id) ? await preventieLezen(tx, id) : [];
  if (!actie) throw new Weigering('NIET_GEVONDEN');
  return actie;
}

const verouderd = () => new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);

/** What is said of an action, or every objection to it at once. */
function leesActie(tx: Transactie, input: PreventieactieVastleggenInput, bezwaren: Bezwaren): Preventiegegevens {
  const { van, tot, eigenaarId, dag = null } = input;
  const [eerste, laatste] = [kwartaalnummer(van), kwartaalnummer(tot)];
  const verste = (kwartaalnummer(kwartaalcodeVan(tx.vandaag)) ?? 0) + PREVENTIE_JAREN_VOORUIT * 4;
  if (!isKwartaalcode(van)) bezwaren.bij('van', 'KWARTAAL_ONJUIST');
  if (laatste === null || laatste > verste) bezwaren.bij('tot', 'KWARTAAL_ONJUIST');
  else if (eerste !== null && laatste < eerste) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  if (dag !== null) leesDatum(bezwaren, 'dag', dag, tx.vandaag);
  if (!isUuid(eigenaarId)) bezwaren.bij('eigenaarId', 'KEUZE_ONBEKEND');
  return {
    van, tot, eigenaarId, dag, titel: leesTekst(bezwaren, 'titel', input.titel, PREVENTIE_TITEL_HOOGSTENS, true) ?? '', thema: leesKeuze(bezwaren, 'thema', input.thema, PREVENTIETHEMAS, 'KEUZE_ONBEKEND'),
    stand: leesKeuze(bezwaren, 'stand', input.stand, PREVENTIESTANDEN, 'KEUZE_ONBEKEND'), toelichting: leesTekst(bezwaren, 'toelichting', input.toelichting, PREVENTIE_TOELICHTING_HOOGSTENS),
    plaats: leesTekst(bezwaren, 'plaats', input.plaats, PREVENTIE_PLAATS_HOOGSTENS),
  };
}

/** The gemeente whose plan it is: named where the organisation works for several. */
function gemeenteVan({ actor }: Transactie, naam: string | null | undefined, bezwaren: Bezwaren): string | null {
  const { gemeenteIds, gemeenteNamen } = actor;
  const id = naam ? gemeenteIds[gemeenteNamen.indexOf(naam)] : gemeenteIds.length === 1 ? gemeenteIds[0] : undefined;
  if (id === undefined) bezwaren.bij('gemeente', naam ? 'INVOER_ONJUIST' : 'VELD_VERPLICHT');
  return id ?? null;
}

/**
 * Adds an action to the plan of a gemeente, or changes one.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, KWARTAAL_ONJUIST, PERIODE_ONJUIST, DATUM_ONWAARSCHIJNLIJK, INVOER_ONJUIST, TE_VEEL_REGELS, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function preventieactieVastleggen(tx: Transactie, input: PreventieactieVastleggenInput): Promise<Preventiestaat> {
  const nieuw = { id: input.id ?? randomUUID() as string };
  const { id } = await eenmalig(tx, 'preventieactieVastleggen', input, nieuw, async () => {
    const bezwaren = new Bezwaren();
    const stond = input.id ? await actieVan(tx, input.id) : null;
    const gegevens = leesActie(tx, input, bezwaren);
    const gemeenteId = stond?.gemeenteId ?? gemeenteVan(tx, input.gemeente, bezwaren);
    bezwaren.weigerZoNodig();
    if (gemeenteId === null || !await werktVoor(tx, gegevens.eigenaarId, gemeenteId)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('eigenaarId', 'KEUZE_ONBEKEND')]);
    if (stond) {
      if (!await preventieWijzigen(tx, stond.id, input.versie ?? 0, gegevens)) throw verouderd();
      return;
    }
    await neemBeurt(tx, 'preventie', gemeenteId);
    if (await preventieTellen(tx, gemeenteId) >= PREVENTIE_HOOGSTENS) throw new Weigering('TE_VEEL_REGELS', [veldWeigering('titel', 'TE_VEEL_REGELS')]);
    await preventieToevoegen(tx, nieuw.id, gemeenteId, gegevens);
  });
  return actieVan(tx, id);
}

/**
 * The owner says how its action stands.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function preventieactieBijwerken(tx: Transactie, input: PreventieactieBijwerkenInput): Promise<Preventiestaat> {
  await eenmalig(tx, 'preventieactieBijwerken', input, {}, async () => {
    const actie = await actieVan(tx, input.id);
    // Of another organisation the plan is to be read, and not to be told of.
    if (!actie.magBijwerken) throw new Weigering('NIET_GEVONDEN');
    const bezwaren = new Bezwaren();
    const stand = leesKeuze(bezwaren, 'stand', input.stand, PREVENTIESTANDEN, 'KEUZE_ONBEKEND');
    const toelichting = leesTekst(bezwaren, 'toelichting', input.toelichting, PREVENTIE_TOELICHTING_HOOGSTENS);
    bezwaren.weigerZoNodig();
    if (!await preventieWijzigen(tx, actie.id, input.versie, { stand, toelichting })) throw verouderd();
  });
  return actieVan(tx, input.id);
}

/**
 * The own organisation joins an action, or does not any more.
 *
 * @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function preventieMeedoen(tx: Transactie, input: PreventieMeedoenInput): Promise<Preventiestaat> {
  await eenmalig(tx, 'preventieMeedoen', input, {}, async () => deelnameZetten(tx, (await actieVan(tx, input.id)).id, input.doetMee));
  return actieVan(tx, input.id);
}
