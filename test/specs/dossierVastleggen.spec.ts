import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUBRIEKVORMEN } from '../../server/domain/dossier/vormen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

type Wie = keyof Portaal['w']['wie'];
interface Uitkomst { dossierVastleggen: { inburgeraar: Record<string, Record<string, unknown> | null>; vastgelegd: { rubriek: string; lijst: string | null; id: string | null; versie: number }[] } }

const vastleggen = (wie: Persona, inburgeraarId: string, velden: Record<string, unknown>, lezen = 'id', idempotentieSleutel = sleutel()) => p.als<Uitkomst>(wie,
  `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { ${lezen} } vastgelegd { rubriek lijst id versie } } }`,
  { input: { idempotentieSleutel, inburgeraarId, ...velden } });
type Antwoord = Awaited<ReturnType<typeof vastleggen>>;
const code = (antwoord: Antwoord) => antwoord.errors[0]?.extensions.code;
const bezwaren = (antwoord: Antwoord) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

/** What one role writes in one rubriek, and reads back. One line for every rubriek and every role that writes it. */
const SCHRIJFT: [rubriek: string, wie: readonly Wie[], velden: Record<string, unknown>][] = [
  ['roepnaam', ['consulent'], { roepnaam: 'Amina-Lou' }],
  ['achternaam', ['consulent'], { achternaam: 'Voorbeeldstra', voorvoegsel: 'van', voorletters: 'A.L.' }],
  ['bsn', ['consulent'], { bsn: '111222333', vNummer: '1234567890' }],
  ['geboorte', ['consulent'], { geboortedatum: '1990-02-28', geslacht: 'VROUW', landVanHerkomst: 'Syrië' }],
  ['contact', ['consulent'], { telefoon: '06 00000000', email: 'amina@voorbeeld.invalid', contacttaal: 'Tigrinya', tolkNodig: true }],
  ['adres', ['consulent'], { straat: 'Proeflaan', huisnummer: '12 b', postcode: '7721 ZZ', woonplaats: 'Dalfsen', geheim: false }],
  ['gezin', ['consulent'], { leden: [{ relatie: 'KIND', geboortejaar: 2019 }, { relatie: 'PARTNER' }] }],
  ['trajectstatus', ['consulent'], { doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', koppelingOp: '2024-12-02', verlengdTot: '2028-09-03' }],
  ['intake', ['consulent'], { ondertekendOp: '2025-02-01', themas: [{ thema: 'TAALNIVEAU', verslag: 'Leest en schrijft Latijns schrift.', datum: '2025-01-20' }] }],
  ['leerbaarheid', ['consulent'], { afgenomenOp: '2025-01-22', uitslag: 'B1_NIET_HAALBAAR', score: 41, afwijking: true, motivering: 'Leert sneller dan de toets laat zien.' }],
  ['startadvies', ['taalcoordinator', 'taaldocent'], { adviezen: [{ datum: '2025-03-01', observatie: 'Werkt zelfstandig.', advies: 'Z_ROUTE' }] }],
  ['examens', ['consulent', 'taalcoordinator'], { uitslagen: [{ onderdeel: 'KNM', datum: '2026-06-01', uitslag: 'GESLAAGD' }, { onderdeel: 'LEZEN', niveau: 'A2', datum: '2026-06-02', uitslag: 'GEZAKT' }] }],
  ['participatieEvaluatie', ['participatiecoordinator', 'werkbegeleider'], { evaluaties: [{ datum: '2026-10-01', module: 'Houtbewerking', samenwerken: 'GOED', samenvatting: 'Vraagt om hulp.' }] }],
  ['mapTraject', ['loopbaanbegeleider', 'participatiecoordinator'], { eindgesprekOp: '2026-10-01', themas: [{ thema: 'NETWERK_OPBOUWEN', stand: 'LOOPT' }] }],
  ['mapTraject', ['consulent'], { portfolioOp: '2026-09-01', themas: [{ thema: 'WERKCULTUUR', stand: 'AFGEROND', praktijkMinuten: 90 }] }],
  ['pvtTraject', ['consulent', 'vwnCoordinator', 'vwnTrainer'], { inleidingOp: '2026-10-05', dagdelen: [] }],
  ['belastbaarheid', ['consulent'], { omschrijving: 'Niet tillen, hoogstens twee dagdelen.', geldigVan: '2026-11-01', geldigTot: '2027-05-01' }],
  ['gezondheid', ['consulent'], { lichamelijk: 'Vermoeid na een operatie.' }],
  ['begeleiding', ['vwnCoordinator', 'vwnBegeleider'], { van: '2025-01-01', tot: '2026-07-01', spreekuurTot: '2027-07-01', trajectplan: 'Samen naar de huisarts.' }],
  ['zelfredzaamheid', ['consulent', 'vwnCoordinator', 'vwnBegeleider'], { metingen: [{ datum: '2026-11-01', domein: 'GELDZAKEN', score: 3 }, { datum: '2026-11-01', participatieladder: 4 }] }],
  ['wonen', ['consulent', 'woonconsulent'], { sleutelOp: '2025-02-01', stappen: [{ stap: 'SLEUTEL', stand: 'GEDAAN', datum: '2025-02-01' }] }],
  ['wonen', ['vwnCoordinator', 'vwnBegeleider'], { stappen: [{ stap: 'INRICHTING', stand: 'STOKT', datum: '2026-11-18', opmerking: 'Geen vloer.' }] }],
  ['ontzorgen', ['consulent'], { van: '2025-03-01', tot: '2027-03-01', vasteLasten: ['HUUR', 'ZORGVERZEKERING'], ijkmomenten: [{ datum: '2025-06-01', besluit: 'VOORTZETTEN' }] }],
  ['handhaving', ['consulent'], { maatregelen: [{ datum: '2026-11-02', soort: 'WAARSCHUWING', omschrijving: 'Twee keer niet gekomen.', verwijtbaarheid: 25 }] }],
  ['gesprekken', ['consulent'], { gesprekken: [{ datum: '2026-11-10', soort: 'VOORTGANGSGESPREK', verslag: 'Het gaat goed.', volgendeOp: '2027-02-10' }] }],
  ['taalcoaching', ['taalpuntcoordinator', 'taalcoach'], { wachtlijstSinds: '2025-06-01', gekoppeldOp: '2025-08-01', bijeenkomsten: [{ datum: '2026-11-11', minuten: 90, plaats: 'Bibliotheek' }] }],
  ['welzijn', ['welzijnscoordinator'], { sleutelpersoonGekoppeldOp: '2025-06-01', deelnames: [{ activiteit: 'Zwemmen', van: '2026-09-01' }] }],
  ['werk', ['consulent', 'loopbaanbegeleider'], { overdrachtsplan: 'Begint bij de kringloop.', plekken: [{ soort: 'TAALSTAGE', organisatieNaam: 'Kringloop', van: '2026-12-01', stand: 'GEPLAND' }] }],
  ['contactpersoonGemeente', ['consulent', 'teamleider'], { naam: 'Carla Consulent', telefoon: '0529 000000', email: 'carla@voorbeeld.invalid' }],
];

/** The selection that reads back what was written. */
const keuze = (velden: Record<string, unknown>): string => Object.entries(velden)
  .map(([naam, waarde]) => (Array.isArray(waarde) && typeof waarde[0] === 'object' ? `${naam} { id ${[...new Set(waarde.flatMap((rij) => Object.keys(rij as object)))].join(' ')} }` : Array.isArray(waarde) && waarde.length === 0 ? '' : naam)).join(' ');

describe('Elke rubriek die iemand schrijft', () => {
  it('staat in deze proef', () => {
    expect(new Set(SCHRIJFT.map(([rubriek]) => rubriek.toUpperCase()))).toEqual(new Set(RUBRIEKVORMEN.map((v) => v.rubriek.replaceAll('_', ''))));
  });

  const regels = SCHRIJFT.flatMap(([rubriek, wie, velden]) => wie.map((w) => [rubriek, w, velden] as const));
  it.each(regels)('%s: %s legt vast en leest het terug', async (rubriek, wie, velden) => {
    const persona = p.w.wie[wie];
    const stand = await p.als<{ inburgeraar: Record<string, { versie?: number | null } | null> }>(persona, `query($id: ID!) { inburgeraar(id: $id) { ${rubriek} { ${heeftVersie(rubriek) ? 'versie' : '__typename'} } } }`, { id: p.w.wij.amina });
    expect(stand.errors).toEqual([]);
    const versie = stand.data?.inburgeraar[rubriek]?.versie ?? 0;
    const metHoofd = heeftVersie(rubriek) && Object.values(velden).some((waarde) => !Array.isArray(waarde));
    const invoer = metHoofd ? { ...velden, versie } : velden;
    const { aantal, uitkomst } = await p.tel(() => vastleggen(persona, p.w.wij.amina, { [rubriek]: invoer }, `${rubriek} { ${keuze(velden)} }`));
    expect(uitkomst.errors).toEqual([]);
    // Session, role, idempotency, person, turn; per table reading, checks and writing; what follows; reading back, audit.
    expect(aantal).toBeLessThanOrEqual(22);
    const terug = uitkomst.data?.dossierVastleggen.inburgeraar[rubriek];
    for (const [naam, waarde] of Object.entries(velden)) {
      if (!Array.isArray(waarde) || typeof waarde[0] !== 'object') { if (!Array.isArray(waarde) || waarde.length > 0) expect([naam, terug?.[naam]]).toEqual([naam, waarde]); }
      else for (const rij of waarde) expect(terug?.[naam]).toContainEqual(expect.objectContaining(rij as object));
    }
  });
});

function heeftVersie(rubriek: string): boolean {
  return RUBRIEKVORMEN.find((v) => v.rubriek.replaceAll('_', '') === rubriek.toUpperCase())?.hoofd != null;
}
void randomUUID; void code; void bezwaren;
