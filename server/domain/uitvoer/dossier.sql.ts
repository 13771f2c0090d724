/**
 * What the person gets of a table: the whole row as the catalogue has it, so that a column that is added later comes along
 * by itself. Left out is only what NIET_IN_UITVOER names; an identity of something else is replaced by what it stands for.
 */

const ORGANISATIE = `(select o.naam from organisatie o where o.id = t.organisatie_id)`;
const LES = `(select jsonb_build_object('groep', g.naam, 'begin_tijd', l.begin_tijd, 'duur_minuten', l.duur_minuten, 'onderwerp', l.onderwerp, 'vervallen_reden', l.vervallen_reden)
  from les l join groep g on g.id = l.groep_id where l.id = t.les_id)`;
const UREN = `(select jsonb_build_object('datum', u.datum, 'activiteit', a.naam, 'minuten', u.minuten)
  from participatie_uren u join activiteit a on a.id = u.activiteit_id where u.id = t.uren_id)`;
const GROEP = `(select jsonb_build_object('naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'organisatie', o.naam)
  from groep g join organisatie o on o.id = g.organisatie_id where g.id = t.groep_id)`;
const MEDEWERKER = `(select g.naam from lidmaatschap lm join gebruiker g on g.id = lm.gebruiker_id where lm.id = t.lidmaatschap_id)`;

/** Columns with the identity of something else: the field that says what it is, and its SQL over the row `t`. */
export const VERWIJZINGEN: Readonly<Record<string, readonly [veld: string, sql: string]>> = {
  organisatie_id: ['organisatie', ORGANISATIE],
  uitvoerder_id: ['uitvoerder_naam', `(select o.naam from organisatie o where o.id = t.uitvoerder_id)`],
  gemeente_id: ['gemeente', `(select g.naam from gemeente g where g.id = t.gemeente_id)`],
  groep_id: ['groep', GROEP],
  les_id: ['les', LES],
  activiteit_id: ['activiteit', `(select jsonb_build_object('naam', a.naam, 'telt_mee', coalesce((select r.waarom_niet is null from activiteit_regel r where r.activiteit_id = a.id and r.geldig_van <= t.datum order by r.geldig_van desc limit 1), false)) from activiteit a where a.id = t.activiteit_id)`],
  presentie_id: ['les', `(select jsonb_build_object('groep', g.naam, 'datum', p.datum, 'status', p.status) from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id where p.id = t.presentie_id)`],
  afspraak_id: ['afspraak', `(select a.tekst from afspraak a where a.id = t.afspraak_id)`],
  uren_id: ['uren', UREN],
  rapportage_id: ['rapportage', `(select jsonb_build_object('datum', v.datum) from voortgangsrapportage v where v.id = t.rapportage_id)`],
  'betrokkenheid.lidmaatschap_id': ['medewerker', MEDEWERKER],
};

const SLEUTEL = 'Nummer waarmee het portaal rijen aan elkaar knoopt; het zegt niets over de persoon.';
const MEDEWERKER_REDEN = 'Wie van een organisatie iets opschreef is een gegeven van die medewerker; de organisatie staat er wel.';
const GEHEIM = 'Opent het account; in een bestand zou het een gevaar zijn.';

/** Columns (`table.column`, or `*.column` in every table) that the person does not get, and why. The FG signs this list. */
export const NIET_IN_UITVOER: Readonly<Record<string, string>> = {
  '*.inburgeraar_id': 'Staat een keer boven het bestand.',
  '*.ingevoerd_door': MEDEWERKER_REDEN,
  '*.gewijzigd_door': MEDEWERKER_REDEN,
  'contactpersoon_gemeente.lidmaatschap_id': 'De naam van de contactpersoon staat er wel; dit is het account van die medewerker.',
  'betrokkenheid.ingevoerd_op': 'Wanneer een medewerker dit vastlegde; van wanneer tot wanneer het geldt staat er wel in.',
  'betrokkenheid.reden': 'Waarom een medewerker een collega vervangt: een gegeven van die medewerker.',
  'betrokkenheid.overdracht_id': SLEUTEL,
  'presentie.import_id': SLEUTEL,
  'taak.eigenaar_id': MEDEWERKER_REDEN,
  'taak.feit': 'Kenmerk waaraan het portaal herkent of het nog om hetzelfde gaat; het feit zelf staat bij zijn eigen rubriek.',
  '*.gebruiker_id': SLEUTEL,
  'lidmaatschap.organisatie_id': 'Leeg bij een inburgeraar.',
  'sessie.token_hash': GEHEIM,
  'sessie.oidc_id_token': GEHEIM,
  'sessie.lidmaatschap_id': SLEUTEL,
  'bericht.lidmaatschap_id': 'Leeg bij een inburgeraar.',
  'overdracht.lidmaatschap_id': 'Aan welke medewerker het is aangeboden; wie betrokken werd staat bij de betrokkenen.',
  'sleutelpersoonkoppeling.lidmaatschap_id': MEDEWERKER_REDEN,
  'woningkoppeling.woning_id': SLEUTEL,
  'woonafspraak.moment_id': SLEUTEL,
  'gepland_gesprek.reeks_id': SLEUTEL,
  'gepland_gesprek.gesprek_id': SLEUTEL,
  'uitvoer.lidmaatschap_id': SLEUTEL,
  'uitvoer.lijst': 'Leeg bij een inburgeraar.',
  'uitvoer.verhuisdossier': 'Leeg bij een inburgeraar.',
  'uitvoer.presentie': 'Leeg bij een inburgeraar.',
};

