import { randomUUID } from 'node:crypto';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import { TOESTEMMING_TEKST, TOESTEMMINGSOPDRACHTEN } from '../../../shared/rules/toestemming.ts';
import { WAARNEMING_REDEN_HOOGSTENS, waarnemingPast } from '../../../shared/rules/waarneming.ts';
import { isTaalcode } from '../../../shared/talen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesTekst } from '../invoer.ts';
import type { ToestemmingGevenInput, ToestemmingIntrekkenInput, ToestemmingStoppenInput, VerhuizingVastleggenInput, WaarnemingBeeindigenInput, WaarnemingStartenInput } from './betrokkenheid.input.ts';
import { toestemmingOpVerzoekSluiten, toestemmingskeuzesLezen, toestemmingSluiten, toestemmingToevoegen, vertrekZetten, waarnemingPersoon, waarnemingSluiten, waarnemingToevoegen } from './betrokkenheid.repository.ts';

/**
 * Starts a waarneming: the dossier of a colleague's person, without gezondheid, for at most fourteen days. Teamleider and FG see
 * it with its reason.
 *
 * @returns the person where the waarneming is one's own and has begun
 * @throws Weigering NIET_GEVONDEN, WAARNEMING_PERIODE, WAARNEMING_EIGEN, WAARNEMING_TE_KORT_GELEDEN, VELD_VERPLICHT,
 *   TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function waarnemingStarten(tx: Transactie, input: WaarnemingStartenInput, selectie: Selectie): Promise<GelezenInburgeraar | null> {
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'waarnemingStarten', input, nieuw, () => starten(tx, input, nieuw.id));
  const persoon = await waarnemingPersoon(tx, id);
  return persoon === null ? null : inburgeraarLezen(tx, 'waarnemingStarten', persoon, selectie);
}

async function starten(tx: Transactie, input: WaarnemingStartenInput, id: string): Promise<void> {
  const bezwaren = new Bezwaren();
  const portaalnummer = leesTekst(bezwaren, 'portaalnummer', input.portaalnummer, 40, true) ?? '';
  const reden = leesTekst(bezwaren, 'reden', input.reden, WAARNEMING_REDEN_HOOGSTENS, true) ?? '';
  const consulentId = input.consulentId ?? tx.actor.lidmaatschapId;
  if (!waarnemingPast(input.van, input.tot, tx.vandaag)) bezwaren.bij('tot', 'WAARNEMING_PERIODE');
  if (!isUuid(consulentId)) bezwaren.bij('consulentId', 'NIET_GEVONDEN');
  bezwaren.weigerZoNodig();
  const stand = await waarnemingToevoegen(tx, { id, consulentId, portaalnummer, van: input.van, tot: input.tot, reden });
  if (stand === 'NIET_GEVONDEN') throw new Weigering('NIET_GEVONDEN', [veldWeigering('portaalnummer', 'NIET_GEVONDEN')]);
  if (stand === 'EIGEN') throw new Weigering('WAARNEMING_EIGEN', [veldWeigering('portaalnummer', 'WAARNEMING_EIGEN')]);
  if (stand === 'TE_KORT_GELEDEN') throw new Weigering('WAARNEMING_TE_KORT_GELEDEN', [veldWeigering('van', 'WAARNEMING_TE_KORT_GELEDEN')]);
}

/**
 * Ends the own waarneming of a person at once.
 *
 * @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function waarnemingBeeindigen(tx: Transactie, input: WaarnemingBeeindigenInput): Promise<null> {
  await eenmalig(tx, 'waarnemingBeeindigen', input, {}, async () => {
    if (!isUuid(input.inburgeraarId) || !await waarnemingSluiten(tx, input.inburgeraarId)) throw new Weigering('NIET_GEVONDEN');
  });
  return null;
}

/** What the person can still say yes to, with the version of the text that is shown now. */
export async function toestemmingskeuzes(tx: Transactie) {
  const keuzes = await toestemmingskeuzesLezen(tx, Object.keys(TOESTEMMINGSOPDRACHTEN));
  return keuzes.map(({ soort, ...keuze }) => ({ ...keuze, opdrachtCode: TOESTEMMINGSOPDRACHTEN[soort as keyof typeof TOESTEMMINGSOPDRACHTEN], tekst: TOESTEMMING_TEKST }));
}

