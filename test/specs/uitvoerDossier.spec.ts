import { randomUUID } from 'node:crypto';
import { maakGeheim } from '../../server/audit/geheim.ts';
import type { Blok, Document, Inhoud } from 'pdfmake';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel, veldnaam } from '../../server/access/matrix.ts';
import { maakDatabron } from '../../server/database/databron.ts';
import { Transactie } from '../../server/database/transactie.ts';
import { ALLE_TABELLEN } from '../../server/domain/rubrieken.ts';
import { bronnenVanPersoon, type Dossier, dossierLezen } from '../../server/domain/uitvoer/dossier.repository.ts';
import { NIET_IN_UITVOER, TABELLEN_NIET_IN_UITVOER, verwijzingenVan } from '../../server/domain/uitvoer/dossier.sql.ts';
import { ADMINISTRATIE } from '../../server/domain/uitvoer/eigenAdministratie.sql.ts';
import { dossierDocument } from '../../server/domain/uitvoer/pdf/dossier.pdf.ts';
import { geschreven } from '../../server/domain/uitvoer/pdf/schrift.ts';
import { codesVan, waarde } from '../../server/domain/uitvoer/pdf/woorden.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import { VAN_TRIGGERS, vulAlles, type Volledig } from '../world/volledig.ts';
import { NU, type Persona, VANDAAG } from '../world/wereld.ts';

let p: Portaal;
let u: ReturnType<typeof uitvoerProef>;
let ik: Persona;
let v: Volledig;
let db: DataSource;

beforeAll(async () => {
  p = await portaalStarten();
  u = uitvoerProef(p);
  db = await maakDatabron(p.appUrl, 1).initialize();
  const { gemeenten, wie, org, lessen, activiteiten, groepen } = p.w;
  const { id } = await p.b.zet<{ id: string }>('inburgeraar', { gemeente_id: gemeenten.dalfsen, portaalnummer: 'kanarie-portaalnummer' });
  const { id: gebruikerId } = await p.b.zet<{ id: string }>('gebruiker', { naam: 'kanarie-account', email: 'kanarie@voorbeeld.test', oidc_issuer: 'https://kanarie.test', oidc_subject: 'kanarie-subject' });
  ik = await p.b.persona('kanarie-account', 'INBURGERAAR', null, { inburgeraarId: id, gebruikerId });
  await p.b.betrokken(id, 'REGIE', wie.consulent);
  await p.b.betrokken(id, 'WELZIJN', { organisatieId: org.saam }, { van: '2025-01-01', tot: '2026-01-31', beeindigd_reden: 'TOESTEMMING_INGETROKKEN' });
  await p.b.zet('groepslid', { groep_id: groepen.z1, organisatie_id: org.wenl, inburgeraar_id: id, van: '2025-01-01' });
  await p.b.zet('koppelnummer', { organisatie_id: org.wenl, nummer: 'L-1', inburgeraar_id: id, ingevoerd_door: wie.taalcoordinator.lidmaatschapId, ingevoerd_op: '2026-11-01T10:00:00Z' });
  v = await vulAlles(p.b, id, ALLE_TABELLEN.map((t) => t.tabel).filter((t) => !VAN_TRIGGERS.includes(t)), {
    organisatieId: org.wenl, door: wie.taaldocent, verwijs: { les_id: lessen.maandag, activiteit_id: activiteiten.hout, gemeente_id: gemeenten.dalfsen },
  });
  await p.b.zet('presentie', {
    inburgeraar_id: id, organisatie_id: org.wenl, les_id: lessen.maandag, datum: '2026-11-16', status: 'TE_LAAT', minuten: 120, versie: 2, actueel: false, correctie_reden: 'kanarie oude versie',
  });
  await p.als(wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { gezondheid { mentaal } } }', { id });
});
afterAll(async () => {
  await db.destroy();
  await p.stop();
});

type Json = { persoon: Record<string, unknown>; rubrieken: Record<string, Record<string, Record<string, unknown>[]>>; administratie: Record<string, Record<string, unknown>[]> };
const json = async (wie = ik): Promise<Json> => JSON.parse((await u.bestand(wie, 'DOSSIER_JSON')).tekst) as Json;

