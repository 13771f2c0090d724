import { randomUUID } from 'node:crypto';
import { getekend } from '../getekend.ts';
import type { Antwoord, Proefrol } from './proeven.ts';
import { letterlijk } from './stapel.ts';
import { DAG_NA, DAG_VOOR, type Staatnaam } from './staten.ts';
import { type Tabel, TABELLEN, THEMAS, VASTE_KOLOMMEN } from './tabellen.ts';
import { heeftTabel, leesbaar, magInvoegen, magWijzigen, schrijft, toestand, wijzigt } from './verwacht.ts';
import type { Persoon, Rij, RlsWereld, Sessie } from './wereld.ts';

/** What the walls let through or kept that the signed table says otherwise. */
export interface Afwijking { soort: 'LEK' | 'TE_VEEL_GEWEIGERD'; wat: string }

/** All attempts of one session on one table, held against the signed table. */
export class Tabelproef {
  readonly afwijkingen: Afwijking[] = [];
  private readonly rijen: readonly Rij[];

  constructor(
    private readonly rol: Proefrol,
    private readonly w: RlsWereld,
    private readonly sessie: Sessie,
    private readonly tabel: Tabel,
    private readonly staten: readonly Staatnaam[],
  ) {
    this.rijen = w.rijen.filter((rij) => rij.tabel === tabel);
  }

  async alles(): Promise<Afwijking[]> {
    await this.lezen();
    await this.geheleTabel();
    await this.wijzigen();
    await this.verwijderen();
    await this.invoegen();
    return this.afwijkingen;
  }

  /** What first shows a change to the policy or right for this kind of statement, then the rest. */
  async tegen(bij: string): Promise<Afwijking[]> {
    const eerst = { SELECT: () => this.lezen(), INSERT: () => this.invoegen(), UPDATE: () => this.wijzigen(), DELETE: () => this.verwijderen() }[bij];
    await (eerst ?? (() => this.geheleTabel()))();
    return this.afwijkingen.length > 0 ? this.afwijkingen : this.alles();
  }

  async alleenLezen(): Promise<Afwijking[]> {
    await this.lezen();
    return this.afwijkingen;
  }

  private meld(lek: boolean, wat: string): void {
    this.afwijkingen.push({ soort: lek ? 'LEK' : 'TE_VEEL_GEWEIGERD', wat: `${this.sessie.rol}${this.sessie.zelf ? ` (${this.sessie.zelf.staat})` : ''} ${this.tabel.naam}: ${wat}` });
  }

  /** `mag` or not, and the answer that belongs to not. */
  private toets(wat: string, mag: boolean, antwoord: Antwoord, anders: readonly string[]): void {
    if (mag ? antwoord.uitkomst !== 'OK' : !anders.includes(antwoord.uitkomst)) this.meld(!mag, `${wat}: ${antwoord.uitkomst}`);
  }

  private get waarThema(): string {
    return this.tabel.naam.includes(':') ? ` where thema = ${letterlijk(this.tabel.rubriek)}` : '';
  }

  /** Exactly the rows that the cell gives, for every person at once. */
  private async lezen(): Promise<void> {
    const { tabel, sessie } = this;
    const antwoord = await this.rol.probeer(`select concat_ws('|', ${tabel.sleutel.join(', ')}) as sleutel from ${tabel.tabel}${this.waarThema}`);
    if (!heeftTabel(sessie, tabel)) return this.toets('select', false, antwoord, this.waarThema ? ['GEEN_RECHT', 'NIETS'] : ['GEEN_RECHT']);
    if (!['OK', 'NIETS'].includes(antwoord.uitkomst)) return this.meld(false, `select: ${antwoord.uitkomst}`);
    const gezien = new Set(antwoord.rijen.map((rij) => String(rij['sleutel'])));
    const mag = new Map(this.rijen.map((rij): [string, boolean] => [rij.sleutel, leesbaar(sessie, rij)]));
    if (tabel.tabel === 'signaal') for (const z of this.w.zonderPersoon) mag.set(z.sleutel, this.zietZonderPersoon(z));
    for (const rij of this.rijen) if (mag.get(rij.sleutel) !== gezien.has(rij.sleutel)) this.meld(gezien.has(rij.sleutel), `select ${this.naam(rij)}`);
    for (const z of this.w.zonderPersoon) {
      if (mag.has(z.sleutel) && mag.get(z.sleutel) !== gezien.has(z.sleutel)) this.meld(gezien.has(z.sleutel), `select signaal zonder persoon (${z.gemeente})`);
    }
    for (const sleutel of gezien) if (!mag.has(sleutel)) this.meld(true, 'select: a row that the world does not have');
  }

