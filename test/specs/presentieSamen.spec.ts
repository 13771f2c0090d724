import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opgehouden } from '../support/opgehouden.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
/** Leads the same group. */
let invaller: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  invaller = await p.b.persona('Ina Invaller', 'TAALDOCENT', p.w.org.wenl);
  await p.b.zet('groepsbegeleider', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, lidmaatschap_id: invaller.lidmaatschapId, van: '2026-11-01' });
});
afterAll(() => p.stop());
afterEach(async () => {
  await p.b.vraag('delete from presentie where les_id <> $1', [p.w.lessen.maandag]);
  await p.b.vraag('select presentie_herberekenen()');
  await p.b.vraag('delete from auditregel');
});

const VASTLEGGEN = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalVastgelegd
  deelnemers { inburgeraar { id } presentie { status minuten versie } } } } }`;

interface Regel { inburgeraarId: string; status: string; minutenGemist?: number; versie?: number }
interface Invoer { idempotentieSleutel: string; lesId: string; regels: Regel[]; correctieReden?: string }

const stuur = (wie: Persona, input: Invoer) => p.als<{ presentieVastleggen: { les: { aantalVastgelegd: number } } }>(wie, VASTLEGGEN, { input: { ...input } });
const lijst = (regels: Regel[], extra: Partial<Invoer> = {}): Invoer => ({ idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels, ...extra });
const aanwezig = (inburgeraarId: string, extra: Partial<Regel> = {}): Regel => ({ inburgeraarId, status: 'AANWEZIG', ...extra });
const afwezig = (inburgeraarId: string, extra: Partial<Regel> = {}): Regel => ({ inburgeraarId, status: 'ONGEOORLOOFD_AFWEZIG', ...extra });
const code = (antwoord: Awaited<ReturnType<typeof stuur>>) => antwoord.errors[0]?.extensions.code ?? 'GOED';
const grootboek = () => p.b.vraag<{ versie: number; actueel: boolean }>('select versie, actueel from presentie where les_id = $1 order by versie', [p.w.lessen.vandaag]);
const geschreven = async () => (await p.b.vraag(`select 1 from auditregel where soort = 'SCHRIJVEN'`)).length;

describe('Dezelfde lijst twee keer verstuurd', () => {
  it('met dezelfde sleutel heeft één gevolg en hetzelfde antwoord', async () => {
    const input = lijst([aanwezig(p.w.wij.amina), afwezig(p.w.wij.gulsum)]);
    const eerste = await stuur(p.w.wie.taaldocent, input);
    const tweede = await stuur(p.w.wie.taaldocent, input);
    expect([code(eerste), tweede.tekst]).toEqual(['GOED', eerste.tekst]);
    expect(await grootboek()).toHaveLength(2);
    expect(await geschreven()).toBe(1);
  });

  it('nadat een ander het wijzigde, draait dat niet terug: het antwoord toont wat er nu staat', async () => {
    const { amina } = p.w.wij;
    const input = lijst([aanwezig(amina)]);
    await stuur(p.w.wie.taaldocent, input);
    const { tekst } = await stuur(invaller, lijst([afwezig(amina, { versie: 1 })], { correctieReden: 'Was er niet' }));
    const nogEens = await stuur(p.w.wie.taaldocent, input);
    expect([code(nogEens), nogEens.tekst]).toEqual(['GOED', tekst]);
    expect(nogEens.tekst).toContain('"status":"ONGEOORLOOFD_AFWEZIG","minuten":0,"versie":2');
    expect(await grootboek()).toHaveLength(2);
  });

  it('tegelijk, zoals bij een dubbele tik, ook', async () => {
    const input = lijst([aanwezig(p.w.wij.amina)]);
    const [eerste, tweede] = await opgehouden(p.adminUrl, 'idempotentie', 2, () => Promise.all([stuur(p.w.wie.taaldocent, input), stuur(p.w.wie.taaldocent, input)]));
    expect([code(eerste), tweede.tekst]).toEqual(['GOED', eerste.tekst]);
    expect(await grootboek()).toHaveLength(1);
    expect(await geschreven()).toBe(1);
  });

  it('met dezelfde sleutel en andere inhoud wordt geweigerd; met een andere sleutel of van een ander niet', async () => {
    const input = lijst([aanwezig(p.w.wij.amina)]);
    await stuur(p.w.wie.taaldocent, input);
    expect(code(await stuur(p.w.wie.taaldocent, { ...input, regels: [aanwezig(p.w.wij.gulsum)] }))).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
    expect(await grootboek()).toHaveLength(1);
    expect(code(await stuur(p.w.wie.taaldocent, lijst([aanwezig(p.w.wij.gulsum)])))).toBe('GOED');
    expect(code(await stuur(invaller, { ...input, regels: [aanwezig(p.w.wij.farid)] }))).toBe('GOED');
    expect(await grootboek()).toHaveLength(3);
  });

  it('na een weigering is de sleutel nog vrij', async () => {
    const input = lijst([aanwezig(p.w.wij.amina)], { lesId: p.w.lessen.morgen });
    expect(code(await stuur(p.w.wie.taaldocent, input))).toBe('LES_IN_TOEKOMST');
    expect(code(await stuur(p.w.wie.taaldocent, { ...input, lesId: p.w.lessen.vandaag }))).toBe('GOED');
  });

  it('een sleutel is niet te kort en niet te lang', async () => {
    for (const idempotentieSleutel of ['1234567', 'x'.repeat(101)]) {
      expect(code(await stuur(p.w.wie.taaldocent, lijst([aanwezig(p.w.wij.amina)], { idempotentieSleutel })))).toBe('INVOER_ONJUIST');
    }
    expect(code(await stuur(p.w.wie.taaldocent, lijst([aanwezig(p.w.wij.amina)], { idempotentieSleutel: '12345678' })))).toBe('GOED');
  });

  it('geeft na het einde van de rechten niet alsnog het antwoord van toen', async () => {
    const vertrekt = await p.b.persona('Vera Vertrekt', 'TAALDOCENT', p.w.org.wenl);
    const { id } = await p.b.zet<{ id: string }>('groepsbegeleider', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, lidmaatschap_id: vertrekt.lidmaatschapId, van: '2025-01-01' });
    const input = lijst([aanwezig(p.w.wij.amina)]);
    expect(code(await stuur(vertrekt, input))).toBe('GOED');
    await p.b.vraag(`delete from groepsbegeleider where id = $1`, [id]);
    const nogEens = await stuur(vertrekt, input);
    expect([code(nogEens), nogEens.data]).toEqual(['LES_NIET_VAN_U', null]);
  });
});

describe('Een antwoord dat niet aankomt', () => {
  it('verandert niets aan wat is vastgelegd; opnieuw versturen geeft het antwoord alsnog', async () => {
    const input = lijst([aanwezig(p.w.wij.amina)]);
    const kop = { 'content-type': 'application/json', cookie: await p.koekje(p.w.wie.taaldocent) };
    const verloren = await fetch(`${p.adres}/graphql`, { method: 'POST', headers: kop, body: JSON.stringify({ query: VASTLEGGEN, variables: { input } }) });
    await verloren.body?.cancel();
    expect(code(await stuur(p.w.wie.taaldocent, input))).toBe('GOED');
    expect(await grootboek()).toHaveLength(1);
  });

  it('omdat de verbinding halverwege brak, heeft geen gevolg; opnieuw versturen wel, één keer', async () => {
    const input = lijst([aanwezig(p.w.wij.amina)]);
    const koekje = await p.koekje(p.w.wie.taaldocent);
    const afbreken = new AbortController();
    const verstuurd = () => fetch(`${p.adres}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: koekje }, body: JSON.stringify({ query: VASTLEGGEN, variables: { input } }), signal: afbreken.signal,
    }).then(() => 'aangekomen', () => 'gebroken');
    const uitkomst = await opgehouden(p.adminUrl, 'presentie', 1, verstuurd, async () => {
      const regels = p.logregels.length;
      afbreken.abort();
      // The server has to notice before the database lets it go on.
      await expect.poll(() => p.logregels.slice(regels).some((r) => r.includes('AFGEBROKEN')), { timeout: 20_000 }).toBe(true);
    });
    expect(uitkomst).toBe('gebroken');
    await expect.poll(() => p.pool.idleCount, { timeout: 20_000 }).toBe(p.pool.totalCount);
    expect(await grootboek()).toEqual([]);
    const nogEens = await stuur(p.w.wie.taaldocent, input);
    expect([code(nogEens), nogEens.data?.presentieVastleggen.les.aantalVastgelegd]).toEqual(['GOED', 1]);
    expect(await grootboek()).toEqual([{ versie: 1, actueel: true }]);
    expect(await geschreven()).toBe(1);
  });
});

