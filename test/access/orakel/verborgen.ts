import { randomUUID } from 'node:crypto';
import type { Toeval } from '../../../server/database/wereld/toeval.ts';
import type { Bouwer, Persona } from '../../world/wereld.ts';
import type { Celwereld } from './celwereld.ts';
import type { Lidmaatschap } from './model.ts';
import { bereik, oordeel, rijBestaat } from './oordeel.ts';
import type { Geplant } from './planter.ts';
import { TABELLEN } from './tabellen.ts';
import { VANDAAG } from './toestanden.ts';

export interface Verborgen { c: Celwereld; b: Bouwer; t: Toeval; wie: Persona; lid: Lidmaatschap }

/** A change of the world that this viewer may not notice, by the oracle. Null where there is nothing of that kind to change. */
type Wijzing = (v: Verborgen) => Promise<string | null>;

/** Rows that need another row, or are one of a few. */
const MET_OUDER = new Set(['uren_reactie', 'voortgang_niveau', 'map_thema', 'verzuim_opvolging', 'presentie_bevestiging', 'afmelding']);

/** What other rows point to stays. */
const BLIJFT = new Set(['afspraak', 'participatie_uren', 'presentie', 'voortgangsrapportage', 'auditregel']);

export function isVerborgen({ c, lid }: Verborgen, rij: Geplant): boolean {
  const persoon = c.beeld.personen.get(rij.persoon);
  return persoon !== undefined && !rijBestaat(oordeel(c.beeld, lid, persoon, rij.rubriek, VANDAAG), lid, rij);
}

/** A row is found by its identity, or by person and organisation. */
function waar(rij: Geplant): { conditie: string; waarden: unknown[] } {
  const perRij = rij.merken.at(-1) === rij.id;
  return perRij ? { conditie: 'id = $1', waarden: [rij.id] } : { conditie: 'inburgeraar_id = $1 and ($2::uuid is null or to_jsonb(t) ->> \'organisatie_id\' = $2::text)', waarden: [rij.persoon, rij.organisatie] };
}

const andereTekst: Wijzing = async (v) => {
  const { c, b, t } = v;
  const kolommen = (r: Geplant) => (r.tabel.tabel === 'bsn' ? ['bsn'] : c.planter.vrijeTekst(r.tabel.tabel).filter((k) => !['postcode', 'email'].includes(k) && !Object.hasOwn(r.tabel.vast ?? {}, k)));
  const rij = zoek(t, c.planter.geplant, (r) => r.tabel.tabel !== 'auditregel' && kolommen(r).length > 0 && isVerborgen(v, r));
  if (!rij) return null;
  const kolom = t.kies(kolommen(rij));
  const { conditie, waarden } = waar(rij);
  const nieuw = rij.tabel.tabel === 'bsn' ? String(t.heel(100_000_000, 199_999_999)) : `${'x'.repeat(t.heel(1, 12))}${c.planter.token()}`;
  await b.vraag(`update ${rij.tabel.tabel} t set ${kolom} = $${waarden.length + 1} where ${conditie}`, [...waarden, nieuw]);
  return `${rij.tabel.tabel}.${kolom} is anders`;
};

const rijErbij: Wijzing = async (v) => {
  const { c, b: _, t } = v;
  const tabel = t.kies(TABELLEN.filter((x) => x.door === 'IEDER' && !BLIJFT.has(x.tabel) && !x.kop && !MET_OUDER.has(x.tabel)));
  const persoon = t.kies([...c.beeld.personen.values()]);
  const instelling = t.kies([...c.organisaties.values()]);
  const { rij, geplant } = c.planter.rij(tabel, { persoon, instelling, nummer: t.heel(0, 5) });
  if (!isVerborgen(v, geplant)) return null;
  await c.planter.bewaar(tabel.tabel, [{ rij, geplant }]);
  return `een rij erbij in ${tabel.tabel}`;
};

const rijEraf: Wijzing = async (v) => {
  const { c, b, t } = v;
  const rij = zoek(t, c.planter.geplant.filter((r) => r.merken.at(-1) === r.id && !BLIJFT.has(r.tabel.tabel)), (r) => isVerborgen(v, r));
  if (!rij) return null;
  await b.vraag(`delete from ${rij.tabel.tabel} where id = $1`, [rij.id]);
  c.planter.vergeet(rij);
  return `een rij eraf in ${rij.tabel.tabel}`;
};

