import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { clusterOpenen } from '../../support/cluster.ts';
import { ROLLEN } from '../getekend.ts';
import { ORGANISATIES, type Organisatienaam, ROLREGELS } from './rollen.ts';
import { ALLE_STATEN, DAG_NA, DAG_VOOR, GROEPEN, type Staatnaam, staat } from './staten.ts';
import type { Plek, Tabel } from './tabellen.ts';
import { Stapel } from './stapel.ts';
import { Vulling, type ZonderPersoon } from './vulling.ts';

/** Somebody of whom the partners know something: one per state with rows everywhere, and one without, to insert for. */
export interface Persoon { id: string; staat: Staatnaam; vol: boolean; gemeente: 'dalfsen' | 'staphorst'; plaatsen: Plaats[] }
/** Days that somebody is in the group of which the lessons are. */
export interface Plaats { organisatie: string; van: string; tot: string | null }
/** One row, and what its security depends on. */
export interface Rij { tabel: Tabel; sleutel: string; persoon: Persoon; organisatie: string | null; datum: string | null }
/** Who the connection acts as. */
export interface Sessie { rol: string; lidmaatschap: string; collega: string; organisatie: string; gemeente: string; zelf: Persoon | null }

export interface RlsWereld {
  /** Past everything: a superuser that may become any role. */
  admin: pg.Client;
  appUrl: string;
  adminUrl: string;
  gemeenten: { dalfsen: string; staphorst: string };
  organisaties: Record<Organisatienaam, string>;
  /** One of each kind that none of the sessions belongs to. */
  andere: Record<Organisatienaam, string>;
  personen: Persoon[];
  rijen: Rij[];
  /** Signals of the sleutelpersoon: about nobody by name. */
  zonderPersoon: ZonderPersoon[];
  sessies: Sessie[];
  plek: (persoon: Persoon, organisatie: string, door: string, datum: string, nummer: number) => Plek;
  stop: () => Promise<void>;
}

/** A database with every state, every role, and in every table a row of every organisation for every person. */
export async function rlsWereld(): Promise<RlsWereld> {
  const cluster = clusterOpenen(inject('cluster'));
  const naam = `rls_${randomBytes(6).toString('hex')}`;
  const { adminUrl, appUrl } = await cluster.databaseMaken('sjabloon', naam);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('set role samenspel_definer');
  const basis = new Stapel();
  const gemeenten = { dalfsen: randomUUID(), staphorst: randomUUID() };
  for (const [code, id] of Object.entries(gemeenten)) basis.zet('gemeente', { id, naam: code, code });
  const organisaties = perOrganisatie(() => randomUUID());
  const andere = perOrganisatie(() => randomUUID());
  organisatiesZetten(basis, gemeenten, organisaties, andere);
  const personen = personenZetten(basis, gemeenten);
  const leden = ledenZetten(basis, organisaties);
  const groepen = groepenZetten(basis, organisaties, andere, leden);
  for (const persoon of personen) relatiesZetten(basis, persoon, organisaties, andere, leden, groepen);
  const zelven = zelvenZetten(basis, personen, leden);
  const activiteit = randomUUID();
  basis.zet('activiteit', { id: activiteit, gemeente_id: gemeenten.dalfsen, naam: 'proef' });
  await basis.schrijf(admin);
  const vulling = new Vulling({ eigen: organisaties, andere, gemeenten, groepen, leden, activiteit });
  await vulling.schrijf(admin, personen);
  const sessies = [...sessiesVan(gemeenten, organisaties, leden), ...zelven];
  return {
    admin, appUrl, adminUrl, gemeenten, organisaties, andere, personen, rijen: vulling.rijen,
    zonderPersoon: vulling.zonderPersoon, sessies, plek: (...args) => vulling.plek(...args),
    stop: async () => {
      await admin.end();
      await cluster.databaseWissen(naam);
    },
  };
}

export type PerOrganisatie = Record<Organisatienaam, string>;
export interface Lid { ik: string; collega: string }

function perOrganisatie(maak: () => string): PerOrganisatie {
  return Object.fromEntries(Object.keys(ORGANISATIES).map((naam) => [naam, maak()])) as PerOrganisatie;
}

