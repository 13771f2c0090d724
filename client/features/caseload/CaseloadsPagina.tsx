import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Overdragen } from '../../app/caseload/Overdragen.tsx';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { CaseloadVerdelingDocument, type CaseloadVerdelingQuery } from '../../gql/generated/caseload.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';

type Consulent = CaseloadVerdelingQuery['takenPerConsulent'][number];

const KOLOMMEN: readonly Kolom<Consulent>[] = [
  { sleutel: 'wie', kop: 'Consulent', kopcel: true, cel: ({ naam, consulentId }) => (consulentId === null ? 'Zonder consulent' : <Koppeling to={`/inburgeraars?consulent=${consulentId}`}>{naam}</Koppeling>) },
  { sleutel: 'personen', kop: 'Personen', getal: true, cel: ({ personen }) => getalTekst(personen) },
  { sleutel: 'taken', kop: 'Taken', getal: true, cel: ({ totaal, consulentId }) => (consulentId === null ? getalTekst(totaal) : <Koppeling to={`/taken?consulent=${consulentId}`}>{getalTekst(totaal)}</Koppeling>) },
  { sleutel: 'telaat', kop: 'Te laat', cel: ({ teLaat }) => <Label toon={teLaat > 0 ? 'fout' : 'goed'} icoon={teLaat > 0 ? 'fout' : 'vink'}>{`${teLaat} te laat`}</Label> },
  { sleutel: 'nadert', kop: 'Dichtbij', getal: true, cel: ({ nadert }) => getalTekst(nadert) },
];

/** How the caseload is shared out, and from here to another consulent. */
export default function CaseloadsPagina() {
  const vraag = useQuery(CaseloadVerdelingDocument, { fetchPolicy: 'cache-and-network' });
  const magOverdragen = useMag('caseload:overdragen');
  const [van, zetVan] = useState<string | null>(null);
  const draagOver: Kolom<Consulent> = {
    sleutel: 'overdragen', kop: 'Overdragen', zonderLabel: true,
    cel: ({ consulentId, naam, personen }) => (consulentId === null || personen === 0 ? null : <Knop soort="stil" icoon="groep" aria-label={`Draag over van ${naam ?? ''}`} onClick={() => zetVan(consulentId)}>Draag over</Knop>),
  };
  return (
    <Pagina titel="Caseload per consulent" onder="Wie hoeveel personen heeft, en wat er van elk gevraagd wordt." terug={{ naar: '/start', tekst: 'Start' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={5} />}>
        {({ takenPerConsulent }) => (
          <Tabel
            bijschrift="Caseload per consulent" kolommen={magOverdragen ? [...KOLOMMEN, draagOver] : KOLOMMEN} rijen={takenPerConsulent} rijSleutel={({ consulentId }) => consulentId ?? 'niemand'}
            leeg={<Leeg titel="Er zijn geen consulenten" icoon="groep" />}
          />
        )}
      </Opgehaald>
      {van !== null && <Overdragen consulentId={van} sluit={() => zetVan(null)} />}
    </Pagina>
  );
}
