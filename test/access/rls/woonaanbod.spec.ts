import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { woning, woonaanbodVullen, woonmoment } from './fundamentproef.ts';
import { niemandVanAllenMag, vraagAllen } from './sessievragen.ts';
import { type RlsWereld, rlsWereld, type Sessie } from './wereld.ts';

let w: RlsWereld;
beforeAll(async () => { w = await rlsWereld(); });
afterAll(() => w.stop());

const vraag = (tekst: string | ((s: Sessie) => string)) => vraagAllen(w, tekst);
const niemandMag = (pogingen: readonly string[]) => niemandVanAllenMag(w, pogingen);

describe('Woningen en tijden van een corporatie, als ruwe SQL', () => {
  it('een woning en een tijd schrijft alleen de corporatie zelf, in eigen naam; de gemeente leest wat aan haar is aangeboden, en wie de corporatie heeft de open tijden', async () => {
    await woonaanbodVullen(w);
    const { dalfsen } = w.gemeenten;
    for (const [s, antwoord] of await vraag('select organisatie_id, gemeente_id from woningaanbod')) {
      const rijen = antwoord.rijen as { organisatie_id: string; gemeente_id: string }[];
      const mijn = s.rol === 'WOONCONSULENT' ? rijen.filter((r) => r.organisatie_id === s.organisatie) : s.rol === 'CONSULENT' ? rijen.filter((r) => r.gemeente_id === s.gemeente) : [];
      expect([s.rol, rijen.length, mijn.length === rijen.length]).toEqual([s.rol, s.rol === 'WOONCONSULENT' ? 4 : s.rol === 'CONSULENT' ? 4 : 0, true]);
    }
    for (const [s, antwoord] of await vraag('select gesloten from woonmoment')) {
      if (s.rol === 'WOONCONSULENT') expect(antwoord.rijen).toHaveLength(2);
      else if (s.rol === 'INBURGERAAR') expect(antwoord.rijen.filter((r) => (r as { gesloten: boolean }).gesloten)).toEqual([]);
      else expect([s.rol, antwoord.rijen]).toEqual([s.rol, []]);
    }
    for (const [mag, poging] of [[true, (s: Sessie) => woning(s.organisatie, dalfsen, s.lidmaatschap)], [false, (s: Sessie) => woning(s.organisatie, dalfsen, s.collega)], [false, (s: Sessie) => woning(w.andere.taal, dalfsen, s.lidmaatschap)],
      [false, (s: Sessie) => woning(s.organisatie, dalfsen, s.lidmaatschap, 'GEKOPPELD')], [true, (s: Sessie) => woonmoment(s.organisatie, s.lidmaatschap)], [false, (s: Sessie) => woonmoment(s.organisatie, s.lidmaatschap, 1)], [false, (s: Sessie) => woonmoment(w.andere.taal, s.lidmaatschap)]] as const) {
      for (const [s, antwoord] of await vraag(poging)) expect([s.rol, antwoord.uitkomst === 'OK']).toEqual([s.rol, mag && s.rol === 'WOONCONSULENT']);
    }
    await niemandMag(['delete from woningaanbod', 'truncate woonmoment', 'update woonmoment set bezet = 0', 'update woningaanbod set gemeente_id = gemeente_id', 'delete from woonmoment']);
  });

  it('koppelen is voor de consulent, en de functie vraagt zelf of die de persoon heeft', async () => {
    await woonaanbodVullen(w);
    const { rows: [vrij] } = await w.admin.query<{ id: string }>(`select id from woningaanbod where gemeente_id = $1 and stand = 'AANGEBODEN' limit 1`, [w.gemeenten.dalfsen]);
    const vreemd = w.personen.find((p) => p.vol && p.staat === 'GEEN');
    if (!vrij || !vreemd) throw new Error('The world lacks a dwelling or a person');
    for (const [s, antwoord] of await vraag(`select woning_koppelen('${vrij.id}', 1, array['${vreemd.id}']::uuid[], now()) as stand`)) {
      const verwacht = s.rol !== 'CONSULENT' ? 'GEEN_RECHT' : s.gemeente === w.gemeenten.dalfsen ? 'PERSOON' : 'WONING';
      expect([s.rol, s.rol === 'CONSULENT' ? antwoord.rijen[0]?.['stand'] : antwoord.uitkomst]).toEqual([s.rol, verwacht]);
    }
  });
});