function organisatiesZetten(s: Stapel, g: RlsWereld['gemeenten'], eigen: PerOrganisatie, andere: PerOrganisatie): void {
  for (const [naam, soort] of Object.entries(ORGANISATIES) as [Organisatienaam, string][]) {
    const gemeente = soort === 'GEMEENTE';
    s.zet('organisatie', { id: eigen[naam], naam, soort, gemeente_id: gemeente ? g.dalfsen : null });
    s.zet('organisatie', { id: andere[naam], naam: `andere ${naam}`, soort, gemeente_id: gemeente ? g.staphorst : null });
  }
  for (const naam of Object.keys(ORGANISATIES) as Organisatienaam[]) {
    if (naam === 'gemeente') continue;
    for (const organisatie_id of [eigen[naam], andere[naam]]) s.zet('organisatie_gemeente', { organisatie_id, gemeente_id: g.dalfsen });
    // A school works for two gemeenten and then sees its persons of both.
    if (naam === 'taal') s.zet('organisatie_gemeente', { organisatie_id: eigen[naam], gemeente_id: g.staphorst });
  }
}

function ledenZetten(s: Stapel, organisaties: PerOrganisatie): Map<string, Lid> {
  const leden = new Map<string, Lid>();
  for (const rol of ROLLEN) {
    const organisatie = ROLREGELS[rol]?.organisatie;
    if (!organisatie) continue;
    const lid = { ik: randomUUID(), collega: randomUUID() };
    for (const [wie, id] of Object.entries(lid)) {
      const gebruiker_id = randomUUID();
      s.zet('gebruiker', { id: gebruiker_id, naam: `${rol} ${wie}` });
      s.zet('lidmaatschap', { id, gebruiker_id, rol, organisatie_id: organisaties[organisatie], inburgeraar_id: null, van: '2022-01-01' });
    }
    leden.set(rol, lid);
  }
  return leden;
}

export type Groepen = Map<string, { groepen: Record<string, string>; les: Record<string, string> }>;

/** Who leads the groups of an organisation: the role that reaches persons by them, or else one that works there. */
function leider(organisatie: string): string {
  const rollen = ROLLEN.filter((rol) => ROLREGELS[rol]?.organisatie === organisatie);
  return rollen.find((rol) => ROLREGELS[rol]?.bereik === 'GROEP') ?? rollen.find((rol) => ROLREGELS[rol]?.bereik === 'ORGANISATIE') ?? '';
}

/** Groups of every organisation, led by the role of that organisation that leads groups, with a lesson on both days. */
function groepenZetten(s: Stapel, eigen: PerOrganisatie, andere: PerOrganisatie, leden: Map<string, Lid>): Groepen {
  const uit: Groepen = new Map();
  for (const [naam, organisatie_id] of [...Object.entries(eigen), ...Object.entries(andere)]) {
    const lid = Object.values(eigen).includes(organisatie_id) ? leden.get(leider(naam)) : undefined;
    const groepen: Record<string, string> = {};
    for (const [soort, { leider, van, tot }] of Object.entries(GROEPEN)) {
      const id = randomUUID();
      groepen[soort] = id;
      s.zet('groep', { id, organisatie_id, soort: 'TAALGROEP', naam: soort, van: '2025-01-01' });
      if (lid) s.zet('groepsbegeleider', { groep_id: id, organisatie_id, lidmaatschap_id: leider === 'IK' ? lid.ik : lid.collega, van, tot });
    }
    const les: Record<string, string> = {};
    for (const datum of [DAG_VOOR, DAG_NA]) {
      les[datum] = randomUUID();
      s.zet('les', { id: les[datum], groep_id: groepen['EIGEN'], organisatie_id, datum, begin_tijd: '09:00', duur_minuten: 60 });
    }
    uit.set(organisatie_id, { groepen, les });
  }
  return uit;
}

function personenZetten(s: Stapel, g: RlsWereld['gemeenten']): Persoon[] {
  const personen: Persoon[] = [];
  for (const naam of ALLE_STATEN) {
    const { gemeente = 'dalfsen', persoon } = staat(naam);
    for (const vol of [true, false]) {
      const id = randomUUID();
      s.zet('inburgeraar', { id, gemeente_id: g[gemeente], portaalnummer: `P-${personen.length}`, ...persoon });
      personen.push({ id, staat: naam, vol, gemeente, plaatsen: [] });
    }
  }
  return personen;
}

