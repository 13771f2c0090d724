import { useQuery } from '@apollo/client/react';
import { coachvoorstel, type Coachvoorstel, type Taalcoach } from '../../../shared/rules/taalkoppeling.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { BegeleiderKoppelenDocument } from '../../gql/generated/begeleiding/BegeleiderKoppelenDocument.ts';
import type { TaalpuntveldenFragment } from '../../gql/generated/taalpunt.ts';
import { VrijwilligersDocument } from '../../gql/generated/vrijwilligers/VrijwilligersDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { coachesUit, vraagVan } from './wachtlijst.ts';
import { waarWanneer } from './woorden.ts';

interface KoppelenProps {
  regel: TaalpuntveldenFragment;
  sluit: () => void;
}

const LEEG = { vrijwilligerId: '' };

/** Why somebody stands where they stand in the list: what fits, what does not, and room. */
function redenen({ vrijwilliger, plaats, tijd, niveau, spreektTaal, vrij }: Coachvoorstel<Taalcoach>, taal: string | null, vandaag: string): string {
  const past = [plaats === 'JA' ? 'dorp' : null, tijd === 'JA' ? 'tijd' : null, niveau === 'JA' ? 'niveau' : null].filter((een) => een !== null);
  const pastNiet = [plaats === 'NEE' ? 'ander dorp' : null, tijd === 'NEE' ? 'andere tijd' : null, niveau === 'NEE' ? 'ander niveau' : null].filter((een) => een !== null);
  const rust = vrijwilliger.rustTot !== null && vrijwilliger.rustTot >= vandaag ? `niet beschikbaar tot en met ${datumTekst(vrijwilliger.rustTot)}` : null;
  const plek = vrij === 0 ? `vol: ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}` : `oefent met ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}, nog ${aantal(vrij, 'plek', 'plekken')}`;
  return [past.length > 0 ? `past: ${past.join(', ')}` : null, spreektTaal ? `spreekt ${taal}` : null, ...pastNiet, rust, plek].filter((deel) => deel !== null).join(' · ');
}

/** Couples a taalcoach from today: who fits best stands first, with why, and the coordinator decides. */
export function Koppelen({ regel: { inburgeraar, coaches }, sluit }: KoppelenProps) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept(`taalcoach/${inburgeraar.id}`, LEEG);
  const wie = useQuery(VrijwilligersDocument, { fetchPolicy: 'cache-and-network' });
  const vraag = vraagVan(inburgeraar);
  const al = new Set(coaches.map(({ vrijwilligerId }) => vrijwilligerId));
  const voorstel = coachvoorstel(coachesUit(wie.data?.vrijwilligers ?? []).filter(({ id }) => !al.has(id)), vraag, vandaag);
  const opslag = useVastleggen(BegeleiderKoppelenDocument, { plek: inburgeraar.id, gelukt: 'De taalcoach is gekoppeld en ziet het meteen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(waarde.vrijwilligerId === '' ? [{ veld: 'vrijwilligerId', zin: 'Kies een taalcoach.' }] : [])) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, vrijwilligerId: waarde.vrijwilligerId, van: vandaag })) return;
    wis();
    sluit();
  };
  const wens = inburgeraar.taalcoaching ? waarWanneer(inburgeraar.taalcoaching, vraag.taal) : [];
  return (
    <Taakvenster titel="Taalcoach koppelen" over={[naamVan(inburgeraar), ...wens].join(' · ')} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Koppelen">
      {wie.loading && !wie.data ? <Laden aantal={4} /> : (
        <Keuzerondjes
          naam="vrijwilligerId" label="Wie gaat oefenen?" hint="Wie het best past staat bovenaan: op dorp, tijd, niveau, taal en plek. U kiest." waarde={waarde.vrijwilligerId}
          opties={voorstel.map((een) => ({ waarde: een.vrijwilliger.id, tekst: een.vrijwilliger.naam, uitleg: redenen(een, vraag.taal, vandaag) }))} zet={(vrijwilligerId) => zet({ vrijwilligerId })}
        />
      )}
      <p>De taalcoach ziet vanaf vandaag de voornaam en het telefoonnummer, en geen achternaam.</p>
    </Taakvenster>
  );
}
