import { maakGeheim } from '../../server/audit/geheim.ts';
import { metDefiner } from '../../server/database/migreren.ts';
import { type Bewaaropdracht, bewaren } from '../../server/domain/bewaren/bewaren.service.ts';
import { ALLE_TABELLEN } from '../../server/domain/rubrieken.ts';
import { VAN_TRIGGERS, vulAlles } from '../world/volledig.ts';
import type { Persona } from '../world/wereld.ts';
import type { Portaal } from './portaal.ts';

/** Fulfilled on 2 November 2026: the last day of the dossier is 2 November 2031, of the kernset 2 November 2076. */
export const LAATSTE_DAG = '2031-11-02';
export const DAG_ERNA = '2031-11-03';
export const EEUW = '2076-11-03';

/** A person of whom every text is a word that occurs nowhere else. */
export async function kanarie({ b, w }: Portaal, naam: string): Promise<{ id: string; ik: Persona }> {
  const { id: nieuw } = await b.zet<{ id: string }>('inburgeraar', { gemeente_id: w.gemeenten.dalfsen, portaalnummer: `${naam}-portaalnummer` });
  const { id: gebruikerId } = await b.zet<{ id: string }>('gebruiker', { naam: `${naam}-account`, email: `${naam}@voorbeeld.test`, oidc_issuer: 'https://kanarie.test', oidc_subject: `${naam}-subject` });
  const wie = await b.persona(`${naam}-account`, 'INBURGERAAR', null, { inburgeraarId: nieuw, gebruikerId });
  await b.betrokken(nieuw, 'REGIE', w.wie.consulent);
  await b.betrokken(nieuw, 'WAARNEMING', w.wie.andereConsulent, { van: '2026-11-10', tot: '2026-11-20', reden: `${naam}-reden` });
  const [recht] = await b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'WAARNEMING'`, [nieuw]);
  await b.zet('recht_beoordeling', { betrokkenheid_id: recht?.id, versie: 1, uitkomst: 'INTREKKEN', opmerking: `${naam}-oordeel`, ingevoerd_door: w.wie.fg.lidmaatschapId, ingevoerd_op: '2026-11-18' });
  await b.zet('groepslid', { groep_id: w.groepen.z1, organisatie_id: w.org.wenl, inburgeraar_id: nieuw, van: '2025-01-01' });
  await vulAlles(b, nieuw, ALLE_TABELLEN.map((t) => t.tabel).filter((t) => !VAN_TRIGGERS.includes(t)), {
    organisatieId: w.org.wenl, door: w.wie.taaldocent, verwijs: { les_id: w.lessen.maandag, activiteit_id: w.activiteiten.hout, gemeente_id: w.gemeenten.dalfsen },
  });
  await b.zet('presentie_import', {
    organisatie_id: w.org.wenl, lidmaatschap_id: w.wie.taalcoordinator.lidmaatschapId, gemaakt_op: '2026-11-17', stand: 'VOORBEELD', bestand_hash: 'x',
    regels: JSON.stringify([{ inburgeraarId: nieuw, status: 'AANWEZIG', opmerking: `${naam}-regel` }, { inburgeraarId: w.wij.bilal, status: 'AANWEZIG' }]),
  });
  return { id: nieuw, ik: wie };
}

export const opdracht = (op: string, anders: Partial<Bewaaropdracht> = {}): Bewaaropdracht =>
  ({ op, nu: new Date(`${op}T09:00:00+01:00`), echt: true, partij: 20, grafstenen: null, geheim: maakGeheim(['k'.repeat(40)]), ...anders });

/** One run of the job, on a connection of its own. */
export const draaiBewaren = (p: Portaal, op: string, anders?: Partial<Bewaaropdracht>) => metDefiner(p.adminUrl, (client) => bewaren(client, opdracht(op, anders)));

/** In which tables a text stands, whatever the column: jsonb and lists included. */
export async function waarStaat(p: Portaal, tekst: string): Promise<string[]> {
  const tabellen = await p.b.vraag<{ tabel: string }>(`select tablename as tabel from pg_tables where schemaname = 'public' order by 1`);
  const vraag = tabellen.map(({ tabel }) => `select '${tabel}' as tabel where exists (select 1 from ${tabel} t where t::text ilike '%' || $1 || '%')`).join(' union all ');
  return (await p.b.vraag<{ tabel: string }>(`${vraag} order by 1`, [tekst])).map(({ tabel }) => tabel);
}

/** How many rows of the dossier a person has. */
export async function aantalRijen(p: Portaal, id: string): Promise<number> {
  const vraag = ALLE_TABELLEN.map(({ tabel }) => `select count(*) as n from ${tabel} where inburgeraar_id = $1`).join(' union all ');
  return (await p.b.vraag<{ n: number }>(`select sum(n)::int as n from (${vraag}) r`, [id]))[0]?.n ?? 0;
}