/** Somebody new of whom the viewer has nothing, involved with everybody else. */
const persoonErbij: Wijzing = async (v) => {
  const { c, b, t, lid } = v;
  const eigen = c.beeld.organisaties.get(lid.organisatie ?? '');
  const gemeente = eigen?.gemeente ? [...c.activiteiten.keys()].find((g) => g !== eigen.gemeente) ?? '' : t.kies([...c.activiteiten.keys()]);
  const portaalnummer = `P${c.planter.token()}`;
  const { id } = await b.zet<{ id: string }>('inburgeraar', { gemeente_id: gemeente, portaalnummer });
  c.beeld.personen.set(id, { id, gemeente, adresgeheim: false, vertrokkenOp: null, gewist: false });
  for (const tabel of ['roepnaam', 'achternaam', 'contact', 'trajectstatus']) {
    const gekozen = TABELLEN.find((x) => x.tabel === tabel);
    if (gekozen) await c.planter.bewaar(tabel, [c.planter.rij(gekozen, { persoon: { id, gemeente }, instelling: null })]);
  }
  const anderen = c.beeld.betrokkenheden.filter((x) => x.organisatie !== lid.organisatie && !c.beeld.organisaties.get(x.organisatie)?.gemeente);
  for (let i = 0; i < 3; i += 1) await betrek(v, id, t.kies(anderen));
  return 'een persoon erbij die niet in bereik is';
};

async function betrek({ c, b }: Verborgen, persoon: string, naar: Celwereld['beeld']['betrokkenheden'][number]): Promise<void> {
  await b.zet('betrokkenheid', { inburgeraar_id: persoon, organisatie_id: naar.organisatie, lidmaatschap_id: naar.lidmaatschap, opdracht: naar.opdracht, grondslag: naar.opdracht === 'WELZIJN' ? 'TOESTEMMING' : 'OPDRACHT', van: '2025-01-01', tot: null });
  c.beeld.betrokkenheden.push({ ...naar, persoon, van: '2025-01-01', tot: null, gesloten: null });
}

/** Another organisation gets involved with a person, of whom the viewer does not see who is involved. */
const anderBetrokken: Wijzing = async (v) => {
  const { c, t, lid } = v;
  const persoon = zoek(t, [...c.beeld.personen.values()], (p) => oordeel(c.beeld, lid, p, 'BETROKKENEN', VANDAAG).lezen === 'NIETS');
  const naar = zoek(t, c.beeld.betrokkenheden, (x) => x.organisatie !== lid.organisatie && x.opdracht !== 'WAARNEMING' && !c.beeld.organisaties.get(x.organisatie)?.gemeente && x.gesloten === null);
  if (!persoon || !naar || persoon.gewist) return null;
  await betrek(v, persoon.id, naar);
  return 'een andere organisatie erbij';
};

const buitenBereik = (v: Verborgen) => zoek(v.t, [...v.c.beeld.personen.values()], (p) => !p.gewist && bereik(v.c.beeld, v.lid, p, VANDAAG).stand === 'GEEN');

/** Somebody out of bereik gets another number, a secret address, a place in a group of another organisation. */
const buitenBereikAnders: Wijzing = async (v) => {
  const { c, b, t, lid } = v;
  const persoon = buitenBereik(v);
  if (!persoon) return null;
  const groep = zoek(t, c.beeld.groepen, (g) => g.organisatie !== lid.organisatie);
  switch (t.heel(0, 2)) {
    case 0:
      await b.vraag('update inburgeraar set portaalnummer = $2 where id = $1', [persoon.id, `P${c.planter.token()}`]);
      return 'een ander portaalnummer';
    case 1:
      persoon.adresgeheim = !persoon.adresgeheim;
      await b.vraag('update inburgeraar set adresgeheim = $2 where id = $1', [persoon.id, persoon.adresgeheim]);
      return 'een geheim adres';
    default:
      if (!groep) return null;
      await b.zet('groepslid', { groep_id: groep.id, organisatie_id: groep.organisatie, inburgeraar_id: persoon.id, van: '2025-01-01', tot: null });
      groep.leden.push({ wie: persoon.id, van: '2025-01-01', tot: null });
      return 'een plaats in een groep van een ander';
  }
};

/** A lesson or a group of another organisation. */
const groepElders: Wijzing = async ({ c, b, lid, t }) => {
  const elders = zoek(t, [...c.organisaties.values()], (o) => o.id !== lid.organisatie);
  if (!elders) return null;
  const id = await b.groep(`Groep ${randomUUID()}`, 'TAALGROEP', elders.id, [], []);
  await b.les(id, elders.id, VANDAAG, { onderwerp: c.planter.token() });
  return 'een groep en een les bij een ander';
};

/** The first of some draws that fits. */
function zoek<T>(t: Toeval, uit: readonly T[], past: (waarde: T) => boolean): T | null {
  for (let i = 0; i < 40 && uit.length > 0; i += 1) {
    const waarde = t.kies(uit);
    if (past(waarde)) return waarde;
  }
  return null;
}

const WIJZINGEN: readonly Wijzing[] = [andereTekst, andereTekst, andereTekst, rijErbij, rijErbij, rijEraf, persoonErbij, anderBetrokken, anderBetrokken, buitenBereikAnders, groepElders];

/** Changes something that the viewer may not notice, and says what. */
export async function wijzigVerborgen(v: Verborgen): Promise<string> {
  for (let i = 0; i < 50; i += 1) {
    const wat = await v.t.kies(WIJZINGEN)(v);
    if (wat !== null) return wat;
  }
  throw new Error(`there is nothing hidden from ${v.wie.rol}`);
}
