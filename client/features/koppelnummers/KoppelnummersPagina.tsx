import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal } from '../../app/opmaak.ts';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KoppelbaarQuery } from '../../gql/generated/koppelnummers.ts';
import { KoppelbaarDocument } from '../../gql/generated/koppelnummers/KoppelbaarDocument.ts';
import { KoppelnummersVanDocument } from '../../gql/generated/koppelnummers/KoppelnummersVanDocument.ts';
import { KoppelnummersVastleggenDocument } from '../../gql/generated/koppelnummers/KoppelnummersVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Knop } from '../../ui/Knop.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import { controleer, regelsVan, uitkomstfouten } from './nummers.ts';

type Persoon = KoppelbaarQuery['inburgeraars']['edges'][number]['node'];

/** Which own number belongs to whom: what the partner's own system finds people by. A page of persons at a time. */
export default function KoppelnummersPagina() {
  const [paden, zetPaden] = useState<readonly (string | null)[]>([null]);
  const vraag = useQuery(KoppelbaarDocument, { variables: { after: paden.at(-1) ?? null }, fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel="Eigen nummers" onder="Het nummer waaronder uw eigen administratie iemand kent. Uw systeem herkent mensen eraan; alleen uw organisatie ziet het. Nooit een burgerservicenummer.">
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
        {({ inburgeraars: { edges, pageInfo, totaal } }) => (edges.length === 0 ? <Leeg titel="Er is nog niemand bij uw organisatie" icoon="groep" /> : (
          <div className="ss-stapel">
            <Nummers key={paden.length} personen={edges.map(({ node }) => node)} />
            <nav className="ss-rij" aria-label="Bladeren">
              {paden.length > 1 && <Knop icoon="pijlLinks" onClick={() => zetPaden(paden.slice(0, -1))}>Vorige</Knop>}
              {pageInfo.hasNextPage && <Knop icoon="pijlRechts" onClick={() => zetPaden([...paden, pageInfo.endCursor ?? null])}>Volgende</Knop>}
              <span className="ss-zacht ss-klein">{aantal(totaal, 'persoon', 'personen')} bij uw organisatie</span>
            </nav>
          </div>
        ))}
      </Opgehaald>
    </Pagina>
  );
}

function Nummers({ personen }: { personen: readonly Persoon[] }) {
  const vraag = useQuery(KoppelnummersVanDocument, { variables: { ids: personen.map(({ id }) => id) }, fetchPolicy: 'cache-and-network' });
  return (
    <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>
      {({ koppelnummersVan }) => <Nummerformulier personen={personen} staand={new Map(koppelnummersVan.map((een) => [een.inburgeraarId, een]))} ververs={() => vraag.refetch()} />}
    </Opgehaald>
  );
}

const LEEG: Record<string, string> = {};

interface NummerformulierProps {
  personen: readonly Persoon[];
  staand: ReadonlyMap<string, { nummer: string; versie: number }>;
  ververs: () => Promise<unknown>;
}

function Nummerformulier({ personen, staand, ververs }: NummerformulierProps) {
  const concept = useConcept<Record<string, string>>('eigen-nummers', LEEG);
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([]);
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(KoppelnummersVastleggenDocument, { plek: 'eigen-nummers' });
  const regels = regelsVan(personen.map(({ id, portaalnummer }) => ({ id, portaalnummer, nu: staand.get(id) ?? null })), concept.waarde);
  const doe = async (werk: () => ReturnType<typeof vastleggen>) => {
    const antwoord = await werk();
    if (!antwoord) return;
    const mislukt = uitkomstfouten(regels, antwoord.koppelnummersVastleggen.koppelingen);
    await ververs().catch(() => undefined);
    // What could not be kept stays as it was typed, with the reason.
    concept.zet((oud) => Object.fromEntries(Object.entries(oud).filter(([id]) => mislukt.some(({ veld }) => veld === id) || !regels.some((regel) => regel.id === id))));
    zetFouten(mislukt);
  };
  const verstuur = () => {
    const gevonden = controleer(regels);
    zetFouten(gevonden);
    if (gevonden.length === 0 && regels.length > 0) void doe(() => vastleggen({ regels: regels.map(({ portaalnummer, nummer, versie }) => ({ portaalnummer, nummer, versie })) }));
  };
  const kolommen: Kolom<Persoon>[] = [
    { sleutel: 'wie', kop: 'Naam', kopcel: true, cel: (persoon) => naamVan(persoon) },
    { sleutel: 'portaalnummer', kop: 'Portaalnummer', cel: ({ portaalnummer }) => portaalnummer ?? 'afgeschermd' },
    { sleutel: 'nummer', kop: 'Uw nummer', cel: (persoon) => <Tekstveld naam={persoon.id} label={`Uw nummer van ${naamVan(persoon)}`} labelVerborgen breedte="smal" maxLength={40} autoComplete="off" spellCheck={false} uit={persoon.portaalnummer === null} waarde={concept.waarde[persoon.id] ?? staand.get(persoon.id)?.nummer ?? ''} zet={(nummer) => concept.zet((oud) => ({ ...oud, [persoon.id]: nummer }))} /> },
  ];
  return (
    <Formulier
      label="Eigen nummers" fouten={fouten.length > 0 ? fouten : velden.map(({ veld, zin }) => ({ veld: regels[Number(veld.split('.')[1])]?.id ?? veld, zin }))} onVerstuur={verstuur} knoppenVast
      melding={<Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void doe(opnieuw)} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={bezig}>{regels.length > 0 ? `Opslaan (${regels.length})` : 'Opslaan'}</Knop>{regels.length === 0 && <span className="ss-zacht ss-klein">Er is niets gewijzigd.</span>}</>}
    >
      <Tabel bijschrift="Personen met het nummer uit uw administratie" kolommen={kolommen} rijen={personen} rijSleutel={({ id }) => id} />
    </Formulier>
  );
}
