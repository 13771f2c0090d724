import { KOPPELNUMMER_VORM, KOPPELNUMMERS_HOOGSTENS, LIJKT_OP_BSN, systeemgrenzenOp } from '../../../shared/rules/partnersystemen.ts';
import { isBsn } from '../../../shared/rules/bsn.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { bsnTellen, koppelnummersErbij, koppelnummersLezen, koppelnummersVan, koppelnummersWeg, type Koppelrij, opBsn, opPortaalnummer } from './koppelnummers.repository.ts';
import type { KoppelnummersMetBsnInput, KoppelnummersVastleggenInput, Nummerkoppeling } from './koppelnummers.types.ts';

/** What is asked for one person; `wie` null = not with this organisation, or not at all. */
interface Wens {
  wie: string | null;
  nummer: string | null;
  versie: number | null;
}

/**
 * The identities of persons by the numbers of the own administration.
 *
 * @throws Weigering VERZOEK_TE_GROOT
 */
export async function koppelnummers(tx: Transactie, nummers: readonly string[]): Promise<Koppelrij[]> {
  if (nummers.length > KOPPELNUMMERS_HOOGSTENS) throw new Weigering('VERZOEK_TE_GROOT');
  return koppelnummersLezen(tx, nummers);
}

/**
 * The other way round: the numbers of these persons, for the screen of the organisation itself.
 *
 * @throws Weigering VERZOEK_TE_GROOT
 */
export async function koppelnummersVanPersonen(tx: Transactie, inburgeraarIds: readonly string[]): Promise<Koppelrij[]> {
  if (inburgeraarIds.length > KOPPELNUMMERS_HOOGSTENS) throw new Weigering('VERZOEK_TE_GROOT');
  return [...(await koppelnummersVan(tx, inburgeraarIds.filter(isUuid))).values()];
}

/**
 * Keeps under which number the own administration knows a person. One line that cannot be kept does not stop the others:
 * each has its outcome.
 *
 * @throws Weigering VERZOEK_TE_GROOT, VORM_ONJUIST, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function koppelnummersVastleggen(tx: Transactie, input: KoppelnummersVastleggenInput): Promise<Nummerkoppeling[]> {
  leesNummers(input.regels.map(({ nummer }) => nummer ?? null));
  const hoe = 'koppelnummersVastleggen';
  return koppelen(tx, hoe, input, async () => {
    const gevonden = await opPortaalnummer(tx, hoe, [...new Set(input.regels.map((r) => r.portaalnummer))]);
    return input.regels.map((r) => ({ wie: gevonden.get(r.portaalnummer) ?? null, nummer: r.nummer ?? null, versie: r.versie ?? null }));
  });
}

/**
 * The same, where the organisation may hold the BSN (Wi 36, Bi 9.10). No BSN comes out, what is not found looks the same
 * whether it exists or not, what is found is in the log, and there is a limit per day.
 *
 * @throws Weigering VERZOEK_TE_GROOT, VORM_ONJUIST, BSN_ONJUIST, BSN_TE_VEEL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function koppelnummersMetBsn(tx: Transactie, input: KoppelnummersMetBsnInput): Promise<Nummerkoppeling[]> {
  leesNummers(input.regels.map(({ nummer }) => nummer));
  const bezwaren = new Bezwaren();
  input.regels.forEach(({ bsn }, i) => { if (!isBsn(bsn)) bezwaren.bij(`regels.${i}.bsn`, 'BSN_ONJUIST'); });
  bezwaren.weigerZoNodig();
  const hoe = 'koppelnummersMetBsn';
  return koppelen(tx, hoe, input, async () => {
    if (!(await bsnTellen(tx, input.regels.length, systeemgrenzenOp(tx.vandaag).bsnPerDag))) throw new Weigering('BSN_TE_VEEL');
    const gevonden = await opBsn(tx, hoe, [...new Set(input.regels.map((r) => r.bsn))]);
    return input.regels.map((r) => ({ wie: gevonden.get(r.bsn) ?? null, nummer: r.nummer, versie: null }));
  });
}

function leesNummers(nummers: readonly (string | null)[]): void {
  if (nummers.length > KOPPELNUMMERS_HOOGSTENS) throw new Weigering('VERZOEK_TE_GROOT');
  const bezwaren = new Bezwaren();
  nummers.forEach((nummer, i) => {
    if (nummer !== null && (!KOPPELNUMMER_VORM.test(nummer) || LIJKT_OP_BSN.test(nummer))) bezwaren.bij(`regels.${i}.nummer`, 'VORM_ONJUIST');
  });
  bezwaren.weigerZoNodig();
}

/** Looks up again what a repeated request asks, and changes nothing then: what stands is BEKEND. */
async function koppelen(tx: Transactie, operatie: string, input: { idempotentieSleutel: string }, zoek: () => Promise<Wens[]>): Promise<Nummerkoppeling[]> {
  let nieuw = false;
  await eenmalig(tx, operatie, input, {}, async () => { nieuw = true; });
  // Two lists at once could each give a number away.
  if (nieuw) await neemBeurt(tx, 'koppelnummer', tx.actor.organisatieId ?? '');
  const wensen = await zoek();
  const stand = await koppelnummersVan(tx, wensen.flatMap(({ wie }) => wie ?? []));
  const besluiten = beslissen(wensen, stand);
  if (nieuw) await boeken(tx, besluiten, stand);
  return besluiten.map(({ wie, uitkomst }, regel) => ({ regel, uitkomst, inburgeraarId: wie }));
}

