import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { naamVan, opNaam } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { DeelnemerInschrijvenDocument, TrainingskandidatenDocument, type TrainingveldenFragment } from '../../gql/generated/trainingen.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

interface InschrijvenProps {
  training: TrainingveldenFragment;
  sluit: () => void;
}

/** Gives somebody a place: whom the organisation has, with the opdracht training of the gemeente. */
export function Inschrijven({ training, sluit }: InschrijvenProps) {
  const vandaag = useVandaag();
  const { organisatie } = useIk();
  const eerste = training.van > vandaag ? training.van : vandaag;
  const begin = useMemo(() => ({ inburgeraarId: '', van: eerste }), [eerste]);
  const { waarde, zet, wis } = useConcept(`inschrijven/${training.id}`, begin);
  const vraag = useQuery(TrainingskandidatenDocument, { fetchPolicy: 'cache-and-network' });
  const opslag = useVastleggen(DeelnemerInschrijvenDocument, { plek: training.id, gelukt: 'Ingeschreven. De trainer ziet het meteen.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const al = new Set(training.deelnemers.filter(({ tot }) => tot === null || tot >= vandaag).map(({ inburgeraar }) => inburgeraar.id));
  const kandidaten = (vraag.data?.begeleidingen ?? []).map(({ inburgeraar }) => inburgeraar)
    .filter(({ id, betrokkenen }) => !al.has(id) && betrokkenen?.betrokkenen.some((b) => b.opdrachtCode === 'TRAINING' && b.organisatie === organisatie)).sort(opNaam);
  const verstuur = async () => {
    if (!keur([...(waarde.inburgeraarId === '' ? [{ veld: 'inburgeraarId', zin: 'Kies wie.' }] : []), ...(isDatum(waarde.van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.TRAINING_DAG }])])) return;
    if (!await opslag.vastleggen({ groepId: training.id, ...waarde })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Inschrijven" over={training.naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Schrijf in">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (
          <Keuzeveld
            naam="inburgeraarId" label="Wie?" hint={kandidaten.length === 0 ? 'Er is niemand met een opdracht training die nog niet in deze groep zit. Vraag het de consulent.' : 'Alleen wie de gemeente hiervoor aanmeldde.'}
            opties={kandidaten.map((een) => ({ waarde: een.id, tekst: naamVan(een) }))} waarde={waarde.inburgeraarId} zet={(inburgeraarId) => zet((oud) => ({ ...oud, inburgeraarId }))}
          />
        )}
      </Opgehaald>
      <Datumveld naam="van" label="Eerste dag" van={training.van} {...(training.tot !== null && { tot: training.tot })} waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
    </Taakvenster>
  );
}
