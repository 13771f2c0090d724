/**
 * What in a free text looks like something that does not belong there. Looked for where the text is typed, so that
 * looking does not send it anywhere; a warning and never a refusal, as it can be wrong both ways.
 */
export interface Vermoeden {
  soort: 'BSN' | 'V_NUMMER' | 'MEDISCH';
  /** The words that looked medical, as typed; a number is not repeated. */
  woorden: readonly string[];
}

/** A longer text is refused anyway; a pasted book does not hold up the screen. */
const HOOGSTENS_TEKENS = 20_000;
const HOOGSTENS_WOORDEN = 3;

/** Health may be written down here, by the consulent alone (Wi 37.2). */
const GEZONDHEID_RUBRIEKEN: readonly string[] = ['GEZONDHEID'];

/**
 * @param rubriek where the text will stand: in GEZONDHEID a medical word is in its place, a BSN never is
 */
export function vermoedensIn(tekst: string, rubriek: string): Vermoeden[] {
  const deel = tekst.slice(0, HOOGSTENS_TEKENS);
  const woorden = GEZONDHEID_RUBRIEKEN.includes(rubriek) ? [] : medischeWoorden(deel);
  return [
    ...(bevatBsn(deel) ? [{ soort: 'BSN', woorden: [] } as const] : []),
    ...(V_NUMMER.test(deel) ? [{ soort: 'V_NUMMER', woorden: [] } as const] : []),
    ...(woorden.length > 0 ? [{ soort: 'MEDISCH', woorden } as const] : []),
  ];
}

/** Ten digits, in writing 123.456.7890. Ten digits by themselves are a telephone number more often. */
const V_NUMMER = /\b(?:v-?\s?nummers?|v-?nr|vreemdelingennummer)\b[^\d\n]{0,12}\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/i;

/**
 * Eight or nine digits, together or in the groups in which a BSN is written with one kind of sign between: 123 456 782,
 * 1234.56.782. Eight where the zero in front was left out. A number that goes on, or is glued to letters, is another one.
 */
const CIJFERS = /(?<![\p{L}\d]|\p{L}-|\d[,.\u00a0/-])(?:\d{8,9}|\d{3}([ .\u00a0-])\d{3}\1\d{3}|\d{4}([ .\u00a0-])\d{2}\2\d{3}|\d{2}([ .\u00a0-])\d{3}\3\d{3}|\d{3}([ .\u00a0-])\d{2}\4\d{3})(?![\p{L}\d]|[,.\u00a0/-]\d)/gu;

/** What stands before the rest of a telephone number, an amount, or a number of the Kamer van Koophandel. */
const ANDER_NUMMER = /(?:\+\d{1,3}|(?<!\d)00\d{2}|(?<!\d)\(?0\d{0,3}\)?)[\s./–-]*(?:\(0\)\s?)?(?:6[\s-])?$|€\s?$|\b(?:kvk|tel|telefoon|mobiel|iban|rekening)-?(?:nummer|nr)?\.?:?\s?$/i;

function bevatBsn(tekst: string): boolean {
  for (const treffer of tekst.matchAll(CIJFERS)) {
    const cijfers = treffer[0].replace(/\D/g, '');
    const aaneen = cijfers.length === treffer[0].length;
    const voor = tekst.slice(Math.max(0, treffer.index - 24), treffer.index);
    const na = tekst.slice(treffer.index + treffer[0].length, treffer.index + treffer[0].length + 2);
    if (ANDER_NUMMER.test(voor)) continue;
    // Other digits beside a group, or beside eight, are part of the same number.
    if ((!aaneen || cijfers.length === 8) && (/\d[\s-]$/.test(voor) || /^ \d/.test(na))) continue;
    if (cijfers.length === 8 && isDagcijfers(cijfers)) continue;
    if (slaagtElfproef(cijfers.padStart(9, '0'))) return true;
  }
  return false;
}

/** 12032024 or 20240312: a day written without signs between. */
function isDagcijfers(cijfers: string): boolean {
  const [d, m, j] = [Number(cijfers.slice(0, 2)), Number(cijfers.slice(2, 4)), Number(cijfers.slice(4))];
  const [j2, m2, d2] = [Number(cijfers.slice(0, 4)), Number(cijfers.slice(4, 6)), Number(cijfers.slice(6))];
  return isDag(j, m, d) || isDag(j2, m2, d2);
}

function isDag(jaar: number, maand: number, dag: number): boolean {
  return jaar >= 1900 && jaar < 2100 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= 31;
}

/** Weights 9…2 and −1, sum divisible by eleven; nothing but zeros is no number. */
export function slaagtElfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || /^0{3}/.test(bsn)) return false;
  const som = [...bsn].reduce((totaal, cijfer, plek) => totaal + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0);
  return som % 11 === 0;
}

function medischeWoorden(tekst: string): string[] {
  const gevonden = new Map<string, string>();
  for (const [zin] of tekst.matchAll(ZINSDELEN)) gevonden.set(zin.toLowerCase(), zin);
  for (const [woord] of tekst.matchAll(/\p{L}+/gu)) if (isMedisch(kaal(woord))) gevonden.set(woord.toLowerCase(), woord);
  return [...gevonden.values()].slice(0, HOOGSTENS_WOORDEN);
}

