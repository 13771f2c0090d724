import { OPGAVESOORTEN } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Kwartaalkeuze } from '../kwartaal.ts';
import { leesVraag } from '../volledigheid/volledigheid.service.ts';
import { type EvaluatieRij, evaluatiesLezen, type RuweEvaluatie } from './kwartaalevaluatie.repository.ts';
import type { Kwartaalevaluatie } from './kwartaalevaluatie.types.ts';
import { gemiddelde, tabel } from './publiceren.ts';
import { inleverreeks } from '../parameters/inleveren.ts';

/** How somebody went on in a quarter, in the order of the screen. */
const RICHTINGEN = ['VOORUIT', 'GELIJK', 'ACHTERUIT', 'ONBEKEND'] as const;

/**
 * The quarter of every partner of the own gemeente, or of the own organisation per gemeente.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export async function kwartaalevaluaties(tx: Transactie, keuze: Kwartaalkeuze): Promise<Kwartaalevaluatie[]> {
  const vraag = leesVraag(keuze, tx.vandaag, await inleverreeks(tx));
  return (await evaluatiesLezen(tx, vraag)).map((rij) => ({ ...publiceerEvaluatie(rij), van: vraag.van, tot: vraag.tot, peildag: vraag.peildag }));
}

/** What may be shown: facts about persons are hidden where they are few, facts about the work of the partner are not. */
export function publiceerEvaluatie({ organisatieId, gemeenteId, organisatie, gemeente, cijfers }: EvaluatieRij): Omit<Kwartaalevaluatie, 'van' | 'tot' | 'peildag'> {
  const { aanwezigheid: a, uren: u, stoelen: s, voortgang, opgaven } = cijfers;
  return {
    id: `${organisatieId}.${gemeenteId}`, organisatie, gemeente,
    aanwezigheid: gemiddelde('aanwezigheid', { personen: a.personen, waarde: a.lessen > 0 ? eenDecimaal((100 * a.aanwezig) / a.lessen) : null }),
    uren: gemiddelde('uren', { personen: u.personen, waarde: u.personen > 0 ? eenDecimaal(u.minuten / 60 / u.personen) : null }),
    voortgang: tabel(RICHTINGEN, voortgang),
    stoelen: s.groepen > 0 ? s : null,
    aanleveringen: aanleveringenVan(opgaven),
  };
}

function aanleveringenVan(opgaven: RuweEvaluatie['opgaven']): Kwartaalevaluatie['aanleveringen'] {
  return OPGAVESOORTEN.flatMap((soort) => {
    const van = opgaven[soort];
    return van ? [{ soort, verwacht: van.verwacht, gedaan: van.gedaan, opTijd: soort === 'RAPPORTAGE' ? van.opTijd : null }] : [];
  });
}

function eenDecimaal(getal: number): number {
  return Math.round(getal * 10) / 10;
}
