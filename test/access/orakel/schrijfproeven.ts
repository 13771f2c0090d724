import { sleutel } from '../../support/portaal.ts';
import type { Celwereld } from './celwereld.ts';
import { DOSSIER } from './dossier.ts';
import { cel, veldVan } from './matrix.ts';
import type { Dag, Lidmaatschap, Persoon } from './model.ts';
import { oordeel } from './oordeel.ts';
import { AFSPRAAK_THEMAS } from './tabellen.ts';
import { dagenVan } from './schrijfdagen.ts';
import { VANDAAG } from './toestanden.ts';

/** The one who writes, and about whom. */
export interface Poging { c: Celwereld; rol: string; lid: Lidmaatschap; persoon: Persoon; toestand: string }

/** One mutation with something to write for one rubriek. */
export interface Schrijfproef {
  mutatie: string;
  rubriek: string;
  /** Tells apart two proofs of one mutation and rubriek. */
  geval: string;
  invoer: (poging: Poging) => Record<string, unknown>;
  /** What must hold beside the guard of the root field, by the oracle. */
  mag: (poging: Poging) => boolean;
  /** Tables in which a row of this person changes, the first of them always. */
  tabellen: readonly string[];
  /** Rows are the writer's own organisation's. */
  eigen: boolean;
}

const over = (poging: Poging, rubriek: string) => oordeel(poging.c.beeld, poging.lid, poging.persoon, rubriek, VANDAAG);
const magOp = (poging: Poging, rubriek: string, dag: Dag): boolean => {
  const { schrijven, totEnMet } = over(poging, rubriek);
  return schrijven && (totEnMet === null || dag <= totEnMet);
};

function opDag(proef: Omit<Schrijfproef, 'geval' | 'invoer' | 'mag'>, invoer: (poging: Poging, dag: Dag) => Record<string, unknown>): Schrijfproef[] {
  return [
    { ...proef, geval: 'op een dag van de betrokkenheid', invoer: (poging) => invoer(poging, dagenVan(poging.toestand).binnen), mag: (poging) => magOp(poging, proef.rubriek, dagenVan(poging.toestand).binnen) },
    {
      ...proef, geval: 'op de dag na het einde', invoer: (poging) => invoer(poging, dagenVan(poging.toestand).erna ?? dagenVan(poging.toestand).binnen),
      mag: (poging) => (dagenVan(poging.toestand).erna === null ? magOp(poging, proef.rubriek, dagenVan(poging.toestand).binnen) : heeftNogBereikZonderEinde(poging, proef.rubriek)),
    },
  ];
}

/** Whoever has a person without an end, such as somebody of the gemeente in the regie, has no day after it either. */
const heeftNogBereikZonderEinde = (poging: Poging, rubriek: string): boolean => over(poging, rubriek).schrijven && over(poging, rubriek).totEnMet === null;

/** A planted row of the person, or an identity of nothing. */
const rijVan = ({ c, persoon }: Poging, tabel: string, rubriek: string, welke = 0): string =>
  c.planter.rijenVan(persoon.id, rubriek).filter((rij) => rij.tabel.tabel === tabel).at(welke)?.id ?? persoon.id;

/** A planted signal that the writer may have the loop of. */
const eigenSignaal = ({ c, lid, persoon }: Poging): string | undefined =>
  c.planter.rijenVan(persoon.id, 'SIGNALEN').find((rij) => rij.tabel.tabel === 'signaal' && (cel('SIGNALEN', lid.rol) === 'S' || rij.organisatie === lid.organisatie))?.id;

const afspraken: readonly Schrijfproef[] = AFSPRAAK_THEMAS.map((rubriek) => ({
  mutatie: 'afspraakMelden', rubriek, geval: 'de eigen organisatie voert uit, of niet',
  invoer: (poging) => ({ afspraakId: rijVan(poging, 'afspraak', rubriek), datum: VANDAAG, stand: 'STOKT', versie: 2 }),
  mag: (poging) => {
    const o = over(poging, rubriek);
    return o.melden && poging.c.uitvoerder(rubriek) === poging.lid.organisatie;
  },
  tabellen: ['afspraak_melding', 'afspraak'], eigen: false,
}));

