import { randomUUID } from 'node:crypto';
import { OEFENEN_HOOGSTENS } from '../../../shared/rules/taalpunt.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import type { GelezenInburgeraar } from '../inburgeraars/inburgeraars.repository.ts';
import { inburgeraarLezen } from '../inburgeraars/inburgeraars.service.ts';
import { magOpDag, noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesDatum, leesTekst, nietInToekomst } from '../invoer.ts';
import { urenStandLezen } from '../participatie/uren.repository.ts';
import { urenBoeken } from '../participatie/uren.service.ts';
import { type Oefendag, oefenactiviteit, oefendagToevoegen, oefendagVoorWijzigen, oefendagWijzigen } from './taalpunt.repository.ts';
import type { OefenenVastleggenInput } from './taalpunt.types.ts';

const OPERATIE = 'oefenenVastleggen';
/** The ledger asks a reason with every change; here it is always the same. */
const GEWIJZIGD = 'Het Taalpunt wijzigde wat er over het oefenen stond.';

/**
 * Writes down that somebody practised, once a day: the meeting of the Taalpunt and the hours of participatie in one
 * transaction, so that one is never there without the other. 0 minutes takes both back.
 *
 * @throws Weigering NIET_GEVONDEN, DATUM_IN_TOEKOMST, DATUM_ONWAARSCHIJNLIJK, BUITEN_PLAATSING, GETAL_BUITEN_GRENZEN, TEKST_TE_LANG,
 *   STAAT_ER_AL, VERSIE_VEROUDERD, UREN_TE_VEEL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function oefenenVastleggen(tx: Transactie, input: OefenenVastleggenInput, selectie: Selectie): Promise<{ inburgeraar: GelezenInburgeraar; uren: boolean }> {
  await eenmalig(tx, OPERATIE, input, {}, () => vastleggen(tx, input));
  const inburgeraar = await inburgeraarLezen(tx, OPERATIE, input.inburgeraarId, selectie);
  if (!inburgeraar) throw new Weigering('NIET_GEVONDEN');
  return { inburgeraar, uren: await oefenactiviteit(tx, inburgeraar.id, input.datum) !== null };
}

async function vastleggen(tx: Transactie, input: OefenenVastleggenInput): Promise<void> {
  const { datum, minuten } = input;
  const [persoon] = (await personenVoorSchrijven(tx, 'TAALCOACHING', [input.inburgeraarId], 'E')).values();
  if (!persoon?.lopend) throw new Weigering('NIET_GEVONDEN', [veldWeigering('inburgeraarId', 'NIET_GEVONDEN')]);
  const bezwaren = new Bezwaren();
  leesDatum(bezwaren, 'datum', datum, tx.vandaag);
  nietInToekomst(bezwaren, 'datum', datum, tx.vandaag);
  if (datum <= tx.vandaag && !magOpDag(persoon, datum)) bezwaren.bij('datum', 'BUITEN_PLAATSING');
  if (minuten < 0 || minuten > OEFENEN_HOOGSTENS) bezwaren.bij('minuten', 'GETAL_BUITEN_GRENZEN');
  const plaats = leesTekst(bezwaren, 'plaats', input.plaats, 200);
  bezwaren.weigerZoNodig();
  // Two taps at once, on two phones: the second sees what the first wrote.
  await neemBeurt(tx, 'taalbijeenkomst', persoon.id);
  const staand = await oefendagVoorWijzigen(tx, persoon.id, datum);
  bewaakVersie(staand, input.versie ?? null);
  if (staand) await oefendagWijzigen(tx, staand.id, { minuten, plaats });
  else if (minuten > 0) await oefendagToevoegen(tx, { id: randomUUID(), inburgeraarId: persoon.id, datum, minuten, plaats });
  noteerGeschreven(tx, OPERATIE, 'TAALCOACHING', [persoon]);
  await boek(tx, persoon.id, datum, minuten);
}

/** What was withdrawn may be written again; what stands is changed only by who saw it. */
function bewaakVersie(staand: Oefendag | null, gezien: number | null): void {
  if (gezien === null) {
    if (staand && staand.minuten > 0) throw new Weigering('STAAT_ER_AL', [veldWeigering('datum', 'STAAT_ER_AL')]);
  } else if (staand?.versie !== gezien) throw new Weigering('VERSIE_VEROUDERD', [veldWeigering('versie', 'VERSIE_VEROUDERD')]);
}

/** The hours of the day become what was practised; whether they count toward the 800 is for the ledger (`participatie/telling.sql.ts`). */
async function boek(tx: Transactie, inburgeraarId: string, datum: string, minuten: number): Promise<void> {
  const activiteitId = await oefenactiviteit(tx, inburgeraarId, datum);
  if (activiteitId === null) return;
  const dag = (await urenStandLezen(tx, [inburgeraarId], [datum])).filter((uren) => uren.activiteitId === activiteitId);
  const stand = dag.find(({ beginTijd }) => beginTijd === null);
  // Hours with a start were entered by hand for this day: they stand, and are not counted once more.
  if ((stand?.minuten ?? 0) === minuten || dag.some((uren) => uren.beginTijd !== null && uren.minuten > 0)) return;
  await urenBoeken(tx, OPERATIE, { activiteitId, correctieReden: stand ? GEWIJZIGD : null, regels: [{ inburgeraarId, datum, duurMinuten: minuten, versie: stand && stand.minuten > 0 ? stand.versie : null }] });
}
