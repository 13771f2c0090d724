import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import type { VeldWeigering } from '../../../shared/weigeringen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import type { Inzending, Omschrijving } from '../apparaat/inzending.ts';
import type { Storing } from '../storing.ts';
import { type MetSleutel, useVastleggen, type Zonder } from './useVastleggen.ts';

/** A sheet of lines (a roster, a week) that is saved at once. */
export interface Regelblad<V extends MetSleutel> {
  plek: string;
  gelukt?: string;
  /** Nothing changed: the button does nothing. */
  leeg: boolean;
  /** Something changes that was recorded: asks why, before it is sent. */
  correctie: boolean;
  /** What is wrong before anything is sent, by the name of the field on the screen. */
  controleer: () => readonly Veldfout[];
  maakInput: () => Zonder<V>;
  /** Refusals of the server at the lines on the screen; `correctieReden` is not among them. */
  opPlaats: (velden: readonly VeldWeigering[], input: Zonder<V>) => readonly Veldfout[];
  /** Somebody else changed something in between: fetch what stands there now. */
  ververs: () => void;
  bewaard: () => void | Promise<void>;
  /** Without a network it may wait on this device: what it is, without a name. */
  opApparaat?: (input: Zonder<V>) => Omschrijving;
}

export interface Regelopslag {
  fouten: readonly Veldfout[];
  storing: Storing | null;
  bezig: boolean;
  /** What was saved on this device and was not received yet, or was refused. */
  wachtend: Inzending | null;
  /** What stands on the screen is what waits on this device. */
  opApparaat: boolean;
  /** The save button: checks, asks a reason where one is needed, saves. */
  verstuur: () => void;
  /** With the reason. */
  verzend: () => Promise<void>;
  vraagtReden: boolean;
  redenFout: string | undefined;
  sluitReden: () => void;
}

const GEEN: readonly Veldfout[] = [];

/** Checks a sheet, asks a reason for what was recorded before, and saves. */
export function useRegelopslag<T, V extends MetSleutel>(document: TypedDocumentNode<T, V>, blad: Regelblad<V>): Regelopslag {
  const [fouten, zetFouten] = useState(GEEN);
  const [vraagtReden, zetVraagtReden] = useState(false);
  const { vastleggen, bezig, storing, velden, wachtend } = useVastleggen(document, {
    plek: blad.plek, gelukt: blad.gelukt, opApparaat: blad.opApparaat, overgenomen: () => zetVraagtReden(false),
    mislukt: (nieuw, input) => {
      zetFouten(blad.opPlaats(nieuw.velden.filter((veld) => !isReden(veld)), input));
      // What went wrong elsewhere stands below the sheet, where the dialog would hide it.
      zetVraagtReden(nieuw.velden.some(isReden));
      if (nieuw.velden.some(({ code }) => code === 'VERSIE_VEROUDERD')) blad.ververs();
    },
  });
  const verzend = async () => {
    zetFouten(GEEN);
    if (!(await vastleggen(blad.maakInput()))) return;
    zetVraagtReden(false);
    await blad.bewaard();
  };
  const verstuur = () => {
    const gevonden = blad.controleer();
    zetFouten(gevonden);
    if (gevonden.length > 0 || blad.leeg) return;
    if (blad.correctie) zetVraagtReden(true);
    else void verzend();
  };
  const opApparaat = wachtend?.stand === 'wacht' && JSON.stringify(wachtend.input) === JSON.stringify(blad.maakInput());
  return { fouten, storing, bezig, wachtend, opApparaat, vraagtReden, verstuur, verzend, redenFout: velden.find(isReden)?.zin, sluitReden: () => zetVraagtReden(false) };
}

function isReden({ veld }: VeldWeigering): boolean {
  return veld === 'correctieReden';
}
