import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { koekjesnaam } from '../../../server/http/koekjes.ts';
import { leegBeeld, type Lidmaatschap, type Wereldbeeld } from './model.ts';

type Rij = Record<string, unknown>;

/** A world of its own beside the others in the database: own gemeente, organisations, people. The model knows the same. */
export interface Toevalswereld {
  beeld: Wereldbeeld;
  leden: Lidmaatschap[];
  koekjes: Map<string, string>;
  personen: string[];
  activiteit: string;
}

const MENSEN: readonly (readonly [rol: string, bij: string])[] = [
  ['CONSULENT', 'GEMEENTE'], ['CONSULENT', 'GEMEENTE'], ['TEAMLEIDER', 'GEMEENTE'], ['LOOPBAANBEGELEIDER', 'GEMEENTE'], ['TAALCOORDINATOR', 'TAALAANBIEDER'], ['TAALDOCENT', 'TAALAANBIEDER'],
  ['TAALDOCENT', 'TAALAANBIEDER'], ['TAALCOORDINATOR', 'TAALAANBIEDER 2'], ['PARTICIPATIECOORDINATOR', 'PARTICIPATIEAANBIEDER'], ['WERKBEGELEIDER', 'PARTICIPATIEAANBIEDER'],
  ['VWN_COORDINATOR', 'VWN'], ['VWN_BEGELEIDER', 'VWN'], ['VWN_BEGELEIDER', 'VWN'], ['VWN_TRAINER', 'VWN'], ['WOONCONSULENT', 'WONINGCORPORATIE'], ['WELZIJNSCOORDINATOR', 'WELZIJN'],
  ['TAALPUNTCOORDINATOR', 'TAALPUNT'], ['TAALCOACH', 'TAALPUNT'],
];
const ORGANISATIES = ['GEMEENTE', 'TAALAANBIEDER', 'TAALAANBIEDER 2', 'PARTICIPATIEAANBIEDER', 'VWN', 'WONINGCORPORATIE', 'WELZIJN', 'TAALPUNT'];
const GROEPEN = [['TAALAANBIEDER', 'TAALGROEP'], ['TAALAANBIEDER', 'TAALGROEP'], ['PARTICIPATIEAANBIEDER', 'WERKGROEP'], ['VWN', 'PVT']] as const;

/** The name of the session cookie in a demo, as the portal of the specs has it. */
const KOEKJE = koekjesnaam({ https: false }, 'sessie');

export async function voegIn(client: pg.Client, tabel: string, rijen: readonly Rij[]): Promise<void> {
  if (rijen.length === 0) return;
  const namen = Object.keys(rijen[0] ?? {}).join(', ');
  await client.query(`insert into ${tabel} (${namen}) select ${namen} from jsonb_populate_recordset(null::${tabel}, $1)`, [JSON.stringify(rijen)]);
}

/** An organisation for a gemeente, the people of every role that has persons, some with two memberships, and persons without any betrokkenheid yet. */
export async function toevalswereld(client: pg.Client, nummer: number, aantalPersonen: number): Promise<Toevalswereld> {
  const beeld = leegBeeld();
  const gemeente = randomUUID();
  await voegIn(client, 'gemeente', [{ id: gemeente, naam: `Toeval ${nummer} ${gemeente.slice(0, 8)}`, code: gemeente }]);
  const organisaties = ORGANISATIES.map((titel) => ({ id: randomUUID() as string, titel, soort: titel.replace(' 2', '') }));
  await voegIn(client, 'organisatie', organisaties.map(({ id, titel, soort }) => ({ id, naam: `${titel} ${id}`, soort, gemeente_id: soort === 'GEMEENTE' ? gemeente : null })));
  await voegIn(client, 'organisatie_gemeente', organisaties.filter((o) => o.soort !== 'GEMEENTE').map(({ id }) => ({ organisatie_id: id, gemeente_id: gemeente })));
  for (const { id, soort } of organisaties) beeld.organisaties.set(id, { id, gemeente: soort === 'GEMEENTE' ? gemeente : null });
  const personen = Array.from({ length: aantalPersonen }, () => randomUUID() as string);
  await voegIn(client, 'inburgeraar', personen.map((id, i) => ({ id, gemeente_id: gemeente, portaalnummer: `R-${i}`, adresgeheim: false })));
  await voegIn(client, 'roepnaam', personen.map((inburgeraar_id, i) => ({ inburgeraar_id, versie: 1, gewijzigd_op: '2025-01-01', roepnaam: `Roep${i}` })));
  for (const id of personen) beeld.personen.set(id, { id, gemeente, adresgeheim: false, vertrokkenOp: null, gewist: false });
  const leden: Lidmaatschap[] = MENSEN.map(([rol, bij]) => ({ id: randomUUID(), rol, organisatie: organisaties.find((o) => o.titel === bij)?.id ?? null, persoon: null }));
  leden.push(...personen.slice(0, 2).map((persoon) => ({ id: randomUUID() as string, rol: 'INBURGERAAR', organisatie: null, persoon })));
  const koekjes = await inloggen(client, leden);
  for (const lid of leden) beeld.lidmaatschappen.set(lid.id, lid);
  const groepen = GROEPEN.map(([bij, soort], i) => ({ id: randomUUID() as string, organisatie_id: organisaties.find((o) => o.titel === bij)?.id ?? '', soort, naam: `Groep ${i}`, van: '2024-01-01', stoelen: 12 }));
  await voegIn(client, 'groep', groepen);
  beeld.groepen.push(...groepen.map(({ id, organisatie_id }) => ({ id, organisatie: organisatie_id, begeleiders: [], leden: [] })));
  const activiteit = randomUUID();
  await voegIn(client, 'activiteit', [{ id: activiteit, gemeente_id: gemeente, naam: 'Werkplaats' }]);
  await voegIn(client, 'activiteit_regel', [{ activiteit_id: activiteit, geldig_van: '2022-01-01' }]);
  return { beeld, leden, koekjes, personen, activiteit };
}

/** Sessions that outlast every turn of the clock; the first two partners are one user with two memberships. */
async function inloggen(client: pg.Client, leden: readonly Lidmaatschap[]): Promise<Map<string, string>> {
  const dubbel = randomUUID();
  const gebruikers = leden.map(({ rol }) => (rol === 'TAALCOORDINATOR' || rol === 'PARTICIPATIECOORDINATOR' ? dubbel : randomUUID()));
  await voegIn(client, 'gebruiker', [...new Set(gebruikers)].map((id) => ({ id, naam: 'Toeval' })));
  await voegIn(client, 'lidmaatschap', leden.map((lid, i) => ({ id: lid.id, gebruiker_id: gebruikers[i], rol: lid.rol, organisatie_id: lid.organisatie, inburgeraar_id: lid.persoon, van: '2022-01-01' })));
  const tokens = leden.map(() => randomBytes(32).toString('base64url'));
  await voegIn(client, 'sessie', leden.map((lid, i) => ({
    token_hash: createHash('sha256').update(tokens[i] ?? '').digest('hex'), gebruiker_id: gebruikers[i], lidmaatschap_id: lid.id, begonnen_op: '2020-01-01', laatst_gebruikt_op: '2099-01-01', verloopt_op: '2100-01-01',
  })));
  return new Map(leden.map((lid, i) => [lid.id, `${KOEKJE}=${tokens[i]}`]));
}
