import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, opsomming } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { PartnerorganisatiesDocument, type PartnerorganisatiesQuery } from '../../gql/generated/partnerorganisaties.ts';
import { Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Zoekveld } from '../../ui/Zoekveld.tsx';
import './partnerorganisaties.css';

type Organisatie = PartnerorganisatiesQuery['partnerorganisaties'][number];

const SOORTEN: Readonly<Record<string, string>> = {
  GEMEENTE: 'Gemeente', TAALAANBIEDER: 'Taalaanbieder', PARTICIPATIEAANBIEDER: 'Participatie', VWN: 'VluchtelingenWerk', WONINGCORPORATIE: 'Woningcorporatie', WELZIJN: 'Welzijn', TAALPUNT: 'Taalpunt',
};

/** Who works for the gemeente, and with how many people in which role. No person can be seen from here. */
export default function PartnerorganisatiesPagina() {
  const vraag = useQuery(PartnerorganisatiesDocument, { fetchPolicy: 'cache-and-network' });
  const [zoek, zetZoek] = useState('');
  return (
    <Pagina titel="Organisaties" onder={<>Wie er voor uw gemeente werkt, en hoeveel mensen nu met welke rol werken. <Koppeling to="/matrix">Wat mag elke rol?</Koppeling></>}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ partnerorganisaties }) => {
          const gevonden = partnerorganisaties.filter((organisatie) => past(organisatie, zoek));
          return (
            <>
              <Zoekveld label="Zoek een organisatie" waarde={zoek} zet={zetZoek} uitkomst={zoek === '' ? '' : aantal(gevonden.length, 'organisatie gevonden', 'organisaties gevonden')} />
              <div className="organisaties">
                <Tabel
                  bijschrift="Organisaties" rijen={gevonden} rijSleutel={({ id }) => id} leeg={<Leeg titel="Geen organisatie gevonden" icoon="zoek">Zoek op een deel van de naam, de soort of de gemeente.</Leeg>}
                  kolommen={[
                    { sleutel: 'naam', kop: 'Organisatie', kopcel: true, cel: ({ naam }) => naam },
                    { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => SOORTEN[soort] ?? soort },
                    { sleutel: 'gemeenten', kop: 'Werkt voor', cel: ({ gemeenten }) => opsomming(gemeenten) },
                    { sleutel: 'rollen', kop: 'Mensen per rol', cel: ({ rollen }) => <Rollen rollen={rollen} /> },
                  ]}
                />
              </div>
            </>
          );
        }}
      </Opgehaald>
    </Pagina>
  );
}

function Rollen({ rollen }: { rollen: Organisatie['rollen'] }) {
  if (rollen.length === 0) return <Label toon="letop">Nog niemand</Label>;
  return <ul className="organisaties__rollen">{rollen.map(({ rol, rolNaam, aantal: hoeveel }) => <li key={rol}><strong className="ss-cijfers">{hoeveel}</strong> {rolNaam}</li>)}</ul>;
}

function past({ naam, soort, gemeenten }: Organisatie, zoek: string): boolean {
  const gezocht = zoek.trim().toLocaleLowerCase('nl');
  return [naam, SOORTEN[soort] ?? soort, ...gemeenten].some((tekst) => tekst.toLocaleLowerCase('nl').includes(gezocht));
}
