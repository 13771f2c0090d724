import { randomUUID } from 'node:crypto';
import { magActie } from '../../access/acties.ts';
import type { Rubriek } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { InburgeraarSortering } from '../inburgeraars/inburgeraars.input.ts';
import { inburgeraarsVoorUitvoer, inburgeraarsVoorUitvoerTellen } from '../inburgeraars/inburgeraars.service.ts';
import { dossierJson } from './dossier.json.ts';
import { dossierLezen } from './dossier.repository.ts';
import { alsCsv } from './lijst.csv.ts';
import { type Kolom, kolommenVoor } from './lijst.kolommen.ts';
import { type Lijstkeuze, UITVOERSOORTEN, type Uitvoersoort } from './uitvoer.entity.ts';
import type { UitvoerAanvragenInput, UitvoerLijstInput } from './uitvoer.input.ts';
import { type Aanvraag, aanvraagBewaren, aanvraagLezen, openAanvragen } from './uitvoer.repository.ts';

const GELDIG = '1 hour';
const HOOGSTENS_OPEN = 10;
export const HOOGSTENS_RIJEN = 10_000;

/** A file to send; its name tells nothing of a person. */
export interface Bestand {
  naam: string;
  type: string;
  inhoud: Buffer;
}

/**
 * Keeps the request for a file; the file itself is made when it is fetched.
 *
 * @throws Weigering GEEN_TOEGANG, INVOER_ONJUIST, UITVOER_KOLOM_ONBEKEND, UITVOER_TE_GROOT, UITVOER_TE_VEEL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function uitvoerAanvragen(tx: Transactie, input: UitvoerAanvragenInput): Promise<{ id: string }> {
  const soort = UITVOERSOORTEN.find((s) => s === input.soort);
  if (!soort) throw new Weigering('INVOER_ONJUIST', [veldWeigering('soort', 'INVOER_ONJUIST')]);
  if (!magSoort(tx, soort)) throw new Weigering('GEEN_TOEGANG');
  const nieuw = { id: randomUUID() as string };
  return eenmalig(tx, 'uitvoerAanvragen', input, nieuw, () => aanvragen(tx, nieuw.id, soort, input.lijst ?? null));
}

function magSoort(tx: Transactie, soort: Uitvoersoort): boolean {
  return magActie(tx.actor.rol, soort === 'LIJST_CSV' ? 'lijst:uitvoeren' : 'dossier:uitvoeren');
}

async function aanvragen(tx: Transactie, id: string, soort: Uitvoersoort, invoer: UitvoerLijstInput | null): Promise<void> {
  if ((soort === 'LIJST_CSV') !== (invoer !== null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('lijst', 'INVOER_ONJUIST')]);
  const lijst = invoer === null ? null : await leesLijst(tx, invoer);
  // Counting and adding is one step: two tabs at once do not get one more each.
  await neemBeurt(tx, 'uitvoer', tx.actor.lidmaatschapId);
  if (await openAanvragen(tx) >= HOOGSTENS_OPEN) throw new Weigering('UITVOER_TE_VEEL');
  await aanvraagBewaren(tx, id, { soort, lijst }, GELDIG);
}

async function leesLijst(tx: Transactie, { kolommen, sortering, ...keuzes }: UitvoerLijstInput): Promise<Lijstkeuze> {
  const lijst: Lijstkeuze = { leerroute: null, fase: null, ...keuzes, kolommen: [...new Set(kolommen)], sortering: sortering ?? null };
  if (gekozenKolommen(tx, lijst).length === 0) throw new Weigering('UITVOER_KOLOM_ONBEKEND', [veldWeigering('lijst.kolommen', 'UITVOER_KOLOM_ONBEKEND')]);
  if (await inburgeraarsVoorUitvoerTellen(tx, lijst) > HOOGSTENS_RIJEN) throw new Weigering('UITVOER_TE_GROOT');
  return lijst;
}

/** The columns asked for, in that order; none at all where one of them is not for this actor. */
function gekozenKolommen(tx: Transactie, { kolommen }: Lijstkeuze): Kolom[] {
  const mogelijk = new Map(kolommenVoor(tx.actor).map((kolom) => [kolom.naam, kolom]));
  const gekozen = kolommen.flatMap((naam) => mogelijk.get(naam) ?? []);
  return gekozen.length === kolommen.length ? gekozen : [];
}

/**
 * Makes the file of a request, with what the actor may read at this moment, and notes it for the audit. Null when there is
 * no such request for this membership, or no right to it any more.
 *
 * @throws Weigering UITVOER_TE_GROOT
 */
export async function uitvoerMaken(tx: Transactie, id: string): Promise<Bestand | null> {
  // A role that asks for no files at all has no right on the table of requests either.
  const aanvraag = isUuid(id) && magActie(tx.actor.rol, 'uitvoer:aanvragen') ? await aanvraagLezen(tx, id) : null;
  if (!aanvraag || !magSoort(tx, aanvraag.soort)) return null;
  return aanvraag.soort === 'LIJST_CSV' ? lijstMaken(tx, aanvraag) : dossierMaken(tx, aanvraag.soort);
}

async function lijstMaken(tx: Transactie, { lijst }: Aanvraag): Promise<Bestand | null> {
  const kolommen = lijst === null ? [] : gekozenKolommen(tx, lijst);
  if (lijst === null || kolommen.length === 0) return null;
  const sortering = Object.values(InburgeraarSortering).find((s) => s === lijst.sortering) ?? null;
  const selectie = Selectie.langs(kolommen.map(({ pad }) => pad));
  const personen = await inburgeraarsVoorUitvoer(tx, { filter: lijst, sortering }, selectie, HOOGSTENS_RIJEN + 1);
  if (personen.length > HOOGSTENS_RIJEN) throw new Weigering('UITVOER_TE_GROOT');
  return { naam: `samenspel-lijst-${tx.vandaag}.csv`, type: 'text/csv; charset=utf-8', inhoud: Buffer.from(alsCsv(kolommen, personen), 'utf8') };
}

async function dossierMaken(tx: Transactie, soort: Uitvoersoort): Promise<Bestand | null> {
  const gelezen = await dossierLezen(tx);
  if (!gelezen || tx.actor.inburgeraarId === null) return null;
  const { dossier, opdracht, grondslag } = gelezen;
  const rubrieken: Rubriek[] = dossier.rubrieken.map(({ rubriek }) => rubriek);
  tx.inzien({ soort: 'LEZEN', operatie: 'uitvoer', inburgeraarId: tx.actor.inburgeraarId, rubrieken, opdracht, grondslag });
  const naam = `samenspel-dossier-${tx.vandaag}`;
  if (soort === 'DOSSIER_JSON') return { naam: `${naam}.json`, type: 'application/json; charset=utf-8', inhoud: Buffer.from(dossierJson(dossier, tx.nu), 'utf8') };
  // Loaded when somebody asks for it: the fonts and the PDF library are no part of starting.
  const { dossierPdf } = await import('./pdf/dossier.pdf.ts');
  return { naam: `${naam}.pdf`, type: 'application/pdf', inhoud: await dossierPdf(dossier, tx.nu) };
}
