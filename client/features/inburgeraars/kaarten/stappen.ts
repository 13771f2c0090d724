import { type Datum, plusDagen } from '../../../../shared/rules/datum.ts';
import type { Termijnsoort } from '../../../../shared/rules/termijnen.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import type { Moment } from '../../../ui/Tijdlijn.tsx';
import type { Zin } from '../../../taal/catalogus.ts';
import { t } from '../../../taal/taal.ts';

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
  titel: Zin;
  op: Datum | null;
  termijn?: Termijnsoort;
}

/** Only asielstatushouders are coupled to the gemeente by the COA and come for koffie en koek. */
function stappenVan(feiten: Trajectfeiten): Stap[] {
  const begin: Stap[] = feiten.doelgroep === 'GEZINSMIGRANT' ? [] : [
    { sleutel: 'koppeling', titel: 'Koppeling aan de gemeente', op: feiten.koppelingOp },
    { sleutel: 'koffie', titel: 'Koffie & Koek', op: feiten.koffieEnKoekOp, termijn: 'KOFFIE_EN_KOEK' },
  ];
  return [
    ...begin,
    { sleutel: 'intake', titel: 'Brede intake klaar', op: feiten.intakeAfgerondOp, termijn: 'BREDE_INTAKE' },
    // The term begins the day after the date of the first PIP (Wi 11).
    { sleutel: 'pip', titel: 'Eerste PIP vastgesteld', op: feiten.termijnStart === null ? null : plusDagen(feiten.termijnStart, -1), termijn: 'PIP' },
    { sleutel: 'voldaan', titel: 'Voldaan aan de inburgering', op: feiten.voldaanOp, termijn: 'INBURGERINGSTERMIJN' },
  ];
}

/** The way from koppeling to certificate. A step that was passed over without a date is left out. */
export function trajectstappen(feiten: Trajectfeiten, vandaag: Datum): Moment[] {
  const stappen = stappenVan(feiten);
  const laatst = stappen.reduce((tot, { op }, plek) => (op === null ? tot : plek), -1);
  return stappen.filter(({ op }, plek) => op !== null || plek > laatst).map(({ sleutel, titel, op, termijn }) => {
    if (op !== null) return { sleutel, titel: t(titel), wanneer: datumTekst(op), stand: 'gedaan' };
    const uiterlijk = feiten.termijnen.find(({ soort }) => soort === termijn)?.uiterlijk;
    if (uiterlijk === undefined) return { sleutel, titel: t(titel), wanneer: t('nog niet aan de beurt'), stand: 'komt' };
    return uiterlijk < vandaag
      ? { sleutel, titel: t(titel), wanneer: t('had uiterlijk {{datum}} gemoeten', { datum: datumTekst(uiterlijk) }), stand: 'telaat' }
      : { sleutel, titel: t(titel), wanneer: t('uiterlijk {{datum}}', { datum: datumTekst(uiterlijk) }), stand: 'nu' };
  });
}
