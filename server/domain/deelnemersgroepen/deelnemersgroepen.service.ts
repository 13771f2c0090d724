import { randomUUID } from 'node:crypto';
import { DEELNEMERSGROEPSOORTEN, type Deelnemersgroepsoort, GROEP_DOELGROEP_HOOGSTENS, GROEP_HOOGSTENS_DAGEN, GROEP_LOCATIE_HOOGSTENS, GROEP_NAAM_HOOGSTENS, GROEP_STOELEN_HOOGSTENS, GROEPSREGELS } from '../../../shared/rules/deelnemersgroepen.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { isBeginTijd } from '../../../shared/rules/uren.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { ROLLEN } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import { deelnemersgroepenLezen, deelnemersLezen, deelnemerSluiten, deelnemerToevoegen, type Groepsgegevens, groepsleidersLezen, type Groepsstand, groepVastleggen, type GroepRij, opkomstLezen } from './deelnemersgroepen.repository.ts';
import type { DeelnemerInschrijvenInput, DeelnemersgroepMakenInput, DeelnemersgroepWijzigenInput, DeelnemerUitschrijvenInput, GroepsgegevensInput } from './deelnemersgroepen.types.ts';

const HOOGSTENS_BIJEENKOMSTEN = 60;

/** The kinds of group that the organisation of the actor has. */
function eigenSoorten(tx: Transactie): Deelnemersgroepsoort[] {
  return DEELNEMERSGROEPSOORTEN.filter((soort) => GROEPSREGELS[soort].organisatiesoort === ROLLEN[tx.actor.rol].organisatiesoort);
}

/** What a group of the own organisation can be, and who can lead it. */
export async function groepskeuzes(tx: Transactie): Promise<{ soorten: string[]; begeleiders: { id: string; naam: string }[] }> {
  const soorten = eigenSoorten(tx);
  return { soorten, begeleiders: await groepsleidersLezen(tx, soorten.map((soort) => GROEPSREGELS[soort].leidt)) };
}

/** The groups with who is in them and how many came, all in the same few statements, and only where asked for. */
async function compleet(tx: Transactie, operatie: string, rijen: readonly GroepRij[], selectie: Selectie) {
  const ids = rijen.map(({ id }) => id);
  const keuze = ids.length > 0 ? selectie.sub('deelnemers') : null;
  const leden = keuze ? await deelnemersLezen(tx, ids) : [];
  const personen = keuze ? await inburgeraarsBijId(tx, operatie, leden.map(({ inburgeraarId }) => inburgeraarId), keuze.sub('inburgeraar') ?? new Selectie()) : new Map<string, GelezenInburgeraar>();
  const opkomst = ids.length > 0 && selectie.sub('bijeenkomsten') ? await opkomstLezen(tx, ids, HOOGSTENS_BIJEENKOMSTEN) : [];
  return rijen.map((rij) => ({
    ...rij,
    bijeenkomsten: opkomst.filter(({ groepId }) => groepId === rij.id),
    deelnemers: leden.filter(({ groepId }) => groepId === rij.id).flatMap((lid) => {
      const inburgeraar = personen.get(lid.inburgeraarId);
      return inburgeraar ? [{ ...lid, inburgeraar }] : [];
    }),
  }));
}

/** The groups of the own organisation; of who is in them those in bereik. */
export async function deelnemersgroepen(tx: Transactie, selectie: Selectie) {
  return compleet(tx, 'deelnemersgroepen', await deelnemersgroepenLezen(tx), selectie);
}

async function groepNa(tx: Transactie, operatie: string, id: string, selectie: Selectie) {
  const [groep] = await compleet(tx, operatie, await deelnemersgroepenLezen(tx, id), selectie);
  if (!groep) throw new Weigering('NIET_GEVONDEN');
  return groep;
}

const BEZWAAR: Readonly<Record<Exclude<Groepsstand, 'OK'>, readonly [veld: string, code: Weigeringscode]>> = {
  SOORT: ['groep.soort', 'KEUZE_ONBEKEND'], STAAT_ER_AL: ['inburgeraarId', 'STAAT_ER_AL'], BEGELEIDER: ['groep.begeleiderId', 'KEUZE_ONBEKEND'], ACTIVITEIT: ['groep.activiteitId', 'ACTIVITEIT_ONBEKEND'], GROEP: ['groepId', 'NIET_GEVONDEN'],
  DAG: ['van', 'GROEP_DAG'], PERSOON: ['inburgeraarId', 'NIET_GEVONDEN'], OPDRACHT: ['inburgeraarId', 'GROEP_OPDRACHT'], VOL: ['groepId', 'GROEP_PLEKKEN'], STOELEN: ['groep.stoelen', 'GROEP_STOELEN'], VERSIE: ['versie', 'VERSIE_VEROUDERD'],
};

function oordeel(stand: Groepsstand, anders: Partial<Record<Groepsstand, string>> = {}): void {
  if (stand === 'OK') return;
  const [veld, code] = BEZWAAR[stand];
  throw new Weigering(code, [veldWeigering(anders[stand] ?? veld, code)]);
}

