import { randomUUID } from 'node:crypto';
import { ACTIVITEIT_NAAM_HOOGSTENS, AANBOD_VANAF } from '../../../shared/rules/aanbod.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { EINDREDENEN } from '../../../shared/rules/groepen.ts';
import { MODULE_PLAATSEN_HOOGSTENS, MODULE_WEKEN_HOOGSTENS, PLAATS_VOORUIT_DAGEN } from '../../../shared/rules/plaatsing.ts';
import { maandagVan } from '../../../shared/rules/uren.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import type { ModuleVastleggenInput, PlaatsingEindeInput, PlaatsingGevenInput, WerkgroepVastleggenInput } from './modules.types.ts';
import { bezettingLezen, moduleZetten, type Plaatsstand, plekEindigen, plekToevoegen, werkgroepZetten } from './plaatsing.repository.ts';

/** So many weeks ahead a place can be given, and is counted. */
const WEKEN_VOORUIT = 12;

/** Per organisation its modules with the weeks that come, and how many wait. */
export async function modulebezetting(tx: Transactie) {
  const maandag = maandagVan(tx.vandaag);
  const dagen = [tx.vandaag, ...Array.from({ length: WEKEN_VOORUIT }, (_, i) => plusDagen(maandag, 7 * (i + 1)))];
  const { bezetting, wachtend } = await bezettingLezen(tx, dagen, tx.actor.rol !== 'PARTICIPATIECOORDINATOR');
  const namen = new Map(bezetting.map(({ organisatieId, organisatie }) => [organisatieId, organisatie]));
  const eigen = tx.actor.organisatieId;
  // Who has no module yet still sees who waits.
  if (tx.actor.rol === 'PARTICIPATIECOORDINATOR' && eigen && !namen.has(eigen)) namen.set(eigen, tx.actor.organisatieNaam ?? '');
  return [...namen].map(([id, organisatie]) => {
    const van = bezetting.filter((rij) => rij.organisatieId === id);
    const modules = [...new Map(van.map((rij) => [rij.moduleId, rij])).values()].map(({ moduleId, naam, weken }) => ({ id: moduleId, naam, weken, perWeek: van.filter((rij) => rij.moduleId === moduleId) }));
    return { id, organisatie, modules, wachtend: dagen.map((dag) => ({ dag, wachtend: wachtend.find((rij) => rij.organisatieId === id && rij.dag === dag)?.wachtend ?? 0 })) };
  });
}

const BEZWAAR: Readonly<Record<Exclude<Plaatsstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  NIET_GEVONDEN: ['id', 'NIET_GEVONDEN'], VERSIE: ['versie', 'VERSIE_VEROUDERD'], AANBOD: ['naam', 'MODULE_AANBOD'], NAAM: ['naam', 'STAAT_ER_AL'], VOL: ['naam', 'MODULES_VOL'], MODULE: ['moduleId', 'KEUZE_ONBEKEND'],
  BEGELEIDER: ['begeleiderId', 'KEUZE_ONBEKEND'], GROEP: ['groepId', 'NIET_GEVONDEN'], DAG: ['van', 'PLAATS_DAG'], PERSOON: ['inburgeraarId', 'NIET_GEVONDEN'], STAAT_ER_AL: ['inburgeraarId', 'STAAT_ER_AL'],
};

function oordeel(stand: Plaatsstand, anders: Partial<Record<Plaatsstand, readonly [veld: string, code: Weigeringscode]>> = {}): void {
  if (stand === 'OK') return;
  const [veld, code] = anders[stand] ?? BEZWAAR[stand];
  throw new Weigering(code, [veldWeigering(veld, code)]);
}

function leesGetal(bezwaren: Bezwaren, veld: string, waarde: number, van: number, tot: number): void {
  if (waarde < van || waarde > tot) bezwaren.bij(veld, 'GETAL_BUITEN_GRENZEN');
}

/** The identity that is written: a new one, or the one that was seen with its version; zero is no version that was ever given. */
function welke({ id, versie }: { id?: string | null; versie?: number | null }): { id: string; gezien: number | null } {
  if (id && !isUuid(id)) throw new Weigering('NIET_GEVONDEN');
  return { id: id ?? randomUUID(), gezien: id ? versie ?? 0 : null };
}

