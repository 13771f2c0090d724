import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, metPersonen, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Regelvorm { laatsteOefenenOp: string | null; coaches: { naam: string }[]; inburgeraar: Knoop }

/** Whom the Taalpunt has now: the coordinator all of them, a taalcoach the own; with the meetings of the own organisation and who of it practises. */
export async function taalpunt({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ taalpunt { laatsteOefenenOp coaches { naam } inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ taalpunt: Regelvorm[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.taalpunt', rol)),
    (deel) => deel?.taalpunt.map((r) => r.inburgeraar) ?? []);
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const mag = (WORTELS['Query.taalpunt']?.voor(rol) ?? false) && bereik(c.beeld, lid, persoon, VANDAAG).stand === 'LOPEND';
    oordeelOverPersoon(c, cellen, 'Query.taalpunt.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag);
    const regel = data?.taalpunt.find((r) => r.inburgeraar.id === persoon.id);
    const keren = c.planter.rijenVan(persoon.id, 'TAALCOACHING').filter((rij) => rij.tabel.tabel === 'taalbijeenkomst' && rijBestaat(oordeel(c.beeld, lid, persoon, 'TAALCOACHING', VANDAAG), lid, rij));
    // The one day of such a row is a mark of its own.
    const laatste = keren.flatMap((rij) => rij.merken.filter((merk) => /^\d{4}-\d\d-\d\d$/.test(merk))).sort().at(-1) ?? null;
    // A coach sees the own coupling, the coordinator those that run.
    const wie = c.beeld.betrokkenheden.filter((b) => b.persoon === persoon.id && b.organisatie === lid.organisatie && b.lidmaatschap !== null && b.opdracht === 'TAALPUNT' && (rol !== 'TAALCOACH' || b.lidmaatschap === lid.id)
      && b.gesloten === null && b.van <= VANDAAG && (b.tot === null || b.tot >= VANDAAG));
    cellen.doe('Query.taalpunt.rijen', 'TAALCOACHING', rol, naam, [
      ...(regel && regel.laatsteOefenenOp !== laatste ? ['noemt een andere laatste keer dan die van de eigen organisatie'] : []),
      ...(regel && regel.coaches.length !== wie.length ? [`noemt ${regel.coaches.length} taalcoaches waar er ${wie.length} zijn`] : []),
    ]);
  }
}
