import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WONING_GRENZEN } from '../../../shared/rules/wonen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WoningAanbiedenDocument } from '../../gql/generated/wonen/WoningAanbiedenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';

const heel = (tekst: string, hoogstens: number): number | null => {
  const getal = leesGetal(tekst);
  return getal !== null && Number.isInteger(getal) && getal >= 1 && getal <= hoogstens ? getal : null;
};

/** A dwelling for the gemeente: the village, the rooms, for how many, and from when. Never an address. */
export function WoningAanbieden({ sluit }: { sluit: () => void }) {
  const vandaag = useVandaag();
  const { gemeenten } = useIk();
  const begin = useMemo(() => ({ gemeente: gemeenten.length === 1 ? gemeenten[0] ?? '' : '', kern: '', kamers: '', mensen: '', beschikbaarVan: vandaag }), [gemeenten, vandaag]);
  const { waarde, zet, wis } = useConcept('woning-aanbieden', begin);
  const opslag = useVastleggen(WoningAanbiedenDocument, { gelukt: 'De woning is aangeboden. De consulenten zien hem.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    const [kamers, mensen] = [heel(waarde.kamers, WONING_GRENZEN.kamers), heel(waarde.mensen, WONING_GRENZEN.personen)];
    const bezwaren = [
      ...(waarde.gemeente === '' ? [{ veld: 'gemeente', zin: 'Kies een gemeente.' }] : []), ...(waarde.kern.trim() === '' ? [{ veld: 'kern', zin: WEIGERINGEN.VELD_VERPLICHT }] : /\d/.test(waarde.kern) ? [{ veld: 'kern', zin: WEIGERINGEN.WONING_ADRES }] : []),
      ...(kamers === null ? [{ veld: 'kamers', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }] : []), ...(mensen === null ? [{ veld: 'mensen', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }] : []),
      ...(isDatum(waarde.beschikbaarVan) ? [] : [{ veld: 'beschikbaarVan', zin: WEIGERINGEN.DATUM_ONGELDIG }]),
    ];
    if (!keur(bezwaren) || !await opslag.vastleggen({ gemeente: waarde.gemeente, kern: waarde.kern.trim(), kamers: kamers ?? 0, mensen: mensen ?? 0, beschikbaarVan: waarde.beschikbaarVan })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Een woning aanbieden" over="Noem geen adres: het dorp is genoeg." sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Bied aan">
      {gemeenten.length > 1 && <Keuzeveld naam="gemeente" label="Aan welke gemeente?" breedte="midden" opties={gemeenten.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={waarde.gemeente} zet={(gemeente) => deel({ gemeente })} />}
      <Tekstveld naam="kern" label="Welk dorp?" hint="Bijvoorbeeld Nieuwleusen." maxLength={60} breedte="midden" waarde={waarde.kern} zet={(kern) => deel({ kern })} />
      <Getalveld naam="kamers" label="Hoeveel kamers?" hint="Tel de woonkamer mee." waarde={waarde.kamers} zet={(kamers) => deel({ kamers })} />
      <Getalveld naam="mensen" label="Voor hoogstens hoeveel mensen?" waarde={waarde.mensen} zet={(mensen) => deel({ mensen })} />
      <Datumveld naam="beschikbaarVan" label="Vrij vanaf" waarde={waarde.beschikbaarVan} zet={(beschikbaarVan) => deel({ beschikbaarVan })} />
    </Taakvenster>
  );
}
