import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Knop } from '../../ui/Knop.tsx';
import type { Storing } from '../storing.ts';
import { Opslagmelding } from '../vastleggen/Opslagmelding.tsx';

interface TaakvensterProps {
  titel: string;
  over: string;
  sluit: () => void;
  verstuur: () => void;
  opslag: { bezig: boolean; storing: Storing | null; opnieuw: () => Promise<unknown>; vergeetStoring: () => void };
  fouten: readonly Veldfout[];
  opslaan: string;
  extra?: ReactNode;
  children: ReactNode;
}

/** A small form over the list: about one task. */
export function Taakvenster({ titel, over, sluit, verstuur, opslag, fouten, opslaan, extra, children }: TaakvensterProps) {
  const client = useApolloClient();
  const ververs = () => void client.refetchQueries({ include: 'active' }).then(opslag.vergeetStoring, () => undefined);
  return (
    <Dialoog open sluit={sluit} titel={titel}>
      <Formulier
        label={titel} fouten={fouten} onVerstuur={verstuur}
        melding={<Opslagmelding storing={zonderVersie(opslag.storing)} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={ververs} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>{opslaan}</Knop>{extra}<Knop soort="stil" onClick={sluit}>Annuleren</Knop></>}
      >
        <p><strong>{over}</strong></p>
        {children}
      </Formulier>
    </Dialoog>
  );
}

/** The version is no field that somebody can mend. */
function zonderVersie(storing: Storing | null): Storing | null {
  return storing && { ...storing, velden: storing.velden.filter(({ veld }) => veld !== 'versie') };
}

/** What is wrong before sending, until it is mended; then what the server objected to. */
export function useKeur(velden: readonly Veldfout[]): { fouten: readonly Veldfout[]; keur: (fouten: readonly Veldfout[]) => boolean } {
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  return {
    fouten: eigen.length > 0 ? eigen : velden,
    keur: (fouten) => {
      zetEigen(fouten);
      return fouten.length === 0;
    },
  };
}
