import { randomUUID } from 'node:crypto';
import { AANBOD_VANAF, ACTIVITEIT_NAAM_HOOGSTENS, ACTIVITEIT_OMSCHRIJVING_HOOGSTENS, ACTIVITEITSOORTEN, WAAROM_NIET } from '../../../shared/rules/aanbod.ts';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { leesDatum, leesKeuze, leesTekst } from '../invoer.ts';
import type { ActiviteitVastleggenInput } from './aanbod.input.ts';
import { aanbodLezen, type Aanbodstand, aanbodZetten, type NieuweActiviteit } from './aanbod.repository.ts';
import type { Activiteit } from './activiteit.entity.ts';

/** What hours can be recorded for now. */
export async function mijnActiviteiten(tx: Transactie): Promise<Activiteit[]> {
  return aanbodLezen(tx, true);
}

/** The whole catalogue, also what ended. */
export async function aanbod(tx: Transactie): Promise<Activiteit[]> {
  return aanbodLezen(tx, false);
}

const BEZWAAR: Readonly<Record<Exclude<Aanbodstand, 'OK' | 'NIET_GEVONDEN'>, readonly [veld: string, code: Weigeringscode]>> = {
  VERSIE: ['versie', 'VERSIE_VEROUDERD'], NAAM: ['naam', 'ACTIVITEIT_BESTAAT'], VOL: ['naam', 'AANBOD_VOL'], REGELS_VOL: ['geldigVan', 'TELREGELS_VOL'],
};

function leesInvoer(tx: Transactie, input: ActiviteitVastleggenInput): NieuweActiviteit {
  const bezwaren = new Bezwaren();
  const naam = leesTekst(bezwaren, 'naam', input.naam, ACTIVITEIT_NAAM_HOOGSTENS, true) ?? '';
  const soort = leesKeuze(bezwaren, 'soort', input.soort, ACTIVITEITSOORTEN, 'KEUZE_ONBEKEND');
  const omschrijving = leesTekst(bezwaren, 'omschrijving', input.omschrijving, ACTIVITEIT_OMSCHRIJVING_HOOGSTENS);
  const waaromNiet = input.waaromNiet ? leesKeuze(bezwaren, 'waaromNiet', input.waaromNiet, WAAROM_NIET, 'KEUZE_ONBEKEND') : null;
  const tot = input.tot ?? null;
  if (tot !== null) leesDatum(bezwaren, 'tot', tot, tx.vandaag);
  leesDatum(bezwaren, 'geldigVan', input.geldigVan, tx.vandaag);
  if (input.geldigVan < AANBOD_VANAF) bezwaren.bij('geldigVan', 'DATUM_ONWAARSCHIJNLIJK');
  if (tot !== null && tot < input.geldigVan) bezwaren.bij('tot', 'PERIODE_ONJUIST');
  bezwaren.weigerZoNodig();
  return { naam, soort, omschrijving, tot, geldigVan: input.geldigVan, waaromNiet, mapPraktijk: input.mapPraktijk, pvt: input.pvt };
}

/**
 * Adds an activity to the catalogue of the own gemeente or changes one under its version, with what counts from a day on. Hours
 * from that day are counted anew in the same transaction.
 *
 * @throws Weigering VELD_VERPLICHT, TEKST_TE_LANG, KEUZE_ONBEKEND, DATUM_ONWAARSCHIJNLIJK, PERIODE_ONJUIST, ACTIVITEIT_BESTAAT,
 *   AANBOD_VOL, TELREGELS_VOL, NIET_GEVONDEN, VERSIE_VEROUDERD, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function activiteitVastleggen(tx: Transactie, input: ActiviteitVastleggenInput): Promise<{ aanbod: Activiteit[]; id: string }> {
  const nieuw = { id: input.id ?? (randomUUID() as string) };
  const { id } = await eenmalig(tx, 'activiteitVastleggen', input, nieuw, async () => {
    const activiteit = leesInvoer(tx, input);
    if (!isUuid(nieuw.id)) throw new Weigering('NIET_GEVONDEN');
    // Who changes something names the version that was seen; zero is none that was ever given.
    const stand = await aanbodZetten(tx, nieuw.id, input.id ? input.versie ?? 0 : null, activiteit);
    if (stand === 'OK') return;
    if (stand === 'NIET_GEVONDEN') throw new Weigering('NIET_GEVONDEN');
    const [veld, code] = BEZWAAR[stand];
    throw new Weigering(code, [veldWeigering(veld, code)]);
  });
  return { aanbod: await aanbodLezen(tx, false), id };
}
