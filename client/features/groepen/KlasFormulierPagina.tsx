import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'wouter';
import { useConcept } from '../../app/concept/useConcept.ts';
import { useVandaag } from '../../app/klok.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { Pagina } from '../../app/Pagina.tsx';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { KlasHeelFragment } from '../../gql/generated/groepen.ts';
import { DocentenDocument } from '../../gql/generated/groepen/DocentenDocument.ts';
import { KlasDocument } from '../../gql/generated/groepen/KlasDocument.ts';
import { KlassenDocument } from '../../gql/generated/groepen/KlassenDocument.ts';
import { KlasVastleggenDocument } from '../../gql/generated/groepen/KlasVastleggenDocument.ts';
import { Formulier } from '../../ui/Formulier.tsx';
import { Keuzerondjes, Keuzeveld } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { leesGetal } from '../../ui/leesGetal.ts';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { Datumveld, Getalveld, Tekstveld } from '../../ui/Veld.tsx';
import type { Klassoort } from '../../../shared/rules/groepen.ts';
import { KLASSOORTEN, ROUTEKEUZES } from './klaswoorden.ts';

/** A new class, or an existing one changed. */
export default function KlasFormulierPagina() {
  const { id } = useParams();
  const vraag = useQuery(KlasDocument, { variables: { id: id ?? '' }, skip: id === undefined, fetchPolicy: 'network-only' });
  const terug = id === undefined ? { naar: '/klassen', tekst: 'Klassen' } : { naar: `/klassen/${id}`, tekst: 'Klas' };
  return (
    <Pagina titel={id === undefined ? 'Nieuwe klas' : 'Klas wijzigen'} terug={terug}>
      {id === undefined ? <KlasFormulier klas={null} /> : <Opgehaald van={vraag} laden={<Laden aantal={5} />}>{({ klas }) => (klas ? <KlasFormulier klas={klas} /> : <Leeg titel="Deze klas is er niet" icoon="zoek" />)}</Opgehaald>}
    </Pagina>
  );
}

function beginwaarden(klas: KlasHeelFragment | null, vandaag: string) {
  return {
    naam: klas?.naam ?? '', soort: (klas?.soort ?? 'TAALGROEP') as Klassoort | '', leerroute: klas?.leerroute ?? 'Z', locatie: klas?.locatie ?? '', stoelen: String(klas?.stoelen ?? 12),
    maandprijs: klas?.maandprijs == null ? '' : String(klas.maandprijs / 100).replace('.', ','), van: klas?.van ?? vandaag, docentId: '',
  };
}

function KlasFormulier({ klas }: { klas: KlasHeelFragment | null }) {
  const vandaag = useVandaag();
  const [, verder] = useLocation();
  const docenten = useQuery(DocentenDocument).data?.docenten ?? [];
  const concept = useConcept(`klas/${klas?.id ?? 'nieuw'}`, beginwaarden(klas, vandaag));
  const w = concept.waarde;
  const zet = (nieuw: Partial<typeof w>) => concept.zet((oud) => ({ ...oud, ...nieuw }));
  const opslag = useVastleggen(KlasVastleggenDocument, { plek: klas?.id ?? 'nieuw', gelukt: 'De klas is opgeslagen.', apollo: { refetchQueries: [KlassenDocument] } });
  const opslaan = async () => {
    const prijs = w.maandprijs.trim() === '' ? null : leesGetal(w.maandprijs);
    const gemaakt = await opslag.vastleggen({
      ...(klas && { id: klas.id, versie: klas.versie }), naam: w.naam, soort: w.soort, leerroute: w.leerroute || null, locatie: w.locatie || null, stoelen: Math.round(leesGetal(w.stoelen) ?? 0),
      maandprijs: prijs === null ? null : Math.round(prijs * 100), van: w.van, ...(w.docentId !== '' && { docentId: w.docentId }),
    });
    if (!gemaakt) return;
    concept.wis();
    verder(`/klassen/${gemaakt.klasVastleggen.klas.id}`);
  };
  return (
    <Formulier
      fouten={opslag.velden} onVerstuur={() => void opslaan()} melding={<Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} />}
      knoppen={<Knop type="submit" soort="primair" bezig={opslag.bezig}>Opslaan</Knop>}
    >
      <Tekstveld naam="naam" label="Naam" breedte="midden" maxLength={60} waarde={w.naam} zet={(naam) => zet({ naam })} />
      {klas === null && <Keuzerondjes naam="soort" label="Soort" naastElkaar opties={KLASSOORTEN} waarde={w.soort} zet={(soort) => zet({ soort })} />}
      {klas === null && <Keuzeveld naam="leerroute" label="Leerroute" optioneel breedte="smal" leegTekst="Geen" opties={ROUTEKEUZES} waarde={w.leerroute} zet={(leerroute) => zet({ leerroute })} />}
      <Getalveld naam="stoelen" label="Stoelen" inputMode="numeric" maxLength={2} waarde={w.stoelen} zet={(stoelen) => zet({ stoelen })} />
      <Tekstveld naam="locatie" label="Waar" optioneel hint="Bijvoorbeeld Lokaal 2, Nieuwleusen, of online." waarde={w.locatie} zet={(locatie) => zet({ locatie })} />
      <Getalveld naam="maandprijs" label="Prijs van de hele klas per maand" eenheid="euro" optioneel hint="Leeg als de gemeente per persoon inkoopt." waarde={w.maandprijs} zet={(maandprijs) => zet({ maandprijs })} />
      {klas === null && <Datumveld naam="van" label="Eerste dag" waarde={w.van} zet={(van) => zet({ van })} />}
      <Keuzeveld naam="docentId" label="Docent" optioneel breedte="midden" leegTekst={klas && klas.docenten.length > 0 ? `Blijft ${klas.docenten.join(', ')}` : 'Nog niemand'} opties={docenten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} waarde={w.docentId} zet={(docentId) => zet({ docentId })} />
    </Formulier>
  );
}
