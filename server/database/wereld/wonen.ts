import { dagvoorstel } from '../../../shared/rules/woonlijst.ts';
import { AFTERSALESPUNTEN, type Aftersalespunt, type Momentsoort, STAPPARTIJ, WOONSTAPPEN, type WoonstapNaam } from '../../../shared/rules/wonen.ts';
import { eindeVan, type Grond, iemand, type Kring, type Medewerker, type Partner, type Persoon } from './basis.ts';
import { versie } from './dossier.ts';
import { namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';

type Wonen = NonNullable<Verbanden['wonen']>;

/** Of who moved longer ago the plan of the day is no news. */
const PLAN_TERUG = -240;
/** The steps before the day, and those that are done on it. */
const VOORAF: readonly WoonstapNaam[] = ['WONING_GEKOPPELD', 'BEZICHTIGING'];
const OPMERKINGEN: Partial<Record<Aftersalespunt, readonly string[]>> = {
  VENTILEREN: ['De roosters staan vaak dicht. Samen opengezet en uitgelegd waarom.'], TUIN: ['Het gras staat hoog. De buurman leent een maaier.', 'Wil graag een moestuin.'], VERWARMEN: ['Thermostaat staat hoog. Uitleg gegeven over de kosten.'],
  BUREN: ['Kent de buren nog niet goed.'], STORINGEN: ['Weet nu welk nummer te bellen bij een storing.'],
};

/** From the match to the aftersales talk: what each party did, the plan of the day, a time that was picked, and who still waits. */
export function schrijfWonen(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const t = grond.toeval('woonproces', p.nummer);
  if (v.wonen === null) return vragen(grond, uit, p, t);
  const { bij, van, sleutel, aftersales } = v.wonen;
  const wie = iemand(bij, 'WOONCONSULENT', p.nummer);
  uit.rij('wonen', { ...versie(grond, p, Math.min(-1, aftersales ?? sleutel ?? van), wie.lidmaatschapId), organisatieId: bij.id,
    sleutelOp: grond.tijd.datumOfNiets(sleutel), aftersalesOp: grond.tijd.datumOfNiets(aftersales) });
  const dag = sleutel ?? (t.kans(0.75) ? t.heel(0, 21) : null);
  stappen(grond, uit, p, v, v.wonen, wie, dag);
  if (dag !== null && dag > PLAN_TERUG) plan(grond, uit, p, wie, dag, van);
  koppeling(grond, uit, p, v.wonen, t);
  if (aftersales !== null && aftersales > -500) punten(grond, uit, p, wie, aftersales, t);
  else if (sleutel === null ? t.kans(0.5) : sleutel > -100 && t.kans(0.4)) afspraak(grond, uit, p, wie, sleutel === null ? 'SLEUTEL' : 'AFTERSALES', t);
}

/** Who waits: most of them have a question open, also for the family that follows. Of a couple one asks. */
function vragen(grond: Grond, uit: Uitvoer, p: Persoon, t: Toeval): void {
  const { koppeling: gekoppeld, huisvesting } = p.dagen;
  if (gekoppeld === null || huisvesting !== null || p.doelgroep !== 'ASIELSTATUSHOUDER' || eindeVan(p) !== null || !t.kans(0.8) || (p.partner !== null && p.partner.nummer < p.nummer)) return;
  const dag = Math.min(-1, gekoppeld + 2);
  const { inburgeraarId, organisatieId, ingevoerdDoor, ingevoerdOp } = namens(grond, p, p.consulent, dag);
  uit.rij('woningvraag', { id: grond.volgende('woningvraag'), inburgeraarId, organisatieId, ingevoerdDoor, ingevoerdOp, versie: 1, gewijzigdOp: ingevoerdOp, gewijzigdDoor: ingevoerdDoor,
    huishouden: 1 + (p.partner ? 1 : 0) + p.kinderen.length + (t.kans(0.5) ? t.heel(1, 4) : 0), nodigVoor: grond.tijd.datum(t.heel(10, 150)), stand: 'OPEN' });
}

function stappen(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden, { van, aftersales }: Wonen, corporatie: Medewerker, sleutel: number | null): void {
  const partijen = { CORPORATIE: corporatie, GEMEENTE: p.consulent, VWN: v.begeleiding?.wie ?? null };
  WOONSTAPPEN.forEach((stap, i) => {
    const wie = partijen[STAPPARTIJ[stap]];
    const dag = VOORAF.includes(stap) ? Math.min(-1, van + 3 * i) : stap === 'AFTERSALES' ? aftersales : sleutel === null ? null : sleutel + (stap === 'INRICHTING' ? 30 : i > 6 ? 1 : 0);
    // Of the last weeks somebody still has something to do.
    if (wie === null || dag === null || dag >= 0 || (dag > -40 && stap === 'VERZEKERINGEN')) return;
    uit.rij('woonstap', { id: grond.volgende('woonstap'), ...namens(grond, p, wie, dag), stap, stand: 'GEDAAN', datum: grond.tijd.datum(dag), opmerking: null });
  });
}

function plan(grond: Grond, uit: Uitvoer, p: Persoon, wie: Medewerker, dag: number, van: number): void {
  const op = Math.min(-1, Math.max(van, dag - 14));
  for (const { stap, datum, tijd, plek } of dagvoorstel(grond.tijd.datum(dag))) {
    uit.rij('woonplan', { id: grond.volgende('woonplan'), ...namens(grond, p, wie, op), versie: 1, gewijzigdOp: grond.tijd.moment(op), gewijzigdDoor: wie.lidmaatschapId, stap, datum, tijd, plek });
  }
}

function koppeling(grond: Grond, uit: Uitvoer, p: Persoon, { bij, van, sleutel }: Wonen, t: Toeval): void {
  if ((p.partner !== null && p.partner.nummer < p.nummer) || van < PLAN_TERUG) return;
  const [id, kamers, [kern]] = [grond.volgende('woningaanbod'), t.heel(2, 5), t.kies(p.kring.gemeente.kernen)];
  const beschikbaarVan = grond.tijd.datum(sleutel ?? van + 7);
  uit.rij('woningaanbod', { id, organisatieId: bij.id, gemeenteId: p.kring.gemeente.id, kern, kamers, mensen: Math.max(kamers, 1 + p.kinderen.length), beschikbaarVan, stand: 'GEKOPPELD', versie: 2, gewijzigdDoor: p.consulent.lidmaatschapId, gewijzigdOp: grond.tijd.moment(van) });
  uit.rij('woningkoppeling', { id: grond.volgende('woningkoppeling'), inburgeraarId: p.id, organisatieId: bij.id, ingevoerdDoor: p.consulent.lidmaatschapId, ingevoerdOp: grond.tijd.moment(van), woningId: id, kern, kamers, beschikbaarVan,
    gekoppeldOp: grond.tijd.datum(van), losgelatenOp: null });
}

function punten(grond: Grond, uit: Uitvoer, p: Persoon, wie: Medewerker, dag: number, t: Toeval): void {
  for (const punt of AFTERSALESPUNTEN) {
    const stand = t.kans(0.7) ? 'GOED' : t.kans(0.6) ? 'AANDACHT' : 'AFSPRAAK';
    uit.rij('aftersalespunt', { id: grond.volgende('aftersalespunt'), ...namens(grond, p, wie, dag), versie: 1, gewijzigdOp: grond.tijd.moment(dag), gewijzigdDoor: wie.lidmaatschapId, punt, stand,
      opmerking: stand === 'GOED' ? null : t.kies(OPMERKINGEN[punt] ?? ['Uitleg gegeven.']) });
  }
}

/** The first working day from here. */
const werkdag = (grond: Grond, dag: number): number => (grond.tijd.weekdag(dag) > 5 ? werkdag(grond, dag + 1) : dag);

function moment(grond: Grond, uit: Uitvoer, bij: Partner | Medewerker, wie: Medewerker, wat: { soort: Momentsoort; dag: number; tijd: string; bezet: number }): { id: string; datum: string } {
  const [id, datum] = [grond.volgende('woonmoment'), grond.tijd.datum(wat.dag)];
  uit.rij('woonmoment', { id, organisatieId: 'organisatieId' in bij ? bij.organisatieId : bij.id, soort: wat.soort, datum, tijd: wat.tijd, duurMinuten: 45, plek: 'WONING', plekken: 1, bezet: wat.bezet, gesloten: false, versie: 1,
    gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: grond.tijd.moment(-3) });
  return { id, datum };
}

function afspraak(grond: Grond, uit: Uitvoer, p: Persoon, wie: Medewerker, soort: Momentsoort, t: Toeval): void {
  const tijd = t.kies(['09:00', '10:30', '13:15', '15:00']);
  const { id, datum } = moment(grond, uit, wie, wie, { soort, dag: werkdag(grond, t.heel(2, 12)), tijd, bezet: 1 });
  uit.rij('woonafspraak', { id: grond.volgende('woonafspraak'), inburgeraarId: p.id, organisatieId: wie.organisatieId, ingevoerdDoor: p.account, ingevoerdOp: grond.tijd.moment(-1), momentId: id, soort, datum, tijd, duurMinuten: 45, plek: 'WONING',
    vervallenOp: null, doorCorporatie: false });
}

/** What every corporatie offers today: two free dwellings, and times to pick. */
export function schrijfWoonaanbod(grond: Grond, uit: Uitvoer, kring: Kring): void {
  kring.corporaties.forEach((bij, plek) => {
    const t = grond.toeval('woonaanbod', kring.nummer * 10 + plek);
    const wie = iemand(bij, 'WOONCONSULENT');
    for (const kamers of [2, 4]) {
      const [kern] = t.kies(kring.gemeente.kernen);
      uit.rij('woningaanbod', { id: grond.volgende('woningaanbod'), organisatieId: bij.id, gemeenteId: kring.gemeente.id, kern, kamers, mensen: kamers + 1, beschikbaarVan: grond.tijd.datum(t.heel(5, 40)), stand: 'AANGEBODEN', versie: 1,
        gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: grond.tijd.moment(-t.heel(1, 9)) });
    }
    for (const soort of ['SLEUTEL', 'AFTERSALES'] as const) {
      for (const na of [4, 8, 11]) for (const tijd of ['09:00', '09:45', '13:30']) moment(grond, uit, bij, wie, { soort, dag: werkdag(grond, na), tijd, bezet: 0 });
    }
  });
}
