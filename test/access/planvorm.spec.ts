import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel, veldnaam } from '../../server/access/matrix.ts';
import type { Rol } from '../../server/access/rollen.ts';
import { maat } from '../support/maat.ts';
import { type Knoop, knopen, type Plannen, plannenVolgen, tabelVan, type Uitgevoerd } from '../support/plannen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Dalfsen } from '../world/dalfsen.ts';
import { groteWereld } from '../world/groot.ts';
import type { Persona } from '../world/wereld.ts';

const PERSONEN = maat(2_000, 10_000);
/** A smaller table fits in a few pages, and reading them all is then the best plan. */
const GROOT_RIJEN = 1_000;
/** The tables that grow with use must be among the big ones, else this proof looks at nothing. */
const GROEIEN = ['inburgeraar', 'presentie', 'participatie_uren', 'betrokkenheid', 'auditregel', 'termijn', 'afspraak', 'afspraak_melding', 'signaal', 'gesprek', 'groepslid', 'les'];

/** What every list asks: names, deadlines, hours and attendance, and who will read what is written. */
const LIJST = `query($first: Int!, $filter: InburgeraarFilter, $sortering: InburgeraarSortering) { inburgeraars(first: $first, filter: $filter, sortering: $sortering) { totaal edges { node {
  id portaalnummer roepnaam { roepnaam } achternaam { achternaam } contact { telefoon } trajectstatus { fase termijnen { soort uiterlijk } } pipKern { geldend { leerroute } }
  taalPresentie { tellendeUren vierWeken { lessen aanwezig } } participatieUren { tellendeUren urenVierWeken laatsteDatum } taalVoortgang { laatsteRapportageOp } gesprekken { laatsteOp }
  toegang(rubrieken: ["ROEPNAAM"]) { uitleg lezers { rol } } } } } }`;
const DOSSIER = `query($id: ID!) { inburgeraar(id: $id) { id toegang { uitleg lezers { rol } } ${ALLE_RUBRIEKEN.filter((r) => r !== 'INZAGELOG').map((r) => `${veldnaam(r)} { __typename }`).join(' ')}
  taalPresentie { lessen { datum status groep } } participatieUren { regels(laatste: 60) { datum activiteit reactie herkomst { medewerker } } } afsprakenTaal { afspraken { tekst meldingen { stand } } }
  signalen { signalen { tekst } } betrokkenen { betrokkenen { organisatie medewerker } } gesprekken { gesprekken { datum } } } }`;
const LES = 'query($id: ID!) { les(id: $id) { deelnemers { inburgeraar { roepnaam { roepnaam } } presentie { status herkomst { medewerker } } } } }';

interface Taak {
  naam: string;
  document: string;
  variabelen?: () => Record<string, unknown>;
}

/** Who leads groups and who does not, who has a caseload and who a school: each reaches persons another way. */
const WIE = {
  consulent: 'CONSULENT', loopbaanbegeleider: 'LOOPBAANBEGELEIDER', taalcoordinator: 'TAALCOORDINATOR', taaldocent: 'TAALDOCENT', participatiecoordinator: 'PARTICIPATIECOORDINATOR', werkbegeleider: 'WERKBEGELEIDER',
  vwnCoordinator: 'VWN_COORDINATOR', vwnBegeleider: 'VWN_BEGELEIDER', vwnTrainer: 'VWN_TRAINER', woonconsulent: 'WOONCONSULENT', welzijnscoordinator: 'WELZIJNSCOORDINATOR', taalpuntcoordinator: 'TAALPUNTCOORDINATOR', taalcoach: 'TAALCOACH',
} as const satisfies Partial<Record<keyof Dalfsen['wie'], Rol>>;
type Wie = keyof typeof WIE;

let p: Portaal;
let plannen: Plannen;
let grote: Set<string>;
let definers: RegExp;
let zelf: Persona;
let klasLes: string;
const geteld = { taken: 0, statements: 0, knopen: 0 };

