import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { magOpDag, noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { nietInToekomst } from '../invoer.ts';
import type { GroepsrapportageRegelInput, GroepsrapportageVastleggenInput, VoortgangRapporterenInput } from './voortgang.input.ts';
import { type NieuweRapportage, rapportagesTellen, rapportagesToevoegen } from './voortgang.repository.ts';
import { leesRapportage } from './voortgangBeoordelen.ts';

/**
 * Reports the progress of one person: the level per skill and the effort (Bi 9.2.4), or that there is nothing to report.
 *
 * @throws Weigering NIET_GEVONDEN, BUITEN_PLAATSING, DATUM_IN_TOEKOMST, VELD_VERPLICHT, VAARDIGHEID_DUBBEL, NIVEAU_NA_RAPPORTAGE,
 *   NIETS_TE_MELDEN_MET_INHOUD, TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function voortgangRapporteren(tx: Transactie, input: VoortgangRapporterenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'voortgangRapporteren', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => rapporteren(tx, input));
  const inburgeraar = await inburgeraarLezen(tx, 'voortgangRapporteren', inburgeraarId, selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return inburgeraar;
}

async function rapporteren(tx: Transactie, input: VoortgangRapporterenInput): Promise<void> {
  const [persoon] = (await personenVoorSchrijven(tx, 'TAAL_VOORTGANG', [input.inburgeraarId])).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  const bezwaren = new Bezwaren();
  nietInToekomst(bezwaren, 'datum', input.datum, tx.vandaag);
  if (input.datum <= tx.vandaag && !magOpDag(persoon, input.datum)) bezwaren.bij('datum', 'BUITEN_PLAATSING');
  const rapportage = leesRapportage(bezwaren, '', input, input.datum, tx.vandaag);
  bezwaren.weigerZoNodig();
  await rapportagesToevoegen(tx, [{ inburgeraarId: persoon.id, datum: input.datum, ...rapportage }]);
  noteerGeschreven(tx, 'voortgangRapporteren', 'TAAL_VOORTGANG', [persoon]);
}

/** Seats of the largest group. */
const HOOGSTENS_REGELS = 60;

/**
 * Reports on a group in one sitting, all or nothing. A line about somebody on whom a colleague reported meanwhile is
 * refused at that line.
 *
 * @throws Weigering what `voortgangRapporteren` throws, at the line, and VERSIE_VEROUDERD, VERZOEK_TE_GROOT
 */
export async function groepsrapportageVastleggen(tx: Transactie, input: GroepsrapportageVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar[]> {
  if (input.regels.length > HOOGSTENS_REGELS) throw new Weigering('VERZOEK_TE_GROOT');
  if (input.regels.length === 0) throw new Weigering('NIETS_INGEVULD', [veldWeigering('regels', 'NIETS_INGEVULD')]);
  await eenmalig(tx, 'groepsrapportageVastleggen', input, {}, () => groepRapporteren(tx, input));
  const ids = input.regels.map((r) => r.inburgeraarId.toLowerCase()).filter(isUuid);
  const personen = await inburgeraarsBijId(tx, 'groepsrapportageVastleggen', ids, selectie);
  return ids.flatMap((id) => personen.get(id) ?? []);
}

async function groepRapporteren(tx: Transactie, { datum, regels }: GroepsrapportageVastleggenInput): Promise<void> {
  // Two colleagues of one school could each see the same version.
  await neemBeurt(tx, 'voortgangsrapportage', tx.actor.organisatieId ?? '');
  const personen = await personenVoorSchrijven(tx, 'TAAL_VOORTGANG', regels.map((r) => r.inburgeraarId.toLowerCase()));
  const versies = await rapportagesTellen(tx, [...personen.keys()]);
  const bezwaren = new Bezwaren();
  nietInToekomst(bezwaren, 'datum', datum, tx.vandaag);
  const gezien = new Set<string>();
  const nieuw = regels.flatMap((regel, i) => {
    const persoon = personen.get(regel.inburgeraarId.toLowerCase());
    return leesRegel(bezwaren, { regel, pad: `regels.${i}.`, datum, gezien, versie: versies.get(persoon?.id ?? '') ?? 0 }, persoon, tx.vandaag) ?? [];
  });
  bezwaren.weigerZoNodig();
  await rapportagesToevoegen(tx, nieuw);
  noteerGeschreven(tx, 'groepsrapportageVastleggen', 'TAAL_VOORTGANG', [...personen.values()]);
}

interface Regelplek {
  regel: GroepsrapportageRegelInput;
  pad: string;
  datum: string;
  gezien: Set<string>;
  /** How many reports there are now. */
  versie: number;
}

function leesRegel(bezwaren: Bezwaren, { regel, pad, datum, gezien, versie }: Regelplek, persoon: GelezenInburgeraar | undefined, vandaag: string): NieuweRapportage | null {
  if (!persoon) return bezwaren.bij(`${pad}inburgeraarId`, 'NIET_GEVONDEN'), null;
  if (gezien.has(persoon.id)) bezwaren.bij(`${pad}inburgeraarId`, 'STAAT_ER_AL');
  gezien.add(persoon.id);
  if (datum <= vandaag && !magOpDag(persoon, datum)) bezwaren.bij(`${pad}inburgeraarId`, 'BUITEN_PLAATSING');
  if (regel.versie !== versie) bezwaren.bij(`${pad}versie`, 'VERSIE_VEROUDERD');
  return { inburgeraarId: persoon.id, datum, ...leesRapportage(bezwaren, pad, regel, datum, vandaag) };
}
