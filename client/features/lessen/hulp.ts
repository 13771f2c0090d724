import type { Hulpteksten } from '../../app/hulp/hulp.ts';
import { KLASSOORTEN } from '../../../shared/rules/groepen.ts';

export const hulp: Hulpteksten = {
  lessen: {
    naam: 'Mijn lessen',
    doen: ['Open een les van vandaag en leg vast wie er was.', 'Wat nog niet is vastgelegd, staat bovenaan.'],
    zien: 'U ziet de lessen van uw eigen groepen; de consulent ziet de presentie per persoon.',
    vragen: 'Klopt een les of een klas niet? Vraag het uw taalcoördinator.',
    handelingen: [{ tekst: 'Presentie vastleggen', actie: 'presentie:vastleggen' }],
  },
  'lessen/import': {
    naam: 'Presentie importeren',
    doen: ['Kies een lijst uit het systeem van uw school.', 'U ziet eerst wat er verandert; daarna slaat u op, en u kunt het ongedaan maken.'],
    zien: 'De regels tellen mee alsof een docent ze vastlegde.',
    vragen: 'Herkent Samenspel de lijst niet? Vraag het de functioneel beheerder van de gemeente.',
  },
  'lessen/maand/:groepId': {
    naam: 'De presentie van een maand',
    doen: ['U ziet de hele maand van een klas en kunt missende lessen aanvullen.', 'De taalcoördinator sluit de maand af; daarna verandert er alleen iets met een reden.'],
    zien: 'Uw school en de consulent zien wie er was.',
    vragen: 'Is een maand te vroeg afgesloten? Vraag het uw taalcoördinator.',
    opent: ({ wat, soort = '', id }) => (wat === 'GROEP' && (KLASSOORTEN as readonly string[]).includes(soort) ? `/lessen/maand/${id}` : null),
  },
  'lessen/:id': {
    naam: 'De presentie van een les',
    doen: ['Kies per cursist of die er was; u kunt iedereen in één keer aanwezig maken.', 'Een fout van eerder verandert u met een reden.'],
    zien: 'Uw school, de consulent en de cursist zelf zien dit.',
    vragen: 'Staat iemand niet in de lijst? Vraag het uw taalcoördinator.',
  },
};
