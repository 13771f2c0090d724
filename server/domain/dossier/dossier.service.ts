import { DatabaseError } from 'pg';
import { cel, type Rubriek, veldnaam } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, isOpen } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { BIJZONDER, KRUISCHECKS } from './bijzonder.ts';
import type { DossierVastleggenInput, Vastlegging } from './dossier.input.ts';
import { alsRij, gebrokenChecks, type Rij, rijenToevoegen, rijenVoorWijzigen, rijenWijzigen } from './dossier.repository.ts';
import { keurOpgave, leesOpgaven, type Opgave, vastleggingVan } from './opgaven.ts';
import type { Tabelvorm } from './vormen.ts';

const OPERATIE = 'dossierVastleggen';

/**
 * Writes any rubriek of one person that the actor may write. Which fields a role may name at all was judged before
 * (`access/invoer.ts`); here it is which person, which rows, and what may stand in them.
 *
 * @throws Weigering NIET_GEVONDEN, GEEN_TOEGANG, VERSIE_VEROUDERD, INVOER_ONJUIST and the codes of single fields,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function dossierVastleggen(tx: Transactie, input: DossierVastleggenInput, selectie: Selectie): Promise<{ inburgeraar: GelezenInburgeraar; vastgelegd: Vastlegging[] }> {
  const bezwaren = new Bezwaren();
  const opgaven = leesOpgaven(bezwaren, input);
  bezwaren.weigerZoNodig();
  const nieuw = { inburgeraarId: input.inburgeraarId.slice(0, 36), vastgelegd: opgaven.map(vastleggingVan) };
  const { inburgeraarId, vastgelegd } = await eenmalig(tx, OPERATIE, input, nieuw, () => vastleggen(tx, input.inburgeraarId, opgaven));
  const inburgeraar = await inburgeraarLezen(tx, OPERATIE, inburgeraarId, selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return { inburgeraar, vastgelegd };
}

/** The rows of one table, each with what stands there and what will stand there. */
interface Tabelwerk {
  vorm: Tabelvorm;
  opgaven: Opgave[];
  rijen: Rij[];
}

async function vastleggen(tx: Transactie, inburgeraarId: string, opgaven: readonly Opgave[]): Promise<void> {
  const rubrieken = [...new Set(opgaven.map(({ vorm }) => vorm.rubriek))];
  const persoon = await persoonVoor(tx, inburgeraarId, rubrieken);
  // Two writers of one dossier take turns: a first entry has no row to hold on to.
  await neemBeurt(tx, 'dossier', persoon.id);
  const bezwaren = new Bezwaren();
  const werk: Tabelwerk[] = [];
  for (const [vorm, eigen] of perTabel(opgaven)) werk.push(await beoordelen(tx, bezwaren, vorm, eigen, persoon.id));
  bezwaren.weigerZoNodig();
  for (const tabel of werk) await opslaan(tx, tabel);
  const plaats = (id: string) => opgaven.find((opgave) => opgave.id === id)?.pad ?? '';
  for (const { vorm, waarden } of opgaven.filter(eersteVanRubriek)) await BIJZONDER[vorm.rubriek]?.na?.(tx, persoon.id, waarden, plaats);
  for (const rubriek of rubrieken) noteerGeschreven(tx, OPERATIE, rubriek, [persoon]);
}

function eersteVanRubriek({ vorm }: Opgave, plek: number, alle: readonly Opgave[]): boolean {
  return alle.findIndex((ander) => ander.vorm.rubriek === vorm.rubriek) === plek;
}

function perTabel(opgaven: readonly Opgave[]): Map<Tabelvorm, Opgave[]> {
  const tabellen = new Map<Tabelvorm, Opgave[]>();
  for (const opgave of opgaven) tabellen.set(opgave.vorm, [...(tabellen.get(opgave.vorm) ?? []), opgave]);
  return tabellen;
}

/** The person, for whom every rubriek named must be open now: not GEZONDHEID in a waarneming. */
async function persoonVoor(tx: Transactie, inburgeraarId: string, [eerste, ...rest]: readonly Rubriek[]): Promise<GelezenInburgeraar> {
  const [persoon] = eerste ? (await personenVoorSchrijven(tx, eerste, [inburgeraarId], 'SEM')).values() : [];
  if (!persoon || !eerste) throw new Weigering('NIET_GEVONDEN');
  const dicht = [eerste, ...rest].filter((rubriek) => !isOpen(tx.actor, rubriek, persoon));
  if (dicht.length > 0) throw new Weigering('GEEN_TOEGANG', dicht.map((rubriek) => veldWeigering(veldnaam(rubriek), 'GEEN_TOEGANG')));
  return persoon;
}

