import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isDatum } from '../../../shared/rules/datum.ts';
import { kwartaalcode, kwartaalcodeVan, kwartaalnummer, PREVENTIE_JAREN_VOORUIT, PREVENTIE_PLAATS_HOOGSTENS, PREVENTIE_TITEL_HOOGSTENS, PREVENTIE_TOELICHTING_HOOGSTENS, PREVENTIESTANDEN, type Preventiestand, PREVENTIETHEMAS, type Preventiethema } from '../../../shared/rules/preventie.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { useIk } from '../../app/sessie/ikContext.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { VrijeTekst } from '../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { ActieveldenFragment } from '../../gql/generated/preventie.ts';
import { PreventieactieVastleggenDocument } from '../../gql/generated/preventie/PreventieactieVastleggenDocument.ts';
import { PreventiepartnersDocument } from '../../gql/generated/preventie/PreventiepartnersDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Datumveld, Tekstveld } from '../../ui/Veld.tsx';
import { kwartaalTekst, STANDWOORDEN, THEMAWOORDEN } from './woorden.ts';

interface Velden {
  gemeente: string;
  titel: string;
  thema: Preventiethema | '';
  stand: Preventiestand | '';
  van: string;
  tot: string;
  eigenaarId: string;
  toelichting: string;
  plaats: string;
  dag: string;
}

function beginVan(actie: ActieveldenFragment | null, nu: string): Velden {
  if (actie === null) return { gemeente: '', titel: '', thema: '', stand: 'GEPLAND', van: nu, tot: nu, eigenaarId: '', toelichting: '', plaats: '', dag: '' };
  const { gemeente, titel, thema, stand, van, tot, eigenaar, toelichting, plaats, dag } = actie;
  return { gemeente, titel, thema: thema as Preventiethema, stand: stand as Preventiestand, van, tot, eigenaarId: eigenaar.id, toelichting: toelichting ?? '', plaats: plaats ?? '', dag: dag ?? '' };
}

function controleer({ gemeente, titel, thema, van, tot, eigenaarId, toelichting, dag }: Velden, metGemeente: boolean): Veldfout[] {
  return [
    ...(metGemeente && gemeente === '' ? [{ veld: 'gemeente', zin: 'Kies een gemeente.' }] : []), ...(titel.trim() === '' ? [{ veld: 'titel', zin: WEIGERINGEN.VELD_VERPLICHT }] : []), ...(thema === '' ? [{ veld: 'thema', zin: 'Kies een thema.' }] : []),
    ...(eigenaarId === '' ? [{ veld: 'eigenaarId', zin: 'Kies wie het doet.' }] : []), ...(tot < van ? [{ veld: 'tot', zin: WEIGERINGEN.PERIODE_ONJUIST }] : []),
    ...(toelichting.length > PREVENTIE_TOELICHTING_HOOGSTENS ? [{ veld: 'toelichting', zin: WEIGERINGEN.TEKST_TE_LANG }] : []), ...(dag === '' || isDatum(dag) ? [] : [{ veld: 'dag', zin: WEIGERINGEN.DATUM_ONGELDIG }]),
  ];
}

