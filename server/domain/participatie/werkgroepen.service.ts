import { plusDagen } from '../../../shared/rules/datum.ts';
import { isMaandag } from '../../../shared/rules/uren.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Weigering, veldWeigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { ledenLezen, urenVanWeek, type WeekRij, werkgroepenLezen, type WerkgroepRij } from './werkgroepen.repository.ts';

export interface DeelnemerVanWeek {
  inburgeraar: GelezenInburgeraar;
  regels: WeekRij[];
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
  return groepen.map((groep) => ({
    ...groep,
    deelnemers: leden.filter((l) => l.groepId === groep.id).flatMap(({ inburgeraarId }) => {
      const inburgeraar = personen.get(inburgeraarId);
      return inburgeraar ? [{ inburgeraar, regels: uren.get(inburgeraarId) ?? [] }] : [];
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
