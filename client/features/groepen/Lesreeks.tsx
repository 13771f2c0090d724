import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, duurTekst, periodeTekst } from '../../app/opmaak.ts';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { LesreeksPlannenDocument } from '../../gql/generated/groepen/LesreeksPlannenDocument.ts';
import { LesreeksStoppenDocument } from '../../gql/generated/groepen/LesreeksStoppenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';
import { WEEKDAGEN, weekdagenTekst } from './klaswoorden.ts';
import { Venster } from './Venster.tsx';

type Reeks = KlasHeelFragment['lesreeksen'][number];

const LEEG = { weekdagen: [] as number[], beginTijd: '09:00', duur: '150', van: '', tot: '', locatie: '' };

function beginVan(reeks: Reeks | undefined, vandaag: string): typeof LEEG {
  if (!reeks) return LEEG;
  return { weekdagen: reeks.weekdagen, beginTijd: reeks.beginTijd, duur: String(reeks.duurMinuten), van: reeks.van > vandaag ? reeks.van : vandaag, tot: reeks.tot, locatie: reeks.locatie ?? '' };
}

/** Plans lessons on weekdays over a period, or other ones from a day on in the place of a series; the holidays of the school are left out by themselves. */
export function LesreeksPlannen({ klas, reeks }: { klas: KlasHeelFragment; reeks?: Reeks }) {
  const vandaag = useVandaag();
  const concept = useConcept(`lesreeks/${reeks?.id ?? klas.id}`, beginVan(reeks, vandaag));
  const { weekdagen, beginTijd, duur, van, tot, locatie } = concept.waarde;
  const zet = (nieuw: Partial<typeof LEEG>) => concept.zet((oud) => ({ ...oud, ...nieuw }));
  const opslag = useVastleggen(LesreeksPlannenDocument, { plek: reeks?.id ?? klas.id, gelukt: ({ lesreeksPlannen: { aantalLessen } }) => `${aantal(aantalLessen, 'les is', 'lessen zijn')} gepland.` });
  const opslaan = async () => {
    const gelukt = await opslag.vastleggen({
      groepId: klas.id, weekdagen: [...weekdagen].sort(), beginTijd, duurMinuten: Math.round(leesGetal(duur) ?? 0), van, tot, ...(locatie.trim() !== '' && { locatie }),
      ...(reeks && { inPlaatsVan: { id: reeks.id, versie: reeks.versie } }),
    });
    if (!gelukt) return false;
    concept.wis();
    return true;
  };
  return (
    <Venster
      {...(reeks ? { knop: 'Wijzigen', icoon: 'potlood', stil: true, over: reeksTekst(reeks), titel: 'Lessen wijzigen', doen: 'Wijzigen' } as const : { knop: 'Lessen plannen', icoon: 'plus', titel: `Lessen van ${klas.naam} plannen`, doen: 'Plannen' } as const)}
      kan={van !== '' && tot !== ''} opslag={opslag} opslaan={opslaan}
    >
      {reeks && <p className="ss-zacht">Vanaf de eerste dag gelden deze lessen in plaats van {reeksTekst(reeks)}. Wat al is vastgelegd, blijft.</p>}
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
    </Venster>
  );
}

/** 'ma, wo om 09:00' */
function reeksTekst({ weekdagen, beginTijd }: Reeks): string {
  return `${weekdagenTekst(weekdagen)} om ${beginTijd}`;
}

/** A series of the class, which can be planned otherwise or stopped. */
export function Reeksregel({ klas, reeks }: { klas: KlasHeelFragment; reeks: Reeks }) {
  return (
    <li>
      <span><strong>{weekdagenTekst(reeks.weekdagen)}, {reeks.beginTijd}</strong><br /><span className="ss-zacht ss-klein">{duurTekst(reeks.duurMinuten)}{reeks.locatie && `, ${reeks.locatie}`} · {periodeTekst(reeks.van, reeks.tot)} · {aantal(reeks.aantalLessen, 'les', 'lessen')}</span></span>
      <span className="ss-rij ss-rij--krap"><LesreeksPlannen klas={klas} reeks={reeks} /><Stoppen reeks={reeks} /></span>
    </li>
  );
}

function Stoppen({ reeks }: { reeks: Reeks }) {
  const vandaag = useVandaag();
  const [vanaf, zetVanaf] = useState(reeks.van > vandaag ? reeks.van : vandaag);
  const opslag = useVastleggen(LesreeksStoppenDocument, { plek: reeks.id, gelukt: 'De lessen zijn uit het rooster.' });
  return (
    <Venster
      knop="Stoppen" icoon="kruis" over={reeksTekst(reeks)} stil titel={`Geen les meer op ${reeksTekst(reeks)}`} doen="Lessen weghalen" kan={vanaf !== ''} opslag={opslag}
      opslaan={async () => await opslag.vastleggen({ lesreeksId: reeks.id, versie: reeks.versie, vanaf }) !== null}
    >
      <Datumveld naam="vanaf" label="Eerste dag zonder les" hint="Lessen van voor die dag blijven, met de presentie. Meldde iemand zich al af voor een les? Dan ziet die dat de les vervalt." van={vandaag} waarde={vanaf} zet={zetVanaf} />
    </Venster>
  );
}
