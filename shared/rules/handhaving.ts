import { type Datum, plusMaanden } from './datum.ts';

/** Steps of handhaving, the lightest first (Wi 14, 22-27). */
export const MAATREGELSOORTEN = ['OPROEP_INTAKE', 'HANDHAVEND_GESPREK', 'WAARSCHUWING', 'BOETE', 'MAATREGEL_PARTICIPATIEWET', 'INTAKE_IN_ABSENTIE'] as const;
export type Maatregelsoort = (typeof MAATREGELSOORTEN)[number];

/** How far the person is to blame, in percent of the fine. */
export const VERWIJTBAARHEDEN = [0, 25, 50, 75, 100] as const;
export type Verwijtbaarheid = (typeof VERWIJTBAARHEDEN)[number];

/** What somebody did or did not do. INTAKE is not appearing at, or not cooperating with, the brede intake (Wi 14, 22); the others are agreements of the PIP (Wi 15, 23). */
export const GEDRAGINGEN = ['INTAKE', 'TAAL', 'PVT', 'MAP', 'PARTICIPATIE', 'ANDERE_AFSPRAAK'] as const;
export type Gedraging = (typeof GEDRAGINGEN)[number];

/** Under which law a sanction falls. */
export type Stelsel = 'WI' | 'PW';

/** Numbers of the law and of the plan; amounts in whole cents. */
export interface Handhavingparameters {
  /** First day on which these numbers hold. */
  geldigVan: Datum;
  /** Steps of Wi 23, each twice the one before. */
  ladder: readonly number[];
  /** An earlier offence counts for so many months. */
  herhalingMaanden: number;
  /** Wi 22: the one amount for the intake. */
  intakeBoete: number;
  /** Wi 14: the new term after a warning is at most so many months. */
  nieuweTermijnMaanden: number;
  /** After so many calls the intake is done without the person. */
  oproepen: number;
  /** Fines of the gemeente together within one inburgeringstermijn. */
  hoogstensPerTermijn: number;
  /** Local division: which law for which conduct (plan 001 §5). */
  stelsel: Readonly<Record<Gedraging, readonly Stelsel[]>>;
}

export const HANDHAVINGPARAMETERS: readonly Handhavingparameters[] = [{
  geldigVan: '2022-01-01', ladder: [50_00, 100_00, 200_00, 400_00, 800_00], herhalingMaanden: 12, intakeBoete: 250_00, nieuweTermijnMaanden: 2, oproepen: 3,
  hoogstensPerTermijn: 2400_00,
  stelsel: { INTAKE: ['WI'], TAAL: ['WI'], PVT: ['WI'], MAP: ['WI'], PARTICIPATIE: ['PW'], ANDERE_AFSPRAAK: ['WI', 'PW'] },
}];

/** The numbers that hold on a day: the newest set that had started. */
export function handhavingparametersOp(dag: Datum, reeks: readonly Handhavingparameters[] = HANDHAVINGPARAMETERS): Handhavingparameters {
  const geldend = [...reeks].sort((a, b) => (a.geldigVan < b.geldigVan ? 1 : -1)).find((p) => p.geldigVan <= dag) ?? reeks[0];
  if (!geldend) throw new Error('There are no parameters');
  return geldend;
}

/** What was recorded before, as far as the rules look at it. */
export interface Maatregelfeit {
  soort: Maatregelsoort;
  datum: Datum;
  gedraging: Gedraging | null;
  /** First and last day of the conduct. */
  gedragingVan: Datum | null;
  gedragingTot: Datum | null;
  /** Fine in cents. */
  bedrag: number | null;
  onherroepelijkOp: Datum | null;
  /** Taken back or annulled: counts for nothing any more. */
  vervallenOp: Datum | null;
}

/** What somebody wants to record. */
export interface Maatregelvoorstel {
  soort: Maatregelsoort;
  datum: Datum;
  gedraging: Gedraging | null;
  gedragingVan: Datum | null;
  gedragingTot: Datum | null;
  verwijtbaarheid: Verwijtbaarheid | null;
  nieuweTermijnTot: Datum | null;
}

export type Handhavingbezwaar =
  | 'VELD_VERPLICHT' | 'PERIODE_ONJUIST' | 'HANDHAVING_NA_GEDRAGING' | 'HANDHAVING_STELSEL' | 'HANDHAVING_DUBBEL' | 'HANDHAVING_WAARSCHUWING_EERST' | 'HANDHAVING_GESPREK_EERST'
  | 'HANDHAVING_HOOGSTENS' | 'HANDHAVING_NIEUWE_TERMIJN' | 'HANDHAVING_OPROEPEN' | 'HANDHAVING_GEEN_VERWIJT' | 'HANDHAVING_VOOR_INTAKE' | 'HANDHAVING_VOOR_PIP';