const nieuweAfspraken: readonly Schrijfproef[] = AFSPRAAK_THEMAS.map((rubriek) => ({
  mutatie: 'afspraakVastleggen', rubriek, geval: 'een nieuwe', tabellen: ['afspraak'], eigen: true,
  invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, thema: rubriek, tekst: 'Nieuw', van: VANDAAG }),
  mag: (poging) => over(poging, rubriek).schrijven,
}));

const betrokkenheden: readonly Schrijfproef[] = [
  {
    mutatie: 'betrokkenheidVastleggen', rubriek: 'BETROKKENEN', geval: 'een nieuwe', tabellen: ['betrokkenheid'], eigen: false,
    invoer: ({ c, persoon }) => ({ inburgeraarId: persoon.id, organisatieId: c.organisaties.get('ANDERE TAALAANBIEDER')?.id, opdracht: 'TAAL', grondslag: 'OPDRACHT', van: VANDAAG }),
    mag: (poging) => over(poging, 'BETROKKENEN').schrijven,
  },
  {
    mutatie: 'betrokkenheidBeeindigen', rubriek: 'BETROKKENEN', geval: 'een die loopt', tabellen: ['betrokkenheid'], eigen: false,
    invoer: ({ c, persoon }) => ({ inburgeraarId: persoon.id, betrokkenheidId: c.huisvesting.get(persoon.id) ?? persoon.id, reden: 'AFGEROND', tot: VANDAAG, versie: 1 }),
    mag: (poging) => over(poging, 'BETROKKENEN').schrijven,
  },
];

/** A rubriek of the dossier: may write, writes in its own tables; all other fields of the input stay away. */
const dossier: readonly Schrijfproef[] = Object.entries(DOSSIER).map(([rubriek, { inhoud, tabellen }]) => ({
  mutatie: 'dossierVastleggen', rubriek, geval: 'een rubriek', tabellen, eigen: true,
  invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, [veldVan(rubriek)]: inhoud }),
  // How a step of the housing stands is a report: `M` gives it, and nothing else of the rubriek.
  mag: (poging) => over(poging, rubriek).schrijven || (rubriek === 'WONEN' && over(poging, rubriek).melden),
}));

