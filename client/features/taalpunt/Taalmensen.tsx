import { useState } from 'react';
import { isTeLaat } from '../../../shared/rules/afspraken.ts';
import { useVandaag } from '../../app/klok.ts';
import { later } from '../../app/later.tsx';
import { datumTekst, totDeadline, urenUitMinuten } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { TaalmensenQuery } from '../../gql/generated/taalpunt.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Geoefend } from './Geoefend.tsx';
import { VolgendeKeer } from './VolgendeKeer.tsx';
import './taalpunt.css';

const Zorgantwoord = later(() => import('../../app/zorgen/Zorgantwoord.tsx'));
const Zorgen = later(() => import('../../app/zorgen/Zorgen.tsx'));

type Regel = TaalmensenQuery['taalpunt'][number];
export type Mens = Regel['inburgeraar'];
export type Bijeenkomst = NonNullable<Mens['taalcoaching']>['bijeenkomsten'][number];

/** As many earlier times as fit a telephone; the dossier has them all. */
const EERDER = 10;

export function Taalmensen({ regels, niveau }: { regels: readonly Regel[]; niveau: 2 | 3 }) {
  if (regels.length === 0) return <Leeg titel="U bent nog aan niemand gekoppeld" icoon="groep">Uw coördinator koppelt u. Daarna staat hier met wie u oefent.</Leeg>;
  return <ul className="ss-lijst">{regels.map((regel) => <li key={regel.inburgeraar.id} className="taalmens"><Een regel={regel} niveau={niveau} /></li>)}</ul>;
}

function Een({ regel: { inburgeraar, verwezenOp, volgendeOp }, niveau }: { regel: Regel; niveau: 2 | 3 }) {
  const [zorgen, zetZorgen] = useState(false);
  const naam = naamVan(inburgeraar);
  const { contact, taalcoaching, afsprakenTaalpraktijk, signalen, id } = inburgeraar;
  const bijeenkomsten = taalcoaching?.bijeenkomsten ?? [];
  const zorg = signalen?.signalen[0];
  return (
    <article className="ss-stapel ss-stapel--dicht" aria-label={naam}>
      <div className="taalmens__kop">
        <Kop niveau={niveau}><Koppeling to={`/inburgeraars/${id}`}>{naam}</Koppeling></Kop>
        {contact?.telefoon && <a className="utrecht-link utrecht-link--html-a taalmens__bel" href={`tel:${contact.telefoon.replaceAll(/[^+\d]/g, '')}`}>Bel {contact.telefoon}</a>}
      </div>
      <p className="ss-zacht ss-klein">{[contact?.contacttaal && `spreekt ${contact.contacttaal}`, contact?.tolkNodig && 'tolk nodig', `u oefent samen sinds ${datumTekst(verwezenOp)}`].filter(Boolean).join(' · ')}</p>
      <Geoefend persoonId={id} naam={naam} bijeenkomsten={bijeenkomsten} />
      <VolgendeKeer mens={inburgeraar} volgendeOp={volgendeOp} naam={naam} />
      <Afspraken afspraken={afsprakenTaalpraktijk?.afspraken ?? []} />
      <Eerder bijeenkomsten={bijeenkomsten} />
      <div className="taalmens__knoppen"><Knop icoon="vlag" breed onClick={() => zetZorgen(true)}>Ik maak me zorgen<span className="ss-onzichtbaar"> over {naam}</span></Knop></div>
      {zorgen && <Zorgen persoonId={id} naam={naam} sluit={() => zetZorgen(false)} />}
      {zorg && <Zorgantwoord laatste={zorg} />}
    </article>
  );
}

/** What was agreed in the PIP about practising, with how it stands. */
function Afspraken({ afspraken }: { afspraken: readonly NonNullable<Mens['afsprakenTaalpraktijk']>['afspraken'][number][] }) {
  const vandaag = useVandaag();
  const open = afspraken.filter(({ stand }) => stand !== 'VERVALLEN' && stand !== 'AFGEROND');
  if (open.length === 0) return null;
  return (
    <ul className="ss-lijst" aria-label="Afspraken uit het plan">
      {open.map((afspraak) => (
        <li key={afspraak.id} className="ss-rij ss-rij--uiteen">
          <span>Afgesproken: {afspraak.tekst}</span>
          {afspraak.stand === 'STOKT' ? <Label toon="letop" icoon="fout">stokt</Label> : isTeLaat(afspraak, vandaag) ? <Label toon="fout" icoon="fout">{totDeadline(afspraak.tot, vandaag)}</Label> : <Label toon={afspraak.stand === 'LOOPT' ? 'goed' : 'neutraal'}>{afspraak.stand === 'LOOPT' ? 'loopt' : 'nog niet begonnen'}</Label>}
        </li>
      ))}
    </ul>
  );
}

function Eerder({ bijeenkomsten }: { bijeenkomsten: readonly Bijeenkomst[] }) {
  if (bijeenkomsten.length === 0) return null;
  return (
    <Uitklap titel="Wat u eerder deed">
      <ul className="taalmens__eerder">
        {bijeenkomsten.slice(0, EERDER).map(({ id, datum, minuten, plaats }) => (
          <li key={id}>{datumTekst(datum)}: {urenUitMinuten(minuten)}{plaats !== null && <span className="ss-zacht"> · {plaats}</span>}</li>
        ))}
      </ul>
    </Uitklap>
  );
}
