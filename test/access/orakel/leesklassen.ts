import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

/** A way to persons of the own classes: what is asked, and the persons in the answer per path. */
interface Weg { wortel: string; document: (persoon: string) => string; metGroep?: true; paden: Readonly<Record<string, (data: never) => Knoop[]>>; rijen?: true }

interface Metpersoon { inburgeraar: Knoop }
interface Maand { maandstaat: { rijen: Metpersoon[]; lessen: { deelnemers: Metpersoon[] }[] } }

const leden = (klas: { leden: Metpersoon[] }): Knoop[] => klas.leden.map((lid) => lid.inburgeraar);
const WEGEN: readonly Weg[] = [
  {
    wortel: 'Query.maandstaat', metGroep: true, rijen: true,
    document: (persoon) => `query($id: ID!) { maandstaat(groepId: $id, maand: "2026-11-01") { rijen { inburgeraar { ${persoon} } cellen { lesId status } } lessen { deelnemers { inburgeraar { ${persoon} } } } } }`,
    paden: {
      'Query.maandstaat.rijen.inburgeraar': (data: Maand) => data.maandstaat.rijen.map((rij) => rij.inburgeraar),
      'Query.maandstaat.lessen.deelnemers.inburgeraar': (data: Maand) => data.maandstaat.lessen.flatMap((les) => les.deelnemers.map((d) => d.inburgeraar)),
    },
  },
  { wortel: 'Query.openVerzuim', rijen: true, document: (persoon) => `{ openVerzuim { presentieId inburgeraar { ${persoon} } } }`, paden: { 'Query.openVerzuim.inburgeraar': (data: { openVerzuim: Metpersoon[] }) => data.openVerzuim.map((r) => r.inburgeraar) } },
  { wortel: 'Query.klassen', document: (persoon) => `{ klassen { leden { inburgeraar { ${persoon} } } } }`, paden: { 'Query.klassen.leden.inburgeraar': (data: { klassen: { leden: Metpersoon[] }[] }) => data.klassen.flatMap(leden) } },
  { wortel: 'Query.klas', metGroep: true, document: (persoon) => `query($id: ID!) { klas(id: $id) { leden { inburgeraar { ${persoon} } } } }`, paden: { 'Query.klas.leden.inburgeraar': (data: { klas: { leden: Metpersoon[] } }) => leden(data.klas) } },
  { wortel: 'Query.trainingen', document: (persoon) => `{ trainingen { deelnemers { inburgeraar { ${persoon} } } } }`, paden: { 'Query.trainingen.deelnemers.inburgeraar': (data: { trainingen: { deelnemers: Metpersoon[] }[] }) => data.trainingen.flatMap((g) => g.deelnemers.map((d) => d.inburgeraar)) } },
  { wortel: 'Query.wachtlijst', document: (persoon) => `{ wachtlijst { inburgeraar { ${persoon} } } }`, paden: { 'Query.wachtlijst.inburgeraar': (data: { wachtlijst: Metpersoon[] }) => data.wachtlijst.map((r) => r.inburgeraar) } },
];

/**
 * Classes, their month and who waits for one. Who is in an answer must be somebody in reach, and of that person stands there what the
 * oracle says; who has to be in it is held by the specs of classes and lessons.
 */
export async function klassen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  for (const { wortel, document, metGroep, paden, rijen } of WEGEN) {
    const antwoord = await p.als<Record<string, unknown>>(c.kijker(rol, 'loopt'), document(persoonsvelden(schema)), metGroep ? { id: c.groepen.get('TAALDOCENT') } : {});
    // A group of another organisation is not there for who may ask of groups.
    const data = (WORTELS[wortel]?.voor(rol) ?? false) && metGroep && antwoord.data === null ? null : binnen(antwoord, wortel, rol);
    for (const [pad, personen] of Object.entries(paden)) {
      const knopen = new Map((data ? personen(data as never) : []).map((knoop) => [knoop.id, knoop]));
      for (const { naam } of TOESTANDEN) {
        const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
        const knoop = knopen.get(persoon.id) ?? null;
        oordeelOverPersoon(c, cellen, pad, rol, naam, VANDAAG, knoop, knoop !== null && bereik(c.beeld, lid, persoon, VANDAAG).stand !== 'GEEN');
      }
    }
    if (!rijen) continue;
    for (const { naam } of TOESTANDEN) {
      const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
      const o = oordeel(c.beeld, lid, persoon, 'TAAL_PRESENTIE', VANDAAG);
      const gezien = [...merkenIn(JSON.stringify(data ?? null))].flatMap((merk) => c.planter.perMerk.get(merk) ?? []).filter((rij) => rij.persoon === persoon.id && rij.tabel.tabel === 'presentie');
      cellen.doe(`${wortel}.rijen`, 'TAAL_PRESENTIE', rol, naam, gezien.every((rij) => rijBestaat(o, lid, rij)) ? [] : ['toont presentie die niet te zien hoort te zijn']);
    }
  }
}
