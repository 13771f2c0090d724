import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TAALCODES, type Taalcode } from '../../shared/talen.ts';
import { ALLE_OPDRACHTEN } from '../../server/access/rollen.ts';
import { OPDRACHTEN } from '../features/inburgeraars/woorden.ts';
import ar from './catalogi/ar.json' with { type: 'json' };
import en from './catalogi/en.json' with { type: 'json' };
import fa from './catalogi/fa.json' with { type: 'json' };
import nl from './catalogi/nl.json' with { type: 'json' };
import ti from './catalogi/ti.json' with { type: 'json' };
import uk from './catalogi/uk.json' with { type: 'json' };
import { SCHRIFT } from './schrift.ts';
import { maakVertaler } from './vertaler.ts';
import { woordenVanSchijf } from '../../test/support/woorden.ts';

beforeAll(woordenVanSchijf);
afterAll(() => void vi.unstubAllGlobals());

const CATALOGI: Readonly<Record<Taalcode, Readonly<Record<string, string>>>> = { nl, en, ar, ti, uk, fa };
const VERTAALD = TAALCODES.filter((code) => code !== 'nl');
const VORM = /_(zero|one|two|few|many|other)$/;
const zonderVorm = (sleutel: string) => sleutel.replace(VORM, '');
const ZINNEN = [...new Set(Object.keys(en).map(zonderVorm))].sort();
const TELZINNEN = [...new Set(Object.keys(en).filter((sleutel) => VORM.test(sleutel)).map(zonderVorm))];
const plekken = (zin: string) => (zin.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('Elke taal', () => {
  it.each(VERTAALD)('%s heeft elke zin, en geen zin te veel', (code) => {
    expect([...new Set(Object.keys(CATALOGI[code]).map(zonderVorm))].sort()).toEqual(ZINNEN);
    expect(Object.entries(CATALOGI[code]).filter(([, zin]) => zin.trim() === '')).toEqual([]);
  });

  it.each(TAALCODES)('%s vult in elke zin dezelfde plekken in als het Nederlands', (code) => {
    expect(Object.entries(CATALOGI[code]).filter(([sleutel, zin]) => plekken(sleutel).join() !== plekken(zin).join())).toEqual([]);
  });

  it.each(TAALCODES)('%s heeft bij elk aantal precies de meervoudsvormen van die taal', (code) => {
    const vormen = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    // Intl knows the language itself, and does not answer with that of the machine.
    expect(Intl.PluralRules.supportedLocalesOf(code)).toEqual([code]);
    for (const zin of TELZINNEN) {
      const heeft = Object.keys(CATALOGI[code]).filter((sleutel) => VORM.test(sleutel) && zonderVorm(sleutel) === zin).map((sleutel) => sleutel.slice(zin.length + 1));
      expect([zin, ...heeft.sort()]).toEqual([zin, ...vormen.toSorted()]);
    }
  });

  it('zegt waarvoor een organisatie keek, bij elke opdracht die er is', () => {
    expect(Object.keys(OPDRACHTEN).sort()).toEqual([...ALLE_OPDRACHTEN, 'TOEZICHT'].sort());
  });
});

/** What may stay Dutch in a sentence: what somebody meets as such in a letter or on a door, always beside its meaning. */
const NAMEN = ['Samenspel', 'VluchtelingenWerk', 'Dalfsen', 'DUO', 'GGD', 'BSN', 'V-nummer', 'PIP', 'MAP', 'PVT', 'KNM', 'BRP', 'FG', 'PDF', 'JSON', 'B1', 'Koffie & Koek', 'IND', 'Taalpunt', 'Koffie en Taal', 'Autoriteit Persoonsgegevens'];
const LETTERTERMEN = [
  'inburgering', 'inburgeraar', 'inburgeringstermijn', 'leerroute', 'participatie', 'spreekuur', 'participatieladder', 'sleutelpersoon', 'taalcoach', 'taalcafé', 'kennisgeving', 'leerbaarheidstoets',
  'dagtekening', 'onderwijsroute', 'B1-route', 'Z-route', 'brede intake', 'voortgangsgesprek', 'taalstage', 'werkcarrousel', 'dossier', 'portfolio', 'functionaris gegevensbescherming',
];

/** Of a sentence only what is no value, no name and no Dutch term between brackets. */
function eigenWoorden(zin: string): string {
  const zonder = zin.replaceAll(/\{\{\w+\}\}/g, '').replaceAll(/\(([^()]*)\)/g, (heel, tussen: string) => (LETTERTERMEN.some((term) => tussen.startsWith(term)) ? '' : heel));
  return NAMEN.reduce((tekst, naam) => tekst.replaceAll(naam, ''), zonder);
}

describe('In een andere taal blijft geen Nederlands staan', () => {
  it.each(VERTAALD.filter((code) => code !== 'en'))('%s schrijft in eigen letters', (code) => {
    const latijn = Object.values(CATALOGI[code]).filter((zin) => /\p{Script=Latin}/u.test(eigenWoorden(zin)));
    expect(latijn).toEqual([]);
  });

  it('het Engels gebruikt geen woorden die alleen Nederlands zijn', () => {
    const nederlands = /\b(de|het|een|van|voor|niet|uw|mijn|zijn|wordt|kijk|uren|gemeente|afspraken|begeleiding|wonen|toestemming|voortgang)\b/i;
    expect(Object.values(en).filter((zin) => nederlands.test(eigenWoorden(zin)))).toEqual([]);
  });

  it.each(VERTAALD)('%s is nergens letterlijk de Nederlandse zin', (code) => {
    const zelfde = Object.entries(CATALOGI[code]).filter(([sleutel, zin]) => zonderVorm(sleutel) === zin).map(([sleutel]) => sleutel);
    // The same word in both: English is near.
    expect(zelfde.filter((zin) => !['Plan', 'Start', 'Score', 'Partner', 'Man', 'was {{waarde}}', 'Privacy'].includes(zin))).toEqual([]);
  });
});

/** Everything that the screens say, and the refusals of the server. */
function bron(map = join(import.meta.dirname, '..')): string {
  const delen = readdirSync(map, { withFileTypes: true }).map((deel) => {
    const pad = join(map, deel.name);
    if (deel.isDirectory()) return ['catalogi', 'generated', 'galerij'].includes(deel.name) ? '' : bron(pad);
    return /\.tsx?$/.test(deel.name) && !deel.name.includes('.spec.') ? readFileSync(pad, 'utf8') : '';
  });
  return delen.join('\n');
}

describe('De catalogus', () => {
  it('heeft geen zin die het scherm niet meer gebruikt', () => {
    const alles = bron() + readFileSync(join(import.meta.dirname, '../../shared/weigeringen.ts'), 'utf8');
    expect(ZINNEN.filter((zin) => !TELZINNEN.includes(zin) && !alles.includes(`'${zin}'`))).toEqual([]);
  });
});

describe('De vertaler', () => {
  it.each([
    ['ar', 0, '0 يوم'], ['ar', 1, 'يوم واحد (1)'], ['ar', 2, 'يومان (2)'], ['ar', 3, '3 أيام'], ['ar', 11, '11 يومًا'], ['ar', 100, '100 يوم'],
    ['uk', 1, '1 день'], ['uk', 3, '3 дні'], ['uk', 5, '5 днів'], ['uk', 21, '21 день'], ['uk', 1.5, '1.5 дня'],
    ['ti', 1, '1 መዓልቲ'], ['ti', 2, '2 መዓልታት'], ['en', 1, '1 day'], ['nl', 2, '2 dagen'],
  ] as const)('zegt in het %s bij %d het goede woord', async (code, hoeveel, zin) => {
    const vertaal = await maakVertaler(code);
    expect(vertaal('{{getal}} dagen', { count: hoeveel, getal: String(hoeveel) }).replaceAll(/[\u2068\u2069]/g, '')).toBe(zin);
  });

  it('houdt een Nederlandse naam in een zin van rechts naar links bij elkaar, en voegt links naar rechts niets toe', async () => {
    expect((await maakVertaler('ar'))('Gemeente {{naam}}', { naam: 'Dalfsen <b>' })).toBe('بلدية \u2068Dalfsen <b>\u2069');
    expect((await maakVertaler('uk'))('Gemeente {{naam}}', { naam: 'Dalfsen <b>' })).toBe('Муніципалітет Dalfsen <b>');
  });
});

describe('De talen', () => {
  it('Arabisch en Farsi staan van rechts naar links, de andere niet', () => {
    expect(TAALCODES.filter((code) => SCHRIFT[code].richting === 'rtl')).toEqual(['ar', 'fa']);
  });

  it.each(TAALCODES)('%s schrijft de datum van een brief: gewone kalender, gewone cijfers', (code) => {
    const delen = new Intl.DateTimeFormat(SCHRIFT[code].opmaak, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(new Date('2026-11-18'));
    expect(delen.filter(({ type }) => type === 'day' || type === 'year').map(({ value }) => value)).toEqual(['18', '2026']);
    expect(Intl.DateTimeFormat.supportedLocalesOf(SCHRIFT[code].opmaak)).toHaveLength(1);
  });
});
