import { DEELNEMERSGROEPSOORTEN, GROEPSREGELS } from '../../shared/rules/deelnemersgroepen.ts';
import { VRIJWILLIGERSREGELS, VRIJWILLIGERSROLLEN } from '../../shared/rules/vrijwilligers.ts';
import { magActie } from './acties.ts';
import { INSTELLINGEN } from './bereik.ts';
import { slot, tekst } from './rls.delen.ts';
import { ALLE_ROLLEN, bereikVan, databaseRol, ROLLEN } from './rollen.ts';

const lijst = (waarden: readonly string[]): string => waarden.map((waarde) => `'${waarde}'`).join(', ');
const reeks = (waarden: readonly string[]): string => `array[${lijst(waarden)}]::text[]`;
const eigen = (tabel: string): string => `${tabel}.organisatie_id = ${tekst(INSTELLINGEN.organisatie)}`;
const ik = tekst(INSTELLINGEN.lidmaatschap);

/** Under which opdrachten who makes the groups of this kind of organisation reaches persons. */
function bereikVanMakers(organisatiesoort: string): readonly string[] {
  return ALLE_ROLLEN.filter((rol) => magActie(rol, 'deelnemersgroepen:beheren') && ROLLEN[rol].organisatiesoort === organisatiesoort).map(bereikVan).flatMap((bereik) => ('opdrachten' in bereik ? bereik.opdrachten : []));
}

/** The one list of kinds of group and of volunteers, for the functions in the database. */
function regelsSql(): string[] {
  const groepen = Object.entries(GROEPSREGELS).map(([soort, r]) => `('${soort}', '${r.organisatiesoort}', '${r.opdracht}', '${r.leidt}', ${reeks(bereikVanMakers(r.organisatiesoort))})`);
  const vrijwilligers = Object.entries(VRIJWILLIGERSREGELS).map(([soort, r]) => `('${soort}', '${r.rol}', ${reeks(r.opdrachten)})`);
  return [
    `create or replace function deelnemersgroep_regel(welke text) returns table (organisatiesoort text, opdracht text, leidt text, bereik text[]) language sql immutable set search_path = public, pg_temp as $$ select r.organisatiesoort, r.opdracht, r.leidt, r.bereik from (values ${groepen.join(', ')}) r (soort, organisatiesoort, opdracht, leidt, bereik) where r.soort = welke $$;`,
    `create or replace function vrijwilligers_regel(welke text) returns table (rol text, opdrachten text[]) language sql immutable set search_path = public, pg_temp as $$ select r.rol, r.opdrachten from (values ${vrijwilligers.join(', ')}) r (soort, rol, opdrachten) where r.soort = welke $$;`,
    ...['deelnemersgroep_regel', 'vrijwilligers_regel'].flatMap((functie) => [`revoke execute on function ${functie}(text) from public;`, `grant execute on function ${functie}(text) to samenspel_definer;`]),
  ];
}

/** How many came to a meeting, without names: of the groups that one leads, or of the whole own organisation. */
function bijeenkomstSql(): string[] {
  return ALLE_ROLLEN.filter((rol) => magActie(rol, 'bijeenkomst:vastleggen')).flatMap((rol) => {
    const dbRol = databaseRol(rol);
    const leidt = bereikVan(rol).soort === 'GROEP' ? ` and exists (select 1 from groepsbegeleider gb where gb.groep_id = bijeenkomst.groep_id and gb.van <= ${tekst(INSTELLINGEN.vandaag)})` : '';
    const soort = `exists (select 1 from groep g where g.id = bijeenkomst.groep_id and g.soort in (${lijst(DEELNEMERSGROEPSOORTEN)}))`;
    return [
      `grant select, insert, update (activiteit_id, duur_minuten, aanwezig, anderen, versie, gewijzigd_door, gewijzigd_op) on bijeenkomst to ${dbRol};`,
      `create policy eigen_${dbRol} on bijeenkomst to ${dbRol} using (${eigen('bijeenkomst')}${leidt}) with check (${eigen('bijeenkomst')}${leidt} and ${soort} and gewijzigd_door = ${ik});`,
    ];
  });
}

