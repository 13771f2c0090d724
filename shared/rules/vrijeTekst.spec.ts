import { describe, expect, it } from 'vitest';
import { slaagtElfproef, vermoedensIn } from './vrijeTekst.ts';

const soorten = (tekst: string, rubriek = 'TAAL_VOORTGANG') => vermoedensIn(tekst, rubriek).map(({ soort }) => soort);
const woorden = (tekst: string) => vermoedensIn(tekst, 'TAAL_VOORTGANG').find(({ soort }) => soort === 'MEDISCH')?.woorden ?? [];

describe('de elfproef', () => {
  it('slaagt bij een mogelijk BSN, en niet als één cijfer anders is', () => {
    expect(['123456782', '111222333', '012345672'].map(slaagtElfproef)).toEqual([true, true, true]);
    expect(['123456783', '111222334', '000000000', '12345678', '1234567820', 'abcdefghi'].map(slaagtElfproef)).toEqual([false, false, false, false, false, false]);
  });
});

describe('een BSN in vrije tekst', () => {
  it.each([
    '123456782', 'BSN 123456782.', 'haar bsn is:123456782', '123 456 782', '123.456.782', '123-456-782', '1234.56.782', '1234 56 782', 'nummer 123\u00a0456\u00a0782 staat op de pas',
    // The zero in front left out.
    '12345672', '12.345.672', '123.45.672', '12 345 672',
    'Geboren 12-03-1990, bsn 123456782, belt morgen', '(123456782)', 'Amina\n123456782\nBilal', '123456782 12-03-1990', 'Tel. 0612345678, bsn 123456782',
  ])('wordt gezien: %s', (tekst) => expect(soorten(tekst)).toEqual(['BSN']));

  it.each([
    ['geen elfproef', '123456783'], ['telefoon', '06 12345672'], ['telefoon aaneen', '0612345678'], ['telefoon met streep', '06-12345672'], ['telefoon met haakjes', '(06) 12345672'], ['telefoon met streepje en spaties', '06 - 12345672'],
    ['telefoon in groepen', '06 12 34 56 72'], ['telefoon in drieën', '06 123 45 672'], ['vast nummer', '038-1234567'], ['vast nummer', '(0529) 48 83 88'], ['landnummer', '+31 612345672'], ['landnummer', '+31 6 12345672'], ['landnummer', '+31 (0)6 12345672'],
    ['landnummer aaneen', '+31612345672'], ['landnummer met nullen', '0031 612345672'], ['tel.', 'tel. 12345672'],
    ['datum', '12-03-2024'], ['datum', '2024-03-12'], ['datum', '12.03.2024'], ['datum aaneen', '20240312'], ['datum aaneen', '12032024'], ['datum en uur', '12-03-2024 9 uur'], ['twee dagen', '12-03-2024 13-03-2024'],
    ['postcode', '7721 ZZ 12'], ['IBAN', 'NL91 ABNA 0417 1643 00'], ['IBAN aaneen', 'NL91ABNA0417164300'], ['andere IBAN', 'BE68 5390 0754 7034'],
    ['portaalnummer', 'D-123456782'], ['portaalnummer', 'DLF123456782'], ['KvK', 'KvK 12345672'], ['KvK-nummer', 'kvk-nummer: 12345672'], ['bedrag', '€ 12.345.672'], ['bedrag', '123456782,50'],
    ['V-nummer', '2123456782'], ['langer getal', '1234567820'], ['zaaknummer', 'Z2024-123456782-1'], ['zaaknummer', '2024-12345'], ['reeks', '1 2 3 4 5 6 7 8 2'], ['schooljaren', '2024 2025'],
    ['bladzijden', 'blz. 123-456'], ['jaren en uren', '2023 120 uur 2024 130 uur'], ['nullen', '000000000'],
  ])('wordt niet gezien bij %s: %s', (_, tekst) => expect(soorten(tekst)).toEqual([]));

  it('wordt niet herhaald', () => {
    expect(JSON.stringify(vermoedensIn('bsn 123456782', 'PIP_KERN'))).not.toMatch(/\d/);
  });

  it('hoort ook niet bij gezondheid', () => {
    expect(soorten('bsn 123456782, heeft epilepsie', 'GEZONDHEID')).toEqual(['BSN']);
  });
});

describe('een V-nummer in vrije tekst', () => {
  it.each(['V-nummer 212.345.6789', 'v-nummer: 2123456789', 'Vnr 212 345 6789', 'vreemdelingennummer is 2123456789'])('wordt gezien als het erbij staat: %s', (tekst) => expect(soorten(tekst)).toEqual(['V_NUMMER']));
  it.each(['0612345678', '2123456789', 'Het V-nummer staat op de pas', 'V-nummer vragen, bel 12'])('en anders niet: %s', (tekst) => expect(soorten(tekst)).toEqual([]));
});

