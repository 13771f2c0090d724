import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { magActie, VERHUISRUBRIEKEN } from '../../server/access/acties.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let u: ReturnType<typeof uitvoerProef>;
beforeAll(async () => {
  p = await portaalStarten();
  u = uitvoerProef(p);
  await p.b.zet('maatregel', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, soort: 'WAARSCHUWING', gedraging: 'TAAL', datum: '2026-10-01', omschrijving: 'Kwam drie keer niet', ingevoerd_door: p.w.wie.consulent.lidmaatschapId });
  await p.b.zet('gezondheid', { inburgeraar_id: p.w.wij.amina, mentaal: 'Rugklachten' });
});
afterAll(() => p.stop());
beforeEach(() => p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-01' where id = $1`, [p.w.wij.amina]));

const vraag = (wie: Persona, inburgeraarId = p.w.wij.amina, soort = 'VERHUISDOSSIER_JSON') => u.aanvragen(wie, soort, undefined, { verhuisdossier: { inburgeraarId } });
const halen = async (wie: Persona, soort = 'VERHUISDOSSIER_JSON') => u.ophalen(wie, (await vraag(wie, p.w.wij.amina, soort)).data?.uitvoerAanvragen.id ?? '');
const fout = (a: Awaited<ReturnType<typeof vraag>>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden ?? []).map((v) => v.veld)];

describe('Na een verhuizing krijgt de nieuwe gemeente het plan, de voortgang en de boetes (Wi 35, vierde lid)', () => {
  it('met wie het is en wat er is gebeurd, en niets over gezondheid, gesprekken of losse lessen', async () => {
    const { status, headers, tekst } = await halen(p.w.wie.consulent);
    expect([status, headers.get('content-disposition')]).toEqual([200, 'attachment; filename="samenspel-verhuisdossier-2026-11-18.json"']);
    const { persoon, rubrieken } = JSON.parse(tekst) as { persoon: Record<string, unknown>; rubrieken: Record<string, Record<string, Record<string, unknown>[]>> };
    expect(persoon).toMatchObject({ gemeente: 'Dalfsen', vertrokkenOp: '2026-11-01' });
    expect(Object.keys(rubrieken)).toHaveLength(VERHUISRUBRIEKEN.length);
    expect(rubrieken['pipKern']?.['pipVersie']?.[0]).toMatchObject({ versie: 1, leerroute: 'Z' });
    expect(rubrieken['handhaving']?.['maatregel']?.[0]).toMatchObject({ soort: 'WAARSCHUWING' });
    expect(Object.keys(rubrieken['taalPresentie'] ?? {})).toEqual(['presentieTotaal']);
    expect(tekst).not.toMatch(/Rugklachten|inburgeraarId|ingevoerdDoor/);
  });

  it('ook om te lezen, als PDF', async () => {
    const { status, headers, bytes } = await halen(p.w.wie.consulent, 'VERHUISDOSSIER_PDF');
    expect([status, headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  });

  it('staat in het inzagelog met precies die rubrieken', async () => {
    await halen(p.w.wie.consulent);
    const [rij] = await p.b.vraag<{ rubrieken: string[]; personen: string[] }>(`select rubrieken, personen from auditregel where operatie = 'uitvoer' order by id desc limit 1`);
    expect([[...rij?.rubrieken ?? []].sort(), rij?.personen]).toEqual([[...VERHUISRUBRIEKEN].sort(), [p.w.wij.amina]]);
  });
});

describe('Zonder recht of verhuizing is er niets', () => {
  it('zolang er geen verhuizing is vastgelegd; ook niet als die na de aanvraag vervalt', async () => {
    const klaar = (await vraag(p.w.wie.consulent)).data?.uitvoerAanvragen.id ?? '';
    await p.b.vraag('update inburgeraar set vertrokken_op = null where id = $1', [p.w.wij.amina]);
    expect((await u.ophalen(p.w.wie.consulent, klaar)).status).toBe(404);
    expect(fout(await vraag(p.w.wie.consulent))).toEqual(['VERHUIZING_ONTBREEKT', 'verhuisdossier.inburgeraarId']);
  });

  it('voor een ander dan de consulent met de regie', async () => {
    expect(ALLE_ROLLEN.filter((rol) => magActie(rol, 'verhuisdossier:uitvoeren'))).toEqual(['CONSULENT']);
    for (const wie of [p.w.wie.teamleider, p.w.wie.taalcoordinator]) expect(fout(await vraag(wie))).toEqual(['GEEN_TOEGANG']);
    expect(fout(await vraag(p.w.wie.andereConsulent))).toEqual(['NIET_GEVONDEN', 'verhuisdossier.inburgeraarId']);
  });

  it('zonder te zeggen van wie, of met een keuze die er niet bij hoort', async () => {
    expect(fout(await u.aanvragen(p.w.wie.consulent, 'VERHUISDOSSIER_PDF'))).toEqual(['INVOER_ONJUIST', 'verhuisdossier']);
    expect(fout(await vraag(p.w.wie.consulent, p.w.wij.amina, 'PIP_PDF'))).toContain('INVOER_ONJUIST');
  });
});
