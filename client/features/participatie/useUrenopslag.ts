import { useEffect, useMemo, useRef, useState } from 'react';
import type { Storing } from '../../app/storing.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { UrenVastleggenDocument } from '../../gql/generated/participatie.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { type Cel, controleer, naarInput, opCel } from './weekstaat.ts';

export interface Urenopslag {
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

/** Checks a sheet of hours, asks a reason for what was recorded before, and saves all of it at once. */
export function useUrenopslag(plek: string, activiteitId: string, cellen: readonly Cel[], correctieReden: string, na: { wis: () => void; ververs: () => Promise<unknown> }): Urenopslag {
  const { vastleggen, bezig, storing, velden } = useVastleggen(UrenVastleggenDocument, { plek, gelukt: 'De uren zijn opgeslagen.' });
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const [vraagtReden, zetVraagtReden] = useState(false);
  const verstuurd = useRef<readonly string[]>([]);
  const ververs = useRef(na.ververs);
  ververs.current = na.ververs;
  useEffect(() => {
    // Changed in between: the cell says what stands there now, so that has to be known.
    if (velden.some(({ code }) => code === 'VERSIE_VEROUDERD')) void ververs.current().catch(() => undefined);
    if (velden.some(({ veld }) => veld === 'correctieReden')) zetVraagtReden(true);
  }, [velden]);
  const fouten = useMemo(() => (eigen.length > 0 ? eigen : opCel(velden.filter(({ veld }) => veld !== 'correctieReden'), verstuurd.current)), [eigen, velden]);
  const verzend = async () => {
    verstuurd.current = cellen.filter((cel) => cel.gewijzigd).map(({ naam }) => naam);
    const antwoord = await vastleggen(naarInput(activiteitId, cellen, correctieReden));
    zetVraagtReden(false);
    if (!antwoord) return;
    // What was typed stands until the new week is here: else the old hours would flash by.
    await ververs.current().catch(() => undefined);
    na.wis();
  };
  const verstuur = () => {
    const gevonden = controleer(cellen);
    zetEigen(gevonden);
    if (gevonden.length > 0 || !cellen.some((cel) => cel.gewijzigd)) return;
    if (cellen.some((cel) => cel.correctie)) zetVraagtReden(true);
    else void verzend();
  };
  return { fouten, storing, bezig, verstuur, verzend, vraagtReden, redenFout: velden.find(({ veld }) => veld === 'correctieReden')?.zin, sluitReden: () => zetVraagtReden(false) };
}
