import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { periodeTekst } from '../../app/opmaak.ts';
import { RechtBeoordelenDocument } from '../../gql/generated/toezicht/RechtBeoordelenDocument.ts';
import { Oordeel } from './Oordeel.tsx';
import { overWie, type Recht } from './Rechtentabel.tsx';
import { uitkomstOpties } from './woorden.ts';

interface RechtOordeelProps {
  recht: Recht;
  sluit: () => void;
  ververs: () => void;
}

export function RechtOordeel({ recht, sluit, ververs }: RechtOordeelProps) {
  const { id, versie, medewerker, organisatie, opdracht, reden, van, tot, magIntrekken } = recht;
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(RechtBeoordelenDocument, {
    plek: `${id}/${versie}`, gelukt: 'Uw oordeel is opgeslagen.',
    apollo: { update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'handmatigeRechtenStand' }) },
  });
  return (
    <Oordeel
      titel="Recht beoordelen" plek={`recht/${id}/${versie}`} veld="uitkomst" vraag="Wat vond u?" opties={uitkomstOpties(magIntrekken)} zonderToelichting="GOED" lezers="de teamleider en de FG van uw gemeente"
      over={<p><strong>{medewerker ?? organisatie}</strong>, {opdracht}: {overWie(recht)}, {periodeTekst(van, tot)}. Reden: {reden ?? 'niet vastgelegd'}.</p>}
      opslag={{ bezig, storing, velden, opnieuw: () => void opnieuw().then((gelukt) => void (gelukt && sluit())) }}
      ververs={() => {
        ververs();
        sluit();
      }}
      bewaar={async (uitkomst, opmerking) => (await vastleggen({ rechtId: id, versie, uitkomst, opmerking })) !== null}
      sluit={sluit}
    />
  );
}
