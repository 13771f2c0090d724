import { useMemo } from 'react';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { OrganisatieVeldenFragment as Organisatie } from '../../gql/generated/partnerorganisaties.ts';
import { OrganisatieVastleggenDocument } from '../../gql/generated/partnerorganisaties/OrganisatieVastleggenDocument.ts';
import { PartnerorganisatiesDocument } from '../../gql/generated/partnerorganisaties/PartnerorganisatiesDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { isDatum } from '../../../shared/rules/datum.ts';
import { SOORTEN } from './woorden.ts';

interface VastleggenProps {
  /** Null: a new one. */
  organisatie: Organisatie | null;
  /** Another name to begin with: what another gemeente proposed. */
  naam?: string;
  sluit: () => void;
}

/** Name, contract and how to reach it; of a new one also its kind. */
export function OrganisatieVastleggen({ organisatie: o, naam, sluit }: VastleggenProps) {
  const begin = useMemo(() => ({ naam: naam ?? o?.naam ?? '', soort: '', contractVan: o?.contractVan ?? '', contractTot: o?.contractTot ?? '', email: o?.email ?? '', telefoon: o?.telefoon ?? '', adres: o?.adres ?? '' }), [o, naam]);
  const { waarde, zet, wis } = useConcept(`organisatie/${o?.id ?? 'nieuw'}${naam === undefined ? '' : '/voorstel'}`, begin);
  const gedeeld = o !== null && o.gemeenten.length > 1;
  const opslag = useVastleggen(OrganisatieVastleggenDocument, {
    plek: o?.id ?? 'nieuw', gelukt: 'De organisatie is opgeslagen.', apollo: { refetchQueries: [PartnerorganisatiesDocument], awaitRefetchQueries: true },
  });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const goed = keur([
      ...(waarde.naam.trim() === '' ? [{ veld: 'naam', zin: 'Vul een naam in.' }] : []), ...(o === null && waarde.soort === '' ? [{ veld: 'soort', zin: 'Kies een soort.' }] : []),
      ...(['contractVan', 'contractTot'] as const).filter((veld) => waarde[veld] !== '' && !isDatum(waarde[veld])).map((veld) => ({ veld, zin: 'Deze datum bestaat niet.' })),
    ]);
    if (!goed) return;
    const leeg = (tekst: string) => tekst.trim() || null;
    const opgeslagen = await opslag.vastleggen({
      id: o?.id ?? null, versie: o?.versie ?? 0, naam: waarde.naam.trim(), soort: o === null ? waarde.soort : null, contractVan: leeg(waarde.contractVan), contractTot: leeg(waarde.contractTot),
      email: leeg(waarde.email), telefoon: leeg(waarde.telefoon), adres: leeg(waarde.adres),
    });
    if (!opgeslagen) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={o === null ? 'Organisatie toevoegen' : 'Organisatie wijzigen'} over={o?.naam ?? 'Een organisatie die voor uw gemeente werkt'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      {gedeeld && <Melding soort="info">Deze organisatie werkt ook voor een andere gemeente. Een nieuwe naam geldt pas als die gemeente dezelfde geeft. Contract en adres zijn alleen van uw gemeente.</Melding>}
      <Tekstveld naam="naam" label="Naam" {...(o === null && { hint: 'Werkt zij al voor een andere gemeente? Typ dan precies dezelfde naam.' })} maxLength={120} waarde={waarde.naam} zet={(nieuw) => deel({ naam: nieuw })} />
      {o === null && <Keuzeveld naam="soort" label="Soort" opties={Object.entries(SOORTEN).filter(([soort]) => soort !== 'GEMEENTE').map(([soort, tekst]) => ({ waarde: soort, tekst }))} waarde={waarde.soort} zet={(soort) => deel({ soort })} />}
      {!o?.eigen && (
        <>
          <Datumveld naam="contractVan" label="Eerste dag van het contract" optioneel waarde={waarde.contractVan} zet={(contractVan) => deel({ contractVan })} />
          <Datumveld naam="contractTot" label="Laatste dag van het contract" optioneel hint="De consulenten krijgen op tijd een taak als hun inburgeraars langer blijven." waarde={waarde.contractTot} zet={(contractTot) => deel({ contractTot })} />
        </>
      )}
      <Tekstveld naam="email" label="E-mailadres" optioneel hint="Van de organisatie, niet van een medewerker." inputMode="email" maxLength={200} waarde={waarde.email} zet={(email) => deel({ email })} />
      <Tekstveld naam="telefoon" label="Telefoon" optioneel inputMode="tel" maxLength={20} breedte="midden" waarde={waarde.telefoon} zet={(telefoon) => deel({ telefoon })} />
      <Tekstveld naam="adres" label="Bezoekadres" optioneel maxLength={200} waarde={waarde.adres} zet={(adres) => deel({ adres })} />
    </Taakvenster>
  );
}
