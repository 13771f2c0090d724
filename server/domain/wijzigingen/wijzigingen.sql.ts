import { type DefinerFunctie, definerAf, definerSql, PLPGSQL } from '../../database/definer.ts';

const FUNCTIES: readonly DefinerFunctie[] = [
  {
    // For the functions that change something; no role can write a line that did not happen.
    handtekening: 'wijziging_noteren(text, uuid, uuid, text, text, text, timestamptz)', voor: [],
    sql: `create function wijziging_noteren(wat text, de_organisatie uuid, de_gebruiker uuid, het_onderwerp text, het_oude text, het_nieuwe text, moment timestamptz) returns void
      language sql volatile security definer set search_path = public, pg_temp as $$
      insert into wijziging (op, gemeente_id, door, soort, organisatie_id, gebruiker_id, onderwerp, oud, nieuw)
        values (moment, ik_gemeente(), ik_lidmaatschap(), wat, de_organisatie, de_gebruiker, het_onderwerp, het_oude, het_nieuwe) $$`,
  },
  {
    // What a gemeente did, and what another gemeente did at an organisation that works for both: that touches this one too.
    handtekening: 'wijzigingen_lezen(bigint, text, int)', voor: ['rol_functioneel_beheerder', 'rol_fg'],
    sql: `create function wijzigingen_lezen(voor_id bigint, welke text, hoeveel int)
      returns table (id text, op timestamptz, door text, gemeente text, soort text, organisatie text, wie text, onderwerp text, oud text, nieuw text)
      language sql stable security definer set search_path = public, pg_temp as $$
      select w.id::text, w.op, g.naam, ge.naam, w.soort, o.naam, wie.naam, w.onderwerp, w.oud, w.nieuw from wijziging w
        join lidmaatschap l on l.id = w.door join gebruiker g on g.id = l.gebruiker_id join gemeente ge on ge.id = w.gemeente_id
        left join organisatie o on o.id = w.organisatie_id left join gebruiker wie on wie.id = w.gebruiker_id
       where (w.gemeente_id = ik_gemeente() or exists (select 1 from organisatie_gemeente og where og.organisatie_id = w.organisatie_id and og.gemeente_id = ik_gemeente()))
         and (voor_id is null or w.id < voor_id) and (welke is null or w.soort = welke)
       order by w.id desc limit least(hoeveel, 101) $$`,
  },
  {
    handtekening: 'wijziging_blijft()', voor: [],
    sql: `create function wijziging_blijft() returns trigger ${PLPGSQL} $$
      begin
        raise exception 'a line of the change log is never changed';
      end $$`,
  },
];

/** The change log: written by other functions, read by who manages and by the FG, changed by nobody. Run by a migration as samenspel_eigenaar. */
export const wijzigingenSql: string = `${definerSql(FUNCTIES)}
create trigger wijziging_blijft before update or delete on wijziging for each row execute function wijziging_blijft();`;

export const wijzigingenAf: string = `drop trigger wijziging_blijft on wijziging;
${definerAf(FUNCTIES)}`;
