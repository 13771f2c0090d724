import { useQuery } from '@apollo/client/react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumKort, datumTekst, weekdagTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { maandagVan } from '../../app/week.ts';
import type { LesKopFragment } from '../../gql/generated/lessen.ts';
import { MijnLessenDocument } from '../../gql/generated/lessen/MijnLessenDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { type Datum, isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { DAGEN_TERUG, deelIn } from './indeling.ts';
import { Leslijst } from './Leslijst.tsx';
import { Verzuimlijst } from './Verzuimlijst.tsx';
import './lessen.css';

/** The lessons of the own groups: what is on today, what is still owed, and the week around it. */
export default function LessenPagina() {
  const vandaag = useVandaag();
  const [magImporteren, magRapporteren, magBeheren] = [useMag('presentie:importeren'), useMag('voortgangsgroepen:lezen'), useMag('groepen:beheren')];
  const nu = useQuery(MijnLessenDocument, {
    variables: { van: plusDagen(vandaag, -DAGEN_TERUG), tot: plusDagen(maandagVan(vandaag), 6) }, fetchPolicy: 'cache-and-network',
  });
  return (
    <Pagina titel="Mijn lessen" onder={hoofdletter(weekdagTekst(vandaag))} acties={<>{magRapporteren && <KnopLink to="/voortgang" icoon="grafiek">Rapporteren</KnopLink>}{magBeheren && <KnopLink to="/klassen" icoon="groep">Klassen</KnopLink>}{magImporteren && <KnopLink to="/lessen/import" icoon="upload">Presentie importeren</KnopLink>}</>}>
      <Opgehaald van={nu} laden={<Laden vorm="tabel" aantal={5} />}>
        {({ mijnLessen }) => <NuNodig lessen={mijnLessen} vandaag={vandaag} />}
      </Opgehaald>
      <Verzuimlijst />
      <Week vandaag={vandaag} />
    </Pagina>
  );
}

function NuNodig({ lessen, vandaag }: { lessen: readonly LesKopFragment[]; vandaag: Datum }) {
  const indeling = deelIn(lessen, vandaag, maandagVan(vandaag));
  return (
    <>
      <section className="ss-stapel ss-stapel--dicht" aria-labelledby="vandaag">
        <Kop id="vandaag">Vandaag</Kop>
        {indeling.vandaag.length > 0 ? <Leslijst lessen={indeling.vandaag} vandaag={vandaag} groot /> : <p className="ss-zacht">U hebt vandaag geen les.</p>}
      </section>
      {indeling.open.length > 0 && (
        <section className="ss-stapel ss-stapel--dicht" aria-labelledby="open">
          <Kop id="open">Nog vast te leggen</Kop>
          <p className="ss-zacht">Van deze lessen van de laatste twee weken is de presentie nog niet compleet.</p>
          <Leslijst lessen={indeling.open} vandaag={vandaag} />
        </section>
      )}
    </>
  );
}

/** One week at a time; the address keeps which. */
function Week({ vandaag }: { vandaag: Datum }) {
  const [vraag] = useAdresvraag();
  const dezeWeek = maandagVan(vandaag);
  const gevraagd = vraag.get('week');
  const maandag = isDatum(gevraagd) ? maandagVan(gevraagd) : dezeWeek;
  const zondag = plusDagen(maandag, 6);
  const week = useQuery(MijnLessenDocument, { variables: { van: maandag, tot: zondag }, fetchPolicy: 'cache-and-network' });
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-labelledby="week">
      <div className="ss-rij ss-rij--uiteen">
        <Kop id="week">{maandag === dezeWeek ? 'Deze week' : `Week van ${datumTekst(maandag)}`}</Kop>
        <nav className="ss-rij" aria-label="Andere week">
          <KnopLink to={`?week=${plusDagen(maandag, -7)}`} replace soort="stil" icoon="pijlLinks" alleenIcoon>Een week terug</KnopLink>
          <span className="ss-cijfers">{datumKort(maandag)} – {datumKort(zondag)}</span>
          <KnopLink to={`?week=${plusDagen(maandag, 7)}`} replace soort="stil" icoon="pijlRechts" alleenIcoon>Een week verder</KnopLink>
        </nav>
      </div>
      <Opgehaald van={week} laden={<Laden vorm="tabel" aantal={4} />}>
        {({ mijnLessen }) => {
          const { week: lessen } = deelIn(mijnLessen, vandaag, maandag);
          return lessen.length > 0 ? <Leslijst lessen={lessen} vandaag={vandaag} perDag /> : <Leeg titel="In deze week zijn er geen lessen" icoon="kalender">Klopt dat niet? Vraag het aan de coördinator van uw school.</Leeg>;
        }}
      </Opgehaald>
    </section>
  );
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}
