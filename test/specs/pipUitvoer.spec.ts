import type { Blok, Inhoud } from 'pdfmake';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { magActie } from '../../server/access/acties.ts';
import { beschikkingDocument } from '../../server/domain/uitvoer/pdf/beschikking.pdf.ts';
import { pipDocument } from '../../server/domain/uitvoer/pdf/pip.pdf.ts';
import { ZINNEN, zin } from '../../server/domain/uitvoer/pdf/tweetalig.ts';
import type { Pipstuk } from '../../server/domain/uitvoer/pipstuk.ts';
import { TAALCODES } from '../../shared/talen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let u: ReturnType<typeof uitvoerProef>;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  u = uitvoerProef(p);
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await vaststellen();
});
afterAll(() => p.stop());

const VASTSTELLEN = 'mutation($input: PipVaststellenInput!) { pipVaststellen(input: $input) { inburgeraar { id } } }';
const vaststellen = async () => {
  const { errors } = await p.als(p.w.wie.consulent, VASTSTELLEN, { input: {
    idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, versie: 1, dagtekening: '2026-11-16', leerroute: 'Z', niveau: 'A2', intensiteitUrenPerWeek: 7.5, aantalGesprekkenPerJaar: 4,
    ondersteuning: 'Begeleiding door VluchtelingenWerk', pvtUrenPerWeek: 3, mapUrenPerWeek: 4, ontwikkeldoel: 'Op tijd komen', redenWijziging: 'Het spreken gaat sneller dan gedacht',
    beschikkingen: [{ soort: 'PW_ONTZORGEN', dagtekening: '2026-11-02', kenmerk: 'Z-2026-1' }],
  } });
  expect(errors).toEqual([]);
};
const pip = (versie = 2, anders: Record<string, unknown> = {}) => ({ pip: { inburgeraarId: p.w.wij.amina, versie, taal: 'ar', ...anders } });
const aanvragen = (wie: Persona | null, soort = 'PIP_PDF', keuze: Record<string, unknown> = pip()) => u.aanvragen(wie, soort, undefined, keuze);
const fout = (a: Awaited<ReturnType<typeof aanvragen>>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden ?? []).map((v) => v.veld)];
const halen = async (wie: Persona, soort = 'PIP_PDF', keuze = pip()) => u.ophalen(wie, (await aanvragen(wie, soort, keuze)).data?.uitvoerAanvragen.id ?? '');