/**
 * Adds a module of the own organisation or changes one, with how many places it has from a day on.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, MODULE_AANBOD, STAAT_ER_AL, MODULES_VOL, NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function moduleVastleggen(tx: Transactie, input: ModuleVastleggenInput): Promise<void> {
  await eenmalig(tx, 'moduleVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const naam = leesTekst(bezwaren, 'naam', input.naam, ACTIVITEIT_NAAM_HOOGSTENS, true) ?? '';
    const { weken, plaatsen, geldigVan } = input;
    leesGetal(bezwaren, 'weken', weken, 1, MODULE_WEKEN_HOOGSTENS);
    leesGetal(bezwaren, 'plaatsen', plaatsen, 0, MODULE_PLAATSEN_HOOGSTENS);
    if (geldigVan < AANBOD_VANAF || geldigVan > plusDagen(tx.vandaag, 366)) bezwaren.bij('geldigVan', 'DATUM_ONWAARSCHIJNLIJK');
    bezwaren.weigerZoNodig();
    const { id, gezien } = welke(input);
    oordeel(await moduleZetten(tx, id, gezien, { naam, weken, plaatsen, geldigVan }));
  });
}

/**
 * Adds a work group or changes one: its module, its days, and who leads it from today.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, DATUM_ONWAARSCHIJNLIJK, STAAT_ER_AL, MODULES_VOL, NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function werkgroepVastleggen(tx: Transactie, input: WerkgroepVastleggenInput): Promise<void> {
  await eenmalig(tx, 'werkgroepVastleggen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const naam = leesTekst(bezwaren, 'naam', input.naam, 60, true) ?? '';
    const locatie = leesTekst(bezwaren, 'locatie', input.locatie, 200);
    const [moduleId, begeleiderId] = [input.moduleId ?? null, input.begeleiderId ?? null];
    const weekdagen = [...new Set(input.weekdagen)].sort((a, b) => a - b);
    if (weekdagen.some((dag) => dag < 1 || dag > 7)) bezwaren.bij('weekdagen', 'GETAL_BUITEN_GRENZEN');
    if (moduleId !== null && !isUuid(moduleId)) bezwaren.bij('moduleId', 'KEUZE_ONBEKEND');
    if (begeleiderId !== null && !isUuid(begeleiderId)) bezwaren.bij('begeleiderId', 'KEUZE_ONBEKEND');
    if (!input.id && begeleiderId === null) bezwaren.bij('begeleiderId', 'VELD_VERPLICHT');
    leesDatum(bezwaren, 'van', input.van, tx.vandaag);
    bezwaren.weigerZoNodig();
    const { id, gezien } = welke(input);
    oordeel(await werkgroepZetten(tx, id, gezien, { naam, locatie, moduleId, weekdagen, begeleiderId, van: input.van }));
  });
}

async function persoonVan(tx: Transactie, operatie: string, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await inburgeraarsBijId(tx, operatie, [inburgeraarId].filter(isUuid), new Selectie())).values();
  if (!persoon?.lopend) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
  return persoon;
}

/**
 * Gives somebody of the own organisation a place in a work group.
 *
 * @throws Weigering NIET_GEVONDEN, PLAATS_DAG, PLAATS_VOL, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function plaatsingGeven(tx: Transactie, input: PlaatsingGevenInput): Promise<void> {
  await eenmalig(tx, 'plaatsingGeven', input, {}, async () => {
    const persoon = await persoonVan(tx, 'plaatsingGeven', input.inburgeraarId);
    if (!isUuid(input.groepId)) oordeel('GROEP');
    const { groepId, van, tot = null } = input;
    const bezwaren = new Bezwaren();
    if (van > plusDagen(tx.vandaag, PLAATS_VOORUIT_DAGEN)) bezwaren.bij('van', 'PLAATS_DAG');
    if (tot !== null && tot < van) bezwaren.bij('tot', 'PERIODE_ONJUIST');
    bezwaren.weigerZoNodig();
    oordeel(await plekToevoegen(tx, randomUUID(), { groepId, inburgeraarId: persoon.id, van, tot }), { VOL: ['groepId', 'PLAATS_VOL'] });
    noteerGeschreven(tx, 'plaatsingGeven', 'BETROKKENEN', [persoon]);
  });
}

/**
 * Agrees a last day, moves it or takes it away. What was recorded stays.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, PLAATS_DAG, KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function plaatsingEinde(tx: Transactie, input: PlaatsingEindeInput): Promise<void> {
  if (!isUuid(input.plekId)) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'plaatsingEinde', input, {}, async () => {
    const persoon = await persoonVan(tx, 'plaatsingEinde', input.inburgeraarId);
    const bezwaren = new Bezwaren();
    const eindreden = input.eindreden ? leesKeuze(bezwaren, 'eindreden', input.eindreden, EINDREDENEN.filter((een) => een !== 'ROUTEWISSEL'), 'KEUZE_ONBEKEND') : null;
    const tot = input.tot ?? null;
    if (eindreden !== null && tot === null) bezwaren.bij('tot', 'VELD_VERPLICHT');
    bezwaren.weigerZoNodig();
    oordeel(await plekEindigen(tx, { id: input.plekId, inburgeraarId: persoon.id, versie: input.versie, tot, eindreden }), { DAG: ['tot', 'PLAATS_DAG'] });
    noteerGeschreven(tx, 'plaatsingEinde', 'BETROKKENEN', [persoon]);
  });
}
