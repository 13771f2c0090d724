import { useQuery } from '@apollo/client/react';
import { beleidsplanning, type Plansoort } from '../../../shared/rules/beleidsplanning.ts';
import { useVandaag } from '../../app/klok.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { Tegel } from '../../app/Tegel.tsx';
import '../../app/Tegel.css';
import { ActielijstDocument } from '../../gql/generated/werkgroep/ActielijstDocument.ts';
import { Koppeling } from '../../ui/Knop.tsx';

const PUNTEN: Readonly<Record<Plansoort, { tekst: string; naar: string }>> = {
  CBS: { tekst: 'Cijfers naar het CBS, uiterlijk', naar: '/kerncijfers' }, KWARTAALEVALUATIE: { tekst: 'Kwartaalevaluatie met partners, vanaf', naar: '/kwartaalevaluatie' }, ACTIELIJST: { tekst: 'Lopende acties doorschuiven, voor', naar: '/actielijst' },
};

/** What returns every quarter, and the meeting of the werkgroep, soonest first. */
export default function PlanningTegel() {
  const vandaag = useVandaag();
  const overleg = useQuery(ActielijstDocument, { fetchPolicy: 'cache-first' }).data?.actielijst.overleggen.find(({ datum }) => datum >= vandaag);
  const regels = [
    ...beleidsplanning(vandaag).map(({ soort, kwartaal, dag }) => ({ sleutel: soort as string, dag, bij: soort === 'ACTIELIJST' ? null : `over het ${kwartaal.kwartaal}e kwartaal ${kwartaal.jaar}`, ...PUNTEN[soort] })),
    ...(overleg ? [{ sleutel: overleg.id, dag: overleg.datum, bij: overleg.plaats, tekst: 'Overleg werkgroep statushouders, op', naar: '/actielijst' }] : []),
  ].sort((a, b) => (a.dag < b.dag ? -1 : 1));
  return (
    <Tegel titel="Planning" icoon="kalender">
      <ul className="tegel-lijst">
        {regels.map(({ sleutel, dag, bij, tekst, naar }) => <li key={sleutel}><div className="tegel-regel"><span><Koppeling to={naar}>{tekst} {datumTekst(dag)}</Koppeling>{bij !== null && <><br /><span className="ss-zacht ss-klein">{bij}</span></>}</span></div></li>)}
      </ul>
    </Tegel>
  );
}
