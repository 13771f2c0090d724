import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { getalTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import '../../app/Tegel.css';
import { ActielijstDocument } from '../../gql/generated/werkgroep/ActielijstDocument.ts';
import { Label } from '../../ui/Label.tsx';
import { dagVan, loopt, standVan } from './woorden.ts';

const HOOGSTENS = 4;

/** What the own organisation took on in the werkgroep. Nothing where it has no action: then the block is not there. */
export default function EigenActiesTegel() {
  const vandaag = useVandaag();
  const acties = useQuery(ActielijstDocument, { fetchPolicy: 'cache-and-network' }).data?.actielijst.acties ?? [];
  const eigen = acties.filter((actie) => actie.eigen && loopt(actie));
  if (acties.length === 0) return null;
  return (
    <Tegel titel="Werkgroep statushouders" icoon="vlag" getal={getalTekst(eigen.length)} wat={eigen.length === 1 ? 'actie van uw organisatie loopt' : 'acties van uw organisatie lopen'} naar="/actielijst" naarTekst="Naar de actielijst">
      {eigen.length > 0 && (
        <ul className="tegel-lijst">
          {eigen.slice(0, HOOGSTENS).map((actie) => {
            const dag = dagVan(actie, vandaag) ?? standVan(actie.stand);
            return <li key={actie.id}><div className="tegel-regel"><span>{actie.wat}</span><Label toon={dag.toon}>{dag.tekst}</Label></div></li>;
          })}
        </ul>
      )}
    </Tegel>
  );
}
