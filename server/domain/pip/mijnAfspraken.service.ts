import { AFSPRAAK_KEUZES } from '../../../shared/rules/pip.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Cursors } from '../../graphql/cursor.ts';
import { pageInfo } from '../../graphql/pagina.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { type AfspraakPlek, type GelezenAfspraak, mijnAfsprakenLezen, mijnAfsprakenTellen } from './mijnAfspraken.repository.ts';

const HOOGSTENS = 100;
const OPERATIE = 'mijnAfspraken';

/** Being in the list tells of the agreement, and its place in it of the name. */
function noteerGelezen(tx: Transactie, rijen: readonly GelezenAfspraak[]): void {
  for (const { inburgeraarId, thema, opdracht, grondslag } of rijen) tx.inzien({ soort: 'LEZEN', operatie: OPERATIE, inburgeraarId, rubrieken: [thema, 'ROEPNAAM'], opdracht, grondslag });
}

function leesPlek(cursors: Cursors, after: string | null, bindend: unknown): AfspraakPlek | null {
  if (after === null) return null;
  const { sleutel, id } = cursors.lees(after, bindend);
  const [inburgeraarId = '', afspraakId = ''] = id.split(' ');
  return { naam: sleutel ?? '', inburgeraarId, id: afspraakId };
}

/**
 * One page of the agreements that the actor's organisation carries out, each with its person.
 *
 * @param first agreements per page, at most 100
 * @throws Weigering VERZOEK_ONJUIST for a cursor of somebody else or of another choice, INVOER_ONJUIST
 */
export async function mijnAfspraken(tx: Transactie, cursors: Cursors, vraag: { first: number; after: string | null; wanneer: string | null }, selectie: Selectie) {
  const first = Math.max(1, Math.min(vraag.first, HOOGSTENS));
  const welke = AFSPRAAK_KEUZES.find((een) => een === vraag.wanneer) ?? null;
  if (vraag.wanneer !== null && welke === null) throw new Weigering('INVOER_ONJUIST', [veldWeigering('wanneer', 'INVOER_ONJUIST')]);
  const bindend = [OPERATIE, tx.actor.lidmaatschapId, welke];
  const edge = selectie.sub('edges');
  const totaal = selectie.sub('totaal') ? await mijnAfsprakenTellen(tx, welke) : 0;
  // How many there are names nobody, and nobody was looked at.
  if (!edge && !selectie.sub('pageInfo')) return { edges: [], totaal, pageInfo: pageInfo([], false, vraag.after) };
  const rijen = await mijnAfsprakenLezen(tx, welke, leesPlek(cursors, vraag.after, bindend), first + 1, edge?.sub('node') ?? new Selectie());
  const pagina = rijen.slice(0, first);
  noteerGelezen(tx, pagina);
  const keuze = edge?.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, OPERATIE, pagina.map((r) => r.inburgeraarId), keuze) : new Map<string, GelezenInburgeraar>();
  const edges = pagina.map(({ naam, inburgeraarId, id, afspraak }) => ({
    cursor: cursors.maak({ sleutel: naam, id: `${inburgeraarId} ${id}` }, bindend), node: afspraak, inburgeraar: personen.get(inburgeraarId),
  }));
  return { edges, totaal, pageInfo: pageInfo(edges, rijen.length > first, vraag.after) };
}
