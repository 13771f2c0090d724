import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, metPersonen, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Regelvorm { laatsteContactOp: string | null; begeleiders: { naam: string }[]; inburgeraar: Knoop }

/** Whose housing runs: everybody with a question open, as all who were planted have, and for a corporatie everybody it has. */
export async function huisvestingen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ huisvestingen { tot inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ huisvestingen: { tot: string | null; inburgeraar: Knoop }[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.huisvestingen', rol)),
    (deel) => deel?.huisvestingen.map((r) => r.inburgeraar) ?? []);
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const mag = (WORTELS['Query.huisvestingen']?.voor(rol) ?? false) && ['LOPEND', 'WAARNEMING'].includes(bereik(c.beeld, lid, persoon, VANDAAG).stand);
    oordeelOverPersoon(c, cellen, 'Query.huisvestingen.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag);
    // Being in the list says that the housing of this person runs, and its last day is that of an own relation.
    const regel = data?.huisvestingen.find((r) => r.inburgeraar.id === persoon.id);
    const eigen = c.beeld.betrokkenheden.filter((b) => b.persoon === persoon.id && b.organisatie === lid.organisatie && b.van <= VANDAAG && (b.tot === null || b.tot >= VANDAAG));
    cellen.doe('Query.huisvestingen.rijen', 'WONEN', rol, naam, regel && !(mag && (eigen.some(({ tot }) => tot === regel.tot) || (eigen.length === 0 && regel.tot === null))) ? [`staat in de lijst tot ${regel.tot}`] : []);
  }
}

/** Whom VluchtelingenWerk has now: the coordinator all of them, a volunteer the own, with the contacts of the own organisation and who of it does the work. */
export async function begeleidingen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ begeleidingen { laatsteContactOp begeleiders { naam } inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ begeleidingen: Regelvorm[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.begeleidingen', rol)),
    (deel) => deel?.begeleidingen.map((r) => r.inburgeraar) ?? []);
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const mag = (WORTELS['Query.begeleidingen']?.voor(rol) ?? false) && bereik(c.beeld, lid, persoon, VANDAAG).stand === 'LOPEND';
    oordeelOverPersoon(c, cellen, 'Query.begeleidingen.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag);
    const regel = data?.begeleidingen.find((r) => r.inburgeraar.id === persoon.id);
    const contacten = c.planter.rijenVan(persoon.id, 'BEGELEIDING').filter((rij) => rij.tabel.tabel === 'contactmoment' && rijBestaat(oordeel(c.beeld, lid, persoon, 'BEGELEIDING', VANDAAG), lid, rij));
    // The one day of such a row is a mark of its own.
    const laatste = contacten.flatMap((rij) => rij.merken.filter((merk) => /^\d{4}-\d\d-\d\d$/.test(merk))).sort().at(-1) ?? null;
    cellen.doe('Query.begeleidingen.rijen', 'BEGELEIDING', rol, naam, regel && regel.laatsteContactOp !== laatste ? ['noemt een ander laatste contact dan dat van de eigen organisatie'] : []);
    const wie = c.beeld.betrokkenheden.filter((b) => b.persoon === persoon.id && b.organisatie === lid.organisatie && b.lidmaatschap !== null && ['BEGELEIDING', 'SPREEKUUR'].includes(b.opdracht)
      && b.gesloten === null && (b.tot === null || b.tot >= VANDAAG));
    cellen.doe('Query.begeleidingen.rijen', 'BETROKKENEN', rol, naam, regel && regel.begeleiders.length !== wie.length ? [`noemt ${regel.begeleiders.length} begeleiders waar er ${wie.length} zijn`] : []);
  }
}