  private naam({ persoon, organisatie, datum }: Rij): string {
    const van = organisatie === null ? '' : organisatie === this.sessie.organisatie ? ' van de eigen organisatie' : ' van een andere organisatie';
    return `${persoon.staat}${van}${datum ? ` op ${datum}` : ''}`;
  }

  private zietZonderPersoon(z: { gemeente: string; door: string }): boolean {
    if (this.sessie.rol === 'SLEUTELPERSOON') return z.door === this.sessie.lidmaatschap;
    return ['CONSULENT', 'TEAMLEIDER'].includes(this.sessie.rol) && z.gemeente === 'dalfsen';
  }

  /** What touches the table as a whole, and what may be done to it that is not of a row. */
  private async geheleTabel(): Promise<void> {
    const { tabel: { tabel }, rol } = this;
    this.toets('truncate', false, await rol.probeer(`truncate ${tabel} cascade`), ['GEEN_RECHT']);
    this.toets('alter', false, await rol.probeer(`alter table ${tabel} disable row level security`), ['42501', 'GEEN_RECHT']);
    this.toets('copy from', false, await rol.probeer(`copy ${tabel} from program 'true'`), ['GEEN_RECHT']);
    const slot = await rol.probeer(`lock table ${tabel} in access exclusive mode`);
    // Whoever deletes derived rows may lock; nobody else can make the others wait.
    if (!this.tabel.verwijderbaar && slot.uitkomst !== 'GEEN_RECHT') this.meld(true, `lock: ${slot.uitkomst}`);
    const { rijen: [kan] } = await rol.probeer(`select has_table_privilege('${tabel}', 'truncate') or has_table_privilege('${tabel}', 'references')
      or has_table_privilege('${tabel}', 'trigger') as meer, coalesce((select array_agg(attname::text order by attname) from pg_attribute
        where attrelid = '${tabel}'::regclass and attnum > 0 and not attisdropped and has_column_privilege('${tabel}'::regclass, attnum, 'update')), '{}') as kolommen,
      (select array_agg(attname::text) from pg_attribute where attrelid = '${tabel}'::regclass and attnum > 0 and not attisdropped) as alle,
      has_table_privilege('${tabel}', 'insert') as invoegen, has_any_column_privilege('${tabel}', 'select') as lezen, has_table_privilege('${tabel}', 'delete') as wissen`);
    if (kan?.['meer'] !== false) this.meld(true, 'truncate, references or trigger');
    this.kolommen((kan?.['kolommen'] ?? []) as string[], (kan?.['alle'] ?? []) as string[]);
    // A right without a policy does nothing yet, and is the half of a hole. For agreements any theme gives it.
    const schrijver = this.familie.some((t) => schrijft(this.sessie, t));
    if ((kan?.['lezen'] === true) !== this.familie.some((t) => heeftTabel(this.sessie, t))) this.meld(kan?.['lezen'] === true, 'right to select');
    if ((kan?.['invoegen'] === true) !== (schrijver || this.zonderPersoon)) this.meld(kan?.['invoegen'] === true, 'right to insert');
    if ((kan?.['wissen'] === true) !== (this.tabel.verwijderbaar === true && schrijver)) this.meld(kan?.['wissen'] === true, 'right to delete');
  }

  /** The themes that share this table; the table itself where there are none. */
  private get familie(): readonly Tabel[] {
    return TABELLEN.filter((t) => t.tabel === this.tabel.tabel);
  }

  /** A sleutelpersoon hands signals in, and names nobody. */
  private get zonderPersoon(): boolean {
    return ['signaal', 'signaal_stap'].includes(this.tabel.tabel) && this.sessie.rol === 'SLEUTELPERSOON';
  }