const PROEVEN: readonly Schrijfproef[] = [
  ...opDag({ mutatie: 'presentieVastleggen', rubriek: 'TAAL_PRESENTIE', tabellen: ['presentie', 'presentie_totaal', 'taal_telling'], eigen: true },
    ({ c, persoon }, dag) => ({ lesId: c.lessen.get(`schrijven ${dag}`), regels: [{ inburgeraarId: persoon.id, status: 'AANWEZIG' }] })),
  ...opDag({ mutatie: 'maandstaatVastleggen', rubriek: 'TAAL_PRESENTIE', tabellen: ['presentie', 'presentie_totaal', 'taal_telling'], eigen: true },
    ({ c, persoon }, dag) => ({ groepId: c.groepen.get('TAALDOCENT'), maand: dag, cellen: [{ lesId: c.lessen.get(`schrijven ${dag}`), inburgeraarId: persoon.id, status: 'AANWEZIG' }] })),
  {
    // What was planted is somebody who was there: nothing to ask after, for nobody.
    mutatie: 'verzuimOpvolgen', rubriek: 'TAAL_PRESENTIE', geval: 'wie er was', tabellen: ['verzuim_opvolging'], eigen: true,
    invoer: (poging) => ({ presentieId: rijVan(poging, 'presentie', 'TAAL_PRESENTIE', 1), uitkomst: 'GESPROKEN' }), mag: () => false,
  },
  ...opDag({ mutatie: 'participatieUrenVastleggen', rubriek: 'PARTICIPATIE_UREN', tabellen: ['participatie_uren', 'participatie_totaal', 'participatie_dag', 'participatie_telling'], eigen: true },
    ({ c, persoon }, dag) => ({ activiteitId: c.activiteiten.get(persoon.gemeente), regels: [{ inburgeraarId: persoon.id, datum: dag, duurMinuten: 30, beginTijd: '19:00' }] })),
  {
    mutatie: 'sleutelpersoonKoppelen', rubriek: 'WELZIJN', geval: 'een nieuwe', tabellen: ['sleutelpersoonkoppeling'], eigen: true,
    // A sleutelpersoon who is not coupled to this person yet.
    invoer: ({ c, persoon }) => ({ inburgeraarId: persoon.id, sleutelpersoonId: c.kijkers.get('SLEUTELPERSOON')?.lidmaatschapId, van: VANDAAG }), mag: (poging) => over(poging, 'WELZIJN').schrijven,
  },
  {
    mutatie: 'sleutelpersoonOntkoppelen', rubriek: 'WELZIJN', geval: 'wat de eigen organisatie schreef', tabellen: ['sleutelpersoonkoppeling'], eigen: true,
    invoer: (poging) => ({ inburgeraarId: poging.persoon.id, koppelingId: poging.c.planter.rijenVan(poging.persoon.id, 'WELZIJN').find((rij) => rij.tabel.tabel === 'sleutelpersoonkoppeling' && rij.organisatie === poging.lid.organisatie)?.id ?? poging.persoon.id, versie: 1, tot: VANDAAG }),
    mag: (poging) => over(poging, 'WELZIJN').schrijven,
  },
  {
    // A sheet for a group, by who writes its own rows of the PVT; who writes all rows does so in the dossier.
    mutatie: 'pvtGroepVastleggen', rubriek: 'PVT_TRAJECT', geval: 'een dagdeel op een dag van de betrokkenheid', tabellen: ['pvt_dagdeel', 'pvt_traject'], eigen: true,
    invoer: ({ persoon, toestand }) => ({ certificaten: [], dagdelen: [{ inburgeraarId: persoon.id, datum: dagenVan(toestand).binnen, onderdeel: 'MAATSCHAPPELIJK_WERK', aanwezig: true }] }),
    mag: (poging) => cel('PVT_TRAJECT', poging.lid.rol) === 'E' && over(poging, 'PVT_TRAJECT').schrijven,
  },
  {
    mutatie: 'voortgangRapporteren', rubriek: 'TAAL_VOORTGANG', geval: 'op een dag van de betrokkenheid', tabellen: ['voortgangsrapportage', 'voortgang_niveau'], eigen: true,
    invoer: ({ persoon, toestand }) => ({ inburgeraarId: persoon.id, datum: dagenVan(toestand).binnen, inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] }),
    mag: (poging) => over(poging, 'TAAL_VOORTGANG').schrijven,
  },
  {
    mutatie: 'groepsrapportageVastleggen', rubriek: 'TAAL_VOORTGANG', geval: 'op een dag van de betrokkenheid', tabellen: ['voortgangsrapportage', 'voortgang_niveau'], eigen: true,
    invoer: ({ c, lid, persoon, toestand }) => ({ datum: dagenVan(toestand).binnen, regels: [{
      inburgeraarId: persoon.id, inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'TOETS' }],
      versie: c.planter.rijenVan(persoon.id, 'TAAL_VOORTGANG').filter((rij) => rij.tabel.tabel === 'voortgangsrapportage' && rij.organisatie === lid.organisatie).length }] }),
    mag: (poging) => over(poging, 'TAAL_VOORTGANG').schrijven,
  },
  {
    mutatie: 'pipVaststellen', rubriek: 'PIP_KERN', geval: 'een nieuwe versie', tabellen: ['pip_versie', 'pip_onderdeel', 'pip_afspraak', 'trajectstatus', 'termijn'], eigen: true,
    invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, versie: 2, dagtekening: VANDAAG, leerroute: 'Z', niveau: 'A1', intensiteitUrenPerWeek: 9, aantalGesprekkenPerJaar: 4, redenWijziging: 'Minder lessen',
      ondersteuning: 'Begeleiding', pvtUrenPerWeek: 3, mapUrenPerWeek: 4 }),
    mag: (poging) => over(poging, 'PIP_KERN').schrijven,
  },
  ...afspraken,
  ...dossier,
  ...nieuweAfspraken,
  ...betrokkenheden,
  {
    mutatie: 'urenBevestigen', rubriek: 'PARTICIPATIE_UREN', geval: 'over eigen uren', tabellen: ['uren_reactie'], eigen: false,
    invoer: (poging) => ({ urenIds: [rijVan(poging, 'participatie_uren', 'PARTICIPATIE_UREN', 1)] }),
    mag: (poging) => over(poging, 'PARTICIPATIE_UREN').melden,
  },
  {
    mutatie: 'dossierVastleggen', rubriek: 'WONEN', geval: 'meer dan een melding', tabellen: ['wonen'], eigen: true,
    invoer: ({ persoon, c, lid }) => ({ inburgeraarId: persoon.id, wonen: { sleutelOp: VANDAAG, versie: c.planter.rijenVan(persoon.id, 'WONEN').some((rij) => rij.tabel.tabel === 'wonen' && rij.organisatie === lid.organisatie) ? 1 : null } }),
    mag: (poging) => over(poging, 'WONEN').schrijven,
  },
  {
    mutatie: 'woningVragen', rubriek: 'WONEN', geval: 'een andere dag', tabellen: ['woningvraag'], eigen: true,
    invoer: (poging) => ({ inburgeraarId: poging.persoon.id, id: rijVan(poging, 'woningvraag', 'WONEN'), versie: 1, huishouden: 5, nodigVoor: VANDAAG }),
    mag: (poging) => over(poging, 'WONEN').schrijven,
  },
  {
    mutatie: 'urenReageren', rubriek: 'PARTICIPATIE_UREN', geval: 'over eigen uren', tabellen: ['uren_reactie'], eigen: false,
    invoer: (poging) => ({ urenId: rijVan(poging, 'participatie_uren', 'PARTICIPATIE_UREN', 1), reactie: 'BEVESTIGD' }),
    mag: (poging) => over(poging, 'PARTICIPATIE_UREN').melden,
  },
  {
    mutatie: 'signaalIndienen', rubriek: 'SIGNALEN', geval: 'over een persoon', tabellen: ['signaal'], eigen: true,
    invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, onderwerp: 'OVERIG', tekst: 'Graag bellen' }),
    mag: (poging) => over(poging, 'SIGNALEN').schrijven,
  },
  {
    // A word of either side, on a signal of the own organisation, or of anybody where the role writes all of them.
    mutatie: 'signaalStapZetten', rubriek: 'SIGNALEN', geval: 'een bericht', tabellen: ['signaal_stap', 'signaal'], eigen: false,
    invoer: (poging) => ({ signaalId: eigenSignaal(poging) ?? poging.persoon.id, versie: 2, stap: 'BERICHT', tekst: 'Nieuw' }),
    mag: (poging) => over(poging, 'SIGNALEN').schrijven && eigenSignaal(poging) !== undefined,
  },
  {
    mutatie: 'verhuizingVastleggen', rubriek: 'TRAJECTSTATUS', geval: 'een andere laatste dag', tabellen: ['inburgeraar', 'betrokkenheid', 'trajectstatus', 'termijn'], eigen: false,
    invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, gezien: persoon.vertrokkenOp, vertrokkenOp: '2026-12-31' }),
    mag: (poging) => over(poging, 'TRAJECTSTATUS').schrijven,
  },
];

