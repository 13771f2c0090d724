import { BEWAAR_DAGEN, HOOGSTENS_LINKS, HOOGSTENS_OPEN, HOOGSTENS_PER_DAG, HOOGSTENS_POGINGEN, OPNIEUW_NA_MINUTEN } from '../../../shared/rules/uitnodigingen.ts';
import { type DefinerFunctie, definerAf, definerSql, PLPGSQL } from '../../database/definer.ts';
import { WERKT_VOOR_ONS } from './accounts.sql.ts';

const OPEN = 'u.aangenomen_op is null and u.ingetrokken_op is null';

/** For who manages. */
const BEHEER: readonly DefinerFunctie[] = [
  {
    handtekening: 'uitnodigingen_lezen()', voor: ['rol_functioneel_beheerder'],
    sql: `create function uitnodigingen_lezen() returns table (id uuid, naam text, email text, rol text, organisatie text, van date, tot date, nummer int, verloopt_op timestamptz, pogingen int, uitgenodigd_op timestamptz,
        ingetrokken_op timestamptz, aangenomen_op timestamptz, post_stand text, versie int)
      language sql stable security definer set search_path = public, pg_temp as $$
      select u.id, u.naam, u.email, u.rol, o.naam, u.van, u.tot, u.nummer, u.verloopt_op, u.pogingen, u.uitgenodigd_op, u.ingetrokken_op, u.aangenomen_op, u.post_stand, u.versie
        from uitnodiging u join organisatie o on o.id = u.organisatie_id where u.gemeente_id = ik_gemeente() order by not (${OPEN}), u.uitgenodigd_op desc, u.id limit 500 $$`,
  },
  {
    handtekening: 'uitnodigen(uuid, uuid, text, text, text, text, date, date, text, timestamptz, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function uitnodigen(nieuw uuid, de_organisatie uuid, de_rol text, de_soort text, de_naam text, het_email text, begint date, eindigt date, de_hash text, verloopt timestamptz, moment timestamptz) returns text ${PLPGSQL} $$
      begin
        if not exists (select 1 from organisatie o where o.id = de_organisatie and o.soort = de_soort and ${WERKT_VOOR_ONS}) then return 'ORGANISATIE'; end if;
        -- Two acts at once would each see room for one more.
        perform pg_advisory_xact_lock(hashtext('uitnodiging'), hashtext(ik_gemeente()::text));
        if (select count(*) from uitnodiging u where u.gemeente_id = ik_gemeente() and ${OPEN}) >= ${HOOGSTENS_OPEN}
          or (select count(*) from uitnodiging u where u.gemeente_id = ik_gemeente() and u.uitgenodigd_op > moment - interval '24 hours') >= ${HOOGSTENS_PER_DAG} then return 'VOL'; end if;
        if exists (select 1 from uitnodiging u where u.gemeente_id = ik_gemeente() and lower(u.email) = lower(het_email) and u.organisatie_id = de_organisatie and u.rol = de_rol and ${OPEN}) then return 'STAAT_ER_AL'; end if;
        insert into uitnodiging (id, organisatie_id, gemeente_id, rol, naam, email, van, tot, geheim_hash, verloopt_op, uitgenodigd_door, uitgenodigd_op, volgende_op)
          values (nieuw, de_organisatie, ik_gemeente(), de_rol, de_naam, het_email, begint, eindigt, de_hash, verloopt, ik_lidmaatschap(), moment, moment);
        perform wijziging_noteren('UITGENODIGD', de_organisatie, null, de_rol, null, begint::text || '/' || coalesce(eindigt::text, ''), moment);
        return 'OK';
      end $$`,
  },
  {
    // A new secret: the link of before stops, and wrong guesses begin anew.
    handtekening: 'uitnodiging_vernieuwen(uuid, int, text, timestamptz, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function uitnodiging_vernieuwen(welke uuid, gezien int, de_hash text, verloopt timestamptz, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        u uitnodiging;
      begin
        select x.* into u from uitnodiging x where x.id = welke and x.gemeente_id = ik_gemeente() for update;
        if u.id is null then return 'NIET_GEVONDEN'; end if;
        if u.versie <> gezien then return 'VERSIE'; end if;
        if u.aangenomen_op is not null or u.ingetrokken_op is not null then return 'VOORBIJ'; end if;
        if u.nummer >= ${HOOGSTENS_LINKS} then return 'VOL'; end if;
        if u.uitgenodigd_op > moment - interval '${OPNIEUW_NA_MINUTEN} minutes' then return 'TE_SNEL'; end if;
        if not exists (select 1 from organisatie o where o.id = u.organisatie_id and ${WERKT_VOOR_ONS}) then return 'ORGANISATIE'; end if;
        update uitnodiging x set geheim_hash = de_hash, nummer = x.nummer + 1, verloopt_op = verloopt, pogingen = 0, uitgenodigd_op = moment, uitgenodigd_door = ik_lidmaatschap(),
          post_stand = 'WACHT', post_pogingen = 0, post_uitkomst = null, volgende_op = moment, versie = x.versie + 1 where x.id = welke;
        perform wijziging_noteren('OPNIEUW_UITGENODIGD', u.organisatie_id, null, u.rol, null, null, moment);
        return 'OK';
      end $$`,
  },
  {
    handtekening: 'uitnodiging_intrekken(uuid, int, timestamptz)', voor: ['rol_functioneel_beheerder'],
    sql: `create function uitnodiging_intrekken(welke uuid, gezien int, moment timestamptz) returns text ${PLPGSQL} $$
      declare
        u uitnodiging;
      begin
        select x.* into u from uitnodiging x where x.id = welke and x.gemeente_id = ik_gemeente() for update;
        if u.id is null then return 'NIET_GEVONDEN'; end if;
        if u.versie <> gezien then return 'VERSIE'; end if;
        if u.aangenomen_op is not null or u.ingetrokken_op is not null then return 'VOORBIJ'; end if;
        update uitnodiging x set ingetrokken_op = moment, versie = x.versie + 1 where x.id = welke;
        perform wijziging_noteren('UITNODIGING_INGETROKKEN', u.organisatie_id, null, u.rol, null, null, moment);
        return 'OK';
      end $$`,
  },
];

