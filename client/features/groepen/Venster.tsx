import { type ReactNode, useState } from 'react';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import type { Vastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';

interface VensterProps {
  knop: string;
  icoon: Icoonnaam;
  /** A button among others of its kind: of what it is, for who hears the page. */
  over?: string;
  stil?: boolean;
  titel: string;
  /** What the button in the window does. */
  doen: string;
  kan?: boolean;
  opslag: Pick<Vastleggen<unknown, never>, 'bezig' | 'storing' | 'velden'> & { opnieuw: () => Promise<unknown> };
  /** Saves; false where it did not work, and then the window stays. */
  opslaan: () => Promise<boolean>;
  children: ReactNode;
}

/** A button that opens a window with one question about a class. */
export function Venster({ knop, icoon, over, stil = false, titel, doen, kan = true, opslag, opslaan, children }: VensterProps) {
  const [open, zetOpen] = useState(false);
  const verstuur = async () => {
    if (kan && await opslaan()) zetOpen(false);
  };
  return (
    <>
      <Knop soort={stil ? 'stil' : 'secundair'} icoon={icoon} onClick={() => zetOpen(true)}>{knop}{over && <span className="ss-onzichtbaar">: {over}</span>}</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel={titel}>
        <Formulier
          fouten={opslag.velden} onVerstuur={() => void verstuur()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig} aria-disabled={!kan}>{doen}</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
        >
          {children}
        </Formulier>
      </Dialoog>
    </>
  );
}
