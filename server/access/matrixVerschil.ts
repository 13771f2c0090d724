import type { Matrixinhoud } from './matrixInhoud.ts';

/** A cell that reads otherwise than before. */
export interface Celwijziging {
  rubriek: string;
  rol: string;
  oud: string;
  nieuw: string;
}

/** A sentence of a rubriek or role that reads otherwise than before. */
export interface Tekstwijziging {
  /** The rubriek or role. */
  naam: string;
  /** Which sentence, e.g. GRONDSLAG or BEREIK. */
  wat: string;
  oud: string;
  nieuw: string;
}

export interface Verschil {
  rubriekenErbij: string[];
  rubriekenEraf: string[];
  rollenErbij: string[];
  rollenEraf: string[];
  cellen: Celwijziging[];
  teksten: Tekstwijziging[];
}

type Rubriek = Matrixinhoud['rubrieken'][number];
type Rol = Matrixinhoud['rollen'][number];

const RUBRIEKTEKSTEN = ['omschrijving', 'gevoeligheid', 'grondslag'] as const satisfies readonly (keyof Rubriek)[];
const ROLTEKSTEN = ['naam', 'organisatiesoort', 'bereik', 'geeft', 'geeftNiet'] as const satisfies readonly (keyof Rol)[];

function perNaam<T>(rijen: readonly T[], naam: (rij: T) => string): Map<string, T> {
  return new Map(rijen.map((rij) => [naam(rij), rij]));
}

function erbij<T>(nieuw: ReadonlyMap<string, T>, oud: ReadonlyMap<string, T>): string[] {
  return [...nieuw.keys()].filter((naam) => !oud.has(naam));
}

function teksten<T extends object, V extends keyof T & string>(oud: ReadonlyMap<string, T>, nieuw: ReadonlyMap<string, T>, velden: readonly V[]): Tekstwijziging[] {
  return [...nieuw].flatMap(([naam, na]) => {
    const voor = oud.get(naam);
    if (!voor) return [];
    return velden.filter((veld) => voor[veld] !== na[veld]).map((veld) => ({ naam, wat: veld.replace(/([A-Z])/g, '_$1').toUpperCase(), oud: String(voor[veld] ?? ''), nieuw: String(na[veld] ?? '') }));
  });
}

function cellen(oud: ReadonlyMap<string, Rubriek>, nieuw: ReadonlyMap<string, Rubriek>): Celwijziging[] {
  return [...nieuw].flatMap(([rubriek, na]) => {
    const voor = new Map(oud.get(rubriek)?.cellen.map(({ rol, cel }) => [rol, cel]));
    return na.cellen.flatMap(({ rol, cel }) => {
      const was = voor.get(rol);
      return was === undefined || was === cel ? [] : [{ rubriek, rol, oud: was, nieuw: cel }];
    });
  });
}

/**
 * What the newer matrix says otherwise. What is new as a whole stands under `…Erbij`, what is gone under `…Eraf`: their
 * cells and sentences are no changes.
 */
export function matrixVerschil(oud: Matrixinhoud, nieuw: Matrixinhoud): Verschil {
  const rubrieken = { oud: perNaam(oud.rubrieken, (r) => r.rubriek), nieuw: perNaam(nieuw.rubrieken, (r) => r.rubriek) };
  const rollen = { oud: perNaam(oud.rollen, (r) => r.rol), nieuw: perNaam(nieuw.rollen, (r) => r.rol) };
  return {
    rubriekenErbij: erbij(rubrieken.nieuw, rubrieken.oud),
    rubriekenEraf: erbij(rubrieken.oud, rubrieken.nieuw),
    rollenErbij: erbij(rollen.nieuw, rollen.oud),
    rollenEraf: erbij(rollen.oud, rollen.nieuw),
    cellen: cellen(rubrieken.oud, rubrieken.nieuw),
    teksten: [...teksten(rubrieken.oud, rubrieken.nieuw, RUBRIEKTEKSTEN), ...teksten(rollen.oud, rollen.nieuw, ROLTEKSTEN)],
  };
}
