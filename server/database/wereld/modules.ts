import { iemand, type Grond, type Partner, type Persoon } from './basis.ts';
import type { Groepsplan } from './groepen.ts';
import type { Uitvoer } from './rijen.ts';
import { activiteitVan } from './uren.ts';

/** How long a module is planned, in weeks. */
const WEKEN: Readonly<Record<string, number>> = { 'Larcom, module 1': 65, 'Larcom, module 2': 78, "Kari's Crackers": 52, 'SamSam, naaiatelier': 39 };

/** The module of a work group; the first group of it in the world writes it down, with some room. */
export function moduleVan(grond: Grond, uit: Uitvoer, bij: Partner, naam: string, groepen: readonly Groepsplan[]): string {
  const al = bij.modules.get(naam);
  if (al !== undefined) return al;
  const id = grond.volgende('module');
  bij.modules.set(naam, id);
  const t = grond.toeval(`module ${naam}`, bij.modules.size);
  const nu = groepen.filter((g) => g.bij === bij && g.soort === 'WERKGROEP' && activiteitVan(bij.naam, g.volgnummer) === naam)
    .reduce((som, { leden }) => som + leden.filter(({ van, tot }) => van <= 0 && (tot === null || tot >= 0)).length, 0);
  uit.rij('module', { id, organisatieId: bij.id, naam, weken: WEKEN[naam] ?? 39, versie: 1 });
  const door = iemand(bij, 'PARTICIPATIECOORDINATOR').lidmaatschapId;
  const plaatsen = (dag: number, aantal: number): void => uit.rij('module_plaatsen', { moduleId: id, geldigVan: grond.tijd.datum(dag), organisatieId: bij.id, plaatsen: Math.min(500, aantal), ingevoerdDoor: door, ingevoerdOp: grond.tijd.moment(-45) });
  // Who works for a second gemeente keeps room for its people.
  const ruim = nu + t.heel(1, 6) + (grond.opties.gemeenten > 1 && bij.naam === 'Larcom' ? 8 : 0);
  plaatsen(-500, ruim);
  if (t.kans(0.4)) plaatsen(35, ruim + 6);
  return id;
}

/** Which module somebody is evaluated in: that of the work group. */
export function modulePerPersoon(groepen: readonly Groepsplan[]): Map<Persoon, ReturnType<typeof activiteitVan>> {
  return new Map(groepen.filter(({ soort }) => soort === 'WERKGROEP').flatMap((groep) => groep.leden.map(({ persoon }) => [persoon, activiteitVan(groep.bij.naam, groep.volgnummer)] as const)));
}
