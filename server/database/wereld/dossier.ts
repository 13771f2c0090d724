import { openTermijnen, termijnEinde, termijnStart } from '../../../shared/rules/termijnen.ts';
import type { Grond, Persoon } from './basis.ts';
import { verzinBsn, verzinEmail, verzinTelefoon } from './namen.ts';
import type { Uitvoer } from './rijen.ts';

const STRATEN = ['Voorbeeldstraat', 'Proeflaan', 'Fictieweg', 'Testplein', 'Denkbeeldhof', 'Verzinselpad', 'Schetskade', 'Fabelstraat', 'Oefendijk', 'Nergenslaan'] as const;
const UITSTELREDENEN = ['Het gesprek staat gepland.', 'Is twee weken op familiebezoek.', 'Eerst de rapportage van de school afwachten.'] as const;
/** With these letters no postcode is given out in these places. */
const LETTERS = ['ZZ', 'ZX', 'ZY'] as const;

/** A portal number says nothing: numbers are scattered, and unique within the gemeente. */
export function portaalnummer(p: Persoon): string {
  return `${p.kring.gemeente.naam.charAt(0)}-${String((p.nummer * 700_001 + 314_159) % 1_000_000).padStart(6, '0')}`;
}

interface Versie {
  inburgeraarId: string;
  versie: number;
  gewijzigdOp: string;
  gewijzigdDoor: string;
}

/** Columns of a table with one row per person. */
export function versie(grond: Grond, p: Persoon, dag: number, door = p.consulent.lidmaatschapId): Versie {
  return { inburgeraarId: p.id, versie: 1, gewijzigdOp: grond.tijd.moment(dag), gewijzigdDoor: door };
}

/** Day on which the dossier was made. */
function begin(p: Persoon): number {
  return p.dagen.koppeling ?? Math.min(-1, p.dagen.kennisgeving ?? -1, p.dagen.brp ?? -1);
}

/** Who somebody is. */
export function schrijfPersoon(grond: Grond, uit: Uitvoer, p: Persoon): void {
  uit.rij('inburgeraar', {
    id: p.id, gemeenteId: p.kring.gemeente.id, portaalnummer: portaalnummer(p), adresgeheim: p.adresgeheim,
    vertrokkenOp: grond.tijd.datumOfNiets(p.dagen.vertrokken), gewistOp: p.gewist ? grond.tijd.moment(-30) : null,
  });
  if (p.gewist) return;
  const t = grond.toeval('dossier', p.nummer);
  const v = versie(grond, p, begin(p));
  uit.rij('roepnaam', { ...v, roepnaam: p.naam.roepnaam });
  uit.rij('achternaam', { ...v, achternaam: p.naam.achternaam, voorvoegsel: p.naam.voorvoegsel, voorletters: p.naam.voorletters });
  uit.rij('bsn', { ...v, bsn: verzinBsn(p.nummer), vNummer: p.doelgroep === 'ASIELSTATUSHOUDER' ? String(9_900_000_000 + p.nummer) : null });
  uit.rij('geboorte', { ...v, geboortedatum: p.geboortedatum, geslacht: p.kunne, landVanHerkomst: p.herkomst.land });
  uit.rij('contact', { ...v, telefoon: verzinTelefoon(p.nummer + 500), email: t.kans(0.8) ? verzinEmail(p.naam, p.nummer) : null, contacttaal: p.herkomst.contacttaal, tolkNodig: t.kans(0.6) });
  schrijfAdres(grond, uit, p);
  schrijfGezin(grond, uit, p);
  const { consulent } = p;
  uit.rij('contactpersoon_gemeente', { ...v, naam: consulent.naam, telefoon: consulent.telefoon, email: consulent.email, lidmaatschapId: consulent.lidmaatschapId });
}

function schrijfAdres(grond: Grond, uit: Uitvoer, p: Persoon): void {
  // A couple lives at one address; who is not housed yet has none here.
  if (p.dagen.huisvesting === null && p.doelgroep === 'ASIELSTATUSHOUDER') return;
  const t = grond.toeval('adres', Math.min(p.nummer, p.partner?.nummer ?? p.nummer));
  const [woonplaats, cijfers] = t.kies(p.kring.gemeente.kernen);
  uit.rij('adres', { ...versie(grond, p, p.dagen.huisvesting ?? begin(p)), straat: t.kies(STRATEN), huisnummer: String(t.heel(1, 180)), postcode: `${cijfers} ${t.kies(LETTERS)}`, woonplaats });
}

function schrijfGezin(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const rij = { inburgeraarId: p.id, organisatieId: p.kring.gemeenteOrg.id, ingevoerdDoor: p.consulent.lidmaatschapId, ingevoerdOp: grond.tijd.moment(begin(p)), actueel: true } as const;
  if (p.partner) uit.rij('gezinslid', { id: grond.volgende('gezinslid'), ...rij, relatie: 'PARTNER', geboortejaar: Number(p.partner.geboortedatum.slice(0, 4)) });
  for (const geboortejaar of p.kinderen) uit.rij('gezinslid', { id: grond.volgende('gezinslid'), ...rij, relatie: 'KIND', geboortejaar });
}

