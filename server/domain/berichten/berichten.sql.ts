const HOOGSTENS_TEGELIJK = 500;

/** The functions of the sender, for the login of the server alone: no role of the portal reads an address by them. */
const FUNCTIES = ['bericht_nemen(timestamptz, date, timestamptz)', 'bericht_afronden(uuid, int, text, text, timestamptz, timestamptz)', 'berichten_zonder_post(timestamptz)'];

/** The address of the person, who is still here. */
const VAN_INBURGERAAR = `(select c.email from contact c join inburgeraar i on i.id = c.inburgeraar_id
      where c.inburgeraar_id = rij.inburgeraar_id and i.gewist_op is null and (i.vertrokken_op is null or i.vertrokken_op >= dag))`;
/** The address of who works at a partner, in a membership that still runs. */
const VAN_LID = `(select g.email from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
      where l.id = rij.lidmaatschap_id and l.van <= dag and (l.tot is null or l.tot >= dag))`;

function nemen(hoe: 'create' | 'create or replace', adres: string, lid = '', aantal = false): string {
  return `
${hoe} function bericht_nemen(moment timestamptz, dag date, weer timestamptz)
returns table (id uuid, soort text, pad text, taal text, poging int, adres text${aantal ? ', aantal int' : ''})
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  rij record;
begin
  update bericht b set stand = 'VERLOPEN', uitkomst = 'TE_LAAT' where b.id in (
    select x.id from bericht x where x.stand = 'WACHT' and x.geldig_tot < dag and x.volgende_op <= moment limit ${HOOGSTENS_TEGELIJK} for update skip locked);
  select b.id, b.soort, b.pad, b.taal, b.pogingen, b.inburgeraar_id${lid}${aantal ? ', b.aantal' : ''} into rij from bericht b
   where b.stand = 'WACHT' and b.volgende_op <= moment order by b.volgende_op, b.id limit 1 for update skip locked;
  if rij.id is null then return; end if;
  update bericht b set pogingen = b.pogingen + 1, volgende_op = weer where b.id = rij.id;
  return query select rij.id, rij.soort, rij.pad, rij.taal, rij.pogingen + 1,
    ${adres}${aantal ? ', rij.aantal' : ''};
end $$;`;
}

/**
 * The outbox as the sender handles it, who has no user and so no role. `bericht_nemen` takes one message that is due and keeps it
 * from the others until `weer`, counting the try before it is made: a message that brings the process down is set aside as well.
 * `bericht_afronden` says what became of that try, and nothing where somebody else has taken the message since. Of a person who
 * was erased or who moved nothing is sent. Run by a migration as samenspel_eigenaar.
 */
export const berichtenSql: string = `
create function bericht_taal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Whoever writes the message does not see the account of the person; the message follows its language.
  new.taal := coalesce((select g.taal from lidmaatschap l join gebruiker g on g.id = l.gebruiker_id
    where l.inburgeraar_id = new.inburgeraar_id and g.taal is not null order by l.van desc limit 1), 'nl');
  return new;
end $$;
alter function bericht_taal() owner to samenspel_definer;
revoke execute on function bericht_taal() from public;
create trigger bericht_taal before insert on bericht for each row execute function bericht_taal();

${nemen('create', VAN_INBURGERAAR)}
create function bericht_afronden(wat uuid, welke_poging int, nieuwe_stand text, hoe text, weer timestamptz, moment timestamptz)
returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update bericht b set stand = nieuwe_stand, uitkomst = hoe, volgende_op = coalesce(weer, b.volgende_op),
    verzonden_op = case when nieuwe_stand = 'VERZONDEN' then moment end
   where b.id = wat and b.stand = 'WACHT' and b.pogingen = welke_poging;
  return found;
end $$;

create function berichten_zonder_post(moment timestamptz)
returns int language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  aantal int;
begin
  update bericht b set stand = 'NIET_VERZONDEN', uitkomst = 'GEEN_POST' where b.id in (
    select x.id from bericht x where x.stand = 'WACHT' and x.volgende_op <= moment limit ${HOOGSTENS_TEGELIJK} for update skip locked);
  get diagnostics aantal = row_count;
  return aantal;
end $$;
${FUNCTIES.map((functie) => `alter function ${functie} owner to samenspel_definer;
revoke execute on function ${functie} from public;
grant execute on function ${functie} to samenspel_app;`).join('\n')}
`;

export const berichtenAf: string = `
${FUNCTIES.map((functie) => `drop function ${functie};`).join('\n')}
drop trigger bericht_taal on bericht;
drop function bericht_taal();
`;

/** A message may also be for who works at a partner. */
export const partnerberichtSql: string = nemen('create or replace', `coalesce(${VAN_INBURGERAAR}, ${VAN_LID})`, ', b.lidmaatschap_id');
export const partnerberichtAf: string = nemen('create or replace', VAN_INBURGERAAR);

const OPNIEUW = `drop function bericht_nemen(timestamptz, date, timestamptz);`;
const RECHTEN = `alter function bericht_nemen(timestamptz, date, timestamptz) owner to samenspel_definer;
revoke execute on function bericht_nemen(timestamptz, date, timestamptz) from public;
grant execute on function bericht_nemen(timestamptz, date, timestamptz) to samenspel_app;`;
/** A message may say how many things wait; another row to return is another function. */
export const telberichtSql: string = [OPNIEUW, nemen('create', `coalesce(${VAN_INBURGERAAR}, ${VAN_LID})`, ', b.lidmaatschap_id', true), RECHTEN].join('\n');
export const telberichtAf: string = [OPNIEUW, nemen('create', `coalesce(${VAN_INBURGERAAR}, ${VAN_LID})`, ', b.lidmaatschap_id'), RECHTEN].join('\n');