describe('Twee docenten tegelijk', () => {
  const samen = (een: Invoer, twee: Invoer) => opgehouden(p.adminUrl, 'presentie', 2, async () => {
    const antwoorden = await Promise.all([stuur(p.w.wie.taaldocent, een), stuur(invaller, twee)]);
    return antwoorden.map(code).sort();
  });

  it('leggen dezelfde cursist vast: de tweede moet eerst kijken', async () => {
    const { amina } = p.w.wij;
    expect(await samen(lijst([aanwezig(amina)]), lijst([afwezig(amina)]))).toEqual(['GOED', 'VERSIE_VEROUDERD']);
    expect(await grootboek()).toEqual([{ versie: 1, actueel: true }]);
  });

  it('wijzigen dezelfde regel: de tweede moet eerst kijken, en niets gaat verloren', async () => {
    const { amina } = p.w.wij;
    await stuur(p.w.wie.taaldocent, lijst([aanwezig(amina)]));
    const wijziging = (minutenGemist: number) => lijst([{ inburgeraarId: amina, status: 'TE_LAAT', minutenGemist, versie: 1 }], { correctieReden: 'Kwam later' });
    expect(await samen(wijziging(10), wijziging(20))).toEqual(['GOED', 'VERSIE_VEROUDERD']);
    expect(await grootboek()).toEqual([{ versie: 1, actueel: false }, { versie: 2, actueel: true }]);
  });

  it('leggen dezelfde cursisten in een andere volgorde vast: zij wachten niet op elkaar', async () => {
    const { amina, gulsum, farid } = p.w.wij;
    const regels = [amina, gulsum, farid].map((id) => aanwezig(id));
    expect(await samen(lijst(regels), lijst([...regels].reverse()))).toEqual(['GOED', 'VERSIE_VEROUDERD']);
    expect(await grootboek()).toHaveLength(3);
  });

  it('leggen ieder een andere cursist vast: beide blijven staan, en de totalen kloppen', async () => {
    expect(await samen(lijst([aanwezig(p.w.wij.amina)]), lijst([aanwezig(p.w.wij.farid)]))).toEqual(['GOED', 'GOED']);
    expect(await grootboek()).toHaveLength(2);
    expect(await p.b.vraag('select presentie_afwijkingen() as aantal')).toEqual([{ aantal: '0' }]);
  });
});

