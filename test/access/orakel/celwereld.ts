import { randomUUID } from 'node:crypto';
import type { Bouwer, Persona } from '../../world/wereld.ts';
import { cel, ROLLEN, RUBRIEKEN } from './matrix.ts';
import { type Betrokkenheid, leegBeeld, type Wereldbeeld } from './model.ts';
import { type Geplant, type Instelling, type Planter, type Plekken } from './planter.ts';
import { SCHRIJFDAGEN } from './schrijfdagen.ts';
import { TOESTANDEN, type Toestand } from './toestanden.ts';

/** Per role: where its organisation stands, and the betrokkenheid and the group that bring a person to it. */
const POSTEN: Readonly<Record<string, { bij: string; opdracht?: string; opNaam?: true; groep?: string }>> = {
  CONSULENT: { bij: 'GEMEENTE', opdracht: 'REGIE', opNaam: true }, TEAMLEIDER: { bij: 'GEMEENTE' }, BELEIDSMEDEWERKER: { bij: 'GEMEENTE' },
  LOOPBAANBEGELEIDER: { bij: 'GEMEENTE', opdracht: 'WERKCARROUSEL', opNaam: true }, FUNCTIONEEL_BEHEERDER: { bij: 'GEMEENTE' }, FG: { bij: 'GEMEENTE' },
  TAALCOORDINATOR: { bij: 'TAALAANBIEDER', opdracht: 'TAAL' }, TAALDOCENT: { bij: 'TAALAANBIEDER', groep: 'TAALGROEP' },
  PARTICIPATIECOORDINATOR: { bij: 'PARTICIPATIEAANBIEDER', opdracht: 'PARTICIPATIE' }, WERKBEGELEIDER: { bij: 'PARTICIPATIEAANBIEDER', groep: 'WERKGROEP' },
  VWN_COORDINATOR: { bij: 'VWN', opdracht: 'BEGELEIDING' }, VWN_BEGELEIDER: { bij: 'VWN', opdracht: 'BEGELEIDING', opNaam: true }, VWN_TRAINER: { bij: 'VWN', opdracht: 'TRAINING', groep: 'TRAINING' },
  WOONCONSULENT: { bij: 'WONINGCORPORATIE', opdracht: 'WONEN' }, WELZIJNSCOORDINATOR: { bij: 'WELZIJN', opdracht: 'WELZIJN' },
  TAALPUNTCOORDINATOR: { bij: 'TAALPUNT', opdracht: 'TAALPUNT' }, TAALCOACH: { bij: 'TAALPUNT', opdracht: 'TAALPUNT', opNaam: true }, SLEUTELPERSOON: { bij: 'WELZIJN' },
};
const SOORTEN = ['TAALAANBIEDER', 'PARTICIPATIEAANBIEDER', 'VWN', 'WONINGCORPORATIE', 'WELZIJN', 'TAALPUNT'] as const;

export interface Celwereld {
  beeld: Wereldbeeld;
  planter: Planter;
  /** The person in this state. */
  persoon: ReadonlyMap<string, string>;
  /** The membership that looks in this role; an inburgeraar looks at the own dossier, or for `geen` at somebody else's. */
  kijker: (rol: string, toestand: string) => Persona;
  kijkers: ReadonlyMap<string, Persona>;
  groepen: ReadonlyMap<string, string>;
  /** Lessons of the group of the docent: long ago, and yesterday. */
  lessen: ReadonlyMap<string, string>;
  /** Per gemeente an activity of its catalogue. */
  activiteiten: ReadonlyMap<string, string>;
  /** Per person the last betrokkenheid of the corporation. */
  huisvesting: ReadonlyMap<string, string>;
  /** The organisation that carries out the agreements of a theme. */
  uitvoerder: (rubriek: string) => string | undefined;
  organisaties: ReadonlyMap<string, Instelling>;
  gemeente: string;
}