  /** What may change is a list of columns; whose row it is and who entered it is never in it. */
  private kolommen(kan: readonly string[], alle: readonly string[]): void {
    const { wijzigbaar } = this.tabel;
    const hoort = wijzigbaar === 'alles' ? alle.filter((kolom) => !VASTE_KOLOMMEN.includes(kolom)) : wijzigbaar;
    const mag = wijzigt(this.sessie, this.tabel);
    if (this.waarThema && !mag) return;
    for (const kolom of new Set([...kan, ...hoort])) {
      if (kan.includes(kolom) !== (mag && hoort.includes(kolom))) this.meld(kan.includes(kolom), `update of ${kolom}`);
    }
  }

  /** Without a condition, so that only the policy of UPDATE decides; the number of rows says which. */
  private async wijzigen(): Promise<void> {
    const { tabel, sessie, rol } = this;
    const [kolom, waarde] = tabel.wijzig;
    const extra = 'gewijzigd_door' in tabel.rij(this.plek(this.w.personen[0], DAG_VOOR)) ? `, gewijzigd_door = ${letterlijk(sessie.lidmaatschap)}` : '';
    const antwoord = await rol.probeer(`update ${tabel.tabel} set ${kolom} = ${letterlijk(waarde)}${extra}${this.waarThema}`);
    if (!wijzigt(sessie, tabel)) return this.toets('update', false, antwoord, this.waarThema ? ['GEEN_RECHT', 'NIETS'] : ['GEEN_RECHT']);
    const hoort = this.rijen.filter((rij) => magWijzigen(sessie, rij)).length;
    if (antwoord.fout || antwoord.aantal !== hoort) this.meld(antwoord.aantal > hoort || antwoord.uitkomst === 'BELEID', `update: ${antwoord.uitkomst}, ${antwoord.aantal} of ${hoort}`);
    await this.anderThema(hoort > 0);
    await this.zonderVoorwaarde();
    if (!extra) return;
    const namens = await rol.probeer(`update ${tabel.tabel} set ${kolom} = ${letterlijk(waarde)}, gewijzigd_door = ${letterlijk(sessie.collega)}`);
    if (hoort > 0) this.toets('update namens een collega', false, namens, ['BELEID']);
  }

  /** Reading no column, so that the policy of reading does not help that of changing. */
  private async zonderVoorwaarde(): Promise<void> {
    if (!this.waarThema) return;
    const hoort = this.w.rijen.filter((rij) => rij.tabel.tabel === this.tabel.tabel && wijzigt(this.sessie, rij.tabel) && magWijzigen(this.sessie, rij)).length;
    const [kolom, waarde] = this.tabel.wijzig;
    const antwoord = await this.rol.probeer(`update ${this.tabel.tabel} set ${kolom} = ${letterlijk(waarde)}`);
    if (antwoord.fout || antwoord.aantal !== hoort) this.meld(antwoord.aantal > hoort || antwoord.uitkomst === 'BELEID', `update zonder voorwaarde: ${antwoord.uitkomst}, ${antwoord.aantal} of ${hoort}`);
  }

  /** An agreement moves only to a theme that the role writes as well. */
  private async anderThema(iets: boolean): Promise<void> {
    if (!this.waarThema || !iets) return;
    for (const thema of THEMAS.filter((t) => t !== this.tabel.rubriek)) {
      const antwoord = await this.rol.probeer(`update ${this.tabel.tabel} set thema = ${letterlijk(thema)}${this.waarThema}`);
      this.toets(`update naar ${thema}`, getekend(thema, this.sessie.rol) === 'S', antwoord, ['BELEID']);
    }
  }

  private async verwijderen(): Promise<void> {
    const { tabel, sessie, rol } = this;
    const antwoord = await rol.probeer(`delete from ${tabel.tabel}${this.waarThema}`);
    if (!tabel.verwijderbaar || !schrijft(sessie, tabel)) return this.toets('delete', false, antwoord, ['GEEN_RECHT']);
    const hoort = this.rijen.filter((rij) => magWijzigen(sessie, rij)).length;
    if (antwoord.fout || antwoord.aantal !== hoort) this.meld(antwoord.aantal > hoort, `delete: ${antwoord.aantal} of ${hoort}`);
  }

  private plek(persoon: Persoon | undefined, datum: string, wie: { organisatie?: string; door?: string; persoonId?: string } = {}): ReturnType<RlsWereld['plek']> {
    if (!persoon) throw new Error('The world is empty');
    const organisatie = wie.organisatie ?? this.sessie.organisatie;
    // An inburgeraar belongs to no organisation and responds to the hours that one entered.
    const via = organisatie || this.w.organisaties.participatie;
    const plek = this.w.plek(persoon, via, wie.door ?? this.sessie.lidmaatschap, datum, 9);
    return { ...plek, persoon: wie.persoonId ?? persoon.id };
  }

