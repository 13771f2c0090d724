import { ERK_NIVEAUS, INZETTEN, NIVEAUBASISSEN, type Niveaubasis, VAARDIGHEDEN } from '../../../shared/rules/taal.ts';
import { type Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import type { RapportageInput, VoortgangNiveauInput } from './voortgang.input.ts';
import type { NieuweRapportage, NieuwNiveau } from './voortgang.repository.ts';

const HOOGSTENS_NIVEAUS = 20;

/**
 * What somebody reports of one learner, read and judged; use it only after the objections were weighed.
 *
 * @param pad path of this report in the input: empty, or `regels.3.`
 * @param datum day of the report
 */
export function leesRapportage(bezwaren: Bezwaren, pad: string, input: RapportageInput, datum: string, vandaag: string): Omit<NieuweRapportage, 'inburgeraarId' | 'datum'> {
  const volgendeStap = leesTekst(bezwaren, `${pad}volgendeStap`, input.volgendeStap, 500);
  const niveaus = input.niveaus ?? [];
  if (niveaus.length > HOOGSTENS_NIVEAUS) throw new Weigering('VERZOEK_TE_GROOT');
  if (input.nietsTeMelden) {
    const opmerking = leesTekst(bezwaren, `${pad}opmerking`, input.opmerking, 2000);
    if (opmerking !== null || volgendeStap !== null || niveaus.length > 0 || input.inzet) bezwaren.bij(`${pad}nietsTeMelden`, 'NIETS_TE_MELDEN_MET_INHOUD');
    return { nietsTeMelden: true, inzet: null, volgendeStap: null, opmerking: null, niveaus: [] };
  }
  const inzet = input.inzet ? leesKeuze(bezwaren, `${pad}inzet`, input.inzet, INZETTEN) : null;
  if (inzet === null) bezwaren.bij(`${pad}inzet`, 'VELD_VERPLICHT');
  const opmerking = leesTekst(bezwaren, `${pad}opmerking`, input.opmerking, 2000);
  return { nietsTeMelden: false, inzet, volgendeStap, opmerking, niveaus: leesNiveaus(bezwaren, pad, niveaus, datum, vandaag) };
}

function leesNiveaus(bezwaren: Bezwaren, pad: string, regels: readonly VoortgangNiveauInput[], datum: string, vandaag: string): NieuwNiveau[] {
  if (regels.length === 0) bezwaren.bij(`${pad}niveaus`, 'VELD_VERPLICHT');
  const gezien = new Set<string>();
  return regels.map((regel, i) => {
    const bij = `${pad}niveaus.${i}`;
    const vaardigheid = leesKeuze(bezwaren, `${bij}.vaardigheid`, regel.vaardigheid, VAARDIGHEDEN);
    const niveau = leesKeuze(bezwaren, `${bij}.niveau`, regel.niveau, ERK_NIVEAUS);
    const basis: Niveaubasis | null = regel.basis ? leesKeuze(bezwaren, `${bij}.basis`, regel.basis, NIVEAUBASISSEN) : null;
    const vastgesteldOp = regel.vastgesteldOp ?? datum;
    // What was established after the day of the report is for the next one.
    if (vastgesteldOp > datum) bezwaren.bij(`${bij}.vastgesteldOp`, 'NIVEAU_NA_RAPPORTAGE');
    else if (vastgesteldOp !== datum) leesDatum(bezwaren, `${bij}.vastgesteldOp`, vastgesteldOp, vandaag);
    if (gezien.has(regel.vaardigheid)) bezwaren.bij(`${bij}.vaardigheid`, 'VAARDIGHEID_DUBBEL');
    gezien.add(regel.vaardigheid);
    return { vaardigheid, niveau, basis, vastgesteldOp };
  });
}
