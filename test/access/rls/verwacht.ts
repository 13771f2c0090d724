import { getekend, type GetekendeCel } from '../getekend.ts';
import { ROLREGELS } from './rollen.ts';
import { type Toestand, staat, VANDAAG } from './staten.ts';
import type { Tabel } from './tabellen.ts';
import type { Persoon, Rij, Sessie } from './wereld.ts';

/** Lessons and hours are what an organisation may still complete after the end. */
const AFRONDING = ['TAAL_PRESENTIE', 'PARTICIPATIE_UREN'];

/** How the session stands to the person, by the page on authorisation. */
export function toestand({ rol, zelf }: Sessie, persoon: Persoon): Toestand {
  const { bereik = 'GEEN', organisatie } = ROLREGELS[rol] ?? {};
  const st = staat(persoon.staat);
  if (bereik === 'GEEN') return 'DICHT';
  if (bereik === 'ZELF') return zelf?.id === persoon.id && !st.persoon?.gewist_op ? 'OPEN' : 'DICHT';
  if (bereik === 'GEMEENTE') return st.verwacht.gemeente;
  if (st.partner && organisatie !== 'gemeente') return st.partner;
  if (st.waarneming && rol !== 'CONSULENT') return 'DICHT';
  return st.verwacht[bereik];
}

/** The cell as it counts for this person: `-` where it is closed. */
function celVoor(sessie: Sessie, tabel: Tabel, persoon: Persoon): GetekendeCel {
  const cel = getekend(tabel.rubriek, sessie.rol);
  const st = staat(persoon.staat);
  if (tabel.rubriek === 'ADRES' && st.persoon?.adresgeheim && !['CONSULENT', 'INBURGERAAR'].includes(sessie.rol)) return '-';
  if (tabel.rubriek === 'GEZONDHEID' && st.waarneming && sessie.rol === 'CONSULENT') return '-';
  return cel;
}

/** The role has the rubriek for anybody at all; otherwise the table does not exist for it. */
export function heeftTabel(sessie: Sessie, tabel: Tabel): boolean {
  if (['signaal', 'signaal_stap'].includes(tabel.tabel) && sessie.rol === 'SLEUTELPERSOON') return true;
  if (tabel.regie && !['CONSULENT', 'TEAMLEIDER', 'INBURGERAAR'].includes(sessie.rol)) return false;
  if (tabel.zonderEigen && getekend(tabel.rubriek, sessie.rol) === 'E') return false;
  return ROLREGELS[sessie.rol]?.bereik !== 'GEEN' && getekend(tabel.rubriek, sessie.rol) !== '-';
}

function openVoor(sessie: Sessie, tabel: Tabel, persoon: Persoon, rij: { organisatie: string | null; datum: string | null }): boolean {
  const cel = celVoor(sessie, tabel, persoon);
  const hoe = toestand(sessie, persoon);
  if (cel === '-' || hoe === 'DICHT') return false;
  const eigen = rij.organisatie === sessie.organisatie;
  if (hoe === 'OPEN') return cel !== 'E' || eigen;
  return cel === 'E' && eigen && AFRONDING.includes(tabel.rubriek) && (rij.datum === null || rij.datum <= hoe.tot);
}

/** The row may be read. */
export function leesbaar(sessie: Sessie, rij: Rij): boolean {
  return openVoor(sessie, rij.tabel, rij.persoon, rij);
}

/** The role writes in the table for somebody. */
export function schrijft(sessie: Sessie, tabel: Tabel): boolean {
  if (!heeftTabel(sessie, tabel)) return false;
  if (tabel.regie && sessie.rol === 'TEAMLEIDER') return true;
  const cel = getekend(tabel.rubriek, sessie.rol);
  switch (tabel.schrijven) {
    case 'functie':
    case 'niemand': return false;
    case 'recht': return cel === 'S' || cel === 'E';
    case 'melden': return cel === 'S' || cel === 'M' || cel === 'E';
    case 'reageren': return cel === 'M' && sessie.rol === 'INBURGERAAR';
    // The own word about own lessons is no writing in the rubriek: the cell of the person is L.
    case 'eigenwoord': return cel !== '-' && sessie.rol === 'INBURGERAAR';
  }
}

/** A row may be added for this person, entered by this organisation and in this name. */
export function magInvoegen(sessie: Sessie, tabel: Tabel, persoon: Persoon, wat: { organisatie: string; door: string; datum: string }): boolean {
  if (!schrijft(sessie, tabel) || wat.door !== sessie.lidmaatschap) return false;
  if (tabel.vooraf && !isEigenLesDieKomt(persoon, wat)) return false;
  if (tabel.schrijven === 'reageren' || tabel.schrijven === 'eigenwoord') return openVoor(sessie, tabel, persoon, { organisatie: wat.organisatie, datum: wat.datum });
  const inEigenNaam = !tabel.vanOrganisatie || wat.organisatie === sessie.organisatie;
  return inEigenNaam && openVoor(sessie, tabel, persoon, { organisatie: sessie.organisatie, datum: tabel.perDag ? wat.datum : null });
}

/** A lesson of a class that the person is in, on a day that is not over. */
function isEigenLesDieKomt({ plaatsen }: Persoon, { organisatie, datum }: { organisatie: string; datum: string }): boolean {
  return datum >= VANDAAG && plaatsen.some((plaats) => plaats.organisatie === organisatie && plaats.van <= datum && (plaats.tot === null || datum <= plaats.tot));
}

/** The role changes rows of the table for somebody. */
export function wijzigt(sessie: Sessie, tabel: Tabel): boolean {
  if (tabel.wijzigbaar.length === 0 || !schrijft(sessie, tabel)) return false;
  return !tabel.alleenSWijzigt || getekend(tabel.rubriek, sessie.rol) === 'S';
}

/** The row may be changed. Who has S changes all rows of the rubriek, who has E those of the own organisation. */
export function magWijzigen(sessie: Sessie, rij: Rij): boolean {
  return wijzigt(sessie, rij.tabel) && leesbaar(sessie, rij);
}
