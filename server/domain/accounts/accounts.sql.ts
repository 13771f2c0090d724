import { type DefinerFunctie, definerAf, definerSql, PLPGSQL } from '../../database/definer.ts';

/** Organisation `o` is of the own gemeente, or works or worked for it. */
export const VAN_ONS = `(o.gemeente_id = ik_gemeente() or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = ik_gemeente()))`;
/** … and does so today. */
export const WERKT_VOOR_ONS = `(o.gemeente_id = ik_gemeente() or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = ik_gemeente()
  and og.beeindigd_op is null and (og.contract_tot is null or og.contract_tot >= vandaag())))`;
const LOOPT = (l: string): string => `(${l}.tot is null or ${l}.tot >= vandaag())`;

/** Work in the name of membership `l`, by kind: never of whom, never how much. */
const HEEFT = `array(select k.kind from (
    select distinct case b.opdracht when 'REGIE' then 'REGIE' when 'WAARNEMING' then 'WAARNEMING' else 'KOPPELINGEN' end as kind from betrokkenheid b
     where b.lidmaatschap_id = l.id and b.beeindigd_reden is null and ${LOOPT('b')} and (b.vertrokken_op is null or b.vertrokken_op >= vandaag())
    union select 'GROEPEN' where exists (select 1 from groepsbegeleider gb where gb.lidmaatschap_id = l.id and ${LOOPT('gb')})) k order by 1)`;

