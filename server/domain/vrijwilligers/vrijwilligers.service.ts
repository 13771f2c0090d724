import { randomUUID } from 'node:crypto';
import { DAGDELEN, KERN_HOOGSTENS, KERNEN_HOOGSTENS, naKoppeling, SPREEKNIVEAUS } from '../../../shared/rules/taalpunt.ts';
import { HOOGSTENS_PER_VRIJWILLIGER, KOPPELEINDEN, VRIJWILLIGERSTALEN } from '../../../shared/rules/vrijwilligers.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { cel, type Rubriek } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, nietInToekomst } from '../invoer.ts';
import { taalcoachGekoppeld, taalcoachOntkoppeld } from '../taalcoaching/koppeling.repository.ts';
import { type Koppelstand, koppelingSluiten, koppelingToevoegen, vrijwilligerBewaren, vrijwilligersLezen, type VrijwilligerStaat } from './vrijwilligers.repository.ts';
import type { BegeleiderKoppelenInput, BegeleiderOntkoppelenInput, VrijwilligerBijwerkenInput } from './vrijwilligers.types.ts';

const HOOGSTENS_TALEN = 10;

/**
 * Keeps what a volunteer of the own organisation can do.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, TE_VEEL_REGELS, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function vrijwilligerBijwerken(tx: Transactie, input: VrijwilligerBijwerkenInput): Promise<VrijwilligerStaat> {
  const lees = async (): Promise<VrijwilligerStaat> => {
    const [staat] = isUuid(input.vrijwilligerId) ? await vrijwilligersLezen(tx, input.vrijwilligerId) : [];
    if (!staat) throw new Weigering('NIET_GEVONDEN');
    return staat;
  };
  await eenmalig(tx, 'vrijwilligerBijwerken', input, {}, async () => {
    const staat = await lees();
    const { id } = staat;
    const bezwaren = new Bezwaren();
    const [talen, weekdagen] = [[...new Set(input.talen)], [...new Set(input.weekdagen)].sort()];
    if (!talen.every((taal) => (VRIJWILLIGERSTALEN as readonly string[]).includes(taal))) bezwaren.bij('talen', 'KEUZE_ONBEKEND');
    if (talen.length > HOOGSTENS_TALEN) bezwaren.bij('talen', 'TE_VEEL_REGELS');
    if (!weekdagen.every((dag) => dag >= 1 && dag <= 7)) bezwaren.bij('weekdagen', 'KEUZE_ONBEKEND');
    const waar = leesWaar(bezwaren, input, staat);
    if (input.hoogstens < 0 || input.hoogstens > HOOGSTENS_PER_VRIJWILLIGER) bezwaren.bij('hoogstens', 'GETAL_BUITEN_GRENZEN');
    if (input.rustTot) leesDatum(bezwaren, 'rustTot', input.rustTot, tx.vandaag);
    if (input.getraindOp) nietInToekomst(bezwaren, 'getraindOp', input.getraindOp, tx.vandaag);
    bezwaren.weigerZoNodig();
    if (!await vrijwilligerBewaren(tx, id, input.versie, { talen, weekdagen, ...waar, hoogstens: input.hoogstens, rustTot: input.rustTot ?? null, getraindOp: input.getraindOp ?? null })) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  });
  return lees();
}

/** Where and with whom somebody practises; what the input does not name stays. */
function leesWaar(bezwaren: Bezwaren, input: VrijwilligerBijwerkenInput, staat: VrijwilligerStaat): Pick<VrijwilligerStaat, 'dagdelen' | 'kernen' | 'niveaus'> {
  const lijst = (nieuw: readonly string[] | null | undefined, oud: string[]): string[] => (nieuw ? [...new Set(nieuw.map((een) => een.trim()))] : oud);
  const [dagdelen, kernen, niveaus] = [lijst(input.dagdelen, staat.dagdelen), lijst(input.kernen, staat.kernen), lijst(input.niveaus, staat.niveaus)];
  if (!dagdelen.every((een) => (DAGDELEN as readonly string[]).includes(een))) bezwaren.bij('dagdelen', 'KEUZE_ONBEKEND');
  if (!niveaus.every((een) => (SPREEKNIVEAUS as readonly string[]).includes(een))) bezwaren.bij('niveaus', 'KEUZE_ONBEKEND');
  if (kernen.length > KERNEN_HOOGSTENS) bezwaren.bij('kernen', 'TE_VEEL_REGELS');
  if (kernen.some((een) => een === '' || een.length > KERN_HOOGSTENS)) bezwaren.bij('kernen', 'TEKST_TE_LANG');
  return { dagdelen, kernen, niveaus };
}

