import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANG } from '../support/maat.ts';
import { verslag } from '../support/verslag.ts';
import { WORTELS } from './orakel/kanalen.ts';
import { Cellen } from './orakel/lezen.ts';
import { ROLLEN } from './orakel/matrix.ts';
import { type Proefportaal, proefportaal } from './orakel/proefportaal.ts';
import { schrijfAlles, toestandenVoor } from './orakel/schrijven.ts';
import { SCHRIJFPROEVEN } from './orakel/schrijfproeven.ts';
import { TOESTANDEN } from './orakel/toestanden.ts';
import { Wijzigingen } from './orakel/wijzigingen.ts';

/** What the short run writes in: where something may be written, and the nearest states where it may not. */
const KORT = ['loopt', 'eindigde gisteren', 'toestemming zojuist ingetrokken'];
const toestanden = LANG ? TOESTANDEN.map((t) => t.naam) : KORT;

/** Proven elsewhere: an import is a file, not a field. */
const ELDERS = ['presentieImportVoorbeeld', 'presentieImportBevestigen', 'presentieImportOngedaan'];

let proef: Proefportaal;
let wijzigingen: Wijzigingen;
beforeAll(async () => {
  proef = await proefportaal();
  wijzigingen = await Wijzigingen.volgen(proef.p.adminUrl);
}, 240_000);
afterAll(async () => {
  await wijzigingen.stoppen();
  await proef.p.stop();
});

describe('Elke rubriek die te schrijven of te melden is, voor elke rol en in elke toestand', () => {
  it('heeft een proef', () => {
    const hoort = Object.entries(WORTELS).filter(([, w]) => w.soort === 'schrijven' || w.soort === 'melden')
      .flatMap(([wortel, { rubrieken }]) => rubrieken.map((rubriek) => `${wortel.replace('Mutation.', '')} ${rubriek}`)).filter((x) => !ELDERS.includes(x.split(' ')[0] ?? ''));
    expect([...new Set(SCHRIJFPROEVEN.map((s) => `${s.mutatie} ${s.rubriek}`))].sort()).toEqual(hoort.sort());
  });

  it('wie mag, schrijft precies de eigen rij; van wie niet mag, verandert er niets', async () => {
    const cellen = new Cellen();
    await schrijfAlles({ ...proef, cellen, wijzigingen }, toestanden);
    expect(cellen.samenvatting()).toEqual([]);
    const schrijfcellen = [...cellen.gedaan].filter((cel) => !cel.startsWith('antwoord van'));
    const hoort = SCHRIJFPROEVEN.flatMap((s) => ROLLEN.flatMap((rol) => toestandenVoor(s, rol, toestanden)));
    expect(schrijfcellen).toHaveLength(hoort.length);
    verslag('schrijven', { cellen: schrijfcellen.length, antwoordcellen: cellen.gedaan.size - schrijfcellen.length, fouten: cellen.fouten.length });
  }, LANG ? 3_600_000 : 600_000);
});

describe('De proef ziet een fout', () => {
  it('als iemand zou schrijven die dat niet mag', async () => {
    const id = proef.c.persoon.get('begint morgen');
    await proef.p.b.vraag(`update betrokkenheid set van = '2025-01-01' where inburgeraar_id = $1 and opdracht = 'TAAL'`, [id]);
    await wijzigingen.vergeten();
    const cellen = new Cellen();
    await schrijfAlles({ ...proef, cellen, wijzigingen }, ['begint morgen'], { mutatie: 'voortgangRapporteren', rol: 'TAALCOORDINATOR' });
    expect(cellen.samenvatting().map((zin) => zin.slice(0, 200))).toEqual(expect.arrayContaining([
      expect.stringContaining('wordt niet geweigerd'), expect.stringContaining('liet sporen na in voortgangsrapportage,voortgang_niveau')]));
  });
});