/** What is said of a group, or every objection to it at once. */
function leesGegevens(tx: Transactie, input: GroepsgegevensInput): Groepsgegevens {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'groep.naam', input.naam, GROEP_NAAM_HOOGSTENS, true) ?? '';
  const locatie = leesTekst(bezwaren, 'groep.locatie', input.locatie, GROEP_LOCATIE_HOOGSTENS);
  const doelgroep = leesTekst(bezwaren, 'groep.doelgroep', input.doelgroep, GROEP_DOELGROEP_HOOGSTENS);
  const soort = leesKeuze(bezwaren, 'groep.soort', input.soort, eigenSoorten(tx), 'KEUZE_ONBEKEND');
  const { stoelen, van, tot = null, begeleiderId, weekdag = null, beginTijd = null, activiteitId = null } = input;
  if (stoelen < 1 || stoelen > GROEP_STOELEN_HOOGSTENS) bezwaren.bij('groep.stoelen', 'GETAL_BUITEN_GRENZEN');
  leesDatum(bezwaren, 'groep.van', van, tx.vandaag);
  if (tot !== null && (tot < van || tot > plusDagen(van, GROEP_HOOGSTENS_DAGEN))) bezwaren.bij('groep.tot', 'PERIODE_ONJUIST');
  if (!isUuid(begeleiderId)) bezwaren.bij('groep.begeleiderId', 'KEUZE_ONBEKEND');
  if (weekdag !== null && (weekdag < 1 || weekdag > 7)) bezwaren.bij('groep.weekdag', 'KEUZE_ONBEKEND');
  if (beginTijd !== null && !isBeginTijd(beginTijd)) bezwaren.bij('groep.beginTijd', 'INVOER_ONJUIST');
  if (activiteitId !== null && !isUuid(activiteitId)) bezwaren.bij('groep.activiteitId', 'ACTIVITEIT_ONBEKEND');
  const inloop = input.inloop ?? false;
  bezwaren.weigerZoNodig();
  if (inloop && !GROEPSREGELS[soort].inloop) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('groep.inloop', 'KEUZE_ONBEKEND')]);
  return { naam, locatie, doelgroep, soort, stoelen, van, tot, begeleiderId, weekdag, beginTijd, inloop, activiteitId };
}

const BIJ_GROEP: Partial<Record<Groepsstand, string>> = { STAAT_ER_AL: 'groep.naam', DAG: 'groep.van' };

/**
 * Makes a group of the own organisation, with who leads it.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, INVOER_ONJUIST, ACTIVITEIT_ONBEKEND, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function deelnemersgroepMaken(tx: Transactie, input: DeelnemersgroepMakenInput, selectie: Selectie) {
  const nieuw = { id: randomUUID() as string };
  const { id } = await eenmalig(tx, 'deelnemersgroepMaken', input, nieuw, async () => oordeel(await groepVastleggen(tx, nieuw.id, null, leesGegevens(tx, input.groep)), BIJ_GROEP));
  return groepNa(tx, 'deelnemersgroepMaken', id, selectie);
}

/**
 * Changes a group: place, day, places, who leads it, and when it ends. Its kind and first day stay.
 *
 * @throws Weigering as `deelnemersgroepMaken`, and NIET_GEVONDEN, VERSIE_VEROUDERD, GROEP_DAG, GROEP_STOELEN
 */
export async function deelnemersgroepWijzigen(tx: Transactie, input: DeelnemersgroepWijzigenInput, selectie: Selectie) {
  if (!isUuid(input.groepId)) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'deelnemersgroepWijzigen', input, {}, async () => oordeel(await groepVastleggen(tx, input.groepId, input.versie, leesGegevens(tx, input.groep)), BIJ_GROEP));
  return groepNa(tx, 'deelnemersgroepWijzigen', input.groepId, selectie);
}

async function persoonVan(tx: Transactie, operatie: string, inburgeraarId: string): Promise<GelezenInburgeraar> {
  const [persoon] = (await inburgeraarsBijId(tx, operatie, [inburgeraarId].filter(isUuid), new Selectie())).values();
  if (!persoon?.lopend) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
  return persoon;
}

/**
 * Gives somebody a place in a group, where the organisation has the opdracht for it.
 *
 * @throws Weigering NIET_GEVONDEN, GROEP_OPDRACHT, GROEP_DAG, GROEP_PLEKKEN, STAAT_ER_AL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function deelnemerInschrijven(tx: Transactie, input: DeelnemerInschrijvenInput, selectie: Selectie) {
  await eenmalig(tx, 'deelnemerInschrijven', input, {}, async () => {
    const persoon = await persoonVan(tx, 'deelnemerInschrijven', input.inburgeraarId);
    if (!isUuid(input.groepId)) oordeel('GROEP');
    oordeel(await deelnemerToevoegen(tx, randomUUID(), { groepId: input.groepId, inburgeraarId: persoon.id, van: input.van }));
    noteerGeschreven(tx, 'deelnemerInschrijven', 'BETROKKENEN', [persoon]);
  });
  return groepNa(tx, 'deelnemerInschrijven', input.groepId, selectie);
}

/**
 * Ends a place in a group. What was recorded stays.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, GROEP_DAG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function deelnemerUitschrijven(tx: Transactie, input: DeelnemerUitschrijvenInput, selectie: Selectie) {
  if (!isUuid(input.groepId) || !isUuid(input.deelnemerId)) throw new Weigering('NIET_GEVONDEN');
  await eenmalig(tx, 'deelnemerUitschrijven', input, {}, async () => {
    const persoon = await persoonVan(tx, 'deelnemerUitschrijven', input.inburgeraarId);
    oordeel(await deelnemerSluiten(tx, { id: input.deelnemerId, inburgeraarId: persoon.id, versie: input.versie, tot: input.tot }), { DAG: 'tot' });
    noteerGeschreven(tx, 'deelnemerUitschrijven', 'BETROKKENEN', [persoon]);
  });
  return groepNa(tx, 'deelnemerUitschrijven', input.groepId, selectie);
}