  private insert(waarden: Record<string, unknown>, slot = ''): string {
    return `insert into ${this.tabel.tabel} (${Object.keys(waarden).join(', ')}) values (${Object.values(waarden).map(letterlijk).join(', ')})${slot}`;
  }

  /** For a person of each state: in every form that PostgreSQL knows, in one's own name and in that of others. */
  private async invoegen(): Promise<void> {
    const { tabel, sessie, rol, w } = this;
    const weigering = schrijft(sessie, tabel) ? ['BELEID'] : ['GEEN_RECHT', 'BELEID'];
    if (this.zonderPersoon && tabel.tabel === 'signaal') this.toets('insert zonder persoon', true, await rol.probeer(this.insert({ ...tabel.rij(this.plek(w.personen[0], DAG_VOOR)), inburgeraar_id: null })), []);
    const onbekend = await rol.probeer(this.insert(tabel.rij(this.plek(w.personen[0], DAG_VOOR, { persoonId: randomUUID() }))));
    this.toets('insert for nobody', false, onbekend, weigering);
    if (!schrijft(sessie, tabel) && onbekend.uitkomst === 'GEEN_RECHT') return;
    for (const persoon of w.personen.filter((p) => !p.vol && this.staten.includes(p.staat))) {
      for (const datum of tabel.perDag ? [DAG_VOOR, DAG_NA] : [DAG_VOOR]) {
        const mag = magInvoegen(sessie, tabel, persoon, { organisatie: sessie.organisatie || w.organisaties.participatie, door: sessie.lidmaatschap, datum });
        const waarden = tabel.rij(this.plek(persoon, datum));
        const gewoon = await rol.probeer(this.insert(waarden));
        this.toets(`insert ${persoon.staat} op ${datum}`, mag, gewoon, weigering);
        // Whom the role may not see and who does not exist get one answer.
        if (!mag && toestand(sessie, persoon) === 'DICHT' && gewoon.fout !== onbekend.fout) this.meld(true, `insert ${persoon.staat} tells the person apart from nobody`);
        this.toets(`insert returning ${persoon.staat} op ${datum}`, mag, await rol.probeer(this.insert(waarden, ' returning *')), weigering);
        this.toets(`insert on conflict ${persoon.staat} op ${datum}`, mag, await rol.probeer(this.insert(waarden, ' on conflict do nothing')), weigering);
        if (!mag) continue;
        if ('ingevoerd_door' in waarden) this.toets(`insert ${persoon.staat} namens een collega`, false, await rol.probeer(this.insert({ ...waarden, ingevoerd_door: sessie.collega })), ['BELEID']);
        if ('gewijzigd_door' in waarden) this.toets(`insert ${persoon.staat} namens een collega`, false, await rol.probeer(this.insert({ ...waarden, gewijzigd_door: sessie.collega })), ['BELEID']);
        if (tabel.vanOrganisatie) this.toets(`insert ${persoon.staat} namens een andere organisatie`, false, await rol.probeer(this.insert(tabel.rij(this.plek(persoon, datum, { organisatie: w.andere.taal })))), ['BELEID']);
      }
    }
    await this.dubbelen(weigering);
  }

  /** A key that exists tells nothing about a person out of reach: the policy speaks before the index. */
  private async dubbelen(weigering: readonly string[]): Promise<void> {
    const { tabel, sessie, rol, w } = this;
    for (const persoon of w.personen.filter((p) => p.vol && this.staten.includes(p.staat) && toestand(sessie, p) === 'DICHT')) {
      const waarden = tabel.rij(this.plek(persoon, DAG_VOOR));
      const bij = `on conflict (${tabel.sleutel.join(', ')}) do update set ${tabel.wijzig[0]} = excluded.${tabel.wijzig[0]}`;
      this.toets(`insert ${persoon.staat} op een bestaande sleutel`, false, await rol.probeer(this.insert(waarden)), weigering);
      this.toets(`upsert ${persoon.staat}`, false, await rol.probeer(this.insert(waarden, ` ${bij}`)), [...weigering, 'GEEN_RECHT']);
    }
  }
}
