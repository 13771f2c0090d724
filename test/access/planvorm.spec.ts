import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel, type Rubriek, veldnaam } from '../../server/access/matrix.ts';
import type { Rol } from '../../server/access/rollen.ts';
import { maat } from '../support/maat.ts';
import { knopen, plannenVolgen, type Uitgevoerd } from '../support/plannen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import { groteWereld } from '../world/groot.ts';
import type { Persona } from '../world/wereld.ts';

/** Fewer rows fit in a few pages, and reading them all is then the best plan. */
const GROOT = 1_000;

let p: Portaal;
let plannen: Awaited<ReturnType<typeof plannenVolgen>>;
let grote: Set<string>;
let definers: string[];
let zelf: Persona;
let lesId: string;
beforeAll(async () => {
  p = await portaalStarten();
  await groteWereld(p.client, p.w, maat(2_000, 10_000));
  zelf = await p.b.persona('Zij zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  plannen = await plannenVolgen(p);
  grote = new Set((await p.b.vraag<{ naam: string }>(`select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples >= $1`, [GROOT])).map(({ naam }) => naam));
  definers = (await p.b.vraag<{ naam: string }>(`select proname as naam from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`)).map(({ naam }) => naam);
  [{ id: lesId } = { id: '' }] = await p.b.vraag<{ id: string }>(`select l.id from les l join groepsbegeleider gb on gb.groep_id = l.groep_id and gb.lidmaatschap_id = $1 where l.datum = '2026-11-15' limit 1`, [p.w.wie.taaldocent.lidmaatschapId]);
}, 300_000);
afterAll(() => p.stop());

/** What every list asks: a page with names, deadlines, hours and attendance. */
const RIJ = `id portaalnummer roepnaam { roepnaam } achternaam { achternaam } contact { telefoon } trajectstatus { fase termijnen { soort uiterlijk } } pipKern { geldend { leerroute } }
  taalPresentie { gevolgdeUren vierWeken { lessen aanwezig } } participatieUren { tellendeUren laatsteDatum } taalVoortgang { laatsteRapportageOp }`;
const LIJST = `query($filter: InburgeraarFilter, $sortering: InburgeraarSortering) { inburgeraars(first: 50, filter: $filter, sortering: $sortering) { totaal edges { node { ${RIJ} toegang(rubrieken: ["ROEPNAAM"]) { uitleg lezers { rol } } } } } }`;
const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { id toegang { uitleg lezers { rol } } ${ALLE_RUBRIEKEN.filter((r) => r !== 'INZAGELOG').map((r) => `${veldnaam(r)} { __typename }`).join(' ')}
  taalPresentie { lessen { datum status groep } } participatieUren { regels(laatste: 60) { datum activiteit reactie herkomst { medewerker } } }
  afsprakenTaal { afspraken { tekst meldingen { stand } } } signalen { signalen { tekst } } betrokkenen { betrokkenen { organisatie medewerker } } gesprekken { gesprekken { datum } } } }`;

interface Taak { naam: string; wie: Persona; werk: () => Promise<{ errors: unknown[] }> }

function taken(): Taak[] {
  const { wie } = p.w;
  const uit: Taak[] = [];
  const taak = (persoon: Persona, naam: string, document: string, variabelen: () => Record<string, unknown> = () => ({})) => void uit.push({ naam: `${persoon.rol}: ${naam}`, wie: persoon, werk: () => p.als(persoon, document, variabelen()) });
  const leest = (rol: Rol, rubriek: Rubriek) => 'LSM'.includes(cel(rol, rubriek));
  for (const persoon of [wie.consulent, wie.loopbaanbegeleider, wie.taalcoordinator, wie.taaldocent, wie.participatiecoordinator, wie.werkbegeleider, wie.vwnCoordinator, wie.vwnBegeleider, wie.woonconsulent, wie.taalpuntcoordinator]) {
    taak(persoon, 'eigen lijst', LIJST);
    taak(persoon, 'op naam', LIJST, () => ({ sortering: 'ROEPNAAM' }));
    if (leest(persoon.rol, 'ACHTERNAAM')) taak(persoon, 'op achternaam', LIJST, () => ({ sortering: 'ACHTERNAAM' }));
    if (leest(persoon.rol, 'TRAJECTSTATUS')) taak(persoon, 'op termijn, in een fase', LIJST, () => ({ sortering: 'VOLGENDE_TERMIJN', filter: { fase: 'LEERROUTE' } }));
    taak(persoon, 'zoeken', LIJST, () => ({ filter: { zoek: 'amin' } }));
    taak(persoon, 'tellen', '{ inburgeraars { totaal } }');
    taak(persoon, 'één dossier', DOSSIER, () => ({ id: p.w.wij.amina }));
    taak(persoon, 'signalen', '{ mijnSignalen { signaal { tekst } inburgeraar { roepnaam { roepnaam } } } }');
  }
  for (const docent of [wie.taaldocent, wie.taalcoordinator]) {
    taak(docent, 'lessen van de week', '{ mijnLessen(van: "2026-11-16", tot: "2026-11-22") { id aantalDeelnemers aantalVastgelegd } }');
    taak(docent, 'presentie van een groep', 'query($id: ID!) { les(id: $id) { deelnemers { inburgeraar { roepnaam { roepnaam } } presentie { status herkomst { medewerker } } } } }', () => ({ id: lesId }));
  }
  taak(wie.taaldocent, 'presentie vastleggen', 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }',
    () => ({ input: { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] } }));
  for (const werk of [wie.werkbegeleider, wie.participatiecoordinator]) taak(werk, 'uren van de week', '{ werkgroepen { deelnemers(week: "2026-11-16") { inburgeraar { roepnaam { roepnaam } } regels { duurMinuten reactie } } } }');
  taak(wie.werkbegeleider, 'uren vastleggen', 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }',
    () => ({ input: { idempotentieSleutel: sleutel(), regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-17', activiteitId: p.w.activiteiten.hout, duurMinuten: 60 }] } }));
  taak(zelf, 'eigen dossier', DOSSIER, () => ({ id: p.w.wij.amina }));
  taak(zelf, 'eigen inzagelog', 'query($id: ID!) { inburgeraar(id: $id) { inzagelog { inzagen { tijdstip organisatie doel } } } }', () => ({ id: p.w.wij.amina }));
  return uit;
}

/** Where a statement reads a big table without going straight to the rows of a person, an organisation or a key. */
function leestAlles({ plan }: Uitgevoerd): string[] {
  return [...knopen(plan)].flatMap(({ knoop }) => {
    const tabel = knoop['Relation Name'];
    if (tabel === undefined || !grote.has(tabel) || !/Scan/.test(knoop['Node Type'])) return [];
    const gericht = knoop['Index Cond'] ?? knoop['Recheck Cond'];
    return gericht === undefined ? [`${knoop['Node Type']} on ${tabel}`] : [];
  });
}

/** A function that looks past row-level security, asked again for each row. */
function perRij({ plan }: Uitgevoerd): string[] {
  const vorm = new RegExp(`\\b(?:${definers.join('|')})\\(`);
  return [...knopen(plan)].filter(({ eenmalig }) => !eenmalig).flatMap(({ knoop }) =>
    Object.entries(knoop).filter(([veld, waarde]) => /Filter|Cond/.test(veld) && typeof waarde === 'string' && vorm.test(waarde)).map(([veld, waarde]) => `${veld}: ${String(waarde)}`));
}

describe('schets', () => {
  it('alles', async () => {
    process.stdout.write(`${[...grote].join(' ')}\n${definers.join(' ')}\n`);
    for (const { naam, werk } of taken()) {
      let fouten: unknown[] = [];
      const gedaan = await plannen.van(async () => { fouten = (await werk()).errors; });
      const kwaad = gedaan.flatMap((u) => [...leestAlles(u), ...perRij(u)].map((k) => `   ${k} :: ${u.tekst.replace(/\s+/g, ' ').slice(0, 150)}`));
      process.stdout.write(`${naam}: ${gedaan.length} ${JSON.stringify(fouten).slice(0, 300)}\n${[...new Set(kwaad)].join('\n')}\n`);
    }
    verslag('planvorm', { taken: taken().length });
  }, 300_000);
});
