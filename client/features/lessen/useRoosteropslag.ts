import { useEffect, useMemo, useRef, useState } from 'react';
import type { Storing } from '../../app/storing.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { type LesRoosterFragment, PresentieVastleggenDocument } from '../../gql/generated/lessen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { controleer, naarInput, opRegel, type Regel } from './rooster.ts';

export interface Roosteropslag {
  fouten: readonly Veldfout[];
  storing: Storing | null;
  bezig: boolean;
  /** The save button: checks, asks a reason where one is needed, saves. */
  verstuur: () => void;
  /** With the reason. */
  verzend: () => Promise<void>;
  vraagtReden: boolean;
  redenFout: string | undefined;
  sluitReden: () => void;
}

/** Checks what stands in the roster, asks a reason for what was recorded before, and saves. */
export function useRoosteropslag(les: LesRoosterFragment, regels: readonly Regel[], correctieReden: string, na: { wis: () => void; ververs: () => void }): Roosteropslag {
  const { vastleggen, bezig, storing, velden } = useVastleggen(PresentieVastleggenDocument, { plek: les.id });
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const [vraagtReden, zetVraagtReden] = useState(false);
  const verstuurd = useRef<readonly string[]>([]);
  const redenFout = velden.find(({ veld }) => veld === 'correctieReden')?.zin;
  const { ververs } = na;
  const ingehaald = useRef(ververs);
  ingehaald.current = ververs;
  useEffect(() => {
    // Changed in between by somebody else: no error at a field but a choice, once we know what stands there now.
    if (velden.some(({ code }) => code === 'VERSIE_VEROUDERD')) ingehaald.current();
    if (velden.some(({ veld }) => veld === 'correctieReden')) zetVraagtReden(true);
  }, [velden]);
  const fouten = useMemo(() => {
    if (eigen.length > 0) return eigen;
    return opRegel(velden.filter(({ veld, code }) => code !== 'VERSIE_VEROUDERD' && veld !== 'correctieReden'), verstuurd.current);
  }, [eigen, velden]);
  const verzend = async () => {
    const input = naarInput(les.id, regels, correctieReden);
    verstuurd.current = input.regels.map(({ inburgeraarId }) => String(inburgeraarId));
    const antwoord = await vastleggen(input);
    if (antwoord) na.wis();
    // What went wrong stands below the roster; the dialog would hide it.
    zetVraagtReden(false);
  };
  const verstuur = () => {
    const gevonden = controleer(regels, les.duurMinuten);
    zetEigen(gevonden);
    if (gevonden.length > 0 || regels.some((regel) => regel.verouderd) || !regels.some((regel) => regel.gewijzigd)) return;
    if (regels.some((regel) => regel.correctie)) zetVraagtReden(true);
    else void verzend();
  };
  return { fouten, storing, bezig, verstuur, verzend, vraagtReden, redenFout, sluitReden: () => zetVraagtReden(false) };
}
