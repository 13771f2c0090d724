import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { SteekproefBeoordelenDocument } from '../../gql/generated/toezicht/SteekproefBeoordelenDocument.ts';
import { Oordeel } from './Oordeel.tsx';
import type { Steekproef } from './Steekproeftabel.tsx';
import { BEVINDING_OPTIES, soortTitel } from './woorden.ts';

interface SteekproefOordeelProps {
  steekproef: Steekproef;
  sluit: () => void;
  ververs: () => void;
}

/** What was reviewed leaves the list here, without reading the log anew. */
export function SteekproefOordeel({ steekproef, sluit, ververs }: SteekproefOordeelProps) {
  const { id, soort, medewerker, dag, aantalRegels, aantalPersonen } = steekproef;
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(SteekproefBeoordelenDocument, {
    plek: id, gelukt: 'Uw oordeel is opgeslagen. U vindt het terug in het verslag van dit kwartaal.',
    apollo: {
      update: (cache) => {
        cache.evict({ id: cache.identify({ __typename: 'Steekproef', id }) });
        for (const fieldName of ['steekproevenStand', 'steekproefBeoordelingen']) cache.evict({ id: 'ROOT_QUERY', fieldName });
      },
    },
  });
  return (
    <Oordeel
      titel="Steekproef beoordelen" plek={`steekproef/${id}`} veld="bevinding" vraag="Wat vond u?" opties={BEVINDING_OPTIES} zonderToelichting="IN_ORDE" lezers="de FG van uw gemeente"
      over={<p><strong>{soortTitel(soort)}</strong>: {medewerker}, {datumTekst(dag)}. {aantal(aantalRegels, 'regel', 'regels')} over {aantal(aantalPersonen, 'persoon', 'personen')}.</p>}
      opslag={{ bezig, storing, velden, opnieuw: () => void opnieuw().then((gelukt) => void (gelukt && sluit())) }}
      ververs={() => {
        ververs();
        sluit();
      }}
      bewaar={async (bevinding, opmerking) => (await vastleggen({ steekproefId: id, versie: aantalRegels, bevinding, opmerking })) !== null}
      sluit={sluit}
    />
  );
}