describe('Het PIP en de beschikking als bestand', () => {
  it('de consulent en de inburgeraar krijgen een PDF, zonder persoonsgegeven in de naam van het bestand', async () => {
    for (const wie of [p.w.wie.consulent, amina]) {
      for (const soort of ['PIP_PDF', 'BESCHIKKING_PDF']) {
        const { status, headers, bytes } = await halen(wie, soort);
        expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="samenspel-(pip|beschikking)-2026-11-18\.pdf"$/);
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      }
    }
  });

  it('met een lettertype voor elk schrift dat erin staat', async () => {
    const fonts = async (taal: string) => [...new Set((await halen(amina, 'PIP_PDF', pip(2, { taal }))).bytes.toString('latin1').match(/\/FontName \/[A-Z]+\+[\w-]+/g)?.map((n) => n.split('+')[1]))].sort();
    expect(await fonts('uk')).toEqual(['DejaVuSans', 'DejaVuSans-Bold']);
    expect(await fonts('ti')).toEqual(expect.arrayContaining(['DejaVuSans', expect.stringContaining('Ethiopic')]));
  });

  it('alleen voor wie elk thema van het plan leest: geen docent, begeleider of teamleider', async () => {
    expect(ALLE_ROLLEN.filter((rol) => magActie(rol, 'pip:uitvoeren'))).toEqual(['CONSULENT', 'INBURGERAAR']);
    for (const wie of [p.w.wie.teamleider, p.w.wie.taaldocent, p.w.wie.vwnCoordinator]) expect(fout(await aanvragen(wie))).toEqual(['GEEN_TOEGANG']);
  });

  it('niet voor iemand van een collega, een versie die er niet is of een onbekende taal', async () => {
    expect(fout(await aanvragen(p.w.wie.consulent, 'PIP_PDF', pip(2, { inburgeraarId: p.w.wij.bilal })))).toEqual(['NIET_GEVONDEN', 'pip.versie']);
    expect(fout(await aanvragen(amina, 'PIP_PDF', pip(2, { inburgeraarId: p.w.wij.bilal })))).toEqual(['NIET_GEVONDEN', 'pip.versie']);
    expect(fout(await aanvragen(amina, 'PIP_PDF', pip(3)))).toEqual(['NIET_GEVONDEN', 'pip.versie']);
    expect(fout(await aanvragen(amina, 'PIP_PDF', pip(2, { taal: 'xx' })))).toEqual(['KEUZE_ONBEKEND', 'pip.taal']);
    expect(fout(await aanvragen(amina, 'PIP_PDF', {}))).toEqual(['INVOER_ONJUIST', 'pip']);
    expect(fout(await aanvragen(amina, 'DOSSIER_JSON'))).toEqual(['INVOER_ONJUIST', 'pip']);
  });

  it('met de rechten van het ophalen: wie de persoon intussen niet meer heeft krijgt niets', async () => {
    const { id } = (await p.b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'REGIE' and tot is null`, [p.w.wij.amina]))[0] ?? { id: '' };
    const nummer = (await aanvragen(p.w.wie.consulent)).data?.uitvoerAanvragen.id ?? '';
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where id = $1`, [id]);
    expect((await u.ophalen(p.w.wie.consulent, nummer)).status).toBe(404);
    await p.b.vraag(`update betrokkenheid set tot = null where id = $1`, [id]);
    expect((await u.ophalen(p.w.wie.consulent, nummer)).status).toBe(200);
  });

  it('staat in het auditlog, met elk thema dat in het plan staat', async () => {
    await p.b.vraag('select 1');
    await halen(p.w.wie.consulent);
    const [regel] = await p.b.vraag<{ rubrieken: string[]; personen: string[] }>(`select rubrieken, personen from auditregel where operatie = 'uitvoer' and rol = 'CONSULENT' order by id desc limit 1`);
    expect(regel?.personen).toEqual([p.w.wij.amina]);
    expect(regel?.rubrieken).toEqual(expect.arrayContaining(['ACHTERNAAM', 'AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WERK', 'PIP_KERN', 'TRAJECTSTATUS']));
  });

  it('het lezen is vastgelegd voordat het drukken begint: er wacht geen verbinding op een PDF', async () => {
    const regels = async () => (await p.b.vraag<{ n: number }>(`select count(*)::int as n from auditregel where operatie = 'uitvoer'`))[0]?.n ?? 0;
    const nummer = (await aanvragen(amina)).data?.uitvoerAanvragen.id ?? '';
    await p.koekje(amina);
    const voor = await regels();
    const af = { klaar: false };
    const bezig = u.ophalen(amina, nummer).finally(() => { af.klaar = true; });
    while (!af.klaar && await regels() === voor) await new Promise((verder) => setTimeout(verder, 5));
    expect(af.klaar).toBe(false);
    expect(await p.b.vraag(`select 1 from pg_stat_activity where usename = 'samenspel_app' and datname = current_database() and state like 'idle in transaction%'`)).toEqual([]);
    expect((await bezig).status).toBe(200);
  });
});

/** The words of a document in the order in which they stand. */
function woorden(inhoud: Inhoud | undefined): string[] {
  if (inhoud === undefined) return [];
  if (typeof inhoud === 'string') return [inhoud];
  if (Array.isArray(inhoud)) return (inhoud as readonly Inhoud[]).flatMap(woorden);
  const { text, stack, columns, table } = inhoud as Blok;
  return [...woorden(text), ...woorden(stack), ...woorden(columns), ...woorden(table?.body.flat())];
}
const tekstVan = (document: { content: readonly Inhoud[] }) => woorden(document.content).join('|');

const B1 = { LEZEN: 'B1', LUISTEREN: 'B1', SCHRIJVEN: 'B1', SPREKEN: 'B1' } as const;
const PLAN = { dagtekening: '2026-01-05', leerroute: 'B1', niveaus: B1, intensiteitUrenPerWeek: 6, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werken in de zorg',
  onderdelen: [{ soort: 'PVT', tekst: null, urenPerWeek: 3, dagtekening: null }, { soort: 'PW_ONTZORGEN', tekst: 'Z-1', urenPerWeek: null, dagtekening: '2026-01-02' }],
  afspraken: [{ afspraakId: 'a', thema: 'AFSPRAKEN_TAAL', tekst: 'Drie keer per week les', doel: 'Niveau B1', uitvoerder: 'NL training', urenPerWeek: 6, van: '2026-01-12', tot: null }] } as const;
