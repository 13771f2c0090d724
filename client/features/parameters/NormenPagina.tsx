import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst, tijdstipTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import type { NormenQuery, ParameterVeldenFragment as Parameter } from '../../gql/generated/parameters.ts';
import { NormenDocument } from '../../gql/generated/parameters/NormenDocument.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { NormZetten } from './NormZetten.tsx';
import { metEenheid } from './woorden.ts';
import './parameters.css';

/** Which numbers the gemeente chooses itself, each from a day on; and those of the law, to read. */
export default function NormenPagina() {
  const vraag = useQuery(NormenDocument, { fetchPolicy: 'cache-and-network' });
  const [open, zetOpen] = useState<Parameter | null>(null);
  return (
    <Pagina titel="Normen" onder="Getallen die uw gemeente zelf kiest. Een nieuw getal geldt vanaf de dag die u kiest; wat gold, blijft staan." acties={<KnopLink to="/aanbod" icoon="plan">Wat er wordt aangeboden</KnopLink>}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ parameters, wettelijkeNormen }) => (
          <>
            <ul className="normen">{parameters.map((parameter) => <Norm key={parameter.naam} parameter={parameter} kies={() => zetOpen(parameter)} />)}</ul>
            <Wettelijk normen={wettelijkeNormen} />
          </>
        )}
      </Opgehaald>
      {open && <NormZetten key={`${open.naam}${open.waarden.length}`} parameter={open} sluit={() => zetOpen(null)} />}
    </Pagina>
  );
}

function Norm({ parameter, kies }: { parameter: Parameter; kies: () => void }) {
  const vandaag = useVandaag();
  const { titel, uitleg, eenheid, bron, geldt, gewoon, waarden } = parameter;
  const straks = waarden.filter(({ geldigVan }) => geldigVan > vandaag);
  return (
    <li className="normen__norm">
      <div className="normen__tekst">
        <h2 className="normen__titel">{titel}</h2>
        <p><strong className="normen__getal">{metEenheid(geldt, eenheid)}</strong>{geldt !== gewoon && <span className="ss-zacht ss-klein"> (gewoon {metEenheid(gewoon, eenheid)})</span>}</p>
        {straks.map(({ id, waarde, geldigVan }) => <p key={id}><Label toon="info" icoon="kalender">vanaf {datumTekst(geldigVan)}: {metEenheid(waarde, eenheid)}</Label></p>)}
        <p className="ss-zacht ss-klein">{bron} · {uitleg}</p>
        {waarden.length > 0 && (
          <Uitklap titel={`Wat er gekozen is (${waarden.length})`} stil>
            <ul className="ss-lijst ss-klein">{[...waarden].reverse().map((w) => <li key={w.id}>{metEenheid(w.waarde, eenheid)} vanaf {datumTekst(w.geldigVan)}, door {w.door} op {tijdstipTekst(w.gezetOp)}</li>)}</ul>
          </Uitklap>
        )}
      </div>
      <Knop icoon="potlood" aria-label={`${titel}: ander getal kiezen`} onClick={kies}>Wijzigen</Knop>
    </li>
  );
}

function Wettelijk({ normen }: { normen: NormenQuery['wettelijkeNormen'] }) {
  return (
    <Kaart titel="Uit de wet" icoon="schild" onder="Deze getallen kiest de gemeente niet. Ze veranderen met de wet.">
      <Tabel
        bijschrift="Normen uit de wet" rijen={normen} rijSleutel={({ titel }) => titel}
        kolommen={[{ sleutel: 'titel', kop: 'Waarvoor', kopcel: true, cel: ({ titel }) => titel }, { sleutel: 'waarde', kop: 'Norm', cel: ({ waarde }) => waarde }, { sleutel: 'artikel', kop: 'Artikel', cel: ({ artikel }) => artikel }]}
      />
    </Kaart>
  );
}