const camel = (naam: string) => naam.replace(/_([a-z0-9])/g, (_a, l: string) => l.toUpperCase());

describe('De inburgeraar haalt alles over zichzelf op', () => {
  it('elke rubriek die de matrix hem laat lezen, en signalen niet', async () => {
    const verwacht = ALLE_RUBRIEKEN.filter((rubriek) => cel('INBURGERAAR', rubriek) !== '-').map(veldnaam);
    expect(Object.keys((await json()).rubrieken).sort()).toEqual([...verwacht].sort());
    expect(verwacht).toHaveLength(42);
  });

  it('elk woord dat ergens over hem is opgeschreven, behalve dat van een signaal en het kenmerk van een taak', async () => {
    const tekst = JSON.stringify(await json());
    const kwijt = [...v.woorden].filter(([, woord]) => !tekst.includes(woord)).map(([naam]) => naam);
    expect(kwijt.sort()).toEqual(['signaal.tekst', 'signaal.terugkoppeling', 'taak.feit']);
    expect(v.woorden.size).toBeGreaterThan(40);
  });

  it('ook de oude versie van een les, met waarom die is gewijzigd', async () => {
    const { presentie } = (await json()).rubrieken['taalPresentie'] ?? {};
    expect(presentie).toEqual(expect.arrayContaining([expect.objectContaining({ status: 'TE_LAAT', actueel: false, correctieReden: 'kanarie oude versie', organisatie: 'WenL', les: expect.objectContaining({ groep: 'Z1', duurMinuten: 150 }) })]));
  });

  it('account, groepen, toestemming en wie meekeek, zonder de naam van de medewerker', async () => {
    const { administratie, rubrieken, persoon } = await json();
    expect(administratie['gebruiker']).toEqual([expect.objectContaining({ email: 'kanarie@voorbeeld.test', oidcSubject: 'kanarie-subject' })]);
    expect(administratie['groepslid']).toEqual([expect.objectContaining({ groep: expect.objectContaining({ naam: 'Z1' }), van: '2025-01-01' })]);
    expect(rubrieken['betrokkenen']?.['betrokkenheid']).toEqual(expect.arrayContaining([expect.objectContaining({ grondslag: 'TOESTEMMING', beeindigdReden: 'TOESTEMMING_INGETROKKEN', organisatie: 'SAAM Welzijn' })]));
    const inzage = rubrieken['inzagelog']?.['inzagen']?.[0];
    expect(inzage).toEqual({ tijdstip: expect.any(String), organisatie: 'Gemeente Dalfsen', doel: 'regie op de inburgering', soort: 'LEZEN', rubrieken: ['GEZONDHEID'] });
    expect(persoon).toMatchObject({ portaalnummer: 'kanarie-portaalnummer', gemeente: 'Dalfsen' });
  });

  it('niets van een ander: geen naam, geen nummer', async () => {
    const { tekst } = await u.bestand(ik, 'DOSSIER_JSON');
    for (const ander of ['Voorbeeld', 'Testveen', p.w.wij.amina, 'Dirk Docent', p.w.wie.taaldocent.lidmaatschapId, 'Vakantie van Coen']) expect(tekst).not.toContain(ander);
  });

  it('het bestand heet naar de dag en niet naar de persoon, en wordt nergens bewaard', async () => {
    const { headers, status } = await u.bestand(ik, 'DOSSIER_JSON');
    expect([status, headers.get('content-disposition'), headers.get('cache-control'), headers.get('x-content-type-options'), headers.get('content-type')])
      .toEqual([200, 'attachment; filename="samenspel-dossier-2026-11-18.json"', 'no-store', 'nosniff', 'application/json; charset=utf-8']);
    const [rij] = await p.b.vraag<{ tekst: string }>(`select string_agg(to_jsonb(u)::text, '') as tekst from uitvoer u`);
    expect(rij?.tekst).not.toContain('kanarie');
  });
});

