import type pg from 'pg';
import { type Bouwer, type Persona } from './wereld.ts';

/**
 * The world of the specs: two gemeenten, the partners, one person per role, and a handful of inburgeraars who each
 * show one thing. All names are made up.
 */
export async function dalfsen(b: Bouwer) {
  const gemeenten = { dalfsen: await b.gemeente('Dalfsen'), staphorst: await b.gemeente('Staphorst') };
  const org = await organisaties(b, gemeenten);
  const wie = await mensen(b, org);
  const wij = await inburgeraars(b, gemeenten);
  await betrokkenheden(b, org, wie, wij);
  const groepen = await groepenEnLessen(b, org, wie, wij);
  const activiteiten = {
    hout: await b.activiteit('Houtwerkplaats', gemeenten.dalfsen),
    bezoek: await b.activiteit('Werken zonder taal', gemeenten.dalfsen, { waarom_niet: 'IN_ISOLEMENT' }),
    elders: await b.activiteit('Kringloop Staphorst', gemeenten.staphorst),
  };
  const afspraken = await plannen(b, org, wie, wij);
  return { gemeenten, org, wie, wij, ...groepen, activiteiten, afspraken };
}

export type Dalfsen = Awaited<ReturnType<typeof dalfsen>>;
type Org = Awaited<ReturnType<typeof organisaties>>;
type Mensen = Awaited<ReturnType<typeof mensen>>;
type Inburgeraars = Awaited<ReturnType<typeof inburgeraars>>;

async function organisaties(b: Bouwer, g: { dalfsen: string; staphorst: string }) {
  return {
    dalfsen: await b.organisatie('Gemeente Dalfsen', 'GEMEENTE', [g.dalfsen]),
    staphorst: await b.organisatie('Gemeente Staphorst', 'GEMEENTE', [g.staphorst]),
    wenl: await b.organisatie('WenL', 'TAALAANBIEDER', [g.dalfsen, g.staphorst]),
    nlTraining: await b.organisatie('NL training', 'TAALAANBIEDER', [g.dalfsen]),
    larcom: await b.organisatie('Larcom', 'PARTICIPATIEAANBIEDER', [g.dalfsen]),
    vwn: await b.organisatie('VluchtelingenWerk', 'VWN', [g.dalfsen]),
    vechthorst: await b.organisatie('Vechthorst', 'WONINGCORPORATIE', [g.dalfsen]),
    saam: await b.organisatie('SAAM Welzijn', 'WELZIJN', [g.dalfsen]),
    taalpunt: await b.organisatie('Taalpunt', 'TAALPUNT', [g.dalfsen]),
  };
}

async function mensen(b: Bouwer, o: Org) {
  return {
    consulent: await b.persona('Carla Consulent', 'CONSULENT', o.dalfsen),
    andereConsulent: await b.persona('Coen Consulent', 'CONSULENT', o.dalfsen),
    consulentStaphorst: await b.persona('Chris Consulent', 'CONSULENT', o.staphorst),
    teamleider: await b.persona('Thea Teamleider', 'TEAMLEIDER', o.dalfsen),
    beleidsmedewerker: await b.persona('Ben Beleid', 'BELEIDSMEDEWERKER', o.dalfsen),
    loopbaanbegeleider: await b.persona('Loes Loopbaan', 'LOOPBAANBEGELEIDER', o.dalfsen),
    beheerder: await b.persona('Bea Beheer', 'FUNCTIONEEL_BEHEERDER', o.dalfsen),
    fg: await b.persona('Frits Gegevens', 'FG', o.dalfsen),
    taalcoordinator: await b.persona('Tilly Taal', 'TAALCOORDINATOR', o.wenl),
    taaldocent: await b.persona('Dirk Docent', 'TAALDOCENT', o.wenl),
    andereDocent: await b.persona('Doris Docent', 'TAALDOCENT', o.wenl),
    coordinatorNlTraining: await b.persona('Nol Training', 'TAALCOORDINATOR', o.nlTraining),
    participatiecoordinator: await b.persona('Pia Participatie', 'PARTICIPATIECOORDINATOR', o.larcom),
    werkbegeleider: await b.persona('Wim Werk', 'WERKBEGELEIDER', o.larcom),
    vwnCoordinator: await b.persona('Vera Vluchteling', 'VWN_COORDINATOR', o.vwn),
    vwnBegeleider: await b.persona('Berend Begeleider', 'VWN_BEGELEIDER', o.vwn),
    vwnTrainer: await b.persona('Tinus Trainer', 'VWN_TRAINER', o.vwn),
    woonconsulent: await b.persona('Willemijn Wonen', 'WOONCONSULENT', o.vechthorst),
    welzijnscoordinator: await b.persona('Sofie Saam', 'WELZIJNSCOORDINATOR', o.saam),
    taalpuntcoordinator: await b.persona('Paul Punt', 'TAALPUNTCOORDINATOR', o.taalpunt),
    taalcoach: await b.persona('Cora Coach', 'TAALCOACH', o.taalpunt),
    sleutelpersoon: await b.persona('Salim Sleutel', 'SLEUTELPERSOON', o.saam),
  };
}