beforeAll(async () => {
  p = await portaalStarten();
  await groteWereld(p.client, p.w, PERSONEN);
  zelf = await p.b.persona('Zij zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await p.client.query('reset role');
  await p.client.query('create function proef_per_rij(van uuid) returns boolean language sql stable security definer as $$ select van is not null $$');
  await p.client.query('set role samenspel_definer');
  plannen = await plannenVolgen(p);
  const vol = await p.b.vraag<{ naam: string }>(`select relname as naam from pg_class where relnamespace in ('public'::regnamespace, 'periode'::regnamespace) and relkind in ('r', 'p') and reltuples >= $1`, [GROOT_RIJEN]);
  grote = new Set(vol.map(({ naam }) => naam));
  const langs = await p.b.vraag<{ naam: string }>(`select proname as naam from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`);
  definers = new RegExp(`\\b(?:${langs.map(({ naam }) => naam).join('|')})\\(`);
  const [les] = await p.b.vraag<{ id: string }>(`select l.id from les l join groepsbegeleider gb on gb.groep_id = l.groep_id and gb.lidmaatschap_id = $1 where l.datum = '2026-11-15' limit 1`, [p.w.wie.taaldocent.lidmaatschapId]);
  klasLes = les?.id ?? '';
}, 300_000);
afterAll(async () => {
  verslag('planvorm', { personen: PERSONEN, groteTabellen: grote.size, ...geteld });
  await p.stop();
});

/** What somebody in this role does all day. */
function takenVan(wie: Wie): Taak[] {
  const rol = WIE[wie];
  const lijst = (naam: string, vraag: Record<string, unknown> = {}): Taak => ({ naam, document: LIJST, variabelen: () => ({ first: 50, ...vraag }) });
  const heeft = (rubriek: Parameters<typeof cel>[1]) => 'LSM'.includes(cel(rol, rubriek));
  return [
    lijst('de eigen lijst'), lijst('op roepnaam', { sortering: 'ROEPNAAM' }), lijst('zoeken op een naam', { filter: { zoek: 'naam 7' } }),
    ...(heeft('ACHTERNAAM') ? [lijst('op achternaam', { sortering: 'ACHTERNAAM' })] : []),
    ...(heeft('TRAJECTSTATUS') ? [lijst('op de eerste termijn, in een fase', { sortering: 'VOLGENDE_TERMIJN', filter: { fase: 'LEERROUTE' } })] : []),
    ...(heeft('TRAJECTSTATUS') ? [lijst('in een stap, met een termijn tot een dag', { filter: { stap: 'START', termijnTot: '2026-12-31' } }), lijst('met een soort termijn', { filter: { termijnSoort: 'VOORTGANGSGESPREK' } })] : []),
    ...(heeft('BETROKKENEN') ? [lijst('van een partner', { filter: { partnerId: p.w.org.wenl } }), { naam: 'welke partners', document: '{ lijstPartners { naam aantal } }' }] : []),
    ...(['CONSULENT', 'LOOPBAANBEGELEIDER'].includes(rol) ? [lijst('met een taak', { filter: { attentie: rol === 'CONSULENT' ? 'STAGNATIE' : 'VOORTGANGSGESPREK' } })] : []),
    ...(rol === 'CONSULENT' ? OVERDRAGEN : []),
    ...(heeft('PIP_KERN') ? [lijst('in een leerroute', { filter: { leerroute: 'Z' } })] : []),
    { naam: 'tellen', document: '{ inburgeraars { totaal } }' },
    ZOEKEN,
    { naam: 'één dossier', document: DOSSIER, variabelen: () => ({ id: p.w.wij.amina }) },
    { naam: 'signalen', document: '{ mijnSignalen { signaal { tekst } inburgeraar { roepnaam { roepnaam } } } }' },
    ...(['CONSULENT', 'LOOPBAANBEGELEIDER'].includes(rol) ? [TAKEN] : []),
    ...EIGEN_WERK[wie] ?? [],
  ];
}

/** As the palette asks while somebody types: two words, of which the second may be anybody's. */
const ZOEKEN: Taak = { naam: 'zoeken in alles', document: '{ zoeken(woorden: "naam 7") { personen { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } } groepen { id naam soort } organisaties { id naam } } }' };

/** Derived from facts of every rubriek that the role reads, for everybody it has. */
const TAKEN: Taak = { naam: 'de taken', document: '{ taken(first: 50) { totaal edges { node { zin eigenaar inburgeraar { roepnaam { roepnaam } } } } } }' };

/** Whom a consulent can hand over, who came over, and the views that somebody keeps. */
const OVERDRAGEN: Taak[] = [
  { naam: 'wie over te dragen is', document: '{ overdraagbaar { betrokkenheidId consulent inburgeraar { roepnaam { roepnaam } } } }' },
  { naam: 'de leeslijst', document: '{ leeslijst { ongelezen regels { vorige inburgeraar { roepnaam { roepnaam } } taken { zin } } } }' },
  { naam: 'de bewaarde keuzes', document: '{ weergaven { id naam } }' },
];

const LESSEN: Taak[] = [
  { naam: 'de lessen van de week', document: '{ mijnLessen(van: "2026-11-16", tot: "2026-11-22") { id aantalDeelnemers aantalVastgelegd } }' },
  { naam: 'de groepen om over te rapporteren', document: '{ voortgangsgroepen { cursisten { versie aanwezigheid { lessen } inburgeraar { taalVoortgang { niveaus { niveau vastgesteldOp } } } } } }' },
  { naam: 'de presentie van een groep', document: LES, variabelen: () => ({ id: klasLes }) },
];
const WEEK: Taak = { naam: 'de uren van de week', document: '{ werkgroepen { aantalDeelnemers deelnemers(week: "2026-11-16") { inburgeraar { roepnaam { roepnaam } } regels { duurMinuten reactie } } } }' };
const ACHTEROP: Taak[] = [
  { naam: 'wie achterop raakt', document: '{ achterop { redenen { soort is tegen } perWeek signaalStand inburgeraar { roepnaam { roepnaam } } } }' }, { naam: 'de rapportages per gemeente', document: '{ rapportagestand { gemeente verwacht gedaan } }' },
];
const PLEKKEN: Taak = { naam: 'de plekken', document: '{ plaatsingen { taken { soort } urenPerWeek plek { minuten evaluaties mapKlaar doorstroom { klaar } voorstel { stand } } inburgeraar { roepnaam { roepnaam } } } }' };
const EIGEN_WERK: Partial<Record<Wie, Taak[]>> = {
  taalcoordinator: [...LESSEN, ...ACHTEROP],
  taaldocent: [...LESSEN, ...ACHTEROP, {
    naam: 'presentie vastleggen', document: 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }',
    variabelen: () => ({ input: { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] } }),
  }],
  participatiecoordinator: [WEEK, PLEKKEN],
  werkbegeleider: [WEEK, PLEKKEN, {
    naam: 'uren vastleggen', document: 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }',
    variabelen: () => ({ input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-17', duurMinuten: 60 }] } }),
  }],
};

