import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import type { Dag, Groep, Persoon } from './model.ts';
import { bereik, inAfronding, oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

/** A way to persons of the own classes: what is asked, and the persons in the answer per path. */
interface Weg {
  wortel: string;
  document: (persoon: string) => string;
  /** Of a group: the class of the docent, or the group of this role. */
  metGroep?: true | string;
  paden: Readonly<Record<string, (data: never) => Knoop[]>>;
  rijen?: true;
  /** Who in reach stands there, by where somebody sits; absent where that follows from what was recorded. */
  hoort?: (klas: Groep, persoon: Persoon, lesdagen: readonly Dag[]) => boolean;
}

/** The days that somebody sits in the class. */
const plaatsen = (klas: Groep, { id }: Persoon) => klas.leden.filter(({ wie }) => wie === id);
const zitOp = (klas: Groep, persoon: Persoon, dag: Dag): boolean => plaatsen(klas, persoon).some(({ van, tot }) => van <= dag && (tot === null || dag <= tot));
/** In the class, still to come, or left within the afronding. */
const hoortBijKlas = (klas: Groep, persoon: Persoon): boolean => plaatsen(klas, persoon).some(({ tot }) => tot === null || tot >= VANDAAG || inAfronding(tot, VANDAAG));
/** Neither in a class now nor in one that is still to begin. */
const wacht = (klas: Groep, persoon: Persoon): boolean => !plaatsen(klas, persoon).some(({ tot }) => tot === null || tot >= VANDAAG);

interface Metpersoon { inburgeraar: Knoop }
interface Maand { maandstaat: { rijen: Metpersoon[]; lessen: { deelnemers: Metpersoon[] }[] } }

const leden = (klas: { leden: Metpersoon[] }): Knoop[] => klas.leden.map((lid) => lid.inburgeraar);
const WEGEN: readonly Weg[] = [
  {
    wortel: 'Query.maandstaat', metGroep: true, rijen: true, hoort: (klas, persoon, lesdagen) => lesdagen.some((dag) => zitOp(klas, persoon, dag)),
    document: (persoon) => `query($id: ID!) { maandstaat(groepId: $id, maand: "2026-11-01") { rijen { inburgeraar { ${persoon} } cellen { lesId status } } lessen { deelnemers { inburgeraar { ${persoon} } } } } }`,
    paden: {
      'Query.maandstaat.rijen.inburgeraar': (data: Maand) => data.maandstaat.rijen.map((rij) => rij.inburgeraar),
      'Query.maandstaat.lessen.deelnemers.inburgeraar': (data: Maand) => data.maandstaat.lessen.flatMap((les) => les.deelnemers.map((d) => d.inburgeraar)),
    },
  },
  { wortel: 'Query.openVerzuim', rijen: true, document: (persoon) => `{ openVerzuim { presentieId inburgeraar { ${persoon} } } }`, paden: { 'Query.openVerzuim.inburgeraar': (data: { openVerzuim: Metpersoon[] }) => data.openVerzuim.map((r) => r.inburgeraar) } },
  { wortel: 'Query.klassen', hoort: hoortBijKlas, document: (persoon) => `{ klassen { leden { inburgeraar { ${persoon} } } } }`, paden: { 'Query.klassen.leden.inburgeraar': (data: { klassen: { leden: Metpersoon[] }[] }) => data.klassen.flatMap(leden) } },
  { wortel: 'Query.klas', metGroep: true, hoort: hoortBijKlas, document: (persoon) => `query($id: ID!) { klas(id: $id) { leden { inburgeraar { ${persoon} } } } }`, paden: { 'Query.klas.leden.inburgeraar': (data: { klas: { leden: Metpersoon[] } }) => leden(data.klas) } },
  { wortel: 'Query.bijeenkomst', metGroep: 'VWN_TRAINER', document: (persoon) => `query($id: ID!) { bijeenkomst(groepId: $id, datum: "2026-11-17") { deelnemers { inburgeraar { ${persoon} } ingeschreven minuten } } }`, paden: { 'Query.bijeenkomst.deelnemers.inburgeraar': (data: { bijeenkomst: { deelnemers: Metpersoon[] } }) => data.bijeenkomst.deelnemers.map((d) => d.inburgeraar) } },
  { wortel: 'Query.welzijnsdeelnemers', document: (persoon) => `{ welzijnsdeelnemers { van inburgeraar { ${persoon} } } }`, paden: { 'Query.welzijnsdeelnemers.inburgeraar': (data: { welzijnsdeelnemers: Metpersoon[] }) => data.welzijnsdeelnemers.map((r) => r.inburgeraar) } },
  { wortel: 'Query.achterop', rijen: true, document: (persoon) => `{ achterop { perWeek redenen { is } inburgeraar { ${persoon} } } }`, paden: { 'Query.achterop.inburgeraar': (data: { achterop: Metpersoon[] }) => data.achterop.map((r) => r.inburgeraar) } },
  { wortel: 'Query.deelnemersgroepen', document: (persoon) => `{ deelnemersgroepen { deelnemers { inburgeraar { ${persoon} } } } }`, paden: { 'Query.deelnemersgroepen.deelnemers.inburgeraar': (data: { deelnemersgroepen: { deelnemers: Metpersoon[] }[] }) => data.deelnemersgroepen.flatMap((g) => g.deelnemers.map((d) => d.inburgeraar)) } },
  { wortel: 'Query.wachtlijst', hoort: wacht, document: (persoon) => `{ wachtlijst { inburgeraar { ${persoon} } } }`, paden: { 'Query.wachtlijst.inburgeraar': (data: { wachtlijst: Metpersoon[] }) => data.wachtlijst.map((r) => r.inburgeraar) } },
];

/**
 * Classes, their month and who waits for one. Who is in an answer must be somebody in reach and of that class, of that person stands
 * there what the oracle says, and nobody is left out who belongs in it. For who waits one person is taken out of the class first.
 */
export async function klassen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const groepId = c.groepen.get('TAALDOCENT') ?? '';
  const klas = c.beeld.groepen.find(({ id }) => id === groepId);
  if (!klas) throw new Error('The world lacks the class');
  const lesdagen = (await p.b.vraag<{ dag: Dag }>(`select datum::text as dag from les where groep_id = $1 and datum between '2026-11-01' and '2026-11-30'`, [groepId])).map(({ dag }) => dag);
  for (const { wortel, document, metGroep, paden, rijen, hoort } of WEGEN) {
    const zonder = wortel === 'Query.wachtlijst' ? persoonVan(c, 'loopt').id : null;
    const nu = { ...klas, leden: klas.leden.filter(({ wie }) => wie !== zonder) };
    const antwoord = await zonderPlaats(p, groepId, zonder, () => p.als<Record<string, unknown>>(c.kijker(rol, 'loopt'), document(persoonsvelden(schema)), metGroep ? { id: metGroep === true ? groepId : c.groepen.get(metGroep) } : {}));
    // A group of another organisation is not there for who may ask of groups.
    const data = (WORTELS[wortel]?.voor(rol) ?? false) && metGroep && antwoord.data === null ? null : binnen(antwoord, wortel, rol);
    for (const [pad, personen] of Object.entries(paden)) {
      const knopen = new Map((data ? personen(data as never) : []).map((knoop) => [knoop.id, knoop]));
      for (const { naam } of TOESTANDEN) {
        const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
        const knoop = knopen.get(persoon.id) ?? null;
        const { stand } = bereik(c.beeld, lid, persoon, VANDAAG);
        // A waiting list, and who drifts, is of who is with the school now: in the afronding nobody is in it.
        const telt = stand !== 'GEEN' && (!['Query.wachtlijst', 'Query.achterop'].includes(wortel) || stand === 'LOPEND');
        const verwacht = telt && (hoort ? data !== null && klas.organisatie === lid.organisatie && hoort(nu, persoon, lesdagen) : knoop !== null);
        oordeelOverPersoon(c, cellen, pad, rol, naam, VANDAAG, knoop, verwacht);
      }
    }
    if (wortel === 'Query.bijeenkomst') urenVan({ p, c, cellen, schema }, rol, data as unknown as Dagvorm | null);
    if (!rijen) continue;
    for (const { naam } of TOESTANDEN) {
      const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
      const o = oordeel(c.beeld, lid, persoon, 'TAAL_PRESENTIE', VANDAAG);
      const gezien = [...merkenIn(JSON.stringify(data ?? null))].flatMap((merk) => c.planter.perMerk.get(merk) ?? []).filter((rij) => rij.persoon === persoon.id && rij.tabel.tabel === 'presentie');
      cellen.doe(`${wortel}.rijen`, 'TAAL_PRESENTIE', rol, naam, gezien.every((rij) => rijBestaat(o, lid, rij)) ? [] : ['toont presentie die niet te zien hoort te zijn']);
    }
  }
}

