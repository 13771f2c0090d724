import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { getalTekst } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Tegel } from '../../app/Tegel.tsx';
import { ModulebezettingDocument } from '../../gql/generated/plaatsing/ModulebezettingDocument.ts';
import { Laden } from '../../ui/Toestanden.tsx';
import { wachtzin } from './Ruimte.tsx';

const HOOGSTENS = 6;

/** Free places now, per module, and how many wait: for the organisation and for the gemeente the same numbers. */
export default function RuimteTegel() {
  const eigen = useMag('plaatsingen:beheren');
  const vraag = useQuery(ModulebezettingDocument, { fetchPolicy: 'cache-and-network' });
  const partners = vraag.data?.modulebezetting;
  // A gemeente whose partners have no modules yet has nothing to look at here.
  if (partners && !eigen && partners.length === 0) return null;
  const modules = partners?.flatMap(({ organisatie, modules: van }) => van.map((module) => ({ ...module, organisatie, nu: module.perWeek[0] }))) ?? [];
  const vrij = modules.reduce((som, { nu }) => som + Math.max(0, (nu?.plaatsen ?? 0) - (nu?.bezet ?? 0)), 0);
  const naar = eigen ? '/modules' : '/modulebezetting';
  return (
    <Tegel titel={eigen ? 'Ruimte in de modules' : 'Plekken voor participatie'} icoon="grafiek" getal={partners && getalTekst(vrij)} wat={vrij === 1 ? 'plek vrij' : 'plekken vrij'} naar={naar} naarTekst="Per module en week">
      <Opgehaald van={vraag} laden={<Laden aantal={3} />}>
        {({ modulebezetting }) => (
          <>
            {modulebezetting.map(({ id, organisatie, wachtend }) => <p key={id} className="ss-zacht ss-klein">{eigen ? '' : `${organisatie}: `}{wachtzin(wachtend)}</p>)}
            <ul className="tegel-lijst">{modules.slice(0, HOOGSTENS).map(({ id, naam, nu }) => <li key={id}><Link className="tegel-regel" to={naar}><span className="tegel-regel__wat">{naam}</span><span className="ss-zacht ss-klein ss-cijfers">{nu?.plaatsen == null ? `${nu?.bezet ?? 0} bezet` : `${nu.bezet} van ${nu.plaatsen}`}</span></Link></li>)}</ul>
          </>
        )}
      </Opgehaald>
    </Tegel>
  );
}
