import { useMemo } from 'react';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { DoorstroomVoorstellenDocument } from '../../gql/generated/plaatsing/DoorstroomVoorstellenDocument.ts';
import { redenzin, voorsteltekst } from './woorden.ts';

interface VoorstellenProps {
  regel: PlaatsingveldenFragment & { plek: NonNullable<PlaatsingveldenFragment['plek']> };
  sluit: () => void;
}

/** A proposal for a next step is a signal to the consulent: the reasons stand there, and the answer comes back with the place. */
export function Voorstellen({ regel: { inburgeraar, plek }, sluit }: VoorstellenProps) {
  const redenen = plek.doorstroom?.redenen;
  const begin = useMemo(() => ({ tekst: voorsteltekst(plek.module?.naam ?? null, redenen ?? []) }), [plek.module?.naam, redenen]);
  const { waarde, zet, wis } = useConcept(`voorstel/${plek.id}`, begin);
  const opslag = useVastleggen(DoorstroomVoorstellenDocument, { plek: plek.id, gelukt: 'Voorgesteld. Het antwoord van de consulent komt hier.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.tekst.trim() === '' ? [{ veld: 'tekst', zin: WEIGERINGEN.VELD_VERPLICHT }] : [])) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, onderwerp: 'DOORSTROOM', tekst: waarde.tekst.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Volgende stap voorstellen" over={naamVan(inburgeraar)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stel voor">
      <p>De consulent leest dit en antwoordt. U kunt de tekst aanpassen.</p>
      {redenen && redenen.some(({ gehaald }) => !gehaald) && <p className="ss-zacht">Nog niet alles is gehaald: {redenen.filter(({ gehaald }) => !gehaald).map(redenzin).join('; ')}. U mag toch een voorstel doen.</p>}
      <VrijeTekst naam="tekst" label="Wat stelt u voor?" hint="Welke stap past, en wat is daarvoor nodig? Schrijf niets over gezondheid." regels={6} rubriek="SIGNALEN" persoonId={inburgeraar.id} waarde={waarde.tekst} zet={(tekst) => zet({ tekst })} />
    </Taakvenster>
  );
}
