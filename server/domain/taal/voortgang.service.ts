import { ERK_NIVEAUS, INZETTEN, VAARDIGHEDEN } from '../../../shared/rules/taal.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { magOpDag, noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, leesTekst, nietInToekomst } from '../invoer.ts';
import type { VoortgangNiveauInput, VoortgangRapporterenInput } from './voortgang.input.ts';
import { rapportageToevoegen } from './voortgang.repository.ts';

/**
 * Reports the progress of one person: the level per skill and the effort (Bi 9.2.4).
 *
 * @throws Weigering NIET_GEVONDEN, BUITEN_PLAATSING, DATUM_IN_TOEKOMST, VELD_VERPLICHT, VAARDIGHEID_DUBBEL,
 *   TEKST_TE_LANG, INVOER_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
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
  const inzet = leesKeuze(bezwaren, 'inzet', input.inzet, INZETTEN);
  const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, 2000);
  const niveaus = leesNiveaus(bezwaren, input.niveaus);
  bezwaren.weigerZoNodig();
  await rapportageToevoegen(tx, { inburgeraarId: persoon.id, datum: input.datum, inzet, opmerking, niveaus });
  noteerGeschreven(tx, 'voortgangRapporteren', 'TAAL_VOORTGANG', [persoon]);
}

function leesNiveaus(bezwaren: Bezwaren, regels: readonly VoortgangNiveauInput[]) {
  if (regels.length > 20) throw new Weigering('VERZOEK_TE_GROOT');
  if (regels.length === 0) bezwaren.bij('niveaus', 'VELD_VERPLICHT');
  const gezien = new Set<string>();
  return regels.map((regel, i) => {
    const vaardigheid = leesKeuze(bezwaren, `niveaus.${i}.vaardigheid`, regel.vaardigheid, VAARDIGHEDEN);
    const niveau = leesKeuze(bezwaren, `niveaus.${i}.niveau`, regel.niveau, ERK_NIVEAUS);
    if (gezien.has(regel.vaardigheid)) bezwaren.bij(`niveaus.${i}.vaardigheid`, 'VAARDIGHEID_DUBBEL');
    gezien.add(regel.vaardigheid);
    return { vaardigheid, niveau };
  });
}
