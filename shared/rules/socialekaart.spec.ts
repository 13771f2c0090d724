import { describe, expect, it } from 'vitest';
import { alsWebsite, inTaal, isTelefoon, isWebsite, perThema } from './socialekaart.ts';

const INGANG = {
  wat: 'Koffie drinken en Nederlands praten.', openingstijden: 'Dinsdag 10.00 uur',
  vertalingen: [{ taal: 'ar', wat: 'شرب القهوة', openingstijden: null, verouderd: false }, { taal: 'uk', wat: 'Кава', openingstijden: 'Вівторок', verouderd: true }],
};

describe('Wat een organisatie doet, in een taal', () => {
  it('staat er in die taal, en wat niet vertaald is blijft Nederlands', () => {
    expect(inTaal(INGANG, 'ar')).toEqual({ wat: 'شرب القهوة', openingstijden: 'Dinsdag 10.00 uur', nederlands: false });
  });

  it('staat er in het Nederlands als de vertaling er niet is, of van een oudere tekst is', () => {
    const nederlands = { wat: INGANG.wat, openingstijden: INGANG.openingstijden, nederlands: true };
    expect(inTaal(INGANG, 'ti')).toEqual(nederlands);
    expect(inTaal(INGANG, 'uk')).toEqual(nederlands);
    expect(inTaal(INGANG, 'nl')).toEqual({ ...nederlands, nederlands: false });
  });
});

describe('Een telefoonnummer en een website', () => {
  it.each([['14 0529', true], ['(0529) 48 82 22', true], ['+31 529 488 222', true], ['112', true], ['bel Truus', false], ['0529-488222 (Truus)', false], ['', false]])('%s: %s', (tekst, goed) => {
    expect(isTelefoon(tekst)).toBe(goed);
  });

  it.each([['https://www.dalfsen.nl/', 'www.dalfsen.nl', true], ['saamwelzijn.nl/taal', 'saamwelzijn.nl/taal', true], ['javascript:alert(1)', 'javascript:alert(1)', false], ['dalfsen', 'dalfsen', false], ['www.dalfsen.nl en meer', 'www.dalfsen.nl en meer', false]])('%s wordt %s: %s', (ruw, kaal, goed) => {
    expect([alsWebsite(ruw), isWebsite(alsWebsite(ruw))]).toEqual([kaal, goed]);
  });
});

it('Per vraag staan de organisaties op naam, en een vraag zonder organisatie staat er niet', () => {
  const ingangen = [{ naam: 'Taalpunt', themas: ['TAAL_OEFENEN'] }, { naam: 'SAAM', themas: ['MENSEN', 'TAAL_OEFENEN'] }];
  expect(perThema(ingangen).map(({ thema, ingangen: bij }) => [thema, bij.map(({ naam }) => naam)])).toEqual([['TAAL_OEFENEN', ['SAAM', 'Taalpunt']], ['MENSEN', ['SAAM']]]);
});
