/**
 * What ends with the person ends in the database itself, so that no query has to remember it: after a move the partners
 * have nothing of the person, while the gemeente keeps its own; an erased person has no betrokkenheid left. The day is
 * copied to the rows that the bereik is computed from, as policies look at no other table. Run by a migration as
 * samenspel_eigenaar.
 */
export const verhuizingSql = `
create function betrokkenheid_volgt_persoon() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  persoon record;
begin
  select i.vertrokken_op, i.gewist_op into persoon from inburgeraar i where i.id = new.inburgeraar_id;
  new.vertrokken_op := case when exists (select 1 from organisatie o where o.id = new.organisatie_id and o.soort <> 'GEMEENTE') then persoon.vertrokken_op end;
  if persoon.gewist_op is not null then
    new.beeindigd_reden := 'GEWIST';
  end if;
  return new;
end $$;
alter function betrokkenheid_volgt_persoon() owner to samenspel_definer;
revoke execute on function betrokkenheid_volgt_persoon() from public;
create trigger betrokkenheid_volgt_persoon before insert or update on betrokkenheid
  for each row execute function betrokkenheid_volgt_persoon();

create function inburgeraar_sluiten() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- The trigger on betrokkenheid decides row by row.
  update betrokkenheid set tot = tot where inburgeraar_id = new.id;
  return null;
end $$;
alter function inburgeraar_sluiten() owner to samenspel_definer;
revoke execute on function inburgeraar_sluiten() from public;
create trigger inburgeraar_sluiten after update of vertrokken_op, gewist_op on inburgeraar
  for each row when (new.vertrokken_op is distinct from old.vertrokken_op or new.gewist_op is distinct from old.gewist_op)
  execute function inburgeraar_sluiten();

update betrokkenheid b set tot = b.tot from inburgeraar i
 where i.id = b.inburgeraar_id and (i.vertrokken_op is not null or i.gewist_op is not null);
`;

export const verhuizingAf = `
drop trigger inburgeraar_sluiten on inburgeraar;
drop function inburgeraar_sluiten();
drop trigger betrokkenheid_volgt_persoon on betrokkenheid;
drop function betrokkenheid_volgt_persoon();
`;
