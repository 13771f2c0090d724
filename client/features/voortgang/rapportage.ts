import type { Datum } from '../../../shared/rules/datum.ts';
import type { VeldWeigering } from '../../../shared/weigeringen.ts';
import { bekendeNiveaus, controleerRapport, isLeeg, LEEG_RAPPORT, opVeld, rapportInhoud, type Rapport, type Rapportinvoer, veldnaam } from '../../app/voortgang/rapport.ts';
import type { GroepsrapportageRegelInput, GroepsrapportageVastleggenInput, VoortgangsregelFragment } from '../../gql/generated/voortgang.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';

/** What was filled in about one learner, and the version that stood there then. */
export interface Invoer extends Rapportinvoer {
  versie: number;
}

/** The draft of a group: only who was touched, so that it stays true when a colleague reports too. */
export interface Concept {
  regels: Record<string, Invoer>;
}

export const LEEG_CONCEPT: Concept = { regels: {} };

/** One learner as drawn. */
export interface Rij extends Rapport<Invoer> {
  cursist: VoortgangsregelFragment;
  /** Goes along with the next save. */
  mee: boolean;
  /** Somebody else reported since this was filled in. */
  verouderd: boolean;
}

export function maakRij(cursist: VoortgangsregelFragment, regels: Concept['regels']): Rij {
  const { id } = cursist.inburgeraar;
  const invoer = regels[id] ?? { ...LEEG_RAPPORT, versie: cursist.versie };
  const mee = !isLeeg(invoer);
  return { id, cursist, invoer, bekend: bekendeNiveaus(cursist.inburgeraar.taalVoortgang?.niveaus ?? []), mee, verouderd: mee && invoer.versie !== cursist.versie };
}

/** What is wrong before anything is sent, in the sentences of the server. */
export function controleer(rijen: readonly Rij[], datum: Datum): Veldfout[] {
  return rijen.filter(({ mee }) => mee).flatMap((rij) =>
    (rij.verouderd ? [{ veld: veldnaam(rij.id, 'inzet'), zin: 'Een collega rapporteerde intussen. Kies hieronder wat u wilt.' }] : controleerRapport(rij, datum)));
}

export function naarInput(datum: Datum, rijen: readonly Rij[]): Omit<GroepsrapportageVastleggenInput, 'idempotentieSleutel'> {
  return { datum, regels: rijen.filter(({ mee }) => mee).map((rij) => ({ inburgeraarId: rij.id, versie: rij.invoer.versie, ...rapportInhoud(rij) })) };
}

/** Refusals of the server ('regels.3.niveaus.1.vastgesteldOp') at the field of the learner that was sent in that place. */
export function opRegel(velden: readonly VeldWeigering[], regels: readonly GroepsrapportageRegelInput[]): Veldfout[] {
  // That a colleague was first is no error at a field but a choice, once we know what stands there now.
  return velden.filter(({ code }) => code !== 'VERSIE_VEROUDERD').map(({ veld, zin }) => {
    const [, plek, rest = ''] = /^regels\.(\d+)\.(.+)$/.exec(veld) ?? [];
    const regel = plek === undefined ? undefined : regels[Number(plek)];
    return (regel && opVeld(String(regel.inburgeraarId), { veld: rest, zin }, regel.niveaus ?? [])) ?? { veld, zin };
  });
}
