import { type DefinerFunctie, definerAf, definerSql, PLPGSQL } from '../../database/definer.ts';

const FUNCTIES: readonly DefinerFunctie[] = [
  {
    handtekening: 'parameter_zetten(uuid, text, int, int, date, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function parameter_zetten(nieuw uuid, de_naam text, gewoon int, de_waarde int, vanaf date, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        nu_geldt int;
      begin
        if vanaf < vandaag() then return 'DAG'; end if;
        -- Two at once would each note the same old value.
        perform pg_advisory_xact_lock(hashtext('parameter'), hashtext(ik_gemeente()::text));
        select p.waarde into nu_geldt from parameter_waarde p where p.gemeente_id = ik_gemeente() and p.naam = de_naam and p.geldig_van <= vanaf order by p.geldig_van desc, p.gezet_op desc limit 1;
        if coalesce(nu_geldt, gewoon) = de_waarde then return 'ZELFDE'; end if;
        insert into parameter_waarde (id, gemeente_id, naam, waarde, geldig_van, gezet_door, gezet_op) values (nieuw, ik_gemeente(), de_naam, de_waarde, vanaf, ik_lidmaatschap(), moment);
        perform wijziging_noteren('NORM_GEZET', null, null, de_naam, coalesce(nu_geldt, gewoon)::text, de_waarde || ' vanaf ' || to_char(vanaf, 'YYYY-MM-DD'), moment);
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'parameter_blijft()', voor: [],
    sql: `create function parameter_blijft() returns trigger ${PLPGSQL} $$
      begin
        raise exception 'what held on a day is never changed';
      end $$`,
  },
];

/** Norms of the own gemeente: added by one function, changed by nobody. Run by a migration as samenspel_eigenaar. */
export const parametersSql: string = `${definerSql(FUNCTIES)}
create trigger parameter_blijft before update or delete on parameter_waarde for each row execute function parameter_blijft();`;

export const parametersAf: string = `drop trigger parameter_blijft on parameter_waarde;
${definerAf(FUNCTIES)}`;
