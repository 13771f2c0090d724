import type { Blok, Opdruk } from 'pdfmake';
import { AFSPRAAK_THEMAS, type Leerroute, PIP_VAARDIGHEDEN } from '../../../../shared/rules/pip.ts';
import { PW_BESCHIKKINGEN, type PipOnderdeelbeeld, TEKSTDELEN, UURDELEN } from '../../../../shared/rules/pipInhoud.ts';
import { type Kernwaarde, type Kernwijziging, type PipAfspraakbeeld, pipVerschil, type PipVerschil, type Planbeeld } from '../../../../shared/rules/pipVerschil.ts';
import type { Taalcode } from '../../../../shared/talen.ts';
import type { Pipstuk } from '../pipstuk.ts';
import { drukken } from './drukken.ts';
import { dagBlok, gegevens, opgeschreven, Tweetalig, VEL, type Waarden, type Zin, zin } from './tweetalig.ts';

const ROUTES = { O: 'routeO', B1: 'routeB1', Z: 'routeZ' } as const satisfies Readonly<Record<Leerroute, Zin>>;
type Rij = readonly [Blok, Blok];

const getal = (waarde: number): Blok => opgeschreven(new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(waarde));

function overWie(t: Tweetalig, { naam, portaalnummer, gemeente, contactpersoon, termijn }: Pipstuk): Blok {
  const rijen: Rij[] = [[t.label('naam'), opgeschreven(naam)], [t.label('portaalnummer'), opgeschreven(portaalnummer)], [t.label('gemeente'), opgeschreven(gemeente)]];
  if (contactpersoon) rijen.push([t.label('contactpersoon'), opgeschreven(contactpersoon)]);
  if (termijn) rijen.push([t.label('termijn'), t.waarde('vanTot', { van: { dag: termijn.van }, tot: { dag: termijn.tot } })]);
  return gegevens(rijen);
}

function leren(t: Tweetalig, plan: Planbeeld, niveau: string): Blok[] {
  const rijen: Rij[] = [
    [t.label('leerroute'), t.waarde(ROUTES[plan.leerroute])], [t.label('niveau'), opgeschreven(niveau)],
    ...PIP_VAARDIGHEDEN.map((vaardigheid): Rij => [t.label(vaardigheid), opgeschreven(plan.niveaus[vaardigheid])]),
  ];
  if (plan.intensiteitUrenPerWeek !== null) rijen.push([t.label('intensiteitUrenPerWeek'), getal(plan.intensiteitUrenPerWeek)]);
  rijen.push([t.label('aantalGesprekkenPerJaar'), getal(plan.aantalGesprekkenPerJaar)]);
  if (plan.hoofddoel) rijen.push([t.label('hoofddoel'), opgeschreven(plan.hoofddoel)]);
  return [t.kop('leren'), gegevens(rijen)];
}

/** What a part says: its text, its hours, or of an attached beschikking its day and reference. */
function onderdeelwaarde(t: Tweetalig, { tekst, urenPerWeek, dagtekening }: PipOnderdeelbeeld): Blok {
  if (urenPerWeek !== null) return getal(urenPerWeek);
  if (dagtekening === null) return opgeschreven(tekst ?? '');
  return { stack: [dagBlok(dagtekening), ...(tekst === null ? [] : [t.waarde('kenmerk', { kenmerk: tekst })])] };
}

function onderdelen(t: Tweetalig, plan: Planbeeld): Blok[] {
  const deel = (kop: Zin, soorten: readonly string[]): Blok[] => {
    const rijen = plan.onderdelen.filter(({ soort }) => soorten.includes(soort)).map((onderdeel): Rij => [t.label(onderdeel.soort), onderdeelwaarde(t, onderdeel)]);
    return rijen.length > 0 ? [t.kop(kop), gegevens(rijen)] : [];
  };
  return [...deel('hulp', TEKSTDELEN), ...deel('meedoen', UURDELEN), ...deel('bijlagen', PW_BESCHIKKINGEN)];
}

/** The period of an agreement as a sentence, or nothing where it has none. */
function periode({ van, tot }: PipAfspraakbeeld): readonly [Zin, Waarden] | null {
  if (van && tot) return ['vanTot', { van: { dag: van }, tot: { dag: tot } }];
  if (van) return ['vanaf', { van: { dag: van } }];
  return tot ? ['totEnMet', { tot: { dag: tot } }] : null;
}