/** A fine needs a talk before it, and a handover a colleague: what the proof writes needs neither. */
const geplandGesprek = (poging: Poging) => rijVan(poging, 'gepland_gesprek', 'GESPREKKEN');

const GESPREKKEN: readonly Schrijfproef[] = ([
  ['gesprekPlannen', ['gepland_gesprek', 'bericht'], () => ({ soort: 'VOORTGANGSGESPREK', datum: VANDAAG, tijd: '10:30', plaats: 'Gemeentehuis' })],
  ['gesprekVerzetten', ['gepland_gesprek', 'bericht'], (poging) => ({ geplandGesprekId: geplandGesprek(poging), versie: 1, datum: VANDAAG, tijd: '14:00', reden: 'Anders' })],
  ['gesprekAfzeggen', ['gepland_gesprek', 'bericht'], (poging) => ({ geplandGesprekId: geplandGesprek(poging), versie: 1, reden: 'Anders' })],
  ['gesprekHouden', ['gesprek', 'gepland_gesprek', 'termijn'], (poging) => ({ geplandGesprekId: geplandGesprek(poging), versie: 1, datum: VANDAAG, verslag: 'Nieuw' })],
] as const satisfies readonly (readonly [string, readonly string[], (poging: Poging) => Record<string, unknown>])[]).map(([mutatie, tabellen, invoer]) => ({
  mutatie, rubriek: 'GESPREKKEN', geval: 'een gesprek', tabellen, eigen: true,
  invoer: (poging) => ({ inburgeraarId: poging.persoon.id, ...invoer(poging) }), mag: (poging) => over(poging, 'GESPREKKEN').schrijven,
}));

