import { type Datum, plusDagen } from '../../../../shared/rules/datum.ts';
import type { Termijnsoort } from '../../../../shared/rules/termijnen.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import type { Moment } from '../../../ui/Tijdlijn.tsx';

/** As much of the trajectstatus as the steps are drawn from. */
export interface Trajectfeiten {
  doelgroep: string | null;
  fase: string | null;
  koppelingOp: Datum | null;
  koffieEnKoekOp: Datum | null;
  intakeAfgerondOp: Datum | null;
  termijnStart: Datum | null;
  voldaanOp: Datum | null;
  termijnen: readonly { soort: string; uiterlijk: Datum }[];
}

interface Stap {
  sleutel: string;
  titel: string;
  op: Datum | null;
  termijn?: Termijnsoort;
}

/** Only asielstatushouders are coupled to the gemeente by the COA and come for koffie en koek. */
function stappenVan(t: Trajectfeiten): Stap[] {
  const begin: Stap[] = t.doelgroep === 'GEZINSMIGRANT' ? [] : [
    { sleutel: 'koppeling', titel: 'Koppeling aan de gemeente', op: t.koppelingOp },
    { sleutel: 'koffie', titel: 'Koffie & Koek', op: t.koffieEnKoekOp, termijn: 'KOFFIE_EN_KOEK' },
  ];
  return [
    ...begin,
    { sleutel: 'intake', titel: 'Brede intake klaar', op: t.intakeAfgerondOp, termijn: 'BREDE_INTAKE' },
    // The term begins the day after the date of the first PIP (Wi 11).
    { sleutel: 'pip', titel: 'Eerste PIP vastgesteld', op: t.termijnStart === null ? null : plusDagen(t.termijnStart, -1), termijn: 'PIP' },
    { sleutel: 'voldaan', titel: 'Voldaan aan de inburgering', op: t.voldaanOp, termijn: 'INBURGERINGSTERMIJN' },
  ];
}

/** The way from koppeling to certificate. A step that was passed over without a date is left out. */
export function trajectstappen(t: Trajectfeiten, vandaag: Datum): Moment[] {
  const stappen = stappenVan(t);
  const laatst = stappen.reduce((tot, { op }, plek) => (op === null ? tot : plek), -1);
  return stappen.filter(({ op }, plek) => op !== null || plek > laatst).map(({ sleutel, titel, op, termijn }) => {
    if (op !== null) return { sleutel, titel, wanneer: datumTekst(op), stand: 'gedaan' };
    const uiterlijk = t.termijnen.find(({ soort }) => soort === termijn)?.uiterlijk;
    if (uiterlijk === undefined) return { sleutel, titel, wanneer: 'nog niet aan de beurt', stand: 'komt' };
    return uiterlijk < vandaag
      ? { sleutel, titel, wanneer: `had uiterlijk ${datumTekst(uiterlijk)} gemoeten`, stand: 'telaat' }
      : { sleutel, titel, wanneer: `uiterlijk ${datumTekst(uiterlijk)}`, stand: 'nu' };
  });
}
