import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { isDatum } from '../../../../shared/rules/datum.ts';
import { WAARNEMING_DAGEN, WAARNEMING_REDEN_HOOGSTENS, waarnemingPast, waarnemingUiterlijk } from '../../../../shared/rules/waarneming.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { useConcept } from '../../../app/concept/useConcept.ts';
import { useVandaag } from '../../../app/klok.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { VrijeTekst } from '../../../app/toegang/VrijeTekst.tsx';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { ConsulentenDocument } from '../../../gql/generated/inburgeraars/ConsulentenDocument.ts';
import { WaarnemingStartenDocument } from '../../../gql/generated/inburgeraars/WaarnemingStartenDocument.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { Keuzeveld } from '../../../ui/Keuze.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Datumveld, Tekstveld } from '../../../ui/Veld.tsx';
import { Invoervenster } from '../handelingen/Invoervenster.tsx';
import { useControle } from '../handelingen/useControle.ts';

interface Waarneming {
  portaalnummer: string;
  consulentId: string;
  van: string;
  tot: string;
  reden: string;
}

function verplicht(veld: keyof Waarneming, waarde: string): Veldfout[] {
  return waarde.trim() === '' ? [{ veld, zin: WEIGERINGEN.VELD_VERPLICHT }] : [];
}

function controleer(w: Waarneming, kiestWie: boolean, vandaag: string): Veldfout[] {
  const past = isDatum(w.van) && isDatum(w.tot) && waarnemingPast(w.van, w.tot, vandaag);
  return [
    ...verplicht('portaalnummer', w.portaalnummer), ...(kiestWie ? verplicht('consulentId', w.consulentId) : []),
    ...(past ? [] : [{ veld: 'tot', zin: WEIGERINGEN.WAARNEMING_PERIODE }]), ...verplicht('reden', w.reden),
  ];
}

/** To take over the dossier of a colleague for some days, or to give it to somebody. */
export function WaarnemingKnop() {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop icoon="oog" onClick={() => zetOpen(true)}>Waarneming starten</Knop>
      {open && <WaarnemingStarten sluit={() => zetOpen(false)} />}
    </>
  );
}

function WaarnemingStarten({ sluit }: { sluit: () => void }) {
  const vandaag = useVandaag();
  const [, ga] = useLocation();
  const begin = useMemo(() => ({ portaalnummer: '', consulentId: '', van: vandaag, tot: waarnemingUiterlijk(vandaag), reden: '' }), [vandaag]);
  const { waarde, zet, wis, hersteld } = useConcept('waarneming', begin);
  const consulenten = useQuery(ConsulentenDocument).data?.consulenten ?? [];
  // Who is no consulent gives the waarneming to one.
  const kiestWie = consulenten.length > 0 && !consulenten.some(({ zelf }) => zelf);
  const opslag = useVastleggen(WaarnemingStartenDocument, { gelukt: 'De waarneming is gestart.', apollo: { refetchQueries: ['Lijst'] } });
  const { fouten, keur } = useControle(opslag.velden);
  const verstuur = async () => {
    if (!keur(controleer(waarde, kiestWie, vandaag))) return;
    const { portaalnummer, consulentId, van, tot, reden } = waarde;
    const antwoord = await opslag.vastleggen({ portaalnummer: portaalnummer.trim(), consulentId: kiestWie ? consulentId : null, van, tot, reden: reden.trim() });
    if (!antwoord) return;
    wis();
    sluit();
    const persoon = antwoord.waarnemingStarten.inburgeraar;
    if (persoon && !kiestWie) ga(`/inburgeraars/${persoon.id}`);
  };
  const deel = (nieuw: Partial<Waarneming>) => zet((oud) => ({ ...oud, ...nieuw }));
  return (
    <Invoervenster titel="Waarneming starten" sluit={sluit} verstuur={() => void verstuur()} opslag={opslag} fouten={fouten} opslaan="Waarneming starten" hersteld={hersteld} wis={wis}>
      <p className="ss-zacht">{`Hoogstens ${WAARNEMING_DAGEN} dagen, zonder de rubriek gezondheid. De teamleider en de FG zien de waarneming.`}</p>
      <Tekstveld naam="portaalnummer" label="Portaalnummer van de persoon" hint="Vraag het aan uw collega, of kijk in de overdracht." breedte="smal" maxLength={40} waarde={waarde.portaalnummer} zet={(portaalnummer) => deel({ portaalnummer })} />
      {kiestWie && (
        <Keuzeveld naam="consulentId" label="Wie neemt waar?" breedte="midden" opties={consulenten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={waarde.consulentId} zet={(consulentId) => deel({ consulentId })} />
      )}
      <Datumveld naam="van" label="Eerste dag" van={vandaag} waarde={waarde.van} zet={(van) => deel({ van })} />
      <Datumveld
        naam="tot" label="Laatste dag" van={waarde.van} {...(isDatum(waarde.van) && { tot: waarnemingUiterlijk(waarde.van), hint: `Uiterlijk ${datumTekst(waarnemingUiterlijk(waarde.van))}.` })}
        waarde={waarde.tot} zet={(tot) => deel({ tot })}
      />
      <VrijeTekst naam="reden" label="Waarom is dit nodig?" regels={2} maxTekens={WAARNEMING_REDEN_HOOGSTENS} buitenRubriek="de teamleider en de FG" waarde={waarde.reden} zet={(reden) => deel({ reden })} />
    </Invoervenster>
  );
}
