import type { EigenLesRegelFragment } from '../../../gql/generated/inburgeraars.ts';
import type { Datum } from '../../../../shared/rules/datum.ts';

/** What the own lessons ask of the person, each lesson in one place. */
export interface Lesdeling {
  /** Recorded today and not confirmed with the code of the docent. */
  vandaagTeBevestigen: EigenLesRegelFragment[];
  /** Recorded before today and not confirmed yet, the newest first. */
  teBevestigen: EigenLesRegelFragment[];
  /** Today without anything recorded, and later. */
  komt: EigenLesRegelFragment[];
  bevestigd: EigenLesRegelFragment[];
}

export function deelLessen(lessen: readonly EigenLesRegelFragment[], vandaag: Datum): Lesdeling {
  const vastgelegd = lessen.filter(({ presentie, vervallenReden }) => presentie !== null && vervallenReden === null).toReversed();
  const open = vastgelegd.filter(({ presentie }) => presentie?.bevestigd === null);
  return {
    vandaagTeBevestigen: open.filter(({ datum }) => datum === vandaag),
    teBevestigen: open.filter(({ datum }) => datum < vandaag),
    komt: lessen.filter(({ datum, presentie }) => datum >= vandaag && presentie === null),
    bevestigd: vastgelegd.filter(({ presentie }) => presentie?.bevestigd !== null),
  };
}
