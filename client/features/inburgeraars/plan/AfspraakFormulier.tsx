import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { AfspraakThema } from '../../../../shared/rules/pip.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import type { PlanafspraakFragment } from '../../../gql/generated/inburgeraars.ts';
import { AfspraakVastleggenDocument } from '../../../gql/generated/inburgeraars/AfspraakVastleggenDocument.ts';
import { BetrekbareOrganisatiesDocument } from '../../../gql/generated/inburgeraars/BetrekbareOrganisatiesDocument.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { leesGetal } from '../../../ui/leesGetal.ts';
import { Datumveld, Getalveld } from '../../../ui/Veld.tsx';
import { controleerAfspraak } from '../handelingen/controles.ts';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';
import { titelVan } from '../rubrieken.ts';

interface AfspraakFormulierProps {
  persoonId: string;
  /** The themes that can be chosen; one for an agreement that changes, because another theme has other readers. */
  themas: readonly AfspraakThema[];
  afspraak?: PlanafspraakFragment;
  sluit: () => void;
}

/** Makes or changes an agreement. The theme comes first: it decides who will read what is typed below it. */
export function AfspraakFormulier({ persoonId, themas, afspraak, sluit }: AfspraakFormulierProps) {
  const begin = useMemo(() => ({
    thema: (afspraak?.thema ?? '') as AfspraakThema | '', tekst: afspraak?.tekst ?? '', doel: afspraak?.doel ?? '', uitvoerderId: afspraak?.uitvoerderId ?? '',
    urenPerWeek: afspraak?.urenPerWeek == null ? '' : String(afspraak.urenPerWeek).replace('.', ','), van: afspraak?.van ?? '', tot: afspraak?.tot ?? '',
  }), [afspraak]);
  const { waarde, zet, wis, hersteld } = useConcept(`plan/afspraak/${afspraak?.id ?? persoonId}`, begin);
  const { data } = useQuery(BetrekbareOrganisatiesDocument);
  const opslag = useVastleggen(AfspraakVastleggenDocument, { plek: afspraak?.id ?? persoonId, gelukt: 'De afspraak is opgeslagen.', apollo: { refetchQueries: ['Plan'], awaitRefetchQueries: true } });
  const { fouten, keur } = useControle(opslag.velden);
  const deel = (nieuw: Partial<typeof begin>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    if (!keur(controleerAfspraak(waarde))) return;
    const gelukt = await opslag.vastleggen({
      inburgeraarId: persoonId, thema: waarde.thema, tekst: waarde.tekst.trim(), doel: waarde.doel.trim() || null, uitvoerderId: waarde.uitvoerderId || null, urenPerWeek: leesGetal(waarde.urenPerWeek),
      van: waarde.van || null, tot: waarde.tot || null, ...(afspraak && { id: afspraak.id, versie: afspraak.versie }),
    });
    if (!gelukt) return;
    wis();
    sluit();
  };
  return (
    <Invoervenster
      titel={afspraak ? 'Afspraak wijzigen' : 'Nieuwe afspraak'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Afspraak opslaan" hersteld={hersteld} wis={wis} bekijk={['Plan']}
    >
      <Keuzeveld
        naam="thema" label="Thema" uit={afspraak !== undefined} waarde={waarde.thema} zet={(thema) => deel({ thema })} opties={themas.map((thema) => ({ waarde: thema, tekst: titelVan(thema, false) }))}
        hint="Het thema bepaalt wie de afspraak leest."
      />
      {waarde.thema !== '' && (
        <>
          <VrijeTekst naam="tekst" label="Wat is de afspraak?" regels={3} rubriek={waarde.thema} persoonId={persoonId} waarde={waarde.tekst} zet={(tekst) => deel({ tekst })} />
          <VrijeTekst naam="doel" label="Doel" optioneel regels={2} rubriek={waarde.thema} persoonId={persoonId} waarde={waarde.doel} zet={(doel) => deel({ doel })} />
        </>
      )}
      <Keuzeveld
        naam="uitvoerderId" label="Wie voert het uit?" optioneel leegTekst="Nog niemand" waarde={waarde.uitvoerderId} zet={(uitvoerderId) => deel({ uitvoerderId })}
        opties={(data?.betrekbareOrganisaties ?? []).map(({ id, naam }) => ({ waarde: id, tekst: naam }))} hint="Deze organisatie meldt hoe het gaat."
      />
      <Getalveld naam="urenPerWeek" label="Intensiteit" optioneel eenheid="uur per week" waarde={waarde.urenPerWeek} zet={(urenPerWeek) => deel({ urenPerWeek })} />
      <Datumveld naam="van" label="Vanaf" optioneel waarde={waarde.van} zet={(van) => deel({ van })} />
      <Datumveld naam="tot" label="Tot en met" optioneel waarde={waarde.tot} zet={(tot) => deel({ tot })} />
    </Invoervenster>
  );
}
