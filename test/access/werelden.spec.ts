import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maat, ZAAD } from '../support/maat.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import { BEGIN, bewerk, plus, type Stap } from './orakel/bewerkingen.ts';
import { cel, RUBRIEKEN, veldVan } from './orakel/matrix.ts';
import type { Dag, Lidmaatschap } from './orakel/model.ts';
import { bereik, leesbaar, lijst } from './orakel/oordeel.ts';
import { type Toevalswereld, toevalswereld } from './orakel/toevalswereld.ts';

/** So many worlds take each step together. */
const NAAST_ELKAAR = 4;
const WERELDEN = maat(16, 1_000);
const BEWERKINGEN = maat(20, 40);

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

/** Fields that are asked for themselves, beside what `afgeschermd` says of all of them. */
const PROEFVELDEN = ['ROEPNAAM', 'ADRES', 'GEZONDHEID', 'TAAL_PRESENTIE', 'PARTICIPATIE_UREN', 'SIGNALEN', 'BETROKKENEN'];
const VELDEN = `id portaalnummer afgeschermd ${PROEFVELDEN.map((rubriek) => `${veldVan(rubriek)} { __typename }`).join(' ')}`;
interface Knoop { id: string; portaalnummer: string | null; afgeschermd: string[]; [rubriek: string]: unknown }
interface Gelezen { inburgeraars: { totaal: number; edges: { node: Knoop }[] }; een: Knoop | null; twee: Knoop | null }

const cijfers = { werelden: 0, bewerkingen: 0, vragen: 0, oordelen: 0, geschreven: 0 };

