import { wordtAangeboden } from '../../../shared/rules/aanbod.ts';
import { dagBezwaren, isBeginTijd, MINUTEN_PER_DAG } from '../../../shared/rules/uren.ts';
import type { Bezwaren } from '../../graphql/weigering.ts';
import type { UrenRegelInput } from './uren.input.ts';
import type { GeboekteActiviteit, NieuweUren, Periode, UrenStand } from './uren.repository.ts';

/** What the input is held against. */
export interface Grondslagen {
  vandaag: string;
  /** Who may be written for; who is absent does not exist. */
  personen: ReadonlyMap<string, unknown>;
  /** The days they were with the writer; null = any day. */
  perioden: readonly Periode[] | null;
  /** The activity of the input in the catalogue of each person's gemeente; null = unknown, already objected to. */
  activiteiten: ReadonlyMap<string, GeboekteActiviteit> | null;
  stand: readonly UrenStand[];
  /** Where in the input an entry stands. */
  veld?: (plek: number) => string;
}

const veldVan = (g: Grondslagen, plek: number): string => g.veld?.(plek) ?? `regels.${plek}`;

type Geplaatst = NieuweUren & { plek: number };

/** What the database holds at most one current entry of. */
function plaats(r: { inburgeraarId: string; datum: string; activiteitId: string; beginTijd: string | null }): string {
  return [r.inburgeraarId, r.datum, r.activiteitId, r.beginTijd ?? '00:00'].join('|');
}

/** Objects to what no entry can be; true when there is something to compare. */
function vormKlopt(regel: UrenRegelInput, bij: string, g: Grondslagen, bezwaren: Bezwaren): boolean {
  const wie = regel.inburgeraarId.toLowerCase();
  let klopt = true;
  const bezwaar = (veld: string, code: Parameters<Bezwaren['bij']>[1]) => {
    bezwaren.bij(`${bij}.${veld}`, code);
    klopt = false;
  };
  if (regel.datum > g.vandaag) bezwaar('datum', 'DATUM_IN_TOEKOMST');
  // A person out of reach and a person who does not exist are refused alike.
  if (!g.personen.has(wie)) bezwaar('inburgeraarId', 'BUITEN_PLAATSING');
  else if (regel.datum <= g.vandaag && g.perioden && !g.perioden.some((p) => p.inburgeraarId === wie && p.van <= regel.datum && (p.tot === null || regel.datum <= p.tot))) {
    bezwaar('datum', 'BUITEN_PLAATSING');
  }
  if (regel.duurMinuten < 0) bezwaar('duurMinuten', 'UREN_NEGATIEF');
  if (regel.duurMinuten > MINUTEN_PER_DAG) bezwaar('duurMinuten', 'UREN_TE_VEEL');
  if (regel.beginTijd && !isBeginTijd(regel.beginTijd)) bezwaar('beginTijd', 'INVOER_ONJUIST');
  return klopt;
}

/** One entry of the input held against what stands; null where nothing changes or something is wrong. */
function nieuweRegel(regel: UrenRegelInput, plek: number, g: Grondslagen, stand: ReadonlyMap<string, UrenStand>, bezwaren: Bezwaren): Geplaatst | null {
  const bij = veldVan(g, plek);
  if (!vormKlopt(regel, bij, g, bezwaren) || !g.activiteiten) return null;
  const inburgeraarId = regel.inburgeraarId.toLowerCase();
  const activiteit = g.activiteiten.get(inburgeraarId);
  if (!activiteit) return bezwaren.bij(`${bij}.inburgeraarId`, 'ACTIVITEIT_ONBEKEND'), null;
  // What was booked too late can always be withdrawn.
  if (regel.duurMinuten > 0 && !wordtAangeboden(regel.datum, activiteit)) return bezwaren.bij(`${bij}.datum`, 'ACTIVITEIT_GESTOPT'), null;
  const basis = { inburgeraarId, datum: regel.datum, activiteitId: activiteit.id, beginTijd: regel.beginTijd || null };
  const nu = stand.get(plaats(basis));
  if ((nu?.minuten ?? 0) === regel.duurMinuten) return null;
  // Who withdrew, or never wrote, saw nothing.
  if ((regel.versie ?? 0) !== (nu && nu.minuten > 0 ? nu.versie : 0)) return bezwaren.bij(`${bij}.versie`, 'VERSIE_VEROUDERD'), null;
  return { ...basis, plek, minuten: regel.duurMinuten, versie: (nu?.versie ?? 0) + 1, vervangt: nu?.id ?? null, bron: 'SCHERM', correctieReden: null };
}

/** Objects to days that become too full, and to hours that coincide. */
function beoordeelDagen(nieuw: readonly Geplaatst[], g: Grondslagen, bezwaren: Bezwaren): void {
  const vervangen = new Set(nieuw.map((r) => r.vervangt));
  const dagen = new Map<string, Geplaatst[]>();
  for (const r of nieuw) {
    const sleutel = `${r.inburgeraarId}|${r.datum}`;
    dagen.set(sleutel, [...(dagen.get(sleutel) ?? []), r]);
  }
  for (const dag of dagen.values()) {
    const [eerste] = dag;
    const blijft = g.stand.filter((s) => s.inburgeraarId === eerste?.inburgeraarId && s.datum === eerste.datum && !vervangen.has(s.id) && s.minuten > 0);
    dagBezwaren(blijft, dag).forEach((codes, i) => {
      for (const code of codes) bezwaren.bij(`${veldVan(g, dag[i]?.plek ?? 0)}.${code === 'UREN_TE_VEEL' ? 'duurMinuten' : 'beginTijd'}`, code);
    });
  }
}

/** What the input changes, every objection noted at its place: all at once, so that a week is corrected in one go. */
export function beoordeelUren(regels: readonly UrenRegelInput[], g: Grondslagen, bezwaren: Bezwaren): NieuweUren[] {
  const stand = new Map(g.stand.map((s) => [plaats(s), s]));
  const gezien = new Set<string>();
  const nieuw: Geplaatst[] = [];
  regels.forEach((regel, i) => {
    const dubbel = [regel.inburgeraarId.toLowerCase(), regel.datum, regel.beginTijd || '00:00'].join('|');
    if (gezien.has(dubbel)) return bezwaren.bij(`${veldVan(g, i)}.beginTijd`, 'UREN_OVERLAPPEN');
    gezien.add(dubbel);
    const r = nieuweRegel(regel, i, g, stand, bezwaren);
    if (r) nieuw.push(r);
  });
  beoordeelDagen(nieuw, g, bezwaren);
  return nieuw;
}