async function inburgeraars(b: Bouwer, g: { dalfsen: string; staphorst: string }) {
  return {
    /** Everything runs, with every partner. */
    amina: await b.inburgeraar('Amina', 'Voorbeeld', g.dalfsen),
    /** Another consulent, another group. */
    bilal: await b.inburgeraar('Bilal', 'Testveen', g.dalfsen),
    /** Starts at WenL next month. */
    celine: await b.inburgeraar('Celine', 'Straks', g.dalfsen),
    /** Ended at WenL two months ago: afronding. */
    daoud: await b.inburgeraar('Daoud', 'Afgerond', g.dalfsen),
    /** Ended at WenL four months ago. */
    esra: await b.inburgeraar('Esra', 'Voorbij', g.dalfsen),
    /** Lives in the other gemeente, also at WenL. */
    farid: await b.inburgeraar('Farid', 'Elders', g.staphorst),
    /** A secret address. */
    gulsum: await b.inburgeraar('Gulsum', 'Geheim', g.dalfsen, { adresgeheim: true }),
    /** Carla takes over from Coen for some days. */
    hamid: await b.inburgeraar('Hamid', 'Waarneming', g.dalfsen),
    /** Withdrew consent for welzijn yesterday. */
    ilham: await b.inburgeraar('Ilham', 'Ingetrokken', g.dalfsen),
  };
}

async function betrokkenheden(b: Bouwer, o: Org, wie: Mensen, wij: Inburgeraars) {
  const bij = (organisatieId: string) => ({ organisatieId });
  for (const id of [wij.amina, wij.celine, wij.daoud, wij.esra, wij.gulsum, wij.ilham]) await b.betrokken(id, 'REGIE', wie.consulent);
  for (const id of [wij.bilal, wij.hamid]) await b.betrokken(id, 'REGIE', wie.andereConsulent);
  await b.betrokken(wij.farid, 'REGIE', wie.consulentStaphorst);
  await b.betrokken(wij.hamid, 'WAARNEMING', wie.consulent, { van: '2026-11-10', tot: '2026-11-20', reden: 'Vakantie van Coen' });
  for (const id of [wij.amina, wij.bilal, wij.farid, wij.gulsum]) await b.betrokken(id, 'TAAL', bij(o.wenl));
  await b.betrokken(wij.celine, 'TAAL', bij(o.wenl), { van: '2026-12-01' });
  await b.betrokken(wij.daoud, 'TAAL', bij(o.wenl), { van: '2025-01-01', tot: '2026-09-18' });
  await b.betrokken(wij.esra, 'TAAL', bij(o.wenl), { van: '2025-01-01', tot: '2026-07-18' });
  for (const id of [wij.amina, wij.bilal]) await b.betrokken(id, 'PARTICIPATIE', bij(o.larcom));
  await b.betrokken(wij.daoud, 'PARTICIPATIE', bij(o.larcom), { van: '2025-01-01', tot: '2026-11-10' });
  for (const id of [wij.amina, wij.gulsum]) {
    await b.betrokken(id, 'BEGELEIDING', bij(o.vwn));
    await b.betrokken(id, 'WONEN', bij(o.vechthorst));
  }
  await b.betrokken(wij.amina, 'BEGELEIDING', wie.vwnBegeleider);
  await b.betrokken(wij.amina, 'TRAINING', bij(o.vwn));
  await b.betrokken(wij.amina, 'WELZIJN', bij(o.saam));
  await b.betrokken(wij.ilham, 'WELZIJN', bij(o.saam), { van: '2025-01-01', tot: '2026-11-17', beeindigd_reden: 'TOESTEMMING_INGETROKKEN' });
  await b.betrokken(wij.amina, 'TAALPUNT', bij(o.taalpunt));
  await b.betrokken(wij.amina, 'TAALPUNT', wie.taalcoach);
  await b.betrokken(wij.amina, 'WERKCARROUSEL', wie.loopbaanbegeleider);
}

