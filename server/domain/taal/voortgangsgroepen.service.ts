import { plusDagen } from '../../../shared/rules/datum.ts';
import { RAPPORTAGESOORTEN } from '../../../shared/rules/groepen.ts';
import { periodeVan } from '../../../shared/rules/kwartaal.ts';
import { aanleverkwartaal, isRapportageVerschuldigd, peildagVan, uiterlijkInleveren, volledigheidparametersOp } from '../../../shared/rules/volledigheid.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { type Kwartaalkeuze, leesKwartaal } from '../kwartaal.ts';
import { inleverreeks, inleverreeksen } from '../parameters/inleveren.ts';
import { rapportagestandLezen, voortgangsgroepenLezen, type VoortgangsgroepRij, voortgangsledenLezen, voortgangsstandLezen } from './voortgangsgroepen.repository.ts';

type Cursisten = Awaited<ReturnType<typeof cursistenVan>>;

/**
 * The own classes in a quarter; where asked with everybody who sat in them, prefilled with what is known.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export async function voortgangsgroepen(tx: Transactie, keuze: Kwartaalkeuze, selectie: Selectie): Promise<(VoortgangsgroepRij & { peildag: string; uiterlijk: string; cursisten?: Cursisten })[]> {
  const reeks = await inleverreeks(tx);
  const kwartaal = leesKwartaal(keuze, tx.vandaag, aanleverkwartaal(tx.vandaag, reeks));
  const [peildag, uiterlijk] = [peildagVan(kwartaal, tx.vandaag), uiterlijkInleveren(kwartaal, reeks)];
  const groepen = await voortgangsgroepenLezen(tx, peildag);
  const deel = selectie.sub('cursisten');
  if (!deel || groepen.length === 0) return groepen.map((groep) => ({ ...groep, peildag, uiterlijk }));
  const cursisten = await cursistenVan(tx, groepen, { ...kwartaal, peildag }, deel);
  return groepen.map((groep) => ({ ...groep, peildag, uiterlijk, cursisten: cursisten.filter(({ groepId }) => groepId === groep.id) }));
}

async function cursistenVan(tx: Transactie, groepen: readonly VoortgangsgroepRij[], { van, tot, peildag }: { van: string; tot: string; peildag: string }, selectie: Selectie) {
  const leden = await voortgangsledenLezen(tx, groepen.map(({ id }) => id), peildag);
  const gelezen = await inburgeraarsBijId(tx, 'voortgangsgroepen', leden.map((l) => l.inburgeraarId), selectie.sub('inburgeraar') ?? new Selectie());
  // Progress is no lesson that can be completed in the afronding: who left is not reported on any more.
  const personen = new Map([...gelezen].filter(([, p]) => p.lopend));
  const stand = new Map((await voortgangsstandLezen(tx, [...personen.keys()], van, tot)).map((rij) => [rij.id, rij]));
  for (const { id, opdracht, grondslag } of personen.values()) {
    tx.inzien({ soort: 'LEZEN', operatie: 'voortgangsgroepen', inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE', 'TAAL_VOORTGANG'], opdracht, grondslag });
  }
  // Of an ELIP class a report may come, and none is asked.
  const gevraagd = new Set(groepen.filter(({ groep }) => (RAPPORTAGESOORTEN as readonly string[]).includes(groep.soort)).map(({ id }) => id));
  return leden.flatMap(({ groepId, inburgeraarId, sinds }) => {
    const [inburgeraar, bekend] = [personen.get(inburgeraarId), stand.get(inburgeraarId)];
    return inburgeraar && bekend ? [{ ...bekend, groepId, inburgeraar, sinds, verschuldigd: gevraagd.has(groepId) && isRapportageVerschuldigd(sinds, peildag) }] : [];
  });
}

/** How far the own school is with the reports of each gemeente, in the quarter that that gemeente asks about now: the first to be late first. */
export async function rapportagestand(tx: Transactie) {
  const { gemeenteIds, gemeenteNamen } = tx.actor;
  const reeksen = await inleverreeksen(tx);
  const vragen = gemeenteIds.map((gemeenteId) => {
    const kwartaal = aanleverkwartaal(tx.vandaag, reeksen.get(gemeenteId));
    const peildag = peildagVan(kwartaal, tx.vandaag);
    return { gemeenteId, ...periodeVan(kwartaal), peildag, lidSinds: plusDagen(peildag, -volledigheidparametersOp(peildag).lidDagen), uiterlijk: uiterlijkInleveren(kwartaal, reeksen.get(gemeenteId)) };
  });
  const standen = new Map((await rapportagestandLezen(tx, vragen)).map((rij) => [rij.gemeenteId, rij]));
  return vragen.map(({ gemeenteId, van, tot, uiterlijk }) => {
    const { verwacht = 0, gedaan = 0 } = standen.get(gemeenteId) ?? {};
    return { gemeente: gemeenteNamen[gemeenteIds.indexOf(gemeenteId)] ?? '', van, tot, uiterlijk, verwacht, gedaan };
  }).sort((a, b) => a.uiterlijk.localeCompare(b.uiterlijk) || a.gemeente.localeCompare(b.gemeente, 'nl'));
}
