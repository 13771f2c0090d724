import { useConcept } from '../../app/concept/useConcept.ts';
import { aantal } from '../../app/opmaak.ts';
import { opNaam } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useRegelopslag } from '../../app/vastleggen/useRegelopslag.ts';
import type { VoortgangsgroepenQuery } from '../../gql/generated/voortgang.ts';
import { GroepsrapportageVastleggenDocument } from '../../gql/generated/voortgang/GroepsrapportageVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Cursistregel } from './Cursistregel.tsx';
import { controleer, type Invoer, LEEG_CONCEPT, maakRij, naarInput, opRegel } from './rapportage.ts';

interface GroepsrapportageProps {
  groep: VoortgangsgroepenQuery['voortgangsgroepen'][number];
  ververs: () => Promise<unknown>;
}

/** Everybody of the class below each other; what is touched goes along, the rest can wait. */
export function Groepsrapportage({ groep, ververs }: GroepsrapportageProps) {
  const magRapporteren = useMag('voortgang:rapporteren');
  const concept = useConcept(`rapportage/${groep.id}/${groep.peildag.slice(0, 7)}`, LEEG_CONCEPT);
  const rijen = [...groep.cursisten].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar)).map((cursist) => maakRij(cursist, concept.waarde.regels));
  const mee = rijen.filter((rij) => rij.mee).length;
  const opslag = useRegelopslag(GroepsrapportageVastleggenDocument, {
    plek: groep.id, gelukt: 'De rapportages zijn opgeslagen.', leeg: mee === 0, correctie: false,
    controleer: () => controleer(rijen, groep.peildag), maakInput: () => naarInput(groep.peildag, rijen),
    opPlaats: (velden, input) => opRegel(velden, Array.isArray(input.regels) ? input.regels : [input.regels]), ververs: () => void ververs().catch(() => undefined),
    // What was filled in stands until the new state is here: else the old levels would flash by.
    bewaard: async () => {
      await ververs().catch(() => undefined);
      concept.wis();
    },
  });
  const zet = (id: string, invoer: Invoer) => concept.zet((oud) => ({ regels: { ...oud.regels, [id]: invoer } }));
  const laat = (id: string) => concept.zet((oud) => ({ regels: Object.fromEntries(Object.entries(oud.regels).filter(([ander]) => ander !== id)) }));
  return (
    <Formulier
      label={`Rapportages van ${groep.groep.naam}`} fouten={opslag.fouten} onVerstuur={opslag.verstuur} knoppenVast
      knoppen={<>
        <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={opslag.verstuur} ververs={() => void ververs()} />
        <p className="voortgang-balk" role="status">{mee === 0 ? <><Icoon naam="info" maat={1} />Kies per cursist de inzet, of dat er niets te melden is.</> : `${aantal(mee, 'rapportage', 'rapportages')} klaar om op te slaan`}</p>
        {magRapporteren && <Knop type="submit" soort="primair" bezig={opslag.bezig} aria-disabled={mee === 0}>Opslaan</Knop>}
      </>}
    >
      {concept.hersteld && (
        <Melding titel="Dit stond er nog van u" acties={<Knop soort="stil" onClick={concept.wis}>Begin opnieuw</Knop>}>Wat u eerder invulde is nog niet opgeslagen. Klopt het nog? Sla het dan op.</Melding>
      )}
      <ul className="voortgang">
        {rijen.map((rij) => <Cursistregel key={rij.id} rij={rij} startklas={groep.groep.soort === 'STARTKLAS'} peildag={groep.peildag} zet={(invoer) => zet(rij.id, invoer)} laat={() => laat(rij.id)} />)}
      </ul>
    </Formulier>
  );
}
