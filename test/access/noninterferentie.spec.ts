import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { verslag } from '../support/verslag.ts';
import type { Persona } from '../world/wereld.ts';
import { ROLLEN } from './orakel/matrix.ts';
import type { Lidmaatschap } from './orakel/model.ts';
import { bereik } from './orakel/oordeel.ts';
import { type Proefportaal, proefportaal } from './orakel/proefportaal.ts';
import { TOESTANDEN, VANDAAG } from './orakel/toestanden.ts';
import { wijzigVerborgen } from './orakel/verborgen.ts';
import { alleVragen, nietGevraagd, type Vraag, vragenOver } from './orakel/vragenreeks.ts';

const PAREN = maat(150, 10_000);
const PER_PAAR = 3;

let proef: Proefportaal;
beforeAll(async () => { proef = await proefportaal(); }, 240_000);
afterAll(() => proef.p.stop());

/** Headers that say when and which request, and nothing about content. */
const VAN_HET_MOMENT = new Set(['date', 'x-trace-id', 'traceparent', 'x-request-id', 'keep-alive', 'connection']);

/** Everything of an answer that a viewer can look at. */
async function antwoord(wie: Persona, { document, variabelen }: Vraag): Promise<string> {
  const { status, headers, tekst } = await proef.p.als(wie, document, variabelen);
  const koppen = [...headers].filter(([naam]) => !VAN_HET_MOMENT.has(naam)).map((kop) => kop.join(': ')).sort();
  return [String(status), ...koppen, tekst.replace(/"traceId":"[0-9a-f]+"/g, '')].join('\n');
}

interface Keuze { wie: Persona; lid: Lidmaatschap; vragen: Vraag[] }

/** Somebody, and some questions: lists, a person that is there or not, and writing about somebody who is not. */
function kies(t: Toeval, vrij: readonly Vraag[]): Keuze {
  const { c, schema } = proef;
  const rol = t.kies(ROLLEN.filter((r) => r !== 'FG'));
  const toestand = t.kies(TOESTANDEN).naam;
  const wie = c.kijker(rol, toestand);
  const lid = c.beeld.lidmaatschappen.get(wie.lidmaatschapId) as Lidmaatschap;
  const persoon = c.beeld.personen.get(c.persoon.get(toestand) ?? '');
  const buiten = persoon !== undefined && bereik(c.beeld, lid, persoon, VANDAAG).stand === 'GEEN';
  const over = persoon ? vragenOver(schema, c, wie, persoon.id, toestand, buiten) : [];
  return { wie, lid, vragen: [t.kies(vrij), ...Array.from({ length: PER_PAAR - 1 }, () => t.kies([...over, ...vrij]))] };
}

describe(`${PAREN} paren werelden die alleen verschillen in wat iemand niet mag zien`, () => {
  it('elk wortelveld wordt gevraagd, of staat met een reden op de lijst van wat is vrijgegeven', () => {
    const { c, schema } = proef;
    const over = vragenOver(schema, c, c.kijker('CONSULENT', 'geen'), c.persoon.get('geen') ?? '', 'geen', true);
    expect(nietGevraagd([...alleVragen(schema, c), ...over])).toEqual([]);
  });

  it('geven byte voor byte hetzelfde antwoord: status, koppen, fouten, inhoud, aantallen, cursors', async () => {
    const t = new Toeval(ZAAD, 'noninterferentie');
    const { c, p, schema } = proef;
    const vrij = alleVragen(schema, c);
    const soorten = new Map<string, number>();
    const verschillen: string[] = [];
    let antwoorden = 0;
    for (let paar = 0; paar < PAREN; paar += 1) {
      const { wie, lid, vragen } = kies(t, vrij);
      const eerst = await Promise.all(vragen.map((vraag) => antwoord(wie, vraag)));
      const wat = await wijzigVerborgen({ c, b: p.b, t, wie, lid });
      soorten.set(wat, (soorten.get(wat) ?? 0) + 1);
      for (const [i, daarna] of (await Promise.all(vragen.map((vraag) => antwoord(wie, vraag)))).entries()) {
        antwoorden += 1;
        if (daarna !== eerst[i]) verschillen.push(`paar ${paar}: ${wie.rol} merkt aan ${vragen[i]?.naam} dat ${wat}\n${verschil(eerst[i] ?? '', daarna)}`);
      }
    }
    expect(verschillen.slice(0, 5)).toEqual([]);
    expect(verschillen).toHaveLength(0);
    expect(soorten.size).toBeGreaterThan(maat(15, 60));
    verslag('noninterferentie', { paren: PAREN, antwoorden, 'soorten verschil': soorten.size, verschillen: verschillen.length });
  }, 7_200_000);

  it('de proef merkt een lek: wat iemand wel mag zien geeft een ander antwoord', async () => {
    const { c, p, schema } = proef;
    const wie = c.kijker('TEAMLEIDER', 'loopt');
    const vraag = alleVragen(schema, c).find((v) => v.document.includes('roepnaam(') || v.document.startsWith('query roepnaam')) as Vraag;
    const eerst = await antwoord(wie, vraag);
    expect(await antwoord(wie, vraag)).toBe(eerst);
    await p.b.vraag(`update roepnaam set roepnaam = 'Aaltje' where inburgeraar_id = $1`, [c.persoon.get('waarneming')]);
    expect(await antwoord(wie, vraag)).not.toBe(eerst);
  }, 120_000);
});

/** Where two answers begin to differ. */
function verschil(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return `eerst  …${a.slice(Math.max(0, i - 60), i + 80)}\ndaarna …${b.slice(Math.max(0, i - 60), i + 80)}`;
}
