import { randomUUID } from 'node:crypto';
import { isTaalcode } from '../../../shared/talen.ts';
import { type ActieNaam, magActie, VERHUISRUBRIEKEN } from '../../access/acties.ts';
import type { Rubriek } from '../../access/matrix.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { InburgeraarSortering } from '../inburgeraars/inburgeraars.input.ts';
import { inburgeraarLezen, inburgeraarsVoorUitvoer, inburgeraarsVoorUitvoerTellen } from '../inburgeraars/inburgeraars.service.ts';
import { dossierJson, verhuisdossierJson } from './dossier.json.ts';
import { dossierLezen, verhuisdossierLezen } from './dossier.repository.ts';
import { alsCsv } from './lijst.csv.ts';
import { type Kolom, kolommenVoor } from './lijst.kolommen.ts';
import { pipstukLezen } from './pipstuk.ts';
import { pvtstukLezen } from './pvtstuk.ts';
import { eersteVan, maandstaat } from '../taal/maandstaat.service.ts';
import { presentielijstCsv, presentielijstLezen } from './presentielijst.ts';
import { type Lijstkeuze, type Pipkeuze, type Pvtkeuze, type Presentiekeuze, UITVOERSOORTEN, type Uitvoersoort, type Verhuiskeuze } from './uitvoer.entity.ts';
import type { UitvoerAanvragenInput, UitvoerLijstInput, UitvoerPipInput, UitvoerPvtInput, UitvoerPresentieInput, UitvoerVerhuisdossierInput } from './uitvoer.input.ts';
import { type Aanvraag, aanvraagBewaren, aanvraagLezen, openAanvragen } from './uitvoer.repository.ts';

const ACTIE_VAN_SOORT = {
  DOSSIER_JSON: 'dossier:uitvoeren', DOSSIER_PDF: 'dossier:uitvoeren', LIJST_CSV: 'lijst:uitvoeren', PIP_PDF: 'pip:uitvoeren', BESCHIKKING_PDF: 'pip:uitvoeren',
  PRESENTIE_PDF: 'presentielijst:uitvoeren', PRESENTIE_CSV: 'presentielijst:uitvoeren',
  VERHUISDOSSIER_PDF: 'verhuisdossier:uitvoeren', VERHUISDOSSIER_JSON: 'verhuisdossier:uitvoeren', PVT_CERTIFICAAT_PDF: 'pvtCertificaat:uitvoeren',
} as const satisfies Readonly<Record<Uitvoersoort, ActieNaam>>;

const GELDIG = '1 hour';
const HOOGSTENS_OPEN = 10;
export const HOOGSTENS_RIJEN = 10_000;

/** A file to send; its name tells nothing of a person. */
export interface Bestand {
  naam: string;
  type: string;
  inhoud: Buffer;
}

/** A file of which everything was read, and that is made after the transaction. */
export interface Klaargezet extends Omit<Bestand, 'inhoud'> {
  maken: () => Promise<Buffer>;
}

