import { useQuery } from '@apollo/client/react';
import { type ReactNode, useMemo, useState } from 'react';
import { FORMULIEREN } from '../../../../shared/dossier/formulieren.generated.ts';
import type { Rubriekformulier } from '../../../../shared/dossier/formulier.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { datumTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { DossierVastleggenDocument } from '../../../gql/generated/inburgeraars/DossierVastleggenDocument.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Laden } from '../../../ui/Toestanden.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import type { Plek } from '../kaarten/kaart.tsx';
import { type Rubriek, titelVan } from '../rubrieken.ts';
import { INVOERVRAAG, invoervraag } from './invoervraag.ts';
import { alsInvoer, beginwaarden, controleer, type Doel, doelenVan, type Invoerwaarden, opVeld, wijziging } from './invoerwaarden.ts';
import { Invoerveld } from './Invoerveld.tsx';
import { INVOER_ACTIE, magInvoeren } from './magInvoeren.ts';
import { keuzetekst, lijstwoord } from './invoerwoorden.ts';

/** The button of a card that opens the form of its rubriek; nothing where there is nothing to write. */
export function InvoerKnop({ rubriek, plek }: { rubriek: Rubriek; plek: Plek }) {
  const [open, zetOpen] = useState(false);
  const mag = useMag(INVOER_ACTIE);
  const formulier = FORMULIEREN[rubriek];
  if (!mag || !formulier || !magInvoeren(rubriek, plek.toegang)) return null;
  const wijzigt = plek.toegang.schrijven && (formulier.hoofd !== null || formulier.lijsten.some(({ wijzigbaar }) => wijzigbaar));
  const sluit = () => zetOpen(false);
  return (
    <>
      <Knop soort="stil" icoon={wijzigt ? 'potlood' : 'plus'} onClick={() => zetOpen(true)}>
        {wijzigt ? 'Wijzig' : 'Voeg toe'}<span className="ss-onzichtbaar"> {titelVan(rubriek, false)}</span>
      </Knop>
      {open && <Invoer rubriek={rubriek} formulier={formulier} plek={plek} sluit={sluit} />}
    </>
  );
}

interface InvoerProps {
  rubriek: Rubriek;
  formulier: Rubriekformulier;
  plek: Plek;
  sluit: () => void;
}

/** Reads what stands there now, and lets somebody choose what to write of it. */
function Invoer({ rubriek, formulier, plek: { persoon, toegang }, sluit }: InvoerProps) {
  const document = useMemo(() => invoervraag(formulier), [formulier]);
  const vraag = useQuery(document, { variables: { id: persoon.id }, fetchPolicy: 'network-only' });
  const stand = vraag.data?.inburgeraar?.[formulier.veld] as Readonly<Record<string, unknown>> | null | undefined;
  const doelen = useMemo(() => (stand ? doelenVan(formulier, stand, !toegang.schrijven) : []), [formulier, stand, toegang.schrijven]);
  const [keuze, zetKeuze] = useState('');
  const doel = doelen.find(({ sleutel }) => sleutel === keuze) ?? doelen[0];
  if (!doel) {
    return <Dialoog open sluit={sluit} titel={titelVan(rubriek, false)}><Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={1} />}>{() => null}</Opgehaald></Dialoog>;
  }
  return (
    <Doelformulier key={doel.sleutel} rubriek={rubriek} formulier={formulier} persoonId={persoon.id} doel={doel} sluit={sluit}>
      {doelen.length > 1 && (
        <Keuzeveld
          naam="doel" label="Wat wilt u vastleggen?" leegTekst={null} waarde={doel.sleutel} zet={zetKeuze}
          opties={doelen.map((d) => ({ waarde: d.sleutel, tekst: doeltekst(rubriek, d) }))}
        />
      )}
    </Doelformulier>
  );
}

/** What a choice is called: the rubriek itself, a new row, or a row by what stands in it. */
function doeltekst(rubriek: Rubriek, { lijst, id, velden, staand }: Doel): string {
  if (lijst === null) return titelVan(rubriek, false);
  const woord = lijstwoord(rubriek, lijst);
  if (id === null) return `Nieuw: ${woord.toLowerCase()}`;
  const kenmerken = velden.filter(({ soort }) => soort === 'KEUZE' || soort === 'DATUM' || soort === 'GETAL').slice(0, 3)
    .flatMap(({ naam, soort }) => (staand[naam] == null ? [] : [soort === 'DATUM' ? datumTekst(String(staand[naam])) : keuzetekst(rubriek, naam, String(staand[naam]))]));
  return `Wijzig: ${[woord.toLowerCase(), ...kenmerken].join(', ')}`;
}

/** Who these are about may not stay behind in the browser: a number that identifies, and health. */
const ZONDER_CONCEPT: readonly string[] = ['BSN', 'GEZONDHEID'];

/** The draft of the form; of what may not stay behind only while the form is open. */
function useInvoer(sleutel: string, begin: Invoerwaarden, zonderConcept: boolean) {
  const concept = useConcept<Invoerwaarden>(sleutel, begin);
  const [los, zetLos] = useState(begin);
  return zonderConcept ? { waarde: los, zet: zetLos, wis: () => zetLos(begin), hersteld: false } : concept;
}

interface DoelformulierProps {
  rubriek: Rubriek;
  formulier: Rubriekformulier;
  persoonId: string;
  doel: Doel;
  sluit: () => void;
  children: ReactNode;
}

function Doelformulier({ rubriek, formulier, persoonId, doel, sluit, children }: DoelformulierProps) {
  const vandaag = useVandaag();
  const plek = `${persoonId}/${rubriek}/${doel.sleutel}`;
  const begin = useMemo(() => beginwaarden(doel), [doel]);
  const { waarde, zet, wis, hersteld } = useInvoer(`dossier/${plek}`, begin, ZONDER_CONCEPT.includes(rubriek));
  const opslag = useVastleggen(DossierVastleggenDocument, { plek, gelukt: 'Het is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useControle(useMemo(() => opVeld(formulier, doel, opslag.velden), [formulier, doel, opslag.velden]));
  const verstuur = async () => {
    const anders = wijziging(doel, waarde);
    if (!keur(controleer(doel, waarde, vandaag))) return;
    if (Object.keys(anders).length > 0 && !await opslag.vastleggen({ inburgeraarId: persoonId, ...alsInvoer(formulier, doel, anders) })) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel={titelVan(rubriek, false)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan" hersteld={hersteld} wis={wis} bekijk={[INVOERVRAAG]}
    >
      {children}
      {doel.velden.map((veld) => (
        <Invoerveld
          key={veld.naam} veld={veld} rubriek={rubriek} persoonId={persoonId} vandaag={vandaag} waarde={waarde[veld.naam] ?? ''}
          zet={(nieuw) => zet((oud) => ({ ...oud, [veld.naam]: nieuw }))}
        />
      ))}
    </Invoervenster>
  );
}
