import { addDays, format, parseISO } from 'date-fns';
import type pg from 'pg';
import type { Dag } from './model.ts';
import type { Toevalswereld } from './toevalswereld.ts';

/** One step of chance: which act, and numbers to choose with. */
export interface Stap { wat: number; a: number; b: number; c: number; d: number }

export interface Toestel { client: pg.Client; w: Toevalswereld; dag: Dag }

export const plus = (dag: Dag, dagen: number): Dag => format(addDays(parseISO(dag), dagen), 'yyyy-MM-dd');
const kies = <T>(lijst: readonly T[], n: number): T | undefined => lijst[n % Math.max(lijst.length, 1)];

/** Around the days on which a state turns: yesterday, today, tomorrow, the third month. */
const AFSTANDEN = [-400, -120, -93, -92, -91, -31, -14, -13, -2, -1, 0, 1, 2, 30];
const WEGEN: readonly (readonly [opdracht: string, rollen: readonly string[], opNaam: boolean])[] = [
  ['REGIE', ['CONSULENT'], true], ['WAARNEMING', ['CONSULENT'], true], ['WERKCARROUSEL', ['LOOPBAANBEGELEIDER'], true], ['MAP', ['LOOPBAANBEGELEIDER'], true],
  ['TAAL', ['TAALCOORDINATOR', 'TAALDOCENT'], false], ['TAAL', ['TAALDOCENT'], false], ['PARTICIPATIE', ['PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER'], false], ['BEGELEIDING', ['VWN_COORDINATOR'], false],
  ['BEGELEIDING', ['VWN_BEGELEIDER'], true], ['SPREEKUUR', ['VWN_BEGELEIDER'], true], ['TRAINING', ['VWN_TRAINER'], false], ['WONEN', ['WOONCONSULENT'], false],
  ['WELZIJN', ['WELZIJNSCOORDINATOR'], false], ['TAALPUNT', ['TAALPUNTCOORDINATOR'], false], ['TAALPUNT', ['TAALCOACH'], true],
];

type Bewerking = (t: Toestel, s: Stap) => Promise<void>;

