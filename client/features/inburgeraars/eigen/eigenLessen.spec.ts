import { describe, expect, it } from 'vitest';
import type { EigenLesRegelFragment } from '../../../gql/generated/inburgeraars.ts';
import { deelLessen } from './eigenLessen.ts';

const les = (id: string, datum: string, presentie: EigenLesRegelFragment['presentie'] = null, vervallenReden: string | null = null): EigenLesRegelFragment =>
  ({ id, datum, beginTijd: '09:00', duurMinuten: 150, groep: 'Z1', school: 'WenL', locatie: null, vervallenReden, afmelding: null, presentie });
const stond = (bevestigd: string | null) => ({ id: 'p', status: 'AANWEZIG', minuten: 150, bevestigd });

describe('mijn lessen', () => {
  it('staan elk op een plaats: nu in de les, te bevestigen, wat komt, en wat ik bevestigde', () => {
    const deling = deelLessen([les('oud', '2026-11-09', stond('INLOG')), les('ma', '2026-11-16', stond(null)), les('weg', '2026-11-17', stond(null), 'Docent afwezig'), les('nu', '2026-11-18', stond(null)), les('nog', '2026-11-18'), les('straks', '2026-11-19', null, 'Studiedag'), les('niets', '2026-11-02')], '2026-11-18');
    expect(Object.fromEntries(Object.entries(deling).map(([naam, lessen]) => [naam, (lessen as EigenLesRegelFragment[]).map(({ id }) => id)]))).toEqual({ vandaagTeBevestigen: ['nu'], teBevestigen: ['ma'], komt: ['nog', 'straks'], bevestigd: ['oud'] });
  });
});
