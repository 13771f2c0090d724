import type { Berichtstand, Postsoort } from '../../../shared/rules/berichten.ts';
import type { Taalcode } from '../../../shared/talen.ts';

/** A pg.Pool that logs in as samenspel_app. */
export interface Postbank {
  query: (tekst: string, waarden: unknown[]) => Promise<{ rows: unknown[] }>;
}

/** A message that this process has until the time that it was taken for. */
export interface GenomenBericht {
  id: string;
  soort: Postsoort;
  pad: string;
  taal: Taalcode;
  poging: number;
  /** Null where the person left no address, or is no longer here. */
  adres: string | null;
  /** How many things wait, where the sentence says so. */
  aantal: number | null;
}

export async function berichtNemen(bank: Postbank, nu: Date, vandaag: string, weer: Date): Promise<GenomenBericht | null> {
  const { rows } = await bank.query('select id, soort, pad, taal, poging, adres, aantal from bericht_nemen($1, $2::date, $3)', [nu, vandaag, weer]);
  return (rows[0] as GenomenBericht | undefined) ?? null;
}

/** What became of the try; false where somebody else has taken the message since. */
export async function berichtAfronden(bank: Postbank, { id, poging }: GenomenBericht, hoe: { stand: Berichtstand; uitkomst: string | null; weer: Date | null; nu: Date }): Promise<boolean> {
  const { rows } = await bank.query('select bericht_afronden($1, $2, $3, $4, $5, $6) as gelukt', [id, poging, hoe.stand, hoe.uitkomst, hoe.weer, hoe.nu]);
  return (rows[0] as { gelukt: boolean } | undefined)?.gelukt ?? false;
}

export async function berichtenZonderPost(bank: Postbank, nu: Date): Promise<number> {
  const { rows } = await bank.query('select berichten_zonder_post($1) as aantal', [nu]);
  return (rows[0] as { aantal: number } | undefined)?.aantal ?? 0;
}
