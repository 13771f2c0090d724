import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portaal } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Celwereld } from './orakel/celwereld.ts';
import { PERSOONSPADEN, TYPEN } from './orakel/kanaaltypen.ts';
import { bekendeIngangen, NAAST_RUBRIEKEN, WORTELS } from './orakel/kanalen.ts';
import { ROLLEN, RUBRIEKEN, veldVan } from './orakel/matrix.ts';
import type { Planter } from './orakel/planter.ts';
import { proefportaal } from './orakel/proefportaal.ts';
import { ingangen, objectType, padenNaar, typenBuitenPersoon } from './orakel/schema.ts';
import { TABELLEN, ZONDER_RUBRIEK } from './orakel/tabellen.ts';
import { kleinsteVraag } from './orakel/vragen.ts';

let p: Portaal;
let schema: GraphQLSchema;
let planter: Planter;
let c: Celwereld;
beforeAll(async () => {
  ({ p, c, schema } = await proefportaal());
  planter = c.planter;
}, 240_000);
afterAll(() => p.stop());

/** What is in the one and not in the other, both ways. */
const verschil = (echt: Iterable<string>, bekend: Iterable<string>) => {
  const [a, b] = [new Set(echt), new Set(bekend)];
  return { 'niet ingedeeld': [...a].filter((x) => !b.has(x)), 'bestaat niet (meer)': [...b].filter((x) => !a.has(x)) };
};
const GEEN_VERSCHIL = { 'niet ingedeeld': [], 'bestaat niet (meer)': [] };

describe('Alles wat de API kent, is bij een kanaal en een rubriek ingedeeld', () => {
  it('elk wortelveld, elk argument, elke keuzewaarde en elk invoerveld', () => {
    expect(verschil(ingangen(schema), bekendeIngangen())).toEqual(GEEN_VERSCHIL);
  });

  it('elk pad van een wortelveld naar een persoon', () => {
    expect(verschil(padenNaar(schema, 'Inburgeraar'), PERSOONSPADEN)).toEqual(GEEN_VERSCHIL);
  });

  it('elk type dat buiten een persoon om te bereiken is', () => {
    expect(verschil(typenBuitenPersoon(schema), Object.keys(TYPEN))).toEqual(GEEN_VERSCHIL);
  });

  it('elk veld van een persoon is een rubriek van de getekende matrix, en elke rubriek een veld', () => {
    expect(verschil(Object.keys(objectType(schema, 'Inburgeraar').getFields()), [...RUBRIEKEN.map(veldVan), ...Object.keys(NAAST_RUBRIEKEN)])).toEqual(GEEN_VERSCHIL);
  });

  it('elke tabel met een persoon erin', () => {
    expect(verschil(planter.tabellenMetPersoon(), [...TABELLEN.map((t) => t.tabel), ...Object.keys(ZONDER_RUBRIEK), 'voortgang_niveau'])).toEqual(GEEN_VERSCHIL);
  });

  it('een nieuw veld dat nergens is ingedeeld, valt op', () => {
    expect(verschil([...ingangen(schema), 'InburgeraarFilter.nationaliteit'], bekendeIngangen())).toEqual({ ...GEEN_VERSCHIL, 'niet ingedeeld': ['InburgeraarFilter.nationaliteit'] });
    expect(verschil(ingangen(schema).filter((x) => x !== 'InburgeraarFilter.zoek'), bekendeIngangen())).toEqual({ ...GEEN_VERSCHIL, 'bestaat niet (meer)': ['InburgeraarFilter.zoek'] });
  });
});

/** The statements of the server while something happens. */
async function opgevangen(werk: () => Promise<void>): Promise<string[]> {
  const teksten: string[] = [];
  const origineel = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [vraag] = args as [string | { text?: string }];
    teksten.push(typeof vraag === 'string' ? vraag : vraag.text ?? '');
    return Reflect.apply(origineel, this, args) as unknown;
  } as typeof origineel;
  try {
    await werk();
  } finally {
    pg.Client.prototype.query = origineel;
  }
  return teksten;
}

describe('De wachter van een wortelveld, los van alle SQL', () => {
  const geweigerd = async (wortel: string, rol: string): Promise<boolean> => {
    const { document, variabelen } = kleinsteVraag(schema, wortel);
    return (await p.als(c.kijker(rol, 'loopt'), document, variabelen)).errors[0]?.extensions.code === 'GEEN_TOEGANG';
  };

  it('laat precies de rollen door die de getekende tabel noemt, en weigert voor er één vraag over personen aan de database is gesteld', async () => {
    const tabellen = planter.tabellenMetPersoon().filter((tabel) => tabel !== 'lidmaatschap');
    const overPersonen = new RegExp(`\\b(from|join|into|update)\\s+"?(${tabellen.join('|')})\\b`, 'i');
    const fouten: string[] = [];
    for (const [wortel, { voor }] of Object.entries(WORTELS)) {
      const kijk = async (rol: string) => {
        if (await geweigerd(wortel, rol) === voor(rol)) fouten.push(`${wortel} voor ${rol}: ${voor(rol) ? 'geweigerd' : 'doorgelaten'}`);
      };
      await Promise.all(ROLLEN.filter(voor).map(kijk));
      const sql = await opgevangen(async () => { await Promise.all(ROLLEN.filter((rol) => !voor(rol)).map(kijk)); });
      fouten.push(...sql.filter((tekst) => overPersonen.test(tekst)).map((tekst) => `${wortel}, geweigerd, vroeg eerst: ${tekst.slice(0, 80)}`));
    }
    expect(fouten).toEqual([]);
    verslag('wachters', { wortelvelden: Object.keys(WORTELS).length, cellen: Object.keys(WORTELS).length * ROLLEN.length, fouten: fouten.length });
    // The ear works: somebody who may does ask about persons.
    expect((await opgevangen(async () => { await geweigerd('Query.inburgeraars', 'CONSULENT'); })).some((tekst) => overPersonen.test(tekst))).toBe(true);
  }, 240_000);
});