/** The rubrieken in which an organisation plants: where one of its roles has a cell `E`. The gemeente plants everywhere, to be hidden there. */
function schrijftIn(titel: string): ReadonlySet<string> {
  const rollen = Object.keys(POSTEN).filter((rol) => POSTEN[rol]?.bij === titel.replace('ANDERE ', ''));
  return new Set(RUBRIEKEN.filter((rubriek) => titel === 'GEMEENTE' || rollen.some((rol) => cel(rubriek, rol) === 'E')));
}

/** One person per state, each with every partner in that state, and rows in every table by every organisation. */
export async function celwereldBouwen(b: Bouwer, planter: Planter, naam = 'Orakelstad'): Promise<Celwereld> {
  const beeld = leegBeeld();
  const gemeente = await b.gemeente(naam);
  const elders = await b.gemeente(`${naam} elders`);
  const organisaties = new Map<string, Instelling>();
  const kijkers = new Map<string, Persona>();
  const vestig = async (soort: (typeof SOORTEN)[number] | 'GEMEENTE', titel: string, gemeenten: string[]) => {
    const id = await b.organisatie(`${titel} ${naam}`, soort, gemeenten);
    beeld.organisaties.set(id, { id, gemeente: soort === 'GEMEENTE' ? gemeenten[0] ?? null : null });
    const { lidmaatschapId } = await b.persona(`Schrijver ${titel}`, soort === 'GEMEENTE' ? 'BELEIDSMEDEWERKER' : soort === 'TAALAANBIEDER' ? 'TAALCOORDINATOR' : 'SLEUTELPERSOON', id);
    organisaties.set(titel, { id, lidmaatschap: lidmaatschapId, gemeente: soort === 'GEMEENTE' });
    return id;
  };
  await vestig('GEMEENTE', 'GEMEENTE', [gemeente]);
  for (const soort of SOORTEN) {
    await vestig(soort, soort, [gemeente, elders]);
    if (soort === 'TAALAANBIEDER' || soort === 'PARTICIPATIEAANBIEDER') await vestig(soort, `ANDERE ${soort}`, [gemeente]);
  }
  const inschrijven = (persona: Persona, persoon: string | null = null) => {
    beeld.lidmaatschappen.set(persona.lidmaatschapId, { id: persona.lidmaatschapId, rol: persona.rol, organisatie: persona.organisatieId, persoon });
    return persona;
  };
  for (const rol of ROLLEN.filter((r) => r !== 'INBURGERAAR')) {
    kijkers.set(rol, inschrijven(await b.persona(`Kijker ${rol}`, rol as Persona['rol'], organisaties.get(POSTEN[rol]?.bij ?? '')?.id ?? '')));
  }
  const persoon = new Map<string, string>();
  for (const toestand of TOESTANDEN) {
    const nummer = `P${planter.token()}`;
    const id = await personMaken(b, beeld, toestand, toestand.elders ? elders : gemeente, nummer);
    persoon.set(toestand.naam, id);
    planter.portaalnummers.add(nummer);
    kijkers.set(`INBURGERAAR ${toestand.naam}`, inschrijven(await b.persona(`Zelf ${toestand.naam}`, 'INBURGERAAR', null, { inburgeraarId: id }), id));
  }
  const verband: Verband = { b, beeld, kijkers, organisaties, persoon, groepen: new Map(), huisvesting: new Map() };
  await betrekken(verband);
  const activiteit = await b.activiteit(`Werkplaats ${naam}`, gemeente);
  // What an evaluation is about stands in the catalogue of either gemeente.
  for (const waar of [gemeente, elders]) await b.activiteit('Nieuw', waar);
  const daar = await b.activiteit(`Werkplaats ${naam} elders`, elders);
  const { plek, lessen } = await plekkenMaken(b, organisaties, verband.groepen, activiteit, persoon.get(KLAAR) ?? '');
  const instellingen = [...organisaties].map(([titel, i]) => ({ ...i, rubrieken: schrijftIn(titel) }));
  await planter.plantAlles([...persoon.values()].map((id) => ({ id, gemeente: beeld.personen.get(id)?.gemeente ?? '' })), instellingen, plek);
  const kijker = (rol: string, toestand: string): Persona => {
    const gevonden = kijkers.get(rol === 'INBURGERAAR' ? `INBURGERAAR ${toestand === 'geen' ? 'loopt' : toestand}` : rol);
    if (!gevonden) throw new Error(`nobody looks as ${rol}`);
    return gevonden;
  };
  return { beeld, planter, persoon, kijker, kijkers, groepen: verband.groepen, huisvesting: verband.huisvesting, lessen, activiteiten: new Map([[gemeente, activiteit], [elders, daar]]), uitvoerder: (rubriek) => organisaties.get(UITVOERDER[rubriek] ?? '')?.id, organisaties, gemeente };
}

