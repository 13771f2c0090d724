import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal } from '../../app/opmaak.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { type KlasHeelFragment, LesreeksPlannenDocument } from '../../gql/generated/groepen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';
import { WEEKDAGEN } from './klaswoorden.ts';

const LEEG = { weekdagen: [] as number[], beginTijd: '09:00', duur: '150', van: '', tot: '', locatie: '' };

/** Plans lessons on weekdays over a period; the holidays of the school are left out by themselves. */
export function Lesreeks({ klas }: { klas: KlasHeelFragment }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState(false);
  const concept = useConcept(`lesreeks/${klas.id}`, LEEG);
  const { weekdagen, beginTijd, duur, van, tot, locatie } = concept.waarde;
  const zet = (nieuw: Partial<typeof LEEG>) => concept.zet((oud) => ({ ...oud, ...nieuw }));
  const opslag = useVastleggen(LesreeksPlannenDocument, { plek: klas.id, gelukt: ({ lesreeksPlannen: { aantalLessen } }) => `${aantal(aantalLessen, 'les is', 'lessen zijn')} gepland.` });
  const opslaan = async () => {
    if (van === '' || tot === '') return;
    const gelukt = await opslag.vastleggen({ groepId: klas.id, weekdagen: [...weekdagen].sort(), beginTijd, duurMinuten: Math.round(leesGetal(duur) ?? 0), van, tot, ...(locatie.trim() !== '' && { locatie }) });
    if (!gelukt) return;
    concept.wis();
    zetOpen(false);
  };
  return (
    <>
      <Knop icoon="plus" onClick={() => zetOpen(true)}>Lessen plannen</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel={`Lessen van ${klas.naam} plannen`}>
        <Formulier
          fouten={opslag.velden} onVerstuur={() => void opslaan()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Plannen</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
        >
          <div className="klas-dagen" role="group" aria-label="Op welke dagen?">
            {WEEKDAGEN.map((dag, i) => (
              <Knop key={dag} aria-label={dag} aria-pressed={weekdagen.includes(i + 1)} onClick={() => zet({ weekdagen: weekdagen.includes(i + 1) ? weekdagen.filter((d) => d !== i + 1) : [...weekdagen, i + 1] })}>{dag.slice(0, 2)}</Knop>
            ))}
          </div>
          <Tekstveld naam="beginTijd" label="Begintijd" breedte="smal" inputMode="numeric" maxLength={5} waarde={beginTijd} zet={(nieuw) => zet({ beginTijd: nieuw })} />
          <Getalveld naam="duurMinuten" label="Duur" eenheid="minuten" inputMode="numeric" maxLength={3} waarde={duur} zet={(nieuw) => zet({ duur: nieuw })} />
          <Datumveld naam="van" label="Eerste dag" van={vandaag} waarde={van} zet={(nieuw) => zet({ van: nieuw })} />
          <Datumveld naam="tot" label="Laatste dag" hint="Vakanties van de school slaan we over." van={van || vandaag} waarde={tot} zet={(nieuw) => zet({ tot: nieuw })} />
          <Tekstveld naam="locatie" label="Waar" optioneel hint={klas.locatie ? `Leeg: ${klas.locatie}` : 'Bijvoorbeeld online'} waarde={locatie} zet={(nieuw) => zet({ locatie: nieuw })} />
        </Formulier>
      </Dialoog>
    </>
  );
}
