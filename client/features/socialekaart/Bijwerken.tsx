import { useMemo } from 'react';
import { alsWebsite, isTelefoon, isWebsite } from '../../../shared/rules/socialekaart.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { KaartingangBijwerkenDocument } from '../../gql/generated/socialekaart/KaartingangBijwerkenDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { type Bereikvelden, Bereikbaarheid } from './Bereikbaarheid.tsx';
import type { Ingang } from './woorden.ts';

/** What the organisation is reached by, or empty: as the form has it. */
export function bereikVan(ingang: Ingang | null): Bereikvelden {
  return { adres: ingang?.adres ?? '', telefoon: ingang?.telefoon ?? '', openingstijden: ingang?.openingstijden ?? '', website: ingang?.website ?? '' };
}

/** As it is sent: what is empty is not there. */
export function alsInvoer({ adres, telefoon, openingstijden, website }: Bereikvelden) {
  return { adres: adres.trim() || null, telefoon: telefoon.trim() || null, openingstijden: openingstijden.trim() || null, website: website.trim() || null };
}

export function bereikBezwaren({ telefoon, website }: Bereikvelden): Veldfout[] {
  return [
    ...(telefoon.trim() === '' || isTelefoon(telefoon.trim()) ? [] : [{ veld: 'telefoon', zin: WEIGERINGEN.TELEFOON_ONJUIST }]),
    ...(website.trim() === '' || isWebsite(alsWebsite(website)) ? [] : [{ veld: 'website', zin: WEIGERINGEN.WEBSITE_ONJUIST }]),
  ];
}

/** The organisation itself keeps how it is reached. */
export function Bijwerken({ ingang, sluit }: { ingang: Ingang; sluit: () => void }) {
  const begin = useMemo(() => bereikVan(ingang), [ingang]);
  const { waarde, zet, wis } = useConcept(`kaartingang-bijwerken/${ingang.id}`, begin);
  const opslag = useVastleggen(KaartingangBijwerkenDocument, { plek: ingang.id, gelukt: 'Opgeslagen. De flyer heeft het ook.' });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    if (!keur(bereikBezwaren(waarde)) || !await opslag.vastleggen({ id: ingang.id, versie: ingang.versie, ...alsInvoer(waarde) })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Hoe bent u te bereiken?" over={ingang.naam} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Bereikbaarheid waarde={waarde} zet={(nieuw) => zet((oud) => ({ ...oud, ...nieuw }))} />
      <p className="ss-zacht ss-klein">Wat uw organisatie doet, en bij welke vragen, houdt de gemeente bij.</p>
    </Taakvenster>
  );
}
