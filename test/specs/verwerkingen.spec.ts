import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel, veldnaam } from '../../server/access/matrix.ts';
import { ALLE_ROLLEN, bereikVan, type Rol } from '../../server/access/rollen.ts';
import { maakGeheim } from '../../server/audit/geheim.ts';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { volg } from '../support/serverProces.ts';
import type { Persona } from '../world/wereld.ts';

const SLEUTEL = 'sleutel-van-het-auditlog-in-deze-proef';
const GEHEIM = maakGeheim([SLEUTEL]);

let p: Portaal;
let map: string;
let wie: Map<Rol, Persona>;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'samenspel-anker-'));
  p = await portaalStarten({ omgeving: { AUDIT_SLEUTEL: SLEUTEL, AUDIT_ANKER: join(map, 'anker.jsonl') } });
  const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  wie = new Map([...Object.values(p.w.wie), amina].reverse().map((persona) => [persona.rol, persona]));
  wie.set('CONSULENT', p.w.wie.consulent).set('TAALCOORDINATOR', p.w.wie.taalcoordinator).set('TAALDOCENT', p.w.wie.taaldocent);
});
afterAll(async () => {
  await p.stop();
  await rm(map, { recursive: true });
});
beforeEach(() => metVerbinding(p.adminUrl, (db) => db.query('truncate auditregel, auditketen, verwerking')));

interface Verwerkt { trace_id: string; operation_id: string; naam: string; activiteit: string; status_code: string; betrokkenen: string[] }
const verwerkt = () => p.b.vraag<Verwerkt>(`select trace_id, operation_id, naam, activiteit, status_code,
  (select array_agg(encode(b, 'hex') order by b) from unnest(betrokkenen) b) as betrokkenen from verwerking order by naam, activiteit`);
const versleuteld = (...ids: string[]) => ids.map((id) => GEHEIM.betrokkene(id).toString('hex')).sort();

const LEESCELLEN = ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort !== 'GEEN')
  .flatMap((rol) => ALLE_RUBRIEKEN.filter((rubriek) => cel(rol, rubriek) !== '-').map((rubriek) => ({ rol, rubriek })));

describe('Elke leescel', () => {
  it('laat precies één auditregel en één verwerking na, met hetzelfde spoor', async () => {
    const toeval = new Toeval(ZAAD, 'leescellen');
    const keuze = maat(60, LEESCELLEN.length) < LEESCELLEN.length ? Array.from({ length: 60 }, () => toeval.kies(LEESCELLEN)) : LEESCELLEN;
    for (const { rol, rubriek } of keuze) {
      const persona = wie.get(rol);
      if (!persona) throw new Error(`no persona for ${rol}`);
      const { errors, headers } = await p.als(persona, `query($id: ID!) { inburgeraar(id: $id) { ${veldnaam(rubriek)} { __typename } } }`, { id: p.w.wij.amina });
      expect(errors, `${rubriek} × ${rol}`).toEqual([]);
      const traceId = headers.get('x-trace-id');
      const regels = await p.b.vraag('select rol, rubrieken, personen, operation_id from auditregel where trace_id = $1', [traceId]);
      const verwerkingen = await p.b.vraag('select operation_id, naam, status_code, cardinality(betrokkenen) as aantal from verwerking where trace_id = $1', [traceId]);
      expect(regels, `${rubriek} × ${rol}`).toEqual([{ rol, rubrieken: [rubriek], personen: [p.w.wij.amina], operation_id: expect.any(String) as string }]);
      expect(verwerkingen, `${rubriek} × ${rol}`).toEqual([{ operation_id: regels[0]?.['operation_id'], naam: 'inburgeraar', status_code: 'OK', aantal: 1 }]);
    }
  }, maat(120_000, 600_000));
});

