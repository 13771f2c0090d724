import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { KerncijfersQuery } from '../../gql/generated/kerncijfers.ts';
import { KerncijfersDocument } from '../../gql/generated/kerncijfers/KerncijfersDocument.ts';
import { Kerncijfer } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { aantalTekst, gemiddeldeTekst } from './cijfertekst.ts';
import { Verdeling } from './Verdeling.tsx';
import './kerncijfers.css';

/** Fixed figures over the whole gemeente. Small numbers are hidden by the server; the page says so and why. */
export default function KerncijfersPagina() {
  const magEvaluatie = useMag('kwartaalevaluatie:lezen');
  const vraag = useQuery(KerncijfersDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Kerncijfers" onder={vraag.data && `Stand op ${datumTekst(vraag.data.kerncijfers.peildatum)}`} acties={magEvaluatie && <KnopLink to="/kwartaalevaluatie" icoon="grafiek">Kwartaalevaluatie</KnopLink>}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>{({ kerncijfers }) => <Cijfers cijfers={kerncijfers} />}</Opgehaald>
    </Pagina>
  );
}

function Cijfers({ cijfers }: { cijfers: KerncijfersQuery['kerncijfers'] }) {
  const verborgen = [...cijfers.perFase, ...cijfers.perLeerroute, cijfers.personen].some(({ onderdrukt }) => onderdrukt);
  return (
    <>
      <div className="ss-raster ss-raster--smal">
        <Kerncijfer label="Inburgeraars" waarde={aantalTekst(cijfers.personen)} />
        <Kerncijfer label="Lessen gevolgd" waarde={gemiddeldeTekst(cijfers.aanwezigheid, '%')} onder="van alle lessen die doorgingen" />
        <Kerncijfer label="Uren taal" waarde={gemiddeldeTekst(cijfers.taaluren)} onder="uur, gemiddeld per persoon" />
        <Kerncijfer label="Uren participatie" waarde={gemiddeldeTekst(cijfers.participatieuren)} onder="uur dat meetelt, gemiddeld per persoon" />
      </div>
      <div className="cijfers-kaarten">
        <Kaart titel="Per fase" icoon="vlag"><Verdeling label="Inburgeraars per fase" getallen={cijfers.perFase} /></Kaart>
        <Kaart titel="Per leerroute" icoon="boek"><Verdeling label="Inburgeraars per leerroute" getallen={cijfers.perLeerroute} /></Kaart>
      </div>
      {verborgen && (
        <Melding titel="Waarom zijn cijfers verborgen?">
          Bij minder dan vijf personen kan iemand te herkennen zijn. Dan tonen wij het aantal niet. Soms verbergen wij ook een groter aantal, omdat u het kleine er anders uit kunt uitrekenen.
        </Melding>
      )}
    </>
  );
}
