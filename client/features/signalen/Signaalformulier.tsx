import { useEffect, useRef, useState } from 'react';
import { usePlek } from '../../app/adres/plek.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { SignaalAfgevenDocument } from '../../gql/generated/signalen/SignaalAfgevenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Signaalonderwerp } from '../../../shared/rules/signalen.ts';
import { ONDERWERPEN } from '../../app/signaalwoorden.ts';

interface Invoer {
  gemeente: string;
  onderwerp: Signaalonderwerp | '';
  tekst: string;
}

const LEEG: Invoer = { gemeente: '', onderwerp: '', tekst: '' };
const HOOGSTENS = 2000;

/** A signal without a person, from somebody who reaches no dossier. */
export function Signaalformulier({ klaar }: { klaar: () => void }) {
  const { gemeenten } = useIk();
  const { waarde, zet, wis, hersteld } = useConcept('signaal', LEEG);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const opslag = useVastleggen(SignaalAfgevenDocument, { gelukt: 'Het signaal is afgegeven. De gemeente koppelt aan u terug.' });
  const vak = useRef<HTMLDivElement>(null);
  const { hash } = usePlek();
  useEffect(() => {
    if (hash === '#afgeven') vak.current?.querySelector('select')?.focus();
  }, [hash]);
  const verstuur = async () => {
    const gevonden = controleer(waarde, gemeenten.length > 1);
    zetEigen(gevonden);
    if (gevonden.length > 0) return;
    const { gemeente, onderwerp, tekst } = waarde;
    if (!(await opslag.vastleggen({ onderwerp, tekst: tekst.trim(), ...(gemeente !== '' && { gemeente }) }))) return;
    wis();
    klaar();
  };
  return (
    <div ref={vak} id="afgeven">
      <Kaart titel="Signaal afgeven" icoon="vlag" onder="Noem geen namen. De gemeente neemt contact met u op als er meer nodig is.">
        <Formulier
          label="Signaal afgeven" fouten={eigen.length > 0 ? eigen : opslag.velden} onVerstuur={() => void verstuur()}
          melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<Knop type="submit" soort="primair" icoon="vlag" bezig={opslag.bezig}>Signaal afgeven</Knop>}
        >
          {hersteld && <Melding acties={<Knop soort="stil" onClick={wis}>Begin opnieuw</Knop>}>Dit schreef u eerder. Het is nog niet afgegeven.</Melding>}
          {gemeenten.length > 1 && (
            <Keuzeveld naam="gemeente" label="Voor welke gemeente?" breedte="midden" opties={gemeenten.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={waarde.gemeente} zet={(gemeente) => zet((oud) => ({ ...oud, gemeente }))} />
          )}
          <Keuzeveld naam="onderwerp" label="Waar gaat het over?" breedte="midden" opties={ONDERWERPEN} waarde={waarde.onderwerp} zet={(onderwerp) => zet((oud) => ({ ...oud, onderwerp }))} />
          <VrijeTekst
            naam="tekst" label="Wat valt u op?" hint="Schrijf wat u ziet of hoort. Schrijf niets over gezondheid." maxTekens={HOOGSTENS} regels={5} rubriek="SIGNALEN"
            waarde={waarde.tekst} zet={(tekst) => zet((oud) => ({ ...oud, tekst }))}
          />
        </Formulier>
      </Kaart>
    </div>
  );
}

function controleer({ gemeente, onderwerp, tekst }: Invoer, metGemeente: boolean): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (metGemeente && gemeente === '') fouten.push({ veld: 'gemeente', zin: 'Kies een gemeente.' });
  if (onderwerp === '') fouten.push({ veld: 'onderwerp', zin: 'Kies waar het over gaat.' });
  if (tekst.trim() === '') fouten.push({ veld: 'tekst', zin: 'Schrijf op wat u opvalt.' });
  if (tekst.length > HOOGSTENS) fouten.push({ veld: 'tekst', zin: WEIGERINGEN.TEKST_TE_LANG });
  return fouten;
}
