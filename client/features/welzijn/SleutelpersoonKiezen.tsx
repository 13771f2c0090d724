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
import type { DeelnemerveldenFragment } from '../../gql/generated/welzijn.ts';
import { SleutelpersonenDocument } from '../../gql/generated/welzijn/SleutelpersonenDocument.ts';
import { SleutelpersoonKoppelenDocument } from '../../gql/generated/welzijn/SleutelpersoonKoppelenDocument.ts';
import { Keuzerondjes } from '../../ui/Keuze.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

type Sleutelpersoon = Vrijwilliger & { weekdagen: readonly number[]; getraindOp: string | null };

/** Why somebody stands where they stand in the list: trained, language, room, days. */
function redenen({ vrijwilliger, spreektTaal, vrij }: Voorstel<Sleutelpersoon>, taal: string | null, vandaag: string): string {
  const rust = vrijwilliger.rustTot !== null && vrijwilliger.rustTot >= vandaag ? `niet beschikbaar tot en met ${datumTekst(vrijwilliger.rustTot)}` : null;
  const plek = vrij === 0 ? `vol: ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}` : `heeft ${aantal(vrijwilliger.aantal, 'persoon', 'mensen')}, nog ${aantal(vrij, 'plek', 'plekken')}`;
  return [spreektTaal ? `spreekt ${taal}` : null, vrijwilliger.getraindOp === null ? 'nog niet getraind' : 'getraind', rust, plek, dagenTekst(vrijwilliger.weekdagen)].filter((deel) => deel !== null).join(' · ');
}

/** Which sleutelpersoon is there for somebody. It gives the sleutelpersoon nothing to see, and that is said. */
export function SleutelpersoonKiezen({ deelnemer: { inburgeraar }, al, sluit }: { deelnemer: DeelnemerveldenFragment; al: readonly string[]; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ sleutelpersoonId: '', van: vandaag }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`sleutelpersoon/${inburgeraar.id}`, begin);
  const wie = useQuery(SleutelpersonenDocument, { fetchPolicy: 'cache-and-network' });
  const taal = inburgeraar.contact?.contacttaal ?? null;
  // Who is trained comes first; language and room decide among those.
  const voorstel = koppelvoorstel((wie.data?.vrijwilligers ?? []).filter(({ id }) => !al.includes(id)), taal, vandaag).sort((a, b) => Number(b.vrijwilliger.getraindOp !== null) - Number(a.vrijwilliger.getraindOp !== null));
  const opslag = useVastleggen(SleutelpersoonKoppelenDocument, { plek: inburgeraar.id, gelukt: 'Opgeschreven. Vertel het nu zelf aan de sleutelpersoon.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const [eerste, laatste] = [plusDagen(vandaag, -KOPPELEN_DAGEN), plusDagen(vandaag, KOPPELEN_DAGEN)];
  const verstuur = async () => {
    const { sleutelpersoonId, van } = waarde;
    if (!keur([...(sleutelpersoonId === '' ? [{ veld: 'sleutelpersoonId', zin: 'Kies een sleutelpersoon.' }] : []), ...(isDatum(van) && van >= eerste && van <= laatste ? [] : [{ veld: 'van', zin: WEIGERINGEN.SLEUTELPERSOON_DAG }])])) return;
    if (!await opslag.vastleggen({ inburgeraarId: inburgeraar.id, ...waarde })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Sleutelpersoon kiezen" over={`${naamVan(inburgeraar)}${taal === null ? '' : ` · spreekt ${taal}`}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Schrijf op">
      <Melding>De sleutelpersoon ziet hier niets van in Samenspel. Vertel het zelf, en noem niet meer dan nodig is.</Melding>
      {wie.loading && !wie.data ? <Laden aantal={4} /> : (
        <Keuzerondjes
          naam="sleutelpersoonId" label="Wie is er voor deze deelnemer?" hint="Wie het best past staat bovenaan. U kiest." waarde={waarde.sleutelpersoonId}
          opties={voorstel.map((een) => ({ waarde: een.vrijwilliger.id, tekst: een.vrijwilliger.naam, uitleg: redenen(een, taal, vandaag) }))} zet={(sleutelpersoonId) => zet((oud) => ({ ...oud, sleutelpersoonId }))}
        />
      )}
      <Datumveld naam="van" label="Eerste dag" van={eerste} tot={laatste} waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
    </Taakvenster>
  );
}
