import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { BeheergroepFragment, ModuleveldenFragment } from '../../gql/generated/plaatsing.ts';
import { ModuleaanbodDocument } from '../../gql/generated/plaatsing/ModuleaanbodDocument.ts';
import { WerkgroepVastleggenDocument } from '../../gql/generated/plaatsing/WerkgroepVastleggenDocument.ts';
import { Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { WEEKDAGNAMEN } from './woorden.ts';

interface WerkgroepVensterProps {
  groep: BeheergroepFragment | null;
  modules: readonly ModuleveldenFragment[];
  sluit: () => void;
}

/** A work group: its module, its days, and who leads it. */
export function WerkgroepVenster({ groep, modules, sluit }: WerkgroepVensterProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ naam: groep?.naam ?? '', locatie: groep?.locatie ?? '', moduleId: groep?.moduleId ?? '', weekdagen: groep?.weekdagen ?? [], begeleiderId: groep?.begeleiders[0]?.id ?? '', van: groep?.van ?? vandaag }), [groep, vandaag]);
  const { waarde, zet, wis } = useConcept(`werkgroep/${groep?.id ?? 'nieuw'}`, begin);
  const begeleiders = useQuery(ModuleaanbodDocument).data?.werkbegeleiders ?? [];
  const opslag = useVastleggen(WerkgroepVastleggenDocument, { plek: groep?.id ?? 'nieuw', gelukt: 'De werkgroep is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const kies = (dag: number, aan: boolean) => deel({ weekdagen: aan ? [...waarde.weekdagen, dag].sort((a, b) => a - b) : waarde.weekdagen.filter((een) => een !== dag) });
  const verstuur = async () => {
    const { naam, locatie, moduleId, weekdagen, begeleiderId, van } = waarde;
    const bezwaren = [
      ...(naam.trim() === '' ? [{ veld: 'naam', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(groep === null && begeleiderId === '' ? [{ veld: 'begeleiderId', zin: 'Kies een begeleider.' }] : []), ...(isDatum(van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.DATUM_ONGELDIG }]),
    ];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ id: groep?.id ?? null, versie: groep?.versie ?? null, naam: naam.trim(), locatie: locatie.trim() || null, moduleId: moduleId || null, weekdagen, begeleiderId: begeleiderId || null, van })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={groep ? 'Werkgroep wijzigen' : 'Nieuwe werkgroep'} over={groep?.naam ?? 'Een groep waarin mensen werken en leren'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Tekstveld naam="naam" label="Naam" hint="Zet er geen namen van mensen in." maxLength={60} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <Keuzeveld naam="moduleId" label="Module" optioneel leegTekst="Nog geen module" opties={modules.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.moduleId} zet={(moduleId) => deel({ moduleId })} />
      <Keuzeveld naam="begeleiderId" label="Werkbegeleider" hint="Wie u kiest, ziet deze groep vanaf vandaag." opties={begeleiders.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.begeleiderId} zet={(begeleiderId) => deel({ begeleiderId })} />
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset">
        <legend className="utrecht-form-fieldset__legend">Op welke dagen is de groep er?</legend>
        <div className="plek-dagen">{WEEKDAGNAMEN.map((naam, plek) => <Vinkje key={naam} label={naam} aan={waarde.weekdagen.includes(plek + 1)} zet={(aan) => kies(plek + 1, aan)} />)}</div>
      </fieldset>
      <Tekstveld naam="locatie" label="Waar?" optioneel maxLength={200} waarde={waarde.locatie} zet={(locatie) => deel({ locatie })} />
      {groep === null && <Datumveld naam="van" label="Eerste dag" waarde={waarde.van} zet={(van) => deel({ van })} />}
    </Taakvenster>
  );
}
