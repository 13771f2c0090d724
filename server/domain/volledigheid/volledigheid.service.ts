import { vandaagIn } from '../../../shared/rules/datum.ts';
import { periodeVan } from '../../../shared/rules/kwartaal.ts';
import type { Reeksen } from '../../../shared/rules/parameters.ts';
import { aanleverkwartaal, OPGAVESOORTEN, peildagVan, uiterlijkInleveren, volledigheidparametersOp, weerHerinneren } from '../../../shared/rules/volledigheid.ts';
import { magActie } from '../../access/acties.ts';
import type { Transactie } from '../../database/transactie.ts';
import { type Kwartaalkeuze, leesKwartaal } from '../kwartaal.ts';
import { inleverreeks } from '../parameters/inleveren.ts';
import { eigenOpgaven, groepenLezen, type OpgaveRij, type PartnerRij, partnersLezen, partnersTellen, type Volledigheidsvraag } from './volledigheid.repository.ts';
import type { Opgavetelling, Volledigheid, Volledigheidsgroep } from './volledigheid.types.ts';

const HOOGSTENS_OPEN = 60;

/**
 * The quarter that was asked for, or the one that is handed in about now, with the numbers with which it is looked at.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export function leesVraag(keuze: Kwartaalkeuze, vandaag: string, reeks: Reeksen['VOLLEDIGHEID']): Volledigheidsvraag {
  const kwartaal = leesKwartaal(keuze, vandaag, aanleverkwartaal(vandaag, reeks));
  const peildag = peildagVan(kwartaal, vandaag);
  return { ...periodeVan(kwartaal), peildag, lidDagen: volledigheidparametersOp(peildag, reeks).lidDagen, inleveren: uiterlijkInleveren(kwartaal, reeks) };
}

/**
 * What is handed in over a quarter and what is missing: the gemeente sees counts of each partner, a partner its own groups.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export async function volledigheid(tx: Transactie, keuze: Kwartaalkeuze): Promise<Volledigheid[]> {
  const reeks = await inleverreeks(tx);
  const vraag = leesVraag(keuze, tx.vandaag, reeks);
  return magActie(tx.actor.rol, 'partner:herinneren') ? vanPartners(tx, vraag, reeks) : vanEigen(tx, vraag, reeks);
}

/** Of the quarter that is handed in about now, for the answer to what changed it. */
export async function volledigheidNu(tx: Transactie): Promise<Volledigheid[]> {
  return volledigheid(tx, { jaar: null, kwartaal: null });
}

async function vanPartners(tx: Transactie, vraag: Volledigheidsvraag, reeks: Reeksen['VOLLEDIGHEID']): Promise<Volledigheid[]> {
  const [partners, tellingen] = [await partnersLezen(tx, true), await partnersTellen(tx, vraag)];
  return partners.map((partner) => {
    const opgaven = inVolgorde(tellingen.filter(({ organisatieId }) => organisatieId === partner.id).map(({ soort, verwacht, gedaan, niets }) => ({ soort, verwacht, gedaan, nietsTeMelden: niets })));
    return alsVolledigheid(partner, vraag, opgaven, [], tx.vandaag, reeks);
  });
}

async function vanEigen(tx: Transactie, vraag: Volledigheidsvraag, reeks: Reeksen['VOLLEDIGHEID']): Promise<Volledigheid[]> {
  const [partner] = await partnersLezen(tx, false);
  if (!partner) return [];
  const opgaven = await eigenOpgaven(tx, vraag);
  const groepen = await groepenLezen(tx, [...new Set(opgaven.map(({ groepId }) => groepId))]);
  const perGroep = groepen.map((groep) => groepsstand(groep as Volledigheidsgroep['groep'], opgaven.filter(({ groepId }) => groepId === groep.id)));
  return [alsVolledigheid(partner, vraag, tel(opgaven), perGroep, tx.vandaag, reeks)];
}

function alsVolledigheid({ id, organisatie, herinnerdOp }: PartnerRij, vraag: Volledigheidsvraag, opgaven: Opgavetelling[], groepen: Volledigheidsgroep[], vandaag: string, reeks: Reeksen['VOLLEDIGHEID']): Volledigheid {
  const weer = weerHerinneren(herinnerdOp && vandaagIn(herinnerdOp), vandaag, reeks);
  // A reminder is about what is handed in now, not about a quarter of long ago.
  const open = vraag.tot === periodeVan(aanleverkwartaal(vandaag, reeks)).tot && opgaven.some(({ verwacht, gedaan }) => gedaan < verwacht);
  return { id, organisatie, van: vraag.van, tot: vraag.tot, uiterlijk: vraag.inleveren, opgaven, groepen, herinnerdOp, magHerinneren: open && (weer === null || weer <= vandaag) };
}

function groepsstand(groep: Volledigheidsgroep['groep'], opgaven: readonly OpgaveRij[]): Volledigheidsgroep {
  const openstaand = opgaven.flatMap(({ soort, lesId, dag, gedaan, niets, versie }) => (dag !== null && (!gedaan || niets) ? [{ soort, lesId, dag, leeg: niets, versie }] : []));
  return { groep, opgaven: tel(opgaven), openstaand: openstaand.slice(0, HOOGSTENS_OPEN) };
}

function tel(opgaven: readonly OpgaveRij[]): Opgavetelling[] {
  return inVolgorde(OPGAVESOORTEN.flatMap((soort) => {
    const van = opgaven.filter((o) => o.soort === soort);
    return van.length === 0 ? [] : [{ soort, verwacht: van.length, gedaan: van.filter((o) => o.gedaan).length, nietsTeMelden: van.filter((o) => o.niets).length }];
  }));
}

function inVolgorde(tellingen: Opgavetelling[]): Opgavetelling[] {
  return OPGAVESOORTEN.flatMap((soort) => tellingen.filter((telling) => telling.soort === soort));
}
