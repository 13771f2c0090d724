import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { inTaal, KAARTTHEMAS, type Kaartthema, perThema } from '../../../shared/rules/socialekaart.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useIk, useMag } from '../../app/sessie/ikContext.ts';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { SocialeKaartDocument } from '../../gql/generated/socialekaart/SocialeKaartDocument.ts';
import { Opgeschreven } from '../../taal/Opgeschreven.tsx';
import { huidigeTaal, t } from '../../taal/taal.ts';
import { TALEN } from '../../taal/talen.ts';
import { TAALCODES } from '../../../shared/talen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kaart } from '../../ui/Kaart.tsx';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop, KnopBestand, KnopLink } from '../../ui/Knop.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Bijwerken } from './Bijwerken.tsx';
import { type Ingang, VRAGEN } from './woorden.ts';
import './socialekaart.css';

/** Who helps with what, by the question that somebody has: for everybody who logs in, in the own language. */
export default function WieHelptPagina() {
  const { inburgeraarId } = useIk();
  const beheert = useMag('socialekaart:beheren');
  const vraag = useQuery(SocialeKaartDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina
      titel={t('Wie helpt waarmee?')} onder={t('Kies uw vraag. U ziet welke organisatie u kan helpen.')} terug={{ naar: inburgeraarId === null ? '/start' : '/mijn-start', tekst: t('Start') }}
      acties={<>
        <KnopBestand href={`/bladen/flyer-${huidigeTaal()}`}>{t('Download de flyer')}</KnopBestand>
        {beheert && <KnopLink to="/sociale-kaart" icoon="potlood">Kaart bijhouden</KnopLink>}
      </>}
    >
      {inburgeraarId === null && <Flyers />}
      <p><strong>{t('Is er gevaar? Bel 112.')}</strong></p>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={3} />}>
        {({ socialeKaart }) => <Vragen ingangen={socialeKaart.filter(({ gestopt }) => !gestopt)} />}
      </Opgehaald>
    </Pagina>
  );
}

/** A professional gives the flyer in the language of who sits at the table. */
function Flyers() {
  return (
    <Uitklap titel="De flyer in een andere taal">
      <div className="ss-rij">{TAALCODES.map((taal) => <KnopBestand key={taal} soort="stil" href={`/bladen/flyer-${taal}`}>{TALEN[taal].naam}</KnopBestand>)}</div>
    </Uitklap>
  );
}

function Vragen({ ingangen }: { ingangen: readonly Ingang[] }) {
  const [adres, zet] = useAdresvraag();
  const gekozen = KAARTTHEMAS.find((thema) => thema === adres.get('vraag')) ?? '';
  const delen = perThema(ingangen);
  if (ingangen.length === 0) return <Leeg titel={t('Er staan nog geen organisaties op de kaart')} icoon="groep">{t('Vraag het aan uw contactpersoon bij de gemeente.')}</Leeg>;
  return (
    <div className="ss-stapel">
      <Keuzeveld naam="vraag" label={t('Mijn vraag')} breedte="midden" leegTekst={t('Alle vragen')} opties={delen.map(({ thema }) => ({ waarde: thema, tekst: t(VRAGEN[thema]) }))} waarde={gekozen} zet={(thema: Kaartthema | '') => zet({ vraag: thema })} />
      {delen.filter(({ thema }) => gekozen === '' || thema === gekozen).map(({ thema, ingangen: bij }) => (
        <section key={thema} className="ss-stapel ss-stapel--dicht" aria-labelledby={`vraag-${thema}`}>
          <h2 id={`vraag-${thema}`} className="utrecht-heading-2 kaart-vraag">{t(VRAGEN[thema])}</h2>
          <div className="kaart-raster">{bij.map((ingang) => <Organisatie key={ingang.id} ingang={ingang} />)}</div>
        </section>
      ))}
    </div>
  );
}

/** One organisation: what it does, its number to tap, and how to get there. */
function Organisatie({ ingang }: { ingang: Ingang }) {
  const [open, zetOpen] = useState(false);
  const magBijwerken = useMag('socialekaart:bijwerken') && ingang.eigen;
  const taal = huidigeTaal();
  const { wat, openingstijden, nederlands } = inTaal(ingang, taal);
  const inDeTaal = (tekst: string) => (nederlands || tekst === ingang.openingstijden ? <Opgeschreven>{tekst}</Opgeschreven> : <span lang={taal}>{tekst}</span>);
  return (
    <Kaart titel={ingang.naam} niveau={3} icoon="gebouw" acties={magBijwerken && <Knop soort="stil" icoon="potlood" onClick={() => zetOpen(true)}>Bijwerken<span className="ss-onzichtbaar"> {ingang.naam}</span></Knop>}>
      <div className="ss-stapel ss-stapel--dicht">
        <p>{inDeTaal(wat)}</p>
        {nederlands && <p className="ss-zacht ss-klein">{t('Dit staat er in het Nederlands.')}</p>}
        {ingang.telefoon !== null && (
          <a className="utrecht-button utrecht-button--primary-action ss-knop kaart-bel" href={`tel:${ingang.telefoon.replace(/[^\d+]/g, '')}`}>
            <Icoon naam="telefoon" /><span>{t('Bel')} <bdi dir="ltr">{ingang.telefoon}</bdi></span>
          </a>
        )}
        {[ingang.adres, ingang.website].map((regel) => regel !== null && <p key={regel}><Opgeschreven>{regel}</Opgeschreven></p>)}
        {openingstijden !== null && <p className="ss-zacht">{inDeTaal(openingstijden)}</p>}
      </div>
      {open && <Bijwerken ingang={ingang} sluit={() => zetOpen(false)} />}
    </Kaart>
  );
}