/** Who reads who is involved writes it there; for the Taalpunt the coupling is part of its own rubriek. */
const koppelrubriek = (tx: Transactie): Rubriek => (cel(tx.actor.rol, 'TAALCOACHING') === 'E' ? 'TAALCOACHING' : 'BETROKKENEN');

const BEZWAAR: Readonly<Record<Exclude<Koppelstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  PERSOON: ['inburgeraarId', 'NIET_GEVONDEN'], VRIJWILLIGER: ['vrijwilligerId', 'KOPPELING_VRIJWILLIGER'], DAG: ['van', 'KOPPELING_DAG'], STAAT_ER_AL: ['vrijwilligerId', 'KOPPELING_ER_AL'],
  VERSIE: ['versie', 'VERSIE_VEROUDERD'],
};

/** The person, for who arranges the begeleiding: running, and one at a time. */
async function clientVoor(tx: Transactie, operatie: string, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await inburgeraarsBijId(tx, operatie, [inburgeraarId].filter(isUuid), new Selectie())).values();
  if (!persoon?.lopend) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'begeleiders', persoon.id);
  return persoon;
}

function oordeel(stand: Koppelstand, dagveld: string): void {
  if (stand === 'OK') return;
  const [veld, code] = BEZWAAR[stand];
  throw new Weigering(code, [veldWeigering(stand === 'DAG' ? dagveld : veld, code)]);
}

/**
 * Couples a volunteer to a client of the own organisation: from `van` the volunteer reads and writes what belongs to the opdracht.
 *
 * @throws Weigering NIET_GEVONDEN, KOPPELING_VRIJWILLIGER, KOPPELING_DAG, KOPPELING_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function begeleiderKoppelen(tx: Transactie, input: BegeleiderKoppelenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eenmalig(tx, 'begeleiderKoppelen', input, {}, async () => {
    const persoon = await clientVoor(tx, 'begeleiderKoppelen', input.inburgeraarId);
    if (!isUuid(input.vrijwilligerId)) oordeel('VRIJWILLIGER', 'van');
    oordeel(await koppelingToevoegen(tx, randomUUID(), { ...input, inburgeraarId: persoon.id }), 'van');
    if (koppelrubriek(tx) === 'TAALCOACHING') await taalcoachGekoppeld(tx, persoon.id, input.van);
    noteerGeschreven(tx, 'begeleiderKoppelen', koppelrubriek(tx), [persoon]);
  });
  return gelezen(tx, 'begeleiderKoppelen', input.inburgeraarId, selectie);
}

/**
 * Ends a coupling, with why; without a last day the volunteer has nothing of the person in the next statement.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, KEUZE_ONBEKEND, KOPPELING_DAG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function begeleiderOntkoppelen(tx: Transactie, input: BegeleiderOntkoppelenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  await eenmalig(tx, 'begeleiderOntkoppelen', input, {}, async () => {
    const persoon = await clientVoor(tx, 'begeleiderOntkoppelen', input.inburgeraarId);
    const bezwaren = new Bezwaren();
    const reden = leesKeuze(bezwaren, 'reden', input.reden, KOPPELEINDEN, 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    if (!isUuid(input.koppelingId)) throw new Weigering('NIET_GEVONDEN', [veldWeigering('koppelingId', 'NIET_GEVONDEN')]);
    oordeel(await koppelingSluiten(tx, persoon.id, { id: input.koppelingId, versie: input.versie, tot: input.tot ?? null, reden }), 'tot');
    if (koppelrubriek(tx) === 'TAALCOACHING') await taalcoachOntkoppeld(tx, { inburgeraarId: persoon.id, koppelingId: input.koppelingId, wens: naKoppeling(reden), vanaf: tx.vandaag });
    noteerGeschreven(tx, 'begeleiderOntkoppelen', koppelrubriek(tx), [persoon]);
  });
  return gelezen(tx, 'begeleiderOntkoppelen', input.inburgeraarId, selectie);
}

async function gelezen(tx: Transactie, operatie: string, id: string, selectie: Selectie): Promise<GelezenInburgeraar> {
  const persoon = await inburgeraarLezen(tx, operatie, id, selectie);
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
