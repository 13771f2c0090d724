import { DIGESTKEUZES } from '../../../shared/rules/postvak.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Cursors } from '../../graphql/cursor.ts';
import { pageInfo } from '../../graphql/pagina.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesKeuze } from '../invoer.ts';
import { digestKiezen, gezienZetten, instellingLezen, type Postvakinstelling, postvakLezen, postvakTellen } from './postvak.repository.ts';
import type { PostvakGezienInput, PostvakInstellenInput } from './postvak.types.ts';

const HOOGSTENS = 50;
const OPERATIE = 'postvak';

/**
 * One page of what happened for the actor. Derived from the rows themselves, so a right that ended takes its entries along; a person is
 * named by the ordinary reading alone.
 *
 * @throws Weigering VERZOEK_ONJUIST for a cursor of somebody else
 */
export async function postvak(tx: Transactie, cursors: Cursors, vraag: { first: number; after: string | null }, selectie: Selectie) {
  const first = Math.max(1, Math.min(vraag.first, HOOGSTENS));
  const bindend = [OPERATIE, tx.actor.lidmaatschapId];
  const plek = vraag.after === null ? null : cursors.lees(vraag.after, bindend);
  const rijen = await postvakLezen(tx, plek && { op: plek.sleutel ?? '', id: plek.id }, first + 1);
  const pagina = rijen.slice(0, first);
  for (const { inburgeraarId, opdracht, grondslag, rubriek } of pagina) {
    if (inburgeraarId && opdracht && grondslag && rubriek) tx.inzien({ soort: 'LEZEN', operatie: OPERATIE, inburgeraarId, rubrieken: [rubriek], opdracht, grondslag });
  }
  const keuze = selectie.sub('edges')?.sub('node')?.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, OPERATIE, pagina.flatMap((r) => r.inburgeraarId ?? []), keuze) : new Map<string, GelezenInburgeraar>();
  const edges = pagina.map((r) => ({
    cursor: cursors.maak({ sleutel: r.op, id: `${r.soort}${r.wat}${r.id}` }, bindend),
    node: {
      id: `${r.soort}-${r.wat}-${r.id}-${Date.parse(r.op)}`, soort: r.soort, wat: r.wat, verwijzing: r.id, op: new Date(r.op).toISOString(), nieuw: r.nieuw, afzender: r.afzender, titel: r.titel,
      inburgeraar: (r.inburgeraarId && personen.get(r.inburgeraarId)) || null,
    },
  }));
  return { edges, pageInfo: pageInfo(edges, rijen.length > first, vraag.after) };
}

/** A count; it names nobody and nobody was looked at. */
export async function postvakstand(tx: Transactie): Promise<{ nieuw: number }> {
  return { nieuw: (await postvakTellen(tx)).nieuw };
}

/** What happened up to this moment was seen, in this membership. @throws Weigering IDEMPOTENTIE_ANDERE_INHOUD */
export async function postvakGezien(tx: Transactie, input: PostvakGezienInput): Promise<{ nieuw: number }> {
  await eenmalig(tx, 'postvakGezien', input, {}, () => gezienZetten(tx, input.totEnMet));
  return postvakstand(tx);
}

export async function postvakinstelling(tx: Transactie): Promise<Postvakinstelling> {
  return instellingLezen(tx);
}

/** How often a mail comes. @throws Weigering INVOER_ONJUIST, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD */
export async function postvakInstellen(tx: Transactie, input: PostvakInstellenInput): Promise<Postvakinstelling> {
  await eenmalig(tx, 'postvakInstellen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const digest = leesKeuze(bezwaren, 'digest', input.digest, DIGESTKEUZES, 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    if (!(await digestKiezen(tx, digest, input.versie))) throw new Weigering('VERSIE_VEROUDERD');
  });
  return instellingLezen(tx);
}
