import { BIJEENKOMST_AANWEZIG_HOOGSTENS, BIJEENKOMST_ANDEREN_HOOGSTENS, BIJEENKOMST_MINUTEN, BIJEENKOMST_VERBETERD } from '../../../shared/rules/deelnemersgroepen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { nietInToekomst } from '../invoer.ts';
import { urenBoeken } from '../participatie/uren.service.ts';
import { ledenLezen, urenVanWeek, type WeekRij } from '../participatie/werkgroepen.repository.ts';
import { aanwezigenLezen, bijeenkomstBewaren, bijeenkomstLezen, type BijeenkomstStaat } from './bijeenkomst.repository.ts';
import type { BijeenkomstVastleggenInput } from './bijeenkomst.types.ts';

interface Wie {
  inburgeraar: GelezenInburgeraar;
  ingeschreven: boolean;
  regel: WeekRij | null;
}

/** Who can have been there: who is in the group that day, who has hours already, and of an open group who came before. */
async function wieErKonZijn(tx: Transactie, operatie: string, staat: BijeenkomstStaat, datum: string, activiteitId: string | null, erbij: readonly string[], keuze: Selectie): Promise<Wie[]> {
  const leden = new Set((await ledenLezen(tx, [staat.groep.id], datum, datum)).map(({ inburgeraarId }) => inburgeraarId));
  const bekend = activiteitId === null ? [] : await aanwezigenLezen(tx, activiteitId, datum, staat.inloop);
  const personen = await inburgeraarsBijId(tx, operatie, [...new Set([...leden, ...bekend, ...erbij])], keuze);
  if (personen.size === 0) return [];
  for (const p of personen.values()) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: p.id, rubrieken: ['PARTICIPATIE_UREN'], opdracht: p.opdracht, grondslag: p.grondslag });
  const regels = activiteitId === null ? [] : (await urenVanWeek(tx, [...personen.keys()], datum, datum)).filter((regel) => regel.activiteitId === activiteitId && regel.beginTijd === staat.beginTijd);
  const wie = [...personen.values()].map((inburgeraar) => ({ inburgeraar, ingeschreven: leden.has(inburgeraar.id), regel: regels.find((r) => r.inburgeraarId === inburgeraar.id) ?? null }));
  // In the afronding what stands of the days up to the last; who came before and is gone is not offered any more.
  return wie.filter(({ inburgeraar: p, regel, ingeschreven }) => (regel !== null || ingeschreven ? p.lopend || (p.tot !== null && datum <= p.tot) : p.lopend && (staat.inloop || erbij.includes(p.id))));
}

async function staatVan(tx: Transactie, groepId: string, datum: string): Promise<BijeenkomstStaat> {
  const staat = isUuid(groepId) ? await bijeenkomstLezen(tx, groepId, datum) : null;
  if (!staat) throw new Weigering('NIET_GEVONDEN');
  return staat;
}

/**
 * One meeting of an own group.
 *
 * @throws Weigering NIET_GEVONDEN
 */
export async function bijeenkomst(tx: Transactie, groepId: string, datum: string, selectie: Selectie, operatie = 'bijeenkomst') {
  const staat = await staatVan(tx, groepId, datum);
  const keuze = selectie.sub('deelnemers');
  const wie = keuze ? await wieErKonZijn(tx, operatie, staat, datum, staat.activiteitId, [], keuze.sub('inburgeraar') ?? new Selectie()) : [];
  return { ...staat, datum, deelnemers: wie.map(({ inburgeraar, ingeschreven, regel }) => ({ inburgeraar, ingeschreven, minuten: regel?.duurMinuten ?? null })) };
}

