import sql from 'sql-template-tag';
import type { Transactie } from '../../database/transactie.ts';
import { isUuid } from '../../database/checks.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { deelnemersLezen, lessenLezen, type LesRij } from './lessen.repository.ts';

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
  const stand = await deelnemersLezen(tx, [les.id]);
  const keuze = selectie.sub('inburgeraar') ?? new Selectie();
  const personen = await inburgeraarsBijId(tx, les.operatie, stand.map((s) => s.inburgeraarId), keuze);
  const presenties = selectie.sub('presentie') ? await presentiesVan(tx, les, personen.values()) : new Map<string, object>();
  return stand.flatMap((s) => {
    const inburgeraar = personen.get(s.inburgeraarId);
    return inburgeraar ? [{ inburgeraar, presentie: presenties.get(s.inburgeraarId) ?? null, afmelding: s.afmelding, bevestigd: s.bevestigd }] : [];
  });
}

async function presentiesVan(tx: Transactie, les: LesRij, personen: Iterable<GelezenInburgeraar>): Promise<Map<string, object>> {
  for (const { id, opdracht, grondslag } of personen) {
    tx.inzien({ soort: 'LEZEN', operatie: les.operatie, inburgeraarId: id, rubrieken: ['TAAL_PRESENTIE'], opdracht, grondslag });
  }
  const rijen = await tx.vraag<{ inburgeraarId: string; presentie: object }>(sql`select p.inburgeraar_id as "inburgeraarId",
      json_build_object('id', p.id, 'datum', p.datum, 'groep', g.naam, 'duurMinuten', l.duur_minuten, 'status', p.status, 'minuten', p.minuten,
        'reden', p.reden, 'versie', p.versie, 'correctieReden', p.correctie_reden,
        'bevestigd', (select b.wijze from presentie_bevestiging b where b.presentie_id = p.id), 'herkomst', json_build_object(
        'organisatie', (select o.naam from organisatie o where o.id = p.organisatie_id), 'op', p.ingevoerd_op, 'bron', p.bron,
        'medewerker', (select ge.naam from lidmaatschap lm join gebruiker ge on ge.id = lm.gebruiker_id where lm.id = p.ingevoerd_door))) as presentie
    from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id
    where p.les_id = ${les.id}::uuid and p.organisatie_id = ${tx.actor.organisatieId} and p.actueel and p.status <> 'INGETROKKEN'`);
  return new Map(rijen.map((r) => [r.inburgeraarId, r.presentie]));
}
