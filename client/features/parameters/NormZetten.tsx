import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ParameterVeldenFragment as Parameter } from '../../gql/generated/parameters.ts';
import { NormenDocument } from '../../gql/generated/parameters/NormenDocument.ts';
import { ParameterZettenDocument } from '../../gql/generated/parameters/ParameterZettenDocument.ts';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';
import { isDatum } from '../../../shared/rules/datum.ts';
import { eenheidTekst, metEenheid } from './woorden.ts';

const LEEG = { waarde: '', geldigVan: '' };

/** Another number from a day on. */
export function NormZetten({ parameter: { naam, titel, uitleg, eenheid, min, max, geldt }, sluit }: { parameter: Parameter; sluit: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`norm/${naam}`, LEEG);
  const opslag = useVastleggen(ParameterZettenDocument, { plek: naam, gelukt: 'De norm is opgeslagen.', apollo: { refetchQueries: [NormenDocument], awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const getal = leesGetal(waarde.waarde);
  const verstuur = async () => {
    const past = typeof getal === 'number' && Number.isInteger(getal) && getal >= min && getal <= max;
    const goed = keur([
      ...(past ? [] : [{ veld: 'waarde', zin: `Vul een heel getal in van ${min} tot en met ${max}.` }]),
      ...(isDatum(waarde.geldigVan) && waarde.geldigVan >= vandaag ? [] : [{ veld: 'geldigVan', zin: 'Kies vandaag of een latere dag.' }]),
    ]);
    if (!goed || typeof getal !== 'number') return;
    if (!await opslag.vastleggen({ naam, waarde: getal, geldigVan: waarde.geldigVan })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Norm wijzigen" over={titel} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <p className="ss-lees">Nu geldt {metEenheid(geldt, eenheid)}. {uitleg}</p>
      <Getalveld naam="waarde" label={`Nieuw getal, in ${eenheidTekst(eenheid)}`} hint={`Van ${min} tot en met ${max}.`} waarde={waarde.waarde} zet={(nieuw) => zet((oud) => ({ ...oud, waarde: nieuw }))} />
      <Datumveld naam="geldigVan" label="Geldt vanaf" van={vandaag} waarde={waarde.geldigVan} zet={(geldigVan) => zet((oud) => ({ ...oud, geldigVan }))} />
    </Taakvenster>
  );
}
