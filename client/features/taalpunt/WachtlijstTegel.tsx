import { useQuery } from '@apollo/client/react';
import { TAALPUNTPARAMETERS, weken } from '../../../shared/rules/taalpunt.ts';
import { geldendOp } from '../../../shared/rules/geldend.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, getalTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { TaalpuntStandDocument } from '../../gql/generated/taalpunt/TaalpuntStandDocument.ts';
import { Voortgangsbalk } from '../../ui/Balken.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { opWacht } from './wachtlijst.ts';

const HOOGSTENS = 4;

/** Who waits longest for a taalcoach, as bars. */
export default function WachtlijstTegel() {
  const vandaag = useVandaag();
  const vraag = useQuery(TaalpuntStandDocument, { fetchPolicy: 'cache-and-network' });
  const wachten = vraag.data && opWacht(vraag.data.taalpunt);
  const langst = Math.max(1, ...(wachten ?? []).map(({ wachtSinds }) => weken(wachtSinds, vandaag)));
  const { wachtWeken } = geldendOp(vandaag, TAALPUNTPARAMETERS);
  return (
    <Tegel titel="Wie wacht het langst?" icoon="gesprek" getal={wachten && getalTekst(wachten.length)} wat={wachten?.length === 1 ? 'persoon wacht op een taalcoach' : 'mensen wachten op een taalcoach'} naar="/taalpunt/wachtlijst" naarTekst="De wachtlijst">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {() => (
          <div className="ss-stapel ss-stapel--dicht">
            {(wachten ?? []).slice(0, HOOGSTENS).map(({ inburgeraar, wachtSinds }) => {
              const hoeveel = weken(wachtSinds, vandaag);
              return <Voortgangsbalk key={inburgeraar.id} label={naamVan(inburgeraar)} waarde={hoeveel} totaal={langst} tekst={aantal(hoeveel, 'week', 'weken')} toon={hoeveel >= wachtWeken ? 'fout' : 'letop'} />;
            })}
          </div>
        )}
      </Opgehaald>
    </Tegel>
  );
}
