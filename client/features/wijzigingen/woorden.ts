import type { Wijzigingsoort } from '../../../shared/rules/wijzigingen.ts';

export const SOORTEN: Readonly<Record<string, string>> = {
  ORGANISATIE_GEMAAKT: 'Organisatie gemaakt', ORGANISATIE_GEKOPPELD: 'Organisatie gekoppeld', NAAM_GEWIJZIGD: 'Naam gewijzigd', NAAM_VOORGESTELD: 'Naam voorgesteld', CONTRACT_GEWIJZIGD: 'Contract gewijzigd',
  CONTACT_GEWIJZIGD: 'Contactgegevens gewijzigd', ORGANISATIE_BEEINDIGD: 'Samenwerking gestopt', UITGENODIGD: 'Uitgenodigd', OPNIEUW_UITGENODIGD: 'Nieuwe link gestuurd', UITNODIGING_INGETROKKEN: 'Uitnodiging ingetrokken',
  UITNODIGING_AANGENOMEN: 'Uitnodiging aangenomen', ROL_GEGEVEN: 'Rol gegeven', ROL_BEEINDIGD: 'Rol gestopt', NORM_GEZET: 'Norm gewijzigd',
} satisfies Record<Wijzigingsoort, string>;

const DAG = /\d{4}-\d{2}-\d{2}/g;

/** What stood there or came, with days as people write them; a period is kept as its two ends. */
export function waarden(soort: string, tekst: string | null, datum: (dag: string) => string): string {
  if (tekst === null || tekst === '' || tekst === '/') return '–';
  if (['CONTRACT_GEWIJZIGD', 'UITGENODIGD', 'UITNODIGING_AANGENOMEN', 'ROL_GEGEVEN'].includes(soort)) {
    const [van = '', tot = ''] = tekst.split('/');
    return [van && `vanaf ${datum(van)}`, tot && `tot en met ${datum(tot)}`].filter(Boolean).join(', ');
  }
  if (soort === 'ROL_BEEINDIGD') return tekst === 'nu' ? 'meteen' : `tot en met ${datum(tekst)}`;
  return tekst.replace(DAG, (dag) => datum(dag));
}
