import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { SignaalregelFragment } from '../../gql/generated/signalen.ts';
import { SignaalStapZettenDocument } from '../../gql/generated/signalen/SignaalStapZettenDocument.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { type Signaalstap as Stap, SIGNAALTEKST_HOOGSTENS, stapTekst } from '../../../shared/rules/signalen.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { stappenVan } from './indeling.ts';

const BEGIN = { tekst: '' };

const GELUKT: Readonly<Record<Stap, string>> = {
  OPGEPAKT: 'U hebt het signaal opgepakt. Dat ziet de ander ook.', BERICHT: 'Uw bericht is verstuurd.', AFGEHANDELD: 'Het signaal is afgehandeld. De ander ziet uw antwoord.',
  GEZIEN: 'U hebt het antwoord gezien.', HEROPEND: 'Het signaal is heropend. De ander ziet uw reden.',
};

/** What can be done with a signal now: words and the step that goes with them, or a step by itself. */
export function Signaalstap({ signaal, persoonId }: { signaal: SignaalregelFragment; persoonId: string | undefined }) {
  const stappen = stappenVan(signaal);
  const { waarde, zet, wis, hersteld } = useConcept(`signaalstap/${signaal.id}`, BEGIN);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const [gekozen, kies] = useState<Stap | null>(null);
  const opslag = useVastleggen(SignaalStapZettenDocument, { plek: signaal.id, gelukt: ({ signaalStapZetten }) => GELUKT[(signaalStapZetten.signaal.stappen.at(-1)?.soort ?? 'BERICHT') as Stap], apollo: { refetchQueries: 'active' } });
  if (stappen.length === 0) return null;
  const beantwoord = signaal.terugkoppeling !== null;
  const doe = async (stap: Stap) => {
    const tekst = waarde.tekst.trim();
    const fouten = stapTekst(stap, beantwoord) === 'VERPLICHT' && tekst === '' ? [{ veld: 'tekst', zin: stap === 'HEROPEND' ? 'Schrijf op waarom u het heropent.' : stap === 'AFGEHANDELD' ? 'Schrijf op wat u hebt gedaan.' : WEIGERINGEN.VELD_VERPLICHT }] : [];
    zetEigen(fouten);
    kies(stap);
    if (fouten.length > 0) return;
    const metWoorden = stapTekst(stap, beantwoord) !== 'GEEN' && tekst !== '';
    if (await opslag.vastleggen({ signaalId: signaal.id, versie: signaal.versie, stap, ...(metWoorden && { tekst }) }) && metWoorden) wis();
  };
  const knop = (stap: Stap, tekst: string, soort: 'primair' | 'secundair') => stappen.includes(stap) && <Knop soort={soort} bezig={opslag.bezig && gekozen === stap} onClick={() => void doe(stap)}>{tekst}</Knop>;
  const ontvangt = signaal.zijde === 'ONTVANGER';
  const losse = stappen.filter((stap) => stapTekst(stap, beantwoord) === 'GEEN');
  return (
    <Kaart titel={ontvangt ? 'Antwoorden' : 'Reageren'} icoon="gesprek" onder={ontvangt ? 'Wie het signaal gaf, leest wat u hier schrijft.' : beantwoord ? 'Is het opgelost? Merk het antwoord als gezien. Zo niet, schrijf dan wat er nog is.' : 'Weet u meer? Schrijf het erbij.'}>
      <div className="ss-stapel">
        {losse.length > 0 && <div className="ss-rij">{knop('OPGEPAKT', 'Ik pak dit op', 'secundair')}{knop('GEZIEN', 'Ik heb het antwoord gezien', 'primair')}</div>}
        <Formulier
          label={ontvangt ? 'Antwoorden' : 'Reageren'} fouten={eigen.length > 0 ? eigen : opslag.velden} onVerstuur={() => void doe(stappen.includes('BERICHT') ? 'BERICHT' : 'HEROPEND')}
          melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
          knoppen={<>{knop('AFGEHANDELD', 'Antwoorden en afhandelen', 'primair')}{knop('BERICHT', ontvangt ? 'Alleen antwoorden' : 'Versturen', ontvangt ? 'secundair' : 'primair')}{knop('HEROPEND', 'Heropenen', 'secundair')}</>}
        >
          {hersteld && <Melding acties={<Knop soort="stil" onClick={wis}>Begin opnieuw</Knop>}>Dit schreef u eerder. Het is nog niet verstuurd.</Melding>}
          <Woorden signaal={signaal} persoonId={persoonId} waarde={waarde.tekst} zet={(tekst) => zet({ tekst })} label={ontvangt ? 'Uw antwoord' : stappen.includes('HEROPEND') ? 'Waarom is het nog niet opgelost?' : 'Wat wilt u nog zeggen?'} />
        </Formulier>
      </div>
    </Kaart>
  );
}

/** Says who reads it: the other side of the loop does too. */
function Woorden({ signaal: { zijde, richting, partner }, persoonId, ...vak }: { signaal: SignaalregelFragment; persoonId: string | undefined; waarde: string; zet: (tekst: string) => void; label: string }) {
  const gedeeld = { naam: 'tekst', hint: 'Schrijf niets over gezondheid.', regels: 4, maxTekens: SIGNAALTEKST_HOOGSTENS, ...vak };
  if (persoonId === undefined) return <VrijeTekst {...gedeeld} buitenRubriek="de consulenten en de teamleider van de gemeente, en wie het signaal gaf" />;
  // Who has the regie writes to the partner; what a partner writes goes to the gemeente and stays in the own organisation.
  const regie = (zijde === 'ONTVANGER') === (richting === 'AAN_GEMEENTE');
  return <VrijeTekst {...gedeeld} rubriek="SIGNALEN" persoonId={persoonId} {...(regie && { ook: `${partner} (wie daar met deze persoon werkt)` })} />;
}
