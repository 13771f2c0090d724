import { useState } from 'react';
import { useLocation } from 'wouter';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { WerkcarrouselQuery } from '../../gql/generated/werkcarrousel.ts';
import { OverdrachtBeantwoordenDocument } from '../../gql/generated/werkcarrousel/OverdrachtBeantwoordenDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import { Knop } from '../../ui/Knop.tsx';

type Overdracht = WerkcarrouselQuery['overdrachtenAanMij'][number];

/** Accept, and the person is there; or decline, with why. */
export function Antwoord({ overdracht }: { overdracht: Overdracht }) {
  const [weigeren, zetWeigeren] = useState(false);
  const [, navigeer] = useLocation();
  const opslag = useVastleggen(OverdrachtBeantwoordenDocument, { plek: `${overdracht.id}/ja`, gelukt: 'De overdracht is aangenomen.', apollo: { refetchQueries: ['Werkcarrousel'] } });
  const aannemen = async () => {
    const data = await opslag.vastleggen({ overdrachtId: overdracht.id, versie: overdracht.versie, aannemen: true, reden: null });
    const id = data?.overdrachtBeantwoorden.inburgeraar?.id;
    if (id !== undefined) void navigeer(`/inburgeraars/${id}`);
  };
  return (
    <>
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />
      <div className="ss-rij">
        <Knop soort="primair" icoon="vink" bezig={opslag.bezig} onClick={() => void aannemen()}>Aannemen</Knop>
        <Knop icoon="kruis" onClick={() => zetWeigeren(true)}>Weigeren</Knop>
      </div>
      {weigeren && <Weigeren overdracht={overdracht} sluit={() => zetWeigeren(false)} />}
    </>
  );
}

const LEEG = { reden: '' };

function Weigeren({ overdracht, sluit }: { overdracht: Overdracht; sluit: () => void }) {
  const { waarde, zet, wis } = useConcept(`overdracht-weigeren/${overdracht.id}`, LEEG);
  const opslag = useVastleggen(OverdrachtBeantwoordenDocument, { plek: `${overdracht.id}/nee`, gelukt: 'De overdracht is geweigerd.', apollo: { refetchQueries: ['Werkcarrousel'] } });
  const [leeg, zetLeeg] = useState(false);
  const verstuur = async () => {
    zetLeeg(waarde.reden.trim() === '');
    if (waarde.reden.trim() === '' || !await opslag.vastleggen({ overdrachtId: overdracht.id, versie: overdracht.versie, aannemen: false, reden: waarde.reden.trim() })) return;
    wis();
    sluit();
  };
  return (
    <Dialoog open sluit={sluit} titel="Overdracht weigeren">
      <Formulier
        label="Overdracht weigeren" onVerstuur={() => void verstuur()} fouten={leeg ? NODIG : opslag.velden} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
        knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Weigeren</Knop><Knop soort="stil" onClick={sluit}>Annuleren</Knop></>}
      >
        <VrijeTekst naam="reden" maxTekens={500} label="Waarom?" hint="De consulent leest dit." regels={3} rubriek="WERK" waarde={waarde.reden} zet={(reden) => zet({ reden })} />
      </Formulier>
    </Dialoog>
  );
}

const NODIG = [{ veld: 'reden', zin: WEIGERINGEN.VELD_VERPLICHT }];
