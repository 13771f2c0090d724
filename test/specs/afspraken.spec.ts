import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const MELDEN = `mutation($input: AfspraakMeldenInput!) { afspraakMelden(input: $input) {
  inburgeraar { id roepnaam { roepnaam } } afspraak { stand versie magMelden uitvoerderNaam meldingen { datum stand opmerking herkomst { organisatie } } } } }`;
interface Afspraak { stand: string; versie: number; magMelden: boolean; uitvoerderNaam: string; meldingen: { stand: string }[] }
interface Uitkomst { afspraakMelden: { inburgeraar: { id: string; roepnaam: { roepnaam: string } }; afspraak: Afspraak } }

const melden = (wie: Persona, afspraakId: string, anders: Record<string, unknown> = {}) => p.als<Uitkomst>(wie, MELDEN, { input: {
  idempotentieSleutel: sleutel(), afspraakId, versie: 1, stand: 'LOOPT', datum: '2026-11-18', ...anders,
} });
const code = (antwoord: Awaited<ReturnType<typeof melden>>) => antwoord.errors[0]?.extensions.code;

/** A fresh agreement of Amina. */
const nieuwe = async (thema: string, uitvoerder: string, extra: Record<string, unknown> = {}) => (await p.b.zet<{ id: string }>('afspraak', {
  inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, thema, tekst: 'Fietsen leren', uitvoerder_id: uitvoerder, ...extra,
})).id;

describe('De uitvoerder meldt hoe een afspraak ervoor staat', () => {
  it('de stand volgt de melding, de versie gaat omhoog, en de tekst blijft van de consulent', async () => {
    const { data, errors } = await melden(p.w.wie.participatiecoordinator, p.w.afspraken.participatie, { stand: 'STOKT', opmerking: 'Mist vervoer' });
    expect(errors).toEqual([]);
    expect(data?.afspraakMelden).toEqual({
      inburgeraar: { id: p.w.wij.amina, roepnaam: { roepnaam: 'Amina' } },
      afspraak: { stand: 'STOKT', versie: 2, magMelden: true, uitvoerderNaam: 'Larcom', meldingen: [{ datum: '2026-11-18', stand: 'STOKT', opmerking: 'Mist vervoer', herkomst: { organisatie: 'Larcom' } }] },
    });
    expect(await p.b.vraag('select tekst, organisatie_id from afspraak where id = $1', [p.w.afspraken.participatie])).toEqual([{ tekst: 'Twee dagdelen in de werkplaats', organisatie_id: p.w.org.dalfsen }]);
  });

  it('elke uitvoerder die op het thema mag melden: taal, begeleiding, wonen, MAP en PVT', async () => {
    const { taalcoordinator, vwnCoordinator, woonconsulent } = p.w.wie;
    for (const [wie, id] of [[taalcoordinator, p.w.afspraken.taal], [vwnCoordinator, p.w.afspraken.begeleiding], [woonconsulent, p.w.afspraken.wonen], [vwnCoordinator, p.w.afspraken.mapPvt]] as const) {
      expect((await melden(wie, id)).data?.afspraakMelden.afspraak.stand).toBe('LOOPT');
    }
  });

  it('de consulent waar de gemeente zelf uitvoert', async () => {
    const antwoord = await melden(p.w.wie.consulent, await nieuwe('AFSPRAKEN_FINANCIEN', p.w.org.dalfsen), { stand: 'AFGEROND' });
    expect(antwoord.data?.afspraakMelden.afspraak).toMatchObject({ stand: 'AFGEROND', magMelden: false });
  });

  it('staat in het auditlog als geschreven in dat thema', async () => {
    await melden(p.w.wie.vwnCoordinator, await nieuwe('AFSPRAKEN_BEGELEIDING', p.w.org.vwn));
    expect(await p.b.vraag(`select rubrieken, personen from auditregel where soort = 'SCHRIJVEN' and operatie = 'afspraakMelden' order by id desc limit 1`))
      .toEqual([{ rubrieken: ['AFSPRAKEN_BEGELEIDING'], personen: [p.w.wij.amina] }]);
  });

  it('een dubbele tik is één melding', async () => {
    const id = await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom);
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await melden(p.w.wie.participatiecoordinator, id, { idempotentieSleutel })).data?.afspraakMelden.afspraak.meldingen).toHaveLength(1);
  });
});

