import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  wijzigingen: {
    naam: 'Logboek van wijzigingen',
    doen: ['U ziet wat er veranderde in organisaties, accounts, rollen en normen: wie, wanneer en wat.'],
    zien: 'Alleen beheerders en de functionaris gegevensbescherming lezen dit; niemand kan een regel wijzigen of wissen.',
    vragen: 'Begrijpt u een wijziging niet? Vraag het wie haar deed.',
  },
};