/** The relations of one person with every role, as the state says. */
function relatiesZetten(s: Stapel, persoon: Persoon, eigen: PerOrganisatie, andere: PerOrganisatie, leden: Map<string, Lid>, groepen: Groepen): void {
  const st = staat(persoon.staat);
  const gezet = new Set<string>();
  for (const rol of ROLLEN) {
    const { organisatie, bereik, opdracht = '', andereOpdracht = '' } = ROLREGELS[rol] ?? {};
    const lid = leden.get(rol);
    if (!organisatie || !lid || !bereik || !['MEDEWERKER', 'ORGANISATIE', 'GROEP'].includes(bereik)) continue;
    const waarneming = st.waarneming && rol === 'CONSULENT';
    if (st.wie === 'NIEMAND' && !waarneming) continue;
    const welke = waarneming ? 'WAARNEMING' : st.andereOpdracht ? andereOpdracht : opdracht;
    const organisatie_id = (st.wie === 'ANDERE_ORGANISATIE' ? andere : eigen)[organisatie];
    const lidmaatschap_id = bereik === 'MEDEWERKER' ? (st.wie === 'COLLEGA' ? lid.collega : lid.ik) : null;
    const sleutel = `${organisatie_id}|${lidmaatschap_id}|${welke}`;
    if (!gezet.has(sleutel)) {
      gezet.add(sleutel);
      const grondslag = welke === 'WELZIJN' || st.reden === 'TOESTEMMING_INGETROKKEN' ? 'TOESTEMMING' : 'OPDRACHT';
      s.zet('betrokkenheid', { id: randomUUID(), inburgeraar_id: persoon.id, organisatie_id, lidmaatschap_id, opdracht: welke, grondslag,
        van: st.van ?? '2025-01-01', tot: st.tot ?? null, reden: waarneming ? 'proef' : null, beeindigd_reden: st.reden ?? null });
    }
    if (bereik === 'GROEP' || leider(organisatie) === rol) {
      const plaats = { organisatie: organisatie_id, van: st.lidVan ?? st.van ?? '2025-01-01', tot: st.lidTot ?? st.tot ?? null };
      s.zet('groepslid', { groep_id: groepen.get(organisatie_id)?.groepen[st.groep ?? 'EIGEN'], organisatie_id, inburgeraar_id: persoon.id, van: plaats.van, tot: plaats.tot });
      if ((st.groep ?? 'EIGEN') === 'EIGEN') persoon.plaatsen.push(plaats);
    }
  }
}

/** Inburgeraars who look at themselves: with rows and without, with a secret address, and one who was erased. */
function zelvenZetten(s: Stapel, personen: readonly Persoon[], leden: Map<string, Lid>): Sessie[] {
  const uit: Sessie[] = [];
  for (const persoon of personen.filter((p) => ['LOPEND', 'ADRESGEHEIM', 'GEWIST'].includes(p.staat))) {
    const gebruiker_id = randomUUID();
    const id = randomUUID();
    s.zet('gebruiker', { id: gebruiker_id, naam: 'zelf' });
    s.zet('lidmaatschap', { id, gebruiker_id, rol: 'INBURGERAAR', organisatie_id: null, inburgeraar_id: persoon.id, van: '2022-01-01' });
    uit.push({ rol: 'INBURGERAAR', lidmaatschap: id, collega: leden.get('CONSULENT')?.ik ?? '', organisatie: '', gemeente: '', zelf: persoon });
  }
  return uit;
}

function sessiesVan(g: RlsWereld['gemeenten'], organisaties: PerOrganisatie, leden: Map<string, Lid>): Sessie[] {
  return [...leden].map(([rol, lid]) => {
    const organisatie = ROLREGELS[rol]?.organisatie;
    if (!organisatie) throw new Error(`${rol} belongs to no organisation`);
    return { rol, lidmaatschap: lid.ik, collega: lid.collega, organisatie: organisaties[organisatie], gemeente: organisatie === 'taal' ? '' : g.dalfsen, zelf: null };
  });
}
