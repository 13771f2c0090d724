import { useState } from 'react';
import { isTeLaat, isVanDezeMaand } from '../../../shared/rules/afspraken.ts';
import { useVandaag } from '../../app/klok.ts';
import { later } from '../../app/later.tsx';
import { datumKort, datumTekst, totDeadline } from '../../app/opmaak.ts';
import type { MaandafspraakFragment, MijnMensenQuery } from '../../gql/generated/begeleiding.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import './begeleiding.css';

const Contact = later(() => import('./Contact.tsx'));
const Zorgantwoord = later(() => import('../../app/zorgen/Zorgantwoord.tsx'));
const Zorgen = later(() => import('../../app/zorgen/Zorgen.tsx'));

export type Mensregel = MijnMensenQuery['begeleidingen'][number];
type Mens = Mensregel['inburgeraar'];

/** By first name; the number of the portal where even that is shielded. */
export const roepnaamVan = ({ roepnaam, portaalnummer }: Pick<Mens, 'roepnaam' | 'portaalnummer'>): string => roepnaam?.roepnaam ?? portaalnummer ?? 'Naam afgeschermd';

/** What matters this month, of every theme that is read: late first. */
function afsprakenVan(mens: Mens, vandaag: string): MaandafspraakFragment[] {
  const { afsprakenTaal, afsprakenParticipatie, afsprakenMapPvt, afsprakenBegeleiding, afsprakenTaalpraktijk, afsprakenWonen, afsprakenFinancien, afsprakenWelzijn } = mens;
  return [afsprakenBegeleiding, afsprakenMapPvt, afsprakenTaal, afsprakenParticipatie, afsprakenTaalpraktijk, afsprakenWonen, afsprakenFinancien, afsprakenWelzijn]
    .flatMap((thema) => thema?.afspraken ?? []).filter((afspraak) => isTeLaat(afspraak, vandaag) || isVanDezeMaand(afspraak, vandaag) || afspraak.stand === 'STOKT')
    .sort((a, b) => Number(isTeLaat(b, vandaag)) - Number(isTeLaat(a, vandaag)) || (a.tot ?? '9').localeCompare(b.tot ?? '9'));
}

export function Mensen({ regels, niveau }: { regels: readonly Mensregel[]; niveau: 2 | 3 }) {
  if (regels.length === 0) return <Leeg titel="U bent nog aan niemand gekoppeld" icoon="groep">Uw coördinator koppelt u. Daarna staat hier wie u begeleidt.</Leeg>;
  return <ul className="ss-lijst">{regels.map((regel) => <li key={regel.inburgeraar.id} className="mens"><Een regel={regel} niveau={niveau} /></li>)}</ul>;
}

function Een({ regel: { inburgeraar, laatsteContactOp, tot }, niveau }: { regel: Mensregel; niveau: 2 | 3 }) {
  const vandaag = useVandaag();
  const [open, zetOpen] = useState<'contact' | 'zorgen' | null>(null);
  const naam = roepnaamVan(inburgeraar);
  const { contact } = inburgeraar;
  const sluit = () => zetOpen(null);
  const zorg = inburgeraar.signalen?.signalen[0];
  return (
    <article className="ss-stapel ss-stapel--dicht" aria-label={naam}>
      <div className="mens__kop">
        <Kop niveau={niveau}><Koppeling to={`/inburgeraars/${inburgeraar.id}`}>{naam}</Koppeling></Kop>
        {contact?.telefoon && <a className="utrecht-link utrecht-link--html-a" href={`tel:${contact.telefoon.replaceAll(/[^+\d]/g, '')}`}>Bel {contact.telefoon}</a>}
      </div>
      <p className="ss-zacht ss-klein">{[contact?.contacttaal && `spreekt ${contact.contacttaal}`, contact?.tolkNodig && 'tolk nodig', laatsteContactOp === null ? 'nog geen contact vastgelegd' : `laatste contact ${datumTekst(laatsteContactOp)}`, `u begeleidt tot en met ${datumTekst(tot)}`].filter(Boolean).join(' · ')}</p>
      <Maand afspraken={afsprakenVan(inburgeraar, vandaag)} vandaag={vandaag} />
      <div className="mens__knoppen">
        <Knop soort="primair" icoon="plus" breed aria-expanded={open === 'contact'} onClick={() => zetOpen(open === 'contact' ? null : 'contact')}>Contact<span className="ss-onzichtbaar"> met {naam}</span></Knop>
        <Knop icoon="vlag" breed onClick={() => zetOpen('zorgen')}>Ik maak me zorgen<span className="ss-onzichtbaar"> over {naam}</span></Knop>
      </div>
      {open === 'contact' && <Contact persoonId={inburgeraar.id} naam={naam} sluit={sluit} />}
      {open === 'zorgen' && <Zorgen persoonId={inburgeraar.id} naam={naam} sluit={sluit} />}
      {zorg && <Zorgantwoord laatste={zorg} />}
    </article>
  );
}

function Maand({ afspraken, vandaag }: { afspraken: readonly MaandafspraakFragment[]; vandaag: string }) {
  if (afspraken.length === 0) return <p className="ss-zacht">Deze maand geen afspraken die beginnen of eindigen.</p>;
  return (
    <ul className="mens__afspraken" aria-label="Afspraken van deze maand">
      {afspraken.map(({ id, tekst, tot, van, stand, uitvoerderNaam }) => (
        <li key={id}>
          <p>{tekst}</p>
          <div className="ss-rij">
            {stand === 'STOKT' && <Label toon="letop" icoon="fout">stokt</Label>}
            {tot !== null && <Label toon={tot < vandaag ? 'fout' : 'info'} icoon={tot < vandaag ? 'fout' : 'klok'}>{tot < vandaag ? totDeadline(tot, vandaag) : `uiterlijk ${datumKort(tot)}`}</Label>}
            {tot === null && van !== null && <span className="ss-zacht ss-klein">{van > vandaag ? 'begint' : 'sinds'} {datumTekst(van)}</span>}
            {uitvoerderNaam && <span className="ss-zacht ss-klein">{uitvoerderNaam}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