/**
 * Whoever comes with a link: which invitation it opens, or the word for why not. A wrong secret counts against that one invitation; after
 * so many the right one does not count either. An invitation that is not there and a wrong secret are one answer.
 */
const VINDEN: DefinerFunctie = {
  handtekening: 'uitnodiging_openen(uuid, text, timestamptz, date)', voor: [],
  sql: `create function uitnodiging_openen(welke uuid, de_hash text, moment timestamptz, dag date) returns text ${PLPGSQL} $$
      declare
        u uitnodiging;
      begin
        select x.* into u from uitnodiging x where x.id = welke for update;
        if u.id is null then return 'ONBEKEND'; end if;
        if u.pogingen >= ${HOOGSTENS_POGINGEN} then return 'TE_VAAK'; end if;
        if u.geheim_hash <> de_hash then
          update uitnodiging x set pogingen = x.pogingen + 1 where x.id = welke;
          return 'ONBEKEND';
        end if;
        if u.aangenomen_op is not null then return 'AANGENOMEN'; end if;
        if u.ingetrokken_op is not null then return 'INGETROKKEN'; end if;
        if u.verloopt_op <= moment or u.tot < dag then return 'VERLOPEN'; end if;
        if not exists (select 1 from organisatie o where o.id = u.organisatie_id and (o.gemeente_id = u.gemeente_id or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id
          and og.gemeente_id = u.gemeente_id and og.beeindigd_op is null and (og.contract_tot is null or og.contract_tot >= dag)))) then return 'INGETROKKEN'; end if;
        return 'OK';
      end $$`,
};

