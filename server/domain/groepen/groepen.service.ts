import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { KLASSOORTEN, kostenLeeg } from '../../../shared/rules/groepen.ts';
import { LEERROUTES } from '../../../shared/rules/pip.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import { bezettingLezen, docentenLezen, docentZetten, hoogsteBezetting, type Klasgegevens, klassenLezen, klasToevoegen, klasWijzigen, type KlasRij, ledenLezen, type LidRij, naamBezet, nietVoorbij, wachtendenLezen } from './groepen.repository.ts';
import type { KlasVastleggenInput } from './groepen.input.ts';

const MAANDPRIJS_HOOGSTENS = 10_000_000;

/** A class as it is answered: with what its empty seats cost. */
export type Klasbeeld = KlasRij & { kostenLeeg: number | null; leden: Lidbeeld[] };

type Lidbeeld = LidRij & { inburgeraar: GelezenInburgeraar };

/** The classes as they are answered; their members in reach in two statements for all of them, and only where asked for. */
async function beelden(tx: Transactie, rijen: readonly KlasRij[], operatie: string, selectie: Selectie): Promise<Klasbeeld[]> {
  const keuze = selectie.sub('leden');
  const leden = keuze ? await ledenVan(tx, rijen.map(({ id }) => id), operatie, keuze.sub('inburgeraar') ?? new Selectie()) : [];
  return rijen.map((rij) => ({ ...rij, kostenLeeg: kostenLeeg(rij.maandprijs, rij.stoelen, rij.bezet), leden: leden.filter(({ groepId }) => groepId === rij.id) }));
}

async function ledenVan(tx: Transactie, groepIds: readonly string[], operatie: string, keuze: Selectie): Promise<Lidbeeld[]> {
  const leden = await ledenLezen(tx, groepIds);
  const personen = await inburgeraarsBijId(tx, operatie, [...new Set(leden.map((lid) => lid.inburgeraarId))], keuze);
  return leden.flatMap((lid) => {
    const inburgeraar = personen.get(lid.inburgeraarId);
    return inburgeraar ? [{ ...lid, inburgeraar }] : [];
  });
}

/** The classes of the own school that did not end. */
export async function klassen(tx: Transactie, selectie: Selectie): Promise<Klasbeeld[]> {
  return beelden(tx, await klassenLezen(tx, nietVoorbij(tx)), 'klassen', selectie);
}

export async function klas(tx: Transactie, id: string, operatie = 'klas', selectie = new Selectie()): Promise<Klasbeeld | null> {
  const rijen = isUuid(id) ? await klassenLezen(tx, sql`g.id = ${id}::uuid`) : [];
  return (await beelden(tx, rijen, operatie, selectie))[0] ?? null;
}

/** The class after a change to it. */
export async function klasNa(tx: Transactie, id: string, operatie: string, selectie: Selectie): Promise<Klasbeeld> {
  const gevonden = await klas(tx, id, operatie, selectie);
  if (!gevonden) throw new Weigering('NIET_GEVONDEN');
  return gevonden;
}

/** Who teaches at the own school. */
export async function docenten(tx: Transactie) {
  return docentenLezen(tx);
}

/** Who waits for a seat: follows from who is with the school and in no class, so that nobody has to keep a list (ADR 0022). */
export async function wachtlijst(tx: Transactie, selectie: Selectie) {
  const rijen = await wachtendenLezen(tx);
  const personen = await inburgeraarsBijId(tx, 'wachtlijst', rijen.map((r) => r.inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  return rijen.flatMap(({ inburgeraarId, sinds }) => {
    const inburgeraar = personen.get(inburgeraarId);
    return inburgeraar ? [{ inburgeraar, sinds }] : [];
  });
}

/** Seats, taken and empty, of the classes that the own gemeente pays for. */
export async function klasbezetting(tx: Transactie) {
  return (await bezettingLezen(tx)).map((rij) => ({ ...rij, kostenLeeg: kostenLeeg(rij.maandprijs, rij.stoelen, rij.bezet) }));
}

/**
 * Makes a class, or changes one; a docent that is named takes it from today, or from its first day.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, STAAT_ER_AL, VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, STOELEN_BEZET, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function klasVastleggen(tx: Transactie, input: KlasVastleggenInput, selectie: Selectie): Promise<Klasbeeld> {
  const nieuw = { id: (input.id ?? randomUUID()).slice(0, 36) };
  const { id } = await eenmalig(tx, 'klasVastleggen', input, nieuw, async () => {
    const oud = input.id ? await klas(tx, input.id, 'klasVastleggen') : null;
    if (input.id && !oud) throw new Weigering('NIET_GEVONDEN');
    if (oud && oud.versie !== input.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
    const gegevens = await leesKlas(tx, input, nieuw.id, oud);
    const docentId = await leesDocent(tx, input.docentId);
    if (!oud) await klasToevoegen(tx, nieuw.id, gegevens);
    else if (!(await klasWijzigen(tx, oud.id, oud.versie, gegevens))) throw new Weigering('VERSIE_VEROUDERD');
    const van = oud?.van ?? gegevens.van;
    if (docentId) await docentZetten(tx, nieuw.id, docentId, van > tx.vandaag ? van : tx.vandaag);
  });
  return klasNa(tx, id, 'klasVastleggen', selectie);
}

async function leesKlas(tx: Transactie, input: KlasVastleggenInput, id: string, oud: Klasbeeld | null): Promise<Klasgegevens> {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'naam', input.naam, 60, true) ?? '';
  const locatie = leesTekst(bezwaren, 'locatie', input.locatie, 200);
  const soort = leesKeuze(bezwaren, 'soort', input.soort, KLASSOORTEN, 'KEUZE_ONBEKEND');
  const leerroute = input.leerroute ? leesKeuze(bezwaren, 'leerroute', input.leerroute, LEERROUTES, 'KEUZE_ONBEKEND') : null;
  const { stoelen, maandprijs = null, van } = input;
  if (stoelen < 1 || stoelen > 60) bezwaren.bij('stoelen', 'GETAL_BUITEN_GRENZEN');
  // Who is enrolled and starts later has a seat as well.
  else if (oud && stoelen < (await hoogsteBezetting(tx, oud.id, tx.vandaag))) bezwaren.bij('stoelen', 'STOELEN_BEZET');
  if (maandprijs !== null && (maandprijs < 0 || maandprijs > MAANDPRIJS_HOOGSTENS)) bezwaren.bij('maandprijs', 'GETAL_BUITEN_GRENZEN');
  leesDatum(bezwaren, 'van', van, tx.vandaag);
  if (naam.length <= 60 && naam !== '' && (await naamBezet(tx, naam, id))) bezwaren.bij('naam', 'STAAT_ER_AL');
  bezwaren.weigerZoNodig();
  return { naam, soort, leerroute, locatie, stoelen, maandprijs, van };
}

async function leesDocent(tx: Transactie, docentId: string | null | undefined): Promise<string | null> {
  if (!docentId) return null;
  const docent = (await docentenLezen(tx)).find(({ id }) => id === docentId.toLowerCase());
  if (!docent) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('docentId', 'KEUZE_ONBEKEND')]);
  return docent.id;
}
