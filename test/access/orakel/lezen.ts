import type { Celwereld } from './celwereld.ts';
import { RUBRIEKEN, veldVan } from './matrix.ts';
import type { Dag, Lidmaatschap, Persoon, Wereldbeeld } from './model.ts';
import { type Bereik, bereik, oordeelBij, rijBestaat } from './oordeel.ts';
import { type Geplant, merkenIn, type Planter } from './planter.ts';

/** A person as an answer holds it: a field per rubriek. */
export type Knoop = Record<string, unknown> & { id: string };

/** The cells that a spec has looked at, and what was wrong with them. */
export class Cellen {
  readonly gedaan = new Set<string>();
  readonly fouten: string[] = [];

  doe(kanaal: string, rubriek: string, rol: string, toestand: string, fouten: readonly string[] = []): void {
    this.gedaan.add([kanaal, rubriek, rol, toestand].join(' | '));
    this.fouten.push(...fouten.map((fout) => `${kanaal} | ${rubriek} × ${rol} | ${toestand}: ${fout}`));
  }

  /** The cells of another, with those of its faults that count here. */
  neem(ander: Cellen, telt: (fout: string) => boolean): void {
    for (const cel of ander.gedaan) this.gedaan.add(cel);
    this.fouten.push(...ander.fouten.filter(telt));
  }

  /** What was wrong, told once per kind with how often and where first: a reader wants to see the leak, not 800 lines. */
  samenvatting(): string[] {
    const soorten = new Map<string, { aantal: number; eerste: string }>();
    for (const fout of this.fouten) {
      const [waar = '', wat = ''] = fout.split(/: (.*)/s);
      const [kanaal, , toestand] = waar.split(' | ');
      const soort = `${kanaal} | ${toestand}: ${wat}`;
      soorten.set(soort, { aantal: (soorten.get(soort)?.aantal ?? 0) + 1, eerste: soorten.get(soort)?.eerste ?? waar });
    }
    return [...soorten].map(([soort, { aantal, eerste }]) => `${aantal}× ${soort} (${eerste})`);
  }

  /** What was to be looked at and was not, and what was looked at without being asked: both have to be none. */
  verschil(hoort: readonly string[]): { 'niet gedaan': string[]; 'niet gevraagd': string[] } {
    const verwacht = new Set(hoort);
    return { 'niet gedaan': [...verwacht].filter((cel) => !this.gedaan.has(cel)), 'niet gevraagd': [...this.gedaan].filter((cel) => !verwacht.has(cel)) };
  }
}

interface Kijk { beeld: Wereldbeeld; planter: Planter; lid: Lidmaatschap; persoon: Persoon; dag: Dag }

/** The days of a period follow from facts of other rubrieken; its own text betrays the row. */
const TERMIJNDAGEN = new Set(['startfeit', 'uiterlijk']);

/** What is wrong with one rubriek of a person, as somebody got it. */
function rubriekFouten(kijk: Kijk, b: Bereik, rubriek: string, waarde: unknown): string[] {
  const o = oordeelBij(kijk.lid, kijk.persoon, rubriek, b);
  if (o.lezen === 'NIETS') return waarde === null ? [] : ['is te lezen en hoort dicht te zijn'];
  if (waarde === null || waarde === undefined) return ['is dicht en hoort te lezen te zijn'];
  const gezien = merkenIn(JSON.stringify(waarde, (veld, inhoud: unknown) => (TERMIJNDAGEN.has(veld) ? undefined : inhoud)));
  const rijen = kijk.planter.rijenVan(kijk.persoon.id, rubriek);
  const zichtbaar = rijen.filter((rij) => rijBestaat(o, kijk.lid, rij));
  const fouten = [...gezien].flatMap((merk) => {
    const rij = kijk.planter.perMerk.get(merk);
    return rij && !zichtbaar.includes(rij) ? [`toont ${rij.tabel.tabel} van ${rij.persoon === kijk.persoon.id ? 'een ander' : 'iemand anders'}`] : [];
  });
  const blijkt = (rij: Geplant): boolean => rij.merken.some((merk) => gezien.has(merk));
  for (const tabel of new Set(zichtbaar.map((rij) => rij.tabel))) {
    const vanTabel = zichtbaar.filter((rij) => rij.tabel === tabel);
    if (tabel.stil || (tabel.kop ? vanTabel.some(blijkt) : vanTabel.every(blijkt))) continue;
    fouten.push(`toont ${tabel.tabel} niet helemaal`);
  }
  return fouten;
}

