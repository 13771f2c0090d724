import { KLAAR, LESDAGEN } from './celwereld.ts';
import { PERSOONSPADEN } from './kanaaltypen.ts';
import { KIEZEN, WORTELS } from './kanalen.ts';
import { klassen } from './leesklassen.ts';
import { plaatsingen } from './leesplaatsing.ts';
import { begeleidingen, huisvestingen } from './leesbegeleiding.ts';
import { taalpunt } from './leestaalpunt.ts';
import { eenSignaal, postvak } from './leessamen.ts';
import { eigenLessen, mijnUren, voortgangsgroepen, werkgroepen } from './leesgroepen.ts';
import { binnen, type Leesproef, lidVan, metPersonen, persoonsvelden, persoonVan } from './leesproef.ts';
import { type Cellen, type Knoop, oordeelOverPersoon } from './lezen.ts';
import { cel, ROLLEN, RUBRIEKEN } from './matrix.ts';
import type { Dag } from './model.ts';
import { bereik, inAfronding, lijst, oordeel, rijBestaat } from './oordeel.ts';
import { merkenIn } from './planter.ts';
import { BEREKENDE_DAGEN, objectType, volleSelectie } from './schema.ts';
import { AFSPRAAK_THEMAS } from './tabellen.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

/** Query.inburgeraar: everything of one person, who wrote it included. */
async function eenPersoon({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($id: ID!) { inburgeraar(id: $id) { ${volleSelectie(objectType(schema, 'Inburgeraar'))} } }`;
  // One after another: so many whole dossiers at once wait longer for a connection than the portal has patience.
  for (const { naam } of TOESTANDEN) {
    const antwoord = await p.als<{ inburgeraar: Knoop | null }>(c.kijker(rol, naam), document, { id: c.persoon.get(naam) });
    const knoop = binnen(antwoord, 'Query.inburgeraar', rol)?.inburgeraar ?? null;
    oordeelOverPersoon(c, cellen, 'Query.inburgeraar', rol, naam, VANDAAG, knoop);
    wieHetSchreef(cellen, rol, naam, knoop);
  }
}

/** The history of a row says who wrote it; to the inburgeraar it says the organisation and no name. */
function wieHetSchreef(cellen: Cellen, rol: string, toestand: string, knoop: Knoop | null): void {
  const namen = [...JSON.stringify(knoop ?? {}).matchAll(/"medewerker":("[^"]*"|null)/g)].map((m) => m[1]);
  const fout = rol === 'INBURGERAAR' && knoop !== null && namenBuitenBetrokkenen(knoop) ? ['toont de naam van wie het schreef'] : [];
  cellen.doe('geschiedenis', 'wie het schreef', rol, toestand, rol !== 'INBURGERAAR' && rol === 'CONSULENT' && knoop && namen.every((naam) => naam === 'null') ? ['toont nergens wie het schreef'] : fout);
}

/** BETROKKENEN names people, and the inburgeraar may read that; no other rubriek does. */
function namenBuitenBetrokkenen(knoop: Knoop): boolean {
  const { betrokkenen: _, ...rest } = knoop;
  return /"medewerker":"/.test(JSON.stringify(rest));
}

/** Query.inburgeraars: all persons of a role at once, with and without those in the afronding. */
async function lijsten({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  for (const ookAfronding of [false, true]) {
    const document = `query($hoeveel: Int!) { inburgeraars(first: $hoeveel, filter: { ookAfronding: ${ookAfronding} }) { totaal edges { node { ${persoonsvelden(schema)} } } } }`;
    const vraag = (toestand: string) => metPersonen(p.als<{ inburgeraars: { totaal: number; edges: { node: Knoop }[] } }>(c.kijker(rol, toestand), document, { hoeveel: 100 })
      .then((antwoord) => binnen(antwoord, 'Query.inburgeraars', rol)), (data) => data?.inburgeraars.edges.map((e) => e.node) ?? []);
    const gedeeld = rol === 'INBURGERAAR' ? null : await vraag('loopt');
    for (const { naam } of TOESTANDEN) {
      const { data, knopen } = gedeeld ?? await vraag(naam);
      const persoon = persoonVan(c, naam);
      const { stand } = bereik(c.beeld, lidVan(c, rol, naam), persoon, VANDAAG);
      const hoort = stand === 'LOPEND' || stand === 'WAARNEMING' || (stand === 'AFRONDING' && ookAfronding);
      oordeelOverPersoon(c, cellen, `Query.inburgeraars.edges.node${ookAfronding ? ' met afronding' : ''}`, rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, hoort);
      cellen.doe(`tellen${ookAfronding ? ' met afronding' : ''}`, 'het totaal', rol, naam, data && data.inburgeraars.totaal !== data.inburgeraars.edges.length ? ['telt anders dan de lijst lang is'] : []);
    }
  }
}

interface Lesvorm { id: string; datum: Dag; deelnemers: { inburgeraar: Knoop; presentie: { id: string } | null }[] }

/** Lessons: who was in the group that day, by both roads to a lesson. */
async function lessen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const velden = `id datum deelnemers { inburgeraar { ${persoonsvelden(schema)} } presentie { ${volleSelectie(objectType(schema, 'LesPresentie'))} } }`;
  const school = c.organisaties.get('TAALAANBIEDER')?.id ?? '';
  for (const dag of LESDAGEN) {
    const wie = c.kijker(rol, 'loopt');
    const id = c.lessen.get(`${school} ${dag}`);
    const een = await metPersonen(p.als<{ les: Lesvorm | null }>(wie, `query($id: ID!) { les(id: $id) { ${velden} } }`, { id })
      .then((antwoord) => binnen(antwoord, 'Query.les', rol)?.les ?? null), deelnemersVan);
    const alle = await metPersonen(p.als<{ mijnLessen: Lesvorm[] }>(wie, `{ mijnLessen(van: "${dag}", tot: "${dag}") { ${velden} } }`)
      .then((antwoord) => binnen(antwoord, 'Query.mijnLessen', rol)?.mijnLessen.find((les) => les.id === id) ?? null), deelnemersVan);
    beoordeelLes({ p, c, cellen, schema }, 'Query.les.deelnemers.inburgeraar', rol, dag, een);
    beoordeelLes({ p, c, cellen, schema }, 'Query.mijnLessen.deelnemers.inburgeraar', rol, dag, alle);
  }
}

const deelnemersVan = (les: Lesvorm | null): Knoop[] => les?.deelnemers.map((d) => d.inburgeraar) ?? [];

function beoordeelLes({ c, cellen }: Leesproef, kanaal: string, rol: string, dag: Dag, { data: les, knopen }: { data: Lesvorm | null; knopen: Map<string, Knoop> }): void {
  const groep = c.beeld.groepen.find((g) => g.id === c.groepen.get('TAALDOCENT'));
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const o = oordeel(c.beeld, lidVan(c, rol, naam), persoon, 'TAAL_PRESENTIE', VANDAAG);
    // Who leads a group knows its members; a place in it that ended more than three months ago is no relation any more.
    const nogBekend = (tot: Dag | null) => rol !== 'TAALDOCENT' || tot === null || tot >= VANDAAG || inAfronding(tot, VANDAAG);
    const inGroep = groep?.leden.some((l) => l.wie === persoon.id && l.van <= dag && (l.tot === null || dag <= l.tot) && nogBekend(l.tot)) ?? false;
    const hoort = (WORTELS['Query.les']?.voor(rol) ?? false) && inGroep && o.lezen !== 'NIETS' && (o.totEnMet === null || dag <= o.totEnMet);
    const deelnemer = les?.deelnemers.find((d) => d.inburgeraar.id === persoon.id);
    oordeelOverPersoon(c, cellen, `${kanaal} ${dag}`, rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, hoort);
    const vreemd = [...merkenIn(JSON.stringify(deelnemer?.presentie ?? null))].map((merk) => c.planter.perMerk.get(merk)).filter((rij) => rij && (rij.persoon !== persoon.id || !rijBestaat(o, lidVan(c, rol, naam), rij)));
    cellen.doe(`${kanaal.replace('deelnemers.inburgeraar', 'rijen')} ${dag}`, 'TAAL_PRESENTIE', rol, naam, vreemd.length > 0 ? ['toont presentie die niet te zien hoort te zijn'] : []);
  }
}

interface Signaalvorm { signaal: { id: string }; inburgeraar: Knoop | null }

/** Signals, with the person they are about. */
async function signalen({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($hoeveel: Int!) { mijnSignalen(first: $hoeveel) { signaal { ${volleSelectie(objectType(schema, 'Signaal'))} } inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ mijnSignalen: Signaalvorm[] }>(c.kijker(rol, 'loopt'), document, { hoeveel: 200 })
    .then((antwoord) => binnen(antwoord, 'Query.mijnSignalen', rol)), (deel) => deel?.mijnSignalen.flatMap((s) => s.inburgeraar ?? []) ?? []);
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const lid = lidVan(c, rol, 'loopt');
    const o = rol === 'SLEUTELPERSOON' ? null : oordeel(c.beeld, lid, persoon, 'SIGNALEN', VANDAAG);
    const hoort = c.planter.rijenVan(persoon.id, 'SIGNALEN').filter((rij) => (rij.tabel.tabel === 'signaal' && o !== null && cel('SIGNALEN', rol) !== '-' && rijBestaat(o, lid, rij)));
    const echt = (data?.mijnSignalen ?? []).filter(({ signaal }) => c.planter.perMerk.get(signaal.id)?.persoon === persoon.id);
    const gelijk = echt.map(({ signaal }) => signaal.id).sort().join() === hoort.map((rij) => rij.id).sort().join();
    cellen.doe('Query.mijnSignalen.rijen', 'SIGNALEN', rol, naam, gelijk ? [] : [`toont ${echt.length} signalen waar er ${hoort.length} horen`]);
    oordeelOverPersoon(c, cellen, 'Query.mijnSignalen.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, hoort.length > 0);
  }
}

/**
 * An answer over several rubrieken of one person: what changed since the last talk, or the hours as a whole. It is there for who
 * reads the rubriek that it is about, and of each rubriek it has no row that the reader may not see.
 */
async function overEenPersoon({ p, c, cellen, schema }: Leesproef, rol: string, veld: string, type: string, poort: string): Promise<void> {
  const wortel = `Query.${veld}`;
  const document = `query($id: ID!) { ${veld}(inburgeraarId: $id) { ${volleSelectie(objectType(schema, type), BEREKENDE_DAGEN)} } }`;
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const lid = lidVan(c, rol, naam);
    const antwoord = await p.als<Record<string, object | null>>(c.kijker(rol, naam), document, { id: persoon.id });
    const data = binnen(antwoord, wortel, rol)?.[veld] ?? null;
    const merken = [...merkenIn(JSON.stringify(data))].flatMap((merk) => c.planter.perMerk.get(merk) ?? []);
    const hoort = oordeel(c.beeld, lid, persoon, poort, VANDAAG).lezen !== 'NIETS' && (WORTELS[wortel]?.voor(rol) ?? false);
    for (const rubriek of WORTELS[wortel]?.rubrieken ?? []) {
      const vreemd = merken.filter((rij) => rij.rubriek === rubriek && (rij.persoon !== persoon.id || !rijBestaat(oordeel(c.beeld, lid, persoon, rubriek, VANDAAG), lid, rij)));
      const leeg = (data !== null) !== hoort ? [hoort ? 'is er niet' : 'is er, en hoort er niet te zijn'] : [];
      cellen.doe(`${wortel}.rijen`, rubriek, rol, naam, [...(vreemd.length > 0 ? ['toont rijen die niet te zien horen te zijn'] : []), ...leeg]);
    }
  }
}

interface Stagevorm { plek: { id: string }; inburgeraar: Knoop | null }

/** Taalstages that run, with the person they are of. */
async function stages({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($hoeveel: Int!) { mijnStages(first: $hoeveel) { plek { ${volleSelectie(objectType(schema, 'Werkplek'), ['herkomst'])} } inburgeraar { ${persoonsvelden(schema)} } } }`;
  const { data, knopen } = await metPersonen(p.als<{ mijnStages: Stagevorm[] }>(c.kijker(rol, 'loopt'), document, { hoeveel: 200 }).then((antwoord) => binnen(antwoord, 'Query.mijnStages', rol)),
    (deel) => deel?.mijnStages.flatMap((s) => s.inburgeraar ?? []) ?? []);
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const lid = lidVan(c, rol, 'loopt');
    const o = oordeel(c.beeld, lid, persoon, 'WERK', VANDAAG);
    const echt = (data?.mijnStages ?? []).filter(({ plek }) => c.planter.perMerk.get(plek.id)?.persoon === persoon.id);
    const vreemd = echt.filter(({ plek }) => { const rij = c.planter.perMerk.get(plek.id); return !rij || !rijBestaat(o, lid, rij); });
    cellen.doe('Query.mijnStages.rijen', 'WERK', rol, naam, vreemd.length > 0 ? ['toont stages die niet te zien horen te zijn'] : []);
    oordeelOverPersoon(c, cellen, 'Query.mijnStages.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, echt.length > 0);
  }
}

interface Afsprakenvorm { edges: { node: { id: string }; inburgeraar: Knoop }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

/** The agreements that the own organisation carries out, of all themes at once, page by page. */
async function mijnAfspraken({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($hoeveel: Int!, $na: String) { mijnAfspraken(first: $hoeveel, after: $na) { pageInfo { hasNextPage endCursor } edges { node { ${volleSelectie(objectType(schema, 'Afspraak'))} } inburgeraar { ${persoonsvelden(schema)} } } } }`;
  const regels: Afsprakenvorm['edges'] = [];
  for (let na: string | null = null, verder = true; verder;) {
    const bladzijde: Afsprakenvorm | undefined = binnen(await p.als<{ mijnAfspraken: Afsprakenvorm }>(c.kijker(rol, 'loopt'), document, { hoeveel: 100, na }), 'Query.mijnAfspraken', rol)?.mijnAfspraken;
    regels.push(...bladzijde?.edges ?? []);
    verder = bladzijde?.pageInfo.hasNextPage ?? false;
    na = bladzijde?.pageInfo.endCursor ?? null;
  }
  const lid = lidVan(c, rol, 'loopt');
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const hoort = AFSPRAAK_THEMAS.flatMap((thema) => (c.uitvoerder(thema) === lid.organisatie && WORTELS['Query.mijnAfspraken']?.voor(rol)
      ? c.planter.rijenVan(persoon.id, thema).filter((rij) => rij.tabel.tabel === 'afspraak' && rijBestaat(oordeel(c.beeld, lid, persoon, thema, VANDAAG), lid, rij)) : []));
    for (const thema of AFSPRAAK_THEMAS) {
      const echt = regels.map(({ node }) => c.planter.perMerk.get(node.id)).filter((rij) => rij?.persoon === persoon.id && rij.rubriek === thema).map((rij) => rij?.id).sort();
      const horen = hoort.filter((rij) => rij.rubriek === thema).map((rij) => rij.id).sort();
      cellen.doe('Query.mijnAfspraken.rijen', thema, rol, naam, echt.join() === horen.join() ? [] : [`toont ${echt.length} afspraken waar er ${horen.length} horen`]);
    }
    oordeelOverPersoon(c, cellen, 'Query.mijnAfspraken.edges.inburgeraar', rol, naam, VANDAAG, regels.find(({ inburgeraar }) => inburgeraar.id === persoon.id)?.inburgeraar ?? null, hoort.length > 0);
  }
}

/** Rights given by hand: the teamleider sees about whom, the FG a pseudonym. */
async function handmatigeRechten({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `{ handmatigeRechten { rechten { schuilnummer inburgeraar { ${persoonsvelden(schema)} } } } }`;
  const { knopen } = await metPersonen(p.als<{ handmatigeRechten: { rechten: { inburgeraar: Knoop | null }[] } }>(c.kijker(rol, 'loopt'), document)
    .then((antwoord) => binnen(antwoord, 'Query.handmatigeRechten', rol)), (data) => data?.handmatigeRechten.rechten.flatMap((r) => r.inburgeraar ?? []) ?? []);
  for (const { naam, waarneming } of TOESTANDEN) oordeelOverPersoon(c, cellen, 'Query.handmatigeRechten.rechten.inburgeraar', rol, naam, VANDAAG, knopen.get(c.persoon.get(naam) ?? '') ?? null, rol === 'TEAMLEIDER' && waarneming === true);
}

/** Tasks: whom the viewer has under a running relation, as far as something asks for them at all. */
async function taken({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  interface Blad { taken: { edges: { node: { inburgeraar: Knoop } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
  const document = `query($na: String, $hoeveel: Int!) { taken(first: $hoeveel, after: $na, filter: { ookLopend: true, ookUitgesteld: true }) { edges { node { inburgeraar { ${persoonsvelden(schema)} } } } pageInfo { hasNextPage endCursor } } }`;
  const knopen = new Map<string, Knoop>();
  for (let na: string | null = null, meer = true; meer;) {
    const data: Blad | null = binnen(await p.als<Blad>(c.kijker(rol, 'loopt'), document, { na, hoeveel: 100 }), 'Query.taken', rol);
    data?.taken.edges.forEach(({ node }) => knopen.set(node.inburgeraar.id, node.inburgeraar));
    [meer, na] = [data?.taken.pageInfo.hasNextPage ?? false, data?.taken.pageInfo.endCursor ?? null];
  }
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const mag = (WORTELS['Query.taken']?.voor(rol) ?? false) && ['LOPEND', 'WAARNEMING'].includes(bereik(c.beeld, lidVan(c, rol, 'loopt'), persoon, VANDAAG).stand);
    // Of who is done or has moved nothing is asked any more.
    oordeelOverPersoon(c, cellen, 'Query.taken.edges.node.inburgeraar', rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag && naam !== KLAAR && (persoon.vertrokkenOp ?? VANDAAG) >= VANDAAG);
  }
}

/** Whom the viewer may hand over, and who came over: only persons of the regie. */
async function caseload({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const velden = `inburgeraar { ${persoonsvelden(schema)} }`;
  const wie = c.kijker(rol, 'loopt');
  const over = await metPersonen(p.als<{ overdraagbaar: { inburgeraar: Knoop }[] }>(wie, `{ overdraagbaar { ${velden} } }`).then((antwoord) => binnen(antwoord, 'Query.overdraagbaar', rol)), (data) => data?.overdraagbaar.map((r) => r.inburgeraar) ?? []);
  interface Lijst { leeslijst: { regels: { inburgeraar: Knoop; taken: { inburgeraar: Knoop }[] }[] } }
  const { data } = await metPersonen(p.als<Lijst>(wie, `{ leeslijst { regels { ${velden} taken { ${velden} } } } }`).then((antwoord) => binnen(antwoord, 'Query.leeslijst', rol)), () => []);
  const erbij = new Map((data?.leeslijst.regels ?? []).map(({ inburgeraar }) => [inburgeraar.id, inburgeraar]));
  const taken = new Map((data?.leeslijst.regels ?? []).flatMap((r) => r.taken).map(({ inburgeraar }) => [inburgeraar.id, inburgeraar]));
  for (const { naam } of TOESTANDEN) {
    const persoon = persoonVan(c, naam);
    const { stand } = bereik(c.beeld, lidVan(c, rol, 'loopt'), persoon, VANDAAG);
    // Who is there must be somebody who may be there: the own regie, or for the teamleider that of anybody of the gemeente.
    const mag = stand === 'LOPEND';
    for (const [pad, knopen] of [['Query.overdraagbaar.inburgeraar', over.knopen], ['Query.leeslijst.regels.inburgeraar', erbij], ['Query.leeslijst.regels.taken.inburgeraar', taken]] as const) {
      oordeelOverPersoon(c, cellen, pad, rol, naam, VANDAAG, knopen.get(persoon.id) ?? null, mag && knopen.has(persoon.id));
    }
  }
}

/** The search: whom the viewer has in the list, found by what the role reads of everybody in it. */
async function zoeken({ p, c, cellen, schema }: Leesproef, rol: string): Promise<void> {
  const document = `query($hoeveel: Int!) { zoeken(woorden: "RZQ", first: $hoeveel) { personen { ${persoonsvelden(schema)} } } }`;
  const { knopen } = await metPersonen(p.als<{ zoeken: { personen: Knoop[] } }>(c.kijker(rol, 'loopt'), document, { hoeveel: 50 }).then((antwoord) => binnen(antwoord, 'Query.zoeken', rol)), (data) => data?.zoeken.personen ?? []);
  const lopend = WORTELS['Query.zoeken']?.voor(rol) ? lijst(c.beeld, lidVan(c, rol, 'loopt'), VANDAAG) : [];
  for (const { naam } of TOESTANDEN) {
    const id = persoonVan(c, naam).id;
    oordeelOverPersoon(c, cellen, 'Query.zoeken.personen', rol, naam, VANDAAG, knopen.get(id) ?? null, lopend.includes(id));
  }
}

/** What reads and changes nothing, for one role in every state. */
async function leesStil(proef: Leesproef, rol: string): Promise<void> {
  await eenPersoon(proef, rol);
  await lijsten(proef, rol);
  await zoeken(proef, rol);
  await lessen(proef, rol);
  await werkgroepen(proef, rol);
  await mijnUren(proef, rol);
  await eigenLessen(proef, rol);
  await voortgangsgroepen(proef, rol);
  await signalen(proef, rol);
  await eenSignaal(proef, rol);
  await postvak(proef, rol);
  await mijnAfspraken(proef, rol);
  await begeleidingen(proef, rol);
  await taalpunt(proef, rol);
  await huisvestingen(proef, rol);
  await plaatsingen(proef, rol);
  await handmatigeRechten(proef, rol);
  await taken(proef, rol);
  await overEenPersoon(proef, rol, 'gespreksvoorbereiding', 'Gespreksvoorbereiding', 'GESPREKKEN');
  await overEenPersoon(proef, rol, 'urenstand', 'Urenstand', 'PARTICIPATIE_UREN');
  await stages(proef, rol);
  await caseload(proef, rol);
}

/** Everything that reads, for one role in every state. */
export async function leesVan(proef: Leesproef, rol: string): Promise<void> {
  await leesStil(proef, rol);
  await klassen(proef, rol);
}

/** All roles beside each other, as in a working day; and then what takes somebody out of a class for a moment. */
export async function leesAlles(proef: Leesproef): Promise<void> {
  await Promise.all(ROLLEN.map((rol) => leesStil(proef, rol)));
  for (const rol of ROLLEN) await klassen(proef, rol);
}

/** The same path more than once, where there is more than one way to ask. */
const VARIANTEN: Readonly<Record<string, readonly string[]>> = {
  'Query.inburgeraars': ['', ' met afronding'], 'Query.les': LESDAGEN.map((dag) => ` ${dag}`), 'Query.mijnLessen': LESDAGEN.map((dag) => ` ${dag}`),
};

/** The cells that reading has to look at: everything that the schema was divided into, times the matrix, times the states. */
export function leescellen(): string[] {
  const cellen: string[] = [];
  const bij = (kanaal: string, rubrieken: readonly string[]) => {
    for (const rubriek of rubrieken) for (const rol of ROLLEN) for (const { naam } of TOESTANDEN) cellen.push([kanaal, rubriek, rol, naam].join(' | '));
  };
  const varianten = (pad: string) => VARIANTEN[pad.split('.').slice(0, 2).join('.')] ?? [''];
  for (const pad of PERSOONSPADEN.filter((pad) => pad.startsWith('Query.'))) for (const variant of varianten(pad)) bij(`${pad}${variant}`, RUBRIEKEN);
  for (const [wortel, { soort, rubrieken }] of Object.entries(WORTELS)) if (soort === 'lezen' && wortel !== 'Query.inzagelog') for (const variant of varianten(wortel)) bij(`${wortel}.rijen${variant}`, rubrieken);
  for (const { kanaal, rubrieken } of Object.values(KIEZEN)) for (const variant of ['', ' met afronding']) for (const vorm of ['', 'tellen na ']) bij(`${vorm}${kanaal}${variant}`, rubrieken);
  for (const variant of ['', ' met afronding']) bij(`tellen${variant}`, ['het totaal']);
  for (const bestand of ['uitvoer van een lijst', 'uitvoer van het dossier']) bij(bestand, RUBRIEKEN);
  bij('geschiedenis', ['wie het schreef']);
  return cellen;
}
