import { PVT_ONDERDELEN, pvtOntbreekt, type PvtOnderdeel } from '../../../shared/rules/pvt.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { neemBeurt } from '../beurt.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { noteerGeschreven, personenVoorSchrijven } from '../inburgeraars/schrijven.ts';
import { leesKeuze, nietInToekomst } from '../invoer.ts';
import { type Periode, periodenLezen } from '../participatie/uren.repository.ts';
import { type Dagdeelstand, dagdelenHouden, dagdelenOmzetten, dagdelenToevoegen, hoofdenHouden, type Hoofdstand, hoofdenVolgen, type NieuwDagdeel, pvtFeitenLezen } from './pvt.repository.ts';
import type { PvtGroepVastleggenInput } from './pvtGroep.input.ts';

const OPERATIE = 'pvtGroepVastleggen';
const HOOGSTENS_DAGDELEN = 400;
const HOOGSTENS_CERTIFICATEN = 60;

/**
 * Records who of a group was at which dagdelen of the PVT, and to whom the certificate is given. The days of the introduction and the
 * signing follow from the dagdelen (Bi 3.1). What already stands is no change; all or nothing.
 *
 * @throws Weigering VERZOEK_TE_GROOT, BUITEN_PLAATSING, DATUM_IN_TOEKOMST, KEUZE_ONBEKEND, STAAT_ER_AL, VERSIE_VEROUDERD, PVT_ONVOLLEDIG,
 *   IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function pvtGroepVastleggen(tx: Transactie, input: PvtGroepVastleggenInput, selectie: Selectie): Promise<GelezenInburgeraar[]> {
  if (input.dagdelen.length > HOOGSTENS_DAGDELEN || input.certificaten.length > HOOGSTENS_CERTIFICATEN) throw new Weigering('VERZOEK_TE_GROOT');
  await eenmalig(tx, OPERATIE, input, {}, () => vastleggen(tx, input));
  const personen = await inburgeraarsBijId(tx, OPERATIE, wie(input), selectie);
  return wie(input).flatMap((id) => personen.get(id) ?? []);
}

/** The persons of the input, each once. */
function wie({ dagdelen, certificaten }: PvtGroepVastleggenInput): string[] {
  return [...new Set([...dagdelen, ...certificaten].map((r) => r.inburgeraarId.toLowerCase()).filter(isUuid))];
}

interface Grond {
  vandaag: string;
  personen: ReadonlyMap<string, GelezenInburgeraar>;
  perioden: readonly Periode[];
  dagdelen: ReadonlyMap<string, Dagdeelstand>;
  hoofden: ReadonlyMap<string, Hoofdstand>;
}

async function vastleggen(tx: Transactie, input: PvtGroepVastleggenInput): Promise<void> {
  const bezwaren = new Bezwaren();
  // A first dagdeel has no row to hold on to.
  await neemBeurt(tx, 'pvt', tx.actor.organisatieId ?? '');
  const personen = await personenVoorSchrijven(tx, 'PVT_TRAJECT', wie(input), 'E');
  const ids = [...personen.keys()];
  const dagdelen = new Map((await dagdelenHouden(tx, ids)).map((stand) => [plaats(stand), stand]));
  const grond: Grond = { vandaag: tx.vandaag, personen, perioden: await periodenLezen(tx, ids), dagdelen, hoofden: await hoofdenHouden(tx, ids) };
  const { nieuw, om, geraakt } = beoordeelDagdelen(input, grond, bezwaren);
  const certificaten = beoordeelCertificaten(input, grond, bezwaren);
  bezwaren.weigerZoNodig();
  await dagdelenToevoegen(tx, nieuw);
  await dagdelenOmzetten(tx, om);
  const volgend = [...new Set([...geraakt, ...certificaten.keys()])].sort();
  await bewaakCertificaten(tx, input, volgend, certificaten, grond);
  await hoofdenVolgen(tx, volgend, certificaten);
  noteerGeschreven(tx, OPERATIE, 'PVT_TRAJECT', volgend.map((id) => personen.get(id)));
}

/** What the database holds at most one of for an organisation. */
function plaats(r: { inburgeraarId: string; datum: string; onderdeel: string }): string {
  return `${r.inburgeraarId.toLowerCase()} ${r.datum} ${r.onderdeel}`;
}

interface Wijziging {
  nieuw: NieuwDagdeel[];
  /** Identities of dagdelen of which the presence turns round. */
  om: string[];
  geraakt: string[];
}

