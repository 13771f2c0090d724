import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum, plusDagen } from '../../../shared/rules/datum.ts';
import { moduleEinde, PLAATS_VOORUIT_DAGEN } from '../../../shared/rules/plaatsing.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { aantal, datumTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { PlaatsingGevenDocument } from '../../gql/generated/plaatsing/PlaatsingGevenDocument.ts';
import { PlekgroepenDocument } from '../../gql/generated/plaatsing/PlekgroepenDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import { Datumveld } from '../../ui/Veld.tsx';

interface PlekGevenProps {
  inburgeraar: PlaatsingveldenFragment['inburgeraar'];
  sluit: () => void;
}

/** A place in a work group, from a day on; without a last day it lasts as long as the module. */
export function PlekGeven({ inburgeraar, sluit }: PlekGevenProps) {
  const vandaag = useVandaag();
  const begin = useMemo(() => ({ groepId: '', van: vandaag, tot: '' }), [vandaag]);
  const { waarde, zet, wis } = useConcept(`plek/${inburgeraar.id}`, begin);
  const vraag = useQuery(PlekgroepenDocument, { fetchPolicy: 'cache-and-network' });
  const opslag = useVastleggen(PlaatsingGevenDocument, { plek: inburgeraar.id, gelukt: 'De plek is gegeven. De werkbegeleider ziet het meteen.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<typeof waarde>) => zet((oud) => ({ ...oud, ...nieuw }));
  const modules = new Map((vraag.data?.modules ?? []).map((module) => [module.id, module]));
  const groepen = vraag.data?.beheerdeWerkgroepen ?? [];
  const gekozen = modules.get(groepen.find(({ id }) => id === waarde.groepId)?.moduleId ?? '');
  const einde = gekozen && isDatum(waarde.van) ? moduleEinde({ van: waarde.van, weken: gekozen.weken }) : null;
  const verstuur = async () => {
    const { groepId, van, tot } = waarde;
    const bezwaren = [
      ...(groepId === '' ? [{ veld: 'groepId', zin: 'Kies een werkgroep.' }] : []), ...(isDatum(van) ? [] : [{ veld: 'van', zin: WEIGERINGEN.PLAATS_DAG }]),
      ...(tot === '' || (isDatum(tot) && tot >= van) ? [] : [{ veld: 'tot', zin: WEIGERINGEN.PERIODE_ONJUIST }]),
    ];
    if (!keur(bezwaren) || !await opslag.vastleggen({ inburgeraarId: inburgeraar.id, groepId, van, tot: tot || null })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Plek geven" over={naamVan(inburgeraar)} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Geef de plek">
      <Opgehaald van={vraag} laden={<Laden aantal={2} />}>
        {() => (
          <Keuzeveld
            naam="groepId" label="In welke werkgroep?" hint={groepen.length === 0 ? 'Er zijn nog geen werkgroepen. Maak er eerst een bij Modules en plekken.' : undefined} waarde={waarde.groepId} zet={(groepId) => deel({ groepId })}
            opties={groepen.map(({ id, naam, moduleId, aantal: n }) => ({ waarde: id, tekst: `${naam}${moduleId && modules.has(moduleId) ? ` · ${modules.get(moduleId)?.naam}` : ''} (${aantal(n, 'deelnemer', 'deelnemers')})` }))}
          />
        )}
      </Opgehaald>
      <Datumveld naam="van" label="Eerste dag" tot={plusDagen(vandaag, PLAATS_VOORUIT_DAGEN)} waarde={waarde.van} zet={(van) => deel({ van })} />
      <Datumveld naam="tot" label="Laatste dag" optioneel hint={einde === null ? 'Alleen als u die al weet.' : `Leeg: zolang de module duurt, tot en met ${datumTekst(einde)}.`} van={waarde.van} waarde={waarde.tot} zet={(tot) => deel({ tot })} />
    </Taakvenster>
  );
}
