import type { Leerroute } from '../../../shared/rules/pip.ts';
import { onderdelenVan, THEMA_VAN_ONDERDEEL } from '../../../shared/rules/pipInhoud.ts';
import { type Keuringsfeiten, keurPip, niveausVan, type Nt2Inspanning, type Pipinvoer } from '../../../shared/rules/pipKeuring.ts';
import { beschikkingVan, type PipAfspraakbeeld, type Planbeeld } from '../../../shared/rules/pipVerschil.ts';
import { alsUren } from '../../../shared/rules/minuten.ts';
import type { ErkNiveau } from '../../../shared/rules/taal.ts';
import { tellendeMinuten } from '../../../shared/rules/tellendeUren.ts';
import { termijnStart } from '../../../shared/rules/termijnen.ts';
import type { Rubriek } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import type { Trajectfeiten } from '../traject/traject.repository.ts';
import { termijnenHerberekenen, termijnStarten, trajectfeiten } from '../traject/traject.service.ts';
import type { PipVaststellenInput } from './pip.input.ts';
import { nt2Lezen, type PipStand, pipStandLezen, pipToevoegen } from './pipVersie.repository.ts';

const OPERATIE = 'pipVaststellen';

/**
 * Establishes the PIP, or a new version of it (Wi 15, Bi 5.3). The first one starts the inburgeringstermijn. Every version
 * is a beschikking, and holds the agreements that run at that moment.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD, and those of `keurPip` at their fields
 */
export async function pipVaststellen(tx: Transactie, input: PipVaststellenInput, selectie: Selectie): Promise<GelezenInburgeraar> {
  const { inburgeraarId } = await eenmalig(tx, OPERATIE, input, { inburgeraarId: input.inburgeraarId.slice(0, 36) }, () => vaststellen(tx, input));
  const inburgeraar = await inburgeraarLezen(tx, OPERATIE, inburgeraarId, selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return inburgeraar;
}

async function vaststellen(tx: Transactie, input: PipVaststellenInput): Promise<void> {
  const [persoon] = (await personenVoorSchrijven(tx, 'PIP_KERN', [input.inburgeraarId])).values();
  if (!persoon) throw new Weigering('NIET_GEVONDEN');
  await neemBeurt(tx, 'pip', persoon.id);
  const stand = await pipStandLezen(tx, persoon.id);
  // Who did not see the newest plan looks first; other objections would be about another plan.
  bewaakGezien(input, stand);
  const invoer = leesInvoer(input);
  const feiten = await trajectfeiten(tx, persoon.id);
  keur(invoer, { ...keuringsfeiten(tx, stand, feiten), nt2: await inspanning(tx, persoon.id, stand, feiten) });
  const plan = planVan(invoer, stand.afspraken);
  const versie = stand.versie + 1;
  await pipToevoegen(tx, {
    inburgeraarId: persoon.id, versie, niveau: invoer.niveau as ErkNiveau, plan, beschikking: beschikkingVan(stand.vorig, plan), redenWijziging: versie > 1 ? invoer.redenWijziging : null,
  });
  if (versie === 1) await termijnStarten(tx, persoon.id, plan.dagtekening);
  await termijnenHerberekenen(tx, persoon.id);
  for (const rubriek of geschreven(plan)) noteerGeschreven(tx, OPERATIE, rubriek, [persoon]);
}

/** The rubrieken that a version writes: its core, the way, and the themes of its parts and agreements. */
function geschreven({ onderdelen, afspraken }: Planbeeld): Rubriek[] {
  return ['PIP_KERN', 'TRAJECTSTATUS', ...new Set([...onderdelen.map(({ soort }) => THEMA_VAN_ONDERDEEL[soort]), ...afspraken.map(({ thema }) => thema)])];
}

/** The version and the agreements must be those that the consulent saw. */
function bewaakGezien({ versie, afspraakIds }: PipVaststellenInput, stand: PipStand): void {
  if (versie !== stand.versie) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
  const lopend = stand.afspraken.map(({ afspraakId }) => afspraakId);
  const gezien = new Set(afspraakIds?.map((id) => id.toLowerCase()) ?? lopend);
  if (gezien.size !== lopend.length || !lopend.every((id) => gezien.has(id))) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('afspraakIds', 'VERSIE_VEROUDERD')]);
}

function leesInvoer(input: PipVaststellenInput): Pipinvoer {
  const tekst = (waarde: string | null | undefined): string | null => waarde?.trim() || null;
  const beschikkingen = (input.beschikkingen ?? []).map(({ soort, dagtekening, kenmerk }) => ({ soort, dagtekening, kenmerk: tekst(kenmerk) }));
  return {
    dagtekening: input.dagtekening, leerroute: input.leerroute, niveau: input.niveau, niveauLezen: tekst(input.niveauLezen), niveauLuisteren: tekst(input.niveauLuisteren),
    niveauSchrijven: tekst(input.niveauSchrijven), niveauSpreken: tekst(input.niveauSpreken), intensiteitUrenPerWeek: input.intensiteitUrenPerWeek ?? null,
    aantalGesprekkenPerJaar: input.aantalGesprekkenPerJaar, hoofddoel: tekst(input.hoofddoel), ontwikkeldoel: tekst(input.ontwikkeldoel), ondersteuning: tekst(input.ondersteuning),
    vve: tekst(input.vve), pvtUrenPerWeek: input.pvtUrenPerWeek ?? null, mapUrenPerWeek: input.mapUrenPerWeek ?? null, beschikkingen, redenWijziging: tekst(input.redenWijziging),
  };
}

function keuringsfeiten(tx: Transactie, { vorig, doelgroep }: PipStand, feiten: Trajectfeiten): Omit<Keuringsfeiten, 'nt2'> {
  const { kennisgevingOp, huisvestingOp, eerstePipOp } = feiten;
  return {
    // Of whom nothing was recorded is taken for an asielstatushouder, as the status that a first PIP makes.
    vorig, asiel: doelgroep !== 'GEZINSMIGRANT', kennisgevingOp, huisvestingOp, vandaag: tx.vandaag, termijnStart: feiten.termijnStart ?? (eerstePipOp && termijnStart(eerstePipOp)),
  };
}

/** The lessons that count, where there is a plan that they can have followed. */
async function inspanning(tx: Transactie, inburgeraarId: string, { vorig }: PipStand, feiten: Trajectfeiten): Promise<Nt2Inspanning> {
  if (!vorig) return { uren: 0, inzet: null };
  const { posten, inzet } = await nt2Lezen(tx, inburgeraarId);
  const { eerstePipOp, koffieEnKoekOp, koppelingOp, intakeAfgerondOp } = feiten;
  return { uren: alsUren(tellendeMinuten(posten, { eerstePipOp, intakeVan: koffieEnKoekOp ?? koppelingOp, intakeTot: intakeAfgerondOp })), inzet };
}

function keur(invoer: Pipinvoer, feiten: Keuringsfeiten): void {
  const bezwaren = new Bezwaren();
  for (const { veld, code } of keurPip(invoer, feiten)) bezwaren.bij(veld, code);
  bezwaren.weigerZoNodig();
}

function planVan(invoer: Pipinvoer, afspraken: readonly PipAfspraakbeeld[]): Planbeeld {
  const { dagtekening, leerroute, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, hoofddoel } = invoer;
  return {
    dagtekening, leerroute: leerroute as Leerroute, niveaus: niveausVan(invoer), intensiteitUrenPerWeek, aantalGesprekkenPerJaar: aantalGesprekkenPerJaar ?? 0, hoofddoel,
    onderdelen: onderdelenVan(invoer), afspraken,
  };
}
