import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { MODULE_PLAATSEN_HOOGSTENS, MODULE_WEKEN_HOOGSTENS } from '../../../shared/rules/plaatsing.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ModuleveldenFragment } from '../../gql/generated/plaatsing.ts';
import { ModuleaanbodDocument } from '../../gql/generated/plaatsing/ModuleaanbodDocument.ts';
import { ModuleVastleggenDocument } from '../../gql/generated/plaatsing/ModuleVastleggenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../ui/Veld.tsx';

/** A whole number within its limits, or null. */
function heel(tekst: string, van: number, tot: number): number | null {
  const getal = leesGetal(tekst);
  return getal !== null && Number.isInteger(getal) && getal >= van && getal <= tot ? getal : null;
}

/** A module of the catalogue, how long it lasts, and how many places it has from a day on. */
export function ModuleVenster({ module, sluit }: { module: ModuleveldenFragment | null; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ naam: module?.naam ?? '', weken: String(module?.weken ?? 26), plaatsen: String(module?.plaatsen.find(({ geldigVan }) => geldigVan <= vandaag)?.plaatsen ?? ''), geldigVan: vandaag }), [module, vandaag]);
  const { waarde, zet, wis } = useConcept(`module/${module?.id ?? 'nieuw'}`, begin);
  const aanbod = useQuery(ModuleaanbodDocument).data?.aanbod ?? [];
  const opslag = useVastleggen(ModuleVastleggenDocument, { plek: module?.id ?? 'nieuw', gelukt: 'De module is opgeslagen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const namen = [...new Set([...(module ? [module.naam] : []), ...aanbod.filter(({ tot }) => tot === null || tot >= vandaag).map(({ naam }) => naam)])];
  const verstuur = async () => {
    const [weken, plaatsen] = [heel(waarde.weken, 1, MODULE_WEKEN_HOOGSTENS), heel(waarde.plaatsen, 0, MODULE_PLAATSEN_HOOGSTENS)];
    const bezwaren = [
      ...(waarde.naam === '' ? [{ veld: 'naam', zin: 'Kies een activiteit.' }] : []), ...(weken === null ? [{ veld: 'weken', zin: `Vul een heel getal in van 1 tot en met ${MODULE_WEKEN_HOOGSTENS}.` }] : []),
      ...(plaatsen === null ? [{ veld: 'plaatsen', zin: `Vul een heel getal in van 0 tot en met ${MODULE_PLAATSEN_HOOGSTENS}.` }] : []), ...(isDatum(waarde.geldigVan) ? [] : [{ veld: 'geldigVan', zin: WEIGERINGEN.DATUM_ONGELDIG }]),
    ];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ id: module?.id ?? null, versie: module?.versie ?? null, naam: waarde.naam, weken: weken ?? 0, plaatsen: plaatsen ?? 0, geldigVan: waarde.geldigVan })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={module ? 'Module wijzigen' : 'Nieuwe module'} over={module?.naam ?? 'Een activiteit uit het aanbod van de gemeente'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Opslaan">
      <Keuzeveld naam="naam" label="Welke activiteit?" opties={namen.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <Getalveld naam="weken" label="Hoeveel weken duurt de module?" waarde={waarde.weken} zet={(weken) => deel({ weken })} />
      <Getalveld naam="plaatsen" label="Hoeveel plekken zijn er?" waarde={waarde.plaatsen} zet={(plaatsen) => deel({ plaatsen })} />
      <Datumveld naam="geldigVan" label="Vanaf welke dag is dat zo?" hint="Een aantal dat later verandert, legt u nu al vast met een latere dag." waarde={waarde.geldigVan} zet={(geldigVan) => deel({ geldigVan })} />
    </Taakvenster>
  );
}
