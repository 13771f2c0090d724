import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { ACTIES, toegestaneActies } from '../../server/access/acties.ts';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { OPENBAAR } from './openbaar/openbaar.ts';
import { menuVoor } from './pagina.ts';
import { PAGINABESTANDEN } from './paginabestanden.ts';
import { PAGINAS } from './paginas.ts';
import type { Ik } from './sessie/ikContext.ts';

const IN_TABBALK = 5;

describe('de pagina’s van het portaal', () => {
  it('noemen elk een actie die de server kent', () => {
    const onbekend = PAGINAS.filter(({ actie }) => !Object.hasOwn(ACTIES, actie)).map(({ pad, actie }) => `${pad}: ${actie}`);
    expect(PAGINAS.length).toBeGreaterThan(0);
    expect(onbekend).toEqual([]);
  });

  it('hebben elk een bestand', () => {
    const bestanden = PAGINAS.map(({ onderdeel, bestand }) => `../features/${onderdeel}/${bestand}.tsx`);
    expect(bestanden.filter((bestand) => !Object.hasOwn(PAGINABESTANDEN, bestand))).toEqual([]);
  });

  it('hebben elk een eigen adres', () => {
    const paden = PAGINAS.map(({ pad }) => pad.replace(/:\w+/g, ':'));
    expect(paden).toEqual([...new Set(paden)]);
    expect(paden.filter((pad) => pad.startsWith('/') || ['inloggen', 'uitnodiging', 'galerij', ...OPENBAAR.map((openbaar) => openbaar.pad)].includes(pad))).toEqual([]);
  });

  it.each(ALLE_ROLLEN)('passen voor de rol %s in de tabbalk van een telefoon', (rol) => {
    const ik: Ik = { id: '1', naam: '', rol, rolNaam: '', organisatie: null, gemeenten: [], toegestaneActies: toegestaneActies(rol), inburgeraarId: rol === 'INBURGERAAR' ? '1' : null, taal: null };
    expect(menuVoor(PAGINAS, ik).length).toBeLessThanOrEqual(IN_TABBALK);
  });
});
