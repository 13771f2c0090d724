import { type Activiteitsoort, telregelOp, type WaaromNiet } from '../../../../shared/rules/aanbod.ts';
import type { Datum } from '../../../../shared/rules/datum.ts';
import type { ActiviteitveldenFragment } from '../../../gql/generated/participatie.ts';

export const SOORTEN: Readonly<Record<Activiteitsoort, string>> = {
  BEGELEID_TRAJECT: 'Begeleid traject', TAALSTAGE: 'Taalstage', VRIJWILLIGERSWERK: 'Vrijwilligerswerk', WERKERVARINGSPLEK: 'Werkervaringsplek', TAALPRAKTIJK: 'Taal oefenen', TAALCOACH: 'Oefenen met een taalcoach',
  ZWEM_OF_FIETSLES: 'Zwemles of fietsles', VOORLICHTING: 'Voorlichting', TRAINING: 'Training', MAP: 'MAP', PVT: 'PVT', SPORT_EN_ONTMOETING: 'Sport en ontmoeting', OVERIG: 'Overig',
};

export const WAAROM_NIET: Readonly<Record<WaaromNiet, string>> = { ANDERE_TAAL: 'niet in het Nederlands', IN_ISOLEMENT: 'alleen, zonder anderen', ANDERS: 'een andere reden' };

/** What counts today in a few words, and as what else. */
export function watTelt({ regels }: Pick<ActiviteitveldenFragment, 'regels'>, vandaag: Datum): { telt: boolean; zin: string; ookAls: string[] } {
  const regel = telregelOp(vandaag, regels.map((r) => ({ ...r, waaromNiet: r.waaromNiet as WaaromNiet | null })));
  if (!regel) return { telt: false, zin: 'Telt nog niet mee', ookAls: [] };
  const ookAls = [...(regel.mapPraktijk ? ['praktijk van de MAP'] : []), ...(regel.pvt ? ['PVT'] : [])];
  return regel.waaromNiet === null ? { telt: true, zin: 'Telt mee', ookAls } : { telt: false, zin: `Telt niet mee: ${WAAROM_NIET[regel.waaromNiet]}`, ookAls };
}
