import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { useAdresvraag } from '../../../app/useAdresvraag.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { datumTekst, getalTekst, urenTekst } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import type { UrendoelveldenFragment, UrenstandQuery } from '../../../gql/generated/participatie.ts';
import { UrenstandDocument } from '../../../gql/generated/participatie/UrenstandDocument.ts';
import { Voortgangsbalk } from '../../../ui/Balken.tsx';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Afgeschermd } from '../../../ui/Waarom.tsx';
import { Maand } from './Maand.tsx';
import { Samenloop } from './Samenloop.tsx';
import { doelstand, isMaand, restzin, tempozin } from './woorden.ts';
import '../participatie.css';

export type Urenstand = NonNullable<UrenstandQuery['urenstand']>;

/** All hours of one person: how far, whether it will be in time, what DUO is told, and entry by entry why it counts. */
export default function UrenstandPagina() {
  const { id = '' } = useParams();
  const [adres] = useAdresvraag();
  const gevraagd = adres.get('maand');
  const vraag = useQuery(UrenstandDocument, { variables: { id, maand: isMaand(gevraagd) ? gevraagd : null }, fetchPolicy: 'cache-and-network' });
  const persoon = vraag.data?.inburgeraar ?? vraag.previousData?.inburgeraar;
  return (
    <Pagina titel={persoon ? `Uren van ${naamVan(persoon)}` : 'Uren'} tabtitel="Uren" terug={{ naar: `/inburgeraars/${id}`, tekst: 'Dossier' }}>
      <Opgehaald van={vraag.data ? vraag : { ...vraag, data: vraag.previousData }} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ urenstand }) => (urenstand ? <Inhoud stand={urenstand} bezig={vraag.loading} /> : <Leeg titel="Deze uren zijn er niet voor u" icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ stand, bezig }: { stand: Urenstand; bezig: boolean }) {
  const { taal, participatie, mapPraktijk, pvt, duo, bevestigd, betwist } = stand;
  return (
    <div className="ss-stapel">
      <div className="ss-raster">
        <Kaart titel="Hoe ver" icoon="grafiek">
          <div className="ss-stapel">
            {taal && <Doel label="Taal en KNM" doel={taal} />}
            <Doel label="Participatie" doel={participatie} />
            <Doel label="Praktijk van de MAP" doel={mapPraktijk} kort />
            <Doel label="PVT" doel={pvt} kort />
          </div>
        </Kaart>
        <Kaart titel="Voor DUO" icoon="bestand" onder={duo.bekendTot === null ? 'Er zijn nog geen uren bekend.' : `Bekend tot en met ${datumTekst(duo.bekendTot)}`}>
          <Gegevens
            gegevens={[
              ...(taal ? [{ term: 'Taal en KNM tijdens de brede intake', waarde: urenTekst(duo.intakeTaal) }, { term: 'Taal en KNM vanaf het PIP', waarde: urenTekst(duo.taal) }] : []),
              { term: 'Participatie, met de brede intake', waarde: duo.participatie === null ? 'niet gevraagd' : urenTekst(duo.participatie) },
            ]}
          />
        </Kaart>
        <Kaart titel="Wat de inburgeraar zegt" icoon="gesprek">
          <Gegevens gegevens={[{ term: 'Bevestigd', waarde: urenTekst(bevestigd) }, { term: 'Betwist', waarde: betwist > 0 ? <Label toon="letop">{urenTekst(betwist)}</Label> : urenTekst(0) }]} />
          {betwist > 0 && <p className="ss-zacht ss-klein">Betwiste uren tellen mee tot de organisatie ze wijzigt.</p>}
        </Kaart>
      </div>
      {stand.aantalSamenloop > 0 && <Samenloop stand={stand} />}
      <Maand stand={stand} bezig={bezig} />
      {stand.afgeschermd.length > 0 && <Afgeschermd klein titel="Lessen" uitleg="De lessen zijn voor u afgeschermd." />}
    </div>
  );
}

function Doel({ label, doel, kort = false }: { label: string; doel: UrendoelveldenFragment; kort?: boolean }) {
  const staat = kort ? null : doelstand(doel);
  const { uren, normUren } = doel;
  return (
    <div>
      {normUren === null ? <Gegevens gegevens={[{ term: label, waarde: <strong className="ss-cijfers">{urenTekst(uren)}</strong> }]} />
        : <Voortgangsbalk label={label} waarde={uren} totaal={normUren} tekst={`${getalTekst(uren)} van ${urenTekst(normUren)}`} toon={staat?.toon ?? 'info'} />}
      <p className="urenstand__zin ss-klein"><span>{kort ? restzin(doel) : tempozin(doel)}</span>{staat && <Label toon={staat.toon}>{staat.tekst}</Label>}</p>
    </div>
  );
}
