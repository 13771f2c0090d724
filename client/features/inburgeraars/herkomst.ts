import { type Datum, plusDagen, vandaagIn } from '../../../shared/rules/datum.ts';
import { datumTekst } from '../../app/opmaak.ts';
import type { HerkomstveldenFragment } from '../../gql/generated/inburgeraars.ts';

export type Herkomst = HerkomstveldenFragment;

const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

const BRONNEN: Readonly<Record<string, string>> = { IMPORT: ', uit een bestand', API: ', via een koppeling', OFFLINE: ', zonder verbinding genoteerd' };

/** 'vandaag 10:12 door Dirk Docent, WenL' */
export function herkomstTekst({ op, organisatie, medewerker, bron }: Herkomst, vandaag: Datum): string {
  return `${momentTekst(op, vandaag)} door ${[medewerker, organisatie].filter(Boolean).join(', ')}${BRONNEN[bron ?? ''] ?? ''}`;
}

/** Near days by their name, with the time; farther ones by date. */
function momentTekst(op: string, vandaag: Datum): string {
  const moment = new Date(op);
  const dag = vandaagIn(moment);
  if (dag === vandaag) return `vandaag ${TIJD.format(moment)}`;
  return dag === plusDagen(vandaag, -1) ? `gisteren ${TIJD.format(moment)}` : datumTekst(dag);
}

/** The newest of several: when a card last changed. */
export function nieuwste(herkomsten: readonly Herkomst[]): Herkomst | null {
  return herkomsten.reduce<Herkomst | null>((tot, herkomst) => (tot === null || Date.parse(herkomst.op) > Date.parse(tot.op) ? herkomst : tot), null);
}
