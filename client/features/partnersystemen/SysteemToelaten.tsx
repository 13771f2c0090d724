import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ToelaatbaarQuery } from '../../gql/generated/partnersystemen.ts';
import { PartnersysteemToelatenDocument } from '../../gql/generated/partnersystemen/PartnersysteemToelatenDocument.ts';
import { ToelaatbaarDocument } from '../../gql/generated/partnersystemen/ToelaatbaarDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Formulier } from '../../ui/Formulier.tsx';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Tekstveld } from '../../ui/Veld.tsx';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { GetoondGeheim } from './Geheim.tsx';
import { actieTekst, actieUitleg } from './woorden.ts';

interface Invoer {
  organisatieId: string;
  rol: string;
  naam: string;
  acties: readonly string[];
}
const LEEG: Invoer = { organisatieId: '', rol: '', naam: '', acties: [] };

interface ToelatenProps {
  toegelaten: (geheim: GetoondGeheim) => void;
  sluit: () => void;
}

/** Who comes in, for which organisation, and what it may do there. */
export function SysteemToelaten({ toegelaten, sluit }: ToelatenProps) {
  const vraag = useQuery(ToelaatbaarDocument);
  return (
    <Dialoog open sluit={sluit} titel="Systeem toelaten">
      <Opgehaald van={vraag} laden={<Laden aantal={4} />}>{(keuzes) => <Toelatenformulier keuzes={keuzes} toegelaten={toegelaten} sluit={sluit} />}</Opgehaald>
    </Dialoog>
  );
}

function Toelatenformulier({ keuzes, toegelaten, sluit }: ToelatenProps & { keuzes: ToelaatbaarQuery }) {
  const { waarde, zet, wis } = useConcept<Invoer>('partnersysteem', LEEG);
  const [eigen, zetEigen] = useState<readonly Veldfout[]>([]);
  const { vastleggen, opnieuw, bezig, storing, velden } = useVastleggen(PartnersysteemToelatenDocument, {
    plek: 'nieuw', apollo: { update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'partnersystemen' }) },
  });
  const verstuur = async (doe: () => ReturnType<typeof vastleggen>) => {
    const gemaakt = await doe();
    if (!gemaakt) return;
    const { geheim, partnersysteem } = gemaakt.partnersysteemToelaten;
    wis();
    toegelaten({ titel: `${partnersysteem.naam} is toegelaten`, geheim, naast: [{ term: 'Client_id', waarde: partnersysteem.id }] });
  };
  const begin = () => {
    const fouten = controleer(waarde);
    zetEigen(fouten);
    if (fouten.length === 0) void verstuur(() => vastleggen({ ...waarde, acties: [...waarde.acties], naam: waarde.naam.trim() }));
  };
  return (
    <Formulier
      label="Systeem toelaten" fouten={eigen.length > 0 ? eigen : velden} onVerstuur={begin}
      melding={<Opslagmelding storing={storing} bezig={bezig} opnieuw={() => void verstuur(opnieuw)} />}
      knoppen={<><Knop type="submit" soort="primair" bezig={bezig}>Toelaten</Knop><Knop soort="stil" onClick={sluit}>Terug</Knop></>}
    >
      <Tekstveld naam="naam" label="Naam" hint="Zo staat het systeem in het inzagelog. Bijvoorbeeld: leerlingadministratie." maxLength={80} waarde={waarde.naam} zet={(naam) => zet((oud) => ({ ...oud, naam }))} />
      <Waarvoor keuzes={keuzes} waarde={waarde} zet={zet} />
    </Formulier>
  );
}

function Waarvoor({ keuzes, waarde, zet }: { keuzes: ToelaatbaarQuery; waarde: Invoer; zet: (wijzig: (oud: Invoer) => Invoer) => void }) {
  const organisaties = keuzes.partnerorganisaties.filter(({ soort }) => keuzes.systeemrollen.some((rol) => rol.organisatiesoort === soort));
  const soort = organisaties.find(({ id }) => id === waarde.organisatieId)?.soort;
  const rollen = keuzes.systeemrollen.filter(({ organisatiesoort }) => organisatiesoort === soort);
  const rol = rollen.find((een) => een.rol === waarde.rol);
  const wissel = (actie: string, aan: boolean) => zet((oud) => ({ ...oud, acties: aan ? [...oud.acties, actie] : oud.acties.filter((een) => een !== actie) }));
  const kiesOrganisatie = (organisatieId: string) => {
    const gekozen = organisaties.find(({ id }) => id === organisatieId)?.soort;
    const passend = keuzes.systeemrollen.filter(({ organisatiesoort }) => organisatiesoort === gekozen);
    zet((oud) => ({ ...oud, organisatieId, rol: passend.length === 1 ? passend[0]?.rol ?? '' : '', acties: [] }));
  };
  return (
    <>
      <Keuzeveld naam="organisatieId" label="Organisatie" opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.organisatieId} zet={kiesOrganisatie} />
      {rollen.length > 1 && <Keuzeveld naam="rol" label="Rol" opties={rollen.map((een) => ({ waarde: een.rol, tekst: een.rolNaam }))} waarde={waarde.rol} zet={(nieuw) => zet((oud) => ({ ...oud, rol: nieuw, acties: [] }))} />}
      {rol && (
        <fieldset className="systemen__acties ss-stapel ss-stapel--dicht">
          <legend className="utrecht-form-fieldset__legend">Wat mag het systeem?</legend>
          <p className="ss-zacht ss-klein">Het bereikt alleen personen van uw gemeente die bij deze organisatie zijn.</p>
          {rol.acties.map((actie) => <Vinkje key={actie} naam="acties" label={actieTekst(actie)} uitleg={actieUitleg(actie)} aan={waarde.acties.includes(actie)} zet={(aan) => wissel(actie, aan)} />)}
        </fieldset>
      )}
    </>
  );
}

function controleer({ naam, organisatieId, rol, acties }: Invoer): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (naam.trim() === '') fouten.push({ veld: 'naam', zin: WEIGERINGEN.VELD_VERPLICHT });
  if (organisatieId === '') fouten.push({ veld: 'organisatieId', zin: 'Kies een organisatie.' });
  else if (rol === '') fouten.push({ veld: 'rol', zin: 'Kies een rol.' });
  else if (acties.length === 0) fouten.push({ veld: 'acties', zin: 'Kies minstens één ding dat het systeem mag.' });
  return fouten;
}