describe('Een klas van twaalf', () => {
  const klas = async (naam: string, aantal: number) => {
    const leden: string[] = [];
    for (let i = 0; i < aantal; i += 1) {
      const id = await p.b.inburgeraar(`Cursist${naam}${i}`, 'Klas', p.w.gemeenten.dalfsen, { portaalnummer: `K-${naam}-${i}` });
      await p.b.betrokken(id, 'TAAL', { organisatieId: p.w.org.wenl });
      leden.push(id);
    }
    const groep = await p.b.groep(naam, 'TAALGROEP', p.w.org.wenl, [invaller], leden, { leerroute: 'Z' });
    return { leden, lesId: await p.b.les(groep, p.w.org.wenl, '2026-11-18') };
  };

  it('vastleggen en wijzigen kost voor twaalf cursisten evenveel vragen aan de database als voor één', async () => {
    await p.koekje(invaller);
    const aantallen = [];
    for (const { leden, lesId } of [await klas('Alleen', 1), await klas('Vol', 12)]) {
      const vastleggen = await p.tel(() => stuur(invaller, lijst(leden.map((id) => aanwezig(id)), { lesId })));
      const wijzigen = await p.tel(() => stuur(invaller, lijst(leden.map((id) => afwezig(id, { versie: 1 })), { lesId, correctieReden: 'Lijst van gisteren' })));
      expect([code(vastleggen.uitkomst), code(wijzigen.uitkomst), wijzigen.uitkomst.data?.presentieVastleggen.les.aantalVastgelegd]).toEqual(['GOED', 'GOED', leden.length]);
      aantallen.push([vastleggen.aantal, wijzigen.aantal]);
    }
    // Begin, who comes in; key, lesson with everybody in it, what is written; the answer: lesson with attendance, persons; audit, commit.
    expect(aantallen).toEqual([[9, 9], [9, 9]]);
  });

  it('wie alleen vraagt hoeveel er is vastgelegd, krijgt zonder nieuwe vraag wat wie de les opent ook ziet', async () => {
    const KORT = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id aantalDeelnemers aantalVastgelegd maandGesloten ondertekening { door gewijzigdSinds } } } }';
    const LEES = 'query($id: ID!) { les(id: $id) { id aantalDeelnemers aantalVastgelegd maandGesloten ondertekening { door gewijzigdSinds } } }';
    const TEKEN = 'mutation($input: LessenOndertekenenInput!) { lessenOndertekenen(input: $input) { lessen { id } } }';
    const { leden, lesId } = await klas('Kort', 3);
    const leg = async (input: Invoer) => {
      const { aantal, uitkomst } = await p.tel(() => p.als<{ presentieVastleggen: { les: object } }>(invaller, KORT, { input: { ...input } }));
      expect(uitkomst.data?.presentieVastleggen.les).toEqual((await p.als<{ les: object }>(invaller, LEES, { id: lesId })).data?.les);
      return [aantal, uitkomst.data?.presentieVastleggen.les];
    };
    const eerste = lijst(leden.slice(0, 2).map((id) => aanwezig(id)), { lesId });
    expect(await leg(eerste)).toEqual([7, { id: lesId, aantalDeelnemers: 3, aantalVastgelegd: 2, maandGesloten: false, ondertekening: null }]);
    expect(await leg(lijst(leden.map((id) => aanwezig(id)), { lesId }))).toMatchObject([7, { aantalVastgelegd: 3 }]);
    // What changes nothing does not come after a signature; what is recorded later does.
    await p.als(invaller, TEKEN, { input: { idempotentieSleutel: sleutel(), lesIds: [lesId] } });
    expect(await leg(lijst(leden.map((id) => aanwezig(id)), { lesId }))).toMatchObject([5, { ondertekening: { gewijzigdSinds: false } }]);
    await p.b.vraag(`update presentie set ingevoerd_op = ingevoerd_op - interval '2 minutes' where les_id = $1`, [lesId]);
    await p.b.vraag(`update les_ondertekening set getekend_op = getekend_op - interval '1 minute' where les_id = $1`, [lesId]);
    expect(await leg(lijst([afwezig(leden[0] ?? '', { versie: 1 })], { lesId, correctieReden: 'Verkeerde naam' }))).toMatchObject([7, { aantalVastgelegd: 3, ondertekening: { gewijzigdSinds: true } }]);
    // The same once more has its answer from what stands.
    expect(await leg(eerste)).toMatchObject([6, { aantalVastgelegd: 3 }]);
  });
});
