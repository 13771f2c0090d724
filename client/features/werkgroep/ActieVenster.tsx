import { useMemo } from 'react';
import type { Kwartaal } from '../../../shared/rules/kwartaal.ts';
import { ACTIE_OPMERKING_HOOGSTENS, ACTIE_WAT_HOOGSTENS, type Actiestand } from '../../../shared/rules/werkgroep.ts';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActielijstveldenFragment } from '../../gql/generated/werkgroep.ts';
import { WerkgroepactieMeldenDocument } from '../../gql/generated/werkgroep/WerkgroepactieMeldenDocument.ts';
import { WerkgroepactieVastleggenDocument } from '../../gql/generated/werkgroep/WerkgroepactieVastleggenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Segmenten } from '../../ui/Segmenten.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { type Actie, STANDKEUZES } from './woorden.ts';

const VERVERS = { refetchQueries: 'active', awaitRefetchQueries: true } as const;
const LEZERS = 'iedereen in de werkgroep';

interface BewerkenProps { actie: Actie | null; kwartaal: Kwartaal; leden: ActielijstveldenFragment['leden']; sluit: () => void }

/** A new action or a change of one: what, who, when, and how it stands. */
export function ActieBewerken({ actie, kwartaal, leden, sluit }: BewerkenProps) {
  const begin = useMemo(() => ({ wat: actie?.wat ?? '', organisatieId: actie?.organisatieId ?? '', uiterlijk: actie?.uiterlijk ?? '', stand: (actie?.stand ?? 'OPEN') as Actiestand, opmerking: actie?.opmerking ?? '' }), [actie]);
  const { waarde, zet, wis } = useConcept(`werkgroepactie/${actie?.id ?? `nieuw ${kwartaal.jaar} ${kwartaal.kwartaal}`}`, begin);
  const opslag = useVastleggen(WerkgroepactieVastleggenDocument, { plek: actie?.id ?? 'nieuw', gelukt: 'De actie staat op de lijst.', apollo: VERVERS });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  // Who left the werkgroep keeps what it has.
  const keuzes = leden.filter(({ id, lid }) => lid || id === actie?.organisatieId);
  const verstuur = async () => {
    const { wat, organisatieId, uiterlijk, stand, opmerking } = waarde;
    const bezwaren = [
      ...(wat.trim() === '' ? [{ veld: 'wat', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(organisatieId === '' ? [{ veld: 'organisatieId', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
      ...(uiterlijk === '' || isDatum(uiterlijk) ? [] : [{ veld: 'uiterlijk', zin: WEIGERINGEN.DATUM_ONGELDIG }]),
    ];
    // The role stays where the organisation stays.
    const rol = organisatieId === actie?.organisatieId ? actie.rol : null;
    if (!keur(bezwaren) || !await opslag.vastleggen({ id: actie?.id ?? null, versie: actie?.versie ?? null, ...kwartaal, wat: wat.trim(), organisatieId, rol, stand, uiterlijk: uiterlijk || null, opmerking: opmerking.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={actie ? 'Actie wijzigen' : 'Nieuwe actie'} over={`${kwartaal.kwartaal}e kwartaal ${kwartaal.jaar}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan={actie ? 'Actie opslaan' : 'Zet op de lijst'}>
      <VrijeTekst naam="wat" label="Wat gaan we doen?" hint="In één of twee korte zinnen. Zet er geen namen van mensen in." regels={2} maxTekens={ACTIE_WAT_HOOGSTENS} buitenRubriek={LEZERS} waarde={waarde.wat} zet={(wat) => deel({ wat })} />
      <Keuzeveld naam="organisatieId" label="Welke organisatie doet het?" breedte="midden" opties={keuzes.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.organisatieId} zet={(organisatieId) => deel({ organisatieId })} />
      <Datumveld naam="uiterlijk" label="Wanneer moet het klaar zijn?" optioneel waarde={waarde.uiterlijk} zet={(uiterlijk) => deel({ uiterlijk })} />
      <Stand waarde={waarde.stand} zet={(stand) => deel({ stand })} />
      <Opmerking waarde={waarde.opmerking} zet={(opmerking) => deel({ opmerking })} />
    </Taakvenster>
  );
}

/** The owner says how its own action stands. */
export function ActieMelden({ actie, sluit }: { actie: Actie; sluit: () => void }) {
  const begin = useMemo(() => ({ stand: actie.stand as Actiestand, opmerking: actie.opmerking ?? '' }), [actie]);
  const { waarde, zet, wis } = useConcept(`werkgroepactie-melden/${actie.id}`, begin);
  const opslag = useVastleggen(WerkgroepactieMeldenDocument, { plek: actie.id, gelukt: 'Opgeslagen. De werkgroep ziet hoe het staat.', apollo: VERVERS });
  const verstuur = async () => {
    if (!await opslag.vastleggen({ id: actie.id, versie: actie.versie, stand: waarde.stand, opmerking: waarde.opmerking.trim() || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Hoe staat het ervoor?" over={actie.wat} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={opslag.velden} opslaan="Opslaan">
      <Stand waarde={waarde.stand} zet={(stand) => zet((oud) => ({ ...oud, stand }))} />
      <Opmerking waarde={waarde.opmerking} zet={(opmerking) => zet((oud) => ({ ...oud, opmerking }))} />
    </Taakvenster>
  );
}

function Stand({ waarde, zet }: { waarde: Actiestand; zet: (stand: Actiestand) => void }) {
  return (
    <div>
      <p className="utrecht-form-label" aria-hidden="true">Hoe ver is het?</p>
      <Segmenten naam="stand" label="Hoe ver is het?" segmenten={STANDKEUZES} waarde={waarde} zet={zet} />
    </div>
  );
}

function Opmerking({ waarde, zet }: { waarde: string; zet: (opmerking: string) => void }) {
  return <VrijeTekst naam="opmerking" label="Hoe staat het?" hint="Schrijf niets over personen." optioneel regels={3} maxTekens={ACTIE_OPMERKING_HOOGSTENS} buitenRubriek={LEZERS} waarde={waarde} zet={zet} />;
}
