import { createContext, useContext, useEffect, useId } from 'react';

/** What is wrong with one field: its name in the form and the sentence to show there. */
export interface Veldfout {
  veld: string;
  zin: string;
}

export interface Aanmelding {
  id: string;
  label: string;
}

export interface Formuliervelden {
  fouten: readonly Veldfout[];
  /** Which fields are on the screen now, so that a summary can name them and lead to them. */
  velden: Map<string, Aanmelding>;
}

export const VeldenContext = createContext<Formuliervelden | null>(null);

export interface Veldgegevens {
  id: string;
  hintId: string | undefined;
  foutId: string | undefined;
  fout: string | undefined;
  /** For aria-describedby: the error first, as it is what matters now. */
  beschrijving: string | undefined;
}

/** Ties a control to its label, hint and error, and to the form in which it stands. */
export function useVeld(naam: string, label: string, hint: unknown, eigenFout: string | undefined): Veldgegevens {
  const formulier = useContext(VeldenContext);
  const id = useId();
  useEffect(() => {
    formulier?.velden.set(naam, { id, label });
    return () => void formulier?.velden.delete(naam);
  }, [formulier?.velden, naam, id, label]);
  const fout = eigenFout ?? zinVoor(formulier?.fouten ?? [], naam);
  const hintId = hint === undefined || hint === null || hint === false ? undefined : `${id}-hint`;
  const foutId = fout === undefined ? undefined : `${id}-fout`;
  const delen = [foutId, hintId].filter((deel) => deel !== undefined);
  return { id, hintId, foutId, fout, beschrijving: delen.length === 0 ? undefined : delen.join(' ') };
}

/** The first sentence about this field; one at a time is enough to go on with. */
export function zinVoor(fouten: readonly Veldfout[], naam: string): string | undefined {
  return fouten.find(({ veld }) => veld === naam)?.zin;
}
