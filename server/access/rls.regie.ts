import { magActie } from './acties.ts';
import { INSTELLINGEN } from './bereik.ts';
import { slot, tekst } from './rls.delen.ts';
import { ALLE_ROLLEN, databaseRol, ROLLEN, type Rol } from './rollen.ts';

const [ik, organisatie, gemeente, inburgeraar] = [INSTELLINGEN.lidmaatschap, INSTELLINGEN.organisatie, INSTELLINGEN.gemeente, INSTELLINGEN.inburgeraar].map(tekst) as [string, string, string, string];
const inEigenNaam = `gewijzigd_door = ${ik}`;

/** The owner of an action works for the gemeente of the list, or is that gemeente. */
const WERKT_VOOR = `(organisatie_id = ${organisatie} or exists (select 1 from organisatie_gemeente og where og.organisatie_id = werkgroepactie.organisatie_id and og.gemeente_id = werkgroepactie.gemeente_id))`;
const HOE_HET_STAAT = ['stand', 'opmerking', 'versie', 'gewijzigd_door', 'gewijzigd_op'];

/**
 * The list of the werkgroep statushouders holds nobody. Who works at the gemeente reads that of the own; a partner those of the
 * gemeenten in whose werkgroep it sits, and says of its own actions how they stand. Who keeps the list writes the rest.
 */
export function werkgroepSql(): string[] {
  const uit = ['-- the werkgroep statushouders', ...['werkgroeplid', 'werkgroepactie', 'werkgroepoverleg'].flatMap(slot)];
  for (const rol of ALLE_ROLLEN.filter((r) => magActie(r, 'werkgroep:lezen'))) {
    const dbRol = databaseRol(rol);
    const [beheert, vanGemeente] = [magActie(rol, 'werkgroep:beheren'), ROLLEN[rol].organisatiesoort === 'GEMEENTE'];
    const welke = (tabel: string) => (vanGemeente ? `gemeente_id = ${gemeente}` : `exists (select 1 from werkgroeplid w where w.gemeente_id = ${tabel}.gemeente_id and w.organisatie_id = ${organisatie})`);
    uit.push(`grant select on werkgroeplid, werkgroepactie, werkgroepoverleg to ${dbRol};`);
    uit.push(`create policy lezen_${dbRol} on werkgroeplid for select to ${dbRol} using (${vanGemeente ? `gemeente_id = ${gemeente}` : `organisatie_id = ${organisatie}`});`);
    for (const tabel of ['werkgroepactie', 'werkgroepoverleg']) uit.push(`create policy lezen_${dbRol} on ${tabel} for select to ${dbRol} using (${welke(tabel)});`);
    if (beheert) uit.push(...werkgroepBeheerSql(dbRol));
    else {
      const eigen = `${welke('werkgroepactie')} and organisatie_id = ${organisatie}`;
      uit.push(`grant update (${HOE_HET_STAAT.join(', ')}) on werkgroepactie to ${dbRol};`, `create policy melden_${dbRol} on werkgroepactie for update to ${dbRol} using (${eigen}) with check (${eigen} and ${inEigenNaam});`);
    }
  }
  return uit;
}

function werkgroepBeheerSql(dbRol: string): string[] {
  const hier = `gemeente_id = ${gemeente}`;
  return [
    `grant insert, update (wat, organisatie_id, rol, uiterlijk, ${HOE_HET_STAAT.join(', ')}) on werkgroepactie to ${dbRol};`,
    `create policy toevoegen_${dbRol} on werkgroepactie for insert to ${dbRol} with check (${hier} and ${inEigenNaam} and ${WERKT_VOOR});`,
    `create policy wijzigen_${dbRol} on werkgroepactie for update to ${dbRol} using (${hier}) with check (${hier} and ${inEigenNaam} and ${WERKT_VOOR});`,
    `grant insert, update (datum, tijd, duur_minuten, plaats, punten, versie, gewijzigd_door, gewijzigd_op) on werkgroepoverleg to ${dbRol};`,
    `create policy toevoegen_${dbRol} on werkgroepoverleg for insert to ${dbRol} with check (${hier} and ${inEigenNaam});`,
    `create policy wijzigen_${dbRol} on werkgroepoverleg for update to ${dbRol} using (${hier}) with check (${hier} and ${inEigenNaam});`,
    `grant insert, delete on werkgroeplid to ${dbRol};`,
    `create policy toevoegen_${dbRol} on werkgroeplid for insert to ${dbRol} with check (${hier} and ingevoerd_door = ${ik} and exists (select 1 from organisatie_gemeente og where og.organisatie_id = werkgroeplid.organisatie_id and og.gemeente_id = werkgroeplid.gemeente_id));`,
    `create policy weghalen_${dbRol} on werkgroeplid for delete to ${dbRol} using (${hier});`,
  ];
}