/**
 * The person says yes to an organisation, having read this text in this language; both are kept (AVG 7.1).
 *
 * @throws Weigering NIET_GEVONDEN, KEUZE_ONBEKEND, VERSIE_VEROUDERD, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function toestemmingGeven(tx: Transactie, input: ToestemmingGevenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const ik = tx.actor.inburgeraarId ?? '';
  await eenmalig(tx, 'toestemmingGeven', input, {}, async () => {
    if (!isTaalcode(input.taal)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('taal', 'KEUZE_ONBEKEND')]);
    // Nobody says yes to a text that is not the one of now.
    if (input.tekst !== TOESTEMMING_TEKST) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('tekst', 'VERSIE_VEROUDERD')]);
    const stand = isUuid(input.organisatieId) ? await toestemmingToevoegen(tx, randomUUID(), input) : 'ORGANISATIE';
    if (stand === 'ORGANISATIE') throw new Weigering('NIET_GEVONDEN', [veldWeigering('organisatieId', 'NIET_GEVONDEN')]);
    if (stand === 'STAAT_ER_AL') throw new Weigering('STAAT_ER_AL', [veldWeigering('organisatieId', 'STAAT_ER_AL')]);
    tx.inzien({ soort: 'SCHRIJVEN', operatie: 'toestemmingGeven', inburgeraarId: ik, rubrieken: ['BETROKKENEN'], opdracht: 'ZELF', grondslag: 'WET' });
  });
  return gelezen(await inburgeraarLezen(tx, 'toestemmingGeven', ik, selectie));
}

/**
 * Somebody asked the organisation to stop: it has nothing of them in the next statement, as where the person does it alone.
 *
 * @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function toestemmingStoppen(tx: Transactie, input: ToestemmingStoppenInput): Promise<true> {
  await eenmalig(tx, 'toestemmingStoppen', input, {}, async () => {
    const [persoon] = (await inburgeraarsBijId(tx, 'toestemmingStoppen', [input.inburgeraarId].filter(isUuid), new Selectie())).values();
    if (!persoon?.lopend || !await toestemmingOpVerzoekSluiten(tx, persoon.id)) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
    noteerGeschreven(tx, 'toestemmingStoppen', 'BETROKKENEN', [persoon]);
  });
  return true;
}

/**
 * The person withdraws a consent: the organisation has nothing of them in the next statement (AVG 7.3).
 *
 * @throws Weigering NIET_GEVONDEN, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function toestemmingIntrekken(tx: Transactie, input: ToestemmingIntrekkenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const ik = tx.actor.inburgeraarId ?? '';
  await eenmalig(tx, 'toestemmingIntrekken', input, {}, async () => {
    if (!isUuid(input.betrokkenheidId) || !await toestemmingSluiten(tx, input.betrokkenheidId)) throw new Weigering('NIET_GEVONDEN');
    tx.inzien({ soort: 'SCHRIJVEN', operatie: 'toestemmingIntrekken', inburgeraarId: ik, rubrieken: ['BETROKKENEN'], opdracht: 'ZELF', grondslag: 'WET' });
  });
  return gelezen(await inburgeraarLezen(tx, 'toestemmingIntrekken', ik, selectie));
}

/**
 * Records that somebody moves to another gemeente: from the day after, the partners here have nothing of this person any
 * more; the gemeente keeps its own (Wi 35.4).
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, VERTREK_TE_VER, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function verhuizingVastleggen(tx: Transactie, input: VerhuizingVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, 'verhuizingVastleggen', input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => verhuizen(tx, input));
  return gelezen(await inburgeraarLezen(tx, 'verhuizingVastleggen', inburgeraarId, selectie));
}

async function verhuizen(tx: Transactie, { inburgeraarId, gezien = null, vertrokkenOp = null }: VerhuizingVastleggenInput): Promise<void> {
  const [persoon] = (await personenVoorSchrijven(tx, 'TRAJECTSTATUS', [inburgeraarId])).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  if (vertrokkenOp !== null && (vertrokkenOp > plusMaanden(tx.vandaag, 12) || vertrokkenOp < plusMaanden(tx.vandaag, -12))) {
    throw new Weigering('VERTREK_TE_VER', [veldWeigering('vertrokkenOp', 'VERTREK_TE_VER')]);
  }
  if (!await vertrekZetten(tx, persoon.id, gezien, vertrokkenOp)) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('gezien', 'VERSIE_VEROUDERD')]);
  noteerGeschreven(tx, 'verhuizingVastleggen', 'TRAJECTSTATUS', [persoon]);
}

function gelezen(persoon: GelezenInburgeraar | null): GelezenInburgeraar {
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  return persoon;
}
