import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groepVan, leesBronnen, maakBestanden } from '../../scripts/codegen.ts';

const SCHEMA = readFileSync(join(import.meta.dirname, '../../shared/schema.graphql'), 'utf8');
const UIT = join(import.meta.dirname, 'generated');
const KLEIN = 'type Query { les(id: ID!): Les, telling: Telling }\ntype Les { id: ID!, datum: Datum! }\ntype Telling { aantal: Int! }\nscalar Datum\nscalar Tijdstip\n';

describe('de gegenereerde vragen en typen', () => {
  it('zijn wat het schema en de vragen van nu opleveren', async () => {
    const bestanden = await maakBestanden(SCHEMA, await leesBronnen());
    expect(readdirSync(UIT, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.ts')).sort()).toEqual([...bestanden.keys()].sort());
    for (const [naam, tekst] of bestanden) expect(readFileSync(join(UIT, naam), 'utf8'), `draai tsx scripts/codegen.ts: ${naam}`).toBe(tekst);
  });

  it('staan per onderdeel in een eigen bestand, en elke vraag in een eigen, zodat een pagina niet alles laadt', async () => {
    expect(groepVan('features/taal/lessen/les.graphql')).toBe('taal');
    expect(groepVan('app/sessie/ik.graphql')).toBe('app');
    const bestanden = await maakBestanden(KLEIN, new Map([
      ['features/taal/les.graphql', 'query Les($id: ID!) { les(id: $id) { id datum } }'],
      ['features/monitor/telling.graphql', 'query Telling { telling { aantal } }'],
    ]));
    expect([...bestanden.keys()].sort()).toEqual(['monitor.ts', 'monitor/TellingDocument.ts', 'taal.ts', 'taal/LesDocument.ts']);
    expect(bestanden.get('taal.ts')).toContain('datum: string');
    expect(bestanden.get('taal.ts')).not.toContain('Telling');
    expect(bestanden.get('taal/LesDocument.ts')).toContain('"value":"Les"');
  });

  it('nemen mee wat een onderdeel van de app gebruikt, ook als dat zelf weer iets gebruikt, en niet meer', async () => {
    const app = 'fragment Lesnaam on Les { ...Lesdag }\nfragment Lesdag on Les { datum }\nfragment Nummer on Les { id }';
    const bestanden = await maakBestanden(KLEIN, new Map([['app/les.graphql', app], ['features/taal/les.graphql', 'query Les($id: ID!) { les(id: $id) { ...Lesnaam } }']]));
    expect(bestanden.get('taal.ts')).toMatch(/LesQuery = .*datum: string/);
    expect(bestanden.get('taal/LesDocument.ts')).toContain('Lesnaam');
    expect(bestanden.get('taal.ts')).not.toContain('Nummer');
    expect(bestanden.get('taal/LesDocument.ts')).not.toContain('Nummer');
    // From another feature nothing is taken.
    await expect(maakBestanden(KLEIN, new Map([['features/x/les.graphql', app], ['features/taal/les.graphql', 'query Les($id: ID!) { les(id: $id) { ...Lesnaam } }']]))).rejects.toThrow();
  });

  it('weigeren een naam die al bestaat en een vraag zonder naam', async () => {
    const telling = 'query Telling { telling { aantal } }';
    await expect(maakBestanden(KLEIN, new Map([['app/a.graphql', telling], ['features/x/b.graphql', telling]]))).rejects.toThrow('Telling is in app/a.graphql already');
    await expect(maakBestanden(KLEIN, new Map([['app/a.graphql', '{ telling { aantal } }']]))).rejects.toThrow('without a name');
  });

  it('weigeren een vraag die niet in het schema past', async () => {
    await expect(maakBestanden(KLEIN, new Map([['app/a.graphql', 'query Telling { telling { som } }']]))).rejects.toThrow();
  });
});
