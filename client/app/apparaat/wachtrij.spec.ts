import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kluis, Vak } from './kluis.ts';
import type { Inzending } from './inzending.ts';
import { opVolgorde, plaats, ruimOp, speelAf, type Uitkomst, WACHT_HOOGSTENS_MS } from './wachtrij.ts';

const NU = Date.parse('2026-11-18T09:00:00Z');

/** A place without a disk; what goes in comes out as a copy, as from a disk. */
function geheugenkluis(): Kluis {
  const vakken: Record<Vak, Map<string, string>> = { voorraad: new Map(), wachtrij: new Map() };
  return {
    alles: async <T>(vak: Vak) => new Map([...vakken[vak]].map(([naam, tekst]) => [naam, JSON.parse(tekst) as T])),
    lees: async <T>(vak: Vak, naam: string) => (vakken[vak].has(naam) ? (JSON.parse(vakken[vak].get(naam) ?? '') as T) : undefined),
    schrijf: async (vak, naam, waarde) => void vakken[vak].set(naam, JSON.stringify(waarde)),
    vervang: async (vak, naam, waarde) => void (vakken[vak].has(naam) && vakken[vak].set(naam, JSON.stringify(waarde))),
    wis: async (vak, naam) => void (naam === undefined ? vakken[vak].clear() : vakken[vak].delete(naam)),
  };
}

const les = (nummer: number, sleutel = `sleutel-${nummer}`, input: object = { lesId: `les-${nummer}` }) => ({
  sleutel, operatie: 'PresentieVastleggen', plek: `PresentieVastleggen/les-${nummer}`, input, gezien: NU, op: NU, titel: `Les ${nummer}`, naar: `/lessen/${nummer}`,
  regels: [{ inburgeraarId: 'p1', wat: 'Aanwezig' }],
});
const rij = async (kluis: Kluis): Promise<Inzending[]> => opVolgorde((await kluis.alles<Inzending>('wachtrij')).values());
const standen = async (kluis: Kluis) => (await rij(kluis)).map(({ sleutel, stand }) => `${sleutel} ${stand}`);
const CONFLICT: Uitkomst = { soort: 'geweigerd', tijdelijk: false, reden: { code: 'INVOER_ONJUIST', velden: [{ veld: 'regels.0.versie', code: 'VERSIE_VEROUDERD' }] } };

describe('wat zonder verbinding is opgeslagen', () => {
  it('gaat een voor een weg, in de volgorde waarin het is opgeslagen', async () => {
    const kluis = geheugenkluis();
    for (const nummer of [3, 1, 2]) await plaats(kluis, les(nummer));
    const verstuurd: string[] = [];
    let onderweg = 0;
    await speelAf(kluis, async ({ sleutel }) => {
      onderweg += 1;
      expect(onderweg).toBe(1);
      await Promise.resolve();
      verstuurd.push(sleutel);
      onderweg -= 1;
      return { soort: 'ontvangen' };
    }, () => NU);
    expect(verstuurd).toEqual(['sleutel-3', 'sleutel-1', 'sleutel-2']);
    expect(await standen(kluis)).toEqual(['sleutel-3 ontvangen', 'sleutel-1 ontvangen', 'sleutel-2 ontvangen']);
  });

  it('laat na ontvangst geen persoon en geen inhoud achter', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    await speelAf(kluis, async () => ({ soort: 'ontvangen' }), () => NU + 5);
    expect((await rij(kluis))[0]).toMatchObject({ input: null, regels: [], op: NU + 5 });
  });

  it.each(['geen-antwoord', 'niet-ingelogd'] as const)('wacht verder bij %s, en wat erachter staat ook', async (soort) => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    await plaats(kluis, les(2));
    let keren = 0;
    await speelAf(kluis, async () => ((keren += 1), { soort }), () => NU);
    expect(keren).toBe(1);
    expect(await standen(kluis)).toEqual(['sleutel-1 wacht', 'sleutel-2 wacht']);
  });

  it('blijft staan met de reden als een ander apparaat eerder was, en houdt de volgende niet tegen', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    await plaats(kluis, les(2));
    await speelAf(kluis, async ({ sleutel }) => (sleutel === 'sleutel-1' ? CONFLICT : { soort: 'ontvangen' }), () => NU);
    expect(await standen(kluis)).toEqual(['sleutel-1 geweigerd', 'sleutel-2 ontvangen']);
    expect((await rij(kluis))[0]).toMatchObject({ input: { lesId: 'les-1' }, regels: [{ inburgeraarId: 'p1', wat: 'Aanwezig' }], reden: CONFLICT.soort === 'geweigerd' ? CONFLICT.reden : null });
    // It is not sent again by itself.
    await speelAf(kluis, async () => { throw new Error('sent again'); }, () => NU);
  });

  it('probeert een fout van de server vijf keer en vraagt het dan', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    const fout: Uitkomst = { soort: 'geweigerd', tijdelijk: true, reden: { code: 'INTERN', velden: [] } };
    for (let keer = 1; keer <= 4; keer += 1) await speelAf(kluis, async () => fout, () => NU);
    expect(await standen(kluis)).toEqual(['sleutel-1 wacht']);
    await speelAf(kluis, async () => fout, () => NU);
    expect(await standen(kluis)).toEqual(['sleutel-1 geweigerd']);
  });

  it('van dezelfde les telt het laatste; van een andere les blijft het staan', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1, 'oud'));
    await plaats(kluis, les(2));
    await plaats(kluis, les(1, 'nieuw'));
    expect(await standen(kluis)).toEqual(['sleutel-2 wacht', 'nieuw wacht']);
  });

  it('komt niet terug als het onderweg is weggegooid of vervangen', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1, 'oud'));
    await speelAf(kluis, async () => {
      await plaats(kluis, les(1, 'nieuw'));
      return { soort: 'ontvangen' };
    }, () => NU);
    expect(await standen(kluis)).toEqual(['nieuw wacht']);
  });
});