const FUNCTIES: readonly DefinerFunctie[] = [
  {
    handtekening: 'lidmaatschappen_beheer()', voor: ['rol_functioneel_beheerder'],
    sql: `create function lidmaatschappen_beheer() returns table (id uuid, gebruiker_id uuid, naam text, ik_zelf boolean, rol text, organisatie_id uuid, organisatie text, gedeeld boolean, van date, tot date,
        laatst_gezien_op date, heeft text[])
      language sql stable security definer set search_path = public, pg_temp as $$
      select l.id, g.id, g.naam, g.id = (select z.gebruiker_id from lidmaatschap z where z.id = ik_lidmaatschap()), l.rol, o.id, o.naam,
          exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id <> ik_gemeente() and og.beeindigd_op is null), l.van, l.tot, l.laatst_gezien_op, ${HEEFT}
        from organisatie o join lidmaatschap l on l.organisatie_id = o.id and not l.systeem and ${LOOPT('l')} join gebruiker g on g.id = l.gebruiker_id
       where ${VAN_ONS} order by o.soort <> 'GEMEENTE', o.naam, g.naam collate "nl-x-icu", l.rol, l.id limit 2000 $$`,
  },
  {
    // For who has a role in an organisation of the own gemeente already. Never for oneself: who manages gives the roles that reach persons to others.
    handtekening: 'rol_geven(uuid, uuid, uuid, text, text, date, date, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function rol_geven(nieuw uuid, wie uuid, de_organisatie uuid, de_rol text, de_soort text, begint date, eindigt date, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        mens uuid;
      begin
        select l.gebruiker_id into mens from lidmaatschap l join organisatie o on o.id = l.organisatie_id where l.id = wie and not l.systeem and ${VAN_ONS} for update of l;
        if mens is null then return 'NIET_GEVONDEN'; end if;
        if mens = (select l.gebruiker_id from lidmaatschap l where l.id = ik_lidmaatschap()) then return 'ZELF'; end if;
        if not exists (select 1 from organisatie o where o.id = de_organisatie and o.soort = de_soort and ${WERKT_VOOR_ONS}) then return 'ORGANISATIE'; end if;
        perform pg_advisory_xact_lock(hashtext('rol'), hashtext(mens::text));
        if exists (select 1 from lidmaatschap l where l.gebruiker_id = mens and l.organisatie_id = de_organisatie and l.rol = de_rol and (l.tot is null or l.tot >= begint) and (eindigt is null or l.van <= eindigt)) then return 'STAAT_ER_AL'; end if;
        insert into lidmaatschap (id, gebruiker_id, rol, organisatie_id, van, tot) values (nieuw, mens, de_rol, de_organisatie, begint, eindigt);
        perform wijziging_noteren('ROL_GEGEVEN', de_organisatie, mens, de_rol, null, begint::text || '/' || coalesce(eindigt::text, ''), moment);
        return 'OK';
      end $$`,
  },
  {
    // At once: the membership is over since yesterday and its sessions are gone, so the next request is of nobody. Closing is always allowed, but nobody
    // closes the last door: a gemeente keeps one that manages without a last day, and an organisation of several gemeenten is not emptied by one of them.
    handtekening: 'rol_beeindigen(uuid, date, date, boolean, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function rol_beeindigen(welk uuid, gezien_tot date, laatste date, ook_met_werk boolean, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        l record;
      begin
        -- Two who end each other at once: the second sees that the first is gone.
        perform pg_advisory_xact_lock(hashtext('beheer'), hashtext(ik_gemeente()::text));
        if not exists (select 1 from lidmaatschap ik where ik.id = ik_lidmaatschap() and ik.van <= vandaag() and ${LOOPT('ik')}) then return 'TOEGANG_GEEINDIGD'; end if;
        select m.*, o.gemeente_id as eigen_gemeente, ${HEEFT.replaceAll('l.id', 'm.id')} as heeft into l from lidmaatschap m join organisatie o on o.id = m.organisatie_id
         where m.id = welk and not m.systeem and ${LOOPT('m')} and ${VAN_ONS} for update of m;
        if l.id is null then return 'NIET_GEVONDEN'; end if;
        if l.tot is distinct from gezien_tot then return 'VERSIE'; end if;
        if laatste is not null and (laatste < vandaag() or laatste < l.van) then return 'DAG'; end if;
        if l.rol = 'FUNCTIONEEL_BEHEERDER' and not exists (select 1 from lidmaatschap a where a.organisatie_id = l.organisatie_id and a.rol = l.rol and a.id <> l.id and a.gebruiker_id <> l.gebruiker_id
          and a.van <= vandaag() and a.tot is null) then return 'LAATSTE_BEHEERDER'; end if;
        if exists (select 1 from organisatie_gemeente og where og.organisatie_id = l.organisatie_id and og.gemeente_id <> ik_gemeente() and og.beeindigd_op is null) then
          perform pg_advisory_xact_lock(hashtext('gedeelde organisatie'), hashtext(l.organisatie_id::text));
          if not exists (select 1 from lidmaatschap a where a.organisatie_id = l.organisatie_id and a.id <> l.id and not a.systeem and a.van <= vandaag() and ${LOOPT('a')}) then return 'GEDEELD_LAATSTE'; end if;
        end if;
        if not ook_met_werk and cardinality(l.heeft) > 0 then return 'HEEFT_WERK'; end if;
        update lidmaatschap m set van = case when laatste is null then least(m.van, vandaag() - 1) else m.van end, tot = coalesce(laatste, vandaag() - 1) where m.id = welk;
        if laatste is null then delete from sessie s where s.lidmaatschap_id = welk; end if;
        perform wijziging_noteren('ROL_BEEINDIGD', l.organisatie_id, l.gebruiker_id, l.rol, coalesce(l.tot::text, ''), coalesce(laatste::text, 'nu'), moment);
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'lidmaatschap_gezien()', voor: [],
    sql: `create function lidmaatschap_gezien() returns trigger ${PLPGSQL} $$
      begin
        update lidmaatschap l set laatst_gezien_op = (new.laatst_gebruikt_op at time zone 'Europe/Amsterdam')::date where l.id = new.lidmaatschap_id and l.organisatie_id is not null
          and l.laatst_gezien_op is distinct from (new.laatst_gebruikt_op at time zone 'Europe/Amsterdam')::date;
        return null;
      end $$`,
  },
];

/**
 * Roles of people, for who manages accounts of the own gemeente; and when each was last used. Roles are given and ended here alone. Run by
 * a migration as samenspel_eigenaar.
 */
export const accountsSql: string = `${definerSql(FUNCTIES)}
create trigger lidmaatschap_gezien after insert or update of lidmaatschap_id on sessie for each row execute function lidmaatschap_gezien();`;

export const accountsAf: string = `drop trigger lidmaatschap_gezien on sessie;
${definerAf(FUNCTIES)}`;