/** Without capitals and accents: 'Suïcidaal' as 'suicidaal'. */
function kaal(woord: string): string {
  return woord.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function isMedisch(woord: string): boolean {
  if (GEWOON.test(woord)) return false;
  return HEEL.has(woord) || BEGIN.test(woord) || DEEL.test(woord) || EIND.test(woord);
}

/** Words that hold one of those below and say nothing about anybody's health: where one works, registers, learns. */
const GEWOON = /^(?:zieken(?:huis|huizen|fonds|verzorg|auto)|ziektekosten|operationeel|diagnostisch|medicijnman|pijnboom|chemobiolog|blindelings|traumateam)/;

/** As a whole word only: shorter words hide in others. */
const HEEL: ReadonlySet<string> = new Set([
  'ziek', 'zieke', 'zieken', 'ziekte', 'ziektes', 'ziekten', 'ziekgemeld', 'ziekmelding', 'ziekmeldingen', 'ziekteverlof', 'ziekteverzuim', 'pijn', 'pijnen',
  'hiv', 'aids', 'tbc', 'copd', 'adhd', 'add', 'ptss', 'ptsd', 'ggz', 'poh', 'ivf', 'mri', 'doof', 'kreupel', 'autist', 'koorts', 'griep', 'grieperig', 'covid',
  'arbeidsongeschikt', 'bedlegerig', 'overspannen', 'psychose', 'psychoses', 'diagnose', 'diagnoses', 'gediagnosticeerd', 'geopereerd', 'besneden', 'miskraam', 'abortus', 'bevalling',
]);

/** At the beginning of a word, so that compounds are seen too: depressieklachten, medicijngebruik. */
const BEGIN = new RegExp(`^(?:${[
  'depressi', 'burnout', 'psychiat', 'psycholoog', 'psychologisch', 'psychisch', 'psychoti', 'schizo', 'bipolair', 'borderline', 'autis', 'angststoornis', 'paniekaanval', 'suicid', 'zelfmoord', 'zelfbeschadig',
  'zelfdoding', 'trauma', 'getraumatiseerd', 'hallucin', 'herbeleving', 'nachtmerrie', 'slapeloos', 'dement', 'alzheimer', 'anorexi', 'boulimi', 'dyslex', 'dyscalcul',
  'verslaafd', 'verslaving', 'verslavend', 'alcoholist', 'alcoholprobl', 'drugs', 'drankprobl', 'afkick', 'methadon',
  'zwanger', 'kraamzorg', 'verloskund', 'gynaecol', 'menstrua', 'vruchtbaarheid', 'besnijdenis',
  'kanker', 'tumor', 'chemo', 'bestraling', 'uitzaaiing', 'leukemi', 'diabet', 'suikerziekte', 'epilep', 'hepatitis', 'tubercul', 'astma', 'reuma', 'artros', 'artritis', 'fibromyalg', 'migraine', 'hernia',
  'hartaanval', 'hartinfarct', 'hartkwaal', 'hartklacht', 'hartpatient', 'hartziekte', 'beroerte', 'herseninfarct', 'hersenbloed', 'hersenschudding', 'hersenletsel', 'bloeddruk', 'bloedarmoede', 'bloedonderzoek', 'allergi',
  'infectie', 'ontsteking', 'besmet', 'vaccin', 'letsel', 'invalide', 'gehandicapt', 'handicap', 'rolstoel', 'prothese', 'slechthorend', 'slechtziend', 'blindheid', 'doofheid', 'verlamd', 'verlamming', 'operatie',
  'medicijn', 'medicatie', 'medicament', 'antidepressi', 'antipsychoti', 'antibiotic', 'slaapmiddel', 'slaappil', 'pijnstil', 'kalmeringsmiddel', 'insulin', 'ritalin', 'oxazepam', 'diazepam', 'temazepam', 'paracetamol', 'ibuprofen', 'prednison', 'tramadol', 'morfine',
  'medisch', 'obesitas', 'overgewicht', 'incontinen', 'stressklacht', 'spanningsklacht', 'fysiotherap', 'ergotherap', 'logoped',
].join('|')})`);

/** Anywhere in a word: long enough to hide in no other. */
const DEEL = /zwangerschap|verslaving|depressie|psychiatri|therapeut|medicatie|medicijn|kanker(?!end)/;

/** At the end of a word: hoofdpijn, borstkanker, oorlogstrauma, persoonlijkheidsstoornis. */
const EIND = /[a-z](?:pijn|trauma|traumas|stoornis|stoornissen|ziekte|tumor|ontsteking|infectie|letsel|therapie|allergie|verslaafd|verslaafde|dementie|psychose|fobie)$/;

/** What only together says something about health. */
const ZINSDELEN = /\bburn[- ]out\b|\bgebroken (?:been|arm|enkel|pols|voet|heup|rib|hand|vinger|rug|nek|sleutelbeen)\b|\b(?:lichamelijke|verstandelijke|geestelijke|visuele|auditieve) (?:beperking(?:en)?|handicap|klachten|problemen|aandoening(?:en)?|gezondheid)\b|\bzelf van het leven\b|\bopgenomen (?:in|op) (?:het ziekenhuis|een kliniek|een instelling|de psychiatrie)\b/giu;
