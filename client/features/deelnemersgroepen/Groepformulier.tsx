import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { type Deelnemersgroepsoort, GROEP_DOELGROEP_HOOGSTENS, GROEP_NAAM_HOOGSTENS, GROEP_STOELEN_HOOGSTENS, GROEPSREGELS, isDeelnemersgroep } from '../../../shared/rules/deelnemersgroepen.ts';
import { isDatum } from '../../../shared/rules/datum.ts';
import { isBeginTijd } from '../../../shared/rules/uren.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Taakvenster, useKeur } from '../../app/taken/Taakvenster.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import { WEEKDAGNAMEN } from '../../app/weekdagwoorden.ts';
import type { GroepveldenFragment } from '../../gql/generated/deelnemersgroepen.ts';
import { DeelnemersgroepMakenDocument } from '../../gql/generated/deelnemersgroepen/DeelnemersgroepMakenDocument.ts';
import { DeelnemersgroepWijzigenDocument } from '../../gql/generated/deelnemersgroepen/DeelnemersgroepWijzigenDocument.ts';
import { GroepskeuzesDocument } from '../../gql/generated/deelnemersgroepen/GroepskeuzesDocument.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { Keuzerondjes, Keuzeveld, Vinkje } from '../../ui/Keuze.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';
import { soortwoord, SOORTWOORDEN } from './woorden.ts';

interface Velden {
  naam: string;
  soort: Deelnemersgroepsoort | '';
  locatie: string;
  stoelen: string;
  van: string;
  tot: string;
  begeleiderId: string;
  weekdag: string;
  beginTijd: string;
  doelgroep: string;
  inloop: boolean;
  activiteitId: string;
}

/** As it stands, or empty for a new one. */
function beginVan(groep: GroepveldenFragment | null, vandaag: string): Velden {
  if (groep === null) return { naam: '', soort: '', locatie: '', stoelen: '12', van: vandaag, tot: '', begeleiderId: '', weekdag: '', beginTijd: '', doelgroep: '', inloop: false, activiteitId: '' };
  const { naam, soort, locatie, stoelen, van, tot, begeleiders, weekdag, beginTijd, doelgroep, inloop, activiteitId } = groep;
  return {
    naam, soort: isDeelnemersgroep(soort) ? soort : '', locatie: locatie ?? '', stoelen: String(stoelen), van, tot: tot ?? '', begeleiderId: begeleiders[0]?.id ?? '', weekdag: weekdag === null ? '' : String(weekdag),
    beginTijd: beginTijd ?? '', doelgroep: doelgroep ?? '', inloop, activiteitId: activiteitId ?? '',
  };
}

function controleer({ naam, stoelen, van, tot, beginTijd }: Velden, soort: string, begeleiderId: string): Veldfout[] {
  const plekken = leesGetal(stoelen);
  return [
    ...(soort === '' ? [{ veld: 'groep.soort', zin: 'Kies wat voor groep.' }] : []), ...(naam.trim() === '' ? [{ veld: 'groep.naam', zin: WEIGERINGEN.VELD_VERPLICHT }] : []),
    ...(begeleiderId === '' ? [{ veld: 'groep.begeleiderId', zin: 'Kies wie de groep leidt.' }] : []),
    ...(plekken !== null && Number.isInteger(plekken) && plekken >= 1 && plekken <= GROEP_STOELEN_HOOGSTENS ? [] : [{ veld: 'groep.stoelen', zin: WEIGERINGEN.GETAL_BUITEN_GRENZEN }]),
    ...(beginTijd === '' || isBeginTijd(beginTijd) ? [] : [{ veld: 'groep.beginTijd', zin: 'Schrijf de tijd zo: 19:30.' }]),
    ...(isDatum(van) ? [] : [{ veld: 'groep.van', zin: WEIGERINGEN.DATUM_ONGELDIG }]), ...(tot === '' || (isDatum(tot) && tot >= van) ? [] : [{ veld: 'groep.tot', zin: WEIGERINGEN.PERIODE_ONJUIST }]),
  ];
}