/** For the server, before it knows who comes. */
const DEUR: readonly DefinerFunctie[] = [
  VINDEN,
  {
    handtekening: 'uitnodiging_bekijken(uuid, text, timestamptz, date)', voor: ['samenspel_app'],
    sql: `create function uitnodiging_bekijken(welke uuid, de_hash text, moment timestamptz, dag date) returns table (uitkomst text, rol text, organisatie text, gemeente text, verloopt_op timestamptz) ${PLPGSQL} $$
      #variable_conflict use_column
      declare
        gevonden text := uitnodiging_openen(welke, de_hash, moment, dag);
      begin
        if gevonden <> 'OK' then return query select gevonden, null::text, null::text, null::text, null::timestamptz; return; end if;
        return query select gevonden, u.rol, o.naam, g.naam, u.verloopt_op from uitnodiging u join organisatie o on o.id = u.organisatie_id join gemeente g on g.id = u.gemeente_id where u.id = welke;
      end $$`,
  },
  {
    // Ties the role to who proved to be somebody. Never to an account that is only called the same or has the same address.
    handtekening: 'uitnodiging_aannemen(uuid, text, text, text, text, timestamptz, date)', voor: ['samenspel_app'],
    sql: `create function uitnodiging_aannemen(welke uuid, de_hash text, de_issuer text, het_subject text, het_email text, moment timestamptz, dag date)
      returns table (uitkomst text, gebruiker_id uuid, lidmaatschap_id uuid) ${PLPGSQL} $$
      #variable_conflict use_column
      declare
        gevonden text := uitnodiging_openen(welke, de_hash, moment, dag);
        u uitnodiging;
        mens uuid;
        lid uuid;
      begin
        if gevonden <> 'OK' then return query select gevonden, null::uuid, null::uuid; return; end if;
        select x.* into u from uitnodiging x where x.id = welke;
        if het_email is not null and lower(het_email) <> lower(u.email) then return query select 'ANDER_ADRES', null::uuid, null::uuid; return; end if;
        insert into gebruiker (naam, email, oidc_issuer, oidc_subject) values (u.naam, u.email, de_issuer, het_subject) on conflict (oidc_issuer, oidc_subject) do nothing;
        select g.id into mens from gebruiker g where g.oidc_issuer = de_issuer and g.oidc_subject = het_subject;
        if mens = (select l.gebruiker_id from lidmaatschap l where l.id = u.uitgenodigd_door) then return query select 'ZELF', null::uuid, null::uuid; return; end if;
        select l.id into lid from lidmaatschap l where l.gebruiker_id = mens and l.organisatie_id = u.organisatie_id and l.rol = u.rol and (l.tot is null or l.tot >= dag) order by l.van limit 1;
        if lid is null then
          insert into lidmaatschap (gebruiker_id, rol, organisatie_id, van, tot) values (mens, u.rol, u.organisatie_id, greatest(u.van, dag), u.tot) returning id into lid;
        end if;
        update uitnodiging x set aangenomen_op = moment, lidmaatschap_id = lid, versie = x.versie + 1 where x.id = welke;
        insert into wijziging (op, gemeente_id, door, soort, organisatie_id, gebruiker_id, onderwerp, nieuw)
          values (moment, u.gemeente_id, lid, 'UITNODIGING_AANGENOMEN', u.organisatie_id, mens, u.rol, greatest(u.van, dag)::text || '/' || coalesce(u.tot::text, ''));
        return query select 'OK', mens, lid;
      end $$`,
  },
  {
    handtekening: 'uitnodigingen_opruimen(timestamptz)', voor: ['samenspel_app'],
    sql: `create function uitnodigingen_opruimen(moment timestamptz) returns int ${PLPGSQL} $$
      declare
        aantal int;
      begin
        delete from uitnodiging u where greatest(u.aangenomen_op, u.ingetrokken_op, u.verloopt_op) < moment - interval '${BEWAAR_DAGEN} days';
        get diagnostics aantal = row_count;
        return aantal;
      end $$`,
  },
];

/** The outbox, as that of messages (`berichten.sql.ts`): taken before it is sent, and kept from others meanwhile. */
const POST: readonly DefinerFunctie[] = [
  {
    handtekening: 'uitnodiging_nemen(timestamptz, timestamptz)', voor: ['samenspel_app'],
    sql: `create function uitnodiging_nemen(moment timestamptz, weer timestamptz) returns table (id uuid, nummer int, poging int, adres text) ${PLPGSQL} $$
      #variable_conflict use_column
      declare
        u record;
      begin
        update uitnodiging x set post_stand = 'VERLOPEN', post_uitkomst = 'TE_LAAT' where x.post_stand = 'WACHT' and (x.verloopt_op <= moment or x.ingetrokken_op is not null or x.aangenomen_op is not null);
        select x.id, x.nummer, x.post_pogingen, x.email into u from uitnodiging x where x.post_stand = 'WACHT' and x.volgende_op <= moment order by x.volgende_op, x.id limit 1 for update skip locked;
        if u.id is null then return; end if;
        update uitnodiging x set post_pogingen = x.post_pogingen + 1, volgende_op = weer where x.id = u.id;
        return query select u.id, u.nummer, u.post_pogingen + 1, u.email;
      end $$`,
  },
  {
    handtekening: 'uitnodiging_afronden(uuid, int, int, text, text, timestamptz)', voor: ['samenspel_app'],
    sql: `create function uitnodiging_afronden(welke uuid, het_nummer int, welke_poging int, de_stand text, hoe text, weer timestamptz) returns boolean ${PLPGSQL} $$
      begin
        update uitnodiging x set post_stand = de_stand, post_uitkomst = hoe, volgende_op = coalesce(weer, x.volgende_op)
         where x.id = welke and x.nummer = het_nummer and x.post_stand = 'WACHT' and x.post_pogingen = welke_poging;
        return found;
      end $$`,
  },
  {
    handtekening: 'uitnodigingen_zonder_post(timestamptz)', voor: ['samenspel_app'],
    sql: `create function uitnodigingen_zonder_post(moment timestamptz) returns int ${PLPGSQL} $$
      declare
        aantal int;
      begin
        update uitnodiging x set post_stand = 'NIET_VERZONDEN', post_uitkomst = 'GEEN_POST' where x.post_stand = 'WACHT' and x.volgende_op <= moment;
        get diagnostics aantal = row_count;
        return aantal;
      end $$`,
  },
];

const FUNCTIES = [...BEHEER, ...DEUR, ...POST];

/** Invitations: made, renewed and taken back by who manages; opened by who has the link; sent by the server. Run by a migration as samenspel_eigenaar. */
export const uitnodigingenSql: string = definerSql(FUNCTIES);

export const uitnodigingenAf: string = definerAf(FUNCTIES);
