import { randomUUID } from 'node:crypto';
import { lijktOpEmail } from '../../../shared/rules/uitnodigingen.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { ORGANISATIESOORTEN, ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import { bandSluiten, type Organisatiegegevens, organisatieMaken, organisatiesLezen, type Organisatieuitkomst, organisatieWijzigen } from './partnerorganisaties.repository.ts';
import type { OrganisatieBeeindigenInput, OrganisatieVastleggenInput, Partnerorganisatie } from './partnerorganisaties.types.ts';

/** What can be made; a gemeente is not made by a gemeente. */
const MAAKBAAR = ORGANISATIESOORTEN.filter((soort) => soort !== 'GEMEENTE');
const TELEFOON = /^[0-9+() -]{6,20}$/;

/** The organisations of the own gemeente and how they are staffed. */
export async function partnerorganisaties(tx: Transactie): Promise<Partnerorganisatie[]> {
  const rijen = await organisatiesLezen(tx);
  return rijen.map((o) => ({ ...o, rollen: o.rollen.map((r) => ({ ...r, rolNaam: ROLLEN[r.rol].naam })) }));
}

async function organisatieVan(tx: Transactie, id: string): Promise<Partnerorganisatie> {
  const gevonden = (await partnerorganisaties(tx)).find((organisatie) => organisatie.id === id.toLowerCase());
  if (!gevonden) throw new Weigering('NIET_GEVONDEN');
  return gevonden;
}

function leesGegevens(bezwaren: Bezwaren, input: OrganisatieVastleggenInput, vandaag: string): Organisatiegegevens {
  const naam = leesTekst(bezwaren, 'naam', input.naam, 120, true) ?? '';
  if (naam.length === 1) bezwaren.bij('naam', 'VORM_ONJUIST');
  const [email, telefoon] = [leesTekst(bezwaren, 'email', input.email, 200), leesTekst(bezwaren, 'telefoon', input.telefoon, 20)];
  if (email !== null && !lijktOpEmail(email)) bezwaren.bij('email', 'VORM_ONJUIST');
  if (telefoon !== null && !TELEFOON.test(telefoon)) bezwaren.bij('telefoon', 'VORM_ONJUIST');
  const [contractVan, contractTot] = [input.contractVan ?? null, input.contractTot ?? null];
  if (contractVan) leesDatum(bezwaren, 'contractVan', contractVan, vandaag);
  if (contractTot) leesDatum(bezwaren, 'contractTot', contractTot, vandaag);
  if (contractVan && contractTot && contractTot < contractVan) bezwaren.bij('contractTot', 'PERIODE_ONJUIST');
  return { naam, contractVan, contractTot, email, telefoon, adres: leesTekst(bezwaren, 'adres', input.adres, 200) };
}

/**
 * Makes an organisation that works for the own gemeente, or keeps what changed of one.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VELD_VERPLICHT, TEKST_TE_LANG, VORM_ONJUIST, PERIODE_ONJUIST, DATUM_ONWAARSCHIJNLIJK, KEUZE_ONBEKEND, STAAT_ER_AL,
 *   ORGANISATIE_NAAM_BEZET, ORGANISATIE_BEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function organisatieVastleggen(tx: Transactie, input: OrganisatieVastleggenInput): Promise<Partnerorganisatie> {
  let gekoppeld: string | null = null;
  const { id } = await eenmalig(tx, 'organisatieVastleggen', input, { id: input.id ?? (randomUUID() as string) }, async () => {
    const bezwaren = new Bezwaren();
    const gegevens = leesGegevens(bezwaren, input, tx.vandaag);
    const soort = input.id ? null : leesKeuze(bezwaren, 'soort', input.soort ?? '', MAAKBAAR, 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    if (input.id && !isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    if (soort === null) return weigerBij(await organisatieWijzigen(tx, input.id ?? '', input.versie, gegevens));
    const gemaakt = await organisatieMaken(tx, randomUUID(), soort, gegevens);
    weigerBij(gemaakt.uitkomst);
    gekoppeld = gemaakt.welke;
  });
  // One of this name may have been there already; a repeated request finds it by its name.
  return input.id ? organisatieVan(tx, id) : gekoppeld ? organisatieVan(tx, gekoppeld) : opNaam(tx, input.naam);
}

async function opNaam(tx: Transactie, naam: string): Promise<Partnerorganisatie> {
  const gezocht = naam.trim().toLowerCase();
  const gevonden = (await partnerorganisaties(tx)).find((organisatie) => organisatie.naam.toLowerCase() === gezocht);
  if (!gevonden) throw new Weigering('NIET_GEVONDEN');
  return gevonden;
}

/**
 * Ends the tie with an organisation on a day; whom it has from the own gemeente is handed over first.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, ORGANISATIE_BEEINDIGD, ORGANISATIE_HEEFT_MENSEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function organisatieBeeindigen(tx: Transactie, input: OrganisatieBeeindigenInput): Promise<Partnerorganisatie> {
  await eenmalig(tx, 'organisatieBeeindigen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    leesDatum(bezwaren, 'tot', input.tot, tx.vandaag);
    bezwaren.weigerZoNodig();
    if (!isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await bandSluiten(tx, input.id, input.versie, input.tot));
  });
  return organisatieVan(tx, input.id);
}

const BEZWAAR: Readonly<Record<Exclude<Organisatieuitkomst, 'OK'>, readonly [veld: string | null, code: Weigeringscode]>> = {
  NIET_GEVONDEN: [null, 'NIET_GEVONDEN'], VERSIE: [null, 'VERSIE_VEROUDERD'], BEEINDIGD: [null, 'ORGANISATIE_BEEINDIGD'], NAAM_BEZET: ['naam', 'ORGANISATIE_NAAM_BEZET'],
  STAAT_ER_AL: ['naam', 'STAAT_ER_AL'], DAG: ['tot', 'DATUM_IN_VERLEDEN'], HEEFT_MENSEN: ['tot', 'ORGANISATIE_HEEFT_MENSEN'],
};

function weigerBij(uitkomst: Organisatieuitkomst): void {
  if (uitkomst === 'OK') return;
  const [veld, code] = BEZWAAR[uitkomst];
  throw new Weigering(code, veld === null ? [] : [veldWeigering(veld, code)]);
}
