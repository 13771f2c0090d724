import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import { type Celwereld, celwereldBouwen } from './orakel/celwereld.ts';
import { Cellen, type Knoop, oordeelOverPersoon } from './orakel/lezen.ts';
import { ROLLEN } from './orakel/matrix.ts';
import { Planter } from './orakel/planter.ts';
import { objectType, schemaVan, volleSelectie } from './orakel/schema.ts';
import { TOESTANDEN, VANDAAG } from './orakel/toestanden.ts';

let p: Portaal;
let c: Celwereld;
let alles: string;
beforeAll(async () => {
  p = await portaalStarten();
  const planter = new Planter(p.client);
  await planter.catalogus();
  c = await celwereldBouwen(p.b, planter);
  alles = volleSelectie(objectType(await schemaVan(p), 'Inburgeraar'));
});
afterAll(() => p.stop());

describe('Lezen', () => {
  it('een persoon', async () => {
    const cellen = new Cellen();
    let t = Date.now();
    for (const rol of ROLLEN) {
      for (const { naam } of TOESTANDEN) {
        const { data } = await p.als<{ inburgeraar: Knoop | null }>(c.kijker(rol, naam), `query($id: ID!) { inburgeraar(id: $id) { ${alles} } }`, { id: c.persoon.get(naam) });
        oordeelOverPersoon(c, cellen, 'Query.inburgeraar', rol, naam, VANDAAG, data?.inburgeraar ?? null);
      }
    }
    console.log(Date.now() - t);
    t = Date.now();
    const lijst = new Cellen();
    for (const ookAfronding of [false, true]) for (const rol of ROLLEN.filter((r) => r !== 'INBURGERAAR')) {
      const a = await p.als<{ inburgeraars: { edges: { node: Knoop }[] } }>(c.kijker(rol, 'loopt'), `{ inburgeraars(first: 100, filter: {ookAfronding: ${ookAfronding}}) { totaal edges { node { ${alles} } } } }`);
      console.log(rol, a.tekst.length, a.errors.map((e) => e.extensions.code), Date.now() - t);
    }
    expect([...cellen.samenvatting(), ...lijst.samenvatting()]).toEqual([]);
    verslag('lezen', { cellen: cellen.gedaan.size });
  }, 200_000);
});
