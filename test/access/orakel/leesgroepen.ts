import { WORTELS } from './kanalen.ts';
import { binnen, type Leesproef, lidVan, metPersonen, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Knoop, oordeelOverPersoon } from './lezen.ts';
import { oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { objectType, volleSelectie } from './schema.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

interface Weekvorm { id: string; deelnemers: { inburgeraar: Knoop; regels: { id: string }[] }[] }

/** The week of the groups that hours are kept for. */
export async function werkgroepen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ werkgroepen { id deelnemers(week: "2026-11-16") { inburgeraar { ${persoonsvelden(schema)} } regels { ${volleSelectie(objectType(schema, 'WeekRegel'))} } } } }`;
  const { data, knopen } = await metPersonen(p.als<{ werkgroepen: Weekvorm[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.werkgroepen', rol)),
    (deel) => deel?.werkgroepen.flatMap((g) => g.deelnemers.map((d) => d.inburgeraar)) ?? []);
  const eigen = c.beeld.groepen.filter((g) => [c.groepen.get('WERKBEGELEIDER'), c.groepen.get('VWN_TRAINER')].includes(g.id) && g.organisatie === lidVan(c, rol, 'loopt').organisatie);
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const lid = lidVan(c, rol, naam);
    const o = oordeel(c.beeld, lid, persoon, 'PARTICIPATIE_UREN', VANDAAG);
    const inWeek = eigen.some((g) => g.leden.some((l) => l.wie === persoon.id && l.van <= '2026-11-22' && (l.tot === null || l.tot >= '2026-11-16')));
    const gevonden = data?.werkgroepen.flatMap((g) => g.deelnemers).find((d) => d.inburgeraar.id === persoon.id);
    const hoort = inWeek && o.lezen !== 'NIETS' && o.schrijven && (o.totEnMet === null || o.totEnMet >= '2026-11-16');
    oordeelOverPersoon(c, cellen, 'Query.werkgroepen.deelnemers.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, (WORTELS['Query.werkgroepen']?.voor(rol) ?? false) && hoort);
    const vreemd = [...merkenIn(JSON.stringify(gevonden?.regels ?? []))].map((merk) => c.planter.perMerk.get(merk)).filter((rij) => rij && !rijBestaat({ ...o, lezen: 'EIGEN' }, lid, rij));
    cellen.doe('Query.werkgroepen.rijen', 'PARTICIPATIE_UREN', rol, naam, vreemd.length > 0 ? ['toont uren die niet te zien horen te zijn'] : []);
  }
}

/** What the own organisation wrote in a stretch of days: those rows, and no others. */
export async function mijnUren({ p, c, cellen }: Leesproef, rol: string): Promise<void> {
  const [van, tot] = ['2026-09-17', VANDAAG];
  const data = binnen(await p.als<{ mijnUren: { id: string; inburgeraarId: string }[] }>(c.kijker(rol, 'loopt'), `{ mijnUren(van: "${van}", tot: "${tot}") { id inburgeraarId datum activiteit beginTijd duurMinuten versie reactie } }`), 'Query.mijnUren', rol);
  const mag = WORTELS['Query.mijnUren']?.voor(rol) ?? false;
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, naam)];
    const o = oordeel(c.beeld, lid, persoon, 'PARTICIPATIE_UREN', VANDAAG);
    const echt = (data?.mijnUren ?? []).filter(({ inburgeraarId }) => inburgeraarId === persoon.id).map(({ id }) => id);
    const horen = c.planter.rijenVan(persoon.id, 'PARTICIPATIE_UREN').filter((rij) => mag && rij.tabel.tabel === 'participatie_uren' && (rij.datum ?? '') >= van && (rij.datum ?? '') <= tot
      && rij.organisatie === lid.organisatie && o.lezen !== 'NIETS' && rijBestaat({ ...o, lezen: 'EIGEN' }, lid, rij)).map(({ id }) => id);
    cellen.doe('Query.mijnUren.rijen', 'PARTICIPATIE_UREN', rol, naam, [...echt].sort().join() === [...horen].sort().join() ? [] : [`toont ${echt.length} uren waar er ${horen.length} horen`]);
  }
}

/** The own lessons of an inburgeraar, with what the school wrote down of each. */
export async function eigenLessen({ p, c, cellen }: Leesproef, rol: string): Promise<void> {
  for (const { naam } of TOESTANDEN) {
    const lid = lidVan(c, rol, naam);
    const persoon = c.beeld.personen.get(lid.persoon ?? '') ?? persoonVan(c, naam);
    const data = binnen(await p.als<{ eigenLessen: { presentie: { id: string } | null }[] }>(c.kijker(rol, naam), '{ eigenLessen { presentie { id minuten status } } }'), 'Query.eigenLessen', rol);
    const o = oordeel(c.beeld, lid, persoon, 'TAAL_PRESENTIE', VANDAAG);
    const vreemd = (data?.eigenLessen ?? []).flatMap(({ presentie }) => presentie?.id ?? []).filter((id) => {
      const rij = c.planter.perMerk.get(id);
      return rol !== 'INBURGERAAR' || rij?.persoon !== lid.persoon || !rijBestaat(o, lid, rij);
    });
    cellen.doe('Query.eigenLessen.rijen', 'TAAL_PRESENTIE', rol, naam, vreemd.length > 0 ? ['toont lessen die niet te zien horen te zijn'] : []);
  }
}

interface Voortgangsvorm { id: string; cursisten: { versie: number; aanwezigheid: { lessen: number }; inburgeraar: Knoop }[] }

/** Who is in the own classes, to report on: not who left, whose lessons may still be completed. Counted are the rows of the own school. */
export async function voortgangsgroepen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ voortgangsgroepen { id cursisten { versie gerapporteerdOp aanwezigheid { lessen } inburgeraar { ${persoonsvelden(schema)} } } } }`;
  const { data, knopen } = await metPersonen(p.als<{ voortgangsgroepen: Voortgangsvorm[] }>(c.kijker(rol, 'loopt'), document).then((antwoord) => binnen(antwoord, 'Query.voortgangsgroepen', rol)),
    (deel) => deel?.voortgangsgroepen.flatMap((g) => g.cursisten.map((d) => d.inburgeraar)) ?? []);
  const groep = c.beeld.groepen.find((g) => g.id === c.groepen.get('TAALDOCENT'));
  for (const { naam } of TOESTANDEN) {
    const [persoon, lid] = [persoonVan(c, naam), lidVan(c, rol, naam)];
    const inGroep = groep?.leden.some((l) => l.wie === persoon.id && l.van <= VANDAAG && (l.tot === null || l.tot >= VANDAAG)) ?? false;
    const hoort = (WORTELS['Query.voortgangsgroepen']?.voor(rol) ?? false) && inGroep && oordeel(c.beeld, lid, persoon, 'TAAL_VOORTGANG', VANDAAG).schrijven;
    oordeelOverPersoon(c, cellen, 'Query.voortgangsgroepen.cursisten.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, hoort);
    const gevonden = data?.voortgangsgroepen.flatMap((g) => g.cursisten).find((d) => d.inburgeraar.id === persoon.id);
    const eigen = (rubriek: string, tabel: string, sinds = '') => c.planter.rijenVan(persoon.id, rubriek).filter((rij) => rij.tabel.tabel === tabel && rij.organisatie === lid.organisatie && (rij.datum ?? '') >= sinds).length;
    cellen.doe('Query.voortgangsgroepen.rijen', 'TAAL_VOORTGANG', rol, naam, gevonden && gevonden.versie !== eigen('TAAL_VOORTGANG', 'voortgangsrapportage') ? ['telt andere rapportages dan die van de eigen school'] : []);
    cellen.doe('Query.voortgangsgroepen.rijen', 'TAAL_PRESENTIE', rol, naam, gevonden && gevonden.aanwezigheid.lessen !== eigen('TAAL_PRESENTIE', 'presentie', '2026-10-01') ? ['telt andere lessen dan die van de eigen school in dit kwartaal'] : []);
  }
}
