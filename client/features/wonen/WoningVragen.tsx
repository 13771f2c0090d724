import { useMemo } from 'react';
import { isDatum, plusMaanden } from '../../../shared/rules/datum.ts';
import { WONING_GRENZEN } from '../../../shared/rules/wonen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WoningVragenDocument } from '../../gql/generated/wonen/WoningVragenDocument.ts';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';
import { vraagVan, type Zoekende } from './zoekenden.ts';

/** Asks a dwelling for a household; how many people comes from the dossier where it is known. */
export function WoningVragen({ persoon, sluit }: { persoon: Zoekende; sluit: () => void }) {
  const vandaag = useVandaag();
  const staand = vraagVan(persoon);
  const gezin = persoon.gezin?.aantal;
  const begin = useMemo(() => ({ huishouden: String(staand?.huishouden ?? (gezin ? gezin + 1 : 1)), nodigVoor: staand?.nodigVoor ?? plusMaanden(vandaag, 3) }), [staand, gezin, vandaag]);
  const { waarde, zet, wis } = useConcept(`woning-vragen/${persoon.id}`, begin);
  const opslag = useVastleggen(WoningVragenDocument, { plek: persoon.id, gelukt: 'Het staat erin. De woningcorporatie ziet het aantal.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async (ingetrokken: boolean) => {
    const huishouden = leesGetal(waarde.huishouden);
    const goed = huishouden !== null && Number.isInteger(huishouden) && huishouden >= 1 && huishouden <= WONING_GRENZEN.personen;
    if (!keur([...(goed ? [] : [{ veld: 'huishouden', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }]), ...(isDatum(waarde.nodigVoor) ? [] : [{ veld: 'nodigVoor', zin: WEIGERINGEN.DATUM_ONGELDIG }])])) return;
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, ...(staand && { id: staand.id, versie: staand.versie }), huishouden: huishouden ?? 1, nodigVoor: waarde.nodigVoor, ingetrokken })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster
      titel={staand ? 'De vraag wijzigen' : 'Een woning vragen'} over={naamVan(persoon)} sluit={sluit} verstuur={() => void verstuur(false)} opslag={opslag} fouten={fouten} opslaan={staand ? 'Bewaar' : 'Vraag de woning'}
      extra={staand && <Knop soort="stil" icoon="kruis" bezig={opslag.bezig} onClick={() => void verstuur(true)}>Trek de vraag in</Knop>}
    >
      <p className="ss-zacht">De woningcorporatie leest alleen: een woning voor zoveel mensen, nodig voor die maand. Geen naam en niets uit het dossier. Vraag voor een gezin één keer.</p>
      <Getalveld naam="huishouden" label="Voor hoeveel mensen?" hint={gezin ? 'Uit het dossier. Klopt het nog?' : 'In het dossier staat geen gezin.'} waarde={waarde.huishouden} zet={(huishouden) => zet((oud) => ({ ...oud, huishouden }))} />
      <Datumveld naam="nodigVoor" label="Nodig voor" waarde={waarde.nodigVoor} zet={(nodigVoor) => zet((oud) => ({ ...oud, nodigVoor }))} />
    </Taakvenster>
  );
}
