import sql, { bulk } from 'sql-template-tag';
import type { Actor } from '../access/actor.ts';
import type { Rubriek } from '../access/matrix.ts';
import type { Begin, Vraag } from '../database/transactie.ts';

/** One person of whom rubrieken were read or written, and the relation that allowed it. */
export interface Inzage {
  soort: 'LEZEN' | 'SCHRIJVEN';
  /** Root field of the API. */
  operatie: string;
  inburgeraarId: string;
  rubrieken: readonly Rubriek[];
  opdracht: string;
  grondslag: string;
}

/** Rows of the audit: persons seen alike stand together, so that a page of fifty is one or a few rows. */
export function gebundeld(inzagen: readonly Inzage[]): (Omit<Inzage, 'inburgeraarId'> & { personen: string[] })[] {
  const bundels = new Map<string, Omit<Inzage, 'inburgeraarId'> & { personen: string[] }>();
  for (const { inburgeraarId, ...rest } of inzagen) {
    const rubrieken = [...new Set(rest.rubrieken)].sort();
    if (rubrieken.length === 0) continue;
    const sleutel = [rest.soort, rest.operatie, rest.opdracht, rest.grondslag, ...rubrieken].join('|');
    const bundel = bundels.get(sleutel) ?? { ...rest, rubrieken, personen: [] };
    if (!bundel.personen.includes(inburgeraarId)) bundel.personen.push(inburgeraarId);
    bundels.set(sleutel, bundel);
  }
  // In a fixed order: the same reading leaves the same log, whatever order the persons came in.
  return [...bundels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundel]) => bundel);
}

/** Writes what was read and written, in the transaction that did it. */
export async function auditSchrijven(vraag: Vraag, actor: Actor, { nu, spoor }: Begin, inzagen: readonly Inzage[]): Promise<void> {
  const regels = gebundeld(inzagen);
  if (regels.length === 0) return;
  const wie = [nu, actor.gebruikerId, actor.lidmaatschapId, actor.organisatieId, actor.rol, actor.sessieNummer, spoor.traceId];
  await vraag(sql`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, sessie_nummer, trace_id,
      soort, operatie, rubrieken, personen, opdracht, grondslag)
    values ${bulk(regels.map((r) => [...wie, r.soort, r.operatie, r.rubrieken, r.personen, r.opdracht, r.grondslag]))}`);
}
