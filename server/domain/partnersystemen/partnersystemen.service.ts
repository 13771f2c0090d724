import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { systeemgrenzenOp } from '../../../shared/rules/partnersystemen.ts';
import { type Rol, ROLLEN } from '../../access/rollen.ts';
import { type Systeemactie, systeemactiesVan, SYSTEEMROLLEN } from '../../access/systeem.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesTekst } from '../invoer.ts';
import { leesSeinadres } from '../seinen/openbaarAdres.ts';
import { leesSleutel } from './sleutel.ts';
import { organisatiesoortVan, seinInstellen, sleutelInstellen, systeemToelaten, type Systeemuitkomst, systeemWijzigen, systemenLezen } from './partnersystemen.repository.ts';
import type { PartnersysteemBeeindigenInput, PartnersysteemGeheimVernieuwenInput, PartnersysteemPayload, PartnersysteemSeinInstellenInput, PartnersysteemSleutelInstellenInput, PartnersysteemToelatenInput, PartnersysteemType, Systeemrol } from './partnersystemen.types.ts';

type Systeem = PartnersysteemType & { seinVersie: number };

/** The systems that the own gemeente let in. */
export async function partnersystemen(tx: Transactie): Promise<Systeem[]> {
  return (await systemenLezen(tx)).map((rij) => ({ ...rij, rolNaam: ROLLEN[rij.rol].naam }));
}

/** The roles that a system can work with. */
export function systeemrollen(): Systeemrol[] {
  return SYSTEEMROLLEN.map((rol) => ({ rol, rolNaam: ROLLEN[rol].naam, organisatiesoort: ROLLEN[rol].organisatiesoort ?? '', acties: [...systeemactiesVan(rol)] }));
}

/** 256 random bits, shown once; the database keeps the hash. */
function nieuwGeheim(): { geheim: string; hash: string } {
  const geheim = `ssg_${randomBytes(32).toString('base64url')}`;
  return { geheim, hash: createHash('sha256').update(geheim).digest('hex') };
}

