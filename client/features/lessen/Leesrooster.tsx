import { aantal } from '../../app/opmaak.ts';
import { isNaamloos, naamVan } from '../../app/persoon.ts';
import { WaaromPersoon } from '../../app/toegang/WaaromPersoon.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Label } from '../../ui/Label.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { isStatus, STATUSWOORDEN } from './presentiewoorden.ts';
import { ROOSTERRUBRIEKEN } from './RoosterRegel.tsx';
import type { RoosterDeelnemer } from './rooster.ts';

/** Who belongs to a lesson in which nothing can be recorded (yet, any more, or by this role). */
export function Leesrooster({ deelnemers }: { deelnemers: readonly RoosterDeelnemer[] }) {
  if (deelnemers.length === 0) return <Leeg titel="Er zijn geen cursisten bij deze les" icoon="groep" />;
  return (
    <Kaart titel={aantal(deelnemers.length, 'cursist', 'cursisten')} icoon="groep">
      <ul className="rooster-leden">
        {deelnemers.map(({ inburgeraar, presentie }) => <li key={inburgeraar.id} className="ss-rij ss-rij--uiteen"><span>{naamVan(inburgeraar)}</span><span className="ss-rij"><Stand status={presentie?.status} /><WaaromPersoon persoonId={inburgeraar.id} naam={naamVan(inburgeraar)} rubrieken={ROOSTERRUBRIEKEN} dicht={isNaamloos(inburgeraar)} /></span></li>)}
      </ul>
    </Kaart>
  );
}

/** Nothing recorded goes without saying here. */
function Stand({ status }: { status: string | undefined }) {
  if (status === undefined || !isStatus(status)) return null;
  const { tekst, toon, icoon } = STATUSWOORDEN[status];
  return <Label toon={toon} icoon={icoon}>{tekst}</Label>;
}
