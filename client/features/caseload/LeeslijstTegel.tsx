import { useQuery } from '@apollo/client/react';
import { aantal } from '../../app/opmaak.ts';
import { LeeslijstStandDocument } from '../../gql/generated/caseload/LeeslijstStandDocument.ts';
import { KnopLink } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';

/** Somebody handed persons over: how many, and the way to read about them. Nothing while there is nobody new. */
export default function LeeslijstTegel() {
  const n = useQuery(LeeslijstStandDocument, { fetchPolicy: 'cache-and-network' }).data?.leeslijst.ongelezen ?? 0;
  if (n === 0) return null;
  return (
    <Melding soort="info" titel={n === 1 ? 'U kreeg er 1 persoon bij' : `U kreeg er ${aantal(n, 'persoon', 'personen')} bij`} acties={<KnopLink to="/leeslijst">Naar de leeslijst</KnopLink>}>
      Een collega droeg de regie aan u over. Lees per persoon wat het eerst telt.
    </Melding>
  );
}
