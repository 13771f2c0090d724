import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { ACTIES, toegestaneActies } from '../../../server/access/acties.ts';
import { ALLE_ROLLEN, type Rol } from '../../../server/access/rollen.ts';
import en from '../../taal/catalogi/en.json' with { type: 'json' };
import { isOpen } from '../pagina.ts';
import { PAGINAS } from '../paginas.ts';
import type { Ik } from '../sessie/ikContext.ts';
import { type Hulp, laadHulp } from './hulp.ts';

const HOOGSTENS = 5;
const WOORDEN = 22;

const wie = (rol: Rol): Ik => ({ id: '1', naam: '', rol, rolNaam: '', organisatie: null, gemeenten: [], toegestaneActies: toegestaneActies(rol), inburgeraarId: rol === 'INBURGERAAR' ? '1' : null, taal: null });
const openVoor = (rol: Rol) => PAGINAS.filter((pagina) => isOpen(pagina, wie(rol)));
const zinnenVan = ({ doen, zien, vragen }: Hulp) => [...doen, zien, vragen];

describe('De hulp bij een pagina', () => {
  it.each(ALLE_ROLLEN)('is er voor de rol %s op elke pagina die opengaat', async (rol) => {
    const open = openVoor(rol);
    const hulp = await laadHulp(open, wie(rol));
    const bestand = rol === 'INBURGERAAR' ? 'eigenHulp' : 'hulp';
    // Missing? Add `{ '<pad>': { naam, doen, zien, vragen } }` to `hulp` (or `eigenHulp`) in client/features/<onderdeel>/hulp.ts.
    expect(open.filter(({ pad }) => !hulp.has(pad)).map(({ pad, onderdeel }) => `client/features/${onderdeel}/hulp.ts heeft in ${bestand} geen '${pad}'`)).toEqual([]);
  });

  it('is kort: hoogstens vijf zinnen, van hoogstens tweeëntwintig woorden', async () => {
    for (const rol of ALLE_ROLLEN) {
      for (const [pad, hulp] of await laadHulp(openVoor(rol), wie(rol))) {
        const zinnen = zinnenVan(hulp);
        // A question and its answer are one.
        const heel = zinnen.flatMap((zin) => zin.split(/(?<=\.)\s+/));
        expect({ pad, aantal: heel.length <= HOOGSTENS, teLang: heel.filter((zin) => zin.split(' ').length > WOORDEN), geenZin: zinnen.filter((zin) => !/^\p{Lu}.*[.?]$/u.test(zin)) }).toEqual({ pad, aantal: true, teLang: [], geenZin: [] });
        expect(hulp.naam.length, pad).toBeLessThanOrEqual(40);
      }
    }
  });

  it('biedt alleen handelingen aan die de server kent, op een adres dat er is', async () => {
    const paden = PAGINAS.map(({ pad }) => `/${pad}`);
    for (const rol of ALLE_ROLLEN) {
      for (const [pad, { handelingen = [] }] of await laadHulp(openVoor(rol), wie(rol))) {
        const verkeerd = handelingen.filter(({ actie, naar }) => (actie !== undefined && !Object.hasOwn(ACTIES, actie)) || !paden.includes(naar ?? `/${pad}`) || (naar ?? pad).includes(':'));
        expect({ pad, verkeerd }).toEqual({ pad, verkeerd: [] });
      }
    }
  });

  it('staat aan de eigen kant in elke taal', async () => {
    const hulp = await laadHulp(openVoor('INBURGERAAR'), wie('INBURGERAAR'));
    const teksten = [...hulp.values()].flatMap((een) => [een.naam, ...zinnenVan(een), ...(een.handelingen ?? []).map(({ tekst }) => tekst)]);
    expect(teksten.length).toBeGreaterThan(0);
    expect([...new Set(teksten)].filter((zin) => !Object.hasOwn(en, zin))).toEqual([]);
  });
});