/** A new action, or a change of one: what, when, whose, and where for what happens in a neighbourhood. */
export function Actieformulier({ actie = null, sluit }: { actie?: ActieveldenFragment | null; sluit: () => void }) {
  const { gemeenten } = useIk();
  const nu = kwartaalcodeVan(useVandaag());
  const begin = useMemo(() => beginVan(actie, nu), [actie, nu]);
  const { waarde, zet, wis } = useConcept(`preventie/${actie?.id ?? 'nieuw'}`, begin);
  const partners = useQuery(PreventiepartnersDocument).data?.preventiepartners ?? [];
  const opslag = useVastleggen(PreventieactieVastleggenDocument, { plek: actie?.id ?? '', gelukt: 'De actie staat in de planning.', apollo: { refetchQueries: 'active', awaitRefetchQueries: true } });
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<Velden>) => zet((oud) => ({ ...oud, ...nieuw }));
  const vraagtGemeente = actie === null && gemeenten.length > 1;
  const eerste = Math.min(kwartaalnummer(nu) ?? 0, kwartaalnummer(begin.van) ?? Infinity);
  const kwartalen = Array.from({ length: (kwartaalnummer(nu) ?? 0) + PREVENTIE_JAREN_VOORUIT * 4 - eerste + 1 }, (_, i) => kwartaalcode(eerste + i)).map((code) => ({ waarde: code, tekst: kwartaalTekst(code) }));
  const verstuur = async () => {
    if (!keur(controleer(waarde, vraagtGemeente))) return;
    const { gemeente, titel, toelichting, plaats, dag, ...rest } = waarde;
    if (!await opslag.vastleggen({ ...rest, titel: titel.trim(), toelichting: toelichting.trim() || null, plaats: plaats.trim() || null, dag: dag || null, ...(vraagtGemeente && { gemeente }), ...(actie && { id: actie.id, versie: actie.versie }) })) return;
    wis();
    sluit();
  };
  return (
    <Taakvenster titel={actie === null ? 'Nieuwe actie' : 'Actie wijzigen'} over={actie?.titel ?? 'Voor de preventieplanning of in de wijk'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan={actie === null ? 'Zet in de planning' : 'Opslaan'}>
      {vraagtGemeente && <Keuzeveld naam="gemeente" label="Voor welke gemeente?" breedte="midden" opties={gemeenten.map((naam) => ({ waarde: naam, tekst: naam }))} waarde={waarde.gemeente} zet={(gemeente) => deel({ gemeente })} />}
      <Tekstveld naam="titel" label="Wat gaan we doen?" hint="Noem geen mensen." maxLength={PREVENTIE_TITEL_HOOGSTENS} waarde={waarde.titel} zet={(titel) => deel({ titel })} />
      <Keuzeveld naam="thema" label="Thema" breedte="midden" opties={PREVENTIETHEMAS.map((code) => ({ waarde: code, tekst: THEMAWOORDEN[code] }))} waarde={waarde.thema} zet={(thema) => deel({ thema })} />
      <Keuzeveld naam="eigenaarId" label="Wie doet het?" breedte="midden" opties={partners.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.eigenaarId} zet={(eigenaarId) => deel({ eigenaarId })} />
      <Keuzeveld naam="van" label="Vanaf" breedte="midden" leegTekst={null} opties={kwartalen} waarde={waarde.van} zet={(van) => deel({ van, ...(waarde.tot < van && { tot: van }) })} />
      <Keuzeveld naam="tot" label="Tot en met" breedte="midden" leegTekst={null} opties={kwartalen} waarde={waarde.tot} zet={(tot) => deel({ tot })} />
      <Keuzeveld naam="stand" label="Stand" breedte="midden" leegTekst={null} opties={PREVENTIESTANDEN.map((code) => ({ waarde: code, tekst: STANDWOORDEN[code].tekst }))} waarde={waarde.stand} zet={(stand) => deel({ stand })} />
      <Tekstveld naam="plaats" label="Waar in de wijk?" hint="Alleen bij een wijkactie." optioneel maxLength={PREVENTIE_PLAATS_HOOGSTENS} waarde={waarde.plaats} zet={(plaats) => deel({ plaats })} />
      <Datumveld naam="dag" label="Op welke dag?" optioneel waarde={waarde.dag} zet={(dag) => deel({ dag })} />
      <VrijeTekst naam="toelichting" label="Toelichting" hint="Noem geen mensen." optioneel maxTekens={PREVENTIE_TOELICHTING_HOOGSTENS} regels={3} buitenRubriek="alle partners van de gemeente" waarde={waarde.toelichting} zet={(toelichting) => deel({ toelichting })} />
    </Taakvenster>
  );
}
