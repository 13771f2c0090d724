import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ROLLEN } from '../getekend.ts';
import { type Organisatienaam, ORGANISATIES, ROLREGELS } from './rollen.ts';
import { Stapel } from './stapel.ts';
import { DAG_NA, DAG_VOOR } from './staten.ts';
import { type Plek, TABELLEN, type Tabel, THEMAS } from './tabellen.ts';
import type { Groepen, Lid, PerOrganisatie, Persoon, Rij, RlsWereld } from './wereld.ts';

/** A signal without a person: by whom, to which gemeente. */
export interface ZonderPersoon { sleutel: string; gemeente: 'dalfsen' | 'staphorst'; door: string }

interface Grond { eigen: PerOrganisatie; andere: PerOrganisatie; gemeenten: RlsWereld['gemeenten']; groepen: Groepen; leden: Map<string, Lid>; activiteit: string }

/** Rows that others refer to, per person and organisation. */
interface Ouders { uren: Record<string, string>; presentie: Record<string, string>; rapportage: string; signaal: string; afspraken: Record<string, string> }

/** Fills every table for every person: what each organisation of the world, and one other of its kind, entered. */
export class Vulling {
  readonly rijen: Rij[] = [];
  readonly zonderPersoon: ZonderPersoon[] = [];
  private readonly stapel = new Stapel();
  private readonly ouders = new Map<string, Ouders>();

  constructor(private readonly grond: Grond) {}

  async schrijf(client: pg.Client, personen: readonly Persoon[]): Promise<void> {
    const { eigen, andere } = this.grond;
    const organisaties = [...Object.values(eigen), andere.taal];
    for (const persoon of personen) for (const [i, organisatie] of organisaties.entries()) this.oudersZetten(persoon, organisatie, i);
    for (const persoon of personen) if (persoon.vol) for (const [i, organisatie] of organisaties.entries()) this.kinderenZetten(persoon, organisatie, i);
    this.zonderPersoonZetten();
    await this.stapel.schrijf(client);
    await this.totalenLezen(client, personen);
  }

  /** @param nummer makes keys differ where the person, the organisation and the day do not */
  plek(persoon: Persoon, organisatie: string, door: string, datum: string, nummer: number): Plek {
    const { groepen, gemeenten, activiteit } = this.grond;
    const ouders = this.ouders.get(`${persoon.id}|${organisatie}`);
    return {
      persoon: persoon.id, gemeente: gemeenten[persoon.gemeente], organisatie, door, datum, nummer, activiteit, sleutelpersoon: this.grond.leden.get('SLEUTELPERSOON')?.ik ?? '',
      les: groepen.get(organisatie)?.les[datum] ?? '', presentie: ouders?.presentie[datum] ?? '', uren: ouders?.uren[datum] ?? '', rapportage: ouders?.rapportage ?? '', signaal: ouders?.signaal ?? '',
      afspraak: (thema) => ouders?.afspraken[thema] ?? '',
    };
  }

  private door(organisatie: string): string {
    const naam = (Object.keys(ORGANISATIES) as Organisatienaam[]).find((n) => this.grond.eigen[n] === organisatie) ?? 'gemeente';
    return this.grond.leden.get(ROLLEN.find((rol) => ROLREGELS[rol]?.organisatie === naam) ?? '')?.ik ?? '';
  }

  /** Hours, agreements and reports: for everybody, as an attempt to insert needs something to refer to. */
  private oudersZetten(persoon: Persoon, organisatie: string, nummer: number): void {
    const ouders: Ouders = { uren: {}, presentie: {}, rapportage: '', signaal: '', afspraken: {} };
    this.ouders.set(`${persoon.id}|${organisatie}`, ouders);
    for (const datum of [DAG_VOOR, DAG_NA]) ouders.uren[datum] = this.een('participatie_uren', persoon, organisatie, datum, nummer);
    for (const datum of [DAG_VOOR, DAG_NA]) ouders.presentie[datum] = this.een('presentie', persoon, organisatie, datum, nummer, { actueel: false, versie: 9, correctie_reden: 'proef' });
    ouders.rapportage = this.een('voortgangsrapportage', persoon, organisatie, DAG_VOOR, nummer);
    ouders.signaal = this.een('signaal', persoon, organisatie, DAG_VOOR, nummer);
    for (const thema of THEMAS) ouders.afspraken[thema] = this.een(`afspraak:${thema}`, persoon, organisatie, DAG_VOOR, nummer);
  }

