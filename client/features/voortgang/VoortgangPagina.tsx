import { useQuery } from '@apollo/client/react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { aanleverkwartaal } from '../../../shared/rules/volledigheid.ts';
import { useVandaag } from '../../app/klok.ts';
import { kwartaalAdres, Kwartaalkeuze, useKwartaal } from '../../app/Kwartaalkeuze.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, totDeadline } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { VoortgangsgroepenQuery } from '../../gql/generated/voortgang.ts';
import { VoortgangsgroepenDocument } from '../../gql/generated/voortgang/VoortgangsgroepenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Groepsrapportage } from './Groepsrapportage.tsx';
import { teDoen } from './teDoen.ts';
import './voortgang.css';

type Groep = VoortgangsgroepenQuery['voortgangsgroepen'][number];

/** The report of the quarter on a whole class, in one sitting. The address keeps which class and which quarter. */
export default function VoortgangPagina() {
  const vandaag = useVandaag();
  const kwartaal = useKwartaal(vandaag, aanleverkwartaal(vandaag));
  const magVolledigheid = useMag('volledigheid:lezen');
  const vraag = useQuery(VoortgangsgroepenDocument, { variables: kwartaal, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Rapporteren" onder="Elk kwartaal, over iedereen in uw groepen" acties={magVolledigheid && <KnopLink to={`/volledigheid?${kwartaalAdres(kwartaal)}`} icoon="vink">Wat ontbreekt er?</KnopLink>}>
      <Kwartaalkeuze kwartaal={kwartaal} vandaag={vandaag} />
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ voortgangsgroepen }) => <Groepen groepen={voortgangsgroepen} vandaag={vandaag} ververs={() => vraag.refetch()} />}
      </Opgehaald>
    </Pagina>
  );
}

function Groepen({ groepen, vandaag, ververs }: { groepen: readonly Groep[]; vandaag: string; ververs: () => Promise<unknown> }) {
  const [adres, zetAdres] = useAdresvraag();
  const groep = groepen.find(({ id }) => id === adres.get('groep')) ?? groepen.find((g) => teDoen(g) > 0) ?? groepen[0];
  if (!groep) return <Leeg titel="In dit kwartaal had u geen groep" icoon="groep">Klopt dat niet? Vraag het aan de coördinator van uw school.</Leeg>;
  const kies = (id: string) => zetAdres({ groep: id });
  const over = teDoen(groep);
  return (
    <>
      <div className="voortgang-kop">
        {groepen.length > 1
          ? <Keuzeveld naam="groep" label="Groep" breedte="midden" leegTekst={null} waarde={groep.id} zet={kies} opties={groepen.map((g) => ({ waarde: g.id, tekst: `${g.groep.naam}${teDoen(g) > 0 ? ` (${teDoen(g)} te doen)` : ''}` }))} />
          : <p><strong>{groep.groep.naam}</strong></p>}
        <p className="ss-zacht">{over === 0 ? 'Over iedereen is gerapporteerd.' : `Nog ${aantal(over, 'rapportage', 'rapportages')}. Op tijd tot en met ${datumTekst(groep.uiterlijk)} (${totDeadline(groep.uiterlijk, vandaag)}).`}</p>
      </div>
      {groep.cursisten.length === 0
        ? <Leeg titel="In deze groep zitten geen cursisten" icoon="groep">Klopt dat niet? Vraag het aan de coördinator van uw school.</Leeg>
        : <Groepsrapportage key={`${groep.id} ${groep.peildag}`} groep={groep} ververs={ververs} />}
    </>
  );
}