/**
 * Keeps the request for a file; the file itself is made when it is fetched.
 *
 * @throws Weigering GEEN_TOEGANG, INVOER_ONJUIST, NIET_GEVONDEN, KEUZE_ONBEKEND, VERHUIZING_ONTBREEKT, PVT_GEEN_CERTIFICAAT, UITVOER_KOLOM_ONBEKEND, UITVOER_TE_GROOT, UITVOER_TE_VEEL, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function uitvoerAanvragen(tx: Transactie, input: UitvoerAanvragenInput): Promise<{ id: string }> {
  const soort = UITVOERSOORTEN.find((s) => s === input.soort);
  if (!soort) throw new Weigering('INVOER_ONJUIST', [veldWeigering('soort', 'INVOER_ONJUIST')]);
  if (!magSoort(tx, soort)) throw new Weigering('GEEN_TOEGANG');
  const nieuw = { id: randomUUID() as string };
  return eenmalig(tx, 'uitvoerAanvragen', input, nieuw, () => aanvragen(tx, nieuw.id, soort, input));
}

function magSoort(tx: Transactie, soort: Uitvoersoort): boolean {
  return magActie(tx.actor.rol, ACTIE_VAN_SOORT[soort]);
}

async function aanvragen(tx: Transactie, id: string, soort: Uitvoersoort, { lijst: lijstinvoer, pip: pipinvoer, presentie: presentieinvoer, verhuisdossier: verhuisinvoer, pvt: pvtinvoer }: UitvoerAanvragenInput): Promise<void> {
  if ((soort === 'LIJST_CSV') !== (lijstinvoer != null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('lijst', 'INVOER_ONJUIST')]);
  if ((ACTIE_VAN_SOORT[soort] === 'pip:uitvoeren') !== (pipinvoer != null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('pip', 'INVOER_ONJUIST')]);
  if ((ACTIE_VAN_SOORT[soort] === 'verhuisdossier:uitvoeren') !== (verhuisinvoer != null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('verhuisdossier', 'INVOER_ONJUIST')]);
  if ((soort === 'PVT_CERTIFICAAT_PDF') !== (pvtinvoer != null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('pvt', 'INVOER_ONJUIST')]);
  if ((ACTIE_VAN_SOORT[soort] === 'presentielijst:uitvoeren') !== (presentieinvoer != null)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('presentie', 'INVOER_ONJUIST')]);
  const presentie = presentieinvoer ? await leesPresentie(tx, presentieinvoer) : null;
  const lijst = lijstinvoer ? await leesLijst(tx, lijstinvoer) : null;
  const pip = pipinvoer ? await leesPip(tx, pipinvoer) : null;
  const verhuisdossier = verhuisinvoer ? await leesVerhuizing(tx, verhuisinvoer) : null;
  const pvt = pvtinvoer ? await leesPvt(tx, pvtinvoer) : null;
  // Counting and adding is one step: two tabs at once do not get one more each.
  await neemBeurt(tx, 'uitvoer', tx.actor.lidmaatschapId);
  if (await openAanvragen(tx) >= HOOGSTENS_OPEN) throw new Weigering('UITVOER_TE_VEEL');
  await aanvraagBewaren(tx, id, { soort, lijst, pip, presentie, verhuisdossier, pvt }, GELDIG);
}

/** A month in which the group has lessons of the actor. */
async function leesPresentie(tx: Transactie, { groepId, maand }: UitvoerPresentieInput): Promise<Presentiekeuze> {
  if (!(await maandstaat(tx, groepId, maand, new Selectie(), 'uitvoerAanvragen'))) throw new Weigering('NIET_GEVONDEN', [veldWeigering('presentie.groepId', 'NIET_GEVONDEN')]);
  return { groepId, maand: eersteVan(maand) };
}

/** A version that the actor can read now; who may not read it at the moment of fetching gets nothing. */
async function leesPip(tx: Transactie, { inburgeraarId, versie, taal }: UitvoerPipInput): Promise<Pipkeuze> {
  const gekozen = taal ?? 'nl';
  if (!isTaalcode(gekozen)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('pip.taal', 'KEUZE_ONBEKEND')]);
  const persoon = await inburgeraarLezen(tx, 'uitvoerAanvragen', inburgeraarId, Selectie.van({ pipKern: { versies: { versie: {} } } }));
  const versies = (persoon?.['pipKern'] as { versies: { versie: number }[] } | null | undefined)?.versies ?? [];
  if (!versies.some((v) => v.versie === versie)) throw new Weigering('NIET_GEVONDEN', [veldWeigering('pip.versie', 'NIET_GEVONDEN')]);
  return { inburgeraarId: inburgeraarId.toLowerCase(), versie, taal: gekozen };
}

/** Somebody of whom a move is recorded: before that there is no other gemeente that the law lets this go to. */
async function leesVerhuizing(tx: Transactie, { inburgeraarId }: UitvoerVerhuisdossierInput): Promise<Verhuiskeuze> {
  const persoon = await inburgeraarLezen(tx, 'uitvoerAanvragen', inburgeraarId, Selectie.van({ trajectstatus: { vertrokkenOp: {} } }));
  if (!persoon) throw new Weigering('NIET_GEVONDEN', [veldWeigering('verhuisdossier.inburgeraarId', 'NIET_GEVONDEN')]);
  const status = persoon['trajectstatus'] as { vertrokkenOp: string | null } | null | undefined;
  if (!status?.vertrokkenOp) throw new Weigering('VERHUIZING_ONTBREEKT', [veldWeigering('verhuisdossier.inburgeraarId', 'VERHUIZING_ONTBREEKT')]);
  return { inburgeraarId: inburgeraarId.toLowerCase() };
}

