import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { cel } from './matrix.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { objectType, volleSelectie } from './schema.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Signaalvorm { signaal: { signaal: object; inburgeraar: Knoop | null } | null }

/** One signal by its identity: of the own organisation where that is what the role reads, of any other where not. */
export async function eenSignaal({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const metPersoon = `inburgeraar { ${persoonsvelden(schema)} }`;
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const o = rol === 'SLEUTELPERSOON' || cel('SIGNALEN', rol) === '-' ? null : oordeel(c.beeld, lid, persoon, 'SIGNALEN', VANDAAG);
    const rijen = c.planter.rijenVan(persoon.id, 'SIGNALEN').filter((rij) => rij.tabel.tabel === 'signaal');
    const fouten: string[] = [];
    let knoop: Knoop | null = null;
    let hoortErgens = false;
    for (const rij of [rijen.find((r) => r.organisatie === lid.organisatie), rijen.find((r) => r.organisatie !== lid.organisatie)]) {
      if (!rij) continue;
      const antwoord: Signaalvorm['signaal'] = binnen(await p.als<Signaalvorm>(c.kijker(rol, 'loopt'), `query($id: ID!) { signaal(id: $id) { signaal { ${volleSelectie(objectType(schema, 'Signaal'))} } ${knoop === null ? metPersoon : ''} } }`, { id: rij.id }), 'Query.signaal', rol)?.signaal ?? null;
      const hoort = o !== null && rijBestaat(o, lid, rij);
      if ((antwoord !== null) !== hoort) fouten.push(hoort ? 'is er niet' : 'is er, en hoort er niet te zijn');
      if ([...merkenIn(JSON.stringify(antwoord?.signaal ?? null))].some((merk) => (c.planter.perMerk.get(merk)?.persoon ?? persoon.id) !== persoon.id)) fouten.push('toont een rij van iemand anders');
      knoop ??= antwoord?.inburgeraar ?? null;
      hoortErgens ||= hoort;
    }
    cellen.doe('Query.signaal.rijen', 'SIGNALEN', rol, naam, fouten);
    oordeelOverPersoon(c, cellen, 'Query.signaal.inburgeraar', rol, naam, VANDAAG, knoop, hoortErgens);
  }
}

interface Blad { postvak: { edges: { node: { inburgeraar: Knoop | null } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

/** Whom the postvak names, page by page: nobody but who runs; a consulent is told of every planted signal. */
export async function postvak({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($na: String, $hoeveel: Int!) { postvak(first: $hoeveel, after: $na) { edges { node { id inburgeraar { ${persoonsvelden(schema)} } } } pageInfo { hasNextPage endCursor } } }`;
  const knopen = new Map<string, Knoop>();
  for (let na: string | null = null, meer = true; meer;) {
    const data: Blad | null = binnen(await p.als<Blad>(c.kijker(rol, 'loopt'), document, { na, hoeveel: 50 }), 'Query.postvak', rol);
    data?.postvak.edges.forEach(({ node }) => void (node.inburgeraar && knopen.set(node.inburgeraar.id, node.inburgeraar)));
    [meer, na] = [data?.postvak.pageInfo.hasNextPage ?? false, data?.postvak.pageInfo.endCursor ?? null];
  }
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const mag = (WORTELS['Query.postvak']?.voor(rol) ?? false) && ['LOPEND', 'WAARNEMING'].includes(bereik(c.beeld, lidVan(c, rol, 'loopt'), persoon, VANDAAG).stand);
    const knoop = knopen.get(persoon.id) ?? null;
    oordeelOverPersoon(c, cellen, 'Query.postvak.edges.node.inburgeraar', rol, naam, VANDAAG, knoop, mag && (rol === 'CONSULENT' || knoop !== null));
  }
}
