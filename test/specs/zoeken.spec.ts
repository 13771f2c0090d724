import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cel } from '../../server/access/matrix.ts';
import { zoekwoorden } from '../../server/domain/zoeken/zoeken.service.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

const ZOEK = `query($woorden: String!, $first: Int) { zoeken(woorden: $woorden, first: $first) {
  personen { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } } groepen { id naam soort } organisaties { id naam } } }`;
interface Uitkomst { zoeken: { personen: { id: string; portaalnummer: string | null; roepnaam: { roepnaam: string } | null; achternaam: { achternaam: string } | null }[]; groepen: { id: string; naam: string; soort: string }[]; organisaties: { id: string; naam: string }[] } }

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
});
afterAll(() => p.stop());

async function zoek(wie: Persona, woorden: string, first = 8) {
  const { data, errors } = await p.als<Uitkomst>(wie, ZOEK, { woorden, first });
  expect(errors).toEqual([]);
  return data?.zoeken ?? { personen: [], groepen: [], organisaties: [] };
}
const namen = ({ personen }: Uitkomst['zoeken']) => personen.map(({ roepnaam }) => roepnaam?.roepnaam);

describe('Zoeken binnen het eigen bereik', () => {
  it('vindt iemand op een deel van de roepnaam, de achternaam of het portaalnummer, en met woorden van allebei', async () => {
    const { consulent } = p.w.wie;
    const [amina] = (await zoek(consulent, 'amin')).personen;
    expect(amina).toMatchObject({ id: p.w.wij.amina, roepnaam: { roepnaam: 'Amina' } });
    const achternaam = amina?.achternaam?.achternaam ?? '';
    for (const woorden of [achternaam.toUpperCase(), `amina ${achternaam}`, `${achternaam}  AMINA `, amina?.portaalnummer ?? '']) expect(namen(await zoek(consulent, woorden)), woorden).toContain('Amina');
    // Every word must fit: a name of somebody and of somebody else is nobody.
    expect(namen(await zoek(consulent, `amina niemandheetzo`))).toEqual([]);
  });

  it('geeft op wie buiten het bereik valt hetzelfde antwoord als op wie niet bestaat', async () => {
    const lijst = async (wie: Persona) => (await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(wie, '{ inburgeraars(first: 100) { edges { node { id } } } }')).data?.inburgeraars.edges.map(({ node }) => node.id) ?? [];
    const alle = await p.b.vraag<{ id: string; roepnaam: string }>('select i.id, r.roepnaam from inburgeraar i join roepnaam r on r.inburgeraar_id = i.id');
    let buiten = 0;
    for (const wie of [p.w.wie.consulent, p.w.wie.taaldocent, p.w.wie.woonconsulent, p.w.wie.taalcoach]) {
      const eigen = await lijst(wie);
      for (const { id, roepnaam } of alle) {
        const gevonden = (await zoek(wie, roepnaam, 50)).personen.map((persoon) => persoon.id);
        expect(gevonden.every((een) => eigen.includes(een))).toBe(true);
        expect(gevonden.includes(id), `${wie.rol} ${roepnaam}`).toBe(eigen.includes(id));
        if (!eigen.includes(id)) buiten += 1;
      }
    }
    expect(buiten).toBeGreaterThan(5);
    expect((await zoek(p.w.wie.taaldocent, 'zobestaatniemand')).personen).toEqual([]);
  });

  it('de taalcoach zoekt op roepnaam en niet op wat die rol van niemand leest', async () => {
    const { taalcoach } = p.w.wie;
    expect(cel('TAALCOACH', 'ACHTERNAAM')).toBe('-');
    const [eigen] = (await p.als<{ inburgeraars: { edges: { node: { id: string; roepnaam: { roepnaam: string } } }[] } }>(taalcoach, '{ inburgeraars { edges { node { id roepnaam { roepnaam } } } } }')).data?.inburgeraars.edges ?? [];
    const [rij] = await p.b.vraag<{ achternaam: string }>('select achternaam from achternaam where inburgeraar_id = $1', [eigen?.node.id]);
    expect(namen(await zoek(taalcoach, eigen?.node.roepnaam.roepnaam ?? ''))).toEqual([eigen?.node.roepnaam.roepnaam]);
    expect((await zoek(taalcoach, rij?.achternaam ?? '')).personen).toEqual([]);
    expect((await zoek(taalcoach, eigen?.node.roepnaam.roepnaam ?? '')).personen[0]?.achternaam).toBeNull();
  });

  it('vindt niemand van wie de opdracht voorbij is, ook niet in de afronding', async () => {
    const afronding = (await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(p.w.wie.taalcoordinator, '{ inburgeraars(first: 100, filter: { ookAfronding: true }) { edges { node { id } } } }')).data?.inburgeraars.edges.map(({ node }) => node.id) ?? [];
    const lopend = (await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(p.w.wie.taalcoordinator, '{ inburgeraars(first: 100) { edges { node { id } } } }')).data?.inburgeraars.edges.map(({ node }) => node.id) ?? [];
    const voorbij = afronding.filter((id) => !lopend.includes(id));
    expect(voorbij.length).toBeGreaterThan(0);
    const rijen = await p.b.vraag<{ roepnaam: string; portaalnummer: string }>('select r.roepnaam, i.portaalnummer from inburgeraar i join roepnaam r on r.inburgeraar_id = i.id where i.id = any($1)', [voorbij]);
    for (const { roepnaam, portaalnummer } of rijen) for (const woorden of [roepnaam, portaalnummer]) expect((await zoek(p.w.wie.taalcoordinator, woorden, 50)).personen.map(({ id }) => id).filter((id) => voorbij.includes(id))).toEqual([]);
  });

  it('vindt de eigen groepen: een coördinator die van de organisatie, wie een groep leidt alleen die', async () => {
    const { taalcoordinator, taaldocent, consulent, werkbegeleider } = p.w.wie;
    const school = await p.b.vraag<{ id: string; naam: string }>('select id, naam from groep where organisatie_id = (select organisatie_id from lidmaatschap where id = $1) and (tot is null or tot >= $2) order by naam', [taalcoordinator.lidmaatschapId, '2026-11-18']);
    const geleid = await p.b.vraag<{ id: string }>('select groep_id as id from groepsbegeleider where lidmaatschap_id = $1 and van <= $2 and (tot is null or tot >= $2)', [taaldocent.lidmaatschapId, '2026-11-18']);
    expect(geleid.length).toBeLessThan(school.length);
    for (const { id, naam } of school.filter((groep) => groep.naam.length > 1)) {
      expect((await zoek(taalcoordinator, naam, 50)).groepen.map((groep) => groep.id), naam).toContain(id);
      expect((await zoek(taaldocent, naam, 50)).groepen.some((groep) => groep.id === id), naam).toBe(geleid.some((groep) => groep.id === id));
      for (const ander of [consulent, werkbegeleider]) expect((await zoek(ander, naam, 50)).groepen.map((groep) => groep.id)).not.toContain(id);
    }
  });

  it('vindt organisaties alleen voor wie leest wie er betrokken is, en alleen wie nu voor iemand in het bereik werkt', async () => {
    const [wenl] = await p.b.vraag<{ naam: string }>('select naam from organisatie where id = $1', [p.w.org.wenl]);
    expect((await zoek(p.w.wie.consulent, wenl?.naam ?? '')).organisaties.map(({ id }) => id)).toContain(p.w.org.wenl);
    expect((await zoek(p.w.wie.taaldocent, wenl?.naam ?? '')).organisaties).toEqual([]);
  });

  it('vraagt minstens twee tekens, en leest een procentteken als een procentteken', async () => {
    for (const woorden of ['', ' ', 'a', ' a ']) expect(await zoek(p.w.wie.consulent, woorden)).toEqual({ personen: [], groepen: [], organisaties: [] });
    for (const woorden of ['%%', '__', '%a', '\\\\']) expect((await zoek(p.w.wie.consulent, woorden)).personen).toEqual([]);
    expect(zoekwoorden('  een twee   drie vier vijf zes zeven ')).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
    expect(zoekwoorden('x'.repeat(500)).join('')).toHaveLength(80);
  });

  it('staat in het inzagelog als een lijst: wie gevonden is, met waarop is gezocht, en niet wat er is getypt', async () => {
    const laatste = async () => Number((await p.b.vraag<{ n: string }>('select coalesce(max(id), 0)::text as n from auditregel'))[0]?.n);
    const van = await laatste();
    await zoek(p.w.wie.taaldocent, 'zobestaatniemand');
    expect(await laatste()).toBe(van);
    await zoek(p.w.wie.consulent, 'amina');
    const rijen = await p.b.vraag<{ alles: string }>('select to_jsonb(a)::text as alles from auditregel a where id > $1', [van]);
    expect(rijen.length).toBeGreaterThan(0);
    expect(rijen.every(({ alles }) => alles.includes('ROEPNAAM') && alles.includes('ACHTERNAAM') && alles.includes('zoeken'))).toBe(true);
    expect(rijen.filter(({ alles }) => /amina/i.test(alles))).toEqual([]);
  });

  it('kost evenveel statements, wie er ook gevonden wordt', async () => {
    const { taaldocent, teamleider } = p.w.wie;
    const kost = async (wie: Persona, woorden: string) => (await p.tel(() => zoek(wie, woorden))).aantal;
    // Persons and groups or organisations, around them the transaction; what was found is written in the log.
    for (const wie of [taaldocent, teamleider]) expect([await kost(wie, 'zobestaatniemand'), await kost(wie, 'amina'), await kost(wie, 'a e')], wie.rol).toEqual([5, 6, 6]);
  });

  it('is er niet voor wie niemand heeft', async () => {
    for (const wie of [p.w.wie.beleidsmedewerker, p.w.wie.fg, p.w.wie.beheerder, p.w.wie.sleutelpersoon]) {
      const { errors } = await p.als(wie, ZOEK, { woorden: 'amina' });
      expect(errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    }
  });
});