describe('een medisch woord in vrije tekst', () => {
  it.each([
    ['Heeft een depressie', 'depressie'], ['depressieve klachten', 'depressieve'], ['Zij heeft PTSS', 'PTSS'], ['na een oorlogstrauma', 'oorlogstrauma'], ['is zwanger', 'zwanger'], ['met zwangerschapsverlof', 'zwangerschapsverlof'],
    ['borstkanker', 'borstkanker'], ['ging naar de psychiater', 'psychiater'], ['bij de psycholoog', 'psycholoog'], ['slikt medicijnen', 'medicijnen'], ['medicijngebruik', 'medicijngebruik'], ['antidepressiva', 'antidepressiva'],
    ['een gokverslaving', 'gokverslaving'], ['drugsverslaafd', 'drugsverslaafd'], ['veel hoofdpijn', 'hoofdpijn'], ['pijn in de rug', 'pijn'], ['een burn-out', 'burn-out'], ['burn out', 'burn out'], ['suïcidale gedachten', 'suïcidale'],
    ['posttraumatische stressstoornis', 'stressstoornis'], ['persoonlijkheidsstoornis', 'persoonlijkheidsstoornis'], ['suikerziekte', 'suikerziekte'], ['diabetes type 2', 'diabetes'], ['een gebroken enkel', 'gebroken enkel'],
    ['verstandelijke beperking', 'verstandelijke beperking'], ['hiv-positief', 'hiv'], ['via de poh-ggz', 'poh'], ['longontsteking', 'longontsteking'], ['dyslexie', 'dyslexie'], ['is ziek', 'ziek'], ['heeft zich ziek gemeld', 'ziek'],
    ['ziekmelding', 'ziekmelding'], ['krijgt fysiotherapie', 'fysiotherapie'], ['pijnstillers', 'pijnstillers'], ['opgenomen in het ziekenhuis', 'opgenomen in het ziekenhuis'], ['MEDICATIE', 'MEDICATIE'], ['in een rolstoel', 'rolstoel'],
  ])('wordt gezien: %s', (tekst, woord) => expect(woorden(tekst)).toContain(woord));

  it.each([
    'werkt in het ziekenhuis', 'werkte als arts in Aleppo', 'wil ziekenverzorger worden', 'heeft een ziektekostenverzekering', 'zorgverzekering en huisarts geregeld', 'ingeschreven bij de tandarts', 'naar de apotheek voor taalopdracht',
    'studeerde psychologie', 'praat over migratie', 'gastmaal voor de buren', 'lid van de coöperatie', 'het verslag is af', 'verslagen over de les', 'de les is goed bevallen', 'in behandeling bij de gemeente', 'diagnostische toets gemaakt', 'het recept voor soep',
    'typt blind', 'een pijnlijk moment', 'heeft het druk', 'geen beperking in uren', 'werkt operationeel', 'heeft stress voor het examen', 'moe na het werk', 'tumultueuze week', 'patio', 'addendum', 'corporatie', 'opgenomen in het plan',
    'gezonde maaltijden koken', 'de schoonmaak', 'handig met gereedschap', 'is goed hersteld van de verhuizing', 'opgewekt en vrolijk', 'de agenda voor de gezondheidsweek', 'sport bij de vereniging', 'mediation', 'dosering van de lesstof',
    'door corona begon de cursus later', 'helpt patiënten in het verpleeghuis',
  ])('wordt niet gezien: %s', (tekst) => expect(woorden(tekst)).toEqual([]));

  it('noemt de woorden zoals ze er staan, elk een keer en hoogstens drie', () => {
    expect(woorden('Depressie, depressie, PTSS, migraine en epilepsie')).toEqual(['depressie', 'PTSS', 'migraine']);
  });

  it('hoort bij gezondheid wel, en bij belastbaarheid niet', () => {
    expect(soorten('heeft epilepsie', 'GEZONDHEID')).toEqual([]);
    expect(soorten('heeft epilepsie', 'BELASTBAARHEID')).toEqual(['MEDISCH']);
  });
});

describe('een gewone tekst', () => {
  it.each(['', '   ', 'Leest korte teksten. Durft meer te praten.', 'Komt op tijd, 3 keer per week, 2,5 uur. Belt 0529 488 388.', 'Werkt 20 uur bij de bakker in Ommen sinds 1 maart 2026.'])('geeft geen waarschuwing: %s', (tekst) => {
    expect(vermoedensIn(tekst, 'TAAL_VOORTGANG')).toEqual([]);
  });

  it('mag heel lang zijn zonder dat het scherm vastloopt', () => {
    for (const stuk of ['1', '12 ', '123.', 'a', 'ziek ', '06 ', '-', '+3']) expect(vermoedensIn(stuk.repeat(200_000), 'PIP_KERN').length).toBeLessThan(3);
  });
});
