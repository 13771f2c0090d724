import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { ToestemmingStoppenDocument } from '../../gql/generated/welzijn/ToestemmingStoppenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';

/** Ends a consent because the person asked for it. There is no way back but a new yes of the person. */
export function WilStoppen({ inburgeraarId, naam, sluit }: { inburgeraarId: string; naam: string; sluit: () => void }) {
  const opslag = useVastleggen(ToestemmingStoppenDocument, { plek: `stoppen-${inburgeraarId}`, gelukt: 'Gestopt. U ziet deze persoon niet meer.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const stop = async () => {
    if (await opslag.vastleggen({ inburgeraarId })) sluit();
  };
  return (
    <Dialoog open sluit={sluit} titel="Wil deze persoon stoppen?" knoppen={<><Knop soort="primair" bezig={opslag.bezig} onClick={() => void stop()}>Ja, stop</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}>
      <div className="ss-stapel ss-stapel--dicht">
        <p><strong>{naam}</strong></p>
        <p>Doe dit alleen als deze persoon u dat vroeg. Uw organisatie ziet dan meteen niets meer van deze persoon. Plekken in groepen en de koppeling met een sleutelpersoon stoppen ook.</p>
        <p>Terug kan alleen als de persoon zelf weer ja zegt.</p>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      </div>
    </Dialoog>
  );
}
