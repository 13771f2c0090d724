import { camel } from '../../database/naamgeving.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { verlengingVanaf } from '../../../shared/rules/termijnen.ts';
import { wegBezwaren, type Wegfeiten } from '../../../shared/rules/weg.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { type BuitenStatus, buitenStatusLezen } from './traject.repository.ts';

/** A row of trajectstatus by its column names. */
type Statusrij = Readonly<Record<string, unknown>>;

const KOLOMMEN = [
  'ingekomen_op', 'koppeling_op', 'kennisgeving_op', 'koffie_en_koek_op', 'intake_afgerond_op', 'startklas_van', 'ingeschreven_op', 'gestart_op', 'beschikking_op', 'afronding_op', 'voldaan_op',
  'ontheffing_op', 'vrijstelling_op',
] as const;

function datum(rij: Statusrij, kolom: string): Datum | null {
  return (rij[kolom] as Datum | null | undefined) ?? null;
}

/** The facts of the way in a row, with those that stand elsewhere. */
export function wegfeitenVan(rij: Statusrij, { leerbaarheidOp, vertrokkenOp }: BuitenStatus): Wegfeiten {
  const start = datum(rij, 'termijn_start');
  return {
    ...(Object.fromEntries(KOLOMMEN.map((kolom) => [camel(kolom), datum(rij, kolom)])) as Omit<Wegfeiten, 'doelgroep' | 'eerstePipOp' | 'leerbaarheidOp' | 'vertrokkenOp'>),
    doelgroep: (rij['doelgroep'] as Wegfeiten['doelgroep'] | undefined) ?? null, eerstePipOp: start && plusDagen(start, -1), leerbaarheidOp, vertrokkenOp,
  };
}

/** Judges a change of the status against the table of the way and the days of the law, at the field that is changed. */
export async function wegBeoordelen(tx: Transactie, inburgeraarId: string, oud: Statusrij, nieuw: Statusrij): Promise<readonly { veld: string; code: Weigeringscode }[]> {
  const buiten = await buitenStatusLezen(tx, inburgeraarId);
  const stappen = wegBezwaren(wegfeitenVan(oud, buiten), wegfeitenVan(nieuw, buiten)).map(({ feit, code }) => ({ veld: feit as string, code: code as Weigeringscode }));
  return [...stappen, ...verlenging(oud, nieuw)];
}

/** Extension is asked in the last six months, and not without a term (Bi 4.4). */
function verlenging(oud: Statusrij, nieuw: Statusrij): { veld: string; code: Weigeringscode }[] {
  const [start, einde] = [datum(nieuw, 'termijn_start'), datum(nieuw, 'termijn_einde')];
  return (['verlenging_aangevraagd_op', 'verlengd_tot'] as const).flatMap((kolom): { veld: string; code: Weigeringscode }[] => {
    const op = datum(nieuw, kolom);
    if (op === null || op === datum(oud, kolom)) return [];
    if (start === null || einde === null) return [{ veld: camel(kolom), code: 'STAP_ONTBREEKT' }];
    if (kolom === 'verlengd_tot') return op < einde ? [{ veld: 'verlengdTot', code: 'VOLGORDE_ONJUIST' }] : [];
    return op < verlengingVanaf(einde, plusDagen(start, -1)) ? [{ veld: 'verlengingAangevraagdOp', code: 'VERLENGING_TE_VROEG' }] : [];
  });
}
