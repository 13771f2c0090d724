import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useVandaag } from '../../../app/klok.ts';
import { Opgehaald } from '../../../app/Opgehaald.tsx';
import { aantal, datumTekst, opsomming } from '../../../app/opmaak.ts';
import { Pagina } from '../../../app/Pagina.tsx';
import { useMag } from '../../../app/sessie/ikContext.ts';
import type { ActiviteitveldenFragment } from '../../../gql/generated/participatie.ts';
import { AanbodDocument } from '../../../gql/generated/participatie/AanbodDocument.ts';
import { KnopLink, Koppeling } from '../../../ui/Knop.tsx';
import { Label } from '../../../ui/Label.tsx';
import { type Kolom, Tabel } from '../../../ui/Tabel.tsx';
import { Laden, Leeg } from '../../../ui/Toestanden.tsx';
import { Uitklap } from '../../../ui/Uitklap.tsx';
import { Zoekveld } from '../../../ui/Zoekveld.tsx';
import type { Datum } from '../../../../shared/rules/datum.ts';
import type { Activiteitsoort } from '../../../../shared/rules/aanbod.ts';
import { SOORTEN, watTelt } from './woorden.ts';
import '../participatie.css';

/** What is offered in the gemeente, and what of it counts toward the 800 hours. */
export default function AanbodPagina() {
  const vraag = useQuery(AanbodDocument, { fetchPolicy: 'cache-and-network' });
  const magVastleggen = useMag('aanbod:vastleggen');
  return (
    <Pagina
      titel="Aanbod" onder="Wat er voor inburgeraars te doen is, en wat meetelt voor de 800 uur participatie."
      acties={magVastleggen && <KnopLink to="/aanbod/nieuw" icoon="plus" soort="primair">Nieuwe activiteit</KnopLink>}
    >
      <Opgehaald van={vraag} laden={<Laden vorm="tabel" aantal={8} />}>{({ aanbod }) => <Lijst aanbod={aanbod} magVastleggen={magVastleggen} />}</Opgehaald>
    </Pagina>
  );
}

function Lijst({ aanbod, magVastleggen }: { aanbod: readonly ActiviteitveldenFragment[]; magVastleggen: boolean }) {
  const vandaag = useVandaag();
  const [zoek, zetZoek] = useState('');
  const kolommen = kolommenVoor(vandaag, magVastleggen);
  const gevonden = aanbod.filter((activiteit) => past(activiteit, zoek));
  const gestopt = gevonden.filter(({ tot }) => tot !== null && tot < vandaag);
  const open = gevonden.filter((activiteit) => !gestopt.includes(activiteit));
  if (aanbod.length === 0) return <Leeg titel="Er staat nog niets in het aanbod" icoon="plan">{magVastleggen ? 'Maak de eerste activiteit.' : 'De gemeente maakt het aanbod.'}</Leeg>;
  return (
    <>
      <Zoekveld label="Zoek een activiteit" waarde={zoek} zet={zetZoek} uitkomst={zoek === '' ? '' : aantal(gevonden.length, 'activiteit gevonden', 'activiteiten gevonden')} />
      <div className="aanbod">
        <Tabel bijschrift="Aanbod" rijen={open} rijSleutel={({ id }) => id} kolommen={kolommen} leeg={<Leeg titel="Geen activiteit gevonden" icoon="zoek">Zoek op een deel van de naam of de soort.</Leeg>} />
      </div>
      {gestopt.length > 0 && (
        <Uitklap titel={`Gestopt (${gestopt.length})`}>
          <div className="aanbod"><Tabel bijschrift="Gestopte activiteiten" rijen={gestopt} rijSleutel={({ id }) => id} kolommen={kolommen} /></div>
        </Uitklap>
      )}
    </>
  );
}

function kolommenVoor(vandaag: Datum, magVastleggen: boolean): readonly Kolom<ActiviteitveldenFragment>[] {
  return [
    {
      sleutel: 'naam', kop: 'Activiteit', kopcel: true,
      cel: ({ id, naam, omschrijving, tot }) => (
        <>
          {magVastleggen ? <Koppeling to={`/aanbod/${id}`}>{naam}</Koppeling> : naam}
          {omschrijving !== null && <p className="aanbod__omschrijving ss-zacht ss-klein">{omschrijving}</p>}
          {tot !== null && <p className="aanbod__omschrijving ss-zacht ss-klein">Tot en met {datumTekst(tot)}</p>}
        </>
      ),
    },
    { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => SOORTEN[soort as Activiteitsoort] },
    { sleutel: 'telt', kop: 'Voor de 800 uur', cel: (activiteit) => <Telling activiteit={activiteit} vandaag={vandaag} /> },
    { sleutel: 'ook', kop: 'Telt ook als', cel: (activiteit) => opsomming(watTelt(activiteit, vandaag).ookAls) || <span className="ss-zacht">–</span> },
  ];
}

function Telling({ activiteit, vandaag }: { activiteit: ActiviteitveldenFragment; vandaag: Datum }) {
  const { telt, zin } = watTelt(activiteit, vandaag);
  const straks = activiteit.regels.filter(({ geldigVan }) => geldigVan > vandaag).at(-1);
  return (
    <>
      <Label toon={telt ? 'goed' : 'neutraal'} icoon={telt ? 'vink' : 'min'}>{zin}</Label>
      {straks && <p className="ss-zacht ss-klein">Wijzigt op {datumTekst(straks.geldigVan)}</p>}
    </>
  );
}

function past({ naam, soort }: ActiviteitveldenFragment, zoek: string): boolean {
  const gezocht = zoek.trim().toLocaleLowerCase('nl');
  return [naam, SOORTEN[soort as Activiteitsoort]].some((tekst) => tekst.toLocaleLowerCase('nl').includes(gezocht));
}
