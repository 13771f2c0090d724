import { useQuery } from '@apollo/client/react';
import { use, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLocation } from 'wouter';
import { ZoekenDocument } from '../../gql/generated/app/ZoekenDocument.ts';
import { t } from '../../taal/taal.ts';
import { Knop } from '../../ui/Knop.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { laadHulp } from '../hulp/hulp.ts';
import { isOpen } from '../pagina.ts';
import { PAGINAS } from '../paginas.ts';
import { type Ik, useIk } from '../sessie/ikContext.ts';
import { leesStoring } from '../storing.ts';
import { eigenKeuzes, gevondenKeuzes, type Groep, type Keuze, type Paginahulp } from './keuzes.ts';
import { Keuzelijst, useKiezer } from './Keuzelijst.tsx';
import { laatsteBezoeken } from './recent.ts';
import './Palet.css';

const MINST_TEKENS = 2;

/** Everything that can be gone to, by typing: pages, what can be done there, and within the own bereik people, groups and organisations. */
export default function Palet({ sluit }: { sluit: () => void }) {
  return (
    <ModalOverlay isOpen onOpenChange={(nu) => void (nu || sluit())} isDismissable className="ss-sluier ss-palet__sluier">
      <Modal className="ss-dialoogvak ss-palet">
        <Dialog className="ss-dialoog"><Inhoud sluit={sluit} /></Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Inhoud({ sluit }: { sluit: () => void }) {
  const ik = useIk();
  const [pathname, ga] = useLocation();
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => veld.current?.focus(), []);
  const [getypt, zetGetypt] = useState('');
  const hulp = use(paginahulp(ik));
  const gezocht = getypt.trim();
  const zoekt = ik.toegestaneActies.includes('zoeken:lezen');
  const { groepen, stand } = useGevonden(hulp, zoekt ? gezocht : '');
  const eigen = useMemo(() => eigenKeuzes(hulp, ik, laatsteBezoeken(pathname), gezocht), [hulp, ik, pathname, gezocht]);
  // Who looks for a person is looking for that person: the pages come below.
  const alles = useMemo(() => [...groepen, ...eigen], [groepen, eigen]);
  const kies = ({ naar }: Keuze) => {
    sluit();
    ga(naar);
  };
  const kiezer = useKiezer(alles, kies);
  const wat = zoekt ? 'Zoek een persoon, groep of pagina' : t('Zoek een pagina');
  return (
    <>
      <Heading slot="title" level={2} className="ss-onzichtbaar">{t('Zoeken')}</Heading>
      <div className="ss-palet__kop">
        <input
          ref={veld} {...kiezer.invoer} aria-label={wat} placeholder={wat} className="utrecht-textbox utrecht-textbox--html-input" type="text" autoComplete="off" autoCapitalize="off" spellCheck={false} maxLength={80} enterKeyHint="go"
          value={getypt} onChange={(gebeurtenis) => zetGetypt(gebeurtenis.target.value)}
        />
        <Knop soort="stil" icoon="kruis" alleenIcoon onClick={sluit}>{t('Sluiten')}</Knop>
      </div>
      <p role="status" className={stand === null ? 'ss-onzichtbaar' : 'ss-palet__stand'}>{stand ?? (gezocht !== '' && t('Gevonden: {{getal}}', { getal: kiezer.aantal }))}</p>
      <Keuzelijst groepen={alles} kiezer={kiezer} naam={t('Wat u kunt kiezen')} />
      {kiezer.aantal === 0 && stand === null && <p className="ss-palet__leeg">{zoekt ? 'Niets gevonden. U vindt alleen wie en wat bij uw werk hoort.' : t('Niets gevonden.')}</p>}
    </>
  );
}

/** What the server finds for what stands still; with the answer of before while the next is under way. */
function useGevonden(hulp: Paginahulp, gezocht: string): { groepen: readonly Groep[]; stand: string | null } {
  const woorden = useUitgesteld(gezocht, 250);
  const zoekt = woorden.length >= MINST_TEKENS && gezocht.length >= MINST_TEKENS;
  const { data, previousData, error, loading } = useQuery(ZoekenDocument, { variables: { woorden }, skip: !zoekt, fetchPolicy: 'no-cache' });
  const antwoord = zoekt ? (data ?? (loading ? previousData : undefined)) : undefined;
  const groepen = useMemo(() => (antwoord ? gevondenKeuzes(hulp, antwoord.zoeken) : []), [hulp, antwoord]);
  const bezig = gezocht.length >= MINST_TEKENS && (loading || woorden !== gezocht);
  if (bezig) return { groepen, stand: 'Zoeken…' };
  return { groepen, stand: zoekt && error ? leesStoring(error).zin : null };
}

/** Of who is here, once per document: the words of all pages are one file. */
const geladen = new Map<string, Promise<Paginahulp>>();

function paginahulp(ik: Ik): Promise<Paginahulp> {
  const bestaand = geladen.get(ik.id);
  if (bestaand) return bestaand;
  const open = PAGINAS.filter((pagina) => isOpen(pagina, ik)).sort((a, b) => (a.menu?.volgorde ?? 1000) - (b.menu?.volgorde ?? 1000));
  const nieuw = laadHulp(open, ik).then((hulp) => open.flatMap((pagina) => {
    const een = hulp.get(pagina.pad);
    return een ? [[pagina, een] as const] : [];
  }), () => (geladen.delete(ik.id), []));
  geladen.set(ik.id, nieuw);
  return nieuw;
}
