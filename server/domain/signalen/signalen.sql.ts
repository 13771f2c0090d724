/**
 * Servers of the release before hand in signals without saying with whom they run: that is who hands in. What directs one to a partner says so itself.
 * Run by a migration as samenspel_eigenaar.
 */
export const signaalPartnerSql: string = `
create function signaal_partner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.partner_id := coalesce(new.partner_id, new.organisatie_id);
  return new;
end $$;
alter function signaal_partner() owner to samenspel_definer;
revoke execute on function signaal_partner() from public;
create trigger signaal_partner before insert on signaal for each row execute function signaal_partner();
`;

export const signaalPartnerAf: string = `
drop trigger if exists signaal_partner on signaal;
drop function if exists signaal_partner();
`;

/**
 * How a signal stands follows from its steps: whoever may add a step need not be able to change the signal, and nobody can. The
 * policies judged who takes the step and for which signal; here is judged whether it follows on what was there. What the receiver
 * says is the terugkoppeling; what the other side says is waited for. `mogelijkeStappen` (shared/rules/signalen.ts) says the same.
 * Run by a migration as samenspel_eigenaar.
 */
export const signaalStapSql: string = `
create function signaal_stap_volgen() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s signaal;
  dag date := (new.ingevoerd_op at time zone 'Europe/Amsterdam')::date;
  ontvanger boolean;
begin
  select * into s from signaal x where x.id = new.signaal_id for update;
  ontvanger := ((select l.rol from lidmaatschap l where l.id = new.ingevoerd_door) = 'CONSULENT') = (s.richting = 'AAN_GEMEENTE');
  if new.versie <> s.versie + 1 or (new.soort = 'OPGEPAKT' and s.stand <> 'OPEN') or (new.soort in ('BERICHT', 'AFGEHANDELD') and s.stand = 'AFGEHANDELD')
    or (new.soort = 'AFGEHANDELD' and coalesce(new.tekst, s.terugkoppeling) is null) or (new.soort = 'HEROPEND' and s.stand <> 'AFGEHANDELD') or (new.soort = 'GEZIEN' and not s.antwoord_ongezien) then
    raise exception 'signaal_stap does not follow' using errcode = 'check_violation';
  end if;
  update signaal x set versie = new.versie,
    stand = case when new.soort = 'AFGEHANDELD' then 'AFGEHANDELD' when new.soort = 'HEROPEND' then 'OPEN' when ontvanger then 'IN_BEHANDELING' else x.stand end,
    terugkoppeling = case when ontvanger then coalesce(new.tekst, x.terugkoppeling) else x.terugkoppeling end,
    teruggekoppeld_op = case when ontvanger and new.tekst is not null then dag else x.teruggekoppeld_op end,
    wacht_sinds = case when ontvanger and new.soort <> 'OPGEPAKT' then null when not ontvanger and new.soort in ('BERICHT', 'HEROPEND') then coalesce(x.wacht_sinds, dag) else x.wacht_sinds end,
    antwoord_ongezien = case when new.soort = 'OPGEPAKT' then x.antwoord_ongezien else ontvanger end
   where x.id = s.id;
  return null;
end $$;
alter function signaal_stap_volgen() owner to samenspel_definer;
revoke execute on function signaal_stap_volgen() from public;
create trigger signaal_stap_volgen after insert on signaal_stap for each row execute function signaal_stap_volgen();
`;

export const signaalStapAf: string = `
drop trigger signaal_stap_volgen on signaal_stap;
drop function signaal_stap_volgen();
`;