const beginnen: Bewerking = async ({ client, w, dag }, { a, b, c, d }) => {
  const weg = kies(WEGEN, a);
  const lid = kies(w.leden.filter((l) => weg?.[1].includes(l.rol)), b);
  const persoon = kies(w.personen, c);
  if (!weg || !lid?.organisatie || !persoon) return;
  const [opdracht, , opNaam] = weg;
  const van = plus(dag, AFSTANDEN[d % AFSTANDEN.length] ?? 0);
  const lengte = opdracht === 'WAARNEMING' ? d % 14 : [null, null, 0, 1, 30, 90, 200][(a + b + d) % 7] ?? null;
  const tot = lengte === null ? null : plus(van, lengte);
  const grondslag = opdracht === 'WELZIJN' ? 'TOESTEMMING' : opdracht === 'REGIE' ? 'WET' : 'OPDRACHT';
  await client.query(`insert into betrokkenheid (inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van, tot, reden) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [persoon, lid.organisatie, opNaam ? lid.id : null, opdracht, grondslag, van, tot, opdracht === 'WAARNEMING' ? 'Vakantie' : null]);
  w.beeld.betrokkenheden.push({ persoon, organisatie: lid.organisatie, lidmaatschap: opNaam ? lid.id : null, opdracht, van, tot, gesloten: null });
};

/** Ends a betrokkenheid; a waarneming cannot grow, so it only gets shorter. */
const beeindigen: Bewerking = async ({ client, w, dag }, { a, b, c }) => {
  const rij = kies(w.beeld.betrokkenheden.filter((x) => x.gesloten === null && x.opdracht !== 'WAARNEMING'), a);
  if (!rij) return;
  const gekozen = plus(dag, AFSTANDEN[b % AFSTANDEN.length] ?? 0);
  const tot = gekozen < rij.van ? rij.van : gekozen;
  const reden = ([null, 'AFGEROND', 'TOESTEMMING_INGETROKKEN', 'INGETROKKEN', 'VERHUISD'] as const)[c % 5] ?? null;
  await client.query(`update betrokkenheid set tot = $1, beeindigd_reden = $2 where inburgeraar_id = $3 and organisatie_id = $4 and opdracht = $5 and van = $6
    and tot is not distinct from $7 and lidmaatschap_id is not distinct from $8 and coalesce(beeindigd_reden, 'AFGEROND') = 'AFGEROND'`, [tot, reden, rij.persoon, rij.organisatie, rij.opdracht, rij.van, rij.tot, rij.lidmaatschap]);
  const gesloten = reden === null || reden === 'AFGEROND' ? null : reden === 'VERHUISD' ? 'NA_EINDE' : 'METEEN';
  const { persoon, organisatie, opdracht, van, tot: oudTot, lidmaatschap } = rij;
  for (const x of w.beeld.betrokkenheden) {
    if (x.gesloten === null && x.persoon === persoon && x.organisatie === organisatie && x.opdracht === opdracht && x.van === van && x.tot === oudTot && x.lidmaatschap === lidmaatschap) Object.assign(x, { tot, gesloten });
  }
};

const inGroep: Bewerking = async ({ client, w, dag }, { a, b, c, d }) => {
  const groep = kies(w.beeld.groepen, a);
  const persoon = kies(w.personen, b);
  if (!groep || !persoon) return;
  const van = plus(dag, AFSTANDEN[c % AFSTANDEN.length] ?? 0);
  const lengte = [null, null, 0, 1, 60, 200][d % 6] ?? null;
  const tot = lengte === null ? null : plus(van, lengte);
  await client.query('insert into groepslid (groep_id, organisatie_id, inburgeraar_id, van, tot) values ($1, $2, $3, $4, $5)', [groep.id, groep.organisatie, persoon, van, tot]);
  groep.leden.push({ wie: persoon, van, tot });
};

const uitGroep: Bewerking = async ({ client, w, dag }, { a, b, c }) => {
  const groep = kies(w.beeld.groepen, a);
  const lid = kies(groep?.leden.filter((x) => x.tot === null) ?? [], b);
  if (!groep || !lid) return;
  const gekozen = plus(dag, AFSTANDEN[c % AFSTANDEN.length] ?? 0);
  const tot = gekozen < lid.van ? lid.van : gekozen;
  await client.query('update groepslid set tot = $1 where groep_id = $2 and inburgeraar_id = $3 and van = $4 and tot is null', [tot, groep.id, lid.wie, lid.van]);
  for (const x of groep.leden) if (x.wie === lid.wie && x.van === lid.van && x.tot === null) x.tot = tot;
};

const BEGELEIDERS: Readonly<Record<string, true>> = { TAALDOCENT: true, WERKBEGELEIDER: true, VWN_TRAINER: true };

const begeleiden: Bewerking = async ({ client, w, dag }, { a, b, c, d }) => {
  const groep = kies(w.beeld.groepen, a);
  const lid = kies(w.leden.filter((l) => l.organisatie === groep?.organisatie && BEGELEIDERS[l.rol]), b);
  if (!groep || !lid) return;
  const van = plus(dag, AFSTANDEN[c % AFSTANDEN.length] ?? 0);
  const lengte = [null, null, null, 0, 60][d % 5] ?? null;
  const tot = lengte === null ? null : plus(van, lengte);
  await client.query('insert into groepsbegeleider (groep_id, organisatie_id, lidmaatschap_id, van, tot) values ($1, $2, $3, $4, $5)', [groep.id, groep.organisatie, lid.id, van, tot]);
  groep.begeleiders.push({ wie: lid.id, van, tot });
};

const adresgeheim: Bewerking = async ({ client, w }, { a, b }) => {
  const persoon = w.beeld.personen.get(kies(w.personen, a) ?? '');
  if (!persoon) return;
  persoon.adresgeheim = b % 2 === 0;
  await client.query('update inburgeraar set adresgeheim = $1 where id = $2', [persoon.adresgeheim, persoon.id]);
};

const verhuizen: Bewerking = async ({ client, w, dag }, { a, b, c }) => {
  const persoon = w.beeld.personen.get(kies(w.personen, a) ?? '');
  if (!persoon) return;
  persoon.vertrokkenOp = c % 2 === 0 ? null : plus(dag, [-2, -1, 0, 1, 20][b % 5] ?? 0);
  await client.query('update inburgeraar set vertrokken_op = $1 where id = $2', [persoon.vertrokkenOp, persoon.id]);
};

/** Not often, or nobody is left. */
const wissen: Bewerking = async ({ client, w }, { a, b }) => {
  const persoon = w.beeld.personen.get(kies(w.personen, a) ?? '');
  if (!persoon || b % 6 > 0) return;
  persoon.gewist = true;
  await client.query('update inburgeraar set gewist_op = now() where id = $1', [persoon.id]);
};

/** Weighed: what makes a relation comes more often than what ends one. */
const BEWERKINGEN: readonly Bewerking[] = [beginnen, beginnen, beginnen, beginnen, beginnen, beginnen, beeindigen, beeindigen, inGroep, inGroep, inGroep, uitGroep, begeleiden, begeleiden, adresgeheim, verhuizen, wissen];

/** Numbers of acts that make relations: betrokkenheden most, then places in groups and who leads them. */
export const BEGIN = [0, 0, 8, 0, 12];

export const bewerk = (t: Toestel, stap: Stap): Promise<void> => (BEWERKINGEN[stap.wat % BEWERKINGEN.length] ?? beginnen)(t, stap);
