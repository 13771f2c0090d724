import { getISODay, getISOWeek, parseISO } from 'date-fns';
import { type Datum, plusDagen, plusMaanden } from '../../../shared/rules/datum.ts';

/** Days before and after today that the world reaches. */
const TERUG = 2700;
const VOORUIT = 1900;

/** 46 weeks of lessons a year: none in these ISO weeks (Christmas, May, summer). */
const LESVRIJE_WEKEN: ReadonlySet<number> = new Set([1, 18, 31, 32, 33, 52, 53]);

/**
 * Days as numbers: 0 is today, -1 yesterday. The world is made of millions of dates; each is computed once by the date
 * library and looked up from then on.
 */
export class Kalender {
  private readonly dagen: readonly Datum[];
  private readonly nummers: ReadonlyMap<Datum, number>;
  private readonly vrijeDagen: readonly boolean[];
  private readonly eersteWeekdag: number;

  constructor(readonly vandaag: Datum) {
    const eerste = plusDagen(vandaag, -TERUG);
    this.dagen = Array.from({ length: TERUG + VOORUIT + 1 }, (_, i) => plusDagen(eerste, i));
    this.nummers = new Map(this.dagen.map((dag, i) => [dag, i - TERUG]));
    this.eersteWeekdag = getISODay(parseISO(eerste)) - 1;
    this.vrijeDagen = this.dagen.map(isLesvrij);
  }

  datum(dag: number): Datum {
    const datum = this.dagen[dag + TERUG];
    if (datum === undefined) throw new RangeError('This day lies outside the world');
    return datum;
  }

  /** As `datum`, where there may be no day. */
  datumOfNiets(dag: number | null): Datum | null {
    return dag === null ? null : this.datum(dag);
  }

  nummer(datum: Datum): number {
    const nummer = this.nummers.get(datum);
    if (nummer === undefined) throw new RangeError('This day lies outside the world');
    return nummer;
  }

  /** 1 is Monday, 7 is Sunday. */
  weekdag(dag: number): number {
    return ((this.eersteWeekdag + dag + TERUG) % 7) + 1;
  }

  /** School holidays and public holidays. */
  lesvrij(dag: number): boolean {
    return this.vrijeDagen[dag + TERUG] ?? true;
  }

  maandenNa(dag: number, maanden: number): number {
    return this.nummer(plusMaanden(this.datum(dag), maanden));
  }

  /** The last working day up to this day. Order stays: who came earlier does not come later by it. */
  werkdag(dag: number): number {
    return dag - Math.max(0, this.weekdag(dag) - 5);
  }

  /** Monday of this week. */
  maandag(dag: number): number {
    return dag - this.weekdag(dag) + 1;
  }

  /** A moment on a day, in UTC. What is about today or later was entered yesterday evening: no entry comes from the future. */
  moment(dag: number, minuut = 930): string {
    const m = dag >= 0 ? 1260 : minuut;
    return `${this.datum(Math.min(dag, -1))}T${twee(Math.floor(m / 60))}:${twee(m % 60)}:00Z`;
  }
}

function twee(getal: number): string {
  return getal < 10 ? `0${getal}` : String(getal);
}

/** Whether no school gives lessons on this day. */
export function isLesvrij(datum: Datum): boolean {
  if (LESVRIJE_WEKEN.has(getISOWeek(parseISO(datum)))) return true;
  const jaar = Number(datum.slice(0, 4));
  const pasen = eerstePaasdag(jaar);
  // Easter Monday, Ascension Day, Whit Monday; then Koningsdag, which moves when it falls on a Sunday.
  return [1, 39, 50].some((na) => plusDagen(pasen, na) === datum) || datum === koningsdag(jaar);
}

function koningsdag(jaar: number): Datum {
  const dag: Datum = `${jaar}-04-27`;
  return getISODay(parseISO(dag)) === 7 ? plusDagen(dag, -1) : dag;
}

/** Easter Sunday by the anonymous Gregorian rule. */
function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const g = Math.floor((eeuw - f + 1) / 3);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return `${jaar}-${twee(Math.floor(som / 31))}-${twee((som % 31) + 1)}`;
}
