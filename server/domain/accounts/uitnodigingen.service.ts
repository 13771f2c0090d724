import { randomUUID } from 'node:crypto';
import { lijktOpEmail, type Uitnodigingstand, uitnodigingstand, verlooptNa } from '../../../shared/rules/uitnodigingen.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesTekst } from '../invoer.ts';
import { type UitnodigingRij, uitnodigingenLezen, type Uitnodigingsuitkomst, uitnodigingTeruggenomen, uitnodigingToevoegen, uitnodigingVernieuwd } from './accounts.repository.ts';
import { leesPeriode, leesRol } from './accounts.service.ts';
import type { UitnodigingVersturenInput, UitnodigingWijzigenInput } from './accounts.types.ts';
import type { Uitnodigingslinks } from './uitnodigingslink.ts';

type Uitnodiging = UitnodigingRij & { rolNaam: string; stand: Uitnodigingstand; link: string | null };

/** Whom the own gemeente asked in. The link only where no mail goes out, and only while it works. */
export async function uitnodigingen(tx: Transactie, links: Uitnodigingslinks): Promise<Uitnodiging[]> {
  return (await uitnodigingenLezen(tx)).map((u) => {
    const stand = uitnodigingstand(u, tx.nu);
    return { ...u, rolNaam: ROLLEN[u.rol].naam, stand, link: stand === 'OPEN' ? links.tonen(u.id, u.nummer) : null };
  });
}

async function uitnodigingVan(tx: Transactie, links: Uitnodigingslinks, id: string): Promise<Uitnodiging> {
  const gevonden = (await uitnodigingen(tx, links)).find((u) => u.id === id.toLowerCase());
  if (!gevonden) throw new Weigering('NIET_GEVONDEN');
  return gevonden;
}

/**
 * Asks somebody in by mail: with which role, in which organisation, from when. The account comes with the first log-in.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, VORM_ONJUIST, KEUZE_ONBEKEND, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, STAAT_ER_AL, UITNODIGINGEN_VOL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function uitnodigen(tx: Transactie, input: UitnodigingVersturenInput, links: Uitnodigingslinks): Promise<Uitnodiging> {
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'uitnodigingVersturen', input, nieuw, () => toevoegen(tx, nieuw.id, input, links));
  return uitnodigingVan(tx, links, id);
}

async function toevoegen(tx: Transactie, id: string, input: UitnodigingVersturenInput, links: Uitnodigingslinks): Promise<void> {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'naam', input.naam, 120, true) ?? '';
  if (naam.length === 1) bezwaren.bij('naam', 'VORM_ONJUIST');
  const email = leesTekst(bezwaren, 'email', input.email, 200, true) ?? '';
  if (email !== '' && !lijktOpEmail(email)) bezwaren.bij('email', 'VORM_ONJUIST');
  const [{ rol, soort }, periode] = [leesRol(bezwaren, input.rol), leesPeriode(bezwaren, input, tx.vandaag)];
  if (!isUuid(input.organisatieId)) bezwaren.bij('organisatieId', 'KEUZE_ONBEKEND');
  bezwaren.weigerZoNodig();
  weigerBij(await uitnodigingToevoegen(tx, id, { ...periode, organisatieId: input.organisatieId, rol, soort, naam, email, hash: links.hash(id, 1), verlooptOp: verlooptNa(tx.nu) }));
}

/**
 * Sends a new link; the one of before stops.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, UITNODIGING_VOORBIJ, UITNODIGING_TE_SNEL, UITNODIGINGEN_VOL, KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function uitnodigingVernieuwen(tx: Transactie, input: UitnodigingWijzigenInput, links: Uitnodigingslinks): Promise<Uitnodiging> {
  await eenmalig(tx, 'uitnodigingVernieuwen', input, {}, async () => {
    const { id, nummer } = await uitnodigingVan(tx, links, input.id);
    weigerBij(await uitnodigingVernieuwd(tx, id, input.versie, { hash: links.hash(id, nummer + 1), verlooptOp: verlooptNa(tx.nu) }));
  });
  return uitnodigingVan(tx, links, input.id);
}

/**
 * Takes an invitation back: its link stops at once.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, UITNODIGING_VOORBIJ, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function uitnodigingIntrekken(tx: Transactie, input: UitnodigingWijzigenInput, links: Uitnodigingslinks): Promise<Uitnodiging> {
  await eenmalig(tx, 'uitnodigingIntrekken', input, {}, async () => {
    if (!isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await uitnodigingTeruggenomen(tx, input.id, input.versie));
  });
  return uitnodigingVan(tx, links, input.id);
}

const BEZWAAR: Readonly<Record<Exclude<Uitnodigingsuitkomst, 'OK'>, readonly [veld: string | null, code: Weigeringscode]>> = {
  ORGANISATIE: ['rol', 'KEUZE_ONBEKEND'], VOL: [null, 'UITNODIGINGEN_VOL'], STAAT_ER_AL: ['email', 'STAAT_ER_AL'], NIET_GEVONDEN: [null, 'NIET_GEVONDEN'], VERSIE: [null, 'VERSIE_VEROUDERD'],
  VOORBIJ: [null, 'UITNODIGING_VOORBIJ'], TE_SNEL: [null, 'UITNODIGING_TE_SNEL'],
};

function weigerBij(uitkomst: Uitnodigingsuitkomst): void {
  if (uitkomst === 'OK') return;
  const [veld, code] = BEZWAAR[uitkomst];
  throw new Weigering(code, veld === null ? [] : [veldWeigering(veld, code)]);
}