/** Does one task as this persona and gives everything that PostgreSQL carried out for it. */
async function doe(wie: Persona, { naam, document, variabelen }: Taak): Promise<Uitgevoerd[]> {
  let fouten: unknown[] = [];
  const gedaan = await plannen.van(async () => { fouten = (await p.als(wie, document, variabelen?.() ?? {})).errors; });
  expect(fouten, naam).toEqual([]);
  expect(gedaan.length, naam).toBeGreaterThan(2);
  geteld.taken += 1;
  geteld.statements += gedaan.length;
  geteld.knopen += gedaan.reduce((som, { plan }) => som + [...knopen(plan)].length, 0);
  return gedaan;
}

/** A condition on whose row it is: a person, an organisation, an employee, or the key of the row that is looked for. */
const GERICHT = /\b(?:\w*_id|id|ingevoerd_door|personen|dag|keten)\b/;

/** Reads a big table without going straight to the rows of somebody. */
function leestAlles({ plan }: Uitgevoerd): string[] {
  return [...knopen(plan)].flatMap(({ knoop }) => {
    const tabel = knoop['Relation Name'];
    if (tabel === undefined || !grote.has(tabel) || !knoop['Node Type'].endsWith('Scan')) return [];
    return GERICHT.test(knoop['Index Cond'] ?? knoop['Recheck Cond'] ?? '') ? [] : [`${knoop['Node Type']} on ${tabel}`];
  });
}

/** Ledgers: each lesson and each day adds rows, so those of one organisation are as many as a table. */
const GROOTBOEKEN = new Set(['presentie', 'participatie_uren']);

/**
 * Takes all that an organisation ever wrote to lay it beside the rows that are meant. Row-level security asks the organisation of every
 * row, so PostgreSQL does that wherever the index that finds the rows lacks it.
 */
function leestOrganisatie({ plan }: Uitgevoerd): string[] {
  const velden = (conditie: unknown) => new Set(String(conditie ?? '').match(/\b(?:\w*_id|id|datum)\b(?= )/g));
  // A bitmap scan has what it looks up below it, beside the plans of its conditions.
  const delen = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.Plans ?? []).filter((deel) => /^(Outer|Member)$/.test(deel['Parent Relationship'] ?? '')).flatMap(delen)];
  return [...knopen(plan)].filter(({ knoop }) => GROOTBOEKEN.has(tabelVan(knoop) ?? '') && grote.has(knoop['Relation Name'] ?? '')).flatMap(({ knoop }) => delen(knoop)
    .filter((deel) => velden(deel['Index Cond']).size === 1 && velden(deel['Index Cond']).has('organisatie_id')).map((deel) => `${deel['Index Name']} of ${tabelVan(knoop)} by the organisation alone`));
}

