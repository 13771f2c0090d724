import { leesSchuilnummer } from '../../shared/rules/schuilnummer.ts';
import { ALLE_RUBRIEKEN } from '../access/matrix.ts';
import type { Transactie } from '../database/transactie.ts';
import { pageInfo } from '../graphql/pagina.ts';
import type { Cursors } from '../graphql/cursor.ts';
import { veldWeigering, Weigering } from '../graphql/weigering.ts';
import { type LogRij, logregelsLezen } from './inzagelogFg.repository.ts';
import { HOOGSTENS_LOGREGELS } from './inzagelogZoeken.sql.ts';
import { persoonBijSchuilnummer } from './schuilnummer.ts';
import type { InzagelogFilter } from './inzagelogFg.types.ts';

export interface Bladvraag {
  first: number;
  after: string | null;
  filter: InzagelogFilter;
}

/**
 * A page of the log, persons by pseudonym. Looking at the log is itself in the log.
 *
 * @param pseudoniem turns an identity into a number, with a key that the database does not hold
 * @throws Weigering INVOER_ONJUIST, SCHUILNUMMER_ONJUIST, VERZOEK_ONJUIST
 */
export async function inzagelogLezen(tx: Transactie, cursors: Cursors, pseudoniem: (id: string) => string, { first, after, filter }: Bladvraag) {
  const aantal = Math.max(0, Math.min(first, HOOGSTENS_LOGREGELS - 1));
  const keuze = leesFilter(filter);
  const bindend = ['inzagelog', tx.actor.lidmaatschapId, keuze];
  const voor = after === null ? null : cursors.lees(after, bindend).id;
  const persoon = keuze.persoon === null ? null : await persoonBijSchuilnummer(tx, pseudoniem, keuze.persoon);
  const rijen = await logregelsLezen(tx, { ...keuze, persoon, voor, aantal: aantal + 1 });
  const pagina = rijen.slice(0, aantal);
  noteerGelezen(tx, pagina);
  const edges = pagina.map((rij) => ({
    cursor: cursors.maak({ sleutel: null, id: rij.id }, bindend),
    node: { ...rij, personen: rij.personen.map(pseudoniem), aantalPersonen: rij.personen.length },
  }));
  return { edges, pageInfo: pageInfo(edges, rijen.length > aantal, after) };
}

function leesFilter({ persoon, organisatie, rubriek, van, tot }: InzagelogFilter) {
  const nummer = persoon ? leesSchuilnummer(persoon.slice(0, 100)) : null;
  if (persoon && nummer === null) throw new Weigering('SCHUILNUMMER_ONJUIST', [veldWeigering('filter.persoon', 'SCHUILNUMMER_ONJUIST')]);
  if (rubriek && !(ALLE_RUBRIEKEN as readonly string[]).includes(rubriek)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('filter.rubriek', 'INVOER_ONJUIST')]);
  return { persoon: nummer, organisatie: organisatie?.slice(0, 200) || null, rubriek: rubriek || null, van: van ?? null, tot: tot ?? null };
}

function noteerGelezen(tx: Transactie, rijen: readonly LogRij[]): void {
  for (const inburgeraarId of new Set(rijen.flatMap((r) => r.personen))) {
    tx.inzien({ soort: 'LEZEN', operatie: 'inzagelog', inburgeraarId, rubrieken: ['INZAGELOG'], opdracht: 'TOEZICHT', grondslag: 'WET' });
  }
}
