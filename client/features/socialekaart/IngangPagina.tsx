import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { KAART_HOOGSTENS, KAARTTHEMAS, type Kaartthema } from '../../../shared/rules/socialekaart.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { KaartingangVastleggenDocument } from '../../gql/generated/socialekaart/KaartingangVastleggenDocument.ts';
import { KaartorganisatiesDocument } from '../../gql/generated/socialekaart/KaartorganisatiesDocument.ts';
import { SocialeKaartDocument } from '../../gql/generated/socialekaart/SocialeKaartDocument.ts';
import { t } from '../../taal/taal.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import { Bereikbaarheid } from './Bereikbaarheid.tsx';
import { alsInvoer, bereikBezwaren, bereikVan } from './Bijwerken.tsx';
import { Vertalingen } from './Vertalingen.tsx';
import { type Ingang, VRAGEN } from './woorden.ts';
import './socialekaart.css';

/** One organisation of the map, with its translations. */
export default function IngangPagina() {
  const { id } = useParams();
  const vraag = useQuery(SocialeKaartDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel={id === 'nieuw' ? 'Nieuwe organisatie' : 'Organisatie op de kaart'} smal terug={{ naar: '/sociale-kaart', tekst: 'Sociale kaart' }}>
      <Opgehaald van={vraag} laden={<Laden aantal={6} />}>
        {({ socialeKaart }) => {
          const ingang = socialeKaart.find((een) => een.id === id) ?? null;
          if (ingang === null && id !== 'nieuw') return <Leeg titel="Deze organisatie staat niet op de kaart" icoon="groep" />;
          return <><Gegevens key={ingang?.versie ?? 0} ingang={ingang} />{ingang && !ingang.gestopt && <Vertalingen ingang={ingang} />}</>;
        }}
      </Opgehaald>
    </Pagina>
  );
}

function Gegevens({ ingang }: { ingang: Ingang | null }) {
  const [, naar] = useLocation();
  const organisaties = useQuery(KaartorganisatiesDocument).data?.actielijst.leden ?? [];
  const begin = useMemo(() => ({ naam: ingang?.naam ?? '', organisatieId: ingang?.organisatieId ?? '', themas: (ingang?.themas ?? []) as Kaartthema[], wat: ingang?.wat ?? '', gestopt: ingang?.gestopt ?? false, ...bereikVan(ingang) }), [ingang]);
  const { waarde, zet, wis, hersteld } = useConcept(`kaartingang/${ingang?.id ?? 'nieuw'}`, begin);
  const opslag = useVastleggen(KaartingangVastleggenDocument, { plek: ingang?.id ?? 'nieuw', gelukt: waarde.gestopt ? 'De organisatie is van de kaart. Terugzetten kan.' : 'De organisatie staat op de kaart.', apollo: { refetchQueries: ['SocialeKaart'] } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const { naam, organisatieId, themas, wat, gestopt } = waarde;
    const leeg = (veld: string, is: boolean) => (is ? [{ veld, zin: WEIGERINGEN.VELD_VERPLICHT }] : []);
    if (!keur([...leeg('naam', naam.trim() === ''), ...leeg('wat', wat.trim() === ''), ...leeg('themas', themas.length === 0), ...bereikBezwaren(waarde)])) return;
    if (!await opslag.vastleggen({ id: ingang?.id ?? null, versie: ingang?.versie ?? null, naam: naam.trim(), organisatieId: organisatieId || null, themas: [...themas], wat: wat.trim(), gestopt, ...alsInvoer(waarde) })) return;
    wis();
    if (ingang === null) naar('/sociale-kaart');
  };
  const themaFout = fouten.find(({ veld }) => veld === 'themas')?.zin;
  return (
    <Formulier
      label="Organisatie" fouten={fouten.filter(({ veld }) => veld !== 'versie')} onVerstuur={() => void verstuur()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop><KnopLink to="/sociale-kaart" soort="stil">Annuleren</KnopLink></>}
    >
      {hersteld && <Melding soort="info" acties={<Knop onClick={wis}>Leeg beginnen</Knop>}>Dit typte u eerder. Het is nog niet opgeslagen.</Melding>}
      <Tekstveld naam="naam" label="Naam van de organisatie" hint="Geen namen van mensen." maxLength={KAART_HOOGSTENS.naam} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <VrijeTekst naam="wat" label="Wat doet de organisatie?" hint="In korte, gewone woorden. Dit wordt vertaald." regels={3} maxTekens={KAART_HOOGSTENS.wat} buitenRubriek="iedereen die inlogt, en wie de flyer krijgt" waarde={waarde.wat} zet={(wat) => deel({ wat })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Met welke vragen kan een inburgeraar hier komen?</legend>
        {themaFout && <p className="utrecht-form-field-error-message">{themaFout}</p>}
        <div className="kaart-keuzes">
          {KAARTTHEMAS.map((thema) => <Vinkje key={thema} naam="themas" label={t(VRAGEN[thema])} aan={waarde.themas.includes(thema)} zet={(aan) => deel({ themas: aan ? [...waarde.themas, thema] : waarde.themas.filter((een) => een !== thema) })} />)}
        </div>
      </fieldset>
      <Bereikbaarheid waarde={waarde} zet={deel} />
      <Keuzeveld naam="organisatieId" label="Werkt deze organisatie in Samenspel?" hint="Dan houdt de coördinator adres, telefoon, openingstijden en website zelf bij." optioneel breedte="midden" leegTekst="Nee" opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.organisatieId} zet={(organisatieId) => deel({ organisatieId })} />
      {ingang && <Vinkje naam="gestopt" label="Haal van de kaart en de flyer" uitleg="Alles blijft bewaard; u kunt het terugzetten." aan={waarde.gestopt} zet={(gestopt) => deel({ gestopt })} />}
    </Formulier>
  );
}
