import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAdresvraag } from '../../app/useAdresvraag.ts';
import { Opgehaald } from '../../app/Opgehaald.tsx';
import { opNaam } from '../../app/persoon.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import type { WeekstaatQuery } from '../../gql/generated/participatie.ts';
import { ActiviteitenDocument } from '../../gql/generated/participatie/ActiviteitenDocument.ts';
import { WeekstaatDocument } from '../../gql/generated/participatie/WeekstaatDocument.ts';
import { Keuzeveld } from '../../ui/Keuze.tsx';
import { Laden, Leeg } from '../../ui/Toestanden.tsx';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import { meestGedaan } from './weekstaat.ts';
import { Weekstaat } from './Weekstaat.tsx';
import { Leesstaat } from './Leesstaat.tsx';

interface GroepsstaatProps {
  groep: WeekstaatQuery['werkgroepen'][number];
  week: Datum;
  vandaag: Datum;
  ververs: () => Promise<unknown>;
}

/** One group in one week: first the activity, then the sheet. */
export function Groepsstaat({ groep, week, vandaag, ververs }: GroepsstaatProps) {
  const magVastleggen = useMag('participatieUren:vastleggen');
  const activiteiten = useQuery(ActiviteitenDocument, { skip: !magVastleggen });
  const deelnemers = [...groep.deelnemers].sort((a, b) => opNaam(a.inburgeraar, b.inburgeraar));
  // A week that is still empty begins with the activity of the week before, and can take over its hours.
  const leeg = deelnemers.every(({ regels }) => regels.length === 0);
  const vorige = useQuery(WeekstaatDocument, { variables: { week: plusDagen(week, -7) }, skip: !magVastleggen || !leeg });
  const [vraag] = useAdresvraag();
  const [gekozen, kies] = useState(vraag.get('activiteit') ?? '');
  if (deelnemers.length === 0) return <Leeg titel="In deze week zaten er geen deelnemers in deze groep" icoon="groep">Klopt dat niet? Vraag het aan de coördinator van uw organisatie.</Leeg>;
  if (!magVastleggen) return <Leesstaat deelnemers={deelnemers} />;
  const vorigeDeelnemers = vorige.data?.werkgroepen.find(({ id }) => id === groep.id)?.deelnemers;
  return (
    <Opgehaald van={activiteiten} laden={<Laden vorm="tabel" aantal={6} />}>
      {({ activiteiten: lijst }) => {
        const voorstel = meestGedaan(deelnemers) ?? meestGedaan(vorigeDeelnemers ?? []) ?? (lijst.length === 1 ? lijst[0]?.id : null);
        const activiteit = lijst.find(({ id }) => id === (gekozen || voorstel));
        if (lijst.length === 0) return <Leeg titel="Er zijn nog geen activiteiten" icoon="klok">De gemeente maakt de lijst met activiteiten. Vraag de gemeente om uw activiteit toe te voegen.</Leeg>;
        return (
          <>
            <Keuzeveld
              naam="activiteit" label="Activiteit" breedte="midden" waarde={activiteit?.id ?? ''} zet={kies} leegTekst={activiteit ? null : 'Kies een activiteit'}
              hint={activiteit && !activiteit.teltMee ? 'Uren van deze activiteit tellen niet mee voor de 800 uur participatie.' : undefined}
              opties={lijst.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            />
            {activiteit
              ? <Weekstaat key={activiteit.id} groep={groep} deelnemers={deelnemers} activiteit={activiteit} week={week} vandaag={vandaag} vorige={vorigeDeelnemers} ververs={ververs} />
              : <Leeg titel="Kies eerst een activiteit" icoon="klok">Daarna vult u per deelnemer de uren in.</Leeg>}
          </>
        );
      }}
    </Opgehaald>
  );
}
