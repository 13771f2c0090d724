import type { Portaal } from '../../support/portaal.ts';
import { uitvoerProef } from '../../support/uitvoerProef.ts';
import type { Celwereld } from './celwereld.ts';
import type { Cellen } from './lezen.ts';
import { ROLLEN, RUBRIEKEN } from './matrix.ts';
import type { Lidmaatschap } from './model.ts';
import { bereik, leesbaar, lijst, magKiezenOp, oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Kolom { naam: string; rubriek: string }

/** A list as a file: its columns are of rubrieken read for every row, its rows the persons of the list, its content no more than that. */
async function lijstbestand(p: Portaal, c: Celwereld, cellen: Cellen, rol: string): Promise<void> {
  const wie = c.kijker(rol, 'loopt');
  const lid = c.beeld.lidmaatschappen.get(wie.lidmaatschapId) as Lidmaatschap;
  const { data } = await p.als<{ uitvoerKolommen: Kolom[] }>(wie, '{ uitvoerKolommen { naam rubriek } }');
  const kolommen = data?.uitvoerKolommen ?? [];
  const aanvraag = await uitvoerProef(p).aanvragen(wie, 'LIJST_CSV', { kolommen: kolommen.map((k) => k.naam) });
  const tekst = aanvraag.data ? (await uitvoerProef(p).ophalen(wie, aanvraag.data.uitvoerAanvragen.id)).tekst : '';
  const merken = merkenIn(tekst);
  const inLijst = lijst(c.beeld, lid, VANDAAG);
  const rijen = tekst.trim().split(/\r\n/).length - 1;
  for (const rubriek of RUBRIEKEN) {
    const heeftKolom = kolommen.some((k) => k.rubriek === rubriek);
    const fouten = heeftKolom && !magKiezenOp(rubriek, rol) ? ['is een kolom en hoort dat niet te zijn'] : [];
    if (kolommen.length > 0 && rijen !== inLijst.length) fouten.push(`telt ${rijen} rijen waar er ${inLijst.length} horen`);
    for (const { naam } of TOESTANDEN) {
      const persoon = c.persoon.get(naam) ?? '';
      const p1 = c.beeld.personen.get(persoon);
      const gezien = c.planter.rijenVan(persoon, rubriek).filter((rij) => rij.merken.some((merk) => merken.has(merk)));
      const mag = p1 !== undefined && inLijst.includes(persoon) && heeftKolom ? oordeel(c.beeld, lid, p1, rubriek, VANDAAG) : null;
      const lek = gezien.filter((rij) => !mag || !rijBestaat(mag, lid, rij));
      cellen.doe('uitvoer van een lijst', rubriek, rol, naam, lek.length > 0 ? [...fouten, `het bestand toont ${lek[0]?.tabel.tabel}`] : fouten);
    }
  }
}

/** The dossier as a file, for who it is about and for nobody else. */
async function dossierbestand(p: Portaal, c: Celwereld, cellen: Cellen, rol: string): Promise<void> {
  for (const { naam } of rol === 'INBURGERAAR' ? TOESTANDEN : TOESTANDEN.slice(0, 1)) {
    const wie = c.kijker(rol, naam);
    const lid = c.beeld.lidmaatschappen.get(wie.lidmaatschapId) as Lidmaatschap;
    const persoon = c.beeld.personen.get(lid.persoon ?? '');
    const aanvraag = await uitvoerProef(p).aanvragen(wie, 'DOSSIER_JSON');
    const tekst = aanvraag.data ? (await uitvoerProef(p).ophalen(wie, aanvraag.data.uitvoerAanvragen.id)).tekst : '';
    const merken = merkenIn(tekst);
    const open = persoon && bereik(c.beeld, lid, persoon, VANDAAG).stand !== 'GEEN' ? leesbaar(c.beeld, lid, persoon, VANDAAG) : [];
    for (const rubriek of RUBRIEKEN) {
      const fouten: string[] = [];
      for (const rij of c.planter.geplant.filter((r) => r.rubriek === rubriek)) {
        const gezien = rij.merken.some((merk) => merken.has(merk));
        const hoort = rij.persoon === persoon?.id && open.includes(rubriek);
        if (gezien && !hoort) fouten.push(`het bestand toont ${rij.tabel.tabel}`);
        if (!gezien && hoort && !rij.tabel.kop && !rij.tabel.stil) fouten.push(`het bestand mist ${rij.tabel.tabel}`);
      }
      for (const toestand of rol === 'INBURGERAAR' ? [naam] : TOESTANDEN.map((t) => t.naam)) cellen.doe('uitvoer van het dossier', rubriek, rol, toestand, fouten);
    }
  }
}

/** Both files for every role. */
export async function uitvoerAlles(p: Portaal, c: Celwereld, cellen: Cellen): Promise<void> {
  for (const rol of ROLLEN) {
    await lijstbestand(p, c, cellen, rol);
    await dossierbestand(p, c, cellen, rol);
  }
}