async function groepenEnLessen(b: Bouwer, o: Org, wie: Mensen, wij: Inburgeraars) {
  const groepen = {
    z1: await b.groep('Z1', 'TAALGROEP', o.wenl, [wie.taaldocent], [wij.amina, wij.gulsum, wij.farid], { leerroute: 'Z' }),
    z2: await b.groep('Z2', 'TAALGROEP', o.wenl, [wie.andereDocent], [wij.bilal], { leerroute: 'Z' }),
    hout: await b.groep('Hout A', 'WERKGROEP', o.larcom, [wie.werkbegeleider], [wij.amina, wij.bilal]),
    pvt: await b.groep('PVT najaar', 'PVT', o.vwn, [wie.vwnTrainer], [wij.amina]),
  };
  await b.zet('groepslid', { groep_id: groepen.z1, organisatie_id: o.wenl, inburgeraar_id: wij.daoud, van: '2025-01-01', tot: '2026-09-18' });
  const lessen = {
    vandaag: await b.les(groepen.z1, o.wenl, '2026-11-18'),
    maandag: await b.les(groepen.z1, o.wenl, '2026-11-16'),
    morgen: await b.les(groepen.z1, o.wenl, '2026-11-19'),
    september: await b.les(groepen.z1, o.wenl, '2026-09-16'),
    vervallen: await b.les(groepen.z1, o.wenl, '2026-11-17', { vervallen_reden: 'Docent afwezig' }),
    andereGroep: await b.les(groepen.z2, o.wenl, '2026-11-18'),
  };
  await b.presentie(lessen.maandag, wij.amina, o.wenl, '2026-11-16', 'AANWEZIG', 150, wie.taaldocent);
  return { groepen, lessen };
}

async function plannen(b: Bouwer, o: Org, wie: Mensen, wij: Inburgeraars) {
  const gemeente = { organisatie_id: o.dalfsen, ingevoerd_door: wie.consulent.lidmaatschapId };
  await b.zet('trajectstatus', { inburgeraar_id: wij.amina, doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', koppeling_op: '2024-12-02', kennisgeving_op: '2025-01-06', termijn_start: '2025-03-04', termijn_einde: '2028-03-03' });
  await b.zet('termijn', { inburgeraar_id: wij.amina, soort: 'INBURGERINGSTERMIJN', startfeit: '2025-03-03', uiterlijk: '2028-03-03', artikel: 'Wet inburgering 11' });
  await b.zet('pip_versie', { inburgeraar_id: wij.amina, ...gemeente, versie: 1, dagtekening: '2025-03-03', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 });
  await b.zet('adres', { inburgeraar_id: wij.amina, straat: 'Voorbeeldlaan', huisnummer: '1', postcode: '7721 ZZ', woonplaats: 'Dalfsen' });
  await b.zet('adres', { inburgeraar_id: wij.gulsum, straat: 'Geheimweg', huisnummer: '9', postcode: '7722 ZZ', woonplaats: 'Dalfsen' });
  const afspraak = async (thema: string, tekst: string, uitvoerder_id: string) =>
    (await b.zet<{ id: string }>('afspraak', { inburgeraar_id: wij.amina, ...gemeente, thema, tekst, uitvoerder_id, van: '2025-03-03' })).id;
  return {
    taal: await afspraak('AFSPRAKEN_TAAL', 'Drie lessen per week', o.wenl),
    participatie: await afspraak('AFSPRAKEN_PARTICIPATIE', 'Twee dagdelen in de werkplaats', o.larcom),
    begeleiding: await afspraak('AFSPRAKEN_BEGELEIDING', 'Samen naar de gemeente voor het paspoort', o.vwn),
    mapPvt: await afspraak('AFSPRAKEN_MAP_PVT', 'PVT volgen in het najaar', o.vwn),
    wonen: await afspraak('AFSPRAKEN_WONEN', 'De huur op tijd betalen', o.vechthorst),
  };
}

/** What a spec logs in with: a session in the database for each persona, so that no spec walks the log-in page. */
export async function sessieVoor(client: pg.Client, persona: Persona, hash: string, nu: Date): Promise<void> {
  await client.query(`insert into sessie (token_hash, gebruiker_id, lidmaatschap_id, begonnen_op, laatst_gebruikt_op, verloopt_op)
    values ($1, $2, $3, $4, $4, $4::timestamptz + interval '12 hours')`, [hash, persona.gebruikerId, persona.lidmaatschapId, nu]);
}
