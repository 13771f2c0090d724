import { OPVOLGUITKOMSTEN } from '../../../shared/rules/presentie.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze } from '../invoer.ts';
import { opvolgingToevoegen, verzuimLezen } from './verzuim.repository.ts';
import type { VerzuimOpvolgenInput } from './verzuim.types.ts';

/** Absence without a word and without a reason that nobody asked after yet, of the last four weeks. */
export async function openVerzuim(tx: Transactie, selectie: Selectie, operatie = 'openVerzuim') {
  const rijen = await verzuimLezen(tx);
  const personen = await inburgeraarsBijId(tx, operatie, [...new Set(rijen.map((r) => r.inburgeraarId))], selectie.sub('inburgeraar') ?? new Selectie());
  for (const { id, opdracht, grondslag } of personen.values()) tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE'], opdracht, grondslag });
  return rijen.flatMap((rij) => {
    const inburgeraar = personen.get(rij.inburgeraarId);
    return inburgeraar ? [{ ...rij, inburgeraar }] : [];
  });
}

/**
 * Keeps that somebody asked after an absence.
 *
 * @throws Weigering NIET_GEVONDEN, KEUZE_ONBEKEND, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function verzuimOpvolgen(tx: Transactie, input: VerzuimOpvolgenInput, selectie: Selectie) {
  await eenmalig(tx, 'verzuimOpvolgen', input, {}, async () => {
    const bezwaren = new Bezwaren();
    const uitkomst = leesKeuze(bezwaren, 'uitkomst', input.uitkomst, OPVOLGUITKOMSTEN, 'KEUZE_ONBEKEND');
    bezwaren.weigerZoNodig();
    const rij = (await verzuimLezen(tx)).find(({ presentieId }) => presentieId === input.presentieId.toLowerCase());
    const [persoon] = rij ? (await personenVoorSchrijven(tx, 'TAAL_PRESENTIE', [rij.inburgeraarId])).values() : [];
    if (!rij || !persoon) throw new Weigering('NIET_GEVONDEN');
    await opvolgingToevoegen(tx, rij, uitkomst);
    noteerGeschreven(tx, 'verzuimOpvolgen', 'TAAL_PRESENTIE', [persoon]);
  });
  return openVerzuim(tx, selectie, 'verzuimOpvolgen');
}
