import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { naamVan } from '../../app/persoon.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { DossierDocument } from '../../gql/generated/inburgeraars/DossierDocument.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { KnopLink } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Afgeschermd, Waarom } from '../../ui/Waarom.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Opdrachtband } from './betrokkenheid/Opdrachtband.tsx';
import { deelIn, type Groepsindeling } from './dossier/indeling.ts';
import { Overzicht } from './dossier/Overzicht.tsx';
import { Rubriekkaart } from './dossier/Rubriekkaart.tsx';
import { KAARTEN } from './kaarten.tsx';
import type { Dossier } from './kaarten/kaart.tsx';
import { beschrijving, GROEPEN, plekVan, type Rubriek, titelVan } from './rubrieken.ts';
import { DOELGROEPEN, FASEN, LEERROUTES, woord } from './woorden.ts';
import { uitlegVan } from './uitleg.ts';
import { t } from '../../taal/taal.ts';
import './Dossier.css';

/** So many cards below each other are still scrolled through on a phone. */
const KAARTEN_OP_TELEFOON = 12;

const TERUG = { naar: '/inburgeraars', tekst: 'Alle inburgeraars' };

/** Everything of one person that the viewer may see, on one screen. */
export default function InburgeraarPagina() {
  const { id = '' } = useParams();
  const { inburgeraarId } = useIk();
  const vraag = useQuery(DossierDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const eigen = inburgeraarId === id;
  const terug = inburgeraarId === null ? { terug: TERUG } : {};
  if (vraag.data?.inburgeraar) return <Inhoud persoon={vraag.data.inburgeraar} eigen={eigen} />;
  return (
    <Pagina titel={eigen ? t('Mijn dossier') : 'Dossier'} {...terug}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={6} tekst={t('Het dossier wordt geladen.')} />}>
        {() => (
          <Leeg titel={t('Dit dossier is er niet voor u')} icoon="slot" actie={inburgeraarId === null && <KnopLink to="/inburgeraars">Naar alle inburgeraars</KnopLink>}>
            {inburgeraarId === null ? 'Deze persoon bestaat niet, of uw organisatie heeft nu geen opdracht voor deze persoon. Klopt dat niet? Vraag het aan de consulent van de gemeente.' : t('U kunt alleen uw eigen dossier lezen.')}
          </Leeg>
        )}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ persoon, eigen }: { persoon: Dossier; eigen: boolean }) {
  const { toegestaneActies } = useIk();
  const { groepen, afgeschermd } = deelIn(persoon, (actie) => toegestaneActies.includes(actie));
  // On a phone a full dossier is a list of headings; what is open stays open when the phone is turned.
  const [open] = useState(() => !window.matchMedia('(width < 48rem)').matches || groepen.reduce((som, { kaarten }) => som + kaarten.length, 0) <= KAARTEN_OP_TELEFOON);
  return (
    <Pagina titel={eigen ? t('Mijn dossier') : naamVan(persoon)} tabtitel={eigen ? t('Mijn dossier') : 'Dossier'} {...(!eigen && { terug: TERUG })} onder={<Kenmerken persoon={persoon} eigen={eigen} />} acties={eigen ? toegestaneActies.includes('dossier:uitvoeren') && <KnopLink soort="stil" icoon="download" to="/alles-over-mij">{t('Download alles over mij')}</KnopLink> : <KnopLink icoon="telefoon" to={`/inburgeraars/${persoon.id}/contact`}>Wie helpt</KnopLink>}>
      <Opdrachtband persoon={persoon} />
      {/* Who opens the own dossier saw this on the own start page. */}
      {!eigen && <Overzicht persoon={persoon} />}
      <nav className="ss-sprong" aria-label={t('Onderdelen van het dossier')}>
        <ul>{groepen.map(({ groep }) => <li key={groep}><a href={`#groep-${groep}`}>{eigen ? t(GROEPEN[groep].eigenKort) : GROEPEN[groep].kort}</a></li>)}</ul>
      </nav>
      {groepen.map((indeling) => <Groepsblok key={indeling.groep} indeling={indeling} persoon={persoon} eigen={eigen} open={open} />)}
      {afgeschermd.length > 0 && <NietZichtbaar rubrieken={afgeschermd} persoon={persoon} eigen={eigen} />}
    </Pagina>
  );
}