async function personMaken(b: Bouwer, beeld: Wereldbeeld, { persoon = {} }: Toestand, gemeente: string, nummer: string): Promise<string> {
  const { id } = await b.zet<{ id: string }>('inburgeraar', { gemeente_id: gemeente, portaalnummer: nummer, ...persoon });
  beeld.personen.set(id, { id, gemeente, adresgeheim: persoon.adresgeheim ?? false, vertrokkenOp: persoon.vertrokken_op ?? null, gewist: persoon.gewist_op !== undefined });
  return id;
}

interface Verband {
  b: Bouwer;
  beeld: Wereldbeeld;
  kijkers: ReadonlyMap<string, Persona>;
  organisaties: ReadonlyMap<string, Instelling>;
  persoon: ReadonlyMap<string, string>;
  groepen: Map<string, string>;
  huisvesting: Map<string, string>;
}

/** Gives every person in every state its betrokkenheden and its places in groups, in the database and in the model alike. */
async function betrekken({ b, beeld, kijkers, organisaties, persoon, groepen, huisvesting }: Verband): Promise<void> {
  for (const [rol, post] of Object.entries(POSTEN)) {
    const wie = kijkers.get(rol);
    const organisatie = organisaties.get(post.bij)?.id;
    if (!wie || !organisatie) throw new Error(`no place for ${rol}`);
    if (post.groep) {
      const id = await b.groep(`Groep van ${rol} ${organisatie.slice(0, 8)}`, post.groep, organisatie, [wie], []);
      groepen.set(rol, id);
      beeld.groepen.push({ id, organisatie, begeleiders: [{ wie: wie.lidmaatschapId, van: '2025-01-01', tot: null }], leden: [] });
    }
    for (const toestand of TOESTANDEN.filter((t) => !t.elders || post.bij !== 'GEMEENTE')) {
      for (const { van, tot = null, beeindigd = null } of toestand.periodes) {
        const id = persoon.get(toestand.naam) ?? '';
        const lid = { inburgeraar_id: id, organisatie_id: organisatie, van, tot };
        if (post.groep) {
          await b.zet('groepslid', { groep_id: groepen.get(rol), ...lid });
          beeld.groepen.find((g) => g.id === groepen.get(rol))?.leden.push({ wie: id, van, tot });
        }
        if (!post.opdracht) continue;
        const opdracht = toestand.waarneming && rol === 'CONSULENT' ? 'WAARNEMING' : post.opdracht;
        const b1: Betrokkenheid = { persoon: id, organisatie, lidmaatschap: post.opNaam ? wie.lidmaatschapId : null, opdracht, van, tot, gesloten: beeindigd === null ? null : beeindigd === 'VERHUISD' ? 'NA_EINDE' : 'METEEN' };
        const rij = await b.zet<{ id: string }>('betrokkenheid', {
          ...lid, lidmaatschap_id: b1.lidmaatschap, opdracht, grondslag: beeindigd === 'TOESTEMMING_INGETROKKEN' || opdracht === 'WELZIJN' ? 'TOESTEMMING' : 'OPDRACHT',
          reden: opdracht === 'WAARNEMING' ? 'Vakantie' : null, beeindigd_reden: beeindigd,
        });
        beeld.betrokkenheden.push(b1);
        if (rol === 'WOONCONSULENT') huisvesting.set(id, rij.id);
      }
    }
  }
}

