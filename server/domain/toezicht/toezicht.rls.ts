/**
 * What watching over access may touch. Versions of the matrix grow by migrating alone; a review of a sample is for the
 * own gemeente, in one's own name, and is never changed; a review of a right comes and goes through functions.
 */
export const toezichtRlsSql: string = `
-- versions of the matrix, reviews of samples and of rights given by hand
${['matrix_versie', 'steekproef_beoordeling', 'recht_beoordeling'].map((tabel) => `alter table ${tabel} enable row level security;
alter table ${tabel} force row level security;`).join('\n')}
grant select on matrix_versie to rol_fg;
create policy lezen_rol_fg on matrix_versie for select to rol_fg using (true);
create policy lezen_eigenaar on matrix_versie for select to samenspel_eigenaar using (true);
create policy schrijven_eigenaar on matrix_versie for insert to samenspel_eigenaar with check (true);
grant select, insert on steekproef_beoordeling to rol_fg;
create policy lezen_rol_fg on steekproef_beoordeling for select to rol_fg using (gemeente_id = (select ik_gemeente()));
create policy schrijven_rol_fg on steekproef_beoordeling for insert to rol_fg
  with check (gemeente_id = (select ik_gemeente()) and ingevoerd_door = (select ik_lidmaatschap())
    and exists (select 1 from lidmaatschap l where l.id = steekproef_beoordeling.lidmaatschap_id));
`;
