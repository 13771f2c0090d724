import type { Locator, Page } from 'playwright-core';
import { type Portaal, sleutel } from '../support/portaal.ts';

const NAMEN = [
  ['Jonas', 'Klas'], ['Kadija', 'Klas'], ['Lemlem', 'Klas'], ['Mahdi', 'Klas'], ['Nadia', 'Klas'],
  ['Omar', 'Klas'], ['Parisa', 'Klas'], ['Qasim', 'Klas'], ['Rahel', 'Klas'],
] as const;

/** Nine cursisten more in group Z1, so that it is a class of twelve. */
export async function klasVanTwaalf({ w, b }: Portaal): Promise<void> {
  for (const [roepnaam, achternaam] of NAMEN) {
    const id = await b.inburgeraar(roepnaam, achternaam, w.gemeenten.dalfsen);
    await b.betrokken(id, 'TAAL', { organisatieId: w.org.wenl });
    await b.zet('groepslid', { groep_id: w.groepen.z1, organisatie_id: w.org.wenl, inburgeraar_id: id, van: '2025-01-01' });
  }
}

/** A lesson of Z1 today, for one story alone. */
export function lesVandaag({ w, b }: Portaal, begin_tijd: string, onderwerp: string): Promise<string> {
  return b.les(w.groepen.z1, w.org.wenl, '2026-11-18', { begin_tijd, onderwerp });
}

export interface Presentierij {
  roepnaam: string;
  status: string;
  minuten: number;
  versie: number;
  actueel: boolean;
  reden: string | null;
  correctie_reden: string | null;
  bron: string;
}

/** Everything the ledger holds of a lesson, by name and version. */
export function grootboek({ b }: Portaal, lesId: string): Promise<Presentierij[]> {
  return b.vraag<Presentierij>(
    `select r.roepnaam, p.status, p.minuten, p.versie, p.actueel, p.reden, p.correctie_reden, p.bron
     from presentie p join roepnaam r using (inburgeraar_id) where p.les_id = $1 order by r.roepnaam, p.versie`, [lesId]);
}

/** The whole class was there and the docent saved that. */
export async function allenAanwezig(p: Portaal, lesId: string): Promise<void> {
  const leden = await p.b.vraag<{ inburgeraar_id: string }>('select inburgeraar_id from groepslid where groep_id = $1 and tot is null', [p.w.groepen.z1]);
  const { errors } = await p.als(p.w.wie.taaldocent, 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }', {
    input: { idempotentieSleutel: sleutel(), lesId, regels: leden.map(({ inburgeraar_id }) => ({ inburgeraarId: inburgeraar_id, status: 'AANWEZIG' })) },
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

/** The choice of one cursist in the roster. */
export function keuze(page: Page, wie: string, status: string): Locator {
  return page.getByRole('radiogroup', { name: `Presentie van ${wie}` }).getByRole('radio', { name: status, exact: true });
}
