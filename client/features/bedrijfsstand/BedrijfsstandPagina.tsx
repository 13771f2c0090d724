import { useQuery } from '@apollo/client/react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { BedrijfsstandDocument } from '../../gql/generated/bedrijfsstand/BedrijfsstandDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { oordeel } from './oordeel.ts';

/** Whether the portal itself is well: what waits, what was kept, what was checked. No person can be seen from here. */
export default function BedrijfsstandPagina() {
  const vraag = useQuery(BedrijfsstandDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Stand van het portaal" onder="Of alles naast het portaal loopt: kopieën, post, auditlog en klok. Wat aandacht vraagt, staat bovenaan.">
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={7} />}>
        {({ bedrijfsstand }) => (
          <div className="ss-stapel">
            <Tabel
              bijschrift="Stand per onderdeel" rijen={oordeel(bedrijfsstand)} rijSleutel={({ naam }) => naam} leeg={null}
              kolommen={[
                { sleutel: 'naam', kop: 'Onderdeel', kopcel: true, cel: ({ naam }) => naam },
                { sleutel: 'stand', kop: 'Stand', cel: ({ goed }) => <Label toon={goed ? 'goed' : 'letop'}>{goed ? 'Goed' : 'Vraagt aandacht'}</Label> },
                { sleutel: 'zin', kop: 'Wat er is', cel: ({ zin, doe }) => <>{zin}{doe !== null && <><br /><strong>{doe}</strong></>}</> },
              ]}
            />
            <Kaart titel="Laatst ingelezen presentielijst" icoon="upload" onder={`Vandaag staan er ${aantal(bedrijfsstand.auditregels, 'regel', 'regels')} in het auditlog.`}>
              <Tabel
                bijschrift="Laatst ingelezen presentielijst per partner" rijen={bedrijfsstand.imports} rijSleutel={({ organisatie }) => organisatie}
                leeg={<Leeg titel="Nog geen lijst ingelezen" icoon="upload">Partners leggen presentie per les vast, of lezen een lijst in.</Leeg>}
                kolommen={[
                  { sleutel: 'organisatie', kop: 'Organisatie', kopcel: true, cel: ({ organisatie }) => organisatie },
                  { sleutel: 'op', kop: 'Ingelezen', cel: ({ op }) => tijdstipTekst(op) },
                ]}
              />
            </Kaart>
          </div>
        )}
      </Opgehaald>
    </Pagina>
  );
}
