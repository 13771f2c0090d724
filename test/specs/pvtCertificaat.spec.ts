import type { Blok } from 'pdfmake';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { magActie } from '../../server/access/acties.ts';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { pvtCertificaatDocument } from '../../server/domain/uitvoer/pdf/pvtCertificaat.pdf.ts';
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
});
afterAll(() => p.stop());
afterEach(async () => {
  await p.b.vraag('delete from pvt_dagdeel');
  await p.b.vraag('delete from pvt_traject');
});

const VASTLEGGEN = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { pvtTraject { certificaatOp versie } } } }';
const pvt = (wie: Persona, pvtTraject: Record<string, unknown>) => p.als(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, pvtTraject } });
const fout = (a: Awaited<ReturnType<typeof pvt>>) => a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const DAGDELEN = [['2026-10-05', 'INLEIDING_KERNWAARDEN'], ['2026-10-12', 'WERK'], ['2026-10-19', 'EXCURSIE'], ['2026-10-26', 'ONDERTEKENING']].map(([datum, onderdeel]) => ({ datum, onderdeel, aanwezig: true }));
const aanvragen = (wie: Persona, inburgeraarId = p.w.wij.amina) => u.aanvragen(wie, 'PVT_CERTIFICAAT_PDF', undefined, { pvt: { inburgeraarId } });

describe('Het certificaat van het PVT', () => {
  it('kan pas met vier dagdelen, de inleiding en de ondertekening (Bi 3.1); met alles in één keer kan het', async () => {
    expect(fout(await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN.slice(0, 3), certificaatOp: '2026-11-09' }))).toEqual(['pvtTraject.certificaatOp PVT_ONVOLLEDIG']);
    expect(await p.b.vraag('select 1 from pvt_dagdeel')).toEqual([]);
    expect((await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN, certificaatOp: '2026-11-09' })).errors).toEqual([]);
  });

  it('kan niet van voor de ondertekening, en niet als iemand er toen niet was', async () => {
    expect(fout(await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN, certificaatOp: '2026-10-25' }))).toEqual(['pvtTraject.certificaatOp PVT_ONVOLLEDIG']);
    expect(fout(await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN.map((d) => (d.onderdeel === 'ONDERTEKENING' ? { ...d, aanwezig: false } : d)), certificaatOp: '2026-11-09' }))).toEqual(['pvtTraject.certificaatOp PVT_ONVOLLEDIG']);
  });

  it('kan de consulent geven op wat de trainer schreef', async () => {
    expect((await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN })).errors).toEqual([]);
    expect((await pvt(p.w.wie.consulent, { certificaatOp: '2026-11-09' })).errors).toEqual([]);
  });

  it('haalt wie het PVT en de naam leest op als PDF, met niets van de persoon in de naam van het bestand', async () => {
    expect(ALLE_ROLLEN.filter((rol) => magActie(rol, 'pvtCertificaat:uitvoeren'))).toEqual(['CONSULENT', 'VWN_COORDINATOR', 'VWN_TRAINER', 'INBURGERAAR']);
    expect((await aanvragen(amina)).errors[0]?.extensions).toMatchObject({ code: 'PVT_GEEN_CERTIFICAAT', velden: [{ veld: 'pvt.inburgeraarId' }] });
    await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN, ondertekendOp: '2026-10-26', certificaatOp: '2026-11-09' });
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnTrainer, amina]) {
      const { data, errors } = await aanvragen(wie);
      expect(errors).toEqual([]);
      const { status, headers, bytes } = await u.ophalen(wie, data?.uitvoerAanvragen.id ?? '');
      expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, 'application/pdf', 'attachment; filename="samenspel-pvt-certificaat-2026-11-18.pdf"']);
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('is er niet voor een andere rol, van een andere persoon, of nadat het is ingetrokken', async () => {
    await pvt(p.w.wie.vwnTrainer, { dagdelen: DAGDELEN, certificaatOp: '2026-11-09' });
    for (const wie of [p.w.wie.taaldocent, p.w.wie.vwnBegeleider, p.w.wie.teamleider]) expect((await aanvragen(wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect((await aanvragen(amina, p.w.wij.bilal)).errors[0]?.extensions.code).toBe('PVT_GEEN_CERTIFICAAT');
    const { data } = await aanvragen(p.w.wie.consulent);
    await p.b.vraag('update pvt_traject set certificaat_op = null');
    expect((await u.ophalen(p.w.wie.consulent, data?.uitvoerAanvragen.id ?? '')).status).toBe(404);
  });

  it('zegt wie, van welke gemeente, en welke dagen', () => {
    const tekst = JSON.stringify(pvtCertificaatDocument({ naam: 'Amina Voorbeeld', gemeente: 'Dalfsen', certificaatOp: '2026-11-09', ondertekendOp: '2026-10-26' }).content as Blok[]);
    for (const deel of ['Amina', 'Gemeente Dalfsen verklaart', '9 november 2026', '26 oktober 2026', '4 dagdelen van 3 uur']) expect(tekst).toContain(deel);
  });
});
