import { useQuery } from '@apollo/client/react';
import { aanleverkwartaal } from '../../../shared/rules/volledigheid.ts';
import { useVandaag } from '../../app/klok.ts';
import { kwartaalAdres, Kwartaalkeuze, useKwartaal } from '../../app/Kwartaalkeuze.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { KwartaalevaluatiesQuery } from '../../gql/generated/kerncijfers.ts';
import { KwartaalevaluatiesDocument } from '../../gql/generated/kerncijfers/KwartaalevaluatiesDocument.ts';
import { Kerncijfer } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { aanleveringTekst, gemiddeldeTekst, richtingTekst } from './cijfertekst.ts';
import { Verdeling } from './Verdeling.tsx';
import './kerncijfers.css';

type Evaluatie = KwartaalevaluatiesQuery['kwartaalevaluaties'][number];

/** What gemeente and partner look at together each quarter: it fills itself, and small numbers are hidden. */
export default function KwartaalevaluatiePagina() {
  const vandaag = useVandaag();
  const kwartaal = useKwartaal(vandaag, aanleverkwartaal(vandaag));
  const vraag = useQuery(KwartaalevaluatiesDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel="Kwartaalevaluatie" onder="Vult zichzelf uit wat is vastgelegd, zonder personen"
      acties={<><KnopLink to={`/volledigheid?${kwartaalAdres(kwartaal)}`} icoon="vink">Wat ontbreekt er?</KnopLink><Knop icoon="bestand" onClick={() => window.print()}>Afdrukken</Knop></>}
    >
      <Kwartaalkeuze kwartaal={kwartaal} vandaag={vandaag} />
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ kwartaalevaluaties }) => (kwartaalevaluaties.length === 0
          ? <Leeg titel="Er zijn geen partners om te evalueren" icoon="gebouw">Een taalaanbieder of participatieaanbieder verschijnt hier zodra die voor uw gemeente werkt.</Leeg>
          : <Evaluaties evaluaties={kwartaalevaluaties} />)}
      </Opgehaald>
    </Pagina>
  );
}

function Evaluaties({ evaluaties }: { evaluaties: readonly Evaluatie[] }) {
  const verborgen = evaluaties.some(({ aanwezigheid, uren, voortgang }) => [aanwezigheid, uren, ...voortgang].some(({ onderdrukt }) => onderdrukt));
  // A partner that works for one gemeente does not need to read its name.
  const metGemeente = new Set(evaluaties.map(({ gemeente }) => gemeente)).size > 1;
  return (
    <>
      {evaluaties.map((evaluatie) => <Partner key={evaluatie.id} evaluatie={evaluatie} metGemeente={metGemeente} />)}
      {verborgen && <Melding titel="Waarom zijn cijfers verborgen?">Bij minder dan vijf personen kan iemand te herkennen zijn. Dan tonen wij niet hoe het met hen ging. Wat de partner aanleverde is wel te zien.</Melding>}
    </>
  );
}

function Partner({ evaluatie, metGemeente }: { evaluatie: Evaluatie; metGemeente: boolean }) {
  const { organisatie, gemeente, peildag, aanwezigheid, uren, voortgang, stoelen, aanleveringen } = evaluatie;
  const metVoortgang = voortgang.some(({ aantal: n, onderdrukt }) => onderdrukt || (n ?? 0) > 0);
  return (
    <Kaart titel={organisatie} icoon="gebouw" onder={`${metGemeente ? `${gemeente}, stand op ` : 'Stand op '}${datumTekst(peildag)}`}>
      <div className="ss-stapel">
        <div className="ss-raster ss-raster--smal kwartaal-cijfers">
          {(aanwezigheid.waarde !== null || aanwezigheid.onderdrukt) && <Kerncijfer label="Lessen gevolgd" waarde={gemiddeldeTekst(aanwezigheid, '%')} onder="van alle lessen die doorgingen" />}
          {(uren.waarde !== null || uren.onderdrukt) && <Kerncijfer label="Uren participatie" waarde={gemiddeldeTekst(uren)} onder="uur, gemiddeld per deelnemer" />}
          {stoelen && <Kerncijfer label="Lege stoelen" waarde={stoelen.leeg} onder={`van ${aantal(stoelen.stoelen, 'stoel', 'stoelen')} in ${aantal(stoelen.groepen, 'groep', 'groepen')}`} />}
          {aanleveringen.map((levering) => <Kerncijfer key={levering.soort} {...aanleveringTekst(levering)} />)}
        </div>
        {metVoortgang && <section className="ss-stapel ss-stapel--dicht" aria-label={`Voortgang bij ${organisatie}`}><p><strong>Voortgang in de taal</strong></p><Verdeling label={`Cursisten van ${organisatie} naar voortgang`} getallen={voortgang} naamTekst={richtingTekst} /></section>}
        {aanleveringen.length === 0 && !metVoortgang && !stoelen && <p className="ss-zacht">Over dit kwartaal is nog niets vastgelegd.</p>}
      </div>
    </Kaart>
  );
}
