import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { LidVeldenFragment as Lid, MensenQuery, UitnodigingVeldenFragment as Uitnodiging } from '../../gql/generated/accounts.ts';
import { MensenDocument } from '../../gql/generated/accounts/MensenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Zoekveld } from '../../ui/Zoekveld.tsx';
import { Mensentabel } from './Mensentabel.tsx';
import { RolGeven } from './RolGeven.tsx';
import { RolStoppen } from './RolStoppen.tsx';
import { Uitnodigen } from './Uitnodigen.tsx';
import { Uitnodigingen } from './Uitnodigingen.tsx';
import { Link } from './Link.tsx';
import { isOngebruikt } from '../../../shared/rules/beheeraandacht.ts';

type Doen = { wat: 'UITNODIGEN' } | { wat: 'GEVEN' | 'STOPPEN'; lid: Lid } | { wat: 'LINK'; uitnodiging: Uitnodiging };

/** Who works where, with which role; and who was asked in. Employees and volunteers only. */
export default function MensenPagina() {
  const vraag = useQuery(MensenDocument, { fetchPolicy: 'cache-and-network' });
  const [doen, zetDoen] = useState<Doen | null>(null);
  const sluit = () => zetDoen(null);
  const ververs = () => void vraag.refetch().catch(() => undefined);
  return (
    <Pagina
      titel="Mensen" onder={<>Wie er werkt bij uw gemeente en haar partners, en met welke rol. <Koppeling to="/matrix">Wat mag elke rol?</Koppeling></>}
      acties={<><Knop soort="primair" icoon="plus" onClick={() => zetDoen({ wat: 'UITNODIGEN' })}>Uitnodigen</Knop><Knop icoon="bestand" onClick={() => window.print()}>Afdrukken</Knop></>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ lidmaatschappen, uitnodigingen }) => (
          <>
            <Uitnodigingen uitnodigingen={uitnodigingen} toon={(uitnodiging) => zetDoen({ wat: 'LINK', uitnodiging })} />
            <Rollen leden={lidmaatschappen} doe={zetDoen} />
          </>
        )}
      </Opgehaald>
      {doen?.wat === 'UITNODIGEN' && <Uitnodigen sluit={sluit} gelukt={(uitnodiging) => { ververs(); zetDoen(uitnodiging.link === null ? null : { wat: 'LINK', uitnodiging }); }} />}
      {doen?.wat === 'LINK' && <Link uitnodiging={doen.uitnodiging} sluit={sluit} />}
      {doen?.wat === 'GEVEN' && <RolGeven key={doen.lid.id} lid={doen.lid} sluit={sluit} />}
      {doen?.wat === 'STOPPEN' && <RolStoppen key={doen.lid.id} lid={doen.lid} sluit={sluit} />}
    </Pagina>
  );
}

/** The people, chosen by organisation, role, or who asks for a look. */
function Rollen({ leden, doe }: { leden: MensenQuery['lidmaatschappen']; doe: (doen: Doen) => void }) {
  const vandaag = useVandaag();
  const [vragen, zetVragen] = useAdresvraag();
  const [zoek, zetZoek] = useState('');
  const keuze = (sleutel: string) => vragen.get(sleutel) ?? '';
  const kies = (sleutel: string) => (waarde: string) => zetVragen({ [sleutel]: waarde });
  const gevonden = leden.filter((lid) => (keuze('organisatie') === '' || lid.organisatieId === keuze('organisatie')) && (keuze('rol') === '' || lid.rol === keuze('rol'))
    && past(lid, keuze('wie'), vandaag) && lid.naam.toLocaleLowerCase('nl').includes(zoek.trim().toLocaleLowerCase('nl')));
  return (
    <Kaart titel="Rollen" icoon="groep" onder={`${aantal(gevonden.length, 'rol', 'rollen')}${gevonden.length === leden.length ? '' : ` van ${leden.length}`}`}>
      <div className="mensen__keuzes">
        <Zoekveld label="Zoek op naam" waarde={zoek} zet={zetZoek} />
        <Keuzeveld naam="organisatie" label="Organisatie" leegTekst="Alle organisaties" opties={uniek(leden, (l) => [l.organisatieId, l.organisatie])} waarde={keuze('organisatie')} zet={kies('organisatie')} />
        <Keuzeveld naam="rol" label="Rol" leegTekst="Alle rollen" opties={uniek(leden, (l) => [l.rol, l.rolNaam])} waarde={keuze('rol')} zet={kies('rol')} />
        <Keuzeveld naam="wie" label="Wie wilt u zien?" leegTekst="Iedereen" opties={[{ waarde: 'STOPT', tekst: 'Met een laatste dag' }, { waarde: 'ONGEBRUIKT', tekst: 'Een half jaar niet ingelogd' }]} waarde={keuze('wie')} zet={kies('wie')} />
      </div>
      <Mensentabel leden={gevonden} geef={(lid) => doe({ wat: 'GEVEN', lid })} stop={(lid) => doe({ wat: 'STOPPEN', lid })} />
    </Kaart>
  );
}

function past(lid: Lid, wie: string, vandaag: string): boolean {
  if (wie === 'STOPT') return lid.tot !== null;
  return wie !== 'ONGEBRUIKT' || isOngebruikt(lid, vandaag);
}

function uniek(leden: readonly Lid[], van: (lid: Lid) => readonly [string, string]) {
  return [...new Map(leden.map(van))].map(([waarde, tekst]) => ({ waarde, tekst })).sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl'));
}
