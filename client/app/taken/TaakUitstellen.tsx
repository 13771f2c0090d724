import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { UITSTEL_DAGEN, UITSTEL_REDEN_HOOGSTENS, uitstelPast } from '../../../shared/rules/taken.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { TaakUitstellenDocument } from '../../gql/generated/app/TaakUitstellenDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { useConcept } from '../concept/useConcept.ts';
import { useVandaag } from '../klok.ts';
import { VrijeTekst } from '../toegang/VrijeTekst.tsx';
import { useVastleggen } from '../vastleggen/useVastleggen.ts';
import { Taakvenster, useKeur } from './Taakvenster.tsx';
import type { Taakregel } from './Takenlijst.tsx';

const WEEK = 7;

/** Not today: until when, and why. On that day it is there again, and at once when something new happens. */
export default function TaakUitstellen({ taak, over, sluit }: { taak: Taakregel; over: string; sluit: () => void }) {
  const vandaag = useVandaag();
  const client = useApolloClient();
  const begin = useMemo(() => ({ tot: plusDagen(vandaag, WEEK), reden: '' }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`taak/${taak.id}/uitstel`, begin);
  const opslag = useVastleggen(TaakUitstellenDocument, { plek: taak.id, gelukt: (data) => (data.taakUitstellen.taak.uitgesteldTot === null ? 'De taak staat weer in de lijst.' : 'De taak is uitgesteld.') });
  const { fouten, keur } = useKeur(opslag.velden);
  const { inburgeraar, soort, feit, versie } = taak;
  const bewaar = async (tot: string | null, reden: string | null) => {
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, soort, feit, versie, tot, reden })) return;
    wis();
    sluit();
    await client.refetchQueries({ include: 'active' });
  };
  const verstuur = () => {
    const reden = waarde.reden.trim();
    if (keur(controleer(waarde.tot, reden, vandaag))) void bewaar(waarde.tot, reden);
  };
  return (
    <Taakvenster titel="Later oppakken" over={over} sluit={sluit} verstuur={verstuur} opslag={opslag} fouten={fouten} opslaan="Uitstellen" extra={taak.uitgesteldTot !== null && <Knop onClick={() => void bewaar(null, null)}>Nu weer in de lijst</Knop>}>
      <Datumveld naam="tot" label="Wanneer komt de taak terug?" van={plusDagen(vandaag, 1)} tot={plusDagen(vandaag, UITSTEL_DAGEN)} waarde={waarde.tot} zet={(tot) => zet((oud) => ({ ...oud, tot }))} />
      <VrijeTekst naam="reden" label="Waarom later?" regels={2} maxTekens={UITSTEL_REDEN_HOOGSTENS} buitenRubriek="de consulenten van deze persoon, de teamleider en de persoon zelf" waarde={waarde.reden} zet={(reden) => zet((oud) => ({ ...oud, reden }))} />
    </Taakvenster>
  );
}

function controleer(tot: string, reden: string, vandaag: string): Veldfout[] {
  return [
    ...(isDatum(tot) && uitstelPast(tot, vandaag) ? [] : [{ veld: 'tot', zin: WEIGERINGEN.UITSTEL_PERIODE }]),
    ...(reden === '' ? [{ veld: 'reden', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
    ...(reden.length > UITSTEL_REDEN_HOOGSTENS ? [{ veld: 'reden', zin: WEIGERINGEN.TEKST_TE_LANG }] : []),
  ];
}
