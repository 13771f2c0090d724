import sql from 'sql-template-tag';
import { magActie } from '../../access/acties.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { partnersZoeken } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarsZoeken } from '../inburgeraars/inburgeraars.service.ts';
import { elkWoord, groepenZoeken } from './zoeken.repository.ts';

const HOOGSTENS = 50;
const HOOGSTENS_TEKENS = 80;
const HOOGSTENS_WOORDEN = 5;
/** One letter is in almost every name. */
const MINST_TEKENS = 2;

/** The words of what was typed; none where it is too short to mean anything. */
export function zoekwoorden(tekst: string): string[] {
  const heel = tekst.trim().slice(0, HOOGSTENS_TEKENS);
  return heel.length < MINST_TEKENS ? [] : heel.split(/\s+/).slice(0, HOOGSTENS_WOORDEN);
}

/**
 * What fits the words, of each kind that was asked for. Persons are chosen from those that the actor has, by what the role reads
 * of everybody in its list: what lies outside the bereik is never looked at, so it takes no time either.
 */
export async function zoeken(tx: Transactie, tekst: string, first: number, selectie: Selectie) {
  const woorden = zoekwoorden(tekst);
  const limiet = Math.max(1, Math.min(first, HOOGSTENS));
  const personen = selectie.sub('personen');
  return {
    personen: personen && woorden.length > 0 ? await inburgeraarsZoeken(tx, 'zoeken', woorden, limiet, personen) : [],
    groepen: selectie.sub('groepen') && woorden.length > 0 && heeftGroepen(tx) ? await groepenZoeken(tx, woorden, limiet) : [],
    organisaties: selectie.sub('organisaties') && woorden.length > 0 && magActie(tx.actor.rol, 'lijstPartners:lezen') ? await partnersZoeken(tx, elkWoord(woorden, (patroon) => sql`o.naam ilike ${patroon}`), limiet) : [],
  };
}

/** Groups are of a partner; the gemeente and who is coupled to persons by name has none. */
function heeftGroepen({ actor }: Transactie): boolean {
  return ['ORGANISATIE', 'GROEP'].includes(bereikVan(actor.rol).soort);
}