describe('Een verwerking', () => {
  const LIJST = '{ inburgeraars(first: 50) { edges { node { id roepnaam { roepnaam } } } } }';

  it('is er per vraag en per opdracht één, met alle personen versleuteld en zonder wie het deed', async () => {
    const { data } = await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(p.w.wie.consulent, LIJST);
    const ids = data?.inburgeraars.edges.map((e) => e.node.id) ?? [];
    const rijen = await verwerkt();
    expect(rijen.map((r) => [r.naam, r.activiteit, r.status_code])).toEqual([['inburgeraars', 'REGIE', 'OK'], ['inburgeraars', 'WAARNEMING', 'OK']]);
    expect(rijen.flatMap((r) => r.betrokkenen).sort()).toEqual(versleuteld(...ids));
    const [ruw] = await p.b.vraag<{ tekst: string }>(`select string_agg(row_to_json(v)::text, ' ') as tekst from verwerking v`);
    for (const id of [...ids, p.w.wie.consulent.gebruikerId, p.w.wie.consulent.lidmaatschapId, p.w.org.dalfsen]) {
      expect(ruw?.tekst).not.toContain(id);
      expect(ruw?.tekst).not.toContain(id.replaceAll('-', ''));
    }
  });

  it('noemt een persoon met een andere sleutel anders: zonder de sleutel is niet te zeggen wie het is', () => {
    expect(maakGeheim(['een-andere-sleutel-dan-die-van-het-log']).betrokkene(p.w.wij.amina)).not.toEqual(GEHEIM.betrokkene(p.w.wij.amina));
    expect(GEHEIM.betrokkene(p.w.wij.amina)).toHaveLength(16);
  });

  it('is er ook van een schrijven, één keer per opdracht naast het lezen', async () => {
    await p.als(p.w.wie.taaldocent, 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { deelnemers { inburgeraar { roepnaam { roepnaam } } } } } }',
      { input: { idempotentieSleutel: 'sleutel-van-deze-proef', lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] } });
    expect((await verwerkt()).map((r) => [r.naam, r.activiteit])).toEqual([['presentieVastleggen', 'TAAL']]);
    const acten = await p.b.vraag(`select distinct operation_id from auditregel`);
    expect(acten).toEqual((await verwerkt()).map(({ operation_id }) => ({ operation_id })));
  });
});