/** Why a step is not possible, at which field, by which article. */
export interface Bezwaar {
  veld: keyof Maatregelvoorstel;
  code: Handhavingbezwaar;
  artikel: string;
}

/** What comes out: objections, or the fine. */
export interface Maatregeloordeel {
  bezwaren: Bezwaar[];
  /** Fine in cents for this blame; null where the step is no fine. */
  bedrag: number | null;
  /** Fine in cents at full blame. */
  vol: number | null;
  /** Step of the ladder, 1 to 5; null where there is none. */
  trede: number | null;
}

/** The articles, as the screens name them. */
export const ARTIKELEN = {
  INTAKE: 'Wet inburgering 22; Besluit inburgering 7.1', PIP: 'Wet inburgering 23; Besluit inburgering 7.2', SAMENLOOP: 'Wet inburgering 27', OPROEP: 'Wet inburgering 14',
  HOOGSTENS: 'Besluit inburgering 7.2', PARTICIPATIEWET: 'Participatiewet 18', PLAN: 'Uitvoeringsplan Dalfsen 6', VERDELING: 'Beleidsplan Dalfsen 5',
} as const;

/** Which law a sanction falls under; null for a step that is no sanction. */
export function stelselVan(soort: Maatregelsoort): Stelsel | null {
  if (soort === 'BOETE') return 'WI';
  return soort === 'MAATREGEL_PARTICIPATIEWET' ? 'PW' : null;
}

/** The same conduct: of one kind, on days that overlap. A conduct of one day ends on that day. */
function zelfdeGedraging(a: Pick<Maatregelfeit, 'gedraging' | 'gedragingVan' | 'gedragingTot'>, b: Pick<Maatregelfeit, 'gedraging' | 'gedragingVan' | 'gedragingTot'>): boolean {
  if (a.gedraging === null || a.gedraging !== b.gedraging || a.gedragingVan === null || b.gedragingVan === null) return false;
  return a.gedragingVan <= (b.gedragingTot ?? b.gedragingVan) && b.gedragingVan <= (a.gedragingTot ?? a.gedragingVan);
}

function geldig(feiten: readonly Maatregelfeit[]): Maatregelfeit[] {
  return feiten.filter(({ vervallenOp }) => vervallenOp === null);
}


/**
 * The step of Wi 23 for a conduct that began on this day: the first, or one above that of the last fine where that one was
 * imposed less than twelve months before, and could no longer be disputed on that day. The highest stays the highest.
 */
export function trede23(begonnenOp: Datum, eerder: readonly (Maatregelfeit & { trede: number | null })[], p: Handhavingparameters): number {
  const telt = geldig23(eerder).filter(({ datum, onherroepelijkOp }) => onherroepelijkOp !== null && onherroepelijkOp <= begonnenOp
    && datum <= begonnenOp && begonnenOp < plusMaanden(datum, p.herhalingMaanden));
  const laatste = telt.reduce<(Maatregelfeit & { trede: number | null }) | null>((max, feit) => (max === null || feit.datum >= max.datum ? feit : max), null);
  return laatste === null ? 1 : Math.min(p.ladder.length, (laatste.trede ?? 1) + 1);
}

function geldig23<F extends Maatregelfeit>(feiten: readonly F[]): F[] {
  return feiten.filter(({ soort, gedraging, vervallenOp }) => soort === 'BOETE' && gedraging !== 'INTAKE' && vervallenOp === null);
}

/** What the term and the intake say of this person; null where unknown or not yet. */
export interface Handhavingstand {
  /** First day of the inburgeringstermijn: fines are added up within it. */
  termijnStart: Datum | null;
  intakeAfgerondOp: Datum | null;
  /** Day of the first PIP. */
  eerstePipOp: Datum | null;
}

/**
 * Judges a step: all that the law or the plan has against it, and the fine where it is one. The law's ladder is that of Wi 23
 * alone; the intake has one amount (Wi 22). Together never more than the limit of the term.
 */
export function beoordeelMaatregel(voorstel: Maatregelvoorstel, feiten: readonly (Maatregelfeit & { trede: number | null })[], stand: Handhavingstand): Maatregeloordeel {
  const p = handhavingparametersOp(voorstel.datum);
  const bezwaren: Bezwaar[] = [...overGedraging(voorstel), ...overSoort(voorstel, geldig(feiten), stand, p)];
  if (voorstel.soort !== 'BOETE') return { bezwaren, bedrag: null, vol: null, trede: null };
  const { vol, trede } = volBedrag(voorstel, feiten, p);
  const ruimte = p.hoogstensPerTermijn - opgelegd(feiten, stand);
  const bedrag = Math.max(0, Math.min(ruimte, Math.round((vol * (voorstel.verwijtbaarheid ?? 0)) / 100)));
  if (ruimte <= 0) bezwaren.push({ veld: 'soort', code: 'HANDHAVING_HOOGSTENS', artikel: ARTIKELEN.HOOGSTENS });
  return { bezwaren, bedrag, vol, trede };
}

