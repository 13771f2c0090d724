import { useState } from 'react';
import { useVandaag } from '../../app/klok.ts';
import { later } from '../../app/later.tsx';
import { urenUitMinuten } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { OefenenVastleggenDocument } from '../../gql/generated/taalpunt/OefenenVastleggenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import type { Bijeenkomst } from './Taalmensen.tsx';

const AndereDag = later(() => import('./AndereDag.tsx'));

/** What most coaches do; one tap writes it, another mends it. */
export const GEWOON = 60;
export const DUREN = [30, 45, 60, 90, 120] as const;

export interface GeoefendProps {
  persoonId: string;
  naam: string;
  bijeenkomsten: readonly Bijeenkomst[];
}

/** Writes down that they practised: today in one tap, which can be taken back; another day with its date. */
export function Geoefend({ persoonId, naam, bijeenkomsten }: GeoefendProps) {
  const vandaag = useVandaag();
  const [anders, zetAnders] = useState(false);
  const opslag = useVastleggen(OefenenVastleggenDocument, {
    plek: `${persoonId}/${vandaag}`, gelukt: ({ oefenenVastleggen: { inburgeraar } }) => gezegd(inburgeraar.taalcoaching?.bijeenkomsten.find(({ datum }) => datum === vandaag)?.minuten ?? 0, naam),
    apollo: { refetchQueries: 'active', awaitRefetchQueries: true },
  });
  const staat = bijeenkomsten.find(({ datum }) => datum === vandaag);
  const tik = (minuten: number) => void opslag.vastleggen({ inburgeraarId: persoonId, datum: vandaag, minuten, versie: staat?.versie ?? null });
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {staat ? (
        <div className="taalmens__vlak" role="group" aria-label={`Vandaag met ${naam}`}>
          <p role="status"><strong>Vandaag staat erin: {urenUitMinuten(staat.minuten)}.</strong> Was het langer of korter? Tik hoe lang.</p>
          <div className="taalmens__duren">{DUREN.map((minuten) => <Knop key={minuten} soort={staat.minuten === minuten ? 'primair' : 'secundair'} breed bezig={opslag.bezig} aria-pressed={staat.minuten === minuten} onClick={() => tik(minuten)}>{urenUitMinuten(minuten)}</Knop>)}</div>
          <div><Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={() => tik(0)}>Ongedaan maken<span className="ss-onzichtbaar"> voor vandaag met {naam}</span></Knop></div>
        </div>
      ) : (
        <Knop soort="primair" icoon="vink" breed bezig={opslag.bezig} onClick={() => tik(GEWOON)}>Vandaag geoefend, 1 uur<span className="ss-onzichtbaar"> met {naam}</span></Knop>
      )}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      <div><Knop soort="stil" icoon="kalender" aria-expanded={anders} onClick={() => zetAnders(!anders)}>Een andere dag<span className="ss-onzichtbaar"> met {naam}</span></Knop></div>
      {anders && <AndereDag persoonId={persoonId} bijeenkomsten={bijeenkomsten} naam={naam} klaar={() => zetAnders(false)} />}
    </div>
  );
}

function gezegd(minuten: number, naam: string): string {
  return minuten === 0 ? 'Ongedaan gemaakt.' : `${urenUitMinuten(minuten)} met ${naam} staat erin.`;
}