/** Tables that hold something of persons and that the person does not get, and why. The FG signs this list as well. */
export const TABELLEN_NIET_IN_UITVOER: Readonly<Record<string, string>> = {
  signaal: 'De autorisatiematrix geeft de inburgeraar SIGNALEN niet: een partner moet een zorg kunnen delen.',
  signaal_stap: 'De autorisatiematrix geeft de inburgeraar SIGNALEN niet: ook het antwoord daarop niet.',
  mededeling_gezien: 'Welke mededeling van de gemeente u hebt weggelegd; de mededelingen zelf gaan over niemand.',
  auditregel: 'Wie wat zag staat in de uitvoer als het inzagelog: organisatie en doel, zonder de medewerker.',
  idempotentie: 'Voorkomt dat een dubbele tik dubbel telt; houdt alleen nummers, geen inhoud.',
  verwerking: 'Hetzelfde als het auditlog, in de vorm van de standaard; personen staan er versleuteld in.',
  kernset: 'Wat na het wissen nog moet blijven; dan is er geen account meer om het mee op te halen.',
  grafsteen: 'Dat iets is gewist, met het artikel; dan is er geen account meer om het mee op te halen.',
  recht_beoordeling: 'Het oordeel van FG of teamleider over een recht dat een medewerker kreeg: dat gaat over die medewerker.',
  steekproef_beoordeling: 'Het oordeel van de FG over het kijken van een medewerker: dat gaat over die medewerker.',
  caseload_overdracht: 'Waarom werk van de ene medewerker naar de andere ging: dat gaat over die medewerkers. Wie de regie heeft en had staat er wel in.',
  leeslijst_gelezen: 'Dat een medewerker zich heeft ingelezen: een gegeven van die medewerker.',
  presentie_import: 'Een lijst van de school die nog niet is bevestigd; wat bevestigd is staat bij de presentie.',
};

function weggelaten(tabel: string): string[] {
  return Object.keys(NIET_IN_UITVOER).filter((naam) => [tabel, '*'].includes(naam.split('.')[0] ?? '')).map((naam) => naam.split('.')[1] ?? '');
}

/** Names of columns that are replaced in a table with these columns, with their field and SQL. */
export function verwijzingenVan(tabel: string, kolommen: readonly string[]): (readonly [kolom: string, veld: string, sql: string])[] {
  const weg = weggelaten(tabel);
  return kolommen.filter((kolom) => !weg.includes(kolom)).flatMap((kolom) => {
    const vervanging = VERWIJZINGEN[`${tabel}.${kolom}`] ?? VERWIJZINGEN[kolom];
    return vervanging ? [[kolom, ...vervanging] as const] : [];
  });
}

/**
 * SQL of the row `t` of a table as JSON for the person.
 *
 * @param kolommen the columns of the table, to know which references it has
 */
export function rijVoorPersoon(tabel: string, kolommen: readonly string[]): string {
  const verwijzingen = verwijzingenVan(tabel, kolommen);
  const weg = [...weggelaten(tabel), ...verwijzingen.map(([kolom]) => kolom)];
  const erbij = verwijzingen.map(([, veld, sql]) => `'${veld}', ${sql}`).join(', ');
  return `(to_jsonb(t) - array[${weg.map((kolom) => `'${kolom}'`).join(', ')}]::text[]${erbij ? ` || jsonb_build_object(${erbij})` : ''})`;
}
