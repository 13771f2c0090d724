import { type DefinerFunctie, definerAf, definerSql, PLPGSQL } from '../../database/definer.ts';

/** Another gemeente works with organisation `o` as well, and has not said that it ends. */
const GEDEELD = `exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id <> ik_gemeente() and og.beeindigd_op is null)`;

const FUNCTIES: readonly DefinerFunctie[] = [
  {
    handtekening: 'organisatie_contact_zetten(uuid, int, text, text, text, timestamptz)', voor: [],
    sql: `create function organisatie_contact_zetten(welke uuid, gezien int, het_email text, de_telefoon text, het_adres text, moment timestamptz) returns boolean ${PLPGSQL} $$
      declare
        oud organisatie_contact;
      begin
        select c.* into oud from organisatie_contact c where c.organisatie_id = welke and c.gemeente_id = ik_gemeente();
        if coalesce(oud.versie, 0) <> gezien then return false; end if;
        if (oud.email, oud.telefoon, oud.adres) is distinct from (het_email, de_telefoon, het_adres) then
          perform wijziging_noteren('CONTACT_GEWIJZIGD', welke, null, null, null, null, moment);
        end if;
        insert into organisatie_contact as c (organisatie_id, gemeente_id, email, telefoon, adres, versie, gewijzigd_door, gewijzigd_op)
          values (welke, ik_gemeente(), het_email, de_telefoon, het_adres, 1, ik_lidmaatschap(), moment)
          on conflict (organisatie_id, gemeente_id) do update set email = excluded.email, telefoon = excluded.telefoon, adres = excluded.adres, versie = c.versie + 1,
            gewijzigd_door = excluded.gewijzigd_door, gewijzigd_op = excluded.gewijzigd_op;
        return true;
      end $$`,
  },
  {
    // A new organisation, or one that another gemeente works with already: its name is known to everybody, so it is tied and not made twice.
    handtekening: 'organisatie_maken(uuid, text, text, date, date, text, text, text, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function organisatie_maken(nieuw uuid, de_naam text, de_soort text, begint date, eindigt date, het_email text, de_telefoon text, het_adres text, moment timestamptz)
      returns table (uitkomst text, welke uuid) ${PLPGSQL} $$
      declare
        er organisatie;
        band organisatie_gemeente;
        versie_nu int;
      begin
        perform pg_advisory_xact_lock(hashtext('organisatienaam'), hashtext(lower(de_naam)));
        select o.* into er from organisatie o where lower(o.naam) = lower(de_naam);
        if er.id is not null and er.soort <> de_soort then return query select 'NAAM_BEZET', null::uuid; return; end if;
        if er.id is null then
          insert into organisatie (id, naam, soort) values (nieuw, de_naam, de_soort) returning * into er;
          perform wijziging_noteren('ORGANISATIE_GEMAAKT', er.id, null, de_soort, null, de_naam, moment);
        else
          select og.* into band from organisatie_gemeente og where og.organisatie_id = er.id and og.gemeente_id = ik_gemeente() for update;
          if band.organisatie_id is not null and band.beeindigd_op is null then return query select 'STAAT_ER_AL', null::uuid; return; end if;
          perform wijziging_noteren('ORGANISATIE_GEKOPPELD', er.id, null, de_soort, null, er.naam, moment);
        end if;
        insert into organisatie_gemeente as og (organisatie_id, gemeente_id, contract_van, contract_tot) values (er.id, ik_gemeente(), begint, eindigt)
          on conflict (organisatie_id, gemeente_id) do update set contract_van = excluded.contract_van, contract_tot = excluded.contract_tot, beeindigd_op = null;
        select coalesce(max(c.versie), 0) into versie_nu from organisatie_contact c where c.organisatie_id = er.id and c.gemeente_id = ik_gemeente();
        perform organisatie_contact_zetten(er.id, versie_nu, het_email, de_telefoon, het_adres, moment);
        return query select 'OK', er.id;
      end $$`,
  },
  {
    // The name of an organisation that several gemeenten work with changes when a second one gives the same.
    handtekening: 'organisatie_hernoemen(uuid, text, timestamptz)', voor: [],
    sql: `create function organisatie_hernoemen(welke uuid, de_naam text, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        er record;
      begin
        select o.*, ${GEDEELD} as gedeeld into er from organisatie o where o.id = welke;
        if er.naam = de_naam then return 'OK'; end if;
        if exists (select 1 from organisatie o where lower(o.naam) = lower(de_naam) and o.id <> welke) then return 'NAAM_BEZET'; end if;
        if er.gedeeld and (er.naam_voorstel is distinct from de_naam or er.voorstel_gemeente_id = ik_gemeente()) then
          update organisatie o set naam_voorstel = de_naam, voorstel_gemeente_id = ik_gemeente() where o.id = welke;
          perform wijziging_noteren('NAAM_VOORGESTELD', welke, null, null, er.naam, de_naam, moment);
          return 'OK';
        end if;
        update organisatie o set naam = de_naam, naam_voorstel = null, voorstel_gemeente_id = null where o.id = welke;
        perform wijziging_noteren('NAAM_GEWIJZIGD', welke, null, null, er.naam, de_naam, moment);
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'organisatie_wijzigen(uuid, int, text, date, date, text, text, text, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function organisatie_wijzigen(welke uuid, gezien int, de_naam text, begint date, eindigt date, het_email text, de_telefoon text, het_adres text, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        er organisatie;
        band organisatie_gemeente;
        uitkomst text;
      begin
        -- In the order in which making takes them.
        perform pg_advisory_xact_lock(hashtext('organisatienaam'), hashtext(lower(de_naam)));
        select o.* into er from organisatie o where o.id = welke for update;
        select og.* into band from organisatie_gemeente og where og.organisatie_id = welke and og.gemeente_id = ik_gemeente() for update;
        if er.id is null or (band.organisatie_id is null and er.gemeente_id is distinct from ik_gemeente()) then return 'NIET_GEVONDEN'; end if;
        if band.beeindigd_op is not null then return 'BEEINDIGD'; end if;
        if not organisatie_contact_zetten(welke, gezien, het_email, de_telefoon, het_adres, moment) then return 'VERSIE'; end if;
        uitkomst := organisatie_hernoemen(welke, de_naam, moment);
        if uitkomst <> 'OK' then return uitkomst; end if;
        if band.organisatie_id is not null and (band.contract_van, band.contract_tot) is distinct from (begint, eindigt) then
          update organisatie_gemeente og set contract_van = begint, contract_tot = eindigt where og.organisatie_id = welke and og.gemeente_id = ik_gemeente();
          perform wijziging_noteren('CONTRACT_GEWIJZIGD', welke, null, null, coalesce(band.contract_van::text, '') || '/' || coalesce(band.contract_tot::text, ''), coalesce(begint::text, '') || '/' || coalesce(eindigt::text, ''), moment);
        end if;
        return 'OK';
      end $$`,
  },
  {
    // Only where nobody of the own gemeente is there after that day: whom a school has is handed over first. Whether, and not how many.
    handtekening: 'organisatie_beeindigen(uuid, int, date, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function organisatie_beeindigen(welke uuid, gezien int, laatste date, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        band organisatie_gemeente;
      begin
        select og.* into band from organisatie_gemeente og where og.organisatie_id = welke and og.gemeente_id = ik_gemeente() for update;
        if band.organisatie_id is null then return 'NIET_GEVONDEN'; end if;
        if band.beeindigd_op is not null then return 'BEEINDIGD'; end if;
        if coalesce((select c.versie from organisatie_contact c where c.organisatie_id = welke and c.gemeente_id = ik_gemeente()), 0) <> gezien then return 'VERSIE'; end if;
        if laatste < vandaag() or laatste < band.contract_van then return 'DAG'; end if;
        if exists (select 1 from betrokkenheid b join inburgeraar i on i.id = b.inburgeraar_id where b.organisatie_id = welke and i.gemeente_id = ik_gemeente() and i.gewist_op is null
          and b.beeindigd_reden is null and (b.tot is null or b.tot > laatste) and (b.vertrokken_op is null or b.vertrokken_op > laatste)) then return 'HEEFT_MENSEN'; end if;
        update organisatie_gemeente og set contract_tot = laatste, beeindigd_op = moment where og.organisatie_id = welke and og.gemeente_id = ik_gemeente();
        update organisatie_contact c set versie = c.versie + 1, gewijzigd_door = ik_lidmaatschap(), gewijzigd_op = moment where c.organisatie_id = welke and c.gemeente_id = ik_gemeente();
        update uitnodiging u set ingetrokken_op = moment, versie = u.versie + 1 where u.organisatie_id = welke and u.gemeente_id = ik_gemeente() and u.aangenomen_op is null and u.ingetrokken_op is null;
        perform wijziging_noteren('ORGANISATIE_BEEINDIGD', welke, null, null, band.contract_tot::text, laatste::text, moment);
        return 'OK';
      end $$`,
  },
];

/** Organisations of the own gemeente: made, tied, renamed and ended. What stands in the way comes back as a word. Run by a migration as samenspel_eigenaar. */
export const organisatiesSql: string = definerSql(FUNCTIES);

export const organisatiesAf: string = definerAf(FUNCTIES);
