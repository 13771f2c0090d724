import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvBytes } from '../../server/integrations/import/testbladen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
  // Two learners with one name at this school.
  const dubbel = await p.b.inburgeraar('Bilal', 'Testveen', p.w.gemeenten.dalfsen, { portaalnummer: 'D-TWEEDE' });
  await p.b.betrokken(dubbel, 'TAAL', { organisatieId: p.w.org.wenl });
});
afterAll(() => p.stop());

const VOORBEELD = `mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { importId indelingOnthouden indelingGebreken eerderBevestigd
  indeling { vorm kopregel eersteRij getallen kolommen { kolom kop rol datum les } } aantallen { nieuw gewijzigd gelijk conflict fout overgeslagen }
  regels { rijnummer soort cursist datum groep status minuten huidigeStatus zin } } }`;
const BEVESTIGEN = `mutation($input: PresentieImportBevestigenInput!) { presentieImportBevestigen(input: $input) { stand aantal } }`;
const ONGEDAAN = `mutation($input: PresentieImportOngedaanInput!) { presentieImportOngedaan(input: $input) { stand } }`;

interface Voorbeeld {
  importId: string; indelingOnthouden: boolean; indelingGebreken: string[]; eerderBevestigd: boolean;
  indeling: { vorm: string; kolommen: { kolom: number; kop: string; rol: string }[] };
  aantallen: { nieuw: number; gewijzigd: number; gelijk: number; conflict: number; fout: number; overgeslagen: number };
  regels: { rijnummer: number; soort: string; cursist: string | null; status: string; zin: string | null }[];
}

async function voorbeeld(tekst: string, wie = p.w.wie.taalcoordinator, extra: object = {}) {
  const input = { bestandsnaam: 'presentie.csv', inhoudBase64: Buffer.from(csvBytes(tekst)).toString('base64'), ...extra };
  const antwoord = await p.als<{ presentieImportVoorbeeld: Voorbeeld }>(wie, VOORBEELD, { input });
  return { ...antwoord, uit: antwoord.data?.presentieImportVoorbeeld };
}

const bevestigen = (importId: string, extra: object = {}) =>
  p.als<{ presentieImportBevestigen: { aantal: number } }>(p.w.wie.taalcoordinator, BEVESTIGEN, { input: { idempotentieSleutel: sleutel(), importId, ...extra } });
const stand = () => p.b.vraag<{ roepnaam: string; datum: string; status: string; minuten: number; bron: string }>(`select r.roepnaam, p.datum::text, p.status, p.minuten, p.bron from presentie p
  join roepnaam r using (inburgeraar_id) where p.actueel and p.status <> 'INGETROKKEN' order by p.datum, r.roepnaam`);

/** A class of its own with one lesson on 17 November; the numbers of its learners. */
async function klas(naam: string, aantal: number): Promise<string[]> {
  const nummers = Array.from({ length: aantal }, (_, i) => `K-${naam}-${i}`);
  const leden = [];
  for (const portaalnummer of nummers) leden.push(await p.b.inburgeraar(`Cursist${portaalnummer}`, 'Klas', p.w.gemeenten.dalfsen, { portaalnummer }));
  for (const id of leden) await p.b.betrokken(id, 'TAAL', { organisatieId: p.w.org.wenl });
  await p.b.les(await p.b.groep(naam, 'TAALGROEP', p.w.org.wenl, [p.w.wie.taaldocent], leden, { leerroute: 'Z' }), p.w.org.wenl, '2026-11-17');
  return nummers;
}

const LIJST = `Presentielijst WenL;;;
;;;
Cursist;Datum;Aanwezig;Reden
Amina Voorbeeld;16-11-2026;nee;ziek
Gulsum Geheim;16-11-2026;ja;
Farid Elders;18-11-2026;te laat;
Bilal Testveen;18-11-2026;ja;
Hamid Waarneming;18-11-2026;ja;
Celine Straks;18-11-2026;ja;
Gulsum Geheim;19-11-2026;ja;
Totaal;;3;
`;