async function vraag<T>(w: Toevalswereld, lid: Lidmaatschap, query: string, variables: object): Promise<{ data: T | null; code: string | undefined }> {
  const antwoord = await fetch(`${p.adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: w.koekjes.get(lid.id) ?? '' }, body: JSON.stringify({ query, variables }) });
  const lijf = await antwoord.json() as { data?: T | null; errors?: { extensions: { code: string } }[] };
  cijfers.vragen += 1;
  return { data: lijf.data ?? null, code: lijf.errors?.[0]?.extensions.code };
}

/** The open rubrieken of a person as the answer shows them, and as the model says. */
function vergelijk(w: Toevalswereld, lid: Lidmaatschap, id: string, dag: Dag, knoop: Knoop | null): string[] {
  const persoon = w.beeld.personen.get(id);
  const stand = persoon ? bereik(w.beeld, lid, persoon, dag) : null;
  cijfers.oordelen += RUBRIEKEN.length;
  if (!persoon || !stand || stand.stand === 'GEEN') return knoop ? [`${lid.rol} ziet iemand die niet in bereik is`] : [];
  if (!knoop) return [`${lid.rol} ziet iemand niet die ${stand.stand} is`];
  const hoort = leesbaar(w.beeld, lid, persoon, dag);
  const open = RUBRIEKEN.filter((rubriek) => !knoop.afgeschermd.includes(rubriek));
  const anders = open.join() === hoort.join() ? [] : [`${lid.rol}, ${stand.stand}: open is ${open.join()} en hoort ${hoort.join()}`];
  const velden = PROEFVELDEN.filter((rubriek) => (knoop[veldVan(rubriek)] !== null) !== hoort.includes(rubriek)).map((rubriek) => `${lid.rol}: ${rubriek} is niet wat het hoort te zijn`);
  return [...anders, ...velden, ...((knoop.portaalnummer !== null) === hoort.includes('ROEPNAAM') ? [] : [`${lid.rol}: het portaalnummer volgt ROEPNAAM niet`])];
}

/** One membership, one moment: list == {x: check(x)}, count == list, one person by identity, nullness == model. */
async function controleer(w: Toevalswereld, dag: Dag, { a, b, c, d }: Stap): Promise<string[]> {
  const lid = w.leden[a % w.leden.length] as Lidmaatschap;
  const ookAfronding = b % 2 === 0;
  // Searching for what all names have in common is the list again, where a role may search; in the afronding nobody has a name.
  const zoek = d % 5 === 0 && ['L', 'S'].includes(cel('ROEPNAAM', lid.rol)) ? 'Roep' : null;
  const [een, twee] = [w.personen[c % w.personen.length] ?? '', w.personen[(c + 1) % w.personen.length] ?? ''];
  const { data, code } = await vraag<Gelezen>(w, lid, `query($f: InburgeraarFilter, $een: ID!, $twee: ID!, $n: Int!) {
    inburgeraars(first: $n, filter: $f) { totaal edges { node { ${VELDEN} } } } een: inburgeraar(id: $een) { ${VELDEN} } twee: inburgeraar(id: $twee) { ${VELDEN} } }`, { f: { ookAfronding, zoek }, een, twee, n: 50 });
  if (!data) return [`${lid.rol} krijgt geen antwoord: ${code}`];
  const ids = data.inburgeraars.edges.map((e) => e.node.id);
  const hoort = lijst(w.beeld, lid, dag, ookAfronding && zoek === null);
  const fouten = [...ids].sort().join() === [...hoort].sort().join() ? [] : [`${lid.rol}: de lijst is ${ids.length} lang en hoort ${hoort.length} te zijn`];
  if (data.inburgeraars.totaal !== ids.length) fouten.push(`${lid.rol}: het totaal is niet de lengte van de lijst`);
  for (const { node } of data.inburgeraars.edges) fouten.push(...vergelijk(w, lid, node.id, dag, node));
  return [...fouten, ...vergelijk(w, lid, een, dag, data.een), ...vergelijk(w, lid, twee, dag, data.twee)];
}

/** Hours of today, by whoever may write them. */
async function schrijf(w: Toevalswereld, dag: Dag, { a, c }: Stap): Promise<string[]> {
  const lid = w.leden[a % w.leden.length] as Lidmaatschap;
  const persoon = w.beeld.personen.get(w.personen[c % w.personen.length] ?? '');
  if (!persoon) return [];
  const { stand } = bereik(w.beeld, lid, persoon, dag);
  const mag = (stand === 'LOPEND' || stand === 'WAARNEMING') && ['S', 'E'].includes(cel('PARTICIPATIE_UREN', lid.rol));
  const { data, code } = await vraag(w, lid, 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }', {
    input: { idempotentieSleutel: `s${cijfers.vragen}-${lid.id}`, activiteitId: w.activiteit, regels: [{ inburgeraarId: persoon.id, datum: dag, duurMinuten: 30 }] } });
  cijfers.geschreven += data ? 1 : 0;
  return (data !== null) === mag ? [] : [`${lid.rol}, ${stand}: uren schrijven ${mag ? `wordt geweigerd (${code})` : 'mag'}`];
}

/** Some worlds side by side, each with its own gemeente, in one turn of the clock: steps of all of them, then a look at each. */
async function speel(beurten: readonly (readonly Stap[])[]): Promise<string[]> {
  let dag: Dag = '2026-11-18';
  const zetDag = (nieuw: Dag) => {
    dag = nieuw;
    p.klokOp(new Date(`${nieuw}T10:00:00+01:00`));
  };
  zetDag(dag);
  const werelden: Toevalswereld[] = [];
  for (const _ of beurten[0] ?? []) {
    werelden.push(await toevalswereld(p.client, cijfers.werelden, 5));
    cijfers.werelden += 1;
  }
  for (const [nummer, stappen] of beurten.entries()) {
    if ((stappen[0]?.wat ?? 1) % 8 === 0) zetDag(plus(dag, [1, 1, 1, 7, 30, 92][(stappen[0]?.a ?? 0) % 6] ?? 1));
    for (const [i, w] of werelden.entries()) {
      const stap = stappen[i] as Stap;
      // A few relations first, or the first steps have nothing to look at.
      for (let k = nummer === 0 ? 0 : 15; k < 15; k += 1) await bewerk({ client: p.client, w, dag }, { wat: BEGIN[k % BEGIN.length] ?? 0, a: stap.a + k, b: stap.b + k, c: stap.c + k * 3, d: stap.d + k });
      await bewerk({ client: p.client, w, dag }, stap);
      cijfers.bewerkingen += 1;
    }
    const fouten = await Promise.all(werelden.map((w, i) => kijk(w, dag, stappen[i] as Stap)));
    if (fouten.flat().length > 0) return fouten.flat().map((fout) => `stap ${nummer}, ${dag}: ${fout}`);
  }
  return [];
}

/** A look, and now and then an attempt to write. */
async function kijk(w: Toevalswereld, dag: Dag, stap: Stap): Promise<string[]> {
  const fouten = await controleer(w, dag, stap);
  return stap.b % 5 === 0 ? [...fouten, ...await schrijf(w, dag, stap)] : fouten;
}

const getal = fc.nat(10_000);
const stap: fc.Arbitrary<Stap> = fc.record({ wat: getal, a: getal, b: getal, c: getal, d: getal });

describe(`Toevallige werelden: ${WERELDEN} werelden van ${BEWERKINGEN} bewerkingen, steeds vergeleken met het orakel`, () => {
  it('lijst, totaal, één persoon en elke rubriek zijn na elke bewerking wat het orakel zegt', async () => {
    const beurten = fc.array(fc.array(stap, { minLength: NAAST_ELKAAR, maxLength: NAAST_ELKAAR }), { minLength: BEWERKINGEN, maxLength: BEWERKINGEN });
    await fc.assert(fc.asyncProperty(beurten, async (gekozen) => { expect(await speel(gekozen)).toEqual([]); }), { seed: ZAAD, numRuns: WERELDEN / NAAST_ELKAAR, endOnFailure: true });
    expect(cijfers.geschreven).toBeGreaterThan(0);
    verslag('werelden', { ...cijfers, fouten: 0 });
  }, 7_200_000);

  it('de proef ziet een fout: wie zonder dat het orakel het weet iemand krijgt, valt op', async () => {
    const w = await toevalswereld(p.client, 0, 5);
    p.klokOp(new Date('2026-11-18T10:00:00+01:00'));
    const nummer = w.leden.findIndex((l) => l.rol === 'WOONCONSULENT');
    const nu = () => controleer(w, '2026-11-18', { wat: 0, a: nummer, b: 1, c: 0, d: 1 });
    expect(await nu()).toEqual([]);
    await p.client.query(`insert into betrokkenheid (inburgeraar_id, organisatie_id, opdracht, grondslag, van) values ($1, $2, 'WONEN', 'OPDRACHT', '2025-01-01')`, [w.personen[0], w.leden[nummer]?.organisatie]);
    expect((await nu()).join()).toContain('ziet iemand die niet in bereik is');
  }, 120_000);
});