interface Toegang { rubriek: string; lezen: boolean; schrijven: boolean; melden: boolean; alleenEigen: boolean }

function uitlegFouten(kijk: Kijk, b: Bereik, rubriek: string, knoop: Knoop): string[] {
  const o = oordeelBij(kijk.lid, kijk.persoon, rubriek, b);
  const fouten: string[] = [];
  const { afgeschermd, toegang } = knoop as { afgeschermd?: string[]; toegang?: Toegang[] };
  if (afgeschermd && afgeschermd.includes(rubriek) !== (o.lezen === 'NIETS')) fouten.push('staat verkeerd in afgeschermd');
  const t = toegang?.find((x) => x.rubriek === rubriek);
  const hoort = { rubriek, lezen: o.lezen !== 'NIETS', schrijven: o.schrijven, melden: o.melden, ...(o.lezen === 'NIETS' ? {} : { alleenEigen: o.lezen === 'EIGEN' }) };
  if (toegang) for (const [naam, waarde] of Object.entries(hoort)) if (t?.[naam as keyof Toegang] !== waarde) fouten.push(`toegang.${naam} is ${String(t?.[naam as keyof Toegang])}`);
  return fouten;
}

/** Everything that differs between a person as somebody got it (null: not there) and what the oracle says. */
export function persoonFouten(kijk: Kijk, knoop: Knoop | null, hoortErTeZijn: boolean): Map<string, string[]> {
  const b = bereik(kijk.beeld, kijk.lid, kijk.persoon, kijk.dag);
  return new Map(RUBRIEKEN.map((rubriek) => {
    if (!knoop) return [rubriek, hoortErTeZijn ? ['de persoon ontbreekt'] : []];
    if (b.stand === 'GEEN') return [rubriek, ['de persoon bestaat hier en hoort niet te bestaan']];
    if (!hoortErTeZijn) return [rubriek, ['de persoon hoort niet in deze lijst']];
    const fouten = rubriekFouten(kijk, b, rubriek, knoop[veldVan(rubriek)]);
    if (rubriek === 'ROEPNAAM' && 'portaalnummer' in knoop && (knoop['portaalnummer'] !== null) !== (oordeelBij(kijk.lid, kijk.persoon, rubriek, b).lezen !== 'NIETS')) {
      fouten.push('het portaalnummer volgt ROEPNAAM niet');
    }
    return [rubriek, [...fouten, ...uitlegFouten(kijk, b, rubriek, knoop)]];
  }));
}

/** Judges what one role got of every person, by a channel. `lid` is who looked at which state. */
export function oordeelOverPersoon(c: Celwereld, cellen: Cellen, kanaal: string, rol: string, toestand: string, dag: Dag, knoop: Knoop | null, hoort?: boolean): void {
  const lid = c.beeld.lidmaatschappen.get(c.kijker(rol, toestand).lidmaatschapId);
  const persoon = c.beeld.personen.get(c.persoon.get(toestand) ?? '');
  if (!lid || !persoon) throw new Error(`no ${rol} or nobody for ${toestand}`);
  const kijk = { beeld: c.beeld, planter: c.planter, lid, persoon, dag };
  const hoortErTeZijn = hoort ?? bereik(c.beeld, lid, persoon, dag).stand !== 'GEEN';
  for (const [rubriek, fouten] of persoonFouten(kijk, knoop, hoortErTeZijn)) cellen.doe(kanaal, rubriek, rol, toestand, fouten);
}
