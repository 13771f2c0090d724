import { type Datum, dagenTussen } from '../../../shared/rules/datum.ts';
import { type Urenreactie, URENREACTIES } from '../../../shared/rules/uren.ts';
import { cel } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import type { ParticipatieUrenVastleggenInput, UrenBevestigenInput, UrenReagerenInput } from './uren.input.ts';
import { activiteitPerPersoon, metUrenLezen, zijnEigenUren, periodenLezen, reactieZetten, urenStandLezen, urenToevoegen } from './uren.repository.ts';
import { beoordeelUren } from './urenBeoordelen.ts';
import { urenVanWeek, type WeekRij } from './werkgroepen.repository.ts';

const HOOGSTENS_REGELS = 600;

/**
 * Records hours, e.g. a week of a whole group at once. What already stands is no change; a duration of 0 withdraws;
 * changing asks a reason.
 *
 * @throws Weigering VERZOEK_TE_GROOT, BUITEN_PLAATSING, DATUM_IN_TOEKOMST, UREN_NEGATIEF, UREN_TE_VEEL, UREN_OVERLAPPEN,
 *   ACTIVITEIT_ONBEKEND, ACTIVITEIT_GESTOPT, VERSIE_VEROUDERD, CORRECTIE_REDEN_NODIG, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function participatieUrenVastleggen(tx: Transactie, input: ParticipatieUrenVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar[]> {
  if (input.regels.length > HOOGSTENS_REGELS) throw new Weigering('VERZOEK_TE_GROOT');
  await eenmalig(tx, 'participatieUrenVastleggen', input, {}, () => urenBoeken(tx, 'participatieUrenVastleggen', input));
  const personen = await inburgeraarsBijId(tx, 'participatieUrenVastleggen', wie(input), selectie);
  return wie(input).flatMap((id) => personen.get(id) ?? []);
}

/** The persons of the input, each once. */
function wie(input: Pick<ParticipatieUrenVastleggenInput, 'regels'>): string[] {
  return [...new Set(input.regels.map((r) => r.inburgeraarId.toLowerCase()).filter(isUuid))];
}

/**
 * Books entries in the ledger, or refuses all of them with every objection at once; within the one time of its caller.
 *
 * @param veld where in the caller's input an entry stands
 */
export async function urenBoeken(tx: Transactie, operatie: string, input: Omit<ParticipatieUrenVastleggenInput, 'idempotentieSleutel'>, veld?: (plek: number) => string): Promise<void> {
  const bezwaren = new Bezwaren();
  const reden = leesTekst(bezwaren, 'correctieReden', input.correctieReden, 500);
  // Two writers at once could each fill the same day.
  await neemBeurt(tx, 'participatie_uren', tx.actor.organisatieId ?? '');
  const personen = await personenVoorSchrijven(tx, 'PARTICIPATIE_UREN', wie(input));
  const ids = [...personen.keys()];
  const activiteiten = isUuid(input.activiteitId) ? await activiteitPerPersoon(tx, input.activiteitId, ids) : null;
  if (!activiteiten) bezwaren.bij('activiteitId', 'ACTIVITEIT_ONBEKEND');
  const nieuw = beoordeelUren(input.regels, {
    vandaag: tx.vandaag, personen, activiteiten,
    // With S all rows may be written, so any day; with E the days that the person was with the actor.
    perioden: cel(tx.actor.rol, 'PARTICIPATIE_UREN') === 'E' ? await periodenLezen(tx, ids) : null,
    stand: await urenStandLezen(tx, ids, [...new Set(input.regels.map((r) => r.datum))]),
    ...(veld && { veld }),
  }, bezwaren);
  if (nieuw.some((r) => r.versie > 1) && !reden) bezwaren.bij('correctieReden', 'CORRECTIE_REDEN_NODIG');
  bezwaren.weigerZoNodig();
  await urenToevoegen(tx, nieuw.map((r) => (r.versie > 1 ? { ...r, correctieReden: reden } : r)));
  noteerGeschreven(tx, operatie, 'PARTICIPATIE_UREN', nieuw.map((r) => personen.get(r.inburgeraarId)));
}