/** Number, route, step: what a colleague says in one breath. */
function Kenmerken({ persoon: { portaalnummer, pipKern, trajectstatus, roepnaam, achternaam }, eigen }: { persoon: Dossier; eigen: boolean }) {
  return (
    <div className="ss-rij">
      {eigen && <span>{naamVan({ roepnaam, achternaam, portaalnummer })}</span>}
      {portaalnummer !== null && <span className="ss-cijfers">{portaalnummer}</span>}
      {pipKern?.geldend && <Label toon="info">{woord(LEERROUTES, pipKern.geldend.leerroute)}, {pipKern.geldend.niveau}</Label>}
      {trajectstatus?.fase && <Label>{woord(FASEN, trajectstatus.fase)}</Label>}
      {trajectstatus?.doelgroep && <Label>{woord(DOELGROEPEN, trajectstatus.doelgroep)}</Label>}
    </div>
  );
}

function toegangTot(persoon: Dossier, rubriek: Rubriek) {
  return persoon.toegang.find((recht) => recht.rubriek === rubriek) ?? { rubriek, lezen: false, schrijven: false, melden: false, alleenEigen: false, uitleg: '' };
}

interface GroepsblokProps {
  indeling: Groepsindeling;
  persoon: Dossier;
  eigen: boolean;
  open: boolean;
}

/** The id is inside what can be folded: a link to it opens it. */
function Groepsblok({ indeling: { groep, kaarten, leeg }, persoon, eigen, open }: GroepsblokProps) {
  const kaart = (rubriek: Rubriek) => <Rubriekkaart key={rubriek} rubriek={rubriek} plek={{ persoon, eigen, toegang: toegangTot(persoon, rubriek) }} />;
  const isBreed = (rubriek: Rubriek) => beschrijving(rubriek).vorm === 'breed';
  return (
    <details className="ss-groep" open={open}>
      <summary><Icoon naam="pijlOmlaag" className="ss-groep__pijl" /><Kop>{eigen ? t(GROEPEN[groep].eigen) : GROEPEN[groep].titel}</Kop></summary>
      <div id={`groep-${groep}`} className="ss-groep__inhoud">
        {kaarten.filter(isBreed).map(kaart)}
        <div className={`ss-rubrieken ss-rubrieken--${groep}`}>{kaarten.filter((rubriek) => !isBreed(rubriek)).map(kaart)}</div>
        {leeg.length > 0 && (
          <ul className="ss-leegregels" aria-label={t('Nog niets vastgelegd')}>
            {leeg.map((rubriek) => (
              <li key={rubriek} id={plekVan(rubriek)}>
                <p><strong>{titelVan(rubriek, eigen)}</strong> <span className="ss-zacht">{t(KAARTEN[rubriek].leegzin)}</span></p>
                <Waarom over={titelVan(rubriek, eigen)}>{uitlegVan(toegangTot(persoon, rubriek), eigen)}</Waarom>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

/** Shielded is not empty: every rubriek is named, with why not and who may. */
function NietZichtbaar({ rubrieken, persoon, eigen }: { rubrieken: readonly Rubriek[]; persoon: Dossier; eigen: boolean }) {
  return (
    <section className="ss-nietzichtbaar" aria-label={t('Niet voor u zichtbaar')}>
      <Uitklap titel={`${t('Niet voor u zichtbaar')} (${rubrieken.length})`}>
        <div className="ss-nietzichtbaar__lijst">
          {rubrieken.map((rubriek) => <Afgeschermd key={rubriek} klein titel={titelVan(rubriek, eigen)} uitleg={uitlegVan(toegangTot(persoon, rubriek), eigen)} />)}
        </div>
      </Uitklap>
    </section>
  );
}
