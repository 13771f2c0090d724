import { describe, expect, it } from 'vitest';
import { KAARTEN } from '../kaarten.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';
import { ALLE_RUBRIEKEN, type Rubriek } from '../rubrieken.ts';
import { deelIn } from './indeling.ts';

const UITLEG = 'Omdat het mag.';

/** A dossier of which only these rubrieken are open. */
function dossier(open: Partial<Record<Rubriek, { schrijven?: boolean }>>, inhoud: Partial<Dossier>): Dossier {
  const toegang = ALLE_RUBRIEKEN.map((rubriek) => ({
    rubriek, lezen: rubriek in open, schrijven: open[rubriek]?.schrijven === true, melden: false, alleenEigen: false, uitleg: UITLEG,
  }));
  return { id: '1', portaalnummer: null, toegang, ...inhoud } as Dossier;
}

const alles = () => true;
const niets = () => false;

describe('de indeling van het dossier', () => {
  it('zet alles wat afgeschermd is bij elkaar, en nooit bij wat leeg is', () => {
    const { groepen, afgeschermd } = deelIn(dossier({ EXAMENS: {} }, { examens: { uitslagen: [] } }), niets);
    expect(groepen).toEqual([{ groep: 'taal', kaarten: [], leeg: ['EXAMENS'] }]);
    expect(afgeschermd).toHaveLength(ALLE_RUBRIEKEN.length - 1);
    expect(afgeschermd).not.toContain('EXAMENS');
  });
  it('gelooft de inhoud niet als de toegang dicht is', () => {
    expect(deelIn(dossier({}, { adres: { straat: 'Dorpsstraat', huisnummer: '1', postcode: null, woonplaats: null } }), alles).afgeschermd).toContain('ADRES');
  });
  it('maakt een kaart van wat gevuld is', () => {
    const persoon = dossier({ ADRES: {} }, { adres: { straat: 'Dorpsstraat', huisnummer: '1', postcode: null, woonplaats: null } });
    expect(deelIn(persoon, niets).groepen).toEqual([{ groep: 'persoon', kaarten: ['ADRES'], leeg: [] }]);
  });
  it('houdt een lege kaart open voor wie er iets kan doen', () => {
    const leeg = { taalVoortgang: { laatsteRapportageOp: null, niveaus: [], rapportages: [] } };
    const kaarten = (persoon: Dossier, mag: (actie: string) => boolean) => deelIn(persoon, mag).groepen[0]?.kaarten;
    expect(kaarten(dossier({ TAAL_VOORTGANG: { schrijven: true } }, leeg), (actie) => actie === 'voortgang:rapporteren')).toEqual(['TAAL_VOORTGANG']);
    expect(kaarten(dossier({ TAAL_VOORTGANG: { schrijven: true } }, leeg), niets)).toEqual([]);
    expect(kaarten(dossier({ TAAL_VOORTGANG: {} }, leeg), alles)).toEqual([]);
  });
  it('toont het BSN als kaart die nog niet is opgehaald, alleen voor wie het mag lezen', () => {
    expect(deelIn(dossier({ BSN: {} }, {}), niets).groepen).toEqual([{ groep: 'persoon', kaarten: ['BSN'], leeg: [] }]);
    expect(deelIn(dossier({}, {}), niets).afgeschermd).toContain('BSN');
    expect([KAARTEN.BSN.staat(dossier({ BSN: {} }, {})), KAARTEN.BSN.staat(dossier({}, {}))]).toEqual(['gevuld', 'afgeschermd']);
  });
});
