import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useApparaat } from '../apparaat/apparaatContext.ts';
import { redenzin } from '../apparaat/redenzin.ts';
import type { Inzending } from '../apparaat/inzending.ts';

interface OpApparaatProps {
  inzending: Inzending | null;
  /** Nothing on the screen differs any more from what the server has. */
  gelijk: boolean;
  /** The user chose to leave what the server has. */
  klaar: () => void;
}

/** Above a sheet: what was saved on this device and was refused, and what the user can do about it. */
export function OpApparaat({ inzending, gelijk, klaar }: OpApparaatProps) {
  const { wis } = useApparaat();
  if (inzending?.stand !== 'geweigerd') return null;
  const weg = () => void wis(inzending.sleutel).then(klaar);
  return (
    <Melding
      soort="letop" titel="Wat u zonder verbinding opsloeg, is niet ontvangen"
      acties={<>{gelijk && <Knop icoon="vink" onClick={weg}>Laat het zo</Knop>}<KnopLink to="/apparaat" soort="stil">Op dit apparaat</KnopLink></>}
    >
      {redenzin(inzending.reden)} {gelijk ? 'Wat er nu staat, is al vastgelegd.' : 'Hieronder staat wat u koos. Kijk wat er moet staan en sla het op.'}
    </Melding>
  );
}
