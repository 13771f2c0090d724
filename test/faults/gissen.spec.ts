import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { WORTELS } from '../access/orakel/kanalen.ts';
import { type Proefportaal, proefportaal } from '../access/orakel/proefportaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Persona } from '../world/wereld.ts';
import { Gokker } from './gokker.ts';

const DOCUMENTEN = maat(1_500, 100_000);
const TEGELIJK = 4;

let proef: Proefportaal;
let ids: string[];
beforeAll(async () => {
  proef = await proefportaal();
  const tabellen = ['inburgeraar', 'les', 'groep', 'activiteit', 'presentie', 'participatie_uren', 'afspraak', 'gesprek', 'gepland_gesprek', 'pip_versie', 'organisatie', 'lidmaatschap', 'signaal', 'betrokkenheid', 'uitvoer', 'groepslid'];
  ids = [];
  for (const tabel of tabellen) ids.push(...(await proef.p.b.vraag<{ id: string }>(`select id from ${tabel} limit 12`)).map(({ id }) => id));
}, 240_000);
afterAll(() => proef.p.stop());

interface Telling { beantwoord: number; geweigerd: number; fouten: string[]; wortels: Set<string> }

/** Anything but an answer or a refusal that was meant: a failure of ours, a trace of code, a body that is no JSON. */
function fout(status: number, tekst: string): string | null {
  if (status >= 500) return `status ${status}`;
  if (/\n\s+at .+:\d+|node_modules|\/server\/|sql-template/.test(tekst)) return 'a trace of code';
  try {
    const { errors = [] } = JSON.parse(tekst) as { errors?: { extensions?: { code?: string } }[] };
    const vreemd = errors.map((e) => e.extensions?.code ?? 'none').filter((code) => code === 'INTERN' || code === 'none' || code === 'INTERNAL_SERVER_ERROR');
    return vreemd.length > 0 ? `code ${vreemd[0]}` : null;
  } catch {
    return 'no JSON';
  }
}

async function gissen(baan: number, wie: readonly Persona[], telling: Telling): Promise<void> {
  const t = new Toeval(ZAAD, 'gissen', baan);
  const gokker = new Gokker(proef.schema, t, ids);
  for (let i = 0; i < DOCUMENTEN / TEGELIJK; i += 1) {
    const { query, variables, wortel } = gokker.gok();
    // Mostly somebody who gets past the guard: behind it there is more to break.
    const binnen = wie.filter(({ rol }) => WORTELS[`${query.startsWith('mutation') ? 'Mutation' : 'Query'}.${wortel}`]?.voor(rol));
    const persona = t.kies(binnen.length > 0 && t.kans(0.9) ? binnen : wie);
    const { status, tekst, errors } = await proef.p.als(persona, query, variables);
    // Row-level security refused what the app let through: nothing leaked, but somebody is told that a right ended.
    const mis = errors.some((e) => e.extensions.code === 'TOEGANG_GEEINDIGD') ? 'refused by the database alone' : fout(status, tekst);
    if (mis) telling.fouten.push(`${persona.rol} ${mis}: ${wortel} ${JSON.stringify(variables).slice(0, 1_500)} ${proef.p.logregels.findLast((regel) => regel.includes('resolver failed'))?.slice(0, 600) ?? ''}`);
    else if (errors.length > 0) telling.geweigerd += 1;
    else {
      telling.beantwoord += 1;
      telling.wortels.add(wortel);
    }
  }
}

describe(`${DOCUMENTEN} documenten die uit het schema zijn geraden, door elke rol`, () => {
  it('krijgen een antwoord of een weigering, nooit een fout van ons', async () => {
    const wie = [...proef.c.kijkers.values()];
    const telling: Telling = { beantwoord: 0, geweigerd: 0, fouten: [], wortels: new Set() };
    await Promise.all(Array.from({ length: TEGELIJK }, (_, baan) => gissen(baan, wie, telling)));
    expect(telling.fouten.slice(0, 20)).toEqual([]);
    expect(telling.beantwoord).toBeGreaterThan(DOCUMENTEN / 10);
    expect(telling.geweigerd).toBeGreaterThan(DOCUMENTEN / 10);
    expect(telling.wortels.size).toBeGreaterThan(50);
    expect(proef.p.logregels.filter((regel) => regel.includes('resolver failed'))).toEqual([]);
    verslag('gissen', { documenten: DOCUMENTEN, beantwoord: telling.beantwoord, geweigerd: telling.geweigerd, wortels: telling.wortels.size, fouten: telling.fouten.length });
  }, maat(300_000, 10_800_000));
});
