import { describe, expect, it } from 'vitest';
import type { LijstpersoonFragment } from '../../../gql/generated/inburgeraars.ts';
import { heeftAandacht, maakRij, telAandacht } from './rij.ts';

const VANDAAG = '2026-11-18';

const AMINA: LijstpersoonFragment = {
  id: '1', portaalnummer: 'D-1', mijnOpdracht: { gemeente: 'Dalfsen' }, roepnaam: { roepnaam: 'Amina' }, achternaam: { voorletters: 'A.', voorvoegsel: null, achternaam: 'Voorbeeld' },
  trajectstatus: {
    doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', intakeAfgerondOp: '2025-02-03', termijnStart: '2025-03-04',
    termijnen: [
      { soort: 'VOORTGANGSGESPREK', startfeit: '2026-08-20', uiterlijk: '2026-11-20', artikel: 'Besluit inburgering 5.3' },
      { soort: 'INBURGERINGSTERMIJN', startfeit: '2025-03-03', uiterlijk: '2028-03-03', artikel: 'Wet inburgering 11' },
    ],
  },
  pipKern: { geldend: { id: 'p', versie: 1, leerroute: 'Z', niveau: 'A1', dagtekening: '2025-03-03' } },
  taalPresentie: { tellendeUren: 312.5, laatsteLesOp: '2026-11-16', vierWeken: { lessen: 12, aanwezig: 9, geoorloofd: 2, ongeoorloofd: 1 } },
  taalVoortgang: { laatsteRapportageOp: '2026-10-01' },
  participatieUren: { tellendeUren: 80, alleUren: 90, urenVierWeken: 8, laatsteDatum: '2026-11-12' },
};

/** What somebody sees who may read nothing but a name. */
const ALLEEN_NAAM: LijstpersoonFragment = { ...AMINA, achternaam: null, trajectstatus: null, pipKern: null, taalPresentie: null, taalVoortgang: null, participatieUren: null };

const metTermijn = (uiterlijk: string) => maakRij({ ...AMINA, trajectstatus: { ...AMINA.trajectstatus, termijnen: [{ soort: 'PIP', startfeit: '2026-01-01', uiterlijk, artikel: '' }] } as LijstpersoonFragment['trajectstatus'] }, VANDAAG);

