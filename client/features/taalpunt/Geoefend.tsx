import { useState } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst, urenUitMinuten } from '../../app/opmaak.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { OefenenVastleggenDocument } from '../../gql/generated/taalpunt.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { Bijeenkomst } from './Taalmensen.tsx';

/** What most coaches do; one tap writes it, another mends it. */
const GEWOON = 60;
const DUREN = [30, 45, 60, 90, 120] as const;

interface GeoefendProps {
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

const LEEG = { datum: '', minuten: String(GEWOON) };

function AndereDag({ persoonId, naam, bijeenkomsten, klaar }: GeoefendProps & { klaar: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`oefenen/${persoonId}`, LEEG);
  const opslag = useVastleggen(OefenenVastleggenDocument, { plek: `${persoonId}/anders`, gelukt: `Het oefenen met ${naam} staat erin.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  // A day that stands already is changed, and said so.
  const staat = bijeenkomsten.find(({ datum }) => datum === waarde.datum);
  const verstuur = async () => {
    const goed = isDatum(waarde.datum) && waarde.datum <= vandaag;
    if (!keur(goed ? [] : [{ veld: 'datum', zin: waarde.datum === '' ? WEIGERINGEN.VELD_VERPLICHT : WEIGERINGEN.DATUM_IN_TOEKOMST }])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoonId, datum: waarde.datum, minuten: Number(waarde.minuten), versie: staat?.versie ?? null })) return;
    wis();
    klaar();
  };
  return (
    <Formulier
      label={`Een andere dag met ${naam}`} fouten={fouten} onVerstuur={() => void verstuur()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop><Knop soort="stil" onClick={klaar}>Annuleren</Knop></>}
    >
      <Datumveld naam="datum" label="Op welke dag?" van={plusDagen(vandaag, -92)} tot={vandaag} waarde={waarde.datum} zet={(datum) => zet((oud) => ({ ...oud, datum }))} />
      {staat && <p role="status">Op {datumTekst(staat.datum)} staat {urenUitMinuten(staat.minuten)}. U wijzigt dat.</p>}
      <Keuzeveld naam="minuten" label="Hoe lang?" breedte="midden" leegTekst={null} opties={[...DUREN.map((minuten) => ({ waarde: String(minuten), tekst: urenUitMinuten(minuten) })), ...(staat ? [{ waarde: '0', tekst: 'Haal het weg' }] : [])]} waarde={waarde.minuten} zet={(minuten) => zet((oud) => ({ ...oud, minuten: minuten || String(GEWOON) }))} />
    </Formulier>
  );
}
