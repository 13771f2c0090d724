import type { ComponentType } from 'react';
import type { DossierQuery } from '../../../gql/generated/inburgeraars.ts';
import type { Zin } from '../../../taal/catalogus.ts';
import type { Herkomst } from '../herkomst.ts';

export type Dossier = NonNullable<DossierQuery['inburgeraar']>;
export type Toegang = Dossier['toegang'][number];

/** What every part of a card knows. */
export interface Plek {
  persoon: Dossier;
  toegang: Toegang;
  /** The reader is the person in the dossier. */
  eigen: boolean;
}

export interface Deel<V> extends Plek {
  van: V;
}

interface Beschrijving<V> {
  /** The rubriek; null or absent = shielded. */
  uit: (persoon: Dossier) => V | null | undefined;
  leeg: (van: V) => boolean;
  leegzin: Zin;
  Inhoud: ComponentType<Deel<V>>;
  /** What can be done here: only for who may. With it an empty card stays a card. */
  handeling?: { actie: string; mag: (toegang: Toegang) => boolean; Knoppen: ComponentType<Deel<V>> };
  /** Who entered what stands here. */
  herkomst?: (van: V) => readonly Herkomst[];
}

export type Kaartstaat = 'gevuld' | 'leeg' | 'afgeschermd';

/** A rubriek as the dossier draws it, without its own type. */
export interface Kaartsoort {
  leegzin: Zin;
  staat: (persoon: Dossier) => Kaartstaat;
  herkomst: (persoon: Dossier) => readonly Herkomst[];
  Inhoud: ComponentType<Plek>;
  handeling: { actie: string; mag: (toegang: Toegang) => boolean; Knoppen: ComponentType<Plek> } | null;
}

export function kaart<V>({ uit, leeg, leegzin, Inhoud, handeling, herkomst }: Beschrijving<V>): Kaartsoort {
  const metWaarde = (Soort: ComponentType<Deel<V>>): ComponentType<Plek> => function Kaartdeel(plek) {
    const van = uit(plek.persoon);
    return van === null || van === undefined ? null : <Soort {...plek} van={van} />;
  };
  return {
    leegzin,
    staat: (persoon) => {
      const van = uit(persoon);
      if (van === null || van === undefined) return 'afgeschermd';
      return leeg(van) ? 'leeg' : 'gevuld';
    },
    herkomst: (persoon) => {
      const van = uit(persoon);
      return van === null || van === undefined || !herkomst ? [] : herkomst(van);
    },
    Inhoud: metWaarde(Inhoud),
    handeling: handeling ? { ...handeling, Knoppen: metWaarde(handeling.Knoppen) } : null,
  };
}

/** Whether none of these was ever filled in. */
export function allesLeeg(...waarden: readonly unknown[]): boolean {
  return waarden.every((waarde) => waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0));
}
