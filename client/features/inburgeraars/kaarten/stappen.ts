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
  startklasVan: Datum | null;
  termijnStart: Datum | null;
  ingeschrevenOp: Datum | null;
  gestartOp: Datum | null;
  beschikkingOp: Datum | null;
  afrondingOp: Datum | null;
  voldaanOp: Datum | null;
  ontheffingOp: Datum | null;
  vrijstellingOp: Datum | null;
  vertrokkenOp: Datum | null;
  termijnen: readonly { soort: string; uiterlijk: Datum; pauzeSinds: Datum | null }[];
}

/** Of the toets, where the viewer reads it. */
export interface Toetsfeiten { afgenomenOp: Datum | null }

interface Stap {
  sleutel: string;
  titel: Zin;
  op: Datum | null;
  termijn?: Termijnsoort;
  /** Not everybody takes it: drawn only for who did. */
  soms?: true;
}

/** Only asielstatushouders are coupled to the gemeente by the COA and come for koffie en koek. */
function beginVan({ doelgroep, koppelingOp, koffieEnKoekOp }: Trajectfeiten): Stap[] {
  return doelgroep === 'GEZINSMIGRANT' ? [] : [
    { sleutel: 'koppeling', titel: 'Koppeling aan de gemeente', op: koppelingOp },
    { sleutel: 'koffie', titel: 'Koffie & Koek', op: koffieEnKoekOp, termijn: 'KOFFIE_EN_KOEK' },
  ];
}

/** The route itself, from the school to the end; the words are those of `shared/rules/weg.ts`, for the person in the own language. */
function routeVan(f: Trajectfeiten): Stap[] {
  return [
    { sleutel: 'inschrijving', titel: 'Aangemeld bij de school', op: f.ingeschrevenOp },
    { sleutel: 'start', titel: 'Begonnen met de lessen', op: f.gestartOp },
    { sleutel: 'beschikking', titel: 'Beschikking verstuurd', op: f.beschikkingOp },
    { sleutel: 'afronding', titel: 'Examens of eindgesprek', op: f.afrondingOp },
    { sleutel: 'voldaan', titel: 'Voldaan aan de inburgering', op: f.voldaanOp, termijn: 'INBURGERINGSTERMIJN' },
  ];
}

/** What ended the way before: then nothing of it is still to come. */
function eindeVan(f: Trajectfeiten): Stap[] {
  const einden: Stap[] = [
    { sleutel: 'ontheffing', titel: 'Ontheffing van de plicht', op: f.ontheffingOp }, { sleutel: 'vrijstelling', titel: 'Vrijstelling van de plicht', op: f.vrijstellingOp },
    { sleutel: 'verhuisd', titel: 'Naar een andere gemeente', op: f.vertrokkenOp },
  ];
  return einden.filter(({ op }) => op !== null);
}

function stappenVan(f: Trajectfeiten, toets: Toetsfeiten | null): Stap[] {
  const einde = eindeVan(f);
  const weg: Stap[] = [
    ...beginVan(f),
    { sleutel: 'intake', titel: 'Brede intake klaar', op: f.intakeAfgerondOp, termijn: 'BREDE_INTAKE' },
    { sleutel: 'toets', titel: 'Leerbaarheidstoets gemaakt', op: toets?.afgenomenOp ?? null, soms: true },
    { sleutel: 'startklas', titel: 'StarterZ of startklas begonnen', op: f.startklasVan, soms: true },
    // The term begins the day after the date of the first PIP (Wi 11).
    { sleutel: 'pip', titel: 'Eerste PIP vastgesteld', op: f.termijnStart === null ? null : plusDagen(f.termijnStart, -1), termijn: 'PIP' },
    ...routeVan(f),
  ];
  return [...weg.filter(({ op, soms }) => op !== null || (!soms && einde.length === 0)), ...einde];
}

/** The way from koppeling to certificate. A step that was passed over without a date is left out. */
export function trajectstappen(feiten: Trajectfeiten, vandaag: Datum, toets: Toetsfeiten | null = null): Moment[] {
  const stappen = stappenVan(feiten, toets);
  const laatst = stappen.reduce((tot, { op }, plek) => (op === null ? tot : plek), -1);
  return stappen.filter(({ op }, plek) => op !== null || plek > laatst).map(({ sleutel, titel, op, termijn }) => {
    if (op !== null) return { sleutel, titel: t(titel), wanneer: datumTekst(op), stand: 'gedaan' };
    const { uiterlijk, pauzeSinds = null } = feiten.termijnen.find(({ soort }) => soort === termijn) ?? {};
    if (pauzeSinds !== null) return { sleutel, titel: t(titel), wanneer: t('staat stil sinds {{datum}}', { datum: datumTekst(pauzeSinds) }), stand: 'nu' };
    if (uiterlijk === undefined) return { sleutel, titel: t(titel), wanneer: t('nog niet aan de beurt'), stand: 'komt' };
    return uiterlijk < vandaag
      ? { sleutel, titel: t(titel), wanneer: t('had uiterlijk {{datum}} gemoeten', { datum: datumTekst(uiterlijk) }), stand: 'telaat' }
      : { sleutel, titel: t(titel), wanneer: t('uiterlijk {{datum}}', { datum: datumTekst(uiterlijk) }), stand: 'nu' };
  });
}
