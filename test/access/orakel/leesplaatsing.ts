import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, metPersonen, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Regelvorm { plek: { van: string; evaluaties: number; geevalueerdOp: string | null; laatsteUrenOp: string | null } | null; inburgeraar: Knoop }

/** Whom a partner of participatie has now, with a place or waiting: the coordinator all of them, who leads groups those in them; with what the own organisation recorded since the first day of the place. */
export async function plaatsingen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ plaatsingen { plek { van evaluaties geevalueerdOp laatsteUrenOp } inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ plaatsingen: Regelvorm[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.plaatsingen', rol)),
    (deel) => deel?.plaatsingen.map((r) => r.inburgeraar) ?? []);
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const mag = (WORTELS['Query.plaatsingen']?.voor(rol) ?? false) && bereik(c.beeld, lid, persoon, VANDAAG).stand === 'LOPEND';
    oordeelOverPersoon(c, cellen, 'Query.plaatsingen.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag);
    const plek = data?.plaatsingen.find((r) => r.inburgeraar.id === persoon.id)?.plek ?? null;
    // What the role may see of the own organisation, from the first day of the place.
    const eigen = (rubriek: string, tabel: string) => c.planter.rijenVan(persoon.id, rubriek).filter((rij) => rij.tabel.tabel === tabel && rij.organisatie === lid.organisatie
      && rijBestaat(oordeel(c.beeld, lid, persoon, rubriek, VANDAAG), lid, rij) && (rij.datum ?? '') >= (plek?.van ?? ''));
    const evaluaties = eigen('PARTICIPATIE_EVALUATIE', 'participatie_evaluatie');
    cellen.doe('Query.plaatsingen.rijen', 'PARTICIPATIE_EVALUATIE', rol, naam, plek && plek.evaluaties > evaluaties.length ? ['telt evaluaties die niet te zien horen te zijn'] : []);
    const dagen = eigen('PARTICIPATIE_UREN', 'participatie_uren').map(({ datum }) => datum);
    cellen.doe('Query.plaatsingen.rijen', 'PARTICIPATIE_UREN', rol, naam, plek && plek.laatsteUrenOp !== null && !dagen.includes(plek.laatsteUrenOp) ? ['noemt een dag met uren die niet te zien hoort te zijn'] : []);
  }
}