describe('Een taalcoördinator haalt de presentielijst van de school binnen', () => {
  it('ziet per rij wat er zou veranderen, en er is nog niets opgeslagen', async () => {
    const voor = await stand();
    const { uit, errors, tekst } = await voorbeeld(LIJST);
    expect(errors).toEqual([]);
    expect(uit?.aantallen).toEqual({ nieuw: 2, gewijzigd: 0, gelijk: 0, conflict: 1, fout: 4, overgeslagen: 1 });
    const rij = (n: number) => uit?.regels.find((r) => r.rijnummer === n);
    expect(rij(4)).toMatchObject({ soort: 'CONFLICT', status: 'GEOORLOOFD_AFWEZIG', huidigeStatus: 'AANWEZIG' });
    expect(rij(5)).toMatchObject({ soort: 'NIEUW', cursist: 'Gulsum Geheim' });
    expect(rij(7)?.zin).toContain('meer cursisten met deze naam');
    expect(rij(10)?.zin).toContain('nog niet geweest');
    expect(tekst.toLowerCase()).not.toContain('ziek');
    expect(await stand()).toEqual(voor);
  });

  it('over iemand van buiten de school zegt het voorbeeld hetzelfde als over een naam die niet bestaat', async () => {
    const { uit } = await voorbeeld(LIJST.replace('Celine Straks', 'Nergens Bekend'));
    const zin = (n: number) => uit?.regels.find((r) => r.rijnummer === n)?.zin?.replace(/^Rij \d+/, '');
    expect(zin(8)).toBe(zin(9));
    expect(zin(8)).toContain('niet gevonden bij uw school');
    expect(JSON.stringify(uit)).not.toMatch(/Hamid|Waarneming|Nergens/);
  });

  it('bevestigt alleen wat geen conflict is, en kan het ongedaan maken', async () => {
    const voor = await stand();
    const { uit } = await voorbeeld(LIJST);
    const { data, errors } = await bevestigen(uit?.importId ?? '');
    expect(errors).toEqual([]);
    expect(data?.presentieImportBevestigen.aantal).toBe(2);
    expect((await stand()).filter((r) => r.bron === 'IMPORT')).toEqual([
      { roepnaam: 'Gulsum', datum: '2026-11-16', status: 'AANWEZIG', minuten: 150, bron: 'IMPORT' },
      { roepnaam: 'Farid', datum: '2026-11-18', status: 'TE_LAAT', minuten: 150, bron: 'IMPORT' },
    ]);
    expect(await p.b.vraag(`select presentie_afwijkingen()::int as n`)).toEqual([{ n: 0 }]);
    const terug = await p.als(p.w.wie.taalcoordinator, ONGEDAAN, { input: { idempotentieSleutel: sleutel(), importId: uit?.importId } });
    expect(terug.errors).toEqual([]);
    expect(await stand()).toEqual(voor);
    expect(await p.b.vraag(`select presentie_afwijkingen()::int as n`)).toEqual([{ n: 0 }]);
  });

  it('een conflict wordt alleen overgenomen als daarom gevraagd is, als nieuwe versie met reden', async () => {
    const { uit } = await voorbeeld('Cursist;Datum;Aanwezig\nAmina Voorbeeld;16-11-2026;G\n');
    await bevestigen(uit?.importId ?? '', { conflictenOvernemen: true });
    const versies = await p.b.vraag(`select versie, actueel, status, correctie_reden is not null as met_reden from presentie where les_id = $1 and inburgeraar_id = $2 order by versie`, [p.w.lessen.maandag, p.w.wij.amina]);
    expect(versies).toEqual([{ versie: 1, actueel: false, status: 'AANWEZIG', met_reden: false }, { versie: 2, actueel: true, status: 'GEOORLOOFD_AFWEZIG', met_reden: true }]);
  });

  it('hetzelfde bestand nog een keer verandert niets en zegt dat het er al is', async () => {
    const lijst = 'Cursist;Datum;Uren\nGulsum Geheim;16-11-2026;2,5\n';
    const eerst = await voorbeeld(lijst);
    await bevestigen(eerst.uit?.importId ?? '');
    const weer = await voorbeeld(lijst);
    expect(weer.uit?.eerderBevestigd).toBe(true);
    expect(weer.uit?.aantallen).toMatchObject({ nieuw: 0, gelijk: 1 });
    const dubbel = await bevestigen(eerst.uit?.importId ?? '');
    expect(dubbel.errors[0]?.extensions.code).toBe('IMPORT_NIET_OPEN');
  });

  it('is er na het voorbeeld iets gewijzigd, dan wordt niets opgeslagen', async () => {
    const { uit } = await voorbeeld('Cursist;Datum;Aanwezig\nGulsum Geheim;18-11-2026;ja\n');
    await p.b.presentie(p.w.lessen.vandaag, p.w.wij.gulsum, p.w.org.wenl, '2026-11-18', 'ONGEOORLOOFD_AFWEZIG', 0, p.w.wie.taaldocent);
    const voor = await stand();
    const { errors } = await bevestigen(uit?.importId ?? '');
    expect(errors[0]?.extensions.code).toBe('IMPORT_VEROUDERD');
    expect(await stand()).toEqual(voor);
  });

  it('kost voor een lange lijst evenveel vragen aan de database als voor één rij', async () => {
    const [alleen, vol] = [await klas('Kort', 1), await klas('Lang', 12)];
    const aantallen = [];
    for (const nummers of [alleen, vol]) {
      const een = await p.tel(() => voorbeeld(`Portaalnummer;Datum;Aanwezig\n${nummers.map((n) => `${n};17-11-2026;ja`).join('\n')}\n`));
      const twee = await p.tel(() => bevestigen(een.uitkomst.uit?.importId ?? ''));
      expect([een.uitkomst.uit?.aantallen.nieuw, twee.uitkomst.data?.presentieImportBevestigen.aantal]).toEqual([nummers.length, nummers.length]);
      aantallen.push([een.aantal, twee.aantal]);
    }
    // Begin, who comes in; the sheets known, the people, their lessons, put by; audit, commit. Then: begin, who comes in; key, rows as they stand now, what is written; audit, commit.
    expect(aantallen).toEqual([[8, 7], [8, 7]]);
  });

  it('een verbeterde indeling wordt onthouden voor de hele school', async () => {
    const vreemd = 'Wie;Dag;Er?\nGulsum Geheim;16-11-2026;ja\n';
    const indeling = { vorm: 'LANG', kopregel: 1, eersteRij: 2, getallen: 'JA_NEE', kolommen: [{ kolom: 1, kop: 'Wie', rol: 'NAAM' }, { kolom: 2, kop: 'Dag', rol: 'DATUM' }, { kolom: 3, kop: 'Er?', rol: 'STATUS' }] };
    expect((await voorbeeld(vreemd, undefined, { indeling })).uit?.aantallen).toMatchObject({ fout: 0 });
    const volgendeWeek = await voorbeeld(vreemd.replace('16-11', '18-11'));
    expect(volgendeWeek.uit?.indelingOnthouden).toBe(true);
    expect(volgendeWeek.uit?.indeling.kolommen.map((k) => k.rol)).toEqual(['NAAM', 'DATUM', 'STATUS']);
  });

  it('een kolom die niemand kent: het voorbeeld zegt wat er ontbreekt, leest nog niets en onthoudt dat niet', async () => {
    const { uit, errors } = await voorbeeld('Cursist;Datum;Opkomst\nGulsum Geheim;16-11-2026;ja\n');
    expect(errors).toEqual([]);
    expect(uit).toMatchObject({ indelingGebreken: ['Kies de kolom met de aanwezigheid of de uren.'], regels: [], aantallen: { nieuw: 0, fout: 0 } });
    const kolommen = (rol: string) => ['NAAM', 'DATUM', rol].map((r, i) => ({ kolom: i + 1, kop: ['Cursist', 'Datum', 'Opkomst'][i], rol: r }));
    const indeling = (rol: string) => ({ vorm: 'LANG', kopregel: 1, eersteRij: 2, getallen: 'JA_NEE', kolommen: kolommen(rol) });
    const half = await voorbeeld('Cursist;Datum;Opkomst\nGulsum Geheim;16-11-2026;ja\n', undefined, { indeling: indeling('NEGEREN') });
    expect(half.uit?.indelingGebreken).toHaveLength(1);
    expect((await voorbeeld('Cursist;Datum;Opkomst\nGulsum Geheim;16-11-2026;ja\n')).uit?.indelingOnthouden).toBe(false);
    const goed = await voorbeeld('Cursist;Datum;Opkomst\nGulsum Geheim;16-11-2026;ja\n', undefined, { indeling: indeling('STATUS') });
    expect([goed.uit?.indelingGebreken, goed.uit?.regels.length]).toEqual([[], 1]);
  });

  it('een bestand dat geen lijst is, krijgt een zin bij het bestand', async () => {
    const { errors } = await voorbeeld('');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BESTAND_LEEG', velden: [{ veld: 'bestand' }] });
  });

  it('een docent of een andere school kan de import niet bevestigen', async () => {
    const { uit } = await voorbeeld('Cursist;Datum;Aanwezig\nFarid Elders;16-11-2026;ja\n');
    const input = { idempotentieSleutel: sleutel(), importId: uit?.importId };
    expect((await p.als(p.w.wie.taaldocent, BEVESTIGEN, { input })).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect((await p.als(p.w.wie.coordinatorNlTraining, BEVESTIGEN, { input })).errors[0]?.extensions.code).toBe('IMPORT_NIET_OPEN');
  });
});