  private kinderenZetten(persoon: Persoon, organisatie: string, nummer: number): void {
    for (const tabel of TABELLEN) {
      if (['participatie_uren', 'voortgangsrapportage', 'signaal'].includes(tabel.tabel) || tabel.tabel === 'afspraak' || tabel.schrijven === 'niemand') continue;
      if (tabel.vanGemeente && organisatie !== this.grond.eigen.gemeente) continue;
      // One row per person is entered once, by the gemeente; there are six themes of the intake and one of each.
      if ((!tabel.vanOrganisatie && !tabel.eigenVia && nummer > 0) || (tabel.tabel === 'intake_thema' && nummer > 5)) continue;
      for (const datum of tabel.perDag ? [DAG_VOOR, DAG_NA] : [DAG_VOOR]) this.een(tabel.naam, persoon, organisatie, datum, nummer);
    }
  }

  private een(naam: string, persoon: Persoon, organisatie: string, datum: string, nummer: number, extra: Record<string, unknown> = {}): string {
    const tabel = TABELLEN.find((t) => t.naam === naam);
    if (!tabel) throw new Error(`${naam} is no table of the list`);
    const id = randomUUID();
    const rij = { ...tabel.rij(this.plek(persoon, organisatie, this.door(organisatie), datum, nummer)), ...extra };
    const metId = tabel.sleutel.includes('id') ? { id, ...rij } : rij;
    this.stapel.zet(tabel.tabel, metId);
    this.noteer(tabel, tabel.sleutel.map((k) => String((metId as Record<string, unknown>)[k])).join('|'), persoon, organisatie, datum);
    return id;
  }

  private noteer(tabel: Tabel, sleutel: string, persoon: Persoon, organisatie: string, datum: string): void {
    const kent = tabel.vanOrganisatie || tabel.eigenVia !== undefined;
    this.rijen.push({ tabel, sleutel, persoon, organisatie: kent ? organisatie : null, datum: tabel.perDag ? datum : null });
  }

  private zonderPersoonZetten(): void {
    const { eigen, andere, gemeenten, leden } = this.grond;
    const sleutelpersoon = leden.get('SLEUTELPERSOON');
    if (!sleutelpersoon) throw new Error('No sleutelpersoon');
    const zet = (gemeente: 'dalfsen' | 'staphorst', organisatie_id: string, door: string) => {
      const id = randomUUID();
      this.stapel.zet('signaal', { id, inburgeraar_id: null, gemeente_id: gemeenten[gemeente], organisatie_id, partner_id: organisatie_id, ingevoerd_door: door, datum: DAG_NA, onderwerp: 'OVERIG', tekst: 'proef' });
      this.zonderPersoon.push({ sleutel: id, gemeente, door });
    };
    zet('dalfsen', eigen.welzijn, sleutelpersoon.ik);
    zet('dalfsen', eigen.welzijn, sleutelpersoon.collega);
    zet('staphorst', andere.welzijn, sleutelpersoon.collega);
  }

  /** Totals are made by triggers from what was entered. */
  private async totalenLezen(client: pg.Client, personen: readonly Persoon[]): Promise<void> {
    for (const tabel of TABELLEN.filter((t) => t.schrijven === 'niemand')) {
      const { rows } = await client.query<{ inburgeraar_id: string; organisatie_id: string }>(`select inburgeraar_id, organisatie_id from ${tabel.tabel}`);
      for (const { inburgeraar_id, organisatie_id } of rows) {
        const persoon = personen.find((p) => p.id === inburgeraar_id);
        if (persoon) this.noteer(tabel, `${inburgeraar_id}|${organisatie_id}`, persoon, organisatie_id, DAG_VOOR);
      }
    }
  }
}
