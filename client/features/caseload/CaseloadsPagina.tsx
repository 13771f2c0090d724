import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { gemiddeldePersonen, meesteRuimte } from '../../../shared/rules/caseload.ts';
import { Overdragen, type Overgedragen } from '../../app/caseload/Overdragen.tsx';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { useMag } from '../../app/sessie/ikContext.ts';
import { CaseloadVerdelingDocument } from '../../gql/generated/caseload/CaseloadVerdelingDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Bord, type Consulent } from './Bord.tsx';
import './caseload.css';

/** Whose caseload changes hands: that of a consulent, or these persons back to whom they came from. */
type Wie = { consulentId: string } | { ids: readonly string[]; terugNaar: string };

/** How the caseload is shared out: unequal load in one look, and from here to another consulent. */
export default function CaseloadsPagina() {
  const vraag = useQuery(CaseloadVerdelingDocument, { fetchPolicy: 'cache-and-network' });
  const magOverdragen = useMag('caseload:overdragen');
  const [wie, zetWie] = useState<Wie | null>(null);
  const [gedaan, zetGedaan] = useState<Overgedragen | null>(null);
  return (
    <Pagina titel="Caseload per consulent" onder="Wie heeft veel en wie heeft ruimte? Draag van hieruit personen over." terug={{ naar: '/start', tekst: 'Start' }}>
      {gedaan && <Gedaan gedaan={gedaan} terug={() => zetWie({ ids: gedaan.ids, terugNaar: gedaan.van[0] ?? '' })} sluit={() => zetGedaan(null)} />}
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={5} />}>
        {({ takenPerConsulent: lasten }) => (lasten.length === 0 ? <Leeg titel="Er zijn geen consulenten" icoon="groep" /> : (
          <>
            <Bord lasten={lasten} gemiddeld={gemiddeldePersonen(lasten)} draagOver={magOverdragen ? (consulentId) => zetWie({ consulentId }) : null} />
            {wie && <Overdracht wie={wie} lasten={lasten} sluit={() => zetWie(null)} klaar={zetGedaan} />}
          </>
        ))}
      </Opgehaald>
    </Pagina>
  );
}

function Overdracht({ wie, lasten, sluit, klaar }: { wie: Wie; lasten: readonly Consulent[]; sluit: () => void; klaar: (gedaan: Overgedragen) => void }) {
  if ('ids' in wie) return <Overdragen ids={wie.ids} voorstel={{ naarId: wie.terugNaar, waarom: 'Zo gaan dezelfde personen terug.' }} sluit={sluit} klaar={klaar} />;
  const ruimte = meesteRuimte(lasten, wie.consulentId);
  const voorstel = ruimte?.consulentId ? { naarId: ruimte.consulentId, waarom: `${ruimte.naam ?? ''} heeft de meeste ruimte: ${aantal(ruimte.personen, 'persoon', 'personen')}. U kunt een ander kiezen.` } : undefined;
  return <Overdragen consulentId={wie.consulentId} voorstel={voorstel} zelfKiezen sluit={sluit} klaar={klaar} />;
}

/** What changed hands, and how it is taken back: the regie moves by whole days, so back is from the day after the first. */
function Gedaan({ gedaan: { ids, naar, vanaf }, terug, sluit }: { gedaan: Overgedragen; terug: () => void; sluit: () => void }) {
  const vandaag = useVandaag();
  const begonnen = vanaf <= vandaag;
  return (
    <Melding
      soort="goed" meteen titel={`${aantal(ids.length, 'persoon gaat', 'personen gaan')} naar ${naar}`}
      acties={<>{begonnen && <Knop icoon="vernieuw" onClick={terug}>Draag terug</Knop>}<Knop soort="stil" onClick={sluit}>Sluiten</Knop></>}
    >
      {begonnen ? `Vanaf vandaag. Vergist u zich? Draag ze terug; dat kan vanaf ${datumTekst(plusDagen(vandaag, 1))}.` : `Vanaf ${datumTekst(vanaf)}. Vergist u zich? Vanaf die dag kunt u ze hier weer overdragen.`}
    </Melding>
  );
}
