/** What a person gets of the own administration, with the numbers of partners, as migration 0019 made it. */
export const EIGEN_ADMINISTRATIE_MET_KOPPELNUMMER = `
create or replace function eigen_administratie() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('inburgeraar', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'gemeente_id']::text[] || jsonb_build_object('gemeente', (select g.naam from gemeente g where g.id = t.gemeente_id))) order by t.id), '[]') from inburgeraar t where t.id = ik_inburgeraar()),
    'gebruiker', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door']::text[]) order by t.id), '[]') from gebruiker t where t.id in (select l.gebruiker_id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'lidmaatschap', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'gebruiker_id', 'organisatie_id']::text[]) order by t.van, t.id), '[]') from lidmaatschap t where t.inburgeraar_id = ik_inburgeraar()),
    'sessie', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'token_hash', 'oidc_id_token', 'gebruiker_id', 'lidmaatschap_id']::text[]) order by t.begonnen_op), '[]') from sessie t where t.lidmaatschap_id in (select l.id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'uitvoer', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'lidmaatschap_id', 'lijst', 'verhuisdossier', 'presentie']::text[]) order by t.aangevraagd_op), '[]') from uitvoer t where t.lidmaatschap_id in (select l.id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'groepslid', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'groep_id', 'organisatie_id']::text[] || jsonb_build_object('groep', (select jsonb_build_object('naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'organisatie', o.naam)
  from groep g join organisatie o on o.id = g.organisatie_id where g.id = t.groep_id), 'organisatie', (select o.naam from organisatie o where o.id = t.organisatie_id))) order by t.van, t.id), '[]') from groepslid t where t.inburgeraar_id = ik_inburgeraar()),
    'koppelnummer', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'organisatie_id']::text[] || jsonb_build_object('organisatie', (select o.naam from organisatie o where o.id = t.organisatie_id))) order by t.organisatie_id), '[]') from koppelnummer t where t.inburgeraar_id = ik_inburgeraar()),
    'inzagen', (select coalesce(jsonb_agg(jsonb_build_object('tijdstip', a.moment, 'organisatie', o.naam, 'doel', case a.opdracht when 'REGIE' then 'regie op de inburgering' when 'WAARNEMING' then 'waarneming voor een collega' when 'WERKCARROUSEL' then 'begeleiding naar werk' when 'MAP' then 'de module arbeidsmarkt en participatie' when 'TAAL' then 'taalonderwijs' when 'PARTICIPATIE' then 'participatietraject' when 'BEGELEIDING' then 'maatschappelijke begeleiding' when 'SPREEKUUR' then 'spreekuur na de begeleiding' when 'TRAINING' then 'training en participatieverklaring' when 'WONEN' then 'huisvesting' when 'WELZIJN' then 'welzijnsactiviteiten' when 'TAALPUNT' then 'taal oefenen bij het Taalpunt' else lower(a.opdracht) end,
    'soort', a.soort, 'rubrieken', a.rubrieken) order by a.moment desc, a.id desc), '[]')
  from auditregel a join organisatie o on o.id = a.organisatie_id where a.personen @> array[ik_inburgeraar()]))
  where ik_inburgeraar() is not null
$$;
alter function eigen_administratie() owner to samenspel_definer;
revoke execute on function eigen_administratie() from public;
grant execute on function eigen_administratie() to rol_inburgeraar;
`;

/** The same as it was before. */
export const EIGEN_ADMINISTRATIE_TOEN = `
create or replace function eigen_administratie() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('inburgeraar', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'gemeente_id']::text[] || jsonb_build_object('gemeente', (select g.naam from gemeente g where g.id = t.gemeente_id))) order by t.id), '[]') from inburgeraar t where t.id = ik_inburgeraar()),
    'gebruiker', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door']::text[]) order by t.id), '[]') from gebruiker t where t.id in (select l.gebruiker_id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'lidmaatschap', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'gebruiker_id', 'organisatie_id']::text[]) order by t.van, t.id), '[]') from lidmaatschap t where t.inburgeraar_id = ik_inburgeraar()),
    'sessie', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'token_hash', 'oidc_id_token', 'gebruiker_id', 'lidmaatschap_id']::text[]) order by t.begonnen_op), '[]') from sessie t where t.lidmaatschap_id in (select l.id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'uitvoer', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'lidmaatschap_id', 'lijst', 'verhuisdossier', 'presentie']::text[]) order by t.aangevraagd_op), '[]') from uitvoer t where t.lidmaatschap_id in (select l.id from lidmaatschap l where l.inburgeraar_id = ik_inburgeraar())),
    'groepslid', (select coalesce(jsonb_agg((to_jsonb(t) - array['inburgeraar_id', 'ingevoerd_door', 'gewijzigd_door', 'groep_id', 'organisatie_id']::text[] || jsonb_build_object('groep', (select jsonb_build_object('naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'organisatie', o.naam)
  from groep g join organisatie o on o.id = g.organisatie_id where g.id = t.groep_id), 'organisatie', (select o.naam from organisatie o where o.id = t.organisatie_id))) order by t.van, t.id), '[]') from groepslid t where t.inburgeraar_id = ik_inburgeraar()),
    'inzagen', (select coalesce(jsonb_agg(jsonb_build_object('tijdstip', a.moment, 'organisatie', o.naam, 'doel', case a.opdracht when 'REGIE' then 'regie op de inburgering' when 'WAARNEMING' then 'waarneming voor een collega' when 'WERKCARROUSEL' then 'begeleiding naar werk' when 'MAP' then 'de module arbeidsmarkt en participatie' when 'TAAL' then 'taalonderwijs' when 'PARTICIPATIE' then 'participatietraject' when 'BEGELEIDING' then 'maatschappelijke begeleiding' when 'SPREEKUUR' then 'spreekuur na de begeleiding' when 'TRAINING' then 'training en participatieverklaring' when 'WONEN' then 'huisvesting' when 'WELZIJN' then 'welzijnsactiviteiten' when 'TAALPUNT' then 'taal oefenen bij het Taalpunt' else lower(a.opdracht) end,
    'soort', a.soort, 'rubrieken', a.rubrieken) order by a.moment desc, a.id desc), '[]')
  from auditregel a join organisatie o on o.id = a.organisatie_id where a.personen @> array[ik_inburgeraar()]))
  where ik_inburgeraar() is not null
$$;
alter function eigen_administratie() owner to samenspel_definer;
revoke execute on function eigen_administratie() from public;
grant execute on function eigen_administratie() to rol_inburgeraar;
`;
