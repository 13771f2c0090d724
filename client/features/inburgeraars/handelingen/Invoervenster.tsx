import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { Storing } from '../../../app/storing.ts';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Formulier } from '../../../ui/Formulier.tsx';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { t } from '../../../taal/taal.ts';

interface Opslag {
  bezig: boolean;
  storing: Storing | null;
  opnieuw: () => Promise<unknown>;
  vergeetStoring: () => void;
}

interface InvoervensterProps {
  titel: string;
  sluit: () => void;
  verstuur: () => void;
  opslag: Opslag;
  fouten: readonly Veldfout[];
  /** The text of the button, e.g. 'PIP vaststellen'. */
  opslaan: string;
  hersteld: boolean;
  wis: () => void;
  /** Queries that show what stands there now, beside the dossier. */
  bekijk?: readonly string[];
  children: ReactNode;
}

/** A form over the dossier: what was typed stays when it is closed, and one button says what will happen. */
export function Invoervenster({ titel, sluit, verstuur, opslag, fouten, opslaan, hersteld, wis, bekijk = [], children }: InvoervensterProps) {
  const client = useApolloClient();
  const ververs = () => void client.refetchQueries({ include: ['Dossier', ...bekijk] }).then(opslag.vergeetStoring, () => undefined);
  return (
    <Dialoog open sluit={sluit} titel={titel}>
      <Formulier
        onVerstuur={verstuur} fouten={fouten} label={titel}
        melding={<Opslagmelding storing={zonderVersie(opslag.storing)} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={ververs} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>{opslaan}</Knop><Knop soort="stil" onClick={sluit}>{t('Annuleren')}</Knop></>}
      >
        {hersteld && <Melding soort="info" acties={<Knop onClick={wis}>{t('Leeg beginnen')}</Knop>}>{t('Dit typte u eerder. Het is nog niet opgeslagen.')}</Melding>}
        {children}
      </Formulier>
    </Dialoog>
  );
}

/** The version is no field that somebody can mend: it asks to look at what stands there now. */
function zonderVersie(storing: Storing | null): Storing | null {
  return storing && { ...storing, velden: storing.velden.filter(({ veld }) => !/(^|[.])versie$/.test(veld)) };
}
