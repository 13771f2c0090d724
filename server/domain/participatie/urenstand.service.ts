import { type Datum, eersteVanMaand, plusDagen, plusMaanden } from '../../../shared/rules/datum.ts';
import { tellendeMinuten } from '../../../shared/rules/tellendeUren.ts';
import { alsUren } from '../../../shared/rules/minuten.ts';
import { taalsoort } from '../../../shared/rules/taalUren.ts';
import { urennormenOp } from '../../../shared/rules/urennormen.ts';
import { prognose } from '../../../shared/rules/urenprognose.ts';
import { type Persoonsfeiten, verklaarUren } from '../../../shared/rules/urenVerklaring.ts';
import type { Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, isOpen } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { type Dagpost, type Participatiepost, participatiePostenLezen, type Participatiesom, participatieSomLezen, type Taallessen, taallessenLezen } from './urenstand.repository.ts';
import type { Urendoel, Urenmaand, Urenpost, Urenstand } from './urenstand.types.ts';

const OPERATIE = 'urenstand';

/** Read by the one road to a person: under the rights of now, and in the audit with everything that the answer is made of. */
const VRAAG = {
  trajectstatus: { doelgroep: {}, koppelingOp: {}, koffieEnKoekOp: {}, intakeAfgerondOp: {}, termijnStart: {}, termijnEinde: {}, verlengdTot: {}, eerstePipEldersOp: {} },
  pipKern: { geldend: { leerroute: {} }, versies: { dagtekening: {} } },
  taalPresentie: { laatsteLesOp: {} },
  participatieUren: { laatsteDatum: {} },
} as const;

type Status = { [veld in keyof typeof VRAAG.trajectstatus]: string | null };

interface Grond {
  feiten: Persoonsfeiten;
  leerroute: string | null;
  termijnEinde: string | null;
}

/** What the hours are held against. Of whom nothing was recorded is taken for an asielstatushouder, as where a PIP is established. */
function grondVan(persoon: GelezenInburgeraar): Grond {
  const s = persoon['trajectstatus'] as Partial<Status> | null;
  const pip = persoon['pipKern'] as { geldend: { leerroute: string } | null; versies: { dagtekening: string }[] } | null;
  const eerste = [s?.eerstePipEldersOp, pip?.versies.at(-1)?.dagtekening].filter((dag) => typeof dag === 'string').sort()[0];
  return {
    feiten: {
      asiel: s?.doelgroep !== 'GEZINSMIGRANT', eerstePipOp: eerste ?? (s?.termijnStart ? plusDagen(s.termijnStart, -1) : null),
      intakeVan: s?.koffieEnKoekOp ?? s?.koppelingOp ?? null, intakeTot: s?.intakeAfgerondOp ?? null,
    },
    leerroute: pip?.geldend?.leerroute ?? null, termijnEinde: s?.verlengdTot ?? s?.termijnEinde ?? null,
  };
}

function doel(tx: Transactie, minuten: number, recenteMinuten: number, normUren: number | null, termijnEinde: string | null): Urendoel {
  const { tempoWeken } = urennormenOp(tx.vandaag);
  const p = prognose({ minuten, normUren: normUren ?? 0, recenteMinuten, tempoWeken, termijnEinde }, tx.vandaag);
  return {
    uren: alsUren(minuten), normUren, tempoPerWeek: alsUren(p.tempoPerWeek), nodigPerWeek: p.nodigPerWeek === null ? null : alsUren(p.nodigPerWeek),
    verwachtOp: p.verwachtOp, opTijd: normUren === null ? null : p.opTijd,
  };
}

/** The minutes of the last weeks that count. */
function recenteMinuten(tx: Transactie, dagen: readonly { datum: string; minuten: number }[], feiten: Persoonsfeiten): number {
  const sinds = plusDagen(tx.vandaag, -7 * urennormenOp(tx.vandaag).tempoWeken);
  return tellendeMinuten(dagen.filter(({ datum }) => datum > sinds), feiten);
}

/** Practice of the MAP and the PVT are asked of everybody (Bi 3.1, 3.2), in hours that two organisations may both have written: each counts once. */
function eenmaalDoel(tx: Transactie, posten: readonly Dagpost[], feiten: Persoonsfeiten, normUren: number | null, termijnEinde: string | null): Urendoel {
  const telt = new Map(verklaarUren(posten.map((post) => ({ ...post, regel: { waaromNiet: null } })), { ...feiten, asiel: true }).map(({ id, minuten }) => [id, minuten]));
  const dagen = posten.map(({ id, datum }) => ({ datum, minuten: telt.get(id) ?? 0 }));
  return doel(tx, tellendeMinuten(dagen, feiten), recenteMinuten(tx, dagen, feiten), normUren, termijnEinde);
}

/** Lessons of the route count toward the goal as those of the intake do; DUO is told them apart. */
function maandenVan(som: Participatiesom, lessen: Taallessen | null, feiten: Persoonsfeiten): Urenmaand[] {
  const per = new Map<string, { taal: number; participatie: number }>();
  const van = (maand: string) => per.get(maand) ?? per.set(maand, { taal: 0, participatie: 0 }).get(maand) as { taal: number; participatie: number };
  for (const { maand, minuten } of som.maanden) van(maand).participatie += minuten;
  for (const { datum, minuten } of lessen?.dagen ?? []) van(eersteVanMaand(datum)).taal += taalsoort(datum, feiten) === null ? 0 : minuten;
  return [...per].sort(([a], [b]) => (a < b ? 1 : -1)).map(([maand, { taal, participatie }]) => ({ maand, taal: lessen && alsUren(taal), participatie: alsUren(participatie) }));
}

