import { useQuery } from '@apollo/client/react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk } from '../../app/sessie/ikContext.ts';
import type { KlassenQuery } from '../../gql/generated/groepen.ts';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Kerncijfer } from '../../ui/Gegevens.tsx';
import { Koppeling, KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { dagenTussen } from '../../../shared/rules/datum.ts';
import { Bezetting } from './Bezetting.tsx';
import { Inschrijven } from './Inschrijven.tsx';
import { bedragTekst, soortTekst } from './klaswoorden.ts';
import { Lesvrij, Lesvrijregel } from './Lesvrij.tsx';
import './groepen.css';

type Klas = KlassenQuery['klassen'][number];

const KOLOMMEN: readonly Kolom<Klas>[] = [
  { sleutel: 'naam', kop: 'Klas', kopcel: true, cel: ({ id, naam, tot, ...rest }) => <><Koppeling to={`/klassen/${id}`}>{naam}</Koppeling>{tot !== null && <> <Label>sluit {datumTekst(tot)}</Label></>}<br /><span className="ss-zacht ss-klein">{soortTekst(rest)}</span></> },
  { sleutel: 'bezet', kop: 'Stoelen', cel: (klas) => <Bezetting {...klas} /> },
  { sleutel: 'locatie', kop: 'Waar', cel: ({ locatie }) => locatie ?? '–' },
  { sleutel: 'docenten', kop: 'Docent', cel: ({ docenten }) => (docenten.length > 0 ? docenten.join(', ') : <Label toon="letop">geen docent</Label>) },
];
const KOSTEN: Kolom<Klas> = { sleutel: 'kosten', kop: 'Leeg kost per maand', getal: true, cel: ({ kostenLeeg }) => bedragTekst(kostenLeeg) ?? '–' };

const TERUG = { naar: '/lessen', tekst: 'Mijn lessen' };

/** The classes of the school: who waits, where a seat is, what stands empty. */
export default function KlassenPagina() {
  const vraag = useQuery(KlassenDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Klassen" terug={TERUG} onder="Stoelen, lessen en wie er wacht." acties={<KnopLink to="/klassen/nieuw" icoon="plus">Nieuwe klas</KnopLink>}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={6} />}>{(data) => <Inhoud data={data} />}</Opgehaald>
    </Pagina>
  );
}

function Inhoud({ data: { klassen, wachtlijst, lesvrij } }: { data: KlassenQuery }) {
  const som = (tel: (klas: Klas) => number) => klassen.reduce((totaal, klas) => totaal + tel(klas), 0);
  const kosten = som(({ kostenLeeg }) => kostenLeeg ?? 0);
  return (
    <>
      <div className="ss-raster ss-raster--smal">
        <Kerncijfer label="Lege stoelen" waarde={som(({ stoelen, bezet }) => Math.max(0, stoelen - bezet))} onder={`van ${som(({ stoelen }) => stoelen)}`} />
        <Kerncijfer label="Wachtlijst" waarde={wachtlijst.length} toon={wachtlijst.length > 0 ? 'letop' : undefined} />
        {kosten > 0 && <Kerncijfer label="Lege stoelen kosten" waarde={bedragTekst(kosten)} onder="per maand" />}
      </div>
      <Wachtlijst wachtlijst={wachtlijst} klassen={klassen} />
      <Tabel
        bijschrift="Klassen" rijen={klassen} rijSleutel={({ id }) => id} leeg={<Leeg titel="Er zijn nog geen klassen" icoon="groep">Maak de eerste klas.</Leeg>}
        kolommen={kosten > 0 ? [...KOLOMMEN, KOSTEN] : KOLOMMEN}
      />
      <Kaart titel="Geen les" icoon="kalender" acties={<Lesvrij />}>
        {lesvrij.length === 0 ? <p className="ss-zacht">Er staan geen vakanties of vrije dagen.</p> : <ul className="klas-leden">{lesvrij.map((vrij) => <Lesvrijregel key={vrij.id} vrij={vrij} />)}</ul>}
      </Kaart>
    </>
  );
}

/** Who waits longest first; one tap gives a seat. */
function Wachtlijst({ wachtlijst, klassen }: Pick<KlassenQuery, 'wachtlijst' | 'klassen'>) {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  if (wachtlijst.length === 0) return null;
  return (
    <Kaart titel={`${aantal(wachtlijst.length, 'persoon wacht', 'mensen wachten')} op een stoel`} icoon="klok" onder="Aangemeld bij uw school en nog niet in een klas.">
      <ul className="klas-leden">
        {wachtlijst.map(({ inburgeraar, sinds }) => (
          <li key={inburgeraar.id}>
            <span><strong>{naamVan(inburgeraar)}</strong><br /><span className="ss-zacht ss-klein">{gemeenten.length > 1 && `${inburgeraar.mijnOpdracht.gemeente} · `}sinds {datumTekst(sinds)}, {aantal(Math.floor(dagenTussen(sinds, vandaag) / 7), 'week', 'weken')}</span></span>
            <Inschrijven inburgeraar={inburgeraar} klassen={klassen} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
