import type { Datum } from './datum.ts';
import { ontzorgparametersOp } from './ontzorgen.ts';
import type { WettelijkeNorm } from './parameters.ts';
import { pipparametersOp } from './pip.ts';
import { parametersOp } from './termijnen.ts';
import { urennormenOp } from './urennormen.ts';

/** What the law sets, as the rules count with it on a day. */
export function wettelijkeNormen(dag: Datum): WettelijkeNorm[] {
  const [t, u] = [parametersOp(dag), urennormenOp(dag)];
  return [
    { titel: 'PIP vaststellen', waarde: `${t.pipDagen / 7} weken`, artikel: 'Besluit inburgering 5.3' },
    { titel: 'Wachten op een ander: daarna nog', waarde: `${t.naInformatieDagen / 7} weken`, artikel: 'Besluit inburgering 5.3, tweede lid' },
    { titel: 'Voortgang bespreken', waarde: `elke ${t.gesprekMaanden} maanden`, artikel: 'Besluit inburgering 5.3, vierde lid' },
    { titel: 'Inburgeringstermijn', waarde: `${t.inburgeringMaanden / 12} jaar`, artikel: 'Wet inburgering 11' },
    { titel: 'Andere leerroute kiezen', waarde: `tot ${t.routewisselMaanden} maanden na de start`, artikel: 'Besluit inburgering 5.4' },
    { titel: 'Lager niveau (A2)', waarde: `na ${pipparametersOp(dag).afschaalUren} uur les`, artikel: 'Besluit inburgering 5.5' },
    { titel: 'Verlenging aanvragen', waarde: `vanaf ${t.verlengingMaanden} maanden voor het einde`, artikel: 'Besluit inburgering 4.4' },
    { titel: 'Taal in de Z-route', waarde: `${u.taalUren} uur`, artikel: 'Besluit inburgering 3.14' },
    { titel: 'Participatie in de Z-route', waarde: `${u.participatieUren} uur`, artikel: 'Besluit inburgering 3.14' },
    { titel: 'PVT', waarde: `${u.pvtDagdelen} dagdelen van ${u.pvtDagdeelUren} uur`, artikel: 'Besluit inburgering 3.1' },
    { titel: 'MAP, uren in de praktijk', waarde: `${u.mapPraktijkUren} uur`, artikel: 'Besluit inburgering 3.2' },
    { titel: 'Ontzorgen', waarde: `${ontzorgparametersOp(dag).maanden} maanden`, artikel: 'Participatiewet 56a' },
  ];
}
