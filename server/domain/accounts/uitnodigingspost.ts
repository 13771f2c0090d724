import type { Postbak } from '../berichten/verzenden.ts';
import type { Postbank } from '../berichten/verzenden.repository.ts';
import type { Uitnodigingslinks } from './uitnodigingslink.ts';

interface Genomen {
  id: string;
  nummer: number;
  poging: number;
  adres: string;
}

/** Invitations as letters: the sentence and the link, which is made when it is sent and stands nowhere. */
export function uitnodigingenbak(links: Uitnodigingslinks): Postbak<Genomen> {
  return {
    nemen: async (bank, nu, _vandaag, weer) => ((await bank.query('select id, nummer, poging, adres from uitnodiging_nemen($1, $2)', [nu, weer])).rows[0] as Genomen | undefined) ?? null,
    afronden: async (bank, { id, nummer, poging }, { stand, uitkomst, weer }) => {
      const { rows } = await bank.query('select uitnodiging_afronden($1, $2, $3, $4, $5, $6) as gelukt', [id, nummer, poging, stand, uitkomst, weer]);
      return (rows[0] as { gelukt: boolean } | undefined)?.gelukt ?? false;
    },
    zonderPost: async (bank, nu) => ((await bank.query('select uitnodigingen_zonder_post($1) as aantal', [nu])).rows[0] as { aantal: number } | undefined)?.aantal ?? 0,
    brief: ({ id, nummer, poging, adres }) => ({ brief: { id: `${id}-${nummer}`, soort: 'UITNODIGING', taal: 'nl', pad: links.pad(id, nummer) }, adres, poging }),
  };
}

/** What was over long enough goes, with the name and the address in it. */
export async function ruimUitnodigingenOp(bank: Postbank, nu: Date): Promise<void> {
  await bank.query('select uitnodigingen_opruimen($1)', [nu]);
}
