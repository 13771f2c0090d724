import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { aantal, datumKort } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { OpenVerzuimRegelFragment } from '../../gql/generated/lessen.ts';
import { OpenVerzuimDocument } from '../../gql/generated/lessen/OpenVerzuimDocument.ts';
import { PresentieVastleggenDocument } from '../../gql/generated/lessen/PresentieVastleggenDocument.ts';
import { VerzuimOpvolgenDocument } from '../../gql/generated/lessen/VerzuimOpvolgenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { type Keuzestatus, REDENEN, SEGMENTEN } from './presentiewoorden.ts';
import './verzuim.css';

const AFWEZIG = SEGMENTEN.filter(({ waarde }) => waarde === 'GEOORLOOFD_AFWEZIG' || waarde === 'ONGEOORLOOFD_AFWEZIG');
const EERST = 5;

/** Who was absent without a word: somebody asks, and it goes from the list. */
export function Verzuimlijst() {
  const mag = useMag('verzuim:opvolgen');
  const { data } = useQuery(OpenVerzuimDocument, { skip: !mag, fetchPolicy: 'cache-and-network' });
  const [alles, zetAlles] = useState(false);
  const regels = data?.openVerzuim ?? [];
  if (regels.length === 0) return null;
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-labelledby="verzuim">
      <Kop id="verzuim">Afwezig zonder bericht</Kop>
      <p className="ss-zacht">Vraag wat er was. Hoort u een reden, dan past u de presentie meteen aan.</p>
      <ul className="verzuim">{regels.slice(0, alles ? undefined : EERST).map((regel) => <li key={regel.presentieId}><Regel regel={regel} /></li>)}</ul>
      {!alles && regels.length > EERST && <Knop soort="stil" onClick={() => zetAlles(true)}>Toon alle {regels.length}</Knop>}
    </section>
  );
}

function Regel({ regel }: { regel: OpenVerzuimRegelFragment }) {
  const opslag = useVastleggen(VerzuimOpvolgenDocument, {
    plek: regel.presentieId, gelukt: 'Vastgelegd.',
    apollo: { update: (cache, { data }) => void (data && cache.writeQuery({ query: OpenVerzuimDocument, data: { openVerzuim: data.verzuimOpvolgen.verzuim } })) },
  });
  const zeg = (uitkomst: string) => void opslag.vastleggen({ presentieId: regel.presentieId, uitkomst });
  const naam = naamVan(regel.inburgeraar);
  const { gemeenten } = useIk();
  const telefoon = regel.inburgeraar.contact?.telefoon ?? null;
  return (
    <div className="verzuim__regel">
      <p><strong>{naam}</strong><br /><span className="ss-zacht ss-klein">{datumKort(regel.datum)}, {regel.groep}{gemeenten.length > 1 && ` · ${regel.inburgeraar.mijnOpdracht.gemeente}`}{regel.pogingen > 0 && ` · ${aantal(regel.pogingen, 'keer', 'keer')} niet bereikt`}{telefoon && <> · <a className="utrecht-link utrecht-link--html-a" href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a></>}</span></p>
      <div className="ss-rij">
        <RedenGehoord regel={regel} naam={naam} />
        <Knop soort="stil" bezig={opslag.bezig} onClick={() => zeg('GESPROKEN')}>Geen reden<span className="ss-onzichtbaar"> van {naam}</span></Knop>
        <Knop soort="stil" bezig={opslag.bezig} onClick={() => zeg('NIET_BEREIKT')}>Niet bereikt<span className="ss-onzichtbaar">: {naam}</span></Knop>
      </div>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}

/** A reason that is heard corrects the entry: the list follows from it. */
function RedenGehoord({ regel, naam }: { regel: OpenVerzuimRegelFragment; naam: string }) {
  const [open, zetOpen] = useState(false);
  const [status, zetStatus] = useState<Keuzestatus>('GEOORLOOFD_AFWEZIG');
  const [reden, zetReden] = useState<(typeof REDENEN)[number]['waarde'] | ''>('');
  const opslag = useVastleggen(PresentieVastleggenDocument, { plek: regel.presentieId, gelukt: 'De presentie is aangepast.', apollo: { refetchQueries: [OpenVerzuimDocument] } });
  const opslaan = async () => {
    if (reden === '') return;
    const gelukt = await opslag.vastleggen({ lesId: regel.lesId, correctieReden: 'Reden pas later gehoord', regels: [{ inburgeraarId: regel.inburgeraar.id, status, reden, versie: regel.versie }] });
    if (gelukt) zetOpen(false);
  };
  return (
    <>
      <Knop icoon="gesprek" onClick={() => zetOpen(true)}>Reden gehoord<span className="ss-onzichtbaar"> van {naam}</span></Knop>
      <Dialoog
        open={open} sluit={() => zetOpen(false)} titel={`Wat was de reden van ${naam}?`}
        knoppen={<><Knop soort="primair" bezig={opslag.bezig} aria-disabled={reden === ''} onClick={() => void opslaan()}>Opslaan</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
      >
        <div className="ss-stapel ss-stapel--dicht">
          <Keuzerondjes naam="reden" label="Reden" hint="Nooit een medische reden." opties={REDENEN} waarde={reden} zet={zetReden} />
          <Segmenten naam="status" label="Geoorloofd of niet" segmenten={AFWEZIG} waarde={status} zet={zetStatus} />
          <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        </div>
      </Dialoog>
    </>
  );
}