/**
 * Where somebody stands, and the periods that run.
 *
 * @param laatsteGesprek day of the last voortgangsgesprek
 */
export function schrijfTraject(grond: Grond, uit: Uitvoer, p: Persoon, laatsteGesprek: number | null): void {
  const { tijd } = grond;
  const { dagen } = p;
  const datum = (dag: number | null): string | null => tijd.datumOfNiets(dag);
  const pip = datum(dagen.pip);
  const gewoonEinde = pip === null ? null : termijnEinde(pip, null);
  // Extension is asked in the last six months (Bi 4.4).
  const verlengd = gewoonEinde !== null && p.fase === 'AFRONDING' && tijd.nummer(gewoonEinde) < 150 && grond.toeval('verlenging', p.nummer).kans(0.4);
  const gestart = dagen.les !== null && dagen.les <= 0 && pip !== null ? dagen.les : null;
  const ingeschreven = pip === null || dagen.pip === null || dagen.pip > -6 ? null : Math.min(dagen.pip + 5, gestart ?? -1);
  const begonnen = ingeschreven !== null && gestart !== null;
  const t = grond.toeval('weg', p.nummer);
  // A few wait for a third party, such as an assessment of diplomas (Bi 5.3, second paragraph).
  const wacht = p.fase === 'PIP' && dagen.kennisgeving !== null && t.kans(0.2) ? Math.max(dagen.kennisgeving, -40) : null;
  const stappen = {
    startklasVan: datum(p.taal.find(({ soort, van }) => soort === 'STARTKLAS' && van <= 0)?.van ?? null), ingeschrevenOp: datum(ingeschreven), gestartOp: datum(begonnen ? gestart : null),
    beschikkingOp: datum(begonnen && gestart < -20 ? Math.min(-1, gestart + t.heel(7, 20)) : null),
    afrondingOp: datum(begonnen && (p.fase === 'AFRONDING' || p.fase === 'VOLDAAN') ? Math.max(gestart, (dagen.voldaan ?? -10) - t.heel(30, 90)) : null),
    pipWachtSinds: datum(wacht), pipInfoOntvangenOp: null, ingekomenOp: null, ingekomenUit: null, eerstePipEldersOp: null, pakketOntvangenOp: null, verlengingAangevraagdOp: datum(verlengd ? -20 : null),
    pakketVerstuurdOp: datum(dagen.vertrokken === null || !t.kans(0.6) ? null : Math.min(-1, dagen.vertrokken + 10)),
  };
  const verlengdTot = verlengd && gewoonEinde !== null ? tijd.datum(tijd.maandenNa(tijd.nummer(gewoonEinde), 6)) : null;
  uit.rij('trajectstatus', {
    ...versie(grond, p, Math.max(begin(p), dagen.pip ?? begin(p))), doelgroep: p.doelgroep, fase: p.fase, koppelingOp: datum(dagen.koppeling), koffieEnKoekOp: datum(dagen.koffie),
    intakeAfgerondOp: datum(dagen.intake), kennisgevingOp: datum(dagen.kennisgeving), brpInschrijvingOp: datum(dagen.brp), huisvestingOp: datum(dagen.huisvesting),
    termijnStart: pip === null ? null : termijnStart(pip), termijnEinde: gewoonEinde, verlengdTot, voldaanOp: datum(dagen.voldaan), ...stappen,
  });
  if (dagen.vertrokken !== null) return;
  const open = openTermijnen({
    koppelingOp: datum(dagen.koppeling), koffieEnKoekOp: datum(dagen.koffie), intakeAfgerondOp: datum(dagen.intake), kennisgevingOp: datum(dagen.kennisgeving),
    brpInschrijvingOp: datum(dagen.brp), eerstePipOp: pip, laatsteGesprekOp: datum(laatsteGesprek), termijnVerlengdTot: verlengdTot, voldaanOp: datum(dagen.voldaan), pipWachtSinds: stappen.pipWachtSinds, verlengingAangevraagdOp: stappen.verlengingAangevraagdOp,
  });
  for (const { soort, startfeit, uiterlijk, artikel, pauzeSinds } of open) uit.rij('termijn', { inburgeraarId: p.id, soort, startfeit, uiterlijk, artikel, pauzeSinds });
  const gesprek = open.find(({ soort }) => soort === 'VOORTGANGSGESPREK');
  if (!gesprek || !t.kans(0.08)) return;
  // Put off by the consulent, who knows why.
  uit.rij('taak', {
    inburgeraarId: p.id, soort: gesprek.soort, feit: gesprek.startfeit, eigenaarId: t.kans(0.3) ? p.consulent.lidmaatschapId : null, uitgesteldTot: tijd.datum(t.heel(3, 21)), reden: t.kies(UITSTELREDENEN), versie: 1,
    gewijzigdOp: tijd.moment(-2), gewijzigdDoor: p.consulent.lidmaatschapId,
  });
}