describe('hoe lang het blijft', () => {
  it('gaat de inhoud weg na 48 uur volgens de server, en dat blijft te lezen', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    await ruimOp(kluis, NU + WACHT_HOOGSTENS_MS);
    expect((await rij(kluis))[0]).toMatchObject({ stand: 'wacht', input: { lesId: 'les-1' } });
    await ruimOp(kluis, NU + WACHT_HOOGSTENS_MS + 1);
    expect((await rij(kluis))[0]).toMatchObject({ stand: 'verlopen', input: null, regels: [], titel: 'Les 1' });
    await speelAf(kluis, async () => { throw new Error('sent after it expired'); }, () => NU);
  });

  it('geldt ook voor wat geweigerd is; wat ontvangen is, verdwijnt dan helemaal', async () => {
    const kluis = geheugenkluis();
    await plaats(kluis, les(1));
    await plaats(kluis, les(2));
    await speelAf(kluis, async ({ sleutel }) => (sleutel === 'sleutel-1' ? CONFLICT : { soort: 'ontvangen' }), () => NU);
    await ruimOp(kluis, NU + WACHT_HOOGSTENS_MS + 1);
    expect(await standen(kluis)).toEqual(['sleutel-1 verlopen']);
  });
});

/** A server that does a thing once per key and keeps versions, as the real one does. */
function server() {
  const gedaan = new Map<string, string>();
  const grootboek: string[] = [];
  return {
    grootboek,
    ontvang: ({ sleutel, input }: Pick<Inzending, 'sleutel' | 'input'>): Uitkomst => {
      const inhoud = JSON.stringify(input);
      if (gedaan.has(sleutel)) return gedaan.get(sleutel) === inhoud ? { soort: 'ontvangen' } : { soort: 'geweigerd', tijdelijk: false, reden: { code: 'IDEMPOTENTIE_ANDERE_INHOUD', velden: [] } };
      gedaan.set(sleutel, inhoud);
      grootboek.push(sleutel);
      return { soort: 'ontvangen' };
    },
  };
}

describe('precies één keer', () => {
  it('wat er ook verloren gaat of dubbel aankomt, met twee vensters tegelijk', async () => {
    // Per attempt: the request is lost, the answer is lost, or it goes well; it may also arrive twice.
    const lot = fc.constantFrom('vraag-weg', 'antwoord-weg', 'goed', 'dubbel');
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 12 }), fc.array(lot, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), async (lessen, loten, vensters) => {
      const kluis = geheugenkluis();
      for (const nummer of lessen) await plaats(kluis, les(nummer));
      const { ontvang, grootboek } = server();
      const rest = [...loten];
      const zend = async (inzending: Inzending): Promise<Uitkomst> => {
        const wat = rest.shift() ?? 'goed';
        await Promise.resolve();
        if (wat === 'vraag-weg') return { soort: 'geen-antwoord' };
        if (wat === 'dubbel') ontvang(inzending);
        const uitkomst = ontvang(inzending);
        return wat === 'antwoord-weg' ? { soort: 'geen-antwoord' } : uitkomst;
      };
      // Without the lock, as in a browser that has none.
      for (let ronde = 0; ronde <= loten.length; ronde += 1) await Promise.all(Array.from({ length: vensters }, () => speelAf(kluis, zend, () => NU)));
      expect([...grootboek].sort()).toEqual(lessen.map((nummer) => `sleutel-${nummer}`).sort());
      expect((await rij(kluis)).map(({ stand }) => stand)).toEqual(lessen.map(() => 'ontvangen'));
    }), { numRuns: 150 });
  });
});
