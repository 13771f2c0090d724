import sql, { empty, type Sql } from 'sql-template-tag';
import { eersteVanMaand, plusMaanden } from '../../../shared/rules/datum.ts';
import { rijJson } from '../../access/bron.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import { type AfspraakKeuze, AFSPRAAK_THEMAS, type AfspraakThema } from '../../../shared/rules/pip.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { afspraakVelden } from './pip.bron.ts';
import { Afspraak } from './pip.entity.ts';

/** Where a page ended: by name, then by person, so that the agreements of one person stay together. */
export interface AfspraakPlek {
  naam: string;
  inburgeraarId: string;
  id: string;
}

/** An agreement as read, with the relation by which its person was reached. */
export interface GelezenAfspraak extends AfspraakPlek {
  thema: AfspraakThema;
  opdracht: string;
  grondslag: string;
  afspraak: object;
}

/** The rule of `shared/rules/pip.ts` in SQL, over `t`; a spec holds them to each other. */
function gekozen(keuze: AfspraakKeuze | null, vandaag: string): Sql {
  const eerste = eersteVanMaand(vandaag);
  const inMaand = (kolom: Sql) => sql`(${kolom} >= ${eerste}::date and ${kolom} < ${plusMaanden(eerste, 1)}::date)`;
  if (keuze === 'TE_LAAT') return sql` and t.tot < ${vandaag}::date`;
  if (keuze === 'DEZE_MAAND') return sql` and (t.tot is null or t.tot >= ${vandaag}::date) and (${inMaand(sql`t.van`)} or ${inMaand(sql`t.tot`)})`;
  return keuze === 'STOKT' ? sql` and t.stand = 'STOKT'` : empty;
}

/** From and where of the list, over `p` (a person of the CTE `bereik` that runs) and `t` (an agreement); null where there can be none. */
function lopendeAfspraken(tx: Transactie, keuze: AfspraakKeuze | null): Sql | null {
  const themas = AFSPRAAK_THEMAS.filter((thema) => new Leesrecht(tx.actor, thema).bestaat);
  if (themas.length === 0) return null;
  return sql`from p join afspraak t on t.inburgeraar_id = p.inburgeraar_id
    where t.uitvoerder_id = ${tx.actor.organisatieId}::uuid and t.thema = any(${themas}) and t.stand <> all (${[...EINDSTANDEN]})${gekozen(keuze, tx.vandaag)}`;
}

/** How many of them there are in all. */
export async function mijnAfsprakenTellen(tx: Transactie, keuze: AfspraakKeuze | null): Promise<number> {
  const [personen, welke] = [personenInBereik(tx), lopendeAfspraken(tx, keuze)];
  if (!personen || !welke) return 0;
  const [rij] = await tx.vraag<{ aantal: number }>(sql`with bereik as (${personen}), p as (select * from bereik where lopend) select count(*)::int as aantal ${welke}`);
  return rij?.aantal ?? 0;
}

/**
 * The running agreements that the actor's organisation carries out, of running persons in bereik and on themes that the
 * actor reads, ordered by the person's name.
 *
 * @param keuze which of them; null for all
 * @param na the last agreement of the page before
 */
export async function mijnAfsprakenLezen(tx: Transactie, keuze: AfspraakKeuze | null, na: AfspraakPlek | null, limiet: number, selectie: Selectie): Promise<GelezenAfspraak[]> {
  const { actor } = tx;
  const [personen, welke] = [personenInBereik(tx), lopendeAfspraken(tx, keuze)];
  if (!personen || !welke) return [];
  const verder = na ? sql` and (p.naam, p.inburgeraar_id, t.id) > (${na.naam}, ${na.inburgeraarId}::uuid, ${na.id}::uuid)` : empty;
  return tx.vraag<GelezenAfspraak>(sql`with bereik as (${personen}),
    p as (select p.*, coalesce(lower(r.roepnaam), '') collate "nl-x-icu" as naam
      from bereik p left join roepnaam r on r.inburgeraar_id = p.inburgeraar_id and ${new Leesrecht(actor, 'ROEPNAAM').open()} where p.lopend)
    select t.id, t.inburgeraar_id as "inburgeraarId", t.thema, p.naam, p.opdracht, p.grondslag, ${rijJson(Afspraak, tx, selectie, afspraakVelden(actor))} as afspraak
    ${welke}${verder}
    order by p.naam, p.inburgeraar_id, t.id limit ${limiet}`);
}
