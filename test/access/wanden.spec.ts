import { getNullableType, type GraphQLInputType, type GraphQLOutputType, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';
import sql, { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIES, type ActieNaam, magActie } from '../../server/access/acties.ts';
import { Leesrecht } from '../../server/access/leesrecht.ts';
import { ALLE_OPDRACHTEN, ALLE_ROLLEN, type Bereik, databaseRol, ROLLEN as REGISTER, type Rol } from '../../server/access/rollen.ts';
import { maakSchema } from '../../server/graphql/schema.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Persona } from '../world/wereld.ts';
import { getekend, ROLLEN, RUBRIEKEN, veldVan, ZONDER_PERSOON } from './getekend.ts';
import { Telling } from './mutanten/proef.ts';

/**
 * The database lies open here: no row-level security, every role reads every table. What still holds is held by the
 * app alone: the guards in GraphQL and the conditions in its statements. Each is then taken away in turn.
 */
let p: Portaal;
let wie: Map<string, Persona>;
const telling = new Telling();
beforeAll(async () => {
  p = await portaalStarten();
  const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  wie = new Map([...Object.values(p.w.wie), amina].reverse().map((persona) => [persona.rol, persona]));
  for (const persona of [p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.taaldocent]) wie.set(persona.rol, persona);
  for (const organisatie_id of [p.w.org.wenl, p.w.org.nlTraining]) {
    await p.b.zet('examenuitslag', { inburgeraar_id: p.w.wij.amina, organisatie_id, onderdeel: 'KNM', datum: '2026-10-01', uitslag: 'GESLAAGD' });
  }
  await p.client.query('reset role');
  for (const { t } of await p.b.vraag<{ t: string }>(`select oid::regclass::text as t from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity`)) {
    await p.client.query(`alter table ${t} disable row level security, no force row level security`);
  }
  await p.client.query(`grant select on all tables in schema public to ${ALLE_ROLLEN.map(databaseRol).join(', ')}`);
});
afterAll(async () => {
  verslag('mutanten-wanden', { mutanten: telling.mutanten, gedood: telling.gedood, overlevend: telling.overlevend.length, gelijkwaardig: telling.gelijkwaardig });
  await p.stop();
});

const persona = (rol: string): Persona => {
  const iemand = wie.get(rol);
  if (!iemand) throw new Error(`no persona for ${rol}`);
  return iemand;
};
const MET_PERSOON = ROLLEN.filter((rol) => !ZONDER_PERSOON.has(rol));
const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { ${RUBRIEKEN.map((r) => `${veldVan(r)} { __typename }`).join(' ')} } }`;

/** Rubrieken that the role got and should not, or should and did not. */
async function afwijkingen(rol: string, rubrieken: readonly string[] = RUBRIEKEN): Promise<string[]> {
  const { data } = await p.als<{ inburgeraar: Record<string, unknown> | null }>(persona(rol), DOSSIER, { id: p.w.wij.amina });
  const dossier = data?.inburgeraar;
  if (!dossier) return ['no dossier'];
  return rubrieken.filter((r) => (dossier[veldVan(r)] !== null) !== (getekend(r, rol) !== '-'));
}

/** Runs with a member of the class replaced, and puts it back. */
async function metLid<T>(naam: 'open' | 'openVoor' | 'rij' | 'bestaat', lid: PropertyDescriptor, werk: () => Promise<T>): Promise<T> {
  const echt = Object.getOwnPropertyDescriptor(Leesrecht.prototype, naam);
  if (!echt) throw new Error(`Leesrecht has no ${naam}`);
  Object.defineProperty(Leesrecht.prototype, naam, { ...lid, configurable: true });
  try {
    return await werk();
  } finally {
    Object.defineProperty(Leesrecht.prototype, naam, echt);
  }
}

type Recht = InstanceType<typeof Leesrecht>;
const echteOpen = Leesrecht.prototype.open;
const echteOpenVoor = Leesrecht.prototype.openVoor;
const echteBestaat = Object.getOwnPropertyDescriptor(Leesrecht.prototype, 'bestaat')?.get;

/** Without the conditions in SQL on whether a rubriek is open: for one rubriek, or for all. */
function zonderSql<T>(rubriek: string | null, werk: () => Promise<T>): Promise<T> {
  const raakt = (recht: Recht) => rubriek === null || recht.rubriek === rubriek;
  return metLid('open', { value(this: Recht) { return raakt(this) ? sql`true` : echteOpen.call(this); } }, () =>
    metLid('bestaat', { get(this: Recht) { return raakt(this) || echteBestaat?.call(this) === true; } }, () =>
      // The guard asks `bestaat` too; it keeps its own answer.
      metLid('openVoor', { value(this: Recht, r: Parameters<typeof echteOpenVoor>[0]) { return echteBestaat?.call(this) === true && echteOpenVoor.call(this, r); } }, werk)));
}

/** Without the guard in GraphQL: for one rubriek, or for all. */
function zonderBewaking<T>(rubriek: string | null, werk: () => Promise<T>): Promise<T> {
  return metLid('openVoor', { value(this: Recht, r: Parameters<typeof echteOpenVoor>[0]) { return rubriek === null || this.rubriek === rubriek || echteOpenVoor.call(this, r); } }, werk);
}

/** Without either, for one rubriek. */
function zonderBeide<T>(rubriek: string, werk: () => Promise<T>): Promise<T> {
  return zonderSql(rubriek, () => zonderBewaking(rubriek, werk));
}

describe('Met een open database houdt de app alleen ook stand', () => {
  it('met beide wanden van de app krijgt elke rol precies wat is getekend', async () => {
    for (const rol of MET_PERSOON) expect([rol, await afwijkingen(rol)]).toEqual([rol, []]);
  });

  it('de bewaking in GraphQL houdt het alleen', async () => {
    await zonderSql(null, async () => { for (const rol of MET_PERSOON) expect([rol, await afwijkingen(rol)]).toEqual([rol, []]); });
  });

  it('de voorwaarden in SQL houden het alleen', async () => {
    await zonderBewaking(null, async () => { for (const rol of MET_PERSOON) expect([rol, await afwijkingen(rol)]).toEqual([rol, []]); });
  });

  it('zonder allebei is elke rubriek te zien voor wie haar niet mag zien, en deze proef merkt dat', async () => {
    for (const rubriek of RUBRIEKEN) {
      const rol = MET_PERSOON.find((r) => getekend(rubriek, r) === '-');
      // Names and the contact are for every role that has a person.
      if (rol) telling.noteer(`no guard on ${rubriek}`, (await zonderBeide(rubriek, () => afwijkingen(rol, [rubriek]))).length > 0);
    }
    expect(telling.overlevend).toEqual([]);
    expect(telling.mutanten).toBeGreaterThan(35);
  });

  it('van een ander ziet een school niets: de voorwaarde op de rijen houdt het alleen', async () => {
    const UITSLAGEN = 'query($id: ID!) { inburgeraar(id: $id) { examens { uitslagen { onderdeel } } } }';
    const aantal = async (rol: string) => (await p.als<{ inburgeraar: { examens: { uitslagen: unknown[] } } }>(persona(rol), UITSLAGEN, { id: p.w.wij.amina })).data?.inburgeraar.examens.uitslagen.length;
    expect([await aantal('TAALCOORDINATOR'), await aantal('CONSULENT')]).toEqual([1, 2]);
    const zonder = await metLid('rij', { value: (t: string) => sql`${raw(t)}.inburgeraar_id = p.inburgeraar_id` }, () => aantal('TAALCOORDINATOR'));
    telling.noteer('rows of others', zonder === 2);
    expect(telling.overlevend).toEqual([]);
  });
});

describe('Met een open database houdt het bereik alleen ook stand', () => {
  const LIJST = '{ inburgeraars(first: 100) { totaal edges { node { id } } } }';
  const ids = async (rol: string) => ((await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(persona(rol), LIJST)).data?.inburgeraars.edges ?? []).map((e) => e.node.id).sort();

  it('elke rol ziet de eigen personen, en een ruimer bereik wordt gezien', async () => {
    const { amina, bilal, celine, daoud, esra, farid, gulsum, hamid, ilham } = p.w.wij;
    const hoort: Record<string, string[]> = {
      CONSULENT: [amina, celine, daoud, esra, gulsum, hamid, ilham], TEAMLEIDER: [amina, bilal, celine, daoud, esra, gulsum, hamid, ilham], LOOPBAANBEGELEIDER: [amina],
      TAALCOORDINATOR: [amina, bilal, farid, gulsum], TAALDOCENT: [amina, farid, gulsum], PARTICIPATIECOORDINATOR: [amina, bilal], WERKBEGELEIDER: [amina, bilal],
      VWN_COORDINATOR: [amina, gulsum], VWN_BEGELEIDER: [amina], VWN_TRAINER: [amina], WOONCONSULENT: [amina, gulsum], WELZIJNSCOORDINATOR: [amina],
      TAALPUNTCOORDINATOR: [amina], TAALCOACH: [amina], INBURGERAAR: [amina],
    };
    for (const rol of MET_PERSOON) {
      expect([rol, await ids(rol)]).toEqual([rol, [...hoort[rol] ?? []].sort()]);
      const regel = REGISTER[rol as Rol] as { bereik: Bereik };
      const echt = regel.bereik;
      if (echt.soort === 'GEMEENTE') continue;
      regel.bereik = 'opdrachten' in echt ? { soort: 'ORGANISATIE', opdrachten: ALLE_OPDRACHTEN } : { soort: 'GEMEENTE' };
      try {
        const ruimer = await ids(rol);
        const zelfde = JSON.stringify(ruimer) === JSON.stringify([...hoort[rol] ?? []].sort());
        telling.noteer(`wider reach of ${rol}`, !zelfde, zelfde && (echt.soort === 'ORGANISATIE' || hoort[rol]?.length === 1 || rol === 'WERKBEGELEIDER') ? 'in this world the organisation has no other persons' : '');
      } finally {
        regel.bereik = echt;
      }
    }
    expect(telling.overlevend).toEqual([]);
  });
});

/** A value that the type takes, so that the request gets as far as the guard. */
function voorbeeld(type: GraphQLInputType): unknown {
  const kaal = getNullableType(type);
  if (isListType(kaal)) return [];
  if (isEnumType(kaal)) return kaal.getValues()[0]?.name;
  if (isInputObjectType(kaal)) {
    return Object.fromEntries(Object.values(kaal.getFields()).filter((v) => isNonNullType(v.type) && v.defaultValue === undefined).map((v) => [v.name, voorbeeld(v.type)]));
  }
  return { ID: '11111111-1111-4111-8111-111111111111', Int: 1, Float: 1, Boolean: false, Datum: '2026-11-18', Tijdstip: '2026-11-18T10:00:00Z' }[getNamedType(kaal).name] ?? 'x';
}

const selectie = (type: GraphQLOutputType): string => (isLeafType(getNamedType(type)) ? '' : '{ __typename }');

/** Where the same roles are refused once more further in, with the same words. */
const DUBBEL: Record<string, string> = {
  uitvoerAanvragen: 'the service asks which files the role may have, before any SQL about persons',
};

describe('De bewaking van elk wortelveld', () => {
  const schema = maakSchema();
  const velden = (['query', 'mutation'] as const).flatMap((soort) =>
    Object.values((soort === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).map((veld) => ({ soort, veld, actie: veld.extensions['actie'] as ActieNaam })));

  it.each(velden)('$soort $veld.name', async ({ soort, veld, actie }) => {
    const args = veld.args.filter((a) => isNonNullType(a.type) && a.defaultValue === undefined);
    const kop = args.length > 0 ? `(${args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ')})` : '';
    const document = `${soort}${kop} { ${veld.name}${args.length > 0 ? `(${args.map((a) => `${a.name}: $${a.name}`).join(', ')})` : ''} ${selectie(veld.type)} }`;
    const variabelen = Object.fromEntries(args.map((a) => [a.name, voorbeeld(a.type)]));
    // The white-list of input refuses too, field by field: that is another wall and reads differently.
    const code = async (rol: string | null) => {
      const [fout] = (await p.als(rol ? persona(rol) : null, document, variabelen)).errors;
      return fout ? `${fout.extensions.code}${fout.extensions.velden?.length ? ` ${fout.extensions.velden.map((v) => v.veld).join()}` : ''}` : 'GEEN';
    };
    expect(await code(null)).toBe('NIET_INGELOGD');
    const buiten = ALLE_ROLLEN.filter((rol) => !magActie(rol, actie));
    for (const rol of buiten) expect([rol, await code(rol)]).toEqual([rol, 'GEEN_TOEGANG']);
    const [een] = buiten;
    if (!een) return telling.noteer(`${veld.name} for everybody`, false, 'every role may: only being logged in is asked, and that was seen');
    const acties = ACTIES as unknown as Record<string, readonly Rol[]>;
    const echt = acties[actie] ?? [];
    acties[actie] = ALLE_ROLLEN;
    try {
      telling.noteer(`no guard on ${veld.name}`, (await code(een)) !== 'GEEN_TOEGANG', DUBBEL[veld.name]);
    } finally {
      acties[actie] = echt;
    }
    expect(telling.overlevend).not.toContain(`no guard on ${veld.name}`);
  });
});
