import { readFileSync } from 'node:fs';
import { GraphQLInputObjectType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { describe, expect, it } from 'vitest';
import { gegenereerd, pad } from '../../scripts/genereren.ts';
import { tabelchecksVan } from '../../server/database/kolomregels.ts';
import { BIJZONDER, KRUISCHECKS } from '../../server/domain/dossier/bijzonder.ts';
import { RUBRIEKVORMEN } from '../../server/domain/dossier/vormen.ts';
import { DOSSIERRUBRIEKEN } from '../../server/access/invoer.ts';
import { bewaakSchema } from '../../server/graphql/bewaking.ts';
import { maakSchema } from '../../server/graphql/schema.ts';

describe('Wat uit het register komt', () => {
  it.each(Object.entries(gegenereerd()))('%s is zoals het register nu zegt (anders: npm run genereren)', (bestand, tekst) => {
    expect(readFileSync(pad(bestand), 'utf8')).toBe(tekst);
  });
});

describe('Een veld dat vergeten is, bouwt niet', () => {
  const metVeld = (extensions: Record<string, unknown>) => new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { vergeten: { type: GraphQLString, extensions } } }),
    types: [maakSchema().getType('Inburgeraar') as GraphQLObjectType],
  });

  it('een veld van Query zonder actie', () => {
    expect(() => bewaakSchema(metVeld({}))).toThrow('names no actie');
  });

  it('een veld van Query met een actie die niet bestaat', () => {
    expect(() => bewaakSchema(metVeld({ actie: 'alles:mogen' }))).toThrow('names no actie');
  });

  it('een veld van Query met een bestaande actie wel', () => {
    expect(() => bewaakSchema(metVeld({ actie: 'ik:lezen' }))).not.toThrow();
  });

  it('een veld van Inburgeraar zonder rubriek', () => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { ik: { type: GraphQLString, extensions: { actie: 'ik:lezen' } } } });
    const inburgeraar = new GraphQLObjectType({ name: 'Inburgeraar', fields: { id: { type: GraphQLString }, geheimVeld: { type: GraphQLString } } });
    expect(() => bewaakSchema(new GraphQLSchema({ query, types: [inburgeraar] }))).toThrow('belongs to no rubriek');
  });
});

describe('Een wijziging of veld van de invoer zonder rubriek bouwt niet', () => {
  const Regel = new GraphQLInputObjectType({ name: 'Regel', fields: { status: { type: GraphQLString }, geheim: { type: GraphQLString } } });
  const Input = new GraphQLInputObjectType({ name: 'Input', fields: { sleutel: { type: GraphQLString }, regels: { type: new GraphQLNonNull(new GraphQLList(Regel)) } } });
  const schema = () => new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { ik: { type: GraphQLString, extensions: { actie: 'ik:lezen' } } } }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: { vergeten: { type: GraphQLString, args: { input: { type: new GraphQLNonNull(Input) } }, extensions: { actie: 'ik:lezen' } } } }),
    types: [maakSchema().getType('Inburgeraar') as GraphQLObjectType],
  });
  const regel = (...velden: string[]) => ({ vergeten: { sturing: ['sleutel'], schrijft: [{ rubrieken: ['ROEPNAAM'] as const, cellen: 'S' as const, velden }] } });

  it('een wijziging die niet op de lijst staat', () => {
    expect(() => bewaakSchema(schema())).toThrow('vergeten is missing in the white-list');
  });

  it('een veld in een lijst dat niet op de lijst staat', () => {
    expect(() => bewaakSchema(schema(), regel('regels.status'))).toThrow('without a rubriek in the white-list of input: regels.geheim');
  });

  it('een regel voor een veld of wijziging die niet bestaat, of een veld dat twee keer genoemd is', () => {
    expect(() => bewaakSchema(schema(), regel('regels.status', 'regels.geheim', 'regels.weg'))).toThrow('no field of it, or twice: regels.weg');
    expect(() => bewaakSchema(schema(), regel('regels.status', 'regels.geheim', 'sleutel'))).toThrow('no field of it, or twice: sleutel');
    expect(() => bewaakSchema(schema(), { ...regel('regels.status', 'regels.geheim'), anders: { sturing: [], schrijft: [] } })).toThrow('no mutation: anders');
  });

  it('met elk veld op de lijst wel', () => {
    expect(() => bewaakSchema(schema(), regel('regels.status', 'regels.geheim'))).not.toThrow();
  });
});

describe('Wat iemand in een dossier schrijft', () => {
  const tabellen = RUBRIEKVORMEN.flatMap(({ hoofd, lijsten }) => [...(hoofd ? [hoofd] : []), ...lijsten]);

  it('elke rubriek zonder eigen wijziging heeft er een tabel voor', () => {
    expect(RUBRIEKVORMEN.map((v) => v.rubriek)).toEqual(DOSSIERRUBRIEKEN);
  });

  it('elke tekst en elk getal heeft een grens in de database', () => {
    const zonder = tabellen.flatMap((t) => t.kolommen.filter((k) => (k.soort === 'TEKST' && !k.tekens && !k.patroon) || (k.soort === 'GETAL' && !k.grenzen && !k.keuzes)).map((k) => `${t.tabel}.${k.naam}`));
    expect(zonder).toEqual([]);
    expect(tabellen.flatMap((t) => t.kolommen).length).toBeGreaterThan(80);
  });

  it('elke regel van de database over meer velden heeft een zin op een plek', () => {
    const kruis = tabellen.flatMap((t) => tabelchecksVan(t.entiteit).filter((c) => c.kolommen.length !== 1).map((c) => ({ ...c, tabel: t })));
    expect(kruis.map((c) => c.naam).sort()).toEqual(Object.keys(KRUISCHECKS).sort());
    for (const c of kruis) expect([c.naam, c.kolommen]).toEqual([c.naam, expect.arrayContaining([KRUISCHECKS[c.naam]?.veld])]);
  });

  it('elke bijzonderheid hoort bij een rubriek die zo geschreven wordt', () => {
    expect(Object.keys(BIJZONDER).filter((r) => !(DOSSIERRUBRIEKEN as readonly string[]).includes(r))).toEqual([]);
  });
});
