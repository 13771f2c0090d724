import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import { isDatum } from '../../../shared/rules/datum.ts';
import { BEVINDINGEN, STEEKPROEFSOORTEN, type Steekproefsoort, steekproefperiode } from '../../../shared/rules/steekproeven.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import { type Kwartaalkeuze, leesKwartaal } from '../kwartaal.ts';
import { beoordeeldIn, beoordelingBewaren, type BeoordelingRij, beoordelingenLezen, beoordelingenTellen, type SteekproefRij, steekproevenLezen } from './steekproeven.repository.ts';
import { HOOGSTENS_STEEKPROEVEN } from './steekproeven.sql.ts';
import type { SteekproefBeoordelenInput, SteekproefBeoordelingen, Steekproeven, SteekproevenStand } from './steekproeven.types.ts';

const HOOGSTENS_BEOORDELINGEN = 1000;

/**
 * What asks for a look of the FG and was not reviewed yet, persons by pseudonym. Looking is itself in the log.
 *
 * @throws Weigering PERIODE_ONJUIST, PERIODE_TE_LANG
 */
export async function steekproeven(tx: Transactie, pseudoniem: (id: string) => string, keuze: { van: string | null; tot: string | null }): Promise<Steekproeven> {
  const periode = steekproefperiode(keuze, tx.vandaag);
  if (typeof periode === 'string') throw new Weigering(periode, [veldWeigering('tot', periode)]);
  const rijen = await steekproevenLezen(tx, periode, HOOGSTENS_STEEKPROEVEN);
  const getoond = rijen.slice(0, HOOGSTENS_STEEKPROEVEN - 1);
  for (const inburgeraarId of new Set(getoond.flatMap(({ personen }) => personen))) {
    tx.inzien({ soort: 'LEZEN', operatie: 'steekproeven', inburgeraarId, rubrieken: ['INZAGELOG'], opdracht: 'TOEZICHT', grondslag: 'WET' });
  }
  return {
    ...periode,
    steekproeven: getoond.map((rij) => ({ ...rij, id: sleutelVan(rij), personen: rij.personen.map(pseudoniem).sort() })),
    erIsMeer: rijen.length > getoond.length,
  };
}

/** How much asks for a look: counts, which name nobody and so leave no trace. */
export async function steekproevenStand(tx: Transactie): Promise<SteekproevenStand> {
  const periode = steekproefperiode({}, tx.vandaag);
  if (typeof periode === 'string') throw new Weigering(periode);
  const rijen = await steekproevenLezen(tx, periode, HOOGSTENS_STEEKPROEVEN);
  const open = rijen.slice(0, HOOGSTENS_STEEKPROEVEN - 1);
  const perSoort = STEEKPROEFSOORTEN.map((soort) => ({ soort, aantal: open.filter((rij) => rij.soort === soort).length }));
  return { perSoort: perSoort.filter(({ aantal }) => aantal > 0), open: open.length, erIsMeer: rijen.length > open.length };
}

/** A sample follows from the log, so its identity is what it is about: kind, employee and day. */
function sleutelVan({ soort, lidmaatschapId, dag }: Pick<SteekproefRij, 'soort' | 'lidmaatschapId' | 'dag'>): string {
  return [soort, lidmaatschapId, dag].join('.');
}

function leesSleutel(id: string): { soort: Steekproefsoort; lidmaatschapId: string; dag: string } | null {
  const [naam, lidmaatschapId = '', dag] = id.slice(0, 200).split('.');
  const soort = STEEKPROEFSOORTEN.find((kandidaat) => kandidaat === naam);
  return soort && isUuid(lidmaatschapId) && isDatum(dag) ? { soort, lidmaatschapId, dag } : null;
}

/**
 * Notes what the FG found. A sample that grew since it was seen, or that a colleague reviewed, is to be seen anew.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, INVOER_ONJUIST, TOELICHTING_NODIG, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function steekproefBeoordelen(tx: Transactie, input: SteekproefBeoordelenInput): Promise<BeoordelingRij> {
  const nieuw = { beoordelingId: randomUUID() as string };
  const { beoordelingId } = await eenmalig(tx, 'steekproefBeoordelen', input, nieuw, () => beoordelen(tx, input, nieuw.beoordelingId));
  const [beoordeling] = await beoordelingenLezen(tx, sql`b.id = ${beoordelingId}::uuid`, 1);
  if (!beoordeling) throw new Weigering('NIET_GEVONDEN');
  return beoordeling;
}

async function beoordelen(tx: Transactie, input: SteekproefBeoordelenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const bevinding = leesKeuze(bezwaren, 'bevinding', input.bevinding, BEVINDINGEN);
  const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, 1000);
  if (bevinding !== 'IN_ORDE' && opmerking === null) bezwaren.bij('opmerking', 'TOELICHTING_NODIG');
  bezwaren.weigerZoNodig();
  const sleutel = leesSleutel(input.steekproefId);
  if (!sleutel) throw new Weigering('NIET_GEVONDEN');
  const [steekproef] = await steekproevenLezen(tx, { ...sleutel, van: sleutel.dag, tot: sleutel.dag }, 1);
  if (!steekproef) throw new Weigering(await isBeoordeeld(tx, sleutel) ? 'VERSIE_VEROUDERD' : 'NIET_GEVONDEN');
  const { aantalRegels, aantalPersonen } = steekproef;
  const bewaard = input.versie === aantalRegels && await beoordelingBewaren(tx, { ...sleutel, id, aantalRegels, aantalPersonen, bevinding, opmerking });
  if (!bewaard) throw new Weigering('VERSIE_VEROUDERD');
}

async function isBeoordeeld(tx: Transactie, { soort, lidmaatschapId, dag }: { soort: Steekproefsoort; lidmaatschapId: string; dag: string }): Promise<boolean> {
  return (await beoordelingenTellen(tx, sql`b.soort = ${soort} and b.lidmaatschap_id = ${lidmaatschapId}::uuid and b.dag = ${dag}::date`)) > 0;
}

/**
 * What was reviewed in a quarter, for the report. Holds no persons, so reading it leaves no trace in the log.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export async function steekproefBeoordelingen(tx: Transactie, keuze: Kwartaalkeuze): Promise<SteekproefBeoordelingen> {
  const { van, tot, ...kwartaal } = leesKwartaal(keuze, tx.vandaag);
  const waar = beoordeeldIn({ van, tot });
  const beoordelingen = await beoordelingenLezen(tx, waar, HOOGSTENS_BEOORDELINGEN);
  return { ...kwartaal, beoordelingen, totaal: await beoordelingenTellen(tx, waar) };
}
