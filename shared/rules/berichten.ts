/** What a message to an inburgeraar can say; the sentences stand in `shared/berichten.ts`. */
export const BERICHTSOORTEN = ['GESPREK_GEPLAND', 'GESPREK_VERZET', 'GESPREK_AFGEZEGD'] as const;
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

/** What a message to who works at a partner or the gemeente can say; those read Dutch. */
export const PARTNERBERICHTSOORTEN = ['AANLEVEREN', 'POSTVAK'] as const;
export type Postsoort = Berichtsoort | (typeof PARTNERBERICHTSOORTEN)[number] | 'UITNODIGING';

/**
 * How a message stands.
 *
 *     WACHT ──┬── the mail server took it ──────────▶ VERZONDEN
 *             ├── it cannot be sent, or too often ───▶ OPZIJ
 *             ├── no news any more ─────────────────▶ VERLOPEN
 *             └── no mail server, or no address ────▶ NIET_VERZONDEN
 */
export const BERICHTSTANDEN = ['WACHT', 'VERZONDEN', 'OPZIJ', 'VERLOPEN', 'NIET_VERZONDEN'] as const;
export type Berichtstand = (typeof BERICHTSTANDEN)[number];

/** Minutes until the next try, after the first, the second and so on. After the last the message is set aside. */
export const OPNIEUW_NA_MINUTEN: readonly number[] = [1, 5, 15, 60, 240, 720];

/** Who takes a message has it for so long: longer than sending can take, so that nobody else sends it meanwhile. */
export const NEEMTIJD_MINUTEN = 5;

/**
 * When a message that could not be sent is tried again.
 *
 * @param poging how many tries there were
 * @returns null where it is set aside
 */
export function volgendePoging(poging: number, nu: Date): Date | null {
  const minuten = OPNIEUW_NA_MINUTEN[poging - 1];
  return minuten === undefined ? null : new Date(nu.getTime() + minuten * 60_000);
}