function volBedrag({ gedraging, gedragingVan, datum }: Maatregelvoorstel, feiten: readonly (Maatregelfeit & { trede: number | null })[], p: Handhavingparameters): { vol: number; trede: number | null } {
  if (gedraging === 'INTAKE') return { vol: p.intakeBoete, trede: null };
  const trede = trede23(gedragingVan ?? datum, feiten, p);
  return { vol: p.ladder[trede - 1] ?? 0, trede };
}

/** Fines of the gemeente within the term so far, in cents. Before the term there is only the intake, which counts as well. */
export function opgelegd(feiten: readonly Maatregelfeit[], { termijnStart }: Pick<Handhavingstand, 'termijnStart'>): number {
  return geldig(feiten).filter(({ soort, gedraging, datum }) => soort === 'BOETE' && (termijnStart === null || datum >= termijnStart || gedraging === 'INTAKE'))
    .reduce((som, { bedrag }) => som + (bedrag ?? 0), 0);
}

/** What every step about a conduct needs. */
function overGedraging({ soort, datum, gedraging, gedragingVan, gedragingTot }: Maatregelvoorstel): Bezwaar[] {
  const artikel = soort === 'MAATREGEL_PARTICIPATIEWET' ? ARTIKELEN.PARTICIPATIEWET : gedraging === 'INTAKE' ? ARTIKELEN.INTAKE : ARTIKELEN.PIP;
  const uit: Bezwaar[] = [];
  const bij = (veld: Bezwaar['veld'], code: Handhavingbezwaar) => uit.push({ veld, code, artikel });
  if (stelselVan(soort) !== null || soort === 'WAARSCHUWING') {
    if (gedraging === null) bij('gedraging', 'VELD_VERPLICHT');
    if (gedragingVan === null) bij('gedragingVan', 'VELD_VERPLICHT');
  }
  if (gedragingVan !== null && gedragingTot !== null && gedragingTot < gedragingVan) bij('gedragingTot', 'PERIODE_ONJUIST');
  if (gedragingVan !== null && datum < gedragingVan) bij('datum', 'HANDHAVING_NA_GEDRAGING');
  return uit;
}

function overSoort(voorstel: Maatregelvoorstel, feiten: readonly Maatregelfeit[], stand: Handhavingstand, p: Handhavingparameters): Bezwaar[] {
  switch (voorstel.soort) {
    case 'BOETE':
      return [...overVerwijt(voorstel), ...overStelsel(voorstel, 'WI', feiten, p), ...overMoment(voorstel, stand), ...overVooraf(voorstel, feiten)];
    case 'MAATREGEL_PARTICIPATIEWET':
      return overStelsel(voorstel, 'PW', feiten, p);
    case 'WAARSCHUWING':
      return overNieuweTermijn(voorstel, p);
    case 'INTAKE_IN_ABSENTIE':
      return feiten.filter(({ soort, datum }) => soort === 'OPROEP_INTAKE' && datum < voorstel.datum).length < p.oproepen
        ? [{ veld: 'soort', code: 'HANDHAVING_OPROEPEN', artikel: ARTIKELEN.OPROEP }] : [];
    case 'OPROEP_INTAKE':
      return stand.intakeAfgerondOp !== null && stand.intakeAfgerondOp < voorstel.datum ? [{ veld: 'soort', code: 'HANDHAVING_VOOR_INTAKE', artikel: ARTIKELEN.OPROEP }] : [];
    case 'HANDHAVEND_GESPREK':
      return [];
  }
}

/** Without blame there is no fine. */
function overVerwijt({ verwijtbaarheid, gedraging }: Maatregelvoorstel): Bezwaar[] {
  const artikel = gedraging === 'INTAKE' ? ARTIKELEN.INTAKE : ARTIKELEN.PIP;
  if (verwijtbaarheid === null) return [{ veld: 'verwijtbaarheid', code: 'VELD_VERPLICHT', artikel }];
  return verwijtbaarheid === 0 ? [{ veld: 'verwijtbaarheid', code: 'HANDHAVING_GEEN_VERWIJT', artikel }] : [];
}

