import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { MededelingdoelenQuery } from '../../gql/generated/mededelingen.ts';
import { MededelingdoelenDocument } from '../../gql/generated/mededelingen/MededelingdoelenDocument.ts';
import { MededelingPlaatsenDocument } from '../../gql/generated/mededelingen/MededelingPlaatsenDocument.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { MEDEDELING_TEKST_HOOGSTENS, MEDEDELING_TITEL_HOOGSTENS } from '../../../shared/rules/mededelingen.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Kaart } from '../../ui/Kaart.tsx';
import { Vinkje } from '../../ui/Keuze.tsx';
import { Knop, KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Uitklap } from '../../ui/Uitklap.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { keurMededeling, type Mededelinginvoer, metRegels, vertaaldeTalen, VERTALINGEN } from './mededelinginvoer.ts';

type Doelen = MededelingdoelenQuery['mededelingdoelen'];

/** Something to say: to whom, from when until when, and in which languages. */
export default function MededelingFormulierPagina() {
  const vraag = useQuery(MededelingdoelenDocument);
  return (
    <Pagina titel="Nieuwe mededeling" onder="Een paar zinnen voor wie met u werkt. Schrijf geen namen." terug={{ naar: '/mededelingen', tekst: 'Mededelingen' }} smal>
      <Opgehaald van={vraag} laden={<Laden vorm="kaarten" aantal={1} />}>{({ mededelingdoelen }) => <Invoer doelen={mededelingdoelen} />}</Opgehaald>
    </Pagina>
  );
}

function Invoer({ doelen }: { doelen: Doelen }) {
  const vandaag = useVandaag();
  const begin = useMemo((): Mededelinginvoer => ({ titel: '', tekst: '', van: vandaag, tot: plusDagen(vandaag, 14), rollen: [], organisatieIds: [], vertalingen: VERTALINGEN.map(() => ({ titel: '', tekst: '' })) }), [vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept('mededeling', begin);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const opslag = useVastleggen(MededelingPlaatsenDocument, { gelukt: 'De mededeling is geplaatst.' });
  const [, ga] = useLocation();
  const voorInburgeraars = waarde.rollen.includes('INBURGERAAR');
  const verstuur = async () => {
    const fouten = keurMededeling(waarde, vandaag);
    zetEigen(fouten);
    if (fouten.length > 0 || !await opslag.vastleggen({ ...waarde, vertalingen: vertaaldeTalen(waarde) })) return;
    wis();
    ga('/mededelingen');
  };
  const om = (lijst: readonly string[], code: string, aan: boolean) => (aan ? [...lijst, code] : lijst.filter((een) => een !== code));
  return (
    <Kaart titel="Wat wilt u zeggen?" icoon="megafoon">
      <Formulier
        label="Nieuwe mededeling" fouten={eigen.length > 0 ? eigen : metRegels(opslag.velden, waarde)} onVerstuur={() => void verstuur()}
        melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
        knoppen={<><Knop type="submit" soort="primair" icoon="megafoon" bezig={opslag.bezig}>Plaatsen</Knop><KnopLink to="/mededelingen" soort="stil">Annuleren</KnopLink></>}
      >
        {hersteld && <Melding acties={<Knop soort="stil" onClick={wis}>Begin opnieuw</Knop>}>Dit schreef u eerder. Het is nog niet geplaatst.</Melding>}
        <Tekstveld naam="titel" label="Titel" maxLength={MEDEDELING_TITEL_HOOGSTENS} waarde={waarde.titel} zet={(titel) => zet((oud) => ({ ...oud, titel }))} />
        <VrijeTekst naam="tekst" label="Tekst" hint="Gewone tekst. Schrijf niets over een persoon." regels={5} maxTekens={MEDEDELING_TEKST_HOOGSTENS} buitenRubriek="iedereen voor wie u de mededeling hieronder bedoelt" waarde={waarde.tekst} zet={(tekst) => zet((oud) => ({ ...oud, tekst }))} />
        <Datumveld naam="van" label="Vanaf" waarde={waarde.van} zet={(van) => zet((oud) => ({ ...oud, van }))} />
        <Datumveld naam="tot" label="Tot en met" waarde={waarde.tot} zet={(tot) => zet((oud) => ({ ...oud, tot }))} />
        <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
          <legend className="utrecht-form-fieldset__legend">Voor wie?</legend>
          <p className="ss-zacht ss-klein">Kiest u niets, dan is het voor iedereen die {doelen.ookInburgeraars ? 'met de gemeente werkt' : 'bij uw organisatie werkt'}. Inburgeraars horen daar niet bij.</p>
          {doelen.ookInburgeraars && <Vinkje naam="rollen" label="Inburgeraars" uitleg="Zij lezen het op hun startpagina, in hun eigen taal als u die hieronder invult." aan={voorInburgeraars} zet={(aan) => zet((oud) => ({ ...oud, rollen: om(oud.rollen, 'INBURGERAAR', aan) }))} />}
          <Uitklap titel="Alleen voor bepaalde rollen" open={waarde.rollen.some((rol) => rol !== 'INBURGERAAR')}>
            {doelen.rollen.map(({ code, naam }) => <Vinkje key={code} label={naam} aan={waarde.rollen.includes(code)} zet={(aan) => zet((oud) => ({ ...oud, rollen: om(oud.rollen, code, aan) }))} />)}
          </Uitklap>
          {doelen.organisaties.length > 0 && (
            <Uitklap titel="Alleen voor bepaalde organisaties" open={waarde.organisatieIds.length > 0}>
              {doelen.organisaties.map(({ code, naam }) => <Vinkje key={code} label={naam} aan={waarde.organisatieIds.includes(code)} zet={(aan) => zet((oud) => ({ ...oud, organisatieIds: om(oud.organisatieIds, code, aan) }))} />)}
            </Uitklap>
          )}
        </fieldset>
        {voorInburgeraars && VERTALINGEN.map(({ taal, naam }, plek) => (
          <Uitklap key={taal} titel={`In het ${naam}`} open={(waarde.vertalingen[plek]?.titel ?? '') !== ''}>
            <div className="ss-stapel">
              <Tekstveld naam={`vertalingen.${plek}.titel`} label={`Titel (${naam})`} optioneel maxLength={MEDEDELING_TITEL_HOOGSTENS} waarde={waarde.vertalingen[plek]?.titel ?? ''} zet={(titel) => zet((oud) => ({ ...oud, vertalingen: oud.vertalingen.with(plek, { tekst: oud.vertalingen[plek]?.tekst ?? '', titel }) }))} />
              <VrijeTekst naam={`vertalingen.${plek}.tekst`} label={`Tekst (${naam})`} optioneel regels={4} maxTekens={MEDEDELING_TEKST_HOOGSTENS} buitenRubriek="inburgeraars die het portaal in deze taal lezen" waarde={waarde.vertalingen[plek]?.tekst ?? ''} zet={(tekst) => zet((oud) => ({ ...oud, vertalingen: oud.vertalingen.with(plek, { titel: oud.vertalingen[plek]?.titel ?? '', tekst }) }))} />
            </div>
          </Uitklap>
        ))}
      </Formulier>
    </Kaart>
  );
}