describe('De uitvoer is volledig door hoe zij is gemaakt', () => {
  /** Tables in which no person stands: organisations, groups, the rhythm of lessons, the administration of the schema. */
  const GEEN_PERSOON = ['matrix_versie', 'gemeente', 'organisatie', 'organisatie_gemeente', 'groep', 'groepsbegeleider', 'les', 'activiteit', 'activiteit_regel', 'schema_stand', 'migratie', 'import_indeling', 'auditketen',
    'bewaartermijn', 'bewaarverslag', 'gewiste_telling', 'weergave', 'vrijwilliger', 'partnersysteem', 'systeemassertie', 'systeemtoken', 'systeemverbruik', 'les_code', 'groepsweek', 'herinnering', 'les_ondertekening', 'lesreeks', 'maandafsluiting', 'lesvrij', 'taakverslag'];

  it('elke kolom van de catalogus staat in de uitvoer, of op de ondertekende lijst met een reden', async () => {
    const kolommen = await p.b.vraag<{ tabel: string; kolom: string }>(`select c.table_name as tabel, c.column_name as kolom from information_schema.columns c
      join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name where c.table_schema = 'public'`);
    const { persoon, rubrieken, administratie } = await json();
    const rijen: Record<string, Record<string, unknown>[]> = { inburgeraar: [persoon], ...administratie };
    for (const tabellen of Object.values(rubrieken)) for (const [tabel, inhoud] of Object.entries(tabellen)) rijen[tabel] = [...rijen[tabel] ?? [], ...inhoud];
    const kwijt = kolommen.filter(({ tabel, kolom }) => {
      if (GEEN_PERSOON.includes(tabel) || tabel in TABELLEN_NIET_IN_UITVOER) return false;
      if (`${tabel}.${kolom}` in NIET_IN_UITVOER || `*.${kolom}` in NIET_IN_UITVOER) return false;
      const veld = verwijzingenVan(tabel, [kolom])[0]?.[1] ?? kolom;
      return !(rijen[camel(tabel)] ?? []).some((rij) => camel(veld) in rij);
    });
    expect(kwijt).toEqual([]);
    expect(kolommen.length).toBeGreaterThan(300);
  });

  it('de ondertekende lijst is kort, geeft bij elke regel een reden, en noemt niets dat niet bestaat', async () => {
    const kolommen = new Set((await p.b.vraag<{ naam: string }>(`select table_name || '.' || column_name as naam from information_schema.columns where table_schema = 'public'`)).map((k) => k.naam));
    for (const [naam, reden] of Object.entries(NIET_IN_UITVOER)) {
      expect([naam, naam.startsWith('*.') || kolommen.has(naam)]).toEqual([naam, true]);
      expect(reden.length).toBeGreaterThan(15);
    }
    for (const tabel of Object.keys(TABELLEN_NIET_IN_UITVOER)) expect([tabel, [...kolommen].some((naam) => naam.startsWith(`${tabel}.`))]).toEqual([tabel, true]);
    expect(Object.keys(NIET_IN_UITVOER).length + Object.keys(TABELLEN_NIET_IN_UITVOER).length).toBeLessThan(40);
  });

  it('elke tabel van een rubriek komt erin door het register, en de rest door één functie', () => {
    const erin = new Set([...bronnenVanPersoon().map(({ tabel }) => tabel), ...Object.keys(ADMINISTRATIE)]);
    expect(ALLE_TABELLEN.map(({ tabel }) => tabel).filter((tabel) => !erin.has(tabel))).toEqual(['signaal']);
  });
});

/** All text of a document, in reading order: each block on a line. */
function teksten(inhoud: Inhoud): string {
  if (typeof inhoud === 'string') return inhoud;
  if (Array.isArray(inhoud)) return inhoud.map(teksten).join('');
  const { text = '', stack = [] } = inhoud as Blok;
  return `${teksten(text)}${stack.map((deel) => `\n${teksten(deel)}`).join('')}`;
}

const tekstVan = (document: Document): string => document.content.map(teksten).join('\n');

