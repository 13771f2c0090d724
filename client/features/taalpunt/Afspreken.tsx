import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { TaalpuntVastleggenDocument } from '../../gql/generated/taalpunt/TaalpuntVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import type { VolgendeKeerProps } from './VolgendeKeer.tsx';

/** Half hours of the day and evening, so that nobody types a time; and the one that stood there. */
function tijden(nu: string): { waarde: string; tekst: string }[] {
  const heel = Array.from({ length: 28 }, (_, i) => `${String(8 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`);
  return [...new Set([...heel, ...(nu === '' ? [] : [nu])])].sort().map((tijd) => ({ waarde: tijd, tekst: tijd }));
}

/** When and where the next time is. */
export default function Afspreken({ mens, naam, volgendeOp, klaar }: VolgendeKeerProps & { klaar: () => void }) {
  const vandaag = useVandaag();
  const { id, taalcoaching } = mens;
  // The time and the place are often those of the last time.
  const begin = useMemo(() => ({ op: volgendeOp ?? '', tijd: taalcoaching?.volgendeTijd ?? '', plaats: taalcoaching?.volgendePlaats ?? '' }), [volgendeOp, taalcoaching?.volgendeTijd, taalcoaching?.volgendePlaats]);
  const { waarde, zet, wis } = useConcept(`volgende/${id}`, begin);
  const opslag = useVastleggen(TaalpuntVastleggenDocument, { plek: `volgende-${id}`, gelukt: `De volgende keer met ${naam} staat erin.`, apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const bewaar = async (nieuw: typeof waarde) => {
    if (!await opslag.vastleggen({ inburgeraarId: id, taalcoaching: { versie: taalcoaching?.versie ?? 0, volgendeOp: nieuw.op || null, volgendeTijd: nieuw.tijd || null, volgendePlaats: nieuw.plaats.trim() || null } })) return;
    wis();
    klaar();
  };
  const verstuur = () => {
    const goed = isDatum(waarde.op) && waarde.op >= vandaag;
    if (keur(goed ? [] : [{ veld: 'taalcoaching.volgendeOp', zin: waarde.op === '' ? WEIGERINGEN.VELD_VERPLICHT : 'Kies vandaag of een latere dag.' }])) void bewaar(waarde);
  };
  return (
    <Formulier
      label={`Volgende keer met ${naam}`} fouten={fouten} onVerstuur={verstuur} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<>
        <Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop>
        {volgendeOp !== null && <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={() => void bewaar({ op: '', tijd: waarde.tijd, plaats: waarde.plaats })}>Gaat niet door</Knop>}
        <Knop soort="stil" onClick={klaar}>Annuleren</Knop>
      </>}
    >
      <Datumveld naam="taalcoaching.volgendeOp" label="Welke dag?" van={vandaag} waarde={waarde.op} zet={(op) => deel({ op })} />
      <Keuzeveld naam="taalcoaching.volgendeTijd" label="Hoe laat?" optioneel breedte="smal" leegTekst="Weet ik nog niet" opties={tijden(waarde.tijd)} waarde={waarde.tijd} zet={(tijd) => deel({ tijd })} />
      <VrijeTekst naam="taalcoaching.volgendePlaats" label="Waar?" hint="Bijvoorbeeld de bibliotheek." optioneel regels={1} rubriek="TAALCOACHING" persoonId={id} waarde={waarde.plaats} zet={(plaats) => deel({ plaats })} />
    </Formulier>
  );
}