/** A new group, or a change of one: what it is, when and where, who leads it and how many fit. */
export function Groepformulier({ groep = null, sluit }: { groep?: GroepveldenFragment | null; sluit: () => void }) {
  const vandaag = useVandaag();
  const begin = useMemo(() => beginVan(groep, vandaag), [groep, vandaag]);
  const { waarde, zet, wis } = useConcept(groep === null ? 'groep-maken' : `groep/${groep.id}`, begin);
  const keuzes = useQuery(GroepskeuzesDocument).data;
  const soorten = (keuzes?.groepskeuzes.soorten ?? []).filter(isDeelnemersgroep);
  const begeleiders = keuzes?.groepskeuzes.begeleiders ?? [];
  // Where there is one to choose, it is chosen.
  const soort = waarde.soort || (soorten.length === 1 ? soorten[0] ?? '' : '');
  const begeleiderId = waarde.begeleiderId || (begeleiders.length === 1 ? begeleiders[0]?.id ?? '' : '');
  const apollo = { apollo: { refetchQueries: 'active' as const, awaitRefetchQueries: true } };
  const maken = useVastleggen(DeelnemersgroepMakenDocument, { gelukt: 'De groep is gemaakt.', ...apollo });
  const wijzigen = useVastleggen(DeelnemersgroepWijzigenDocument, { plek: groep?.id ?? '', gelukt: 'De groep is gewijzigd.', ...apollo });
  const opslag = groep === null ? maken : wijzigen;
  const { fouten, keur } = useKeur(opslag.velden);
  const deel = (nieuw: Partial<Velden>) => zet((oud) => ({ ...oud, ...nieuw }));
  const verstuur = async () => {
    if (!keur(controleer(waarde, soort, begeleiderId))) return;
    const { weekdag, inloop } = waarde;
    const gegevens = {
      naam: waarde.naam.trim(), soort, locatie: waarde.locatie.trim() || null, stoelen: leesGetal(waarde.stoelen) ?? 0, van: waarde.van, tot: waarde.tot || null, begeleiderId, weekdag: weekdag === '' ? null : Number(weekdag),
      beginTijd: waarde.beginTijd || null, doelgroep: waarde.doelgroep.trim() || null, inloop: inloop && soort !== '' && GROEPSREGELS[soort].inloop, activiteitId: waarde.activiteitId || null,
    };
    const gelukt = groep === null ? await maken.vastleggen({ groep: gegevens }) : await wijzigen.vastleggen({ groepId: groep.id, versie: groep.versie, groep: gegevens });
    if (!gelukt) return;
    wis();
    sluit();
  };
  const woord = soortwoord(soort);
  return (
    <Taakvenster titel={groep === null ? 'Nieuwe groep' : 'Groep wijzigen'} over={groep?.naam ?? 'Een groep van uw organisatie'} sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan={groep === null ? 'Maak de groep' : 'Opslaan'}>
      {groep === null && soorten.length > 1 && <Keuzerondjes naam="groep.soort" label="Wat voor groep?" opties={soorten.map((een) => ({ waarde: een, tekst: SOORTWOORDEN[een].naam, uitleg: SOORTWOORDEN[een].uitleg }))} waarde={soort} zet={(nieuw) => deel({ soort: nieuw })} />}
      <Tekstveld naam="groep.naam" label="Naam" hint={`Bijvoorbeeld ${woord?.voorbeeld ?? 'Fietsen op dinsdag'}. Zet er geen namen van mensen in.`} maxLength={GROEP_NAAM_HOOGSTENS} waarde={waarde.naam} zet={(naam) => deel({ naam })} />
      <Tekstveld naam="groep.doelgroep" label="Voor wie?" hint="Schrijf niets over gezondheid." optioneel maxLength={GROEP_DOELGROEP_HOOGSTENS} waarde={waarde.doelgroep} zet={(doelgroep) => deel({ doelgroep })} />
      <Keuzeveld naam="groep.begeleiderId" label={woord?.leider ?? 'Wie leidt de groep?'} breedte="midden" opties={begeleiders.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={begeleiderId} zet={(nieuw) => deel({ begeleiderId: nieuw })} />
      <Tekstveld naam="groep.locatie" label="Waar?" optioneel waarde={waarde.locatie} zet={(locatie) => deel({ locatie })} />
      <Keuzeveld naam="groep.weekdag" label="Vaste dag" optioneel breedte="midden" leegTekst="Geen vaste dag" opties={WEEKDAGNAMEN.map((dag, plek) => ({ waarde: String(plek + 1), tekst: dag }))} waarde={waarde.weekdag} zet={(weekdag) => deel({ weekdag })} />
      <Tekstveld naam="groep.beginTijd" label="Begint om" optioneel breedte="smal" placeholder="19:30" maxLength={5} waarde={waarde.beginTijd} zet={(beginTijd) => deel({ beginTijd })} />
      {soort !== '' && GROEPSREGELS[soort].uren && (
        <Keuzeveld naam="groep.activiteitId" label="Waar horen de uren bij?" hint="De gemeente bepaalt per activiteit of uren meetellen." optioneel breedte="midden" leegTekst="Kies ik per keer" opties={(keuzes?.activiteiten ?? []).map(({ id, naam, teltMee }) => ({ waarde: id, tekst: teltMee ? naam : `${naam} (telt niet mee)` }))} waarde={waarde.activiteitId} zet={(activiteitId) => deel({ activiteitId })} />
      )}
      {soort !== '' && GROEPSREGELS[soort].inloop && <Vinkje naam="groep.inloop" label="Vrije inloop" uitleg="Iedereen die uw organisatie heeft kan komen. Inschrijven hoeft niet." aan={waarde.inloop} zet={(inloop) => deel({ inloop })} />}
      <Getalveld naam="groep.stoelen" label="Hoeveel plekken?" waarde={waarde.stoelen} zet={(stoelen) => deel({ stoelen })} />
      {groep === null && <Datumveld naam="groep.van" label="Eerste dag" waarde={waarde.van} zet={(van) => deel({ van })} />}
      <Datumveld naam="groep.tot" label="Laatste dag" optioneel van={waarde.van} waarde={waarde.tot} zet={(tot) => deel({ tot })} />
    </Taakvenster>
  );
}