function afspraak(t: Tweetalig, a: PipAfspraakbeeld): Blok {
  const wanneer = periode(a);
  const bij: Blok[] = [];
  if (a.doel) bij.push({ columns: [{ ...t.label('doel'), width: 120 }, opgeschreven(a.doel)] });
  if (a.uitvoerder) bij.push({ columns: [{ ...t.label('uitvoerder'), width: 120 }, opgeschreven(a.uitvoerder)] });
  if (a.urenPerWeek !== null) bij.push(t.waarde('urenPerWeek', { uren: a.urenPerWeek }));
  if (wanneer) bij.push(t.waarde(...wanneer));
  return { stack: [opgeschreven(a.tekst), ...bij.map((blok) => ({ ...blok, fontSize: 8.5 }))], margin: [0, 2, 0, 5], unbreakable: true };
}

function afspraken(t: Tweetalig, plan: Planbeeld): Blok[] {
  if (plan.afspraken.length === 0) return [t.kop('afspraken'), t.waarde('geenAfspraken')];
  const themas = AFSPRAAK_THEMAS.flatMap((thema): Blok[] => {
    const hier = plan.afspraken.filter((a) => a.thema === thema);
    return hier.length > 0 ? [t.kop(thema, 'tabelkop'), ...hier.map((a) => afspraak(t, a))] : [];
  });
  return [t.kop('afspraken'), ...themas];
}

function kernwaarde(t: Tweetalig, veld: Kernwijziging['veld'], waarde: Kernwaarde): Blok {
  if (waarde === null) return opgeschreven('–');
  if (veld === 'leerroute') return t.waarde(ROUTES[waarde as Leerroute]);
  return typeof waarde === 'number' ? getal(waarde) : opgeschreven(waarde);
}

/** What was and what is, side by side: as the screen says it. */
export function verschilBlok(t: Tweetalig, { kern, onderdelen: delen, afspraken: regels }: PipVerschil): Blok {
  const leeg = opgeschreven('–');
  const rijen: (readonly [Blok, Blok, Blok])[] = [
    ...kern.map(({ veld, was, is }) => [t.label(veld), kernwaarde(t, veld, was), kernwaarde(t, veld, is)] as const),
    ...delen.map(({ soort, was, is }) => [t.label(soort), was ? onderdeelwaarde(t, was) : leeg, is ? onderdeelwaarde(t, is) : leeg] as const),
    ...regels.map(({ thema, was, is }) => [t.label(thema), was ? afspraak(t, was) : t.waarde('nieuw'), is ? afspraak(t, is) : t.waarde('weg')] as const),
  ];
  return { table: { widths: [130, '*', '*'], headerRows: 1, body: [[opgeschreven(''), t.label('was'), t.label('is')], ...rijen] }, layout: 'lightHorizontalLines', margin: [0, 2, 0, 6] };
}

function gewijzigd(t: Tweetalig, { vorig, plan, redenWijziging }: Pipstuk): Blok[] {
  if (!vorig) return [];
  return [t.kop('gewijzigd'), verschilBlok(t, pipVerschil(vorig.plan, plan)), ...(redenWijziging ? [gegevens([[t.label('waarom'), opgeschreven(redenWijziging)]])] : [])];
}

function handtekeningen(t: Tweetalig): Blok[] {
  const vak = (naam: Zin): Blok => ({ stack: [t.label(naam), { text: ' ', margin: [0, 34, 0, 0] }, opgeschreven('........................................................')] });
  return [{ stack: [t.kop('tekenen'), { columns: [vak('tekenIk'), vak('tekenGemeente')], columnGap: 24 }], unbreakable: true }];
}

/** The document by itself, so that what stands in it can be held against the plan. */
export function pipDocument(stuk: Pipstuk, taal: Taalcode): Opdruk {
  const t = new Tweetalig(taal);
  const { plan, versie, niveau } = stuk;
  return {
    ...VEL,
    info: { title: zin('nl', 'titel'), creator: 'Samenspel' },
    voet: `${zin('nl', 'titel')}  ·  ${zin('nl', 'versie', { versie, datum: { dag: plan.dagtekening } })}  ·  {pagina} / {van}`,
    content: [
      t.kop('titel', 'titel'), t.waarde('versie', { versie, datum: { dag: plan.dagtekening } }), ...(t.heeftTweede ? [{ ...t.waarde('geschreven'), margin: [0, 4, 0, 0] }] : []),
      overWie(t, stuk), ...gewijzigd(t, stuk), ...leren(t, plan, niveau), ...onderdelen(t, plan), ...afspraken(t, plan), ...handtekeningen(t),
    ],
  };
}

export async function pipPdf(stuk: Pipstuk, taal: Taalcode): Promise<Buffer> {
  return drukken(pipDocument(stuk, taal));
}