describe('een regel van de lijst', () => {
  it('toont uren tegen de norm van de Z-route, en de eerste termijn', () => {
    expect(maakRij(AMINA, VANDAAG)).toMatchObject({
      naam: 'Amina Voorbeeld', leerroute: 'Z', fase: 'LEERROUTE', taal: { uren: 312.5, norm: 800 }, participatie: { uren: 80, norm: 800 },
      aanwezigheid: { aanwezig: 9, lessen: 12 }, termijn: { soort: 'VOORTGANGSGESPREK', uiterlijk: '2026-11-20' }, ontbreekt: [],
    });
  });
  it('kent op de B1-route geen norm, en van participatie alleen voor asielstatushouders', () => {
    const b1 = maakRij({ ...AMINA, pipKern: { geldend: { id: 'p', versie: 1, leerroute: 'B1', niveau: 'B1', dagtekening: '2025-03-03' } } }, VANDAAG);
    expect([b1.taal?.norm, b1.participatie?.norm]).toEqual([null, null]);
    const migrant = maakRij({ ...AMINA, trajectstatus: { ...AMINA.trajectstatus, doelgroep: 'GEZINSMIGRANT' } as LijstpersoonFragment['trajectstatus'] }, VANDAAG);
    expect([migrant.taal?.norm, migrant.participatie?.norm]).toEqual([800, null]);
  });
  it('heeft niets van wat de kijker niet mag lezen: dat is iets anders dan leeg', () => {
    const rij = maakRij(ALLEEN_NAAM, VANDAAG);
    expect(rij).toEqual({ id: '1', naam: 'Amina', afgeschermd: false, portaalnummer: 'D-1', ontbreekt: [] });
    expect(maakRij({ ...AMINA, trajectstatus: { ...AMINA.trajectstatus, termijnen: [] } as LijstpersoonFragment['trajectstatus'] }, VANDAAG).termijn).toBeNull();
  });
  it('houdt wie alleen de eigen uren ziet niet tegen de norm, en zegt niet dat er uren ontbreken', () => {
    const oud = { ...AMINA, participatieUren: { ...AMINA.participatieUren, laatsteDatum: '2026-01-01' } as LijstpersoonFragment['participatieUren'] };
    expect(maakRij(oud, VANDAAG)).toMatchObject({ participatie: { norm: 800 }, ontbreekt: [{ soort: 'PARTICIPATIE_UREN' }] });
    expect(maakRij(oud, VANDAAG, (rubriek) => rubriek === 'PARTICIPATIE_UREN')).toMatchObject({ participatie: { uren: 80, norm: null }, taal: { norm: 800 }, ontbreekt: [] });
  });
  it('noemt een gesprek dat te laat is één keer: als termijn of als iets dat ontbreekt', () => {
    const telaat = { ...AMINA, trajectstatus: { ...AMINA.trajectstatus, termijnen: [{ soort: 'VOORTGANGSGESPREK', startfeit: '2026-08-01', uiterlijk: '2026-11-01', artikel: '' }] } as LijstpersoonFragment['trajectstatus'] };
    expect(maakRij(telaat, VANDAAG).ontbreekt).toEqual([]);
    const naPip = { ...telaat, trajectstatus: { ...telaat.trajectstatus, termijnen: [{ soort: 'PIP', startfeit: '', uiterlijk: '2026-10-01', artikel: '' }, ...(telaat.trajectstatus?.termijnen ?? [])] } as LijstpersoonFragment['trajectstatus'] };
    expect(maakRij(naPip, VANDAAG).ontbreekt.map(({ soort }) => soort)).toEqual(['VOORTGANGSGESPREK']);
  });
});

const ALLES = { leest: () => true };
const GEEN_UREN = { leest: (rubriek: string) => rubriek === 'TRAJECTSTATUS' };

describe('wie vandaag aandacht vraagt', () => {
  it('is te laat vanaf de dag na de laatste dag, en binnen zeven dagen tot en met de zevende', () => {
    const soorten = (uiterlijk: string) => (['telaat', 'dezeweek'] as const).filter((soort) => heeftAandacht(metTermijn(uiterlijk), soort, VANDAAG));
    expect(soorten('2026-11-17')).toEqual(['telaat']);
    expect(soorten('2026-11-18')).toEqual(['dezeweek']);
    expect(soorten('2026-11-25')).toEqual(['dezeweek']);
    expect(soorten('2026-11-26')).toEqual([]);
  });
  it('wordt geteld, en het ontbrekende alleen voor wie het kan zien', () => {
    const rijen = [metTermijn('2026-11-01'), metTermijn('2026-11-20'), maakRij({ ...AMINA, taalVoortgang: { laatsteRapportageOp: '2026-01-01' } }, VANDAAG)];
    expect(telAandacht(rijen, VANDAAG, false, ALLES)).toEqual([
      { soort: 'telaat', aantal: 1, ofMeer: false }, { soort: 'dezeweek', aantal: 2, ofMeer: false }, { soort: 'ontbreekt', aantal: 1, ofMeer: false },
    ]);
    expect(telAandacht(rijen, VANDAAG, false, GEEN_UREN).map(({ soort }) => soort)).toEqual(['telaat', 'dezeweek']);
  });
  it('kunnen er meer zijn als de lijst verdergaat en de laatste zelf nog meetelt', () => {
    const meer = (uiterlijk: string) => telAandacht([metTermijn('2026-11-01'), metTermijn(uiterlijk)], VANDAAG, true, ALLES).filter(({ ofMeer }) => ofMeer).map(({ soort }) => soort);
    expect(meer('2026-11-02')).toEqual(['telaat', 'ontbreekt']);
    expect(meer('2026-11-20')).toEqual(['dezeweek', 'ontbreekt']);
    expect(meer('2027-11-20')).toEqual(['ontbreekt']);
  });
});