/**
 * Lets a partner's system in, with a role in that organisation and some acts of it, for the own gemeente alone. The secret
 * is in this answer and nowhere else: a repeated request gets none.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, SYSTEMEN_VOL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnersysteemToelaten(tx: Transactie, input: PartnersysteemToelatenInput): Promise<PartnersysteemPayload> {
  let geheim: string | null = null;
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'partnersysteemToelaten', input, nieuw, async () => { geheim = await toelaten(tx, input, nieuw.id); });
  return { partnersysteem: await systeemVan(tx, id), geheim };
}

async function toelaten(tx: Transactie, input: PartnersysteemToelatenInput, id: string): Promise<string> {
  const bezwaren = new Bezwaren();
  const { verzoekenPerMinuut: gewoon, verzoekenHoogstens } = systeemgrenzenOp(tx.vandaag);
  const naam = leesTekst(bezwaren, 'naam', input.naam, 80, true) ?? '';
  const verzoekenPerMinuut = input.verzoekenPerMinuut ?? gewoon;
  if (verzoekenPerMinuut < 1 || verzoekenPerMinuut > verzoekenHoogstens) bezwaren.bij('verzoekenPerMinuut', 'GETAL_BUITEN_GRENZEN');
  const rol = SYSTEEMROLLEN.find((een) => een === input.rol);
  const acties = leesActies(bezwaren, rol, input.acties);
  const soort = isUuid(input.organisatieId) ? await organisatiesoortVan(tx, input.organisatieId) : null;
  if (soort === null) bezwaren.bij('organisatieId', 'KEUZE_ONBEKEND');
  else if (rol && ROLLEN[rol].organisatiesoort !== soort) bezwaren.bij('rol', 'KEUZE_ONBEKEND');
  bezwaren.weigerZoNodig();
  if (!rol) throw new Weigering('INVOER_ONJUIST');
  const { geheim, hash } = nieuwGeheim();
  weigerBij(await systeemToelaten(tx, { id, organisatieId: input.organisatieId, rol, naam, acties, verzoekenPerMinuut, geheimHash: hash }));
  return geheim;
}

function leesActies(bezwaren: Bezwaren, rol: Rol | undefined, gevraagd: readonly string[]): readonly string[] {
  if (!rol) bezwaren.bij('rol', 'KEUZE_ONBEKEND');
  if (gevraagd.length === 0) bezwaren.bij('acties', 'VELD_VERPLICHT');
  const mogelijk: readonly Systeemactie[] = rol ? systeemactiesVan(rol) : [];
  if (rol && !gevraagd.every((actie) => (mogelijk as readonly string[]).includes(actie))) bezwaren.bij('acties', 'KEUZE_ONBEKEND');
  return [...new Set(gevraagd)];
}

/**
 * Gives the system a new secret, in this answer alone. What had the old one is out.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, SYSTEEM_BEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnersysteemGeheimVernieuwen(tx: Transactie, input: PartnersysteemGeheimVernieuwenInput): Promise<PartnersysteemPayload> {
  let geheim: string | null = null;
  await eenmalig(tx, 'partnersysteemGeheimVernieuwen', input, {}, async () => {
    const nieuw = nieuwGeheim();
    await wijzigen(tx, input, nieuw.hash);
    geheim = nieuw.geheim;
  });
  return { partnersysteem: await systeemVan(tx, input.id), geheim };
}

/**
 * Lets the system sign who it is with a key of its own (private_key_jwt, RFC 7523); its secret is out.
 *
 * @throws Weigering SLEUTEL_ONJUIST, NIET_GEVONDEN, VERSIE_VEROUDERD, SYSTEEM_BEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnersysteemSleutelInstellen(tx: Transactie, input: PartnersysteemSleutelInstellenInput): Promise<PartnersysteemPayload> {
  const gelezen = await leesSleutel(input.jwk);
  if (gelezen === null) throw new Weigering('SLEUTEL_ONJUIST', [veldWeigering('jwk', 'SLEUTEL_ONJUIST')]);
  await eenmalig(tx, 'partnersysteemSleutelInstellen', input, {}, async () => {
    if (!isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await sleutelInstellen(tx, input.id, input.versie, gelezen.sleutel, gelezen.afdruk));
  });
  return { partnersysteem: await systeemVan(tx, input.id), geheim: null };
}

/**
 * Ends the system: in the next statement it is nobody. It stays in the list, for who reads the log.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, SYSTEEM_BEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnersysteemBeeindigen(tx: Transactie, input: PartnersysteemBeeindigenInput): Promise<PartnersysteemPayload> {
  await eenmalig(tx, 'partnersysteemBeeindigen', input, {}, () => wijzigen(tx, input, null));
  return { partnersysteem: await systeemVan(tx, input.id), geheim: null };
}

/**
 * Sets where the system hears that something changed, with a new secret to check it by.
 *
 * @throws Weigering SEINADRES_ONJUIST, NIET_GEVONDEN, VERSIE_VEROUDERD, SYSTEEM_BEEINDIGD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function partnersysteemSeinInstellen(tx: Transactie, input: PartnersysteemSeinInstellenInput, geheimVan: (id: string, versie: number) => string): Promise<PartnersysteemPayload> {
  const adres = input.adres?.trim() || null;
  const gelezen = adres === null ? null : leesSeinadres(adres);
  if (adres !== null && gelezen === null) throw new Weigering('SEINADRES_ONJUIST', [veldWeigering('adres', 'SEINADRES_ONJUIST')]);
  let nieuw = false;
  await eenmalig(tx, 'partnersysteemSeinInstellen', input, {}, async () => {
    if (!isUuid(input.id)) throw new Weigering('NIET_GEVONDEN');
    weigerBij(await seinInstellen(tx, input.id, input.versie, gelezen?.href ?? null));
    nieuw = true;
  });
  const partnersysteem = await systeemVan(tx, input.id);
  return { partnersysteem, geheim: nieuw && partnersysteem.seinAdres !== null ? geheimVan(partnersysteem.id, partnersysteem.seinVersie) : null };
}

async function wijzigen(tx: Transactie, { id, versie }: { id: string; versie: number }, hash: string | null): Promise<void> {
  if (!isUuid(id)) throw new Weigering('NIET_GEVONDEN');
  weigerBij(await systeemWijzigen(tx, id, versie, hash));
}

function weigerBij(uitkomst: Systeemuitkomst): void {
  switch (uitkomst) {
    case 'OK': return;
    case 'ORGANISATIE': throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('organisatieId', 'KEUZE_ONBEKEND')]);
    case 'VOL': throw new Weigering('SYSTEMEN_VOL');
    case 'BEEINDIGD': throw new Weigering('SYSTEEM_BEEINDIGD');
    case 'VERSIE': throw new Weigering('VERSIE_VEROUDERD');
    case 'NIET_GEVONDEN': throw new Weigering('NIET_GEVONDEN');
  }
}

async function systeemVan(tx: Transactie, id: string): Promise<Systeem> {
  const systeem = (await partnersystemen(tx)).find((een) => een.id === id.toLowerCase());
  if (!systeem) throw new Weigering('NIET_GEVONDEN');
  return systeem;
}