/** A certificate that the actor can read now. */
async function leesPvt(tx: Transactie, { inburgeraarId }: UitvoerPvtInput): Promise<Pvtkeuze> {
  if (!await pvtstukLezen(tx, 'uitvoerAanvragen', inburgeraarId)) throw new Weigering('PVT_GEEN_CERTIFICAAT', [veldWeigering('pvt.inburgeraarId', 'PVT_GEEN_CERTIFICAAT')]);
  return { inburgeraarId: inburgeraarId.toLowerCase() };
}

async function leesLijst(tx: Transactie, { kolommen, sortering, ...keuzes }: UitvoerLijstInput): Promise<Lijstkeuze> {
  const lijst: Lijstkeuze = { leerroute: null, fase: null, ...keuzes, kolommen: [...new Set(kolommen)], sortering: sortering ?? null };
  if (gekozenKolommen(tx, lijst).length === 0) throw new Weigering('UITVOER_KOLOM_ONBEKEND', [veldWeigering('lijst.kolommen', 'UITVOER_KOLOM_ONBEKEND')]);
  if (await inburgeraarsVoorUitvoerTellen(tx, lijst) > HOOGSTENS_RIJEN) throw new Weigering('UITVOER_TE_GROOT');
  return lijst;
}

/** The columns asked for, in that order; none at all where one of them is not for this actor. */
function gekozenKolommen(tx: Transactie, { kolommen }: Lijstkeuze): Kolom[] {
  const mogelijk = new Map(kolommenVoor(tx.actor).map((kolom) => [kolom.naam, kolom]));
  const gekozen = kolommen.flatMap((naam) => mogelijk.get(naam) ?? []);
  return gekozen.length === kolommen.length ? gekozen : [];
}

/**
 * Reads what the file of a request will hold, with what the actor may read at this moment, and notes it for the audit. Null
 * when there is no such request for this membership, or no right to it any more.
 *
 * @throws Weigering UITVOER_TE_GROOT
 */
export async function uitvoerLezen(tx: Transactie, id: string): Promise<Klaargezet | null> {
  // A role that asks for no files at all has no right on the table of requests either.
  const aanvraag = isUuid(id) && magActie(tx.actor.rol, 'uitvoer:aanvragen') ? await aanvraagLezen(tx, id) : null;
  if (!aanvraag || !magSoort(tx, aanvraag.soort)) return null;
  if (aanvraag.soort === 'LIJST_CSV') return lijstLezen(tx, aanvraag);
  if (aanvraag.presentie) return presentieKlaarzetten(tx, aanvraag.soort, aanvraag.presentie);
  if (aanvraag.verhuisdossier) return verhuisdossierKlaarzetten(tx, aanvraag.soort, aanvraag.verhuisdossier);
  if (aanvraag.pvt) return pvtKlaarzetten(tx, aanvraag.pvt);
  return aanvraag.pip ? pipKlaarzetten(tx, aanvraag.soort, aanvraag.pip) : dossierKlaarzetten(tx, aanvraag.soort);
}

async function lijstLezen(tx: Transactie, { lijst }: Aanvraag): Promise<Klaargezet | null> {
  const kolommen = lijst === null ? [] : gekozenKolommen(tx, lijst);
  if (lijst === null || kolommen.length === 0) return null;
  const sortering = Object.values(InburgeraarSortering).find((s) => s === lijst.sortering) ?? null;
  const selectie = Selectie.langs(kolommen.map(({ pad }) => pad));
  const personen = await inburgeraarsVoorUitvoer(tx, { filter: lijst, sortering }, selectie, HOOGSTENS_RIJEN + 1);
  if (personen.length > HOOGSTENS_RIJEN) throw new Weigering('UITVOER_TE_GROOT');
  return { naam: `samenspel-lijst-${tx.vandaag}.csv`, type: 'text/csv; charset=utf-8', maken: async () => Buffer.from(alsCsv(kolommen, personen), 'utf8') };
}

