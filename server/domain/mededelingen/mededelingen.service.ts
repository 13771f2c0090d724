import { randomUUID } from 'node:crypto';
import { MEDEDELING_TEKST_HOOGSTENS, MEDEDELING_TITEL_HOOGSTENS, periodeBezwaar } from '../../../shared/rules/mededelingen.ts';
import { TAALCODES } from '../../../shared/talen.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import type { Actor } from '../../access/actor.ts';
import { ALLE_ROLLEN, type Rol, ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import { eigenTaalLezen } from '../partnerorganisaties/taal.repository.ts';
import {
  doelorganisatiesLezen, eigenMededelingenLezen, type EigenMededelingRij, mededelingenLezen, mededelingTerugnemen, mededelingToevoegen, mededelingWegleggen,
} from './mededelingen.repository.ts';
import type { EigenMededeling, Mededeling, Mededelingdoelen, MededelingPlaatsenInput } from './mededelingen.types.ts';

/** Whether the actor speaks for the gemeente, or for a partner to its own people. */
function namensGemeente({ rol }: Actor): boolean {
  return ROLLEN[rol].organisatiesoort === 'GEMEENTE';
}

/** Roles that the actor can name: a partner the own kind of organisation, the gemeente all that work with it. */
function rollenVan(actor: Actor): Rol[] {
  return ALLE_ROLLEN.filter((rol) => rol !== 'INBURGERAAR' && (namensGemeente(actor) || ROLLEN[rol].organisatiesoort === ROLLEN[actor.rol].organisatiesoort));
}

/** What stands for the actor now; an inburgeraar reads it in the own language where it was written in that. */
export async function mededelingen(tx: Transactie): Promise<Mededeling[]> {
  return mededelingenLezen(tx, await eigenTaalLezen(tx) ?? 'nl');
}

/** Puts one away, in this membership. @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD */
export async function mededelingGezien(tx: Transactie, input: { idempotentieSleutel: string; mededelingId: string }): Promise<{ mededelingen: Mededeling[]; ongezien: number }> {
  await eenmalig(tx, 'mededelingGezien', input, {}, async () => {
    if (!isUuid(input.mededelingId) || !(await mededelingWegleggen(tx, input.mededelingId))) throw new Weigering('NIET_GEVONDEN');
  });
  const staan = await mededelingen(tx);
  return { mededelingen: staan, ongezien: staan.filter(({ gezien }) => !gezien).length };
}

export async function mededelingenBeheer(tx: Transactie): Promise<EigenMededeling[]> {
  return (await eigenMededelingenLezen(tx)).map(metRolnamen);
}

export async function mededelingdoelen(tx: Transactie): Promise<Mededelingdoelen> {
  const gemeente = namensGemeente(tx.actor);
  return { rollen: rollenVan(tx.actor).map((rol) => ({ code: rol, naam: ROLLEN[rol].naam })), organisaties: gemeente ? await doelorganisatiesLezen(tx) : [], ookInburgeraars: gemeente };
}

function metRolnamen({ rollen, ...rij }: EigenMededelingRij): EigenMededeling {
  return { ...rij, rollen: rollen.map((rol) => ROLLEN[rol].naam) };
}

const DAGEN: Readonly<Record<NonNullable<ReturnType<typeof periodeBezwaar>>, { veld: 'van' | 'tot'; code: Weigeringscode }>> = {
  VERLEDEN: { veld: 'van', code: 'DATUM_IN_VERLEDEN' }, VOLGORDE: { veld: 'tot', code: 'PERIODE_ONJUIST' }, TE_VER: { veld: 'tot', code: 'DATUM_ONWAARSCHIJNLIJK' },
};

/**
 * Says something to the partners, the inburgeraars or the own organisation.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, PERIODE_ONJUIST, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, KEUZE_ONBEKEND, VELDEN_PASSEN_NIET, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function mededelingPlaatsen(tx: Transactie, input: MededelingPlaatsenInput): Promise<EigenMededeling> {
  const nieuw = { mededelingId: randomUUID() as string };
  const { mededelingId } = await eenmalig(tx, 'mededelingPlaatsen', input, nieuw, () => plaatsen(tx, input, nieuw.mededelingId));
  return eigen(tx, mededelingId);
}

async function plaatsen(tx: Transactie, input: MededelingPlaatsenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const titel = leesTekst(bezwaren, 'titel', input.titel, MEDEDELING_TITEL_HOOGSTENS, true) ?? '';
  const tekst = leesTekst(bezwaren, 'tekst', input.tekst, MEDEDELING_TEKST_HOOGSTENS, true) ?? '';
  const dagen = periodeBezwaar(input.van, input.tot, tx.vandaag);
  if (dagen !== null) bezwaren.bij(DAGEN[dagen].veld, DAGEN[dagen].code);
  const gemeente = namensGemeente(tx.actor);
  const rollen = [...new Set(input.rollen)];
  const mag: readonly string[] = [...rollenVan(tx.actor), ...(gemeente ? ['INBURGERAAR'] : [])];
  if (rollen.some((rol) => !mag.includes(rol))) bezwaren.bij('rollen', 'KEUZE_ONBEKEND');
  const organisatieIds = await organisaties(tx, bezwaren, input.organisatieIds, gemeente);
  const vertalingen = leesVertalingen(bezwaren, input, rollen.includes('INBURGERAAR'));
  bezwaren.weigerZoNodig();
  await mededelingToevoegen(tx, { id, gemeenteId: gemeente ? tx.actor.gemeenteIds[0] ?? null : null, titel, tekst, van: input.van, tot: input.tot, rollen, organisatieIds, vertalingen });
}

async function organisaties(tx: Transactie, bezwaren: Bezwaren, gevraagd: readonly string[], gemeente: boolean): Promise<string[]> {
  const ids = [...new Set(gevraagd)];
  if (ids.length === 0) return ids;
  const bekend = gemeente ? (await doelorganisatiesLezen(tx)).map(({ code }) => code) : [];
  if (ids.length > 50 || ids.some((id) => !bekend.includes(id))) bezwaren.bij('organisatieIds', 'KEUZE_ONBEKEND');
  return ids;
}

function leesVertalingen(bezwaren: Bezwaren, { vertalingen }: MededelingPlaatsenInput, voorInburgeraars: boolean) {
  if (vertalingen.length > 0 && !voorInburgeraars) bezwaren.bij('vertalingen', 'VELDEN_PASSEN_NIET');
  const gehad = new Set<string>();
  return vertalingen.map((v, i) => {
    const taal = leesKeuze(bezwaren, `vertalingen.${i}.taal`, v.taal, TAALCODES.filter((code) => code !== 'nl'), 'KEUZE_ONBEKEND');
    if (gehad.has(taal)) bezwaren.bij(`vertalingen.${i}.taal`, 'STAAT_ER_AL');
    gehad.add(taal);
    return {
      taal, titel: leesTekst(bezwaren, `vertalingen.${i}.titel`, v.titel, MEDEDELING_TITEL_HOOGSTENS, true) ?? '', tekst: leesTekst(bezwaren, `vertalingen.${i}.tekst`, v.tekst, MEDEDELING_TEKST_HOOGSTENS, true) ?? '',
    };
  });
}

/** Takes it away from everybody at once. @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD */
export async function mededelingIntrekken(tx: Transactie, input: { idempotentieSleutel: string; mededelingId: string }): Promise<EigenMededeling> {
  await eenmalig(tx, 'mededelingIntrekken', input, {}, async () => {
    if (!isUuid(input.mededelingId) || !(await mededelingTerugnemen(tx, input.mededelingId))) throw new Weigering('NIET_GEVONDEN');
  });
  return eigen(tx, input.mededelingId);
}

async function eigen(tx: Transactie, id: string): Promise<EigenMededeling> {
  const [rij] = isUuid(id) ? await eigenMededelingenLezen(tx, id) : [];
  if (!rij) throw new Weigering('NIET_GEVONDEN');
  return metRolnamen(rij);
}
