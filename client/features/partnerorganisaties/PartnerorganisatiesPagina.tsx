import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import type { OrganisatieVeldenFragment as Organisatie } from '../../gql/generated/partnerorganisaties.ts';
import { PartnerorganisatiesDocument } from '../../gql/generated/partnerorganisaties/PartnerorganisatiesDocument.ts';
import { Knop, KnopLink, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Zoekveld } from '../../ui/Zoekveld.tsx';
import { OrganisatieStoppen } from './OrganisatieStoppen.tsx';
import { OrganisatieVastleggen } from './OrganisatieVastleggen.tsx';
import { SOORTEN } from './woorden.ts';
import './partnerorganisaties.css';

type Doen = { wat: 'NIEUW' } | { wat: 'WIJZIGEN' | 'STOPPEN'; organisatie: Organisatie; naam?: string };

/** Who works for the gemeente: contract, how to reach it, and with how many people in which role. No person can be seen from here. */
export default function PartnerorganisatiesPagina() {
  const vraag = useQuery(PartnerorganisatiesDocument, { fetchPolicy: 'cache-and-network' });
  const [doen, zetDoen] = useState<Doen | null>(null);
  const sluit = () => zetDoen(null);
  return (
    <Pagina
      titel="Organisaties" onder={<>Wie er voor uw gemeente werkt, tot wanneer, en hoeveel mensen nu met welke rol werken. <Koppeling to="/matrix">Wat mag elke rol?</Koppeling></>}
      acties={<><Knop soort="primair" icoon="plus" onClick={() => zetDoen({ wat: 'NIEUW' })}>Organisatie toevoegen</Knop><KnopLink to="/partnersystemen" icoon="instellen">Systemen</KnopLink></>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>
        {({ partnerorganisaties }) => <Lijst organisaties={partnerorganisaties} doe={zetDoen} />}
      </Opgehaald>
      {doen?.wat === 'NIEUW' && <OrganisatieVastleggen organisatie={null} sluit={sluit} />}
      {doen?.wat === 'WIJZIGEN' && <OrganisatieVastleggen key={`${doen.organisatie.id}${doen.organisatie.versie}`} organisatie={doen.organisatie} {...(doen.naam !== undefined && { naam: doen.naam })} sluit={sluit} />}
      {doen?.wat === 'STOPPEN' && <OrganisatieStoppen key={doen.organisatie.id} organisatie={doen.organisatie} sluit={sluit} />}
    </Pagina>
  );
}

function Lijst({ organisaties, doe }: { organisaties: readonly Organisatie[]; doe: (doen: Doen) => void }) {
  const vandaag = useVandaag();
  const [zoek, zetZoek] = useState('');
  const { gemeenten } = useIk();
  const werkend = organisaties.filter(({ beeindigdOp }) => beeindigdOp === null);
  const gevonden = werkend.filter((organisatie) => past(organisatie, zoek));
  const gestopt = organisaties.filter(({ beeindigdOp }) => beeindigdOp !== null);
  return (
    <>
      {werkend.filter(({ naamVoorstel, voorstelVan }) => naamVoorstel !== null && !gemeenten.includes(voorstelVan ?? '')).map((organisatie) => (
        <Melding key={organisatie.id} soort="info" titel={`${organisatie.voorstelVan} stelt een andere naam voor`} acties={<Knop onClick={() => doe({ wat: 'WIJZIGEN', organisatie, naam: organisatie.naamVoorstel ?? organisatie.naam })}>Bekijk het voorstel</Knop>}>
          {organisatie.naam} heet dan {organisatie.naamVoorstel}. De naam verandert als u het ermee eens bent.
        </Melding>
      ))}
      <Zoekveld label="Zoek een organisatie" waarde={zoek} zet={zetZoek} uitkomst={zoek === '' ? '' : aantal(gevonden.length, 'organisatie gevonden', 'organisaties gevonden')} />
      <div className="organisaties">
        <Tabel bijschrift="Organisaties" rijen={gevonden} rijSleutel={({ id }) => id} leeg={<Leeg titel="Geen organisatie gevonden" icoon="zoek">Zoek op een deel van de naam, de soort of de gemeente.</Leeg>} kolommen={kolommen(vandaag, doe)} />
      </div>
      {gestopt.length > 0 && (
        <Uitklap titel={`Gestopt (${gestopt.length})`}>
          <ul className="ss-lijst">{gestopt.map(({ id, naam, contractTot }) => <li key={id}>{naam}, tot en met {datumTekst(contractTot)}</li>)}</ul>
        </Uitklap>
      )}
    </>
  );
}

function kolommen(vandaag: string, doe: (doen: Doen) => void): readonly Kolom<Organisatie>[] {
  return [
    { sleutel: 'naam', kop: 'Organisatie', kopcel: true, cel: ({ naam, soort }) => <>{naam}<br /><span className="ss-zacht ss-klein">{SOORTEN[soort] ?? soort}</span></> },
    { sleutel: 'gemeenten', kop: 'Werkt voor', cel: ({ gemeenten }) => opsomming(gemeenten) },
    { sleutel: 'contract', kop: 'Contract', cel: (organisatie) => <Contract organisatie={organisatie} vandaag={vandaag} /> },
    { sleutel: 'bereiken', kop: 'Bereiken', cel: ({ email, telefoon, adres }) => <Bereiken delen={[email, telefoon, adres]} /> },
    { sleutel: 'rollen', kop: 'Mensen per rol', cel: ({ id, rollen }) => <Rollen id={id} rollen={rollen} /> },
    {
      sleutel: 'doen', kop: 'Wat wilt u doen?', zonderLabel: true, cel: (organisatie) => (
        <div className="ss-rij">
          <Knop icoon="potlood" aria-label={`${organisatie.naam} wijzigen`} onClick={() => doe({ wat: 'WIJZIGEN', organisatie })}>Wijzigen</Knop>
          {!organisatie.eigen && <Knop soort="stil" icoon="kruis" aria-label={`Samenwerking met ${organisatie.naam} stoppen`} onClick={() => doe({ wat: 'STOPPEN', organisatie })}>Stoppen</Knop>}
        </div>
      ),
    },
  ];
}

function Contract({ organisatie: { eigen, contractVan, contractTot }, vandaag }: { organisatie: Organisatie; vandaag: string }) {
  if (eigen) return <span className="ss-zacht">de gemeente zelf</span>;
  if (contractTot !== null && contractTot < vandaag) return <Label toon="fout">voorbij sinds {datumTekst(contractTot)}</Label>;
  if (contractVan !== null && contractVan > vandaag) return <Label toon="info">vanaf {datumTekst(contractVan)}</Label>;
  return contractTot === null ? <span className="ss-zacht">geen laatste dag</span> : <>tot en met {datumTekst(contractTot)}</>;
}

function Bereiken({ delen }: { delen: readonly (string | null)[] }) {
  const bekend = delen.filter((deel) => deel !== null);
  return bekend.length === 0 ? <span className="ss-zacht">nog niet bekend</span> : <ul className="organisaties__rollen">{bekend.map((deel) => <li key={deel} className="organisaties__lang">{deel}</li>)}</ul>;
}

function Rollen({ id, rollen }: Pick<Organisatie, 'id' | 'rollen'>) {
  if (rollen.length === 0) return <Label toon="letop">Nog niemand</Label>;
  return (
    <>
      <ul className="organisaties__rollen">{rollen.map(({ rol, rolNaam, aantal: hoeveel }) => <li key={rol}><strong className="ss-cijfers">{hoeveel}</strong> {rolNaam}</li>)}</ul>
      <Koppeling to={`/mensen?organisatie=${id}`}>Wie zijn dat?</Koppeling>
    </>
  );
}

function past({ naam, soort, gemeenten }: Organisatie, zoek: string): boolean {
  const gezocht = zoek.trim().toLocaleLowerCase('nl');
  return [naam, SOORTEN[soort] ?? soort, ...gemeenten].some((tekst) => tekst.toLocaleLowerCase('nl').includes(gezocht));
}