async function dossierKlaarzetten(tx: Transactie, soort: Uitvoersoort): Promise<Klaargezet | null> {
  const gelezen = await dossierLezen(tx);
  if (!gelezen || tx.actor.inburgeraarId === null) return null;
  const { dossier, opdracht, grondslag } = gelezen;
  const rubrieken: Rubriek[] = dossier.rubrieken.map(({ rubriek }) => rubriek);
  tx.inzien({ soort: 'LEZEN', operatie: 'uitvoer', inburgeraarId: tx.actor.inburgeraarId, rubrieken, opdracht, grondslag });
  const naam = `samenspel-dossier-${tx.vandaag}`;
  const { nu } = tx;
  if (soort === 'DOSSIER_JSON') return { naam: `${naam}.json`, type: 'application/json; charset=utf-8', maken: async () => Buffer.from(dossierJson(dossier, nu), 'utf8') };
  // Loaded when somebody asks for it: the fonts and the PDF library are no part of starting.
  return { naam: `${naam}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/dossier.pdf.ts')).dossierPdf(dossier, nu) };
}

async function verhuisdossierKlaarzetten(tx: Transactie, soort: Uitvoersoort, { inburgeraarId }: Verhuiskeuze): Promise<Klaargezet | null> {
  const gelezen = await verhuisdossierLezen(tx, inburgeraarId);
  if (!gelezen) return null;
  const { dossier, opdracht, grondslag } = gelezen;
  tx.inzien({ soort: 'LEZEN', operatie: 'uitvoer', inburgeraarId, rubrieken: [...VERHUISRUBRIEKEN], opdracht, grondslag });
  const naam = `samenspel-verhuisdossier-${tx.vandaag}`;
  const { nu } = tx;
  if (soort === 'VERHUISDOSSIER_JSON') return { naam: `${naam}.json`, type: 'application/json; charset=utf-8', maken: async () => Buffer.from(verhuisdossierJson(dossier, nu), 'utf8') };
  return { naam: `${naam}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/verhuisdossier.pdf.ts')).verhuisdossierPdf(dossier, nu) };
}

async function pipKlaarzetten(tx: Transactie, soort: Uitvoersoort, keuze: Pipkeuze): Promise<Klaargezet | null> {
  const stuk = await pipstukLezen(tx, keuze.inburgeraarId, keuze.versie);
  if (!stuk) return null;
  const [naam, maken] = soort === 'PIP_PDF'
    ? ['pip', async () => (await import('./pdf/pip.pdf.ts')).pipPdf(stuk, keuze.taal)] as const
    : ['beschikking', async () => (await import('./pdf/beschikking.pdf.ts')).beschikkingPdf(stuk, keuze.taal)] as const;
  return { naam: `samenspel-${naam}-${tx.vandaag}.pdf`, type: 'application/pdf', maken };
}

async function pvtKlaarzetten(tx: Transactie, { inburgeraarId }: Pvtkeuze): Promise<Klaargezet | null> {
  const stuk = await pvtstukLezen(tx, 'uitvoer', inburgeraarId);
  return stuk && { naam: `samenspel-pvt-certificaat-${tx.vandaag}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/pvtCertificaat.pdf.ts')).pvtCertificaatPdf(stuk) };
}

async function presentieKlaarzetten(tx: Transactie, soort: Uitvoersoort, { groepId, maand }: Presentiekeuze): Promise<Klaargezet | null> {
  const lijst = await presentielijstLezen(tx, groepId, maand);
  if (!lijst) return null;
  const naam = `samenspel-presentielijst-${maand.slice(0, 7)}`;
  if (soort === 'PRESENTIE_CSV') return { naam: `${naam}.csv`, type: 'text/csv; charset=utf-8', maken: async () => Buffer.from(presentielijstCsv(lijst), 'utf8') };
  return { naam: `${naam}.pdf`, type: 'application/pdf', maken: async () => (await import('./pdf/presentielijst.pdf.ts')).presentielijstPdf(lijst) };
}