describe('Een melding wordt geweigerd', () => {
  it('als een andere organisatie de afspraak uitvoert, ook voor wie hem leest of schreef', async () => {
    const { taal, participatie } = p.w.afspraken;
    expect(code(await melden(p.w.wie.vwnCoordinator, taal))).toBe('AFSPRAAK_NIET_VAN_U');
    expect(code(await melden(p.w.wie.consulent, participatie))).toBe('AFSPRAAK_NIET_VAN_U');
    expect(code(await melden(p.w.wie.loopbaanbegeleider, participatie))).toBe('AFSPRAAK_NIET_VAN_U');
  });

  it('als de organisatie uitvoert maar de rol op dit thema alleen leest', async () => {
    expect(code(await melden(p.w.wie.taaldocent, p.w.afspraken.taal))).toBe('GEEN_TOEGANG');
    expect(code(await melden(p.w.wie.vwnCoordinator, await nieuwe('AFSPRAKEN_TAALPRAKTIJK', p.w.org.vwn)))).toBe('GEEN_TOEGANG');
  });

  it('op een thema dat voor de rol niet bestaat, een persoon buiten bereik of een onbekende afspraak: steeds gelijk', async () => {
    const elders = await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom, { inburgeraar_id: p.w.wij.gulsum });
    const anderThema = await nieuwe('AFSPRAKEN_FINANCIEN', p.w.org.larcom);
    const antwoorden = [];
    for (const id of [randomUUID(), elders, anderThema, 'geen-id']) antwoorden.push(await melden(p.w.wie.participatiecoordinator, id));
    expect(antwoorden.map(code)).toEqual(Array(4).fill('NIET_GEVONDEN'));
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1);
  });

  it('na het einde van de plaatsing', async () => {
    const id = await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom, { inburgeraar_id: p.w.wij.daoud });
    expect(code(await melden(p.w.wie.participatiecoordinator, id))).toBe('NIET_GEVONDEN');
  });

  it('als de afspraak is afgesloten; een afspraak die stokt is dat niet', async () => {
    const id = await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom);
    expect((await melden(p.w.wie.participatiecoordinator, id, { stand: 'STOKT' })).errors).toEqual([]);
    expect((await melden(p.w.wie.participatiecoordinator, id, { stand: 'VERVALLEN', versie: 2 })).errors).toEqual([]);
    expect(code(await melden(p.w.wie.participatiecoordinator, id, { versie: 3 }))).toBe('AFSPRAAK_AFGESLOTEN');
  });

  it('als iemand anders intussen meldde, ook op hetzelfde moment', async () => {
    const id = await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom);
    await p.koekje(p.w.wie.participatiecoordinator);
    const tegelijk = await opHetzelfdeMoment(p, 'afspraak_melding', [1, 2].map(() => () => melden(p.w.wie.participatiecoordinator, id)));
    expect(tegelijk.map((a) => code(a) ?? 'goed').sort()).toEqual(['VERSIE_VEROUDERD', 'goed']);
  });

  it('met alle bezwaren tegelijk', async () => {
    const antwoord = await melden(p.w.wie.participatiecoordinator, await nieuwe('AFSPRAKEN_PARTICIPATIE', p.w.org.larcom), { stand: 'KLAAR', datum: '2026-11-19', opmerking: 'x'.repeat(2001) });
    expect(antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`)).toEqual(['stand INVOER_ONJUIST', 'datum DATUM_IN_TOEKOMST', 'opmerking TEKST_TE_LANG']);
  });
});
