import { readFileSync } from 'node:fs';
import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pad } from '../../scripts/genereren.ts';
import { ALLE_RUBRIEKEN } from '../../server/access/matrix.ts';
import { ALLE_OPDRACHTEN, ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { maakSchema } from '../../server/graphql/schema.ts';
import { WEIGERINGEN } from '../../shared/weigeringen.ts';

const begrippen = readFileSync(pad('shared/docs/begrippen.md'), 'utf8');
/** Names of machinery, which a programming book explains. */
const MACHINERIE = /(Input|Payload|Connection|Edge|Sortering)$|^(PageInfo|Query|Mutation)$|^__/;

describe('begrippen.md', () => {
  const schema = maakSchema();
  const namen = Object.values(schema.getTypeMap()).filter((t) => isObjectType(t) || isEnumType(t) || isInterfaceType(t)).map((t) => t.name).filter((n) => !MACHINERIE.test(n));

  it.each([...namen, ...ALLE_RUBRIEKEN, ...ALLE_ROLLEN, ...ALLE_OPDRACHTEN])('legt %s uit', (naam) => {
    expect(begrippen).toContain(`\`${naam}\``);
  });
});

describe('Het schema', () => {
  const velden = Object.values(maakSchema().getTypeMap()).filter((t) => isObjectType(t) && !t.name.startsWith('__'))
    .flatMap((t) => (isObjectType(t) ? Object.keys(t.getFields()).map((v) => `${t.name}.${v}`) : []));

  it('heeft alleen namen in ASCII', () => {
    expect(velden.filter((v) => !/^[A-Za-z0-9_.]+$/.test(v))).toEqual([]);
  });

  it('noemt elke mutatie eerst naar het onderwerp, met één input', () => {
    const mutaties = Object.values(maakSchema().getMutationType()?.getFields() ?? {});
    expect(mutaties.length).toBeGreaterThan(3);
    for (const m of mutaties) expect([m.name, m.args.map((a) => a.name)]).toEqual([m.name, ['input']]);
  });
});

describe('Elke weigering', () => {
  it.each(Object.entries(WEIGERINGEN))('%s is een hele Nederlandse zin', (_code, zin) => {
    expect(zin).toMatch(/^[A-Z].{8,}[.?]$/);
  });
});
