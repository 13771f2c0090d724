import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const LIJST = `query($first: Int!, $after: String) { mijnAfspraken(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges {
  node { thema tekst stand magMelden } inburgeraar { id roepnaam { roepnaam } achternaam { achternaam } } } } }`;
interface Regel { node: { thema: string; tekst: string; stand: string; magMelden: boolean }; inburgeraar: { id: string; roepnaam: { roepnaam: string } } }
interface Lijst { mijnAfspraken: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Regel[] } }

const lezen = (wie: Persona, first = 50, after: string | null = null) => p.als<Lijst>(wie, LIJST, { first, after });
const regels = async (wie: Persona) => {
  const { data, errors } = await lezen(wie);
  expect(errors).toEqual([]);
  return data?.mijnAfspraken.edges ?? [];
};
const teksten = async (wie: Persona) => (await regels(wie)).map(({ node }) => node.tekst).sort();

/** A running agreement, made by the consulent. */
const afspraak = (inburgeraarId: string, thema: string, tekst: string, uitvoerder: string | null, extra: Record<string, unknown> = {}) => p.b.zet<{ id: string }>('afspraak', {
  inburgeraar_id: inburgeraarId, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, thema, tekst, uitvoerder_id: uitvoerder, ...extra,
});

describe('Een partner ziet de afspraken die de eigen organisatie uitvoert', () => {
  it('met wie, en of er iets te melden is', async () => {
    expect(await regels(p.w.wie.woonconsulent)).toEqual([{
      node: { thema: 'AFSPRAKEN_WONEN', tekst: 'De huur op tijd betalen', stand: 'NIET_BEGONNEN', magMelden: true },
      inburgeraar: { id: p.w.wij.amina, roepnaam: { roepnaam: 'Amina' }, achternaam: { achternaam: 'Voorbeeld' } },
    }]);
  });

  it('van alle thema’s die de rol leest, en niet wat een ander uitvoert of nog niemand', async () => {
    await afspraak(p.w.wij.amina, 'AFSPRAKEN_BEGELEIDING', 'Nog zonder uitvoerder', null);
    await afspraak(p.w.wij.amina, 'AFSPRAKEN_BEGELEIDING', 'Door SAAM', p.w.org.saam);
    expect(await teksten(p.w.wie.vwnCoordinator)).toEqual(['PVT volgen in het najaar', 'Samen naar de gemeente voor het paspoort']);
  });

  it('een thema dat de rol niet leest blijft dicht, ook al voert de eigen organisatie het uit', async () => {
    await afspraak(p.w.wij.amina, 'AFSPRAKEN_WERK', 'Werk door WenL', p.w.org.wenl);
    expect(await teksten(p.w.wie.taalcoordinator)).toEqual(['Drie lessen per week']);
  });

  it('wie alleen leest op een thema ziet de afspraak en meldt er niet over', async () => {
    await afspraak(p.w.wij.amina, 'AFSPRAKEN_TAALPRAKTIJK', 'Taalcafé door WenL', p.w.org.wenl);
    expect((await regels(p.w.wie.taalcoordinator)).map(({ node }) => [node.tekst, node.magMelden]).sort()).toEqual([['Drie lessen per week', true], ['Taalcafé door WenL', false]]);
  });

  it('een afspraak die klaar is of verviel staat er niet meer', async () => {
    const { id } = await afspraak(p.w.wij.amina, 'AFSPRAKEN_PARTICIPATIE', 'Bijna klaar', p.w.org.larcom);
    expect(await teksten(p.w.wie.participatiecoordinator)).toContain('Bijna klaar');
    for (const stand of ['AFGEROND', 'VERVALLEN']) {
      await p.b.vraag('update afspraak set stand = $1 where id = $2', [stand, id]);
      expect(await teksten(p.w.wie.participatiecoordinator)).not.toContain('Bijna klaar');
    }
  });

  it('alleen van wie nu in bereik is: niet voor de begindatum, niet na het einde, niet van een andere partner', async () => {
    for (const wie of ['celine', 'daoud', 'esra', 'bilal'] as const) await afspraak(p.w.wij[wie], 'AFSPRAKEN_TAAL', `Taal van ${wie}`, p.w.org.wenl);
    expect(await teksten(p.w.wie.taalcoordinator)).toContain('Taal van bilal');
    for (const buiten of ['Taal van celine', 'Taal van daoud', 'Taal van esra']) expect(await teksten(p.w.wie.taalcoordinator)).not.toContain(buiten);
    expect(await regels(p.w.wie.coordinatorNlTraining)).toEqual([]);
  });

  it('de consulent waar de gemeente zelf uitvoert, en alleen van de eigen caseload en de waarneming', async () => {
    for (const wie of ['amina', 'bilal', 'hamid'] as const) await afspraak(p.w.wij[wie], 'AFSPRAKEN_FINANCIEN', `Ontzorgen van ${wie}`, p.w.org.dalfsen);
    expect(await teksten(p.w.wie.consulent)).toEqual(['Ontzorgen van amina', 'Ontzorgen van hamid']);
    expect(await teksten(p.w.wie.andereConsulent)).toEqual(['Ontzorgen van bilal', 'Ontzorgen van hamid']);
  });

  it('wie op geen thema meldt krijgt geen lijst', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    for (const wie of [amina, p.w.wie.teamleider, p.w.wie.taaldocent, p.w.wie.werkbegeleider, p.w.wie.vwnBegeleider, p.w.wie.fg]) expect((await lezen(wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('De lijst per bladzijde', () => {
  const bladzijden = async (wie: Persona, first: number) => {
    const gezien: string[][] = [];
    for (let na: string | null = null, meer = true; meer;) {
      const { data, errors }: Awaited<ReturnType<typeof lezen>> = await lezen(wie, first, na);
      expect(errors).toEqual([]);
      gezien.push(data?.mijnAfspraken.edges.map(({ node, inburgeraar }) => `${inburgeraar.roepnaam.roepnaam}: ${node.tekst}`) ?? []);
      meer = data?.mijnAfspraken.pageInfo.hasNextPage ?? false;
      na = data?.mijnAfspraken.pageInfo.endCursor ?? null;
    }
    return gezien;
  };

  it('op roepnaam, de afspraken van een persoon bij elkaar, elke afspraak één keer', async () => {
    const { taalcoordinator } = p.w.wie;
    const [alles = []] = await bladzijden(taalcoordinator, 100);
    expect(alles.length).toBeGreaterThan(2);
    expect(alles.map((regel) => regel.split(':')[0])).toEqual(alles.map((regel) => regel.split(':')[0]).sort((a = '', b = '') => a.localeCompare(b, 'nl')));
    for (const first of [1, 2]) {
      const stukken = await bladzijden(taalcoordinator, first);
      expect(stukken.flat()).toEqual(alles);
      expect(stukken.every((stuk) => stuk.length <= first)).toBe(true);
    }
  });

  it('twee mensen met dezelfde roepnaam raken niet zoek tussen twee bladzijden', async () => {
    for (let i = 0; i < 2; i += 1) {
      const id = await p.b.inburgeraar('Amina', `Naamgenoot${i}`, p.w.gemeenten.dalfsen, { portaalnummer: `NG-${i}` });
      await p.b.betrokken(id, 'WONEN', { organisatieId: p.w.org.vechthorst });
      for (const tekst of ['Tuin', 'Huur']) await afspraak(id, 'AFSPRAKEN_WONEN', `${tekst} van naamgenoot ${i}`, p.w.org.vechthorst);
    }
    const stukken = await bladzijden(p.w.wie.woonconsulent, 1);
    expect(stukken.flat().sort()).toEqual(['Amina: De huur op tijd betalen', ...['Huur', 'Tuin'].flatMap((tekst) => [0, 1].map((i) => `Amina: ${tekst} van naamgenoot ${i}`))].sort());
  });

  it('een plek in de lijst van een ander opent niets', async () => {
    const plek = (await lezen(p.w.wie.taalcoordinator, 1)).data?.mijnAfspraken.pageInfo.endCursor ?? '';
    for (const na of [plek, 'verzonnen']) expect((await lezen(p.w.wie.woonconsulent, 1, na)).errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
  });
});

describe('Het lezen van de lijst', () => {
  it('staat in het auditlog: per persoon met het thema, en met de naam waarop de lijst staat', async () => {
    await lezen(p.w.wie.vwnCoordinator);
    const rijen = await p.b.vraag<{ rubriek: string }>(`select distinct unnest(rubrieken) as rubriek from auditregel where operatie = 'mijnAfspraken' and soort = 'LEZEN' and lidmaatschap_id = $1 and $2 = any(personen) order by 1`,
      [p.w.wie.vwnCoordinator.lidmaatschapId, p.w.wij.amina]);
    expect(rijen).toEqual(['ACHTERNAAM', 'AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_MAP_PVT', 'ROEPNAAM'].map((rubriek) => ({ rubriek })));
  });

  it('wat op de volgende bladzijde staat is nog niet gelezen', async () => {
    const wie = await p.b.persona('Wouter Wonen', 'WOONCONSULENT', p.w.org.vechthorst);
    const eerste = (await lezen(wie, 1)).data?.mijnAfspraken.edges[0]?.inburgeraar.id;
    const gelezen = await p.b.vraag<{ persoon: string }>(`select distinct unnest(personen) as persoon from auditregel where operatie = 'mijnAfspraken' and lidmaatschap_id = $1`, [wie.lidmaatschapId]);
    expect(gelezen).toEqual([{ persoon: eerste }]);
  });

  it('kost even veel opdrachten aan de databank voor één afspraak als voor vijftig', async () => {
    const { taalcoordinator } = p.w.wie;
    await lezen(taalcoordinator);
    const een = await p.tel(() => lezen(taalcoordinator, 1));
    for (let i = 0; i < 50; i += 1) await afspraak(p.w.wij[i % 2 ? 'amina' : 'gulsum'], 'AFSPRAKEN_TAAL', `Les ${i}`, p.w.org.wenl);
    const vijftig = await p.tel(() => lezen(taalcoordinator, 50));
    expect(vijftig.uitkomst.data?.mijnAfspraken.edges).toHaveLength(50);
    expect(vijftig.aantal).toBe(een.aantal);
    // The agreements, their persons, and what every operation takes: session, audit and transaction.
    expect(vijftig.aantal).toBe(6);
  });
});