describe('De inburgeraar leest alles over zichzelf in een PDF', () => {
  let dossier: Dossier;
  let document: Document;
  beforeAll(async () => {
    const wie = { ...ik, sessieNummer: randomUUID(), systeem: null, organisatieNaam: null, gemeenteIds: [p.w.gemeenten.dalfsen], gemeenteNamen: ['Dalfsen'], inburgeraarId: (await p.b.vraag<{ id: string }>(`select inburgeraar_id as id from lidmaatschap where id = $1`, [ik.lidmaatschapId]))[0]?.id ?? null };
    const tx = await Transactie.beginnen(db, { nu: NU, vandaag: VANDAAG, spoor: { traceId: '0'.repeat(32), ouder: null }, klok: () => NU, geheim: maakGeheim(['geheim']) }, { wie: sql`(select 'INBURGERAAR' as rol, ${wie.lidmaatschapId}::uuid as lidmaatschap_id, null::uuid as organisatie_id, null::uuid[] as gemeente_ids, ${wie.inburgeraarId}::uuid as inburgeraar_id, null::uuid as systeemgemeente)`, actorUit: () => wie });
    const gelezen = tx && await dossierLezen(tx);
    await tx?.terugdraaien();
    if (!gelezen) throw new Error('geen dossier');
    dossier = gelezen.dossier;
    document = dossierDocument(dossier, NU);
  });

  it('elke waarde staat erin, in woorden', () => {
    const tekst = tekstVan(document);
    const kwijt: string[] = [];
    const tabellen = [{ tabel: 'inburgeraar', rijen: [dossier.persoon] }, ...dossier.rubrieken.flatMap((r) => r.tabellen), ...dossier.administratie].filter(({ tabel }) => tabel !== 'inzagen');
    let aantal = 0;
    for (const { tabel, rijen } of tabellen) {
      for (const rij of rijen) {
        for (const [veld, inhoud] of Object.entries(rij)) {
          const woord = waarde(inhoud, codesVan(tabel));
          if (veld === 'id' || woord === '') continue;
          aantal += 1;
          if (!tekst.includes(woord)) kwijt.push(`${tabel}.${veld}`);
        }
      }
    }
    expect(kwijt).toEqual([]);
    expect(aantal).toBeGreaterThan(250);
    for (const [naam, woord] of v.woorden) expect([naam, tekst.includes(woord)]).toEqual([naam, !naam.startsWith('signaal.') && !(naam in NIET_IN_UITVOER)]);
  });

  it('datums, codes en ja of nee staan er in gewone woorden', () => {
    const tekst = tekstVan(document);
    for (const woord of ['16 november 2026', 'te laat', 'toestemming ingetrokken', 'Gemaakt op 18 november 2026 om 10:00', 'Geldt nu: nee', 'regie op de inburgering']) expect(tekst).toContain(woord);
    expect(tekst).not.toMatch(/\d{4}-\d{2}-\d{2}|ONGEOORLOOFD|TE_LAAT/);
  });

  it('is een echt PDF-bestand in het Nederlands, met een titel', async () => {
    const { status, headers, bytes } = await u.bestand(ik, 'DOSSIER_PDF');
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, 'application/pdf', 'attachment; filename="samenspel-dossier-2026-11-18.pdf"']);
    const ruw = bytes.toString('latin1');
    expect(ruw.startsWith('%PDF-')).toBe(true);
    expect(ruw).toContain('/Lang (nl-NL)');
    expect(ruw).toContain('/DisplayDocTitle true');
  });

  it('schrijft namen in het Arabisch en het Tigrinya met letters die bestaan', async () => {
    const schrift = (tekst: string) => geschreven(tekst).map(({ font = 'Gewoon', text }) => [font, text]);
    expect(schrift('Naam ኣሚና ተስፋይ hier')).toEqual([['Gewoon', 'Naam '], ['Ethiopisch', 'ኣሚና ተስፋይ'], ['Gewoon', ' hier']]);
    // Words are drawn from left to right, so the first is put last; a space between them is a piece of its own.
    expect(schrift('Amina أمينة عبد الرحمن en 2')).toEqual([['Gewoon', 'Amina '], ['Gewoon', 'الرحمن'], ['Gewoon', ' '], ['Gewoon', 'عبد'], ['Gewoon', ' '], ['Gewoon', 'أمينة'], ['Gewoon', ' en 2']]);
    expect(schrift('الاثنين 3 نوفمبر').map(([, text]) => text).join('')).toBe('نوفمبر 3 الاثنين');
  });
});