/** Asks while this person has no place in the class, and puts the person back. */
async function zonderPlaats<T>(p: Leesproef['p'], groepId: string, persoon: string | null, vraag: () => Promise<T>): Promise<T> {
  const weg = persoon === null ? [] : await p.b.vraag<Record<string, unknown>>('delete from groepslid where groep_id = $1 and inburgeraar_id = $2 returning id, groep_id, inburgeraar_id, organisatie_id, van::text, tot::text', [groepId, persoon]);
  try {
    return await vraag();
  } finally {
    for (const lid of weg) await p.b.zet('groepslid', lid);
  }
}

interface Dagvorm { bijeenkomst: { deelnemers: (Metpersoon & { minuten: number | null })[] } }

/** Who was there says that the own organisation has hours of that day, which the reader must be able to see. */
function urenVan({ c, cellen }: Leesproef, rol: string, data: Dagvorm | null): void {
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, 'loopt')];
    const o = oordeel(c.beeld, lid, persoon, 'PARTICIPATIE_UREN', VANDAAG);
    const minuten = data?.bijeenkomst.deelnemers.find((d) => d.inburgeraar.id === persoon.id)?.minuten ?? null;
    const mag = c.planter.rijenVan(persoon.id, 'PARTICIPATIE_UREN').some((rij) => rij.tabel.tabel === 'participatie_uren' && rij.organisatie === lid.organisatie && rijBestaat(o, lid, rij));
    cellen.doe('Query.bijeenkomst.rijen', 'PARTICIPATIE_UREN', rol, naam, minuten !== null && !mag ? ['toont uren die niet te zien horen te zijn'] : []);
  }
}
