import sql from 'sql-template-tag';
import { gevolgdeMinuten, PRESENTIE_STATUSSEN, type PresentieStatus, VERZUIM_REDENEN, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { isUuid } from '../../database/checks.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { magOpDag, noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { deelnemersLezen, isIntussenGeschreven, lessenLezen, type LesRij, type NieuwePresentie, presentieToevoegen, type StandRij } from './lessen.repository.ts';
import type { PresentieRegelInput, PresentieVastleggenInput } from './lessen.types.ts';

/** Statuses that a person may set by hand; the others follow from cancelling or undoing. */
const TE_KIEZEN: ReadonlySet<string> = new Set(PRESENTIE_STATUSSEN.filter((s) => s !== 'VERVALLEN' && s !== 'INGETROKKEN'));
const HOOGSTENS_LESSEN = 200;

/** The own lessons in a period. */
export async function mijnLessen(tx: Transactie, van: string, tot: string): Promise<LesRij[]> {
  return lessenLezen(tx, 'mijnLessen', sql`l.datum between ${van} and ${tot}`, HOOGSTENS_LESSEN);
}

export async function eigenLes(tx: Transactie, operatie: string, lesId: string): Promise<LesRij | null> {
  if (!isUuid(lesId)) return null;
  return (await lessenLezen(tx, operatie, sql`l.id = ${lesId}::uuid`, 1))[0] ?? null;
}

/** The roster of a lesson: its members in bereik, with what is recorded. */
export async function roosterVan(tx: Transactie, les: LesRij, selectie: Selectie) {
  const stand = await deelnemersLezen(tx, les.id);
  const keuze = selectie.sub('inburgeraar') ?? new Selectie();
  const personen = await inburgeraarsBijId(tx, les.operatie, stand.map((s) => s.inburgeraarId), keuze);
  const presenties = selectie.sub('presentie') ? await presentiesVan(tx, les, personen.values()) : new Map<string, object>();
  return stand.flatMap((s) => {
    const inburgeraar = personen.get(s.inburgeraarId);
    return inburgeraar ? [{ inburgeraar, presentie: presenties.get(s.inburgeraarId) ?? null }] : [];
  });
}

async function presentiesVan(tx: Transactie, les: LesRij, personen: Iterable<GelezenInburgeraar>): Promise<Map<string, object>> {
  for (const { id, opdracht, grondslag } of personen) {
    tx.inzien({ soort: 'LEZEN', operatie: les.operatie, inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE'], opdracht, grondslag });
  }
  const rijen = await tx.vraag<{ inburgeraarId: string; presentie: object }>(sql`select p.inburgeraar_id as "inburgeraarId",
      json_build_object('id', p.id, 'datum', p.datum, 'groep', g.naam, 'duurMinuten', l.duur_minuten, 'status', p.status, 'minuten', p.minuten,
        'reden', p.reden, 'versie', p.versie, 'correctieReden', p.correctie_reden, 'herkomst', json_build_object(
        'organisatie', (select o.naam from organisatie o where o.id = p.organisatie_id), 'op', p.ingevoerd_op, 'bron', p.bron,
        'medewerker', (select ge.naam from lidmaatschap lm join gebruiker ge on ge.id = lm.gebruiker_id where lm.id = p.ingevoerd_door))) as presentie
    from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id
    where p.les_id = ${les.id}::uuid and p.organisatie_id = ${tx.actor.organisatieId} and p.actueel and p.status <> 'INGETROKKEN'`);
  return new Map(rijen.map((r) => [r.inburgeraarId, r.presentie]));
}

/** What the input asks for one person, held against what is recorded; null where nothing changes. */
function nieuweRegel(les: LesRij, regel: PresentieRegelInput, i: number, stand: StandRij | undefined, bezwaren: Bezwaren): NieuwePresentie | null {
  const bij = `regels.${i}`;
  if (!stand) return bezwaren.bij(`${bij}.inburgeraarId`, 'NIET_IN_GROEP'), null;
  if (!TE_KIEZEN.has(regel.status)) return bezwaren.bij(`${bij}.status`, 'INVOER_ONJUIST'), null;
  if (regel.reden && !(VERZUIM_REDENEN as readonly string[]).includes(regel.reden)) return bezwaren.bij(`${bij}.reden`, 'INVOER_ONJUIST'), null;
  const gemist = regel.minutenGemist ?? 0;
  if (gemist < 0 || gemist > les.duurMinuten) return bezwaren.bij(`${bij}.minutenGemist`, 'MINUTEN_ONJUIST'), null;
  const status = regel.status as PresentieStatus;
  const minuten = gevolgdeMinuten(status, les.duurMinuten, gemist);
  const reden = status === 'AANWEZIG' ? null : ((regel.reden ?? null) as VerzuimReden | null);
  if (stand.status === status && stand.minuten === minuten && stand.reden === reden) return null;
  const zichtbaar = stand.status === 'INGETROKKEN' ? 0 : stand.versie;
  if ((regel.versie ?? 0) !== zichtbaar) return bezwaren.bij(`${bij}.versie`, 'VERSIE_VEROUDERD'), null;
  return { inburgeraarId: regel.inburgeraarId, lesId: les.id, datum: les.datum, versie: stand.versie + 1, status, minuten, reden, bron: 'SCHERM', importId: null, correctieReden: null };
}

/**
 * Records the attendance of a lesson. Entering what already stands is no change; changing it asks a reason.
 *
 * @throws Weigering LES_NIET_VAN_U, LES_IN_TOEKOMST, LES_VERVALLEN, NIET_IN_GROEP, MINUTEN_ONJUIST, VERSIE_VEROUDERD,
 *   CORRECTIE_REDEN_NODIG, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function presentieVastleggen(tx: Transactie, input: PresentieVastleggenInput): Promise<LesRij> {
  if (input.regels.length > 60) throw new Weigering('VERZOEK_TE_GROOT');
  const { lesId } = await eenmalig(tx, 'presentieVastleggen', input, { lesId: input.lesId }, () => vastleggen(tx, input));
  const les = await eigenLes(tx, 'presentieVastleggen', lesId);
  if (!les) throw new Weigering('LES_NIET_VAN_U');
  return les;
}

async function vastleggen(tx: Transactie, input: PresentieVastleggenInput): Promise<void> {
  const les = await eigenLes(tx, 'presentieVastleggen', input.lesId);
  if (!les) throw new Weigering('LES_NIET_VAN_U');
  if (les.datum > tx.vandaag) throw new Weigering('LES_IN_TOEKOMST');
  if (les.vervallenReden) throw new Weigering('LES_VERVALLEN');
  const stand = new Map((await deelnemersLezen(tx, les.id)).map((s) => [s.inburgeraarId, s]));
  const personen = await personenVoorSchrijven(tx, 'TAAL_PRESENTIE', input.regels.map((r) => r.inburgeraarId));
  const bezwaren = new Bezwaren();
  const reden = input.correctieReden?.trim() || null;
  if (reden && reden.length > 500) bezwaren.bij('correctieReden', 'TEKST_TE_LANG');
  const gezien = new Set<string>();
  const nieuw = input.regels.flatMap((regel, i) => {
    if (gezien.has(regel.inburgeraarId)) bezwaren.bij(`regels.${i}.inburgeraarId`, 'INVOER_ONJUIST');
    gezien.add(regel.inburgeraarId);
    const bekend = magOpDag(personen.get(regel.inburgeraarId), les.datum) ? stand.get(regel.inburgeraarId) : undefined;
    return nieuweRegel(les, regel, i, bekend, bezwaren) ?? [];
  });
  if (nieuw.some((r) => r.versie > 1) && !reden) bezwaren.bij('correctieReden', 'CORRECTIE_REDEN_NODIG');
  bezwaren.weigerZoNodig();
  await presentieBoeken(tx, nieuw.map((r) => (r.versie > 1 ? { ...r, correctieReden: reden } : r)));
  noteerGeschreven(tx, 'presentieVastleggen', 'TAAL_PRESENTIE', nieuw.map((r) => personen.get(r.inburgeraarId)));
}

/**
 * Books entries, also those that were placed elsewhere (an import), after the caller checked persons, days and versions.
 *
 * @throws Weigering VERSIE_VEROUDERD when somebody else wrote since that check
 */
export async function presentieBoeken(tx: Transactie, regels: readonly NieuwePresentie[]): Promise<void> {
  try {
    await presentieToevoegen(tx, regels);
  } catch (fout) {
    throw isIntussenGeschreven(fout) ? new Weigering('VERSIE_VEROUDERD') : fout;
  }
}
