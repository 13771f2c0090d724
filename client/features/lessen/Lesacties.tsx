import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { tijdstipTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { LesKopFragment } from '../../gql/generated/lessen.ts';
import { LessenOndertekenenDocument } from '../../gql/generated/lessen/LessenOndertekenenDocument.ts';
import { LesVervallenDocument } from '../../gql/generated/lessen/LesVervallenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { isKlaar } from './indeling.ts';
import { Lescode } from './Lescode.tsx';

const REDENEN = ['Docent afwezig', 'Studiedag van de school', 'Lokaal niet beschikbaar', 'Slecht weer'] as const;
const HOOGSTENS = 200;

/** What is done with a lesson as a whole: sign for it, let cursisten confirm, or say that it does not take place. Below the roster, where the thumb is after saving. */
export function Lesacties({ les }: { les: LesKopFragment }) {
  const vandaag = useVandaag();
  const magWijzigen = useMag('les:wijzigen') && !les.maandGesloten;
  const magTekenen = useMag('les:ondertekenen');
  const klaar = les.datum <= vandaag && isKlaar(les);
  return (
    <div className="ss-stapel ss-stapel--dicht">
      {klaar && <Handtekening les={les} mag={magTekenen} />}
      <div className="ss-rij">
        {klaar && les.datum === vandaag && <Lescode les={les} />}
        <KnopLink to={`/lessen/maand/${les.groep.id}?maand=${les.datum.slice(0, 7)}`} icoon="kalender">Hele maand</KnopLink>
        {magWijzigen && (les.vervallenReden === null ? <Vervallen les={les} /> : <TochDoor les={les} />)}
      </div>
    </div>
  );
}

/** Signing is a choice of its own, after saving: what is signed is what stands there. */
function Handtekening({ les, mag }: { les: LesKopFragment; mag: boolean }) {
  const opslag = useVastleggen(LessenOndertekenenDocument, { plek: les.id, gelukt: 'U hebt de les ondertekend.' });
  const { ondertekening } = les;
  const geldig = ondertekening !== null && !ondertekening.gewijzigdSinds;
  return (
    <div className="ss-rij ss-rij--uiteen">
      <p>{geldig ? <Label toon="goed" icoon="vink">Ondertekend door {ondertekening.door}, {tijdstipTekst(ondertekening.op)}</Label>
        : <Label toon="letop" icoon="potlood">{ondertekening ? 'Gewijzigd na de handtekening' : 'Nog niet ondertekend'}</Label>}</p>
      {mag && !geldig && <Knop soort="primair" icoon="potlood" bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ lesIds: [les.id] })}>Ondertekenen</Knop>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </div>
  );
}

function Vervallen({ les }: { les: LesKopFragment }) {
  const [open, zetOpen] = useState(false);
  const concept = useConcept(`vervallen/${les.id}`, '');
  const opslag = useVastleggen(LesVervallenDocument, { plek: les.id, gelukt: 'De les gaat niet door. De cursisten zien het.' });
  const reden = concept.waarde.trim();
  const opslaan = async () => {
    if (reden === '' || !(await opslag.vastleggen({ lesId: les.id, versie: les.versie, reden }))) return;
    concept.wis();
    zetOpen(false);
  };
  return (
    <>
      <Knop soort="stil" icoon="kruis" onClick={() => zetOpen(true)}>Gaat niet door</Knop>
      <Dialoog
        open={open} sluit={() => zetOpen(false)} titel="Waarom gaat de les niet door?"
        knoppen={<><Knop soort="primair" bezig={opslag.bezig} aria-disabled={reden === ''} onClick={() => void opslaan()}>Opslaan</Knop><Knop soort="stil" onClick={() => zetOpen(false)}>Terug</Knop></>}
      >
        <div className="ss-stapel ss-stapel--dicht">
          <div className="ss-rij" role="group" aria-label="Veelgebruikte redenen">
            {REDENEN.map((tekst) => <Knop key={tekst} aria-pressed={reden === tekst} onClick={() => concept.zet(tekst)}>{tekst}</Knop>)}
          </div>
          <VrijeTekst naam="reden" label="Of schrijf zelf kort waarom" hint="Schrijf geen medische gegevens op. De cursisten lezen dit." regels={2} maxTekens={HOOGSTENS} rubriek="TAAL_PRESENTIE" waarde={concept.waarde} zet={(tekst) => concept.zet(tekst)} />
          <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
        </div>
      </Dialoog>
    </>
  );
}

function TochDoor({ les }: { les: LesKopFragment }) {
  const opslag = useVastleggen(LesVervallenDocument, { plek: les.id, gelukt: 'De les gaat toch door.' });
  return (
    <>
      <Knop icoon="vernieuw" bezig={opslag.bezig} onClick={() => void opslag.vastleggen({ lesId: les.id, versie: les.versie })}>Gaat toch door</Knop>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
    </>
  );
}