/** Asks for each row a function that looks past row-level security. */
function perRij({ plan }: Uitgevoerd): string[] {
  return [...knopen(plan)].filter(({ eenmalig }) => !eenmalig).flatMap(({ knoop }) =>
    Object.entries(knoop).filter(([veld, waarde]) => /Filter$|Cond$/.test(veld) && typeof waarde === 'string' && definers.test(waarde)).map(([veld]) => `${veld} of ${knoop['Node Type']} calls a definer function`));
}

const bezwaren = (gedaan: readonly Uitgevoerd[]) => [...new Set(gedaan.flatMap((u) => [...leestAlles(u), ...leestOrganisatie(u), ...perRij(u)].map((bezwaar) => `${bezwaar}: ${u.tekst.replace(/\s+/g, ' ').slice(0, 120)}`)))];

describe('Hoe PostgreSQL leest op een wereld van duizenden', () => {
  it.each(Object.keys(WIE) as Wie[])('%s: langs een index naar de eigen personen, nooit een hele tabel, en geen functie per rij', async (wie) => {
    for (const taak of takenVan(wie)) expect({ [taak.naam]: bezwaren(await doe(p.w.wie[wie], taak)) }).toEqual({ [taak.naam]: [] });
  });

  it('de inburgeraar: het eigen dossier en het eigen inzagelog', async () => {
    const log: Taak = { naam: 'inzagelog', document: 'query($id: ID!) { inburgeraar(id: $id) { inzagelog { inzagen { tijdstip organisatie doel } } } }', variabelen: () => ({ id: p.w.wij.amina }) };
    for (const taak of [{ naam: 'dossier', document: DOSSIER, variabelen: () => ({ id: p.w.wij.amina }) }, log]) expect({ [taak.naam]: bezwaren(await doe(zelf, taak)) }).toEqual({ [taak.naam]: [] });
  });

  it('de teamleider ziet de hele gemeente, en leest daarvoor alleen van de personen zelf alles', async () => {
    const taken: Taak[] = [{ naam: 'lijst', document: LIJST, variabelen: () => ({ first: 50, sortering: 'ROEPNAAM' }) }, { naam: 'tellen', document: '{ inburgeraars { totaal } }' }, ZOEKEN];
    for (const taak of taken) {
      const tabellen = (await doe(p.w.wie.teamleider, taak)).flatMap(leestAlles).map((bezwaar) => bezwaar.replace(/^.* on /, ''));
      expect(tabellen.filter((tabel) => tabel !== 'inburgeraar'), taak.naam).toEqual([]);
    }
    // To share out the work is to look at the way of everybody, and at nothing of a partner.
    for (const taak of [TAKEN, { naam: 'verdelen', document: '{ takenPerConsulent { naam teLaat totaal } }' }]) {
      const gedaan = await doe(p.w.wie.teamleider, taak);
      expect(gedaan.flatMap((u) => [...knopen(u.plan)].map(({ knoop }) => tabelVan(knoop))).filter((tabel) => ['presentie', 'participatie_uren', 'gesprek', 'voortgangsrapportage'].includes(tabel ?? '')), taak.naam).toEqual([]);
    }
  });
});

describe('Deze proef zelf', () => {
  it('kijkt naar de tabellen die groeien', () => {
    expect(GROEIEN.filter((tabel) => !grote.has(tabel))).toEqual([]);
  });

  it('ziet het als een hele tabel wordt gelezen, en als een functie bij elke rij wordt gevraagd', async () => {
    const client = new pg.Client({ connectionString: p.adminUrl });
    await client.connect();
    plannen.luister(client);
    const vraag = async (tekst: string) => [...new Set(bezwaren(await plannen.van(() => client.query(tekst))).map((bezwaar) => bezwaar.split(':')[0]))];
    expect(await vraag('select count(*) from presentie where minuten = 7')).toEqual(['Seq Scan on presentie_begin']);
    expect(await vraag(`select count(*) from presentie where inburgeraar_id = '${p.w.wij.amina}'`)).toEqual([]);
    // In each part.
    const perDeel = await vraag(`select count(*) from presentie where inburgeraar_id = '${p.w.wij.amina}' and proef_per_rij(les_id)`);
    expect([perDeel.length > 0, perDeel.filter((bezwaar) => !/^Filter of .* calls a definer function$/.test(bezwaar ?? ''))]).toEqual([true, []]);
    expect(await vraag(`select count(*) from presentie where inburgeraar_id = '${p.w.wij.amina}' and (select proef_per_rij('${p.w.wij.amina}'))`)).toEqual([]);
    await client.end();
  });
});
