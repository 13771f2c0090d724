import type { Rubriek } from '../../server/access/matrix.ts';
import type { Bouwer, Persona } from './wereld.ts';

interface Regel {
  moment: string;
  personen: readonly string[];
  operatie?: string;
  soort?: 'LEZEN' | 'SCHRIJVEN';
  rubrieken?: readonly Rubriek[];
  opdracht?: string;
  sessie?: string;
}

/** A row of the audit as the portal would have written it then: to show days that the clock of a spec does not reach. */
export async function auditregel(b: Bouwer, wie: Persona, r: Regel): Promise<void> {
  await b.zet('auditregel', {
    moment: r.moment, gebruiker_id: wie.gebruikerId, lidmaatschap_id: wie.lidmaatschapId, organisatie_id: wie.organisatieId, rol: wie.rol,
    soort: r.soort ?? 'LEZEN', operatie: r.operatie ?? 'inburgeraar', rubrieken: r.rubrieken ?? ['ADRES'], personen: r.personen,
    opdracht: r.opdracht ?? 'REGIE', grondslag: 'WET', sessie_nummer: r.sessie ?? null,
  });
}