const STUK: Pipstuk = { naam: 'Amina Voorbeeld', portaalnummer: 'D-1', gemeente: 'Dalfsen', contactpersoon: 'Carla Consulent', versie: 2, niveau: 'B1', soort: 'AFSCHALING',
  artikel: 'Wet inburgering 15; Besluit inburgering 5.5', redenWijziging: 'Schrijven op B1 is niet haalbaar', termijn: { van: '2026-01-06', tot: '2029-01-05' },
  plan: { ...PLAN, dagtekening: '2026-11-16', niveaus: { ...B1, SCHRIJVEN: 'A2' } }, vorig: { versie: 1, plan: PLAN } };

describe('Wat er op papier staat', () => {
  it('het hele plan, met wat er wijzigde voorop en een plek om te tekenen', () => {
    const tekst = tekstVan(pipDocument(STUK, 'nl'));
    const volgorde = ['Versie 2, dagtekening 16 november 2026', 'Amina Voorbeeld', '6 januari 2026 tot en met 5 januari 2029', 'Wat er is gewijzigd', 'Was', 'Is nu', 'Schrijven', 'B1', 'A2', 'Schrijven op B1 is niet haalbaar', 'Leerroute', 'B1-route',
      'Werken in de zorg', 'PVT', 'Ontzorgen', '2 januari 2026', 'kenmerk Z-1', 'Afspraken', 'Taal', 'Drie keer per week les', 'NL training', '6 uur per week', 'vanaf 12 januari 2026', 'Handtekeningen'];
    let plek = -1;
    for (const woord of volgorde) {
      const hier = tekst.indexOf(woord, plek + 1);
      expect([woord, hier > plek]).toEqual([woord, true]);
      plek = hier;
    }
  });

  it('naast het Nederlands de taal van de inburgeraar, en wat iemand opschreef een keer, zoals het er staat', () => {
    for (const taal of TAALCODES.filter((code) => code !== 'nl')) {
      const tekst = tekstVan(pipDocument(STUK, taal));
      expect(tekst).toContain('Leerroute');
      if (taal === 'en') expect(tekst).toContain('Learning route');
      expect(tekst.split('Drie keer per week les')).toHaveLength(2);
      expect(tekst.split('Werken in de zorg')).toHaveLength(2);
    }
    expect(tekstVan(pipDocument(STUK, 'nl'))).not.toContain('Learning route');
  });

  it('de beschikking zegt wat is besloten, waarop het rust, waarom, en hoe iemand bezwaar maakt', () => {
    const tekst = tekstVan(beschikkingDocument(STUK, 'en'));
    for (const woord of ['Niveau A2 voor een of meer vaardigheden', 'Vanaf nu geldt versie 2. Versie 1 geldt niet meer.', 'Besluit inburgering 5.5', 'Schrijven op B1 is niet haalbaar', 'verandert niet: van 6 januari 2026',
      'binnen zes weken', 'De Nederlandse tekst geldt', 'within six weeks', 'from 6 January 2026']) expect(tekst).toContain(woord);
    const eerste = tekstVan(beschikkingDocument({ ...STUK, versie: 1, soort: 'EERSTE', vorig: null, redenWijziging: null }, 'nl'));
    for (const woord of ['heeft uw persoonlijk plan inburgering en participatie (PIP) vastgesteld', 'begint de dag na deze dagtekening: 6 januari 2026']) expect(eerste).toContain(woord);
    expect(eerste).not.toContain('De Nederlandse tekst geldt');
  });

  it('elke zin van het portaal bestaat in elke taal, met dezelfde waarden erin', () => {
    const waarden = (tekst: string) => (tekst.match(/\{\w+\}/g) ?? []).sort();
    for (const taal of TAALCODES) {
      expect(Object.keys(ZINNEN[taal]).sort()).toEqual(Object.keys(ZINNEN.nl).sort());
      for (const [naam, tekst] of Object.entries(ZINNEN[taal])) expect([taal, naam, waarden(tekst)]).toEqual([taal, naam, waarden(ZINNEN.nl[naam as keyof typeof ZINNEN.nl])]);
    }
    expect(zin('fa', 'vanaf', { van: { dag: '2026-01-05' } })).toContain('2026');
  });
});