const REGIE: readonly Schrijfproef[] = [
  ...GESPREKKEN,
  {
    mutatie: 'maatregelVastleggen', rubriek: 'HANDHAVING', geval: 'een gesprek', tabellen: ['maatregel'], eigen: true,
    invoer: ({ persoon }) => ({ inburgeraarId: persoon.id, soort: 'HANDHAVEND_GESPREK', datum: VANDAAG, omschrijving: 'Nieuw' }), mag: (poging) => over(poging, 'HANDHAVING').schrijven,
  },
  {
    mutatie: 'maatregelBijwerken', rubriek: 'HANDHAVING', geval: 'vervallen', tabellen: ['maatregel'], eigen: true,
    invoer: (poging) => ({ inburgeraarId: poging.persoon.id, maatregelId: rijVan(poging, 'maatregel', 'HANDHAVING'), versie: 1, vervallenOp: VANDAAG, vervallenReden: 'Nieuw' }), mag: (poging) => over(poging, 'HANDHAVING').schrijven,
  },
  {
    mutatie: 'overdrachtIntrekken', rubriek: 'WERK', geval: 'een aangeboden', tabellen: ['overdracht'], eigen: false,
    invoer: (poging) => ({ inburgeraarId: poging.persoon.id, overdrachtId: rijVan(poging, 'overdracht', 'WERK'), versie: 1, reden: 'Nieuw' }), mag: (poging) => over(poging, 'WERK').schrijven,
  },
  {
    // One is offered already: it is taken back in the same breath by nobody, so offering is refused for all.
    mutatie: 'overdrachtAanbieden', rubriek: 'WERK', geval: 'een tweede', tabellen: ['overdracht'], eigen: true,
    invoer: ({ persoon, lid }) => ({ inburgeraarId: persoon.id, loopbaanbegeleiderId: lid.id, plan: 'Nieuw', route: 'TAALSTAGE', driegesprekOp: VANDAAG }), mag: () => false,
  },
];

export const SCHRIJFPROEVEN: readonly Schrijfproef[] = [...PROEVEN, ...REGIE].map((proef) => ({ ...proef, invoer: (poging) => ({ idempotentieSleutel: sleutel(), ...proef.invoer(poging) }) }));
