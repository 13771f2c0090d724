import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { PIP_ONDERDELEN } from '../../../../shared/rules/pipInhoud.ts';
import { pipVerschil } from '../../../../shared/rules/pipVerschil.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { datumTekst, getalTekst, urenTekst } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { naamVan } from '../../../app/persoon.ts';
import { useIk, useMag } from '../../../app/sessie/ikContext.ts';
import type { PipversieveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { PlanDocument } from '../../../gql/generated/inburgeraars/PlanDocument.ts';
import { Opgeschreven } from '../../../taal/Opgeschreven.tsx';
import { t } from '../../../taal/taal.ts';
import { Gegevens } from '../../../ui/Gegevens.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { KnopLink } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { LEERROUTES, woord } from '../woorden.ts';
import { Afspraken } from './Afspraken.tsx';
import { beeldVan, lopendeAfspraken, type Planpersoon } from './beeld.ts';
import { Download } from './Download.tsx';
import { onderdeelTekst, Verschil } from './Verschil.tsx';
import { BESCHIKKINGEN, KERNVELDEN, ONDERDELEN } from './woorden.ts';
import '../Dossier.css';
import './plan.css';

/** The plan of one person with its agreements, its versions and what changed; the same page for the person. */
export default function PlanPagina() {
  const { id = '' } = useParams();
  const { inburgeraarId } = useIk();
  const vraag = useQuery(PlanDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const eigen = inburgeraarId === id;
  const persoon = vraag.data?.inburgeraar;
  const terug = eigen ? { naar: '/mijn-start', tekst: t('Start') } : { naar: `/inburgeraars/${id}`, tekst: 'Dossier' };
  return (
    <Pagina titel={eigen ? t('Mijn plan en afspraken') : `Plan${persoon ? ` van ${naamVan(persoon)}` : ''}`} tabtitel={eigen ? t('Mijn plan en afspraken') : 'Plan'} terug={terug}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={4} />}>
        {({ inburgeraar }) => (inburgeraar ? <Inhoud persoon={inburgeraar} eigen={eigen} /> : <Leeg titel={t('Dit dossier is er niet voor u')} icoon="slot" />)}
      </Opgehaald>
    </Pagina>
  );
}

function Inhoud({ persoon, eigen }: { persoon: Planpersoon; eigen: boolean }) {
  const versies = persoon.pipKern?.versies ?? [];
  const [geldend] = versies;
  return (
    <div className="ss-stapel">
      <Vaststellen persoon={persoon} eerste={geldend === undefined} />
      {persoon.pipKern && (geldend ? <Geldend persoon={persoon} versie={geldend} eigen={eigen} /> : <p className="ss-zacht">{eigen ? t('Er is nog geen plan. Uw consulent maakt het samen met u.') : 'Er is nog geen PIP vastgesteld.'}</p>)}
      <Afspraken persoon={persoon} eigen={eigen} />
      {geldend && <Versies persoon={persoon} versies={versies} eigen={eigen} />}
    </div>
  );
}

/** What stands beside the plan and is no part of it yet, and the way to establish it. */
function Vaststellen({ persoon, eerste }: { persoon: Planpersoon; eerste: boolean }) {
  const mag = useMag('pip:vaststellen') && persoon.toegang.some(({ rubriek, schrijven }) => rubriek === 'PIP_KERN' && schrijven);
  if (!mag) return null;
  const anders = lopendeAfspraken(persoon).filter(({ inPip }) => inPip !== 'VASTGESTELD').length;
  const knop = <KnopLink soort="primair" icoon="plan" to={`/inburgeraars/${persoon.id}/plan/vaststellen`}>{eerste ? 'PIP vaststellen' : 'Nieuw PIP vaststellen'}</KnopLink>;
  if (anders === 0 || eerste) return <div>{knop}</div>;
  return (
    <Melding soort="letop" titel={anders === 1 ? 'Eén afspraak staat nog niet zo in het plan' : `${getalTekst(anders)} afspraken staan nog niet zo in het plan`} acties={knop}>
      Een nieuwe of gewijzigde afspraak geldt vanaf het PIP dat haar vaststelt: dat is een nieuwe beschikking.
    </Melding>
  );
}

function Geldend({ persoon, versie, eigen }: { persoon: Planpersoon; versie: PipversieveldenFragment; eigen: boolean }) {
  const { onderdelen, niveaus } = beeldVan(persoon, versie);
  const volgorde = [...onderdelen].sort((a, b) => PIP_ONDERDELEN.indexOf(a.soort) - PIP_ONDERDELEN.indexOf(b.soort));
  const einde = persoon.trajectstatus?.verlengdTot ?? persoon.trajectstatus?.termijnEinde;
  return (
    <Kaart titel={t('Het plan dat nu geldt')} icoon="plan" onder={`${t('Versie {{getal}}', { getal: versie.versie })}, ${datumTekst(versie.dagtekening)}`}>
      <div className="ss-stapel">
        <Gegevens
          kolommen
          gegevens={[
            { term: t('Leerroute'), waarde: woord(LEERROUTES, versie.leerroute) },
            { term: t('Niveau'), waarde: versie.niveau },
            ...(['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN'] as const).map((vaardigheid) => ({ term: t(KERNVELDEN[vaardigheid]), waarde: niveaus[vaardigheid] })),
            ...(versie.intensiteitUrenPerWeek === null ? [] : [{ term: t('Uren les per week'), waarde: urenTekst(versie.intensiteitUrenPerWeek) }]),
            { term: t('Gesprekken per jaar'), waarde: getalTekst(versie.aantalGesprekkenPerJaar) },
            ...(persoon.trajectstatus?.termijnStart && einde ? [{ term: t('Inburgeringstermijn'), waarde: t('{{van}} tot en met {{tot}}', { van: datumTekst(persoon.trajectstatus.termijnStart), tot: datumTekst(einde) }) }] : []),
            ...(versie.hoofddoel === null ? [] : [{ term: t('Hoofddoel'), waarde: <Opgeschreven>{versie.hoofddoel}</Opgeschreven> }]),
            ...volgorde.map((onderdeel) => ({ term: t(ONDERDELEN[onderdeel.soort]), waarde: onderdeelTekst(onderdeel) })),
          ]}
        />
        <Download persoonId={persoon.id} versie={versie.versie} eigen={eigen} contacttaal={persoon.contact?.contacttaal ?? null} />
      </div>
    </Kaart>
  );
}

function Versies({ persoon, versies, eigen }: { persoon: Planpersoon; versies: readonly PipversieveldenFragment[]; eigen: boolean }) {
  return (
    <Kaart titel={t('Versies en wat er wijzigde')} icoon="klok" onder={t('Een plan verandert niet. Bij een wijziging komt er een nieuw plan, met een nieuw besluit.')}>
      <ul className="ss-lijst ss-regels">
        {versies.map((versie, i) => {
          const vorig = versies[i + 1];
          return (
            <li key={versie.id}>
              <div className="ss-regel__kop"><p className="ss-regel__wat"><strong>{t('Versie {{getal}}', { getal: versie.versie })}</strong> <span className="ss-zacht">{datumTekst(versie.dagtekening)}</span></p><Label>{woord(BESCHIKKINGEN, versie.beschikking)}</Label></div>
              <p className="ss-zacht ss-klein">{versie.artikel}</p>
              {vorig && (
                <Uitklap titel={t('Wat er wijzigde in versie {{getal}}', { getal: versie.versie })} open={i === 0}>
                  <Verschil verschil={pipVerschil(beeldVan(persoon, vorig), beeldVan(persoon, versie))} reden={versie.redenWijziging} eigen={eigen} />
                </Uitklap>
              )}
            </li>
          );
        })}
      </ul>
    </Kaart>
  );
}
