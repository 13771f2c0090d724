import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import {
  ARTIKELEN, type Bezwaar, type Gedraging, type Handhavingbezwaar, type Handhavingparameters, handhavingparametersOp, type Maatregelfeit, type Maatregeloordeel, MAATREGELSOORTEN,
  type Maatregelsoort, type Maatregelvoorstel, type Stelsel,
} from './handhaving.ts';

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

/** The first day on which a decision of this day can be final without bezwaar (Awb 6:7, 6:8). */
export function onherroepelijkVanaf(datum: Datum): Datum {
  return plusDagen(datum, handhavingparametersOp(datum).bezwaarWeken * 7 + 1);
}

/** What is against saying that a sanction is final, or taken back. Only a sanction can be either. */
export function beoordeelBijwerking(
  feit: Pick<Maatregelfeit, 'soort' | 'datum'>, { onherroepelijkOp, vervallenOp }: Pick<Maatregelfeit, 'onherroepelijkOp' | 'vervallenOp'>, vandaag: Datum,
): Bezwaar[] {
  const uit: Bezwaar[] = [];
  const bij = (veld: Bezwaar['veld'], code: Handhavingbezwaar) => uit.push({ veld, code, artikel: ARTIKELEN.BEZWAAR });
  if (stelselVan(feit.soort) === null && onherroepelijkOp !== null) bij('onherroepelijkOp', 'HANDHAVING_GEEN_SANCTIE');
  else if (onherroepelijkOp !== null && onherroepelijkOp < onherroepelijkVanaf(feit.datum)) bij('onherroepelijkOp', 'HANDHAVING_BEZWAARTERMIJN');
  if (onherroepelijkOp !== null && onherroepelijkOp > vandaag) bij('onherroepelijkOp', 'DATUM_IN_TOEKOMST');
  if (vervallenOp !== null && vervallenOp > vandaag) bij('vervallenOp', 'DATUM_IN_TOEKOMST');
  if (vervallenOp !== null && vervallenOp < feit.datum) bij('vervallenOp', 'VOLGORDE_ONJUIST');
  return uit;
}
