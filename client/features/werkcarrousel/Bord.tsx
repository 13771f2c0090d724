import { useState } from 'react';
import { type Carrouselstap, stapUiterlijk } from '../../../shared/rules/werk.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumKort, nabijheid, totDeadline } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { CarrouselVastleggenDocument } from '../../gql/generated/werkcarrousel/CarrouselVastleggenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { type Persoon, type Stap, stapVan } from './stappen.ts';
import { KOLOMMEN } from './woorden.ts';

/** What was just moved, and where it stood: so that it goes back as it was. */
export interface Verplaatst { id: string; naam: string; naar: string; oud: Stap }

const TOON = { telaat: 'fout', dichtbij: 'letop', ruim: 'neutraal' } as const;

/** Saves where somebody stands; the version is that of what stands on the screen. */
function useVerplaatsen(persoon: Persoon) {
  const opslag = useVastleggen(CarrouselVastleggenDocument, { plek: `${persoon.id}/stap` });
  const verplaats = async ({ stap, sinds, uiterlijk }: Stap) => (await opslag.vastleggen({ inburgeraarId: persoon.id, werk: { versie: persoon.werk?.versie ?? null, carrouselStap: stap, carrouselSinds: sinds, carrouselUiterlijk: uiterlijk } })) !== null;
  return { ...opslag, verplaats };
}

/** Everybody of the werkcarrousel by step, in columns; on a phone below each other. Moving is one tap, and one tap back. */
export function Bord({ personen }: { personen: readonly Persoon[] }) {
  const [gedaan, zetGedaan] = useState<Verplaatst | null>(null);
  const terug = personen.find(({ id }) => id === gedaan?.id);
  return (
    <div className="ss-stapel">
      {gedaan && terug && <Gedaan key={`${gedaan.id}${gedaan.naar}`} gedaan={gedaan} persoon={terug} sluit={() => zetGedaan(null)} />}
      <div className="carrousel-bord">
        {KOLOMMEN.map(({ stap, tekst }) => {
          const hier = personen.filter((persoon) => stapVan(persoon).stap === stap).sort((a, b) => (stapVan(a).uiterlijk ?? '9999').localeCompare(stapVan(b).uiterlijk ?? '9999'));
          return (
            <section key={tekst} className="carrousel-kolom" aria-labelledby={`stap-${stap ?? 'begin'}`}>
              <h2 id={`stap-${stap ?? 'begin'}`} className="carrousel-kolom__kop">{tekst} <span className="carrousel-kolom__aantal">{hier.length}<span className="ss-onzichtbaar"> {hier.length === 1 ? 'persoon' : 'personen'}</span></span></h2>
              {hier.length === 0 ? <p className="ss-zacht ss-klein">Niemand</p> : <ul className="carrousel-kaarten">{hier.map((persoon) => <li key={persoon.id}><Kaartje persoon={persoon} klaar={zetGedaan} /></li>)}</ul>}
            </section>
          );
        })}
      </div>
    </div>
  );
}

function Gedaan({ gedaan, persoon, sluit }: { gedaan: Verplaatst; persoon: Persoon; sluit: () => void }) {
  const { verplaats, bezig, storing, opnieuw } = useVerplaatsen(persoon);
  const ongedaan = async () => {
    if (await verplaats(gedaan.oud)) sluit();
  };
  return (
    <Melding soort="goed" meteen acties={<><Knop icoon="vernieuw" bezig={bezig} onClick={() => void ongedaan()}>Ongedaan maken</Knop><Knop soort="stil" onClick={sluit}>Sluiten</Knop></>}>
      <p>{`${gedaan.naam} staat nu bij ${gedaan.naar}.`}</p>
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void opnieuw()} />
    </Melding>
  );
}

/** One person: since when, by when, where; and on to the next step. */
function Kaartje({ persoon, klaar }: { persoon: Persoon; klaar: (gedaan: Verplaatst) => void }) {
  const vandaag = useVandaag();
  const { verplaats, bezig, storing, opnieuw } = useVerplaatsen(persoon);
  const nu = stapVan(persoon);
  const naam = naamVan(persoon);
  const plek = KOLOMMEN.findIndex(({ stap }) => stap === nu.stap);
  const volgend = KOLOMMEN[plek + 1];
  const lopend = persoon.werk?.plekken.find(({ stand, soort }) => stand === 'LOOPT' && soort !== 'WERKCARROUSEL');
  const naar = async (stap: Carrouselstap | null) => {
    const doel = KOLOMMEN.find((kolom) => kolom.stap === stap);
    if (doel && await verplaats({ stap, sinds: stap && vandaag, uiterlijk: stap && stapUiterlijk(stap, vandaag) })) klaar({ id: persoon.id, naam, naar: doel.kort, oud: nu });
  };
  return (
    <article className="carrousel-kaart" aria-label={naam}>
      <p><Koppeling to={`/inburgeraars/${persoon.id}`}>{naam}</Koppeling></p>
      {nu.sinds !== null && <p className="ss-zacht ss-klein">sinds {datumKort(nu.sinds)}</p>}
      {nu.uiterlijk !== null && <p><Label toon={TOON[nabijheid(nu.uiterlijk, vandaag)]}>{totDeadline(nu.uiterlijk, vandaag)}</Label></p>}
      {lopend && <p className="ss-klein">bij {lopend.organisatieNaam}</p>}
      <Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void opnieuw()} />
      <div className="carrousel-kaart__doe">
        {volgend?.stap && <Knop icoon="pijlRechts" bezig={bezig} onClick={() => void naar(volgend.stap)}>{volgend.tekst}<span className="ss-onzichtbaar">: {naam} gaat verder</span></Knop>}
        <Keuzeveld<Carrouselstap | 'BEGIN'> naam="stap" label={`${naam} naar een andere stap`} labelVerborgen leegTekst={null} opties={KOLOMMEN.map(({ stap, tekst }) => ({ waarde: stap ?? 'BEGIN', tekst }))} waarde={nu.stap ?? 'BEGIN'} zet={(waarde) => void naar(waarde === 'BEGIN' || waarde === '' ? null : waarde)} />
      </div>
    </article>
  );
}
