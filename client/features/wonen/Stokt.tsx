import type { ReactNode } from 'react';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';

interface StoktProps {
  persoonId: string;
  opmerking: string;
  zet: (opmerking: string) => void;
  /** What can be done with it. */
  children: ReactNode;
}

/** Why a step does not work out. */
export default function Stokt({ persoonId, opmerking, zet, children }: StoktProps) {
  return (
    <div className="woonstap__waarom">
      <VrijeTekst naam="opmerking" label="Wat is er aan de hand?" optioneel hint="Eén regel is genoeg. Schrijf niets over gezondheid of bedragen." regels={2} maxTekens={500} rubriek="WONEN" persoonId={persoonId} waarde={opmerking} zet={zet} />
      <div className="ss-rij">{children}</div>
    </div>
  );
}
