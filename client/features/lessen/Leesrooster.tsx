import { naamVan } from '../../app/persoon.ts';
import type { LesRoosterFragment } from '../../gql/generated/lessen.ts';
import { Label } from '../../ui/Label.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';
import { isStatus, STATUSWOORDEN } from './presentiewoorden.ts';
import type { RoosterDeelnemer } from './rooster.ts';

/** Who belongs to a lesson in which nothing can be recorded (yet, any more, or by this role). */
export function Leesrooster({ les, deelnemers }: { les: LesRoosterFragment; deelnemers: readonly RoosterDeelnemer[] }) {
  return (
    <Tabel
      bijschrift={`Cursisten van ${les.groep.naam}`} bijschriftTonen rijen={deelnemers} rijSleutel={({ inburgeraar }) => inburgeraar.id}
      leeg={<Leeg titel="Er zijn geen cursisten bij deze les" icoon="groep" />}
      kolommen={[
        { sleutel: 'naam', kop: 'Cursist', kopcel: true, cel: ({ inburgeraar }) => naamVan(inburgeraar) },
        { sleutel: 'presentie', kop: 'Presentie', cel: ({ presentie }) => <Stand status={presentie?.status} /> },
      ]}
    />
  );
}

function Stand({ status }: { status: string | undefined }) {
  if (status === undefined || !isStatus(status)) return <span className="ss-zacht">niet vastgelegd</span>;
  const { tekst, toon, icoon } = STATUSWOORDEN[status];
  return <Label toon={toon} icoon={icoon}>{tekst}</Label>;
}
