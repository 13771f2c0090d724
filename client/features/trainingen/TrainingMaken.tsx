import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum, plusMaanden } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { TrainersDocument, TrainingMakenDocument } from '../../gql/generated/trainingen.ts';
import { Keuzerondjes, Keuzeveld } from '../../ui/Keuze.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';

const SOORTEN = [{ waarde: 'TRAINING', tekst: 'Training', uitleg: 'Eurowijzer, Digisterker, Omgaan met Geld.' }, { waarde: 'PVT', tekst: 'PVT', uitleg: 'Het participatieverklaringstraject.' }] as const;

/** A new group, with its trainer and its places. */
export function TrainingMaken({ sluit }: { sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ naam: '', soort: 'TRAINING' as 'TRAINING' | 'PVT' | '', locatie: '', stoelen: '12', van: vandaag, tot: plusMaanden(vandaag, 2), trainerId: '' }), [vandaag]);
  const { waarde, zet, wis } = useConcept('training-maken', begin);
  const trainers = useQuery(TrainersDocument).data?.trainers ?? [];
  const opslag = useVastleggen(TrainingMakenDocument, { gelukt: 'De groep is gemaakt.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const { naam, soort, locatie, van, tot, trainerId } = waarde;
    const stoelen = leesGetal(waarde.stoelen);
    const bezwaren = [
      ...(naam.trim() === '' ? [{ veld: 'naam', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(trainerId === '' ? [{ veld: 'trainerId', zin: 'Kies een trainer.' }] : []),
      ...(stoelen !== null && Number.isInteger(stoelen) && stoelen >= 1 && stoelen <= 60 ? [] : [{ veld: 'stoelen', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }]),
      ...(isDatum(van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.DATUM_ONGELDIG }]), ...(isDatum(tot) && tot >= van ? [] : [{ veld: 'tot', zin: WEIGERINGEN.PERIODE_ONJUIST }]),
    ];
    if (!keur(bezwaren) || !await opslag.vastleggen({ naam: naam.trim(), soort, locatie: locatie.trim() || null, stoelen: stoelen ?? 0, van, tot, trainerId })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Nieuwe groep" over="Een groep voor een training of het PVT" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Maak de groep">
      <Keuzerondjes naam="soort" label="Wat voor groep?" opties={SOORTEN} waarde={waarde.soort} zet={(soort) => deel({ soort })} naastElkaar />
      <Tekstveld naam="naam" label="Naam" hint="Bijvoorbeeld Eurowijzer januari. Zet er geen namen van mensen in." maxLength={60} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <Keuzeveld naam="trainerId" label="Trainer" breedte="midden" opties={trainers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.trainerId} zet={(trainerId) => deel({ trainerId })} />
      <Tekstveld naam="locatie" label="Waar?" optioneel waarde={waarde.locatie} zet={(locatie) => deel({ locatie })} />
      <Getalveld naam="stoelen" label="Hoeveel plekken?" waarde={waarde.stoelen} zet={(stoelen) => deel({ stoelen })} />
      <Datumveld naam="van" label="Eerste dag" waarde={waarde.van} zet={(van) => deel({ van })} />
      <Datumveld naam="tot" label="Laatste dag" waarde={waarde.tot} zet={(tot) => deel({ tot })} />
    </Taakvenster>
  );
}