/**
 * Records who was at a meeting: hours in the ledger for everybody named, withdrawn for who stood there and is not named any more,
 * and how many came.
 *
 * @throws Weigering NIET_GEVONDEN, GROEP_DAG, DATUM_IN_TOEKOMST, GETAL_BUITEN_GRENZEN, VERZOEK_TE_GROOT, GROEP_NIET_LID, BUITEN_PLAATSING,
 *   ACTIVITEIT_ONBEKEND, ACTIVITEIT_GESTOPT, UREN_TE_VEEL, UREN_OVERLAPPEN, VERSIE_VEROUDERD, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function bijeenkomstVastleggen(tx: Transactie, input: BijeenkomstVastleggenInput, selectie: Selectie) {
  if (input.aanwezig.length > BIJEENKOMST_AANWEZIG_HOOGSTENS) throw new Weigering('VERZOEK_TE_GROOT');
  await eenmalig(tx, 'bijeenkomstVastleggen', input, {}, () => vastleggen(tx, input));
  return bijeenkomst(tx, input.groepId, input.datum, selectie, 'bijeenkomstVastleggen');
}

async function vastleggen(tx: Transactie, input: BijeenkomstVastleggenInput): Promise<void> {
  const { datum, duurMinuten, anderen } = input;
  // Two who tick off the same meeting: the second sees the version of the first.
  await neemBeurt(tx, 'bijeenkomst', isUuid(input.groepId) ? input.groepId : '');
  const staat = await staatVan(tx, input.groepId, datum);
  const bezwaren = new Bezwaren();
  nietInToekomst(bezwaren, 'datum', datum, tx.vandaag);
  if (datum < staat.van || (staat.tot !== null && datum > staat.tot)) bezwaren.bij('datum', 'GROEP_DAG');
  if (duurMinuten < BIJEENKOMST_MINUTEN.minst || duurMinuten > BIJEENKOMST_MINUTEN.hoogstens) bezwaren.bij('duurMinuten', 'GETAL_BUITEN_GRENZEN');
  if (anderen < 0 || anderen > BIJEENKOMST_ANDEREN_HOOGSTENS) bezwaren.bij('anderen', 'GETAL_BUITEN_GRENZEN');
  if (!isUuid(input.activiteitId)) bezwaren.bij('activiteitId', 'ACTIVITEIT_ONBEKEND');
  if (input.versie !== staat.versie) bezwaren.bij('versie', 'VERSIE_VEROUDERD');
  // What is booked on stays with the meeting: the hours of who was there stand on it.
  else if (staat.versie > 0 && staat.activiteitId !== input.activiteitId) bezwaren.bij('activiteitId', 'GROEP_ACTIVITEIT');
  bezwaren.weigerZoNodig();
  const aanwezig = [...new Set(input.aanwezig.map((id) => id.toLowerCase()))];
  const wie = new Map((await wieErKonZijn(tx, 'bijeenkomstVastleggen', staat, datum, input.activiteitId, aanwezig.filter(isUuid), new Selectie())).map((een) => [een.inburgeraar.id, een]));
  aanwezig.forEach((id, i) => {
    const een = wie.get(id);
    if (!een) bezwaren.bij(`aanwezig.${i}`, 'BUITEN_PLAATSING');
    else if (!staat.inloop && !een.ingeschreven && een.regel === null) bezwaren.bij(`aanwezig.${i}`, 'GROEP_NIET_LID');
  });
  bezwaren.weigerZoNodig();
  const weg = staat.versie === 0 ? [] : [...wie.values()].filter(({ inburgeraar, regel }) => regel !== null && !aanwezig.includes(inburgeraar.id)).map(({ inburgeraar }) => inburgeraar.id);
  const regels = [...aanwezig, ...weg].map((id, i) => ({ inburgeraarId: id, datum, duurMinuten: i < aanwezig.length ? duurMinuten : 0, beginTijd: staat.beginTijd, versie: wie.get(id)?.regel?.versie ?? null }));
  await urenBoeken(tx, 'bijeenkomstVastleggen', { activiteitId: input.activiteitId, regels, correctieReden: BIJEENKOMST_VERBETERD }, (plek) => (plek < aanwezig.length ? `aanwezig.${plek}` : 'aanwezig'));
  const bewaard = await bijeenkomstBewaren(tx, staat.versie, { groepId: staat.groep.id, datum, beginTijd: staat.beginTijd, activiteitId: input.activiteitId, duurMinuten, aanwezig: aanwezig.length, anderen });
  if (!bewaard) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
}
