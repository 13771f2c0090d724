import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, duurTekst, periodeTekst } from '../../app/opmaak.ts';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { KlasDocument, type KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Bezetting } from './Bezetting.tsx';
import { Beeindigen } from './Beeindigen.tsx';
import { bedragTekst, EINDREDENEN, soortTekst, weekdagenTekst } from './klaswoorden.ts';
import { Lesreeks } from './Lesreeks.tsx';
import './groepen.css';

const TERUG = { naar: '/klassen', tekst: 'Klassen' };

/** One class: its seats, its lessons, who is in it. */
export default function KlasPagina() {
  const { id = '' } = useParams();
  const vraag = useQuery(KlasDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const klas = vraag.data?.klas;
  return (
    <Pagina
      titel={klas?.naam ?? 'Klas'} tabtitel="Klas" terug={TERUG} onder={klas && soortTekst(klas)}
      acties={klas && <><KnopLink to={`/lessen/maand/${klas.id}`} icoon="kalender">Presentie per maand</KnopLink><KnopLink to={`/klassen/${klas.id}/wijzigen`} icoon="potlood">Wijzigen</KnopLink></>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {(data) => (data.klas ? <Inhoud klas={data.klas} /> : <Leeg titel="Deze klas is er niet" icoon="zoek" actie={<KnopLink to="/klassen" soort="primair">Naar de klassen</KnopLink>} />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ klas }: { klas: KlasHeelFragment }) {
  return (
    <>
      <Kaart titel="Stoelen" icoon="groep">
        <div className="ss-stapel ss-stapel--dicht">
          <Bezetting {...klas} />
          <Gegevens kolommen gegevens={[
            { term: 'Waar', waarde: klas.locatie }, { term: 'Docent', waarde: klas.docenten.join(', ') }, { term: 'Loopt', waarde: periodeTekst(klas.van, klas.tot) },
            ...(klas.maandprijs === null ? [] : [{ term: 'Lege stoelen kosten', waarde: `${bedragTekst(klas.kostenLeeg)} per maand, van ${bedragTekst(klas.maandprijs)}` }]),
          ]} />
        </div>
      </Kaart>
      <Kaart titel="Lessen" icoon="kalender" acties={<Lesreeks klas={klas} />}>
        {klas.lesreeksen.length === 0 ? <p className="ss-zacht">Er zijn nog geen lessen gepland.</p> : (
          <ul className="ss-lijst">
            {klas.lesreeksen.map((reeks) => (
              <li key={reeks.id}><strong>{weekdagenTekst(reeks.weekdagen)}, {reeks.beginTijd}</strong> <span className="ss-zacht">{duurTekst(reeks.duurMinuten)}{reeks.locatie && `, ${reeks.locatie}`} · {periodeTekst(reeks.van, reeks.tot)} · {aantal(reeks.aantalLessen, 'les', 'lessen')}</span></li>
            ))}
          </ul>
        )}
      </Kaart>
      <Leden klas={klas} />
    </>
  );
}

function Leden({ klas }: { klas: KlasHeelFragment }) {
  const vandaag = useVandaag();
  const opVolgorde = [...klas.leden].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  const nu = opVolgorde.filter(({ tot }) => tot === null || tot >= vandaag);
  const weg = opVolgorde.filter(({ tot }) => tot !== null && tot < vandaag);
  return (
    <Kaart titel={aantal(nu.length, 'cursist', 'cursisten')} icoon="persoon" onder="Uren die zijn gevolgd, blijven bij de persoon, ook na een wisseling.">
      {nu.length === 0 && <p className="ss-zacht">Er zit nog niemand in deze klas. Schrijf iemand in vanaf de wachtlijst.</p>}
      <ul className="klas-leden">
        {nu.map((lid) => (
          <li key={lid.id}>
            <span><strong>{naamVan(lid.inburgeraar)}</strong> {lid.van > vandaag && <Label toon="info">Komt {datumTekst(lid.van)}</Label>}<br /><span className="ss-zacht ss-klein">{periodeTekst(lid.van, lid.tot)}</span></span>
            {lid.eindreden === null && <Beeindigen lid={lid} />}
          </li>
        ))}
        {weg.map((lid) => (
          <li key={lid.id}><span className="ss-zacht">{naamVan(lid.inburgeraar)}<br /><span className="ss-klein">tot en met {datumTekst(lid.tot)}{lid.eindreden && `, ${EINDREDENEN.find(({ waarde }) => waarde === lid.eindreden)?.tekst.toLowerCase()}`}{lid.overdrachtOp && `, overdracht op ${datumTekst(lid.overdrachtOp)}`}</span></span></li>
        ))}
      </ul>
    </Kaart>
  );
}
