import { useQuery } from '@apollo/client/react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumKort, datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { maandagVan } from '../../app/week.ts';
import type { WeekstaatQuery } from '../../gql/generated/participatie.ts';
import { WeekstaatDocument } from '../../gql/generated/participatie/WeekstaatDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { type Datum, isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { Groepsstaat } from './Groepsstaat.tsx';
import './participatie.css';

type Werkgroep = WeekstaatQuery['werkgroepen'][number];

/** The hours of a work group, a week at a time. The address keeps which group and which week. */
export default function ParticipatiePagina() {
  const vandaag = useVandaag();
  const [vraag] = useAdresvraag();
  const dezeWeek = maandagVan(vandaag);
  const gevraagd = vraag.get('week');
  const week = isDatum(gevraagd) ? maandagVan(gevraagd) : dezeWeek;
  const weekstaat = useQuery(WeekstaatDocument, { variables: { week }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Uren van werkgroepen" tabtitel="Uren" onder={<Koppeling to="/aanbod">Welke activiteiten tellen mee?</Koppeling>}>
      <Opgehaald van={weekstaat} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ werkgroepen }) => <Groepen werkgroepen={werkgroepen} week={week} vandaag={vandaag} ververs={() => weekstaat.refetch()} />}
      </Opgehaald>
    </Pagina>
  );
}

interface GroepenProps {
  werkgroepen: readonly Werkgroep[];
  week: Datum;
  vandaag: Datum;
  ververs: () => Promise<unknown>;
}

function Groepen({ werkgroepen, week, vandaag, ververs }: GroepenProps) {
  const [vraag, zetVraag] = useAdresvraag();
  const magPvt = useMag('pvtGroep:vastleggen');
  const groep = werkgroepen.find(({ id }) => id === vraag.get('groep')) ?? werkgroepen[0];
  if (!groep) return <Leeg titel="U hebt nog geen werkgroep" icoon="groep">Vraag de coördinator van uw organisatie om u aan een groep te koppelen.</Leeg>;
  return (
    <>
      <div className="uren-kiezers">
        {werkgroepen.length > 1 && (
          <Keuzeveld
            naam="groep" label="Werkgroep" leegTekst={null} waarde={groep.id}
            opties={werkgroepen.map(({ id, groep: { naam }, aantalDeelnemers }) => ({ waarde: id, tekst: `${naam} (${aantal(aantalDeelnemers, 'deelnemer', 'deelnemers')})` }))}
            zet={(gekozen) => zetVraag({ week, groep: gekozen })}
          />
        )}
        {groep.groep.soort === 'PVT' && magPvt && <KnopLink to={`/participatie/pvt/${groep.id}`} icoon="vink">Aanwezigheid en certificaat</KnopLink>}
        <Weekkiezer week={week} groep={groep.id} dezeWeek={maandagVan(vandaag)} />
      </div>
      <Groepsstaat key={`${groep.id} ${week}`} groep={groep} week={week} vandaag={vandaag} ververs={ververs} />
    </>
  );
}

function Weekkiezer({ week, groep, dezeWeek }: { week: Datum; groep: string; dezeWeek: Datum }) {
  const naar = (maandag: Datum) => `?${new URLSearchParams({ week: maandag, groep }).toString()}`;
  return (
    <nav className="uren-week" aria-label="Week kiezen">
      <KnopLink to={naar(plusDagen(week, -7))} replace icoon="pijlLinks" alleenIcoon>Vorige week</KnopLink>
      <p className="uren-week__welke">
        <strong>{week === dezeWeek ? 'Deze week' : `Week van ${datumTekst(week)}`}</strong>
        <span className="ss-zacht ss-klein">{datumKort(week)} – {datumKort(plusDagen(week, 6))}</span>
      </p>
      {/* Hours of a day to come cannot be recorded. */}
      {week < dezeWeek && <KnopLink to={naar(plusDagen(week, 7))} replace icoon="pijlRechts" alleenIcoon>Volgende week</KnopLink>}
      {week < plusDagen(dezeWeek, -7) && <KnopLink to={naar(dezeWeek)} replace soort="stil">Naar deze week</KnopLink>}
    </nav>
  );
}