function beoordeelDagdelen({ dagdelen }: PvtGroepVastleggenInput, g: Grond, bezwaren: Bezwaren): Wijziging {
  const uit: Wijziging = { nieuw: [], om: [], geraakt: [] };
  const gezien = new Set<string>();
  dagdelen.forEach((regel, i) => {
    const bij = `dagdelen.${i}`;
    const inburgeraarId = regel.inburgeraarId.toLowerCase();
    leesKeuze(bezwaren, `${bij}.onderdeel`, regel.onderdeel, PVT_ONDERDELEN, 'KEUZE_ONBEKEND');
    nietInToekomst(bezwaren, `${bij}.datum`, regel.datum, g.vandaag);
    // A person out of reach and a person who does not exist are refused alike.
    if (!g.personen.has(inburgeraarId)) return bezwaren.bij(`${bij}.inburgeraarId`, 'BUITEN_PLAATSING');
    if (!g.perioden.some((p) => p.inburgeraarId === inburgeraarId && p.van <= regel.datum && (p.tot === null || regel.datum <= p.tot))) return bezwaren.bij(`${bij}.datum`, 'BUITEN_PLAATSING');
    if (gezien.has(plaats(regel))) return bezwaren.bij(`${bij}.onderdeel`, 'STAAT_ER_AL');
    gezien.add(plaats(regel));
    const stand = g.dagdelen.get(plaats(regel));
    if (stand?.aanwezig === regel.aanwezig) return;
    if ((regel.versie ?? 0) !== (stand?.versie ?? 0)) return bezwaren.bij(`${bij}.versie`, 'VERSIE_VEROUDERD');
    if (stand) uit.om.push(stand.id);
    else uit.nieuw.push({ inburgeraarId, datum: regel.datum, onderdeel: regel.onderdeel as PvtOnderdeel, aanwezig: regel.aanwezig });
    uit.geraakt.push(inburgeraarId);
  });
  return uit;
}

/** Whose certificate changes, and to which day; null takes it away. */
function beoordeelCertificaten({ certificaten }: PvtGroepVastleggenInput, g: Grond, bezwaren: Bezwaren): Map<string, string | null> {
  const uit = new Map<string, string | null>();
  certificaten.forEach(({ inburgeraarId, op, versie }, i) => {
    const bij = `certificaten.${i}`;
    const id = inburgeraarId.toLowerCase();
    if (op) nietInToekomst(bezwaren, `${bij}.op`, op, g.vandaag);
    if (!g.personen.has(id)) return bezwaren.bij(`${bij}.inburgeraarId`, 'BUITEN_PLAATSING');
    if (uit.has(id)) return bezwaren.bij(`${bij}.inburgeraarId`, 'STAAT_ER_AL');
    const stand = g.hoofden.get(id);
    if ((stand?.certificaatOp ?? null) === (op ?? null)) return;
    if ((versie ?? 0) !== (stand?.versie ?? 0)) return bezwaren.bij(`${bij}.versie`, 'VERSIE_VEROUDERD');
    uit.set(id, op ?? null);
  });
  return uit;
}

/** Holds each certificate that is given, and each of somebody who was not there after all, against what is recorded now. */
async function bewaakCertificaten(tx: Transactie, input: PvtGroepVastleggenInput, ids: readonly string[], certificaten: ReadonlyMap<string, string | null>, g: Grond): Promise<void> {
  const feiten = await pvtFeitenLezen(tx, ids);
  const bezwaren = new Bezwaren();
  const nietBij = new Set(input.dagdelen.filter(({ aanwezig }) => !aanwezig).map(({ inburgeraarId }) => inburgeraarId.toLowerCase()));
  for (const id of ids.filter((een) => certificaten.has(een) || nietBij.has(een))) {
    const op = certificaten.has(id) ? certificaten.get(id) : g.hoofden.get(id)?.certificaatOp;
    if (!op || pvtOntbreekt(zonderTegenspraak(feiten(id)), op).length === 0) continue;
    const isVan = ({ inburgeraarId }: { inburgeraarId: string }) => inburgeraarId.toLowerCase() === id;
    const [lijst, plek, veld] = certificaten.has(id) ? ['certificaten', input.certificaten.findIndex(isVan), 'op'] : ['dagdelen', input.dagdelen.findIndex((r) => isVan(r) && !r.aanwezig), 'aanwezig'];
    bezwaren.bij(`${lijst}.${plek}.${veld}`, 'PVT_ONVOLLEDIG');
  }
  bezwaren.weigerZoNodig();
}

/** The day of the introduction or the signing does not stand against a dagdeel that says somebody was not there: the head is still to follow. */
function zonderTegenspraak({ dagdelen, inleidingOp, ondertekendOp }: Parameters<typeof pvtOntbreekt>[0]): Parameters<typeof pvtOntbreekt>[0] {
  const niet = (onderdeel: PvtOnderdeel, op: string | null) => dagdelen.some((d) => d.onderdeel === onderdeel && d.datum === op && !d.aanwezig);
  return { dagdelen, inleidingOp: niet('INLEIDING_KERNWAARDEN', inleidingOp) ? null : inleidingOp, ondertekendOp: niet('ONDERTEKENING', ondertekendOp) ? null : ondertekendOp };
}
