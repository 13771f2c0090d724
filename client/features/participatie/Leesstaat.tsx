import { urenUitMinuten, weekdagTekst } from '../../app/opmaak.ts';
import { naamVan } from '../../app/persoon.ts';
import type { WeekDeelnemerFragment } from '../../gql/generated/participatie.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Leeg } from '../../ui/Toestanden.tsx';

/** The hours of a week for who may read but not record them. */
export function Leesstaat({ deelnemers }: { deelnemers: readonly WeekDeelnemerFragment[] }) {
  const rijen = deelnemers.flatMap(({ inburgeraar, regels }) => regels.map((regel) => ({ ...regel, wie: naamVan(inburgeraar) })));
  return (
    <Tabel
      bijschrift="Uren in deze week" rijen={rijen} rijSleutel={({ id }) => id} leeg={<Leeg titel="Er zijn in deze week geen uren vastgelegd" icoon="klok" />}
      kolommen={[
        { sleutel: 'wie', kop: 'Deelnemer', kopcel: true, cel: ({ wie }) => wie },
        { sleutel: 'dag', kop: 'Dag', cel: ({ datum }) => weekdagTekst(datum) },
        { sleutel: 'activiteit', kop: 'Activiteit', cel: ({ activiteit }) => activiteit },
        { sleutel: 'uren', kop: 'Uren', getal: true, cel: ({ duurMinuten }) => urenUitMinuten(duurMinuten) },
      ]}
    />
  );
}
