import { GESPREKKEN_PER_JAAR, LEERROUTES, type Leerroute, PIP_VAARDIGHEDEN } from '../../../../shared/rules/pip.ts';
import { PW_BESCHIKKINGEN, type PwBeschikking } from '../../../../shared/rules/pipInhoud.ts';
import { type Keuringsfeiten, keurPip, NIVEAUVELDEN, type Pipinvoer } from '../../../../shared/rules/pipKeuring.ts';
import { ERK_NIVEAUS, type ErkNiveau } from '../../../../shared/rules/taal.ts';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import type { PipVaststellenInput } from '../../../gql/generated/inburgeraars.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { leesGetal } from '../../../ui/leesGetal.ts';
import { beeldVan, type Planpersoon } from './beeld.ts';

/** An attached beschikking as it is typed; without `bij` it is not attached. */
export interface Bijlage {
  bij: boolean;
  dagtekening: string;
  kenmerk: string;
}

/** A PIP as it is typed. */
export interface Invoer {
  dagtekening: string;
  leerroute: Leerroute | '';
  niveau: ErkNiveau | '';
  niveauLezen: ErkNiveau | '';
  niveauLuisteren: ErkNiveau | '';
  niveauSchrijven: ErkNiveau | '';
  niveauSpreken: ErkNiveau | '';
  intensiteit: string;
  gesprekken: string;
  pvt: string;
  map: string;
  hoofddoel: string;
  ontwikkeldoel: string;
  ondersteuning: string;
  vve: string;
  redenWijziging: string;
  bijlagen: Record<PwBeschikking, Bijlage>;
}

const alsTekst = (getal: number | null | undefined): string => (getal == null ? '' : String(getal).replace('.', ','));
const erk = (niveau: string | undefined): ErkNiveau | '' => ERK_NIVEAUS.find((n) => n === niveau) ?? '';

/** The plan as it is, to change; an empty one where there is none. */
export function beginInvoer(persoon: Planpersoon, vandaag: string): Invoer {
  const geldend = persoon.pipKern?.versies[0];
  const plan = geldend && beeldVan(persoon, geldend);
  const deel = (soort: string) => plan?.onderdelen.find((onderdeel) => onderdeel.soort === soort);
  const anders = (niveau: string | undefined): ErkNiveau | '' => (niveau === geldend?.niveau ? '' : erk(niveau));
  return {
    dagtekening: vandaag, leerroute: LEERROUTES.find((route) => route === plan?.leerroute) ?? '', niveau: erk(geldend?.niveau),
    niveauLezen: anders(geldend?.niveauLezen), niveauLuisteren: anders(geldend?.niveauLuisteren), niveauSchrijven: anders(geldend?.niveauSchrijven), niveauSpreken: anders(geldend?.niveauSpreken),
    intensiteit: alsTekst(plan?.intensiteitUrenPerWeek), gesprekken: String(plan?.aantalGesprekkenPerJaar ?? GESPREKKEN_PER_JAAR.minstens + 1),
    pvt: alsTekst(deel('PVT')?.urenPerWeek), map: alsTekst(deel('MAP')?.urenPerWeek), hoofddoel: plan?.hoofddoel ?? '', ontwikkeldoel: deel('ONTWIKKELDOEL')?.tekst ?? '',
    ondersteuning: deel('ONDERSTEUNING')?.tekst ?? '', vve: deel('VVE')?.tekst ?? '', redenWijziging: '',
    bijlagen: Object.fromEntries(PW_BESCHIKKINGEN.map((soort) => [soort, { bij: deel(soort) !== undefined, dagtekening: deel(soort)?.dagtekening ?? '', kenmerk: deel(soort)?.tekst ?? '' }])) as Invoer['bijlagen'],
  };
}

/** What the plan is held against. The hours of lessons that count are judged by the server. */
export function feitenVan(persoon: Planpersoon, vandaag: string): Keuringsfeiten {
  const { trajectstatus, pipKern } = persoon;
  const geldend = pipKern?.versies[0];
  return {
    vorig: geldend ? beeldVan(persoon, geldend) : null, asiel: trajectstatus?.doelgroep !== 'GEZINSMIGRANT', kennisgevingOp: trajectstatus?.kennisgevingOp ?? null,
    huisvestingOp: trajectstatus?.huisvestingOp ?? null, termijnStart: trajectstatus?.termijnStart ?? null, nt2: null, vandaag,
  };
}

/** What is not asked for this person or this route is not sent, whatever was typed before. */
export function alsInvoer(i: Invoer, { asiel, vorig }: Keuringsfeiten): Omit<PipVaststellenInput, 'idempotentieSleutel' | 'inburgeraarId' | 'versie'> & Pipinvoer & { aantalGesprekkenPerJaar: number } {
  const tekst = (waarde: string): string | null => waarde.trim() || null;
  return {
    dagtekening: i.dagtekening, leerroute: i.leerroute, niveau: i.niveau, niveauLezen: tekst(i.niveauLezen), niveauLuisteren: tekst(i.niveauLuisteren), niveauSchrijven: tekst(i.niveauSchrijven),
    niveauSpreken: tekst(i.niveauSpreken), intensiteitUrenPerWeek: asiel ? leesGetal(i.intensiteit) : null, aantalGesprekkenPerJaar: leesGetal(i.gesprekken) ?? 0, hoofddoel: tekst(i.hoofddoel),
    ontwikkeldoel: tekst(i.ontwikkeldoel), ondersteuning: tekst(i.ondersteuning), vve: tekst(i.vve), pvtUrenPerWeek: leesGetal(i.pvt), mapUrenPerWeek: i.leerroute === 'O' ? null : leesGetal(i.map),
    beschikkingen: gekozenBijlagen(i, asiel).map((soort) => ({ soort, dagtekening: i.bijlagen[soort].dagtekening, kenmerk: tekst(i.bijlagen[soort].kenmerk) })),
    redenWijziging: vorig ? tekst(i.redenWijziging) : null,
  };
}

/** The kinds of beschikking that can be attached for this person; ontzorgen is for asielstatushouders alone. */
export function bijlagesoorten(asiel: boolean): PwBeschikking[] {
  return PW_BESCHIKKINGEN.filter((soort) => asiel || soort !== 'PW_ONTZORGEN');
}

export function gekozenBijlagen(i: Invoer, asiel: boolean): PwBeschikking[] {
  return bijlagesoorten(asiel).filter((soort) => i.bijlagen[soort].bij);
}

/** The same rules as the server has, at the same fields. */
export function keurInvoer(i: Invoer, feiten: Keuringsfeiten): Veldfout[] {
  return keurPip(alsInvoer(i, feiten), feiten).map(({ veld, code }) => ({ veld, zin: WEIGERINGEN[code] }));
}

export const VAARDIGHEIDVELDEN = PIP_VAARDIGHEDEN.map((vaardigheid) => ({ vaardigheid, veld: NIVEAUVELDEN[vaardigheid] }));
