import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { opsomming, tijdstipTekst } from '../../app/opmaak.ts';
import { rubriekNaam } from '../../app/rubriek.ts';
import type { MatrixVerschilQuery } from '../../gql/generated/matrix.ts';
import { MatrixVerschilDocument } from '../../gql/generated/matrix/MatrixVerschilDocument.ts';
import { MatrixVersiesDocument } from '../../gql/generated/matrix/MatrixVersiesDocument.ts';
import { Gegevens } from '../../ui/Gegevens.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Label } from '../../ui/Label.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { celwoord, type Matrix } from './cellen.ts';

/** Sentences about a rubriek; the others are about a role. */
const RUBRIEKTEKSTEN: readonly string[] = ['OMSCHRIJVING', 'GEVOELIGHEID', 'GRONDSLAG'];

type Wijzigingen = NonNullable<MatrixVerschilQuery['matrixVerschil']>;

/** What a version of the matrix says otherwise than the one before it. */
export function Verschil({ rollen }: { rollen: Matrix['rollen'] }) {
  const versies = useQuery(MatrixVersiesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Opgehaald van={versies} laden={<Laden aantal={4} />}>
      {({ matrixVersies }) => {
        const [huidig] = matrixVersies;
        if (!huidig) return <Leeg titel="Er is nog geen versie bewaard" icoon="schild" />;
        if (matrixVersies.length === 1) return <Leeg titel="Er is één versie" icoon="schild">De matrix is niet gewijzigd sinds dit portaal de versies bewaart: {tijdstipTekst(huidig.vanaf)}. Er is dus nog niets om mee te vergelijken.</Leeg>;
        return <Keuze versies={matrixVersies} rolNaam={(rol) => rollen.find((kandidaat) => kandidaat.rol === rol)?.naam ?? rol.toLowerCase()} />;
      }}
    </Opgehaald>
  );
}

function Keuze({ versies, rolNaam }: { versies: readonly { volgnummer: number; vanaf: string }[]; rolNaam: (rol: string) => string }) {
  const [nieuwste] = versies;
  const [volgnummer, zet] = useState(String(nieuwste?.volgnummer ?? ''));
  const vraag = useQuery(MatrixVerschilDocument, { variables: { volgnummer: Number(volgnummer) } });
  // The first version has nothing before it.
  const opties = versies.filter((versie) => versie.volgnummer > 1).map((versie) => ({ waarde: String(versie.volgnummer), tekst: `Versie ${versie.volgnummer}, vanaf ${tijdstipTekst(versie.vanaf)}` }));
  return (
    <div className="ss-stapel">
      <Keuzeveld naam="versie" label="Versie" breedte="midden" leegTekst={null} waarde={volgnummer} zet={zet} opties={opties} />
      <Opgehaald van={vraag} laden={<Laden aantal={4} />}>
        {({ matrixVerschil }) => (matrixVerschil ? <Gewijzigd verschil={matrixVerschil} rolNaam={rolNaam} /> : <Leeg titel="Van deze versie is er geen eerdere" icoon="schild" />)}
      </Opgehaald>
    </div>
  );
}

function Gewijzigd({ verschil, rolNaam }: { verschil: Wijzigingen; rolNaam: (rol: string) => string }) {
  const { vorige, cellen, teksten, rubriekenErbij, rubriekenEraf, rollenErbij, rollenEraf } = verschil;
  const lijst = [
    { term: 'Rubrieken erbij', waarde: opsomming(rubriekenErbij.map(rubriekNaam)) }, { term: 'Rubrieken weg', waarde: opsomming(rubriekenEraf.map(rubriekNaam)) },
    { term: 'Rollen erbij', waarde: opsomming(rollenErbij.map(rolNaam)) }, { term: 'Rollen weg', waarde: opsomming(rollenEraf.map(rolNaam)) },
  ].filter(({ waarde }) => waarde !== '');
  return (
    <>
      <Kop>Verschil met de vorige versie</Kop>
      <p className="ss-zacht">Vergeleken met versie {vorige.volgnummer}, die gold vanaf {tijdstipTekst(vorige.vanaf)}.</p>
      {lijst.length > 0 && <Kaart titel="Erbij en weg" icoon="plus"><Gegevens gegevens={lijst} /></Kaart>}
      {cellen.length > 0 && (
        <Kaart titel="Wie wat mag" icoon="schild" zonderRand>
          <Tabel
            bijschrift="Cellen die anders werden" rijen={cellen} rijSleutel={({ rubriek, rol }) => `${rubriek} ${rol}`}
            kolommen={[
              { sleutel: 'rubriek', kop: 'Rubriek', kopcel: true, cel: ({ rubriek }) => rubriekNaam(rubriek) },
              { sleutel: 'rol', kop: 'Rol', cel: ({ rol }) => rolNaam(rol) },
              { sleutel: 'oud', kop: 'Was', cel: ({ oud }) => <Cel cel={oud} /> },
              { sleutel: 'nieuw', kop: 'Is nu', cel: ({ nieuw }) => <Cel cel={nieuw} /> },
            ]}
          />
        </Kaart>
      )}
      {teksten.length > 0 && (
        <Kaart titel="Tekst en grondslag" icoon="boek" zonderRand>
          <Tabel
            bijschrift="Zinnen die anders werden" rijen={teksten} rijSleutel={({ naam, wat }) => `${naam} ${wat}`}
            kolommen={[
              { sleutel: 'wat', kop: 'Wat', kopcel: true, cel: ({ naam, wat }) => `${RUBRIEKTEKSTEN.includes(wat) ? rubriekNaam(naam) : rolNaam(naam)}: ${rubriekNaam(wat).toLowerCase()}` },
              { sleutel: 'oud', kop: 'Was', cel: ({ oud }) => oud || '–' },
              { sleutel: 'nieuw', kop: 'Is nu', cel: ({ nieuw }) => nieuw || '–' },
            ]}
          />
        </Kaart>
      )}
    </>
  );
}

function Cel({ cel }: { cel: string }) {
  const { kort, toon, icoon } = celwoord(cel);
  return <Label toon={toon} icoon={icoon}>{kort}</Label>;
}