interface Besluit extends Wens {
  uitkomst: 'GEKOPPELD' | 'BEKEND' | 'LOSGEMAAKT' | 'NIET_GEVONDEN' | 'ANDER_NUMMER' | 'NUMMER_IN_GEBRUIK';
}

/** Of several lines for one person the first counts; the others find what that one left. */
function beslissen(wensen: readonly Wens[], stand: ReadonlyMap<string, Koppelrij>): Besluit[] {
  const gehad = new Set<string>();
  return wensen.map((wens) => {
    if (wens.wie === null) return { ...wens, uitkomst: 'NIET_GEVONDEN' };
    const nu = stand.get(wens.wie);
    if (gehad.has(wens.wie)) return { ...wens, uitkomst: 'ANDER_NUMMER' };
    gehad.add(wens.wie);
    if (nu?.nummer === wens.nummer || (!nu && wens.nummer === null)) return { ...wens, uitkomst: 'BEKEND' };
    if (nu && nu.versie !== wens.versie) return { ...wens, uitkomst: 'ANDER_NUMMER' };
    return { ...wens, uitkomst: wens.nummer === null ? 'LOSGEMAAKT' : 'GEKOPPELD' };
  });
}

async function boeken(tx: Transactie, besluiten: Besluit[], stand: ReadonlyMap<string, Koppelrij>): Promise<void> {
  const wijzigend = besluiten.filter(({ uitkomst }) => uitkomst === 'GEKOPPELD' || uitkomst === 'LOSGEMAAKT');
  await koppelnummersWeg(tx, wijzigend.flatMap(({ wie }) => stand.get(wie ?? '') ?? []));
  const erbij = wijzigend.flatMap(({ wie, nummer }) => (wie && nummer ? [{ inburgeraarId: wie, nummer, versie: (stand.get(wie)?.versie ?? 0) + 1 }] : []));
  const gelukt = await koppelnummersErbij(tx, erbij);
  const mislukt = wijzigend.filter(({ nummer }) => nummer !== null && !gelukt.has(nummer));
  for (const besluit of mislukt) besluit.uitkomst = 'NUMMER_IN_GEBRUIK';
  // A number that could not be replaced stays as it was.
  await koppelnummersErbij(tx, mislukt.flatMap(({ wie }) => stand.get(wie ?? '') ?? []));
}