const HOOGSTENS_DAGEN = 62;

/**
 * What the own organisation recorded in a period, as it stands now: what a system of a partner needs to correct it.
 *
 * @throws Weigering INVOER_ONJUIST
 */
export async function mijnUren(tx: Transactie, van: Datum, tot: Datum): Promise<WeekRij[]> {
  if (tot < van || dagenTussen(van, tot) > HOOGSTENS_DAGEN) throw new Weigering('INVOER_ONJUIST', [veldWeigering('tot', 'INVOER_ONJUIST')]);
  const personen = await inburgeraarsBijId(tx, 'mijnUren', await metUrenLezen(tx, van, tot), new Selectie());
  for (const p of personen.values()) tx.inzien({ soort: 'LEZEN', operatie: 'mijnUren', inburgeraarId: p.id, rubrieken: ['PARTICIPATIE_UREN'], opdracht: p.opdracht, grondslag: p.grondslag });
  const regels = personen.size === 0 ? [] : await urenVanWeek(tx, [...personen.keys()], van, tot);
  // In the afronding up to the last day.
  return regels.filter(({ inburgeraarId, datum }) => {
    const p = personen.get(inburgeraarId);
    return p !== undefined && (p.lopend || (p.tot !== null && datum <= p.tot));
  });
}

/** What the person says of own entries: once, of all of them or of none, noted in the audit. */
async function zegOver(tx: Transactie, operatie: string, input: { idempotentieSleutel: string }, urenIds: readonly string[], lees: (bezwaren: Bezwaren) => Woord): Promise<void> {
  const ik = tx.actor.inburgeraarId ?? '';
  await eenmalig(tx, operatie, input, {}, async () => {
    const [persoon] = (await personenVoorSchrijven(tx, 'PARTICIPATIE_UREN', [ik], 'M')).values();
    if (!persoon || !urenIds.every(isUuid) || !(await zijnEigenUren(tx, urenIds, ik))) throw new Weigering('NIET_GEVONDEN');
    const bezwaren = new Bezwaren();
    const { reactie, toelichting } = lees(bezwaren);
    bezwaren.weigerZoNodig();
    await reactieZetten(tx, ik, urenIds, reactie, toelichting);
    noteerGeschreven(tx, operatie, 'PARTICIPATIE_UREN', [persoon]);
  });
}

interface Woord {
  reactie: Urenreactie;
  toelichting: string | null;
}

async function ikzelf(tx: Transactie, operatie: string, selectie: Selectie): Promise<GelezenInburgeraar> {
  const inburgeraar = await inburgeraarLezen(tx, operatie, tx.actor.inburgeraarId ?? '', selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return inburgeraar;
}

/**
 * The inburgeraar confirms or disputes hours that an organisation entered. The entry itself does not change.
 *
 * @throws Weigering NIET_GEVONDEN, INVOER_ONJUIST, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function urenReageren(tx: Transactie, input: UrenReagerenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await zegOver(tx, 'urenReageren', input, [input.urenId], (bezwaren) => ({
    reactie: leesKeuze(bezwaren, 'reactie', input.reactie, URENREACTIES),
    toelichting: leesTekst(bezwaren, 'toelichting', input.toelichting, 1000),
  }));
  return ikzelf(tx, 'urenReageren', selectie);
}

const HOOGSTENS_BEVESTIGD = 200;

/**
 * The inburgeraar confirms several entries at once. One that is not there any more, or was replaced since, refuses all:
 * nobody confirms what was not on the screen.
 *
 * @throws Weigering NIET_GEVONDEN, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function urenBevestigen(tx: Transactie, input: UrenBevestigenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const urenIds = [...new Set(input.urenIds.map((id) => id.toLowerCase()))];
  if (urenIds.length === 0 || input.urenIds.length > HOOGSTENS_BEVESTIGD) throw new Weigering('INVOER_ONJUIST', [veldWeigering('urenIds', 'INVOER_ONJUIST')]);
  await zegOver(tx, 'urenBevestigen', input, urenIds, () => ({ reactie: 'BEVESTIGD', toelichting: null }));
  return ikzelf(tx, 'urenBevestigen', selectie);
}
