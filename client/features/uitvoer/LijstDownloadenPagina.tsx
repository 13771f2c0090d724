import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { rubriekNaam } from '../../app/rubriek.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useDownload } from '../../app/uitvoer/useDownload.ts';
import { UitvoerKolommenDocument } from '../../gql/generated/uitvoer/UitvoerKolommenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { beginkeuze, gekozenMet, type Kolom, leesFilter, perRubriek } from './keuze.ts';
import './uitvoer.css';

/** The list of one's persons as a spreadsheet, with the columns that somebody chooses. */
export default function LijstDownloadenPagina() {
  const kolommen = useQuery(UitvoerKolommenDocument);
  return (
    <Pagina titel="Lijst downloaden" terug={{ naar: '/inburgeraars', tekst: 'Inburgeraars' }} onder="Kies alleen de kolommen die u nodig hebt. U krijgt een bestand voor Excel of een ander rekenblad.">
      <Opgehaald van={kolommen} laden={<Laden vorm="kaarten" aantal={3} tekst="De kolommen worden geladen." />}>
        {({ uitvoerKolommen }) => <Keuze kolommen={uitvoerKolommen} />}
      </Opgehaald>
    </Pagina>
  );
}

function Keuze({ kolommen }: { kolommen: readonly Kolom[] }) {
  const [vraag] = useAdresvraag();
  const filter = leesFilter(vraag, useVandaag());
  const [gekozen, zetGekozen] = useState(() => beginkeuze(kolommen));
  const { download, bezig, storing, velden, opnieuw } = useDownload();
  const verstuur = () => void download({ soort: 'LIJST_CSV', lijst: { kolommen: [...gekozen], ...filter, sortering: 'ROEPNAAM' } });
  return (
    <Formulier
      label="Lijst downloaden" onVerstuur={verstuur} fouten={velden} knoppenVast
      melding={<Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void opnieuw()} />}
      knoppen={<Knop type="submit" soort="primair" icoon="download" bezig={bezig}>Download lijst</Knop>}
    >
      {Object.values(filter).some((waarde) => waarde !== null) && (
        <Melding soort="info" acties={<KnopLink to="/lijst-downloaden">Neem iedereen</KnopLink>}>De lijst heeft alleen de mensen die u op de vorige bladzijde koos.</Melding>
      )}
      <div className="uitvoer-groepen">
        {perRubriek(kolommen).map(([rubriek, deel]) => (
          <fieldset key={rubriek} className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
            <legend className="utrecht-form-fieldset__legend">{rubriekNaam(rubriek)}</legend>
            {deel.map(({ naam, kop }) => (
              <Vinkje key={naam} naam={naam} label={kop} aan={gekozen.includes(naam)} zet={(aan) => zetGekozen((nu) => gekozenMet(kolommen, nu, naam, aan))} />
            ))}
          </fieldset>
        ))}
      </div>
      <p className="ss-zacht">Het bestand heeft gegevens van mensen. Bewaar het niet langer dan nodig en stuur het niet door. Dat u het ophaalt, staat in het inzagelog van ieder van hen.</p>
    </Formulier>
  );
}
