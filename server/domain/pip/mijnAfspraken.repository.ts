import sql, { empty } from 'sql-template-tag';
import { rijJson } from '../../access/bron.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { AFSPRAAK_THEMAS, type AfspraakThema, EINDSTANDEN } from '../../../shared/rules/pip.ts';
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

/**
 * The running agreements that the actor's organisation carries out, of running persons in bereik and on themes that the
 * actor reads, ordered by the person's name.
 *
 * @param na the last agreement of the page before
 */
export async function mijnAfsprakenLezen(tx: Transactie, na: AfspraakPlek | null, limiet: number, selectie: Selectie): Promise<GelezenAfspraak[]> {
  const { actor } = tx;
  const personen = personenInBereik(tx);
  const themas = AFSPRAAK_THEMAS.filter((thema) => new Leesrecht(actor, thema).bestaat);
  if (!personen || themas.length === 0) return [];
  const verder = na ? sql` and (p.naam, p.inburgeraar_id, t.id) > (${na.naam}, ${na.inburgeraarId}::uuid, ${na.id}::uuid)` : empty;
  return tx.vraag<GelezenAfspraak>(sql`with bereik as (${personen}),
    p as (select p.*, coalesce(lower(r.roepnaam), '') collate "nl-x-icu" as naam
      from bereik p left join roepnaam r on r.inburgeraar_id = p.inburgeraar_id and ${new Leesrecht(actor, 'ROEPNAAM').open()} where p.lopend)
    select t.id, t.inburgeraar_id as "inburgeraarId", t.thema, p.naam, p.opdracht, p.grondslag, ${rijJson(Afspraak, tx, selectie, afspraakVelden(actor))} as afspraak
    from p join afspraak t on t.inburgeraar_id = p.inburgeraar_id
    where t.uitvoerder_id = ${actor.organisatieId}::uuid and t.thema = any(${themas}) and t.stand <> all (${[...EINDSTANDEN]})${verder}
    order by p.naam, p.inburgeraar_id, t.id limit ${limiet}`);
}