/** What volunteers can do: for who manages them, of the own organisation. */
function vrijwilligerSql(): string[] {
  const collega = `exists (select 1 from lidmaatschap l where l.id = vrijwilliger.lidmaatschap_id and l.organisatie_id = vrijwilliger.organisatie_id and l.rol in (${lijst(VRIJWILLIGERSROLLEN)}))`;
  return ALLE_ROLLEN.filter((r) => magActie(r, 'vrijwilligers:beheren')).map(databaseRol).flatMap((dbRol) => [
    `grant select, insert, update (talen, weekdagen, dagdelen, kernen, niveaus, hoogstens, rust_tot, getraind_op, versie, gewijzigd_door, gewijzigd_op) on vrijwilliger to ${dbRol};`,
    `create policy eigen_${dbRol} on vrijwilliger to ${dbRol} using (${eigen('vrijwilliger')}) with check (${eigen('vrijwilliger')} and gewijzigd_door = ${ik} and ${collega});`,
  ]);
}

/** The preventieplanning holds nobody: every partner of the gemeente reads it, who plans keeps it, the owner says how it stands, and who joins says so. */
function preventieSql(): string[] {
  const gemeente = (kolom: string) => `(${kolom} = ${tekst(INSTELLINGEN.gemeente)} or exists (select 1 from organisatie_gemeente og where og.organisatie_id = ${tekst(INSTELLINGEN.organisatie)} and og.gemeente_id = ${kolom}))`;
  const [mijn, actie] = [gemeente('preventieactie.gemeente_id'), 'exists (select 1 from preventieactie a where a.id = preventiedeelname.actie_id)'];
  const werkt = `exists (select 1 from organisatie o where o.id = preventieactie.eigenaar_id and (o.gemeente_id = preventieactie.gemeente_id or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = preventieactie.gemeente_id)))`;
  const van = `gewijzigd_door = ${ik}`;
  return [...slot('preventieactie'), ...slot('preventiedeelname'), ...ALLE_ROLLEN.filter((rol) => magActie(rol, 'preventie:lezen')).flatMap((rol) => {
    const dbRol = databaseRol(rol);
    const plant = magActie(rol, 'preventie:plannen');
    return [
      `grant select on preventieactie, preventiedeelname to ${dbRol};`,
      `create policy lezen_${dbRol} on preventieactie for select to ${dbRol} using (${mijn});`,
      `create policy lezen_${dbRol} on preventiedeelname for select to ${dbRol} using (${actie});`,
      ...(plant ? [
        `grant insert, update (titel, thema, stand, van, tot, eigenaar_id, toelichting, plaats, dag, versie, gewijzigd_door, gewijzigd_op) on preventieactie to ${dbRol};`,
        `create policy plannen_${dbRol} on preventieactie for insert to ${dbRol} with check (${mijn} and ${werkt} and ${van});`,
        `create policy wijzigen_${dbRol} on preventieactie for update to ${dbRol} using (${mijn}) with check (${mijn} and ${werkt} and ${van});`,
      ] : magActie(rol, 'preventie:bijwerken') ? [
        `grant update (stand, toelichting, versie, gewijzigd_door, gewijzigd_op) on preventieactie to ${dbRol};`,
        `create policy bijwerken_${dbRol} on preventieactie for update to ${dbRol} using (${mijn} and eigenaar_id = ${tekst(INSTELLINGEN.organisatie)}) with check (eigenaar_id = ${tekst(INSTELLINGEN.organisatie)} and ${van});`,
      ] : []),
      ...(magActie(rol, 'preventie:bijwerken') ? [
        `grant insert, delete on preventiedeelname to ${dbRol};`,
        `create policy meedoen_${dbRol} on preventiedeelname for insert to ${dbRol} with check (${eigen('preventiedeelname')} and ${actie} and ingevoerd_door = ${ik});`,
        `create policy stoppen_${dbRol} on preventiedeelname for delete to ${dbRol} using (${eigen('preventiedeelname')});`,
      ] : []),
    ];
  })];
}

/** Groups, meetings and volunteers of an organisation: they hold numbers and colleagues, and no person of a dossier. */
export function groepenSql(): string[] {
  return ['-- groups and volunteers of an organisation', ...slot('bijeenkomst'), ...slot('vrijwilliger'), ...regelsSql(), ...bijeenkomstSql(), ...vrijwilligerSql(), ...preventieSql()];
}
