import { describe, expect, it } from 'vitest';
import { maakConcepten, type Opslag } from '../concept/conceptopslag.ts';
import { type Bericht, inlogAdres, maakSessiebeheer, veiligPad } from './sessiebeheer.ts';

function geheugen(): Opslag {
  const inhoud = new Map<string, string>();
  return {
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
    removeItem: (sleutel) => void inhoud.delete(sleutel),
    key: (plek) => [...inhoud.keys()][plek] ?? null,
    get length() {
      return inhoud.size;
    },
  };
}

/** A tab: what it did, in order. */
function tabblad(antwoord: () => Promise<Response> = async () => Response.json({ naar: null })) {
  const deed: string[] = [];
  const opslag = geheugen();
  const beheer = maakSessiebeheer({
    haal: (adres, { method }) => {
      deed.push(`${method} ${adres}`);
      return antwoord();
    },
    opslag,
    zend: (bericht: Bericht) => void deed.push(`zend ${bericht.soort}`),
    stop: async () => void deed.push('stop'),
    sluitVoorraad: async () => void deed.push('namen weg'),
    wisApparaat: async () => void deed.push('apparaat leeg'),
    ga: (adres) => void deed.push(`ga ${adres}`),
    plek: () => '/lessen/7?week=2',
  });
  return { beheer, deed, opslag, concept: (wie: string) => maakConcepten(opslag, wie) };
}

const straks = () => new Promise((klaar) => setTimeout(klaar, 0));

describe('uitloggen', () => {
  it('meldt zich af, wist wat getypt was, zegt het de andere vensters en laat niets in het geheugen', async () => {
    const { beheer, deed, concept } = tabblad();
    beheer.begonnen('anna');
    concept('anna').schrijf('uren', 'x');
    await beheer.uitloggen();
    await straks();
    expect(deed).toEqual(['zend begonnen', 'POST /auth/logout', 'zend uitgelogd', 'apparaat leeg', 'stop', 'ga /inloggen?reden=uitgelogd']);
    expect(concept('anna').lees('uren')).toBeUndefined();
  });

  it('gaat naar de inlogdienst als die zelf ook een sessie heeft', async () => {
    const { beheer, deed } = tabblad(async () => Response.json({ naar: 'https://inloggen.voorbeeld/einde' }));
    await beheer.uitloggen();
    await straks();
    expect(deed.at(-1)).toBe('ga https://inloggen.voorbeeld/einde');
  });

  it.each([
    ['zonder verbinding', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['als de server weigert', async () => new Response('', { status: 503 })],
  ])('maakt %s dit venster toch leeg en zegt dat het niet lukte', async (_wanneer, antwoord) => {
    const { beheer, deed, concept } = tabblad(antwoord);
    concept('anna').schrijf('uren', 'x');
    await beheer.uitloggen();
    await straks();
    expect(deed.slice(-4)).toEqual(['zend uitgelogd', 'apparaat leeg', 'stop', 'ga /inloggen?reden=uitloggen-mislukt']);
    expect(concept('anna').lees('uren')).toBeUndefined();
  });
});

describe('een sessie die verloopt', () => {
  it('brengt terug naar dezelfde plek en laat staan wat getypt was', async () => {
    const { beheer, deed, concept } = tabblad();
    beheer.begonnen('anna');
    concept('anna').schrijf('uren', 'x');
    beheer.verlopen();
    beheer.verlopen();
    await straks();
    expect(deed).toEqual(['zend begonnen', 'namen weg', 'stop', 'ga /inloggen?naar=%2Flessen%2F7%3Fweek%3D2&reden=verlopen']);
    expect(concept('anna').lees('uren')).toBe('x');
  });

  it('zegt niets over verlopen tegen wie nog niet was ingelogd', async () => {
    const { beheer, deed } = tabblad();
    beheer.verlopen();
    await straks();
    expect(deed).toEqual(['namen weg', 'stop', 'ga /inloggen?naar=%2Flessen%2F7%3Fweek%3D2']);
  });
});

describe('meer vensters, één sessie', () => {
  it('loopt mee als in een ander venster wordt uitgelogd', async () => {
    const { beheer, deed, concept } = tabblad();
    beheer.begonnen('anna');
    concept('anna').schrijf('uren', 'x');
    beheer.ontvang({ soort: 'uitgelogd' });
    await straks();
    expect(deed.slice(1)).toEqual(['apparaat leeg', 'stop', 'ga /inloggen?reden=uitgelogd']);
    expect(concept('anna').lees('uren')).toBeUndefined();
  });

  it('laat een venster dat al bij het inloggen staat daar staan', async () => {
    const { beheer, deed } = tabblad();
    beheer.ontvang({ soort: 'uitgelogd' });
    await straks();
    expect(deed).toEqual([]);
  });

  it('verlaat de pagina als in een ander venster iemand anders begint, en blijft bij dezelfde', async () => {
    const { beheer, deed } = tabblad();
    beheer.begonnen('anna');
    beheer.ontvang({ soort: 'begonnen', lidmaatschap: 'anna' });
    await straks();
    expect(deed).toEqual(['zend begonnen']);
    beheer.ontvang({ soort: 'begonnen', lidmaatschap: 'bert' });
    await straks();
    expect(deed.slice(1)).toEqual(['namen weg', 'stop', 'ga /']);
  });

  it('wist bij het begin wat een ander in dit venster typte', () => {
    const { beheer, concept } = tabblad();
    concept('anna').schrijf('uren', 'x');
    concept('bert').schrijf('uren', 'y');
    beheer.begonnen('bert');
    expect(concept('anna').lees('uren')).toBeUndefined();
    expect(concept('bert').lees('uren')).toBe('y');
  });
});

describe('de weg terug na het inloggen', () => {
  it('onthoudt de plek, behalve de voorpagina en het inloggen zelf', () => {
    expect(inlogAdres('/', null)).toBe('/inloggen');
    expect(inlogAdres('/inloggen?naar=/x', 'verlopen')).toBe('/inloggen?reden=verlopen');
    expect(inlogAdres('/lessen', null)).toBe('/inloggen?naar=%2Flessen');
  });

  it.each(['//elders.nl', '/\\elders.nl', 'https://elders.nl', 'lessen', '/auth/logout', '/graphql', '/inloggen?naar=/x', `/${'x'.repeat(500)}`, '', null])('gaat niet naar %j', (pad) => {
    expect(veiligPad(pad)).toBe('/');
  });

  it.each(['/lessen', '/lessen/7?week=2', '/authentiek', '/'])('gaat wel naar %s', (pad) => {
    expect(veiligPad(pad)).toBe(pad);
  });
});
