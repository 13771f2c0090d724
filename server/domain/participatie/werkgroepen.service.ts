import { plusDagen } from '../../../shared/rules/datum.ts';
import { isMaandag } from '../../../shared/rules/uren.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Weigering, veldWeigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId, isOpen } from '../inburgeraars/inburgeraars.repository.ts';
import { geplandLezen, ledenLezen, urenVanWeek, type WeekRij, werkgroepenLezen, type WerkgroepRij } from './werkgroepen.repository.ts';

export interface DeelnemerVanWeek {
  inburgeraar: GelezenInburgeraar;
  regels: WeekRij[];
  gepland: number | null;
  van: string;
  tot: string | null;
}

/** The own groups; where asked with everybody who was in them in a week, all groups in the same few statements. */
export async function mijnWerkgroepen(tx: Transactie, selectie: Selectie): Promise<(WerkgroepRij & { deelnemers?: DeelnemerVanWeek[] })[]> {
  const groepen = await werkgroepenLezen(tx);
  const keuze = selectie.sub('deelnemers');
  if (!keuze || groepen.length === 0) return groepen;
  const week = String(keuze.args['week']);
  if (!isMaandag(week)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('week', 'INVOER_ONJUIST')]);
  const zondag = plusDagen(week, 6);
  const leden = await ledenLezen(tx, groepen.map((g) => g.id), week, zondag);
  const personen = await inburgeraarsBijId(tx, 'werkgroepen', leden.map((l) => l.inburgeraarId), keuze.sub('inburgeraar') ?? new Selectie());
  const uren = keuze.sub('regels') ? await regelsVan(tx, personen, week, zondag) : new Map<string, WeekRij[]>();
  const gepland = keuze.sub('gepland') ? await geplandVan(tx, personen, week, zondag) : new Map<string, number>();
  return groepen.map((groep) => ({
    ...groep,
    deelnemers: leden.filter((l) => l.groepId === groep.id).flatMap(({ inburgeraarId, van, tot }) => {
      const inburgeraar = personen.get(inburgeraarId);
      return inburgeraar ? [{ inburgeraar, van, tot, regels: uren.get(inburgeraarId) ?? [], gepland: gepland.get(inburgeraarId) ?? null }] : [];
    }),
  }));
}

/** The hours of these persons in a week; in the afronding up to the last day. */
async function regelsVan(tx: Transactie, personen: ReadonlyMap<string, GelezenInburgeraar>, van: string, tot: string): Promise<Map<string, WeekRij[]>> {
  const perPersoon = new Map<string, WeekRij[]>();
  if (personen.size === 0) return perPersoon;
  for (const p of personen.values()) {
    tx.inzien({ soort: 'LEZEN', operatie: 'werkgroepen', inburgeraarId: p.id, rubrieken: ['PARTICIPATIE_UREN'], opdracht: p.opdracht, grondslag: p.grondslag });
    perPersoon.set(p.id, []);
  }
  for (const regel of await urenVanWeek(tx, [...personen.keys()], van, tot)) {
    const p = personen.get(regel.inburgeraarId);
    if (p && (p.lopend || (p.tot !== null && regel.datum <= p.tot))) perPersoon.get(p.id)?.push(regel);
  }
  return perPersoon;
}

/** What was agreed with the own organisation, of who may be known to have agreed it. */
async function geplandVan(tx: Transactie, personen: ReadonlyMap<string, GelezenInburgeraar>, van: string, tot: string): Promise<Map<string, number>> {
  const open = [...personen.values()].filter((p) => isOpen(tx.actor, 'AFSPRAKEN_PARTICIPATIE', p));
  if (open.length === 0) return new Map();
  for (const p of open) tx.inzien({ soort: 'LEZEN', operatie: 'werkgroepen', inburgeraarId: p.id, rubrieken: ['AFSPRAKEN_PARTICIPATIE'], opdracht: p.opdracht, grondslag: p.grondslag });
  return new Map((await geplandLezen(tx, open.map(({ id }) => id), van, tot)).map(({ inburgeraarId, uren }) => [inburgeraarId, uren]));
}