describe('De opdrachten van de beheerder', () => {
  const opdracht = async (naam: string, args: string[] = [], env: Record<string, string> = {}) => {
    const huis = resolve(import.meta.dirname, '../..');
    const proces = volg(spawn(process.execPath, ['--import', 'tsx', `server/${naam}.ts`, ...args], {
      cwd: huis, stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: p.adminUrl, DEMO: '1', AUDIT_SLEUTEL: SLEUTEL, AUDIT_ANKER: join(map, 'anker.jsonl'), PUBLIC_URL: 'https://samenspel.example', ...env },
    }));
    const { code } = await proces.einde;
    return { code, uit: proces.uit(), fouten: proces.fouten() };
  };
  interface Span { traceId: string; spanId: string; parentSpanId?: string; name: string; startTimeUnixNano: string; endTimeUnixNano: string; attributes: { key: string; value: { stringValue: string } }[]; status: { code: number } }
  const spans = (uit: string) => uit.trimEnd().split('\n').map((regel) => (JSON.parse(regel) as { resourceSpans: [{ scopeSpans: [{ spans: [Span] }] }] }).resourceSpans[0].scopeSpans[0].spans[0]);
  const attribuut = (span: Span, key: string) => span.attributes.find((a) => a.key === key)?.value.stringValue;

  it('verwerkingenlog geeft per persoon een regel, zoals de standaard de velden noemt', async () => {
    const { headers } = await p.als(p.w.wie.taaldocent, 'query($id: ID!) { les(id: $id) { deelnemers { presentie { status } } } }', { id: p.w.lessen.vandaag });
    const { code, uit, fouten } = await opdracht('verwerkingenlog', ['--van', '2026-11-18', '--tot', '2026-11-18']);
    expect([code, fouten]).toEqual([0, '']);
    const [geheel, ...personen] = spans(uit);
    if (!geheel) throw new Error('no record');
    expect(geheel).toEqual({
      traceId: headers.get('x-trace-id'), spanId: expect.stringMatching(/^[0-9a-f]{16}$/) as string, name: 'les', kind: 1,
      startTimeUnixNano: `${Date.UTC(2026, 10, 18, 9) / 1000}000000000`, endTimeUnixNano: `${Date.UTC(2026, 10, 18, 9) / 1000}000000000`,
      attributes: [{ key: 'dpl.core.processing_activity_id', value: { stringValue: 'https://samenspel.example/verwerkingen/taal' } }], status: { code: 1 },
    });
    expect(personen).toHaveLength(3);
    expect(new Set(personen.map((s) => s.spanId)).size).toBe(3);
    for (const span of personen) {
      expect([span.traceId, span.parentSpanId]).toEqual([geheel.traceId, geheel.spanId]);
      expect(attribuut(span, 'dpl.core.processing_activity_id')).toBe('https://samenspel.example/verwerkingen/taal');
      expect(attribuut(span, 'dpl.core.data_subject_id_type')).toBe('https://samenspel.example/verwerkingen/betrokkene');
    }
    expect(personen.map((s) => attribuut(s, 'dpl.core.data_subject_id'))).toEqual(expect.arrayContaining(versleuteld(p.w.wij.amina)));
    const alleenAmina = spans((await opdracht('verwerkingenlog', ['--van', '2026-11-18', '--tot', '2026-11-18', '--inburgeraar', p.w.wij.amina])).uit);
    expect(alleenAmina.map((s) => attribuut(s, 'dpl.core.data_subject_id'))).toEqual([undefined, ...versleuteld(p.w.wij.amina)]);
    expect((await opdracht('verwerkingenlog', ['--van', '2026-11-19', '--tot', '2026-11-19'])).uit).toBe('');
  }, 240_000);

  it('elk adres in het log wijst naar wat het register ervan zegt, en een ander adres nergens naar', async () => {
    for (const [naam, zin] of [['taal', '**Doel:** taalonderwijs.'], ['zelf', 'recht op inzage (AVG 15)'], ['toezicht', 'Accounts en inzagelog'], ['bewaartermijn', 'Wissen na de bewaartermijn'], ['betrokkene', 'versleuteld']] as const) {
      const antwoord = await fetch(`${p.adres}/verwerkingen/${naam}`);
      expect([naam, antwoord.status, antwoord.headers.get('content-type'), (await antwoord.text()).includes(zin)]).toEqual([naam, 200, 'text/plain; charset=utf-8', true]);
    }
    expect((await fetch(`${p.adres}/verwerkingen/taal`).then((antwoord) => antwoord.text()))).toContain('Bi 9.9: vijf jaar na het einde van de plicht, of bij overlijden');
    for (const naam of ['constructor', 'geheim', 'TAAL%00']) expect((await fetch(`${p.adres}/verwerkingen/${naam}`)).status, naam).toBe(404);
  });

  it('verwerkingenlog is niet voor de inlog waarmee het portaal werkt, en vraagt een periode', async () => {
    const alsPortaal = await opdracht('verwerkingenlog', ['--van', '2026-11-18', '--tot', '2026-11-18'], { DATABASE_URL: p.appUrl });
    expect([alsPortaal.code, alsPortaal.uit]).toEqual([1, '']);
    expect(alsPortaal.fouten).toContain('dit vraagt de beheerder van de database');
    const zonder = await opdracht('verwerkingenlog', ['--van', '18-11-2026']);
    expect([zonder.code, zonder.uit]).toEqual([1, '']);
  }, 240_000);

  it('auditcontrole eindigt met 0 als alles klopt, en met 1 en de plaats als er iets is gewijzigd', async () => {
    await rm(join(map, 'anker.jsonl'), { force: true });
    await p.als(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } } }', { id: p.w.wij.amina });
    const eerste = await opdracht('auditcontrole');
    expect([eerste.code, eerste.uit]).toEqual([1, expect.stringContaining('Zonder anker is niet te zien of aan het eind iets ontbreekt.') as string]);
    expect(await opdracht('auditcontrole', ['--verankeren'])).toMatchObject({ code: 0, fouten: '' });
    const goed = await opdracht('auditcontrole');
    expect([goed.code, goed.uit]).toEqual([0, 'Bekeken: 1 dagen, 1 regels, 1 regels van het anker. Alles klopt.\n']);
    await p.b.vraag(`update auditregel set personen = '{}'`);
    const fout = await opdracht('auditcontrole');
    expect(fout.code).toBe(1);
    expect(fout.uit).toMatch(/^2026-11-18, strook \d+, volgnummer 1: de inhoud past niet bij de hash: de regel is gewijzigd\.$/m);
    expect(fout.uit).not.toContain(p.w.wij.amina);
    expect(await opdracht('auditcontrole', [], { DATABASE_URL: p.appUrl })).toMatchObject({ code: 2 });
  }, 240_000);
});
