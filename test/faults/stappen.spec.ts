import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORTELS } from '../access/orakel/kanalen.ts';
import { ROLLEN } from '../access/orakel/matrix.ts';
import type { Lidmaatschap, Persoon } from '../access/orakel/model.ts';
import { type Proefportaal, proefportaal } from '../access/orakel/proefportaal.ts';
import { documentVan } from '../access/orakel/schrijven.ts';
import { type Poging, type Schrijfproef, SCHRIJFPROEVEN } from '../access/orakel/schrijfproeven.ts';
import { Wijzigingen } from '../access/orakel/wijzigingen.ts';
import { LANG } from '../support/maat.ts';
import { verslag } from '../support/verslag.ts';
import { type Breuk, breken } from './breken.ts';

const TOESTAND = 'loopt';
/** More statements than any mutation takes. */
const HOOGSTENS = 60;
const BREUKEN: readonly Breuk[] = LANG ? ['GEWEIGERD', 'WEG_ERVOOR'] : ['GEWEIGERD'];

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

/** A mutation with who may do it, and the same input each time: a client that tries again keeps its key. */
interface Daad { naam: string; doe: () => ReturnType<Proefportaal['p']['als']>; schrijft: boolean }

function daad(schrijfproef: Schrijfproef): Daad | null {
  const { c, p, schema } = proef;
  for (const rol of ROLLEN) {
    const kijker = c.kijker(rol, TOESTAND);
    const poging: Poging = { c, rol, toestand: TOESTAND, lid: c.beeld.lidmaatschappen.get(kijker.lidmaatschapId) as Lidmaatschap, persoon: c.beeld.personen.get(c.persoon.get(TOESTAND) ?? '') as Persoon };
    if (!WORTELS[`Mutation.${schrijfproef.mutatie}`]?.voor(rol) || !schrijfproef.mag(poging)) continue;
    const [document, input] = [documentVan(schema, schrijfproef.mutatie), schrijfproef.invoer(poging)];
    return { naam: `${schrijfproef.mutatie} ${schrijfproef.rubriek} als ${rol}`, doe: () => p.als(kijker, document, { input }), schrijft: true };
  }
  return null;
}

/** In the short run one of each mutation. */
function daden(): Daad[] {
  const gezien = new Set<string>();
  return SCHRIJFPROEVEN.flatMap((s) => {
    if (!LANG && gezien.has(s.mutatie)) return [];
    const uit = daad(s);
    if (uit) gezien.add(s.mutatie);
    return uit ?? [];
  });
}

/** What the machinery keeps of it: the audit, the record of processing and the key. */
async function sporen(): Promise<unknown> {
  const [rij] = await proef.p.b.vraag<Record<string, string>>(`select (select count(*) from auditregel) as audit, (select count(*) from verwerking) as verwerking,
    (select count(*) from idempotentie) as sleutels, (select coalesce(sum(volgnummer), 0) from auditketen) as keten`);
  return rij;
}

describe('Een wijziging die bij een statement misgaat, laat niets achter', () => {
  let geteld = 0;
  it('bij geen enkel statement van geen enkele mutatie, en opnieuw proberen lukt dan één keer', async () => {
    const fouten: string[] = [];
    const alle = daden();
    for (const { naam, doe } of alle) {
      for (const breuk of BREUKEN) {
        const voor = await sporen();
        for (let k = 1; k <= HOOGSTENS; k += 1) {
          let antwoord: Awaited<ReturnType<Daad['doe']>> | undefined;
          const verloop = await breken(breuk, (nummer) => nummer === k, async () => { antwoord = await doe(); });
          if (!verloop.gebroken) {
            if (antwoord?.errors.length) fouten.push(`${naam}: lukt na ${k - 1} breuken niet: ${antwoord.errors[0]?.extensions.code}`);
            break;
          }
          geteld += 1;
          const veranderd = (await wijzigingen.nieuwe()).map((w) => w.tabel);
          if (!antwoord?.errors.length || antwoord.data !== null) fouten.push(`${naam}: statement ${k} (${verloop.welke}) brak, en toch een antwoord`);
          if (veranderd.length > 0) fouten.push(`${naam}: statement ${k} (${verloop.welke}) liet sporen in ${[...new Set(veranderd)].join()}`);
          if (JSON.stringify(await sporen()) !== JSON.stringify(voor)) fouten.push(`${naam}: statement ${k} (${verloop.welke}) liet audit of sleutel achter`);
        }
        if ((await wijzigingen.nieuwe()).length === 0) fouten.push(`${naam}: schreef ook zonder breuk niets`);
        await wijzigingen.terug();
        // The key is used now: the next kind of break begins as the first one did.
        await proef.p.b.vraag('delete from idempotentie');
      }
    }
    expect(fouten).toEqual([]);
    expect(alle.length).toBeGreaterThan(LANG ? 60 : 20);
    verslag('stappen', { mutaties: alle.length, breuken: geteld, fouten: fouten.length });
  }, LANG ? 3_600_000 : 240_000);
});

describe('Een wijziging die bevestigd is en waarvan het antwoord verloren gaat', () => {
  it('is er, en wie het opnieuw stuurt krijgt antwoord zonder dat er iets bij komt', async () => {
    const fouten: string[] = [];
    for (const { naam, doe } of daden()) {
      const verloop = await breken('WEG_ERNA', (_nummer, tekst) => tekst === 'COMMIT', doe);
      const na = (await wijzigingen.nieuwe()).length;
      const opnieuw = await doe();
      if (!verloop.gebroken || na === 0) fouten.push(`${naam}: werd niet bevestigd`);
      if (opnieuw.errors.length > 0) fouten.push(`${naam}: opnieuw sturen wordt geweigerd: ${opnieuw.errors[0]?.extensions.code}`);
      if ((await wijzigingen.nieuwe()).length !== na) fouten.push(`${naam}: opnieuw sturen schreef opnieuw`);
      await wijzigingen.terug();
      await proef.p.b.vraag('delete from idempotentie');
    }
    expect(fouten).toEqual([]);
  }, LANG ? 1_200_000 : 120_000);
});
