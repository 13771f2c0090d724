import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { KOPPELEN_DAGEN, koppelvoorstel, type Voorstel, type Vrijwilliger } from '../../../shared/rules/vrijwilligers.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { dagenTekst } from '../../app/weekdagwoorden.ts';
import type { BegeleidingveldenFragment } from '../../gql/generated/begeleiding.ts';
import { BegeleiderKoppelenDocument } from '../../gql/generated/begeleiding/BegeleiderKoppelenDocument.ts';
import { KoppeltaalDocument } from '../../gql/generated/begeleiding/KoppeltaalDocument.ts';
import { VrijwilligersDocument } from '../../gql/generated/vrijwilligers/VrijwilligersDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

interface KoppelenProps {
  regel: BegeleidingveldenFragment;
  sluit: () => void;
}

/** Why somebody stands where they stand in the list: language, room, days. */
function redenen({ vrijwilliger, spreektTaal, vrij }: Voorstel<Vrijwilliger & { weekdagen: readonly number[] }>, taal: string | null, vandaag: string): string {
  const rust = vrijwilliger.rustTot !== null && vrijwilliger.rustTot >= vandaag ? `niet beschikbaar tot en met ${datumTekst(vrijwilliger.rustTot)}` : null;
  const plek = vrij === 0 ? `vol: ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}` : `begeleidt ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}, nog ${aantal(vrij, 'plek', 'plekken')}`;
  return [spreektTaal ? `spreekt ${taal}` : null, rust, plek, dagenTekst(vrijwilliger.weekdagen)].filter((deel) => deel !== null).join(' · ');
}

/** Couples a volunteer: who fits best stands first, with why, and the coordinator decides. */
export function Koppelen({ regel, sluit }: KoppelenProps) {
  const vandaag = useVandaag();
  const { inburgeraar, begeleiders, tot } = regel;
  const begin = useMemo(() => ({ vrijwilligerId: '', van: vandaag }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`koppelen/${inburgeraar.id}`, begin);
  const wie = useQuery(VrijwilligersDocument, { fetchPolicy: 'cache-and-network' });
  const contact = useQuery(KoppeltaalDocument, { variables: { id: inburgeraar.id } });
  const taal = contact.data?.inburgeraar?.contact?.contacttaal ?? null;
  const al = new Set(begeleiders.map(({ vrijwilligerId }) => vrijwilligerId));
  const voorstel = koppelvoorstel((wie.data?.vrijwilligers ?? []).filter(({ id }) => !al.has(id)), taal, vandaag);
  const opslag = useVastleggen(BegeleiderKoppelenDocument, { plek: inburgeraar.id, gelukt: 'De vrijwilliger is gekoppeld.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const laatste = [plusDagen(vandaag, KOPPELEN_DAGEN), ...(regel.afgesproken ? [tot] : [])].reduce((a, b) => (a < b ? a : b));
  const verstuur = async () => {
    if (!keur(controleer(waarde, vandaag, laatste))) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, ...waarde })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster
      titel="Vrijwilliger koppelen" over={`${naamVan(inburgeraar)}${taal === null ? '' : ` · spreekt ${taal}`}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Koppelen"
    >
      {wie.loading && !wie.data ? <Laden aantal={4} /> : (
        <Keuzerondjes
          naam="vrijwilligerId" label="Wie gaat begeleiden?" hint="Wie het best past staat bovenaan: op taal en op plek. U kiest." waarde={waarde.vrijwilligerId}
          opties={voorstel.map((een) => ({ waarde: een.vrijwilliger.id, tekst: een.vrijwilliger.naam, uitleg: redenen(een, taal, vandaag) }))} zet={(vrijwilligerId) => zet((oud) => ({ ...oud, vrijwilligerId }))}
        />
      )}
      <Datumveld naam="van" label="Eerste dag" hint="Vanaf deze dag ziet de vrijwilliger deze persoon." van={vandaag} tot={laatste} waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
    </Taakvenster>
  );
}

function controleer({ vrijwilligerId, van }: { vrijwilligerId: string; van: string }, vandaag: string, laatste: string): Veldfout[] {
  return [
    ...(vrijwilligerId === '' ? [{ veld: 'vrijwilligerId', zin: 'Kies een vrijwilliger.' }] : []), ...(isDatum(van) && van >= vandaag && van <= laatste ? [] : [{ veld: 'van', zin: WEIGERINGEN.KOPPELING_DAG }]),
  ];
}
