import { type Datum, plusDagen, vandaagIn } from '../../../shared/rules/datum.ts';
import { datumTekst, tijdTekst } from '../../app/opmaak.ts';
import type { HerkomstveldenFragment } from '../../gql/generated/inburgeraars.ts';
import type { Zin } from '../../taal/catalogus.ts';
import { t } from '../../taal/taal.ts';

export type Herkomst = HerkomstveldenFragment;

const BRONNEN: Readonly<Record<string, Zin>> = { IMPORT: 'uit een bestand', API: 'via een koppeling', OFFLINE: 'zonder verbinding genoteerd' };

/** 'vandaag 10:12 door Dirk Docent, WenL' */
export function herkomstTekst({ op, organisatie, medewerker, bron }: Herkomst, vandaag: Datum): string {
  const via = BRONNEN[bron ?? ''];
  const zin = t('{{wanneer}} door {{wie}}', { wanneer: momentTekst(op, vandaag), wie: [medewerker, organisatie].filter(Boolean).join(', ') });
  return via === undefined ? zin : `${zin}, ${t(via)}`;
}

/** Near days by their name, with the time; farther ones by date. */
function momentTekst(op: string, vandaag: Datum): string {
  const moment = new Date(op);
  const dag = vandaagIn(moment);
  if (dag === vandaag) return t('vandaag {{tijd}}', { tijd: tijdTekst(op) });
  return dag === plusDagen(vandaag, -1) ? t('gisteren {{tijd}}', { tijd: tijdTekst(op) }) : datumTekst(dag);
}

/** The newest of several: when a card last changed. */
export function nieuwste(herkomsten: readonly Herkomst[]): Herkomst | null {
  return herkomsten.reduce<Herkomst | null>((tot, herkomst) => (tot === null || Date.parse(herkomst.op) > Date.parse(tot.op) ? herkomst : tot), null);
}