function postenVan(participatie: readonly Participatiepost[], lessen: Taallessen | null, feiten: Persoonsfeiten): Urenpost[] {
  const uitleg = new Map(verklaarUren(participatie, feiten).map((u) => [u.id, u]));
  const uren = participatie.map(({ regel: _regel, ...post }): Urenpost => ({ ...post, soort: 'PARTICIPATIE', minutenTellend: uitleg.get(post.id)?.minuten ?? 0, reden: uitleg.get(post.id)?.reden ?? 'TELT' }));
  const taal = (lessen?.posten ?? []).map((post): Urenpost => {
    const soort = taalsoort(post.datum, feiten);
    const reden = post.minuten === 0 ? 'NIET_GEVOLGD' : soort === null ? 'VOOR_PIP' : soort === 'intake' ? 'INTAKE' : 'TELT';
    return { ...post, soort: 'TAAL', minutenTellend: soort === null ? 0 : post.minuten, reden, reactie: null };
  });
  return [...uren, ...taal].sort((a, b) => (sleutel(a) < sleutel(b) ? 1 : -1));
}

function sleutel({ datum, beginTijd, id }: Urenpost): string {
  return `${datum} ${beginTijd ?? ''} ${id}`;
}

/** The newest of some days. */
function laatste(dagen: readonly (string | null | undefined)[]): string | null {
  return dagen.filter((dag) => typeof dag === 'string').sort().at(-1) ?? null;
}

/**
 * How far somebody is with the hours of the law, what DUO is told, what coincides between organisations, and of one month entry by
 * entry why it counts: for who reads the hours of all organisations. Null where the person does not exist for the reader.
 *
 * @param gevraagd a day in the month of the entries; the last month in which something was recorded where it is null
 * @throws Weigering INVOER_ONJUIST
 */
export async function urenstand(tx: Transactie, inburgeraarId: string, gevraagd: Datum | null): Promise<Urenstand | null> {
  if (gevraagd !== null && gevraagd !== eersteVanMaand(gevraagd)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('maand', 'INVOER_ONJUIST')]);
  const persoon = await inburgeraarLezen(tx, OPERATIE, inburgeraarId, Selectie.van(VRAAG));
  if (!persoon || !isOpen(tx.actor, 'PARTICIPATIE_UREN', persoon)) return null;
  const taalOpen = isOpen(tx.actor, 'TAAL_PRESENTIE', persoon);
  const bekendTot = laatste([(persoon['participatieUren'] as { laatsteDatum: string | null }).laatsteDatum, taalOpen ? (persoon['taalPresentie'] as { laatsteLesOp: string | null }).laatsteLesOp : null]);
  const maand = gevraagd ?? (bekendTot && eersteVanMaand(bekendTot));
  const periode = maand === null ? null : { van: maand, totEnMet: plusDagen(plusMaanden(maand, 1), -1) };
  const som = await participatieSomLezen(tx, persoon.id, taalOpen);
  const posten = periode ? await participatiePostenLezen(tx, persoon.id, periode.van, periode.totEnMet) : [];
  const lessen = taalOpen ? await taallessenLezen(tx, persoon.id, periode) : null;
  return samen(tx, grondVan(persoon), som, posten, lessen, { maand, bekendTot, afgeschermd: taalOpen ? [] : ['TAAL_PRESENTIE'] });
}

function samen(tx: Transactie, { feiten, leerroute, termijnEinde }: Grond, som: Participatiesom, posten: readonly Participatiepost[], lessen: Taallessen | null, rest: { maand: string | null; bekendTot: string | null; afgeschermd: Rubriek[] }): Urenstand {
  const normen = urennormenOp(tx.vandaag);
  return {
    taal: lessen && doel(tx, lessen.minuten, recenteMinuten(tx, lessen.dagen, feiten), leerroute === 'Z' ? normen.taalUren : null, termijnEinde),
    participatie: doel(tx, som.minuten, som.recent, leerroute === 'Z' && feiten.asiel ? normen.participatieUren : null, termijnEinde),
    // The onderwijsroute has no MAP (Wi 8).
    mapPraktijk: eenmaalDoel(tx, som.mapPraktijk, feiten, leerroute === null || leerroute === 'O' ? null : normen.mapPraktijkUren, termijnEinde),
    pvt: eenmaalDoel(tx, som.pvt, feiten, normen.pvtDagdelen * normen.pvtDagdeelUren, termijnEinde),
    duo: { intakeTaal: lessen && alsUren(lessen.minutenIntake), taal: lessen && alsUren(lessen.minuten - lessen.minutenIntake), participatie: feiten.asiel ? alsUren(som.minuten) : null, bekendTot: rest.bekendTot },
    bevestigd: alsUren(som.bevestigd), betwist: alsUren(som.betwist), maanden: maandenVan(som, lessen, feiten), samenloop: som.samenloop, aantalSamenloop: som.aantalSamenloop,
    maand: rest.maand, posten: postenVan(posten, lessen, feiten), afgeschermd: rest.afgeschermd,
  };
}
