import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { ZELFREDZAAMHEID_DOMEINEN, type ZelfredzaamheidDomein } from '../../../shared/rules/begeleiding.ts';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { datumTekst } from '../../app/opmaak.ts';
import { type Benoembaar, naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { HalfjaarQuery } from '../../gql/generated/begeleiding.ts';
import { BegeleidingVastleggenDocument } from '../../gql/generated/begeleiding/BegeleidingVastleggenDocument.ts';
import { HalfjaarDocument } from '../../gql/generated/begeleiding/HalfjaarDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { DOMEINWOORDEN, LADDERWOORDEN, SCOREWOORDEN } from './woorden.ts';
import './begeleiding.css';

type Persoon = { id: string } & Benoembaar;
type Gelezen = NonNullable<HalfjaarQuery['inburgeraar']>;
type Meting = NonNullable<Gelezen['zelfredzaamheid']>['metingen'][number];

export function HalfjaarKnop({ persoon }: { persoon: Persoon }) {
  const [open, zetOpen] = useState(false);
  return (
    <div>
      <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(true)}>Meten en plan<span className="ss-onzichtbaar"> van {naamVan(persoon)}</span></Knop>
      {open && <Halfjaar persoon={persoon} sluit={() => zetOpen(false)} />}
    </div>
  );
}

function Halfjaar({ persoon, sluit }: { persoon: Persoon; sluit: () => void }) {
  const vraag = useQuery(HalfjaarDocument, { variables: { id: persoon.id }, fetchPolicy: 'network-only' });
  const gelezen = vraag.data?.inburgeraar;
  if (!gelezen) return <Dialoog open sluit={sluit} titel="Meten en trajectplan"><Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={1} />}>{() => null}</Opgehaald></Dialoog>;
  return <Formulier key={gelezen.begeleiding?.versie ?? 0} persoon={persoon} gelezen={gelezen} sluit={sluit} />;
}

interface Invoer {
  datum: string;
  scores: Readonly<Record<string, string>>;
  ladder: string;
  besproken: boolean;
  trajectplan: string;
}

const optiesVan = (woorden: readonly string[]) => woorden.map((tekst, plek) => ({ waarde: String(plek + 1), tekst }));
const SCORES = optiesVan(SCOREWOORDEN);
const LADDER = optiesVan(LADDERWOORDEN);

/** What it was, so that nobody has to look it up; the server gives the newest first. */
function vorige(metingen: readonly Meting[], domein: ZelfredzaamheidDomein | null): string | undefined {
  const meting = metingen.find((een) => (domein === null ? een.participatieladder !== null : een.domein === domein));
  return meting && `Vorige keer ${domein === null ? meting.participatieladder : meting.score}, op ${datumTekst(meting.datum)}`;
}

/** The measurements that were filled in, as the dossier takes them. */
function metingenVan({ datum, scores, ladder }: Invoer) {
  return [
    ...ZELFREDZAAMHEID_DOMEINEN.filter((domein) => scores[domein]).map((domein) => ({ datum, domein, score: Number(scores[domein]) })), ...(ladder === '' ? [] : [{ datum, participatieladder: Number(ladder) }]),
  ];
}

/** The half-yearly round in one form: six domains, the ladder and the trajectplan, saved at once. */
function Formulier({ persoon, gelezen, sluit }: { persoon: Persoon; gelezen: Gelezen; sluit: () => void }) {
  const vandaag = useVandaag();
  const plan = gelezen.begeleiding?.trajectplan ?? '';
  const begin = useMemo<Invoer>(() => ({ datum: vandaag, scores: {}, ladder: '', besproken: false, trajectplan: plan }), [vandaag, plan]);
  const { waarde, zet, wis } = useConcept(`halfjaar/${persoon.id}`, begin);
  const opslag = useVastleggen(BegeleidingVastleggenDocument, { plek: `halfjaar-${persoon.id}`, gelukt: 'Het is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden.map(({ veld, ...rest }) => ({ ...rest, veld: veld.split('.').at(-1) ?? veld })));
  const deel = (nieuw: Partial<Invoer>) => zet((oud) => ({ ...oud, ...nieuw }));
  const metingen = metingenVan(waarde);
  const planAnders = waarde.besproken || waarde.trajectplan.trim() !== plan.trim();
  const verstuur = async () => {
    const dagGoed = isDatum(waarde.datum) && waarde.datum <= vandaag;
    if (!keur([...(dagGoed ? [] : [{ veld: 'datum', zin: WEIGERINGEN.DATUM_IN_TOEKOMST }]), ...(metingen.length > 0 || planAnders ? [] : [{ veld: 'GELDZAKEN', zin: 'Vul minstens één ding in.' }])])) return;
    const begeleiding = { versie: gelezen.begeleiding?.versie ?? 0, ...(waarde.besproken && { trajectplanOp: waarde.datum }), ...(waarde.trajectplan.trim() !== plan.trim() && { trajectplan: waarde.trajectplan.trim() || null }) };
    if (!await opslag.vastleggen({ inburgeraarId: persoon.id, ...(metingen.length > 0 && { zelfredzaamheid: { metingen } }), ...(planAnders && { begeleiding }) })) return;
    wis();
    sluit();
  };
  const eerder = gelezen.zelfredzaamheid?.metingen ?? [];
  const besprokenOp = gelezen.begeleiding?.trajectplanOp ?? null;
  return (
    <Taakvenster titel="Meten en trajectplan" over={naamVan(persoon)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <p>Twee keer per jaar. Sla over wat u niet weet. Gezondheid, verslaving en justitie horen hier niet.</p>
      <Datumveld naam="datum" label="Op welke dag?" tot={vandaag} waarde={waarde.datum} zet={(datum) => deel({ datum })} />
      <div className="meting-rij">
        {ZELFREDZAAMHEID_DOMEINEN.map((domein) => (
          <Keuzeveld key={domein} naam={domein} label={DOMEINWOORDEN[domein]} hint={vorige(eerder, domein)} leegTekst="Niet gemeten" opties={SCORES} waarde={waarde.scores[domein] ?? ''} zet={(score) => deel({ scores: { ...waarde.scores, [domein]: score } })} />
        ))}
      </div>
      <Keuzeveld naam="participatieladder" label="Participatieladder" hint={vorige(eerder, null)} leegTekst="Niet gemeten" opties={LADDER} waarde={waarde.ladder} zet={(ladder) => deel({ ladder })} />
      <VrijeTekst naam="trajectplan" label="Trajectplan" optioneel regels={4} maxTekens={4000} rubriek="BEGELEIDING" persoonId={persoon.id} waarde={waarde.trajectplan} zet={(trajectplan) => deel({ trajectplan })} />
      <Vinkje naam="besproken" label="Ik heb het trajectplan besproken" uitleg={besprokenOp === null ? 'Nog niet eerder vastgelegd.' : `De vorige keer was op ${datumTekst(besprokenOp)}.`} aan={waarde.besproken} zet={(besproken) => deel({ besproken })} />
    </Taakvenster>
  );
}