/** Holds the rows that change, and judges what all of them would become. */
async function beoordelen(tx: Transactie, bezwaren: Bezwaren, vorm: Tabelvorm, opgaven: Opgave[], inburgeraarId: string): Promise<Tabelwerk> {
  const staand = await staandeRijen(tx, vorm, opgaven, inburgeraarId);
  const rijen = opgaven.map((opgave) => {
    const oud = staand(opgave);
    bewaakVersie(opgave, oud);
    const nieuw = alsRij(keurOpgave(bezwaren, opgave, tx.vandaag));
    return { ...(oud ?? begin(tx, opgave, inburgeraarId)), ...nieuw, ...merk(tx, opgave) };
  });
  if (vorm.veld === null && rijen[0]) await hoofdBeoordelen(tx, bezwaren, vorm, opgaven[0]?.pad ?? '', { oud: opgaven[0] ? staand(opgaven[0]) ?? {} : {}, nieuw: rijen[0] }, inburgeraarId);
  const geraakt = bezwaren.paden;
  for (const { plek, naam } of await gebrokenChecks(tx, vorm, rijen)) {
    const { veld, code } = KRUISCHECKS[naam] ?? { veld: vorm.checks.find((c) => c.naam === naam)?.kolommen[0] ?? '', code: 'VELDEN_PASSEN_NIET' as const };
    const pad = `${opgaven[plek]?.pad ?? ''}.${veld}`;
    // What is wrong by itself is not said twice.
    if (!geraakt.has(pad)) bezwaren.bij(pad, code);
  }
  return { vorm, opgaven, rijen };
}

/** What a rubriek asks of its head beside the checks of the table. */
async function hoofdBeoordelen(tx: Transactie, bezwaren: Bezwaren, { rubriek }: Tabelvorm, pad: string, { oud, nieuw }: { oud: Rij; nieuw: Rij }, inburgeraarId: string): Promise<void> {
  const gevonden = await BIJZONDER[rubriek]?.beoordeel?.(tx, inburgeraarId, oud, nieuw);
  for (const { veld, code } of gevonden ?? []) bezwaren.bij(`${pad}.${veld}`, code);
}

async function staandeRijen(tx: Transactie, vorm: Tabelvorm, opgaven: readonly Opgave[], inburgeraarId: string): Promise<(opgave: Opgave) => Rij | undefined> {
  const ids = opgaven.filter(({ nieuw }) => !nieuw).flatMap(({ id }) => (id && isUuid(id) ? [id] : []));
  if (vorm.veld !== null && ids.length === 0) return () => undefined;
  const rijen = await rijenVoorWijzigen(tx, vorm, inburgeraarId, ids, cel(tx.actor.rol, vorm.rubriek) === 'E');
  return vorm.veld === null ? () => rijen[0] : ({ id }) => rijen.find((rij) => rij['id'] === id);
}

/** Who did not see what stands there looks first; other objections would be about another row. */
function bewaakVersie({ vorm, pad, nieuw, versie }: Opgave, oud: Rij | undefined): void {
  if (vorm.veld !== null && nieuw) return;
  if (vorm.veld !== null && !oud) throw new Weigering('NIET_GEVONDEN', [veldWeigering(`${pad}.id`, 'NIET_GEVONDEN')]);
  if (Number(oud?.['versie'] ?? 0) !== versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering(`${pad}.versie`, 'VERSIE_VEROUDERD')]);
}

/** What is fixed of a new row: whose it is and who enters it. */
function begin(tx: Transactie, { vorm, id }: Opgave, inburgeraarId: string): Rij {
  const { organisatieId, lidmaatschapId } = tx.actor;
  return {
    inburgeraar_id: inburgeraarId, ...(vorm.organisatie ? { organisatie_id: organisatieId } : {}),
    ...(id === null ? {} : { id, ingevoerd_door: lidmaatschapId, ingevoerd_op: tx.nu }),
  };
}

/** The mark of a change: the next version, when and by whom. What is never changed carries none. */
function merk(tx: Transactie, { vorm, versie }: Opgave): Rij {
  return !vorm.wijzigbaar ? {} : { versie: versie + 1, gewijzigd_op: tx.nu, gewijzigd_door: tx.actor.lidmaatschapId };
}

async function opslaan(tx: Transactie, { vorm, opgaven, rijen }: Tabelwerk): Promise<void> {
  const [nieuw, anders] = [rijen.filter((_, i) => opgaven[i]?.nieuw), rijen.filter((_, i) => !opgaven[i]?.nieuw)];
  try {
    if (nieuw.length > 0) await rijenToevoegen(tx, vorm, nieuw);
    if (anders.length > 0 && (await rijenWijzigen(tx, vorm, anders)) < anders.length) throw new Weigering('VERSIE_VEROUDERD');
  } catch (fout) {
    throw vertaald(fout, vorm, opgaven);
  }
}

/** What only the database can see: a row that stands already. Everything else was judged before. */
function vertaald(fout: unknown, vorm: Tabelvorm, opgaven: readonly Opgave[]): unknown {
  if (!(fout instanceof DatabaseError) || fout.code !== '23505') return fout;
  if (vorm.veld === null) return new Weigering('VERSIE_VEROUDERD', opgaven.map(({ pad }) => veldWeigering(`${pad}.versie`, 'VERSIE_VEROUDERD')));
  return new Weigering('STAAT_ER_AL', opgaven.map(({ pad }) => veldWeigering(pad, 'STAAT_ER_AL')));
}