/** Each conduct has its law, and one conduct is never punished twice (Wi 27). */
function overStelsel(voorstel: Maatregelvoorstel, stelsel: Stelsel, feiten: readonly Maatregelfeit[], p: Handhavingparameters): Bezwaar[] {
  const { gedraging } = voorstel;
  const uit: Bezwaar[] = [];
  if (gedraging !== null && !p.stelsel[gedraging].includes(stelsel)) uit.push({ veld: 'gedraging', code: 'HANDHAVING_STELSEL', artikel: ARTIKELEN.VERDELING });
  if (feiten.some((feit) => stelselVan(feit.soort) !== null && zelfdeGedraging(feit, voorstel))) uit.push({ veld: 'gedragingVan', code: 'HANDHAVING_DUBBEL', artikel: ARTIKELEN.SAMENLOOP });
  return uit;
}

/** The intake is fined until it was done; an agreement of the PIP from the PIP on. */
function overMoment({ gedraging, gedragingVan, datum }: Maatregelvoorstel, { intakeAfgerondOp, eerstePipOp }: Handhavingstand): Bezwaar[] {
  const dag = gedragingVan ?? datum;
  if (gedraging === 'INTAKE') return intakeAfgerondOp !== null && dag > intakeAfgerondOp ? [{ veld: 'gedraging', code: 'HANDHAVING_VOOR_INTAKE', artikel: ARTIKELEN.INTAKE }] : [];
  return gedraging !== null && (eerstePipOp === null || dag < eerstePipOp) ? [{ veld: 'gedraging', code: 'HANDHAVING_VOOR_PIP', artikel: ARTIKELEN.PIP }] : [];
}

/** A fine for the intake follows a warning of which the new term passed (Wi 22); one for the PIP follows a talk about the cause (the plan: the fine is the last means). */
function overVooraf(voorstel: Maatregelvoorstel, feiten: readonly Maatregelfeit[]): Bezwaar[] {
  const ervoor = (soort: Maatregelsoort) => feiten.some((feit) => feit.soort === soort && feit.datum < voorstel.datum && (feit.gedraging === voorstel.gedraging || feit.gedraging === null));
  if (voorstel.gedraging === 'INTAKE') return ervoor('WAARSCHUWING') ? [] : [{ veld: 'soort', code: 'HANDHAVING_WAARSCHUWING_EERST', artikel: ARTIKELEN.INTAKE }];
  return ervoor('HANDHAVEND_GESPREK') ? [] : [{ veld: 'soort', code: 'HANDHAVING_GESPREK_EERST', artikel: ARTIKELEN.PLAN }];
}

/** A warning about the intake gives a new term of at most two months. */
function overNieuweTermijn({ gedraging, datum, nieuweTermijnTot }: Maatregelvoorstel, p: Handhavingparameters): Bezwaar[] {
  if (gedraging !== 'INTAKE') return [];
  if (nieuweTermijnTot === null) return [{ veld: 'nieuweTermijnTot', code: 'VELD_VERPLICHT', artikel: ARTIKELEN.INTAKE }];
  const past = nieuweTermijnTot > datum && nieuweTermijnTot <= plusMaanden(datum, p.nieuweTermijnMaanden);
  return past ? [] : [{ veld: 'nieuweTermijnTot', code: 'HANDHAVING_NIEUWE_TERMIJN', artikel: ARTIKELEN.INTAKE }];
}

/** One possible next step for a conduct: offered, or refused with its article. */
export interface MogelijkeMaatregel {
  soort: Maatregelsoort;
  bezwaren: Bezwaar[];
  /** Fine at full blame, in cents, within the limit of the term. */
  hoogstens: number | null;
  trede: number | null;
}

/** What the next step may be for this conduct, and what stands in the way of the others: the form offers the first and refuses the rest. */
export function mogelijkeMaatregelen(
  gedraging: { gedraging: Gedraging; van: Datum; tot: Datum | null }, feiten: readonly (Maatregelfeit & { trede: number | null })[], stand: Handhavingstand, vandaag: Datum,
): MogelijkeMaatregel[] {
  return MAATREGELSOORTEN.map((soort) => {
    const voorstel: Maatregelvoorstel = {
      soort, datum: vandaag, gedraging: gedraging.gedraging, gedragingVan: gedraging.van, gedragingTot: gedraging.tot, verwijtbaarheid: 100,
      nieuweTermijnTot: plusMaanden(vandaag, handhavingparametersOp(vandaag).nieuweTermijnMaanden),
    };
    const { bezwaren, bedrag, trede } = beoordeelMaatregel(voorstel, feiten, stand);
    return { soort, bezwaren, hoogstens: bedrag, trede };
  });
}
