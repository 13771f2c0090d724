import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst, urenUitMinuten } from '../../app/opmaak.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { OefenenVastleggenDocument } from '../../gql/generated/taalpunt/OefenenVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { DUREN, type GeoefendProps, GEWOON } from './Geoefend.tsx';

const LEEG = { datum: '', minuten: String(GEWOON) };

/** That they practised on an earlier day. */
export default function AndereDag({ persoonId, naam, bijeenkomsten, klaar }: GeoefendProps & { klaar: () => void }) {
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