/** The gemeenten whose map somebody reads: the own one of a person, all that the organisation works for. */
function kaartVan(rol: Rol): string {
  if (rol === 'INBURGERAAR') return `gemeente_id in (select i.gemeente_id from inburgeraar i where i.id = ${inburgeraar})`;
  if (ROLLEN[rol].organisatiesoort === 'GEMEENTE') return `gemeente_id = ${gemeente}`;
  return `gemeente_id in (select og.gemeente_id from organisatie_gemeente og where og.organisatie_id = ${organisatie})`;
}

/** The social map holds organisations and nobody. Everybody reads that of the own gemeente; an organisation keeps how it is reached. */
export function kaartSql(): string[] {
  const uit = ['-- the social map', ...['kaartingang', 'kaartvertaling'].flatMap(slot)];
  for (const rol of ALLE_ROLLEN) {
    const dbRol = databaseRol(rol);
    const hier = kaartVan(rol);
    uit.push(`grant select on kaartingang, kaartvertaling to ${dbRol};`);
    uit.push(`create policy lezen_${dbRol} on kaartingang for select to ${dbRol} using (${hier});`);
    uit.push(`create policy lezen_${dbRol} on kaartvertaling for select to ${dbRol} using (exists (select 1 from kaartingang k where k.id = kaartvertaling.ingang_id));`);
    if (magActie(rol, 'socialekaart:beheren')) uit.push(...kaartBeheerSql(dbRol, hier));
    else if (magActie(rol, 'socialekaart:bijwerken')) {
      const eigen = `${hier} and organisatie_id = ${organisatie} and not gestopt`;
      uit.push(`grant update (adres, telefoon, openingstijden, website, tekst_versie, versie, gewijzigd_door, gewijzigd_op) on kaartingang to ${dbRol};`);
      uit.push(`create policy bijwerken_${dbRol} on kaartingang for update to ${dbRol} using (${eigen}) with check (${eigen} and ${inEigenNaam});`);
    }
  }
  return uit;
}

function kaartBeheerSql(dbRol: string, hier: string): string[] {
  const vertaling = `vertaald_door = ${ik} and exists (select 1 from kaartingang k where k.id = kaartvertaling.ingang_id)`;
  return [
    `grant insert, update (naam, organisatie_id, themas, wat, adres, telefoon, openingstijden, website, gestopt, tekst_versie, versie, gewijzigd_door, gewijzigd_op) on kaartingang to ${dbRol};`,
    `create policy toevoegen_${dbRol} on kaartingang for insert to ${dbRol} with check (${hier} and ${inEigenNaam});`,
    `create policy wijzigen_${dbRol} on kaartingang for update to ${dbRol} using (${hier}) with check (${hier} and ${inEigenNaam});`,
    `grant insert, update (wat, openingstijden, tekst_versie, versie, vertaald_door, vertaald_op) on kaartvertaling to ${dbRol};`,
    `create policy vertalen_${dbRol} on kaartvertaling for insert to ${dbRol} with check (${vertaling});`,
    `create policy vertalen_wijzigen_${dbRol} on kaartvertaling for update to ${dbRol} using (${vertaling.split(' and ').slice(1).join(' and ')}) with check (${vertaling});`,
  ];
}
