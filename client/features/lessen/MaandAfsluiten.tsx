import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, maandTekst } from '../../app/opmaak.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { MaandstaatBeeldFragment } from '../../gql/generated/lessen.ts';
import { MaandAfsluitenDocument } from '../../gql/generated/lessen/MaandAfsluitenDocument.ts';
import { MaandstaatDocument } from '../../gql/generated/lessen/MaandstaatDocument.ts';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { isOpen } from './indeling.ts';

const HOOGSTENS = 300;

/** Closes the month: says first what is missing, and asks why where the signature of the docent is. */
export function MaandAfsluiten({ beeld: { groep, maand, lessen } }: { beeld: MaandstaatBeeldFragment }) {
  const [open, zetOpen] = useState(false);
  const vandaag = useVandaag();
  const concept = useConcept(`maand/${groep.id}/${maand}`, '');
  const opslag = useVastleggen(MaandAfsluitenDocument, { plek: `${groep.id}/${maand}`, gelukt: 'De maand is afgesloten.', apollo: { refetchQueries: [MaandstaatDocument], awaitRefetchQueries: true } });
  const nietCompleet = lessen.filter(isOpen).length;
  const zonder = lessen.filter(({ vervallenReden, ondertekening, aantalVastgelegd }) => vervallenReden === null && aantalVastgelegd > 0 && (ondertekening === null || ondertekening.gewijzigdSinds)).length;
  const vraag = zonder === 1 ? 'Waarom is 1 les niet ondertekend?' : `Waarom zijn ${zonder} lessen niet ondertekend?`;
  const looptNog = plusMaanden(maand, 1) > vandaag;
  const kan = !looptNog && nietCompleet === 0 && (zonder === 0 || concept.waarde.trim() !== '');
  const sluitAf = async () => {
    if (!kan || !(await opslag.vastleggen({ groepId: groep.id, maand, ...(zonder > 0 && { reden: concept.waarde.trim() }) }))) return;
    concept.wis();
    zetOpen(false);
  };
  return (
    <>
      <Knop icoon="slot" onClick={() => zetOpen(true)}>Maand afsluiten</Knop>
      <Dialoog
        open={open} sluit={() => zetOpen(false)} titel={`${maandTekst(maand)} afsluiten`}
        knoppen={<><Knop soort="primair" icoon="slot" bezig={opslag.bezig} aria-disabled={!kan} onClick={() => void sluitAf()}>Afsluiten</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
      >
        <div className="ss-stapel ss-stapel--dicht">
          {looptNog && <Melding soort="letop">Deze maand is nog niet voorbij.</Melding>}
          {!looptNog && nietCompleet > 0 && <Melding soort="letop">Van {aantal(nietCompleet, 'les', 'lessen')} is de presentie nog niet compleet. Leg die eerst vast.</Melding>}
          {kan && zonder === 0 && <p>Alles is vastgelegd en ondertekend.</p>}
          <p>Na het afsluiten kan de docent niets meer wijzigen. U corrigeert dan nog met een reden.</p>
          {!looptNog && nietCompleet === 0 && zonder > 0 && (
            <VrijeTekst
              naam="reden" label={vraag} hint="Beter is het als de docent eerst tekent." regels={2} maxTekens={HOOGSTENS}
              buitenRubriek="Dit staat op de presentielijst. Uw school leest het, en wie de lijst controleert." waarde={concept.waarde} zet={(tekst) => concept.zet(tekst)}
            />
          )}
          <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        </div>
      </Dialoog>
    </>
  );
}
