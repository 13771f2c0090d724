import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { LidVeldenFragment as Lid } from '../../gql/generated/accounts.ts';
import { MensenDocument } from '../../gql/generated/accounts/MensenDocument.ts';
import { RolBeeindigenDocument } from '../../gql/generated/accounts/RolBeeindigenDocument.ts';
import { Keuzerondjes, Vinkje } from '../../ui/Keuze.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Datumveld } from '../../ui/Veld.tsx';
import { isDatum } from '../../../shared/rules/datum.ts';
import { WERK } from './woorden.ts';

interface Invoer {
  wanneer: '' | 'NU' | 'LATER';
  tot: string;
  ookMetWerk: boolean;
}
const LEEG: Invoer = { wanneer: '', tot: '', ookMetWerk: false };

/** Ends a role, and says first what lies in that name. */
export function RolStoppen({ lid, sluit }: { lid: Lid; sluit: () => void }) {
  const vandaag = useVandaag();
  const { waarde, zet, wis } = useConcept<Invoer>(`stoppen/${lid.id}`, LEEG);
  const deel = (nieuw: Partial<Invoer>) => zet((oud) => ({ ...oud, ...nieuw }));
  const opslag = useVastleggen(RolBeeindigenDocument, {
    plek: lid.id, gelukt: waarde.wanneer === 'NU' ? 'De rol is gestopt.' : 'De laatste dag staat erin.', apollo: { refetchQueries: [MensenDocument], awaitRefetchQueries: true },
  });
  const { fouten, keur } = useKeur(opslag.velden);
  const verstuur = async () => {
    const bezwaren = [
      ...(waarde.wanneer === '' ? [{ veld: 'wanneer', zin: 'Kies wanneer de rol stopt.' }] : []),
      ...(waarde.wanneer === 'LATER' && (!isDatum(waarde.tot) || waarde.tot < vandaag) ? [{ veld: 'tot', zin: 'Kies vandaag of een latere dag.' }] : []),
      ...(lid.heeft.length > 0 && !waarde.ookMetWerk ? [{ veld: 'ookMetWerk', zin: 'Vink dit aan, of laat het werk eerst overdragen.' }] : []),
    ];
    if (!keur(bezwaren)) return;
    if (!await opslag.vastleggen({ lidmaatschapId: lid.id, gezienTot: lid.tot, tot: waarde.wanneer === 'NU' ? null : waarde.tot, ookMetWerk: waarde.ookMetWerk })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel="Rol stoppen" over={`${lid.naam}, ${lid.rolNaam} bij ${lid.organisatie}`} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Stop de rol">
      {lid.heeft.length > 0 && (
        <Melding soort="letop" titel="Op deze naam staat nog werk">
          <ul className="ss-lijst">{lid.heeft.map((soort) => <li key={soort}>{WERK[soort] ?? soort}</li>)}</ul>
        </Melding>
      )}
      {lid.gedeeld && <Melding soort="info">Deze organisatie werkt ook voor een andere gemeente. De rol stopt ook daar. De beheerder daar ziet dat u dit deed.</Melding>}
      <Keuzerondjes
        naam="wanneer" label="Wanneer?" waarde={waarde.wanneer} zet={(wanneer) => deel({ wanneer })}
        opties={[{ waarde: 'NU', tekst: 'Nu meteen', uitleg: 'Ook een venster dat nu open staat, werkt dan niet meer.' }, { waarde: 'LATER', tekst: 'Op een dag', uitleg: 'Tot en met die dag werkt de rol.' }]}
      />
      {waarde.wanneer === 'LATER' && <Datumveld naam="tot" label="Laatste dag" van={vandaag} waarde={waarde.tot} zet={(tot) => deel({ tot })} />}
      {lid.heeft.length > 0 && <Vinkje naam="ookMetWerk" label="Stop de rol, ook nu er werk op deze naam staat" aan={waarde.ookMetWerk} zet={(ookMetWerk) => deel({ ookMetWerk })} {...foutVan(fouten)} />}
    </Taakvenster>
  );
}

function foutVan(fouten: readonly { veld: string; zin: string }[]): { fout: string } | undefined {
  const gevonden = fouten.find(({ veld }) => veld === 'ookMetWerk');
  return gevonden && { fout: gevonden.zin };
}
