import { t } from '../taal/taal.ts';

/** As much of a person as a name is made of; what is shielded is null, what was not asked is absent. */
export interface Benoembaar {
  portaalnummer?: string | null;
  roepnaam?: { roepnaam: string | null } | null;
  achternaam?: { voorvoegsel?: string | null; achternaam: string | null } | null;
}

/** 'Amina el Voorbeeld'; by the number of the portal where both names are shielded or not known. */
export function naamVan({ portaalnummer, roepnaam, achternaam }: Benoembaar): string {
  const delen = [roepnaam?.roepnaam, achternaam?.voorvoegsel, achternaam?.achternaam].filter((deel) => typeof deel === 'string' && deel !== '');
  return delen.length > 0 ? delen.join(' ') : (portaalnummer ?? t('Naam afgeschermd'));
}

/** The name is shielded, as in the afronding; what was not asked for is not. */
export function isNaamloos({ portaalnummer, roepnaam }: Benoembaar): boolean {
  return portaalnummer === null && roepnaam === null;
}

let volgorde: Intl.Collator | undefined;

/** By the name as it is read, so that a list stands in the order in which people look. */
export function opNaam(a: Benoembaar, b: Benoembaar): number {
  // Made when it is first asked: a phone that only opens a roster does not wait for it.
  volgorde ??= new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
  return volgorde.compare(naamVan(a), naamVan(b));
}
