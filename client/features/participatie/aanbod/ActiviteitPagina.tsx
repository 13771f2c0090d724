import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { ACTIVITEIT_NAAM_HOOGSTENS, ACTIVITEIT_OMSCHRIJVING_HOOGSTENS, ACTIVITEITSOORTEN, type Activiteitsoort, AANBOD_VANAF, telregelOp, WAAROM_NIET as REDENEN, type WaaromNiet } from '../../../../shared/rules/aanbod.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { datumTekst, opsomming } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { Opslagmelding } from '../../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { ActiviteitveldenFragment } from '../../../gql/generated/participatie.ts';
import { AanbodDocument } from '../../../gql/generated/participatie/AanbodDocument.ts';
import { ActiviteitVastleggenDocument } from '../../../gql/generated/participatie/ActiviteitVastleggenDocument.ts';
import { Formulier } from '../../../ui/Formulier.tsx';
import { Kaart } from '../../../ui/Kaart.tsx';
import { Keuzerondjes, Keuzeveld, Vinkje } from '../../../ui/Keuze.tsx';
import { Knop, KnopLink } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Datumveld, Tekstveld } from '../../../ui/Veld.tsx';
import { SOORTEN, WAAROM_NIET, watTelt } from './woorden.ts';

/** One activity of the catalogue: what it is, and from which day what of it counts. */
export default function ActiviteitPagina() {
  const { id = 'nieuw' } = useParams();
  const vraag = useQuery(AanbodDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Pagina titel={id === 'nieuw' ? 'Nieuwe activiteit' : 'Activiteit wijzigen'} terug={{ naar: '/aanbod', tekst: 'Aanbod' }}>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={2} />}>
        {({ aanbod }) => {
          const activiteit = aanbod.find((a) => a.id === id);
          return activiteit || id === 'nieuw' ? <Invoer key={activiteit?.versie ?? 0} activiteit={activiteit} /> : <Leeg titel="Deze activiteit is er niet" icoon="zoek" />;
        }}
      </Opgehaald>
    </Pagina>
  );
}

function beginVan(activiteit: ActiviteitveldenFragment | undefined, vandaag: string) {
  const regel = telregelOp(vandaag, (activiteit?.regels ?? []).map((r) => ({ ...r, waaromNiet: r.waaromNiet as WaaromNiet | null })));
  return {
    naam: activiteit?.naam ?? '', soort: (activiteit?.soort ?? '') as Activiteitsoort | '', omschrijving: activiteit?.omschrijving ?? '', tot: activiteit?.tot ?? '', geldigVan: vandaag,
    telt: regel && regel.waaromNiet !== null ? regel.waaromNiet : 'TELT' as WaaromNiet | 'TELT', mapPraktijk: regel?.mapPraktijk ?? false, pvt: regel?.pvt ?? false,
  };
}

function Invoer({ activiteit }: { activiteit: ActiviteitveldenFragment | undefined }) {
  const vandaag = useVandaag();
  const [, naar] = useLocation();
  const begin = useMemo(() => beginVan(activiteit, vandaag), [activiteit, vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept(`aanbod/${activiteit?.id ?? 'nieuw'}/${activiteit?.versie ?? 0}`, begin);
  const opslag = useVastleggen(ActiviteitVastleggenDocument, { plek: activiteit?.id ?? 'nieuw', gelukt: 'De activiteit is opgeslagen.', apollo: { refetchQueries: ['Aanbod'] } });
  const deel = (nieuw: Partial<typeof begin>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const { naam, soort, omschrijving, tot, geldigVan, telt, mapPraktijk, pvt } = waarde;
    const gelukt = await opslag.vastleggen({
      ...(activiteit && { id: activiteit.id, versie: activiteit.versie }), naam, soort, omschrijving: omschrijving || null, tot: tot || null, geldigVan: geldigVan || vandaag, waaromNiet: telt === 'TELT' ? null : telt, mapPraktijk, pvt,
    });
    if (!gelukt) return;
    wis();
    naar('/aanbod');
  };
  return (
    <Formulier
      label="Activiteit" fouten={opslag.velden.filter(({ veld }) => veld !== 'versie')} onVerstuur={() => void verstuur()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={opslag.bezig}>Activiteit opslaan</Knop><KnopLink to="/aanbod" soort="stil">Annuleren</KnopLink></>}
    >
      {hersteld && <Melding soort="info" acties={<Knop onClick={wis}>Leeg beginnen</Knop>}>Dit typte u eerder. Het is nog niet opgeslagen.</Melding>}
      <Tekstveld naam="naam" label="Naam" maxLength={ACTIVITEIT_NAAM_HOOGSTENS} waarde={waarde.naam} zet={(naam) => deel({ naam })} hint="Zoals organisaties hem kennen. Zet er geen namen van mensen in." />
      <Keuzeveld naam="soort" label="Soort" breedte="midden" waarde={waarde.soort} zet={(soort) => deel({ soort })} opties={ACTIVITEITSOORTEN.map((soort) => ({ waarde: soort, tekst: SOORTEN[soort] }))} />
      <Tekstveld naam="omschrijving" label="Omschrijving" optioneel maxLength={ACTIVITEIT_OMSCHRIJVING_HOOGSTENS} waarde={waarde.omschrijving} zet={(omschrijving) => deel({ omschrijving })} />
      <Keuzerondjes
        naam="waaromNiet" label="Tellen uren mee voor de 800 uur participatie?" waarde={waarde.telt} zet={(telt) => deel({ telt: telt || 'TELT' })} hint="Alleen als er Nederlands wordt gesproken en iemand het met anderen doet (Besluit inburgering 3.14)."
        opties={[{ waarde: 'TELT', tekst: 'Ja' }, ...REDENEN.map((reden) => ({ waarde: reden, tekst: `Nee: ${WAAROM_NIET[reden]}` }))]}
      />
      <Vinkje naam="mapPraktijk" label="Telt ook als praktijk van de MAP" aan={waarde.mapPraktijk} zet={(mapPraktijk) => deel({ mapPraktijk })} />
      <Vinkje naam="pvt" label="Hoort bij het participatieverklaringstraject (PVT)" aan={waarde.pvt} zet={(pvt) => deel({ pvt })} />
      <Datumveld naam="geldigVan" label="Dit geldt vanaf" van={AANBOD_VANAF} waarde={waarde.geldigVan} zet={(geldigVan) => deel({ geldigVan })} hint="Uren vanaf deze dag worden opnieuw geteld. Wat daarvoor gold, blijft." />
      <Datumveld naam="tot" label="Laatste dag van de activiteit" optioneel waarde={waarde.tot} zet={(tot) => deel({ tot })} />
      {activiteit && activiteit.regels.length > 0 && <Eerder activiteit={activiteit} />}
    </Formulier>
  );
}

/** What held from which day, the newest first. */
function Eerder({ activiteit }: { activiteit: ActiviteitveldenFragment }) {
  return (
    <Kaart titel="Wat er geldt" niveau={2} icoon="klok">
      <ul className="ss-lijst ss-regels ss-regels--dicht">
        {activiteit.regels.map((regel) => {
          const { zin, ookAls } = watTelt({ regels: [regel] }, regel.geldigVan);
          return <li key={regel.id}><strong>Vanaf {datumTekst(regel.geldigVan)}</strong> {zin.toLowerCase()}{ookAls.length > 0 && `; ook ${opsomming(ookAls)}`}</li>;
        })}
      </ul>
    </Kaart>
  );
}
