import { useMemo } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { MOMENTDUUR, MOMENTEN_TEGELIJK, MOMENTSOORTEN as SOORTEN, type Momentsoort, WOONPLEKKEN as PLEKKEN, type Woonplek } from '../../../shared/rules/wonen.ts';
import { MOMENTSOORTEN, WOONPLEKKEN } from '../../app/woonwoorden.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, urenUitMinuten } from '../../app/opmaak.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WoonmomentenOpenenDocument } from '../../gql/generated/wonen/WoonmomentenOpenenDocument.ts';
import { Keuzerondjes, Keuzeveld } from '../../ui/Keuze.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { momentreeks } from './momentreeks.ts';
import { Tijdveld } from './Tijdveld.tsx';

const DUREN = [30, 45, 60, 90].map((minuten) => ({ waarde: String(minuten), tekst: urenUitMinuten(minuten) }));

/** Opens the times of one part of a day: from, until, and how long each is. */
export function MomentenOpenen({ sluit }: { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ soort: 'SLEUTEL' as Momentsoort | '', datum: plusDagen(vandaag, 7), van: '09:00', tot: '12:00', duur: String(MOMENTDUUR.gewoon), plek: 'WONING' as Woonplek | '' }), [vandaag]);
  const { waarde, zet, wis } = useConcept('momenten-openen', begin);
  const tijden = momentreeks(waarde.van, waarde.tot, Number(waarde.duur));
  const opslag = useVastleggen(WoonmomentenOpenenDocument, { gelukt: `${aantal(tijden.length, 'tijd staat', 'tijden staan')} open.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const bezwaren = [
      ...(isDatum(waarde.datum) && waarde.datum > vandaag ? [] : [{ veld: 'datum', zin: 'Kies een dag na vandaag.' }]), ...(waarde.plek === '' ? [{ veld: 'plek', zin: 'Kies waar.' }] : []),
      ...(tijden.length === 0 ? [{ veld: 'tot', zin: 'In deze tijd past geen gesprek.' }] : tijden.length > MOMENTEN_TEGELIJK ? [{ veld: 'tot', zin: `Open hoogstens ${MOMENTEN_TEGELIJK} tijden in één keer.` }] : []),
    ];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ soort: waarde.soort || 'SLEUTEL', plek: waarde.plek || 'WONING', duurMinuten: Number(waarde.duur), plekken: 1, tijden: tijden.map((tijd) => ({ datum: waarde.datum, tijd })) })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Tijden openen" over={tijden.length === 0 ? 'Kies een dag en een tijd.' : `${aantal(tijden.length, 'tijd', 'tijden')}: ${tijden.slice(0, 6).join(', ')}${tijden.length > 6 ? ', …' : ''}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan={tijden.length === 0 ? 'Open tijden' : `Open ${aantal(tijden.length, 'tijd', 'tijden')}`}>
      <Keuzerondjes naam="soort" label="Waarvoor?" opties={SOORTEN.map((soort) => ({ waarde: soort, tekst: MOMENTSOORTEN[soort] }))} waarde={waarde.soort} zet={(soort) => deel({ soort })} naastElkaar />
      <Datumveld naam="datum" label="Welke dag?" van={plusDagen(vandaag, 1)} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <div className="ss-rij"><Tijdveld naam="van" label="Van" waarde={waarde.van} zet={(van) => deel({ van })} /><Tijdveld naam="tot" label="Tot" waarde={waarde.tot} zet={(tot) => deel({ tot })} /></div>
      <Keuzeveld naam="duur" label="Hoe lang per gesprek?" breedte="midden" leegTekst={null} opties={DUREN} waarde={waarde.duur} zet={(duur) => deel({ duur: duur || String(MOMENTDUUR.gewoon) })} />
      <Keuzeveld naam="plek" label="Waar?" breedte="midden" opties={PLEKKEN.map((plek) => ({ waarde: plek, tekst: WOONPLEKKEN[plek] }))} waarde={waarde.plek} zet={(plek) => deel({ plek })} />
    </Taakvenster>
  );
}
