import { randomUUID } from 'node:crypto';
import { plusDagen } from '../../../shared/rules/datum.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import { deelnemersLezen, deelnemerSluiten, deelnemerToevoegen, trainingenLezen, type TrainingRij, type Trainingsstand, trainingToevoegen } from './trainingen.repository.ts';
import type { DeelnemerInschrijvenInput, DeelnemerUitschrijvenInput, TrainingMakenInput } from './trainingen.types.ts';

const SOORTEN = ['TRAINING', 'PVT'] as const;
/** A training lasts at most so long; longer is a typing mistake. */
const HOOGSTENS_DAGEN = 366;

/** The groups with who is in them, all in the same few statements, and only where asked for. */
async function metDeelnemers(tx: Transactie, operatie: string, rijen: readonly TrainingRij[], selectie: Selectie) {
  const keuze = selectie.sub('deelnemers');
  if (!keuze || rijen.length === 0) return rijen.map((rij) => ({ ...rij, deelnemers: [] }));
  const leden = await deelnemersLezen(tx, rijen.map(({ id }) => id));
  const personen = await inburgeraarsBijId(tx, operatie, leden.map(({ inburgeraarId }) => inburgeraarId), keuze.sub('inburgeraar') ?? new Selectie());
  return rijen.map((rij) => ({
    ...rij,
    deelnemers: leden.filter(({ groepId }) => groepId === rij.id).flatMap((lid) => {
      const inburgeraar = personen.get(lid.inburgeraarId);
      return inburgeraar ? [{ ...lid, inburgeraar }] : [];
    }),
  }));
}

/** The groups of the own organisation; of who is in them those in bereik. */
export async function trainingen(tx: Transactie, selectie: Selectie) {
  return metDeelnemers(tx, 'trainingen', await trainingenLezen(tx), selectie);
}

async function trainingNa(tx: Transactie, operatie: string, id: string, selectie: Selectie) {
  const [training] = await metDeelnemers(tx, operatie, await trainingenLezen(tx, id), selectie);
  if (!training) throw new Weigering('NIET_GEVONDEN');
  return training;
}

const BEZWAAR: Readonly<Record<Exclude<Trainingsstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  STAAT_ER_AL: ['inburgeraarId', 'STAAT_ER_AL'], TRAINER: ['trainerId', 'KEUZE_ONBEKEND'], GROEP: ['groepId', 'NIET_GEVONDEN'], DAG: ['van', 'TRAINING_DAG'], PERSOON: ['inburgeraarId', 'NIET_GEVONDEN'],
  GEEN_TRAINING: ['inburgeraarId', 'TRAINING_OPDRACHT'], VOL: ['groepId', 'TRAINING_VOL'], VERSIE: ['versie', 'VERSIE_VEROUDERD'],
};

function oordeel(stand: Trainingsstand, anders: Partial<Record<Trainingsstand, string>> = {}): void {
  if (stand === 'OK') return;
  const [veld, code] = BEZWAAR[stand];
  throw new Weigering(code, [veldWeigering(anders[stand] ?? veld, code)]);
}

/**
 * Makes a group for a training or the PVT, with its trainer.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function trainingMaken(tx: Transactie, input: TrainingMakenInput, selectie: Selectie) {
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'trainingMaken', input, nieuw, async () => {
    const bezwaren = new Bezwaren();
    const naam = leesTekst(bezwaren, 'naam', input.naam, 60, true) ?? '';
    const locatie = leesTekst(bezwaren, 'locatie', input.locatie, 200);
    const soort = leesKeuze(bezwaren, 'soort', input.soort, SOORTEN, 'KEUZE_ONBEKEND');
    const { stoelen, van, tot, trainerId } = input;
    if (stoelen < 1 || stoelen > 60) bezwaren.bij('stoelen', 'GETAL_BUITEN_GRENZEN');
    leesDatum(bezwaren, 'van', van, tx.vandaag);
    if (tot < van || tot > plusDagen(van, HOOGSTENS_DAGEN)) bezwaren.bij('tot', 'PERIODE_ONJUIST');
    if (!isUuid(trainerId)) bezwaren.bij('trainerId', 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    oordeel(await trainingToevoegen(tx, nieuw.id, { naam, locatie, soort, stoelen, van, tot, trainerId }), { STAAT_ER_AL: 'naam' });
  });
  return trainingNa(tx, 'trainingMaken', id, selectie);
}

async function persoonVan(tx: Transactie, operatie: string, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await inburgeraarsBijId(tx, operatie, [inburgeraarId].filter(isUuid), new Selectie())).values();
  if (!persoon?.lopend) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
  return persoon;
}

/**
 * Gives somebody a place in a group, where the gemeente gave the organisation the opdracht for it.
 *
 * @throws Weigering NIET_GEVONDEN, TRAINING_OPDRACHT, TRAINING_DAG, TRAINING_VOL, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function deelnemerInschrijven(tx: Transactie, input: DeelnemerInschrijvenInput, selectie: Selectie) {
  await eenmalig(tx, 'deelnemerInschrijven', input, {}, async () => {
    const persoon = await persoonVan(tx, 'deelnemerInschrijven', input.inburgeraarId);
    if (!isUuid(input.groepId)) oordeel('GROEP');
    oordeel(await deelnemerToevoegen(tx, randomUUID(), { groepId: input.groepId, inburgeraarId: persoon.id, van: input.van }));
    noteerGeschreven(tx, 'deelnemerInschrijven', 'BETROKKENEN', [persoon]);
  });
  return trainingNa(tx, 'deelnemerInschrijven', input.groepId, selectie);
}

/**
 * Ends a place in a group. What was recorded stays.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, TRAINING_DAG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function deelnemerUitschrijven(tx: Transactie, input: DeelnemerUitschrijvenInput, selectie: Selectie) {
  if (!isUuid(input.groepId) || !isUuid(input.deelnemerId)) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'deelnemerUitschrijven', input, {}, async () => {
    const persoon = await persoonVan(tx, 'deelnemerUitschrijven', input.inburgeraarId);
    oordeel(await deelnemerSluiten(tx, { id: input.deelnemerId, inburgeraarId: persoon.id, versie: input.versie, tot: input.tot }), { DAG: 'tot' });
    noteerGeschreven(tx, 'deelnemerUitschrijven', 'BETROKKENEN', [persoon]);
  });
  return trainingNa(tx, 'deelnemerUitschrijven', input.groepId, selectie);
}
