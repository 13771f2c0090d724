import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming, periodeTekst } from '../../app/opmaak.ts';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { KlasDocument } from '../../gql/generated/groepen/KlasDocument.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Bezetting } from './Bezetting.tsx';
import { Beeindigen } from './Beeindigen.tsx';
import { Docenten } from './Docenten.tsx';
import { bedragTekst, EINDREDENEN, soortTekst } from './klaswoorden.ts';
import { KlasSluiten } from './KlasSluiten.tsx';
import { LesreeksPlannen, Reeksregel } from './Lesreeks.tsx';
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
      acties={klas && <><KnopLink to={`/lessen/maand/${klas.id}`} icoon="kalender">Presentie per maand</KnopLink><KnopLink to={`/klassen/${klas.id}/wijzigen`} icoon="potlood">Wijzigen</KnopLink><KlasSluiten klas={klas} /></>}
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
            { term: 'Waar', waarde: klas.locatie }, { term: 'Loopt', waarde: periodeTekst(klas.van, klas.tot) },
            ...(klas.maandprijs === null ? [] : [{ term: 'Lege stoelen kosten', waarde: `${bedragTekst(klas.kostenLeeg)} per maand, van ${bedragTekst(klas.maandprijs)}` }]),
          ]} />
        </div>
      </Kaart>
      <Docenten klas={klas} />
      <Kaart titel="Lessen" icoon="kalender" acties={klas.tot === null ? <LesreeksPlannen klas={klas} /> : undefined}>
        {klas.lesreeksen.length === 0 ? <p className="ss-zacht">Er zijn nu geen lessen gepland.</p> : <ul className="klas-leden">{klas.lesreeksen.map((reeks) => <Reeksregel key={reeks.id} klas={klas} reeks={reeks} />)}</ul>}
      </Kaart>
      <Leden klas={klas} />
    </>
  );
}

/** How many of each gemeente sit in one class, the most first. */
function perGemeente(leden: readonly KlasHeelFragment['leden'][number][]): string {
  const tellingen = new Map<string, number>();
  for (const { inburgeraar: { mijnOpdracht: { gemeente } } } of leden) tellingen.set(gemeente, (tellingen.get(gemeente) ?? 0) + 1);
  return opsomming([...tellingen].sort((a, b) => b[1] - a[1]).map(([gemeente, hoeveel]) => `${hoeveel} uit ${gemeente}`));
}

function Leden({ klas }: { klas: KlasHeelFragment }) {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  const uit = ({ inburgeraar }: KlasHeelFragment['leden'][number]) => (gemeenten.length > 1 ? `${inburgeraar.mijnOpdracht.gemeente} · ` : '');
  const opVolgorde = [...klas.leden].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  // Who was enrolled and never came has a last day before the first.
  const isWeg = ({ van, tot }: KlasHeelFragment['leden'][number]) => tot !== null && (tot < vandaag || tot < van);
  const nu = opVolgorde.filter((lid) => !isWeg(lid));
  const weg = opVolgorde.filter(isWeg);
  return (
    <Kaart titel={aantal(nu.length, 'cursist', 'cursisten')} icoon="persoon" onder="Uren die zijn gevolgd, blijven bij de persoon, ook na een wisseling.">
      {gemeenten.length > 1 && nu.length > 0 && <p className="ss-zacht">{perGemeente(nu)}</p>}
      {nu.length === 0 && <p className="ss-zacht">Er zit nog niemand in deze klas. Schrijf iemand in vanaf de wachtlijst.</p>}
      <ul className="klas-leden">
        {nu.map((lid) => (
          <li key={lid.id}>
            <span><strong>{naamVan(lid.inburgeraar)}</strong> {lid.van > vandaag && <Label toon="info">Komt {datumTekst(lid.van)}</Label>}<br /><span className="ss-zacht ss-klein">{uit(lid)}{periodeTekst(lid.van, lid.tot)}</span></span>
            {lid.eindreden === null && <Beeindigen lid={lid} />}
          </li>
        ))}
        {weg.map((lid) => (
          <li key={lid.id}><span className="ss-zacht">{naamVan(lid.inburgeraar)}<br /><span className="ss-klein">{lid.tot !== null && lid.tot < lid.van ? 'kwam niet' : `tot en met ${datumTekst(lid.tot)}`}{lid.eindreden && `, ${EINDREDENEN.find(({ waarde }) => waarde === lid.eindreden)?.tekst.toLowerCase()}`}{lid.overdrachtOp && `, overdracht op ${datumTekst(lid.overdrachtOp)}`}</span></span></li>
        ))}
      </ul>
    </Kaart>
  );
}