const UITVOERDER: Readonly<Record<string, string>> = {
  AFSPRAKEN_TAAL: 'TAALAANBIEDER', AFSPRAKEN_PARTICIPATIE: 'PARTICIPATIEAANBIEDER', AFSPRAKEN_MAP_PVT: 'VWN', AFSPRAKEN_BEGELEIDING: 'VWN', AFSPRAKEN_TAALPRAKTIJK: 'TAALPUNT',
  AFSPRAKEN_WONEN: 'WONINGCORPORATIE', AFSPRAKEN_FINANCIEN: 'GEMEENTE', AFSPRAKEN_WELZIJN: 'WELZIJN', AFSPRAKEN_WERK: 'GEMEENTE',
};

/** The days of the lessons: in every period, only before an end, and only from today on. */
export const LESDAGEN = ['2025-06-04', '2026-11-17', '2026-11-18'] as const;

/** A lesson for each organisation on each planted day, and what else rows point to. */
/** Who has done what had to be done; of everybody else something is still asked. */
export const KLAAR = 'geheim adres';

async function plekkenMaken(b: Bouwer, organisaties: ReadonlyMap<string, Instelling>, groepen: ReadonlyMap<string, string>, activiteit: string, klaar: string): Promise<{ plek: Plekken; lessen: Map<string, string> }> {
  const lessen = new Map<string, string>();
  for (const [titel, { id }] of organisaties) {
    const groep = titel === 'TAALAANBIEDER' ? groepen.get('TAALDOCENT') ?? '' : await b.groep(`Lessen ${titel} ${randomUUID().slice(0, 8)}`, 'TAALGROEP', id, [], []);
    for (const datum of LESDAGEN) lessen.set(`${id} ${datum}`, await b.les(groep, id, datum));
    if (titel === 'TAALAANBIEDER') for (const datum of SCHRIJFDAGEN) lessen.set(`schrijven ${datum}`, await b.les(groep, id, datum, { begin_tijd: '13:00' }));
  }
  const van = (eerder: readonly Geplant[], tabel: string, persoon: string, organisatie: string | undefined, rubriek?: unknown): string | undefined =>
    eerder.find((g) => g.tabel.tabel === tabel && g.persoon === persoon && (organisatie === undefined || g.organisatie === organisatie) && (rubriek === undefined || g.rubriek === rubriek))?.id;
  const plek: Plekken = (tabel, persoon, instelling, rij, eerder) => {
    switch (tabel) {
      case 'trajectstatus': return persoon.id === klaar ? {} : { voldaan_op: undefined, ontheffing_op: undefined, vrijstelling_op: undefined };
      case 'presentie': return { les_id: lessen.get(`${instelling?.id} ${String(rij['datum'])}`) };
      case 'afmelding': return { les_id: lessen.get(`${instelling?.id} ${String(rij['datum'])}`) };
      case 'presentie_bevestiging':
      case 'verzuim_opvolging': return { presentie_id: eerder.find((g) => g.tabel.tabel === 'presentie' && g.persoon === persoon.id && g.organisatie === (instelling?.id ?? null) && g.datum === rij['datum'])?.id };
      case 'participatie_uren': return { activiteit_id: activiteit };
      case 'uren_reactie': return { uren_id: van(eerder, 'participatie_uren', persoon.id, instelling?.id) };
      case 'voortgang_niveau': return { rapportage_id: van(eerder, 'voortgangsrapportage', persoon.id, instelling?.id) };
      case 'afspraak': return { uitvoerder_id: organisaties.get(UITVOERDER[String(rij['thema'])] ?? '')?.id, stand: 'LOOPT' };
      case 'afspraak_melding': return { afspraak_id: van(eerder, 'afspraak', persoon.id, undefined, rij['thema']), stand: 'LOOPT' };
      case 'pip_afspraak': return { afspraak_id: van(eerder, 'afspraak', persoon.id, undefined, rij['thema']), uitvoerder_id: organisaties.get(UITVOERDER[String(rij['thema'])] ?? '')?.id };
      case 'signaal': return { partner_id: instelling?.id };
      case 'signaal_stap': return { partner_id: instelling?.id, signaal_id: van(eerder, 'signaal', persoon.id, instelling?.id) };
      default: return {};
    }
  };
  return { plek, lessen };
}

