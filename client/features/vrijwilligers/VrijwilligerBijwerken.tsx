import { useMemo } from 'react';
import { HOOGSTENS_PER_VRIJWILLIGER, VRIJWILLIGERSTALEN } from '../../../shared/rules/vrijwilligers.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WEEKDAGNAMEN } from '../../app/weekdagwoorden.ts';
import { VrijwilligerBijwerkenDocument, type VrijwilligerveldenFragment } from '../../gql/generated/vrijwilligers.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';
import './vrijwilligers.css';

interface BijwerkenProps {
  vrijwilliger: VrijwilligerveldenFragment;
  sluit: () => void;
}

/** What a volunteer can do: languages, days, and how many people at once. */
export function VrijwilligerBijwerken({ vrijwilliger, sluit }: BijwerkenProps) {
  const vandaag = useVandaag();
  const { id, naam, talen, weekdagen, hoogstens, rustTot, getraindOp, versie } = vrijwilliger;
  const begin = useMemo(() => ({ talen, weekdagen, hoogstens: String(hoogstens), rustTot: rustTot ?? '', getraindOp: getraindOp ?? '' }), [talen, weekdagen, hoogstens, rustTot, getraindOp]);
  const { waarde, zet, wis } = useConcept(`vrijwilliger/${id}`, begin);
  const opslag = useVastleggen(VrijwilligerBijwerkenDocument, { plek: id, gelukt: 'Het is opgeslagen.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const hoeveel = leesGetal(waarde.hoogstens);
    const goed = hoeveel !== null && Number.isInteger(hoeveel) && hoeveel >= 0 && hoeveel <= HOOGSTENS_PER_VRIJWILLIGER;
    if (!keur(goed ? [] : [{ veld: 'hoogstens', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }])) return;
    if (!await opslag.vastleggen({ vrijwilligerId: id, versie, talen: [...waarde.talen], weekdagen: [...waarde.weekdagen], hoogstens: hoeveel ?? 0, rustTot: waarde.rustTot || null, getraindOp: waarde.getraindOp || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Wat kan deze vrijwilliger?" over={naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Talen talen={waarde.talen} zet={(nieuw) => deel({ talen: nieuw })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Op welke dagen?</legend>
        {WEEKDAGNAMEN.map((dag, plek) => (
          <Vinkje key={dag} naam="weekdagen" label={dag} aan={waarde.weekdagen.includes(plek + 1)} zet={(aan) => deel({ weekdagen: aan ? [...waarde.weekdagen, plek + 1].sort() : waarde.weekdagen.filter((een) => een !== plek + 1) })} />
        ))}
      </fieldset>
      <Getalveld naam="hoogstens" label="Hoeveel mensen hoogstens tegelijk?" waarde={waarde.hoogstens} zet={(nieuw) => deel({ hoogstens: nieuw })} />
      <Datumveld naam="getraindOp" label="Training klaar op" optioneel tot={vandaag} waarde={waarde.getraindOp} zet={(nieuw) => deel({ getraindOp: nieuw })} />
      <Datumveld naam="rustTot" label="Niet beschikbaar tot en met" optioneel van={vandaag} waarde={waarde.rustTot} zet={(nieuw) => deel({ rustTot: nieuw })} />
    </Taakvenster>
  );
}

/** The languages that were chosen, each to take away, and a list to add from: short on a phone, without typing. */
function Talen({ talen, zet }: { talen: readonly string[]; zet: (talen: string[]) => void }) {
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <Keuzeveld
        naam="talen" label="Talen" breedte="midden" leegTekst={talen.length === 0 ? 'Kies een taal' : 'Nog een taal'} waarde="" opties={VRIJWILLIGERSTALEN.filter((taal) => !talen.includes(taal)).map((taal) => ({ waarde: taal as string, tekst: taal }))}
        zet={(taal) => void (taal !== '' && zet([...talen, taal]))}
      />
      {talen.length > 0 && <ul className="vrijwilliger-talen" aria-label="Gekozen talen">{talen.map((taal) => <li key={taal}><Knop icoon="kruis" onClick={() => zet(talen.filter((een) => een !== taal))}>{taal}<span className="ss-onzichtbaar"> weghalen</span></Knop></li>)}</ul>}
    </div>
  );
}
