import type { Klasse } from '../../access/bron.ts';
import { ALLE_RUBRIEKEN, type Rubriek } from '../../access/matrix.ts';
import type { TabelRegel } from '../../access/tabellen.ts';
import { entiteitVan, type Kolomregel, kolomregelsVan, type Tabelcheck, tabelchecksVan } from '../../database/kolomregels.ts';
import { EnkeleRij, WijzigbareRij } from '../../database/rijen.ts';
import { HoofdRij } from '../hoofdrij.ts';
import { BRONNEN } from '../rubrieken.ts';

/** What can be entered in one table of a rubriek: read from its entity and its line in the registry. */
export interface Tabelvorm {
  rubriek: Rubriek;
  tabel: string;
  entiteit: Klasse;
  /** The field of the rubriek that lists the rows; null for its one row. */
  veld: string | null;
  kolommen: readonly Kolomregel[];
  checks: readonly Tabelcheck[];
  /** Rows may be changed, under a version. */
  wijzigbaar: boolean;
  /** One row per organisation, or none at all with an organisation. */
  organisatie: boolean;
  /** Those that report (M) may add rows too. */
  melden: boolean;
  ookToekomst: readonly string[];
}

/** What can be entered of one rubriek: at most one head, and lists. */
export interface Rubriekvorm {
  rubriek: Rubriek;
  hoofd: Tabelvorm | null;
  lijsten: readonly (Tabelvorm & { veld: string })[];
}

function isEen(entiteit: Klasse, basis: Klasse): boolean {
  return entiteit.prototype instanceof basis;
}

function tabelvorm(rubriek: Rubriek, regel: TabelRegel): Tabelvorm {
  const entiteit = entiteitVan(regel.tabel);
  const hoofd = isEen(entiteit, EnkeleRij);
  return {
    rubriek, tabel: regel.tabel, entiteit, veld: regel.veld ?? null,
    kolommen: kolomregelsVan(entiteit).filter(({ naam }) => !regel.afgeleid?.includes(naam)),
    checks: tabelchecksVan(entiteit),
    wijzigbaar: regel.wijzigbaar !== 'niets' && (hoofd || isEen(entiteit, WijzigbareRij)),
    organisatie: !hoofd || isEen(entiteit, HoofdRij),
    melden: regel.schrijven === 'melden',
    ookToekomst: regel.ookToekomst ?? [],
  };
}

/** Null where a rubriek is written by a mutation of its own, or by nobody. */
function rubriekvorm(rubriek: Rubriek): Rubriekvorm | null {
  const regels = BRONNEN[rubriek].tabellen.filter(({ schrijven }) => schrijven === 'recht' || schrijven === 'melden');
  const vormen = regels.filter(({ tabel, veld }) => veld !== undefined || isEen(entiteitVan(tabel), EnkeleRij)).map((regel) => tabelvorm(rubriek, regel));
  const lijsten = vormen.flatMap((vorm) => (vorm.veld === null ? [] : [{ ...vorm, veld: vorm.veld }]));
  const hoofd = vormen.find(({ veld }) => veld === null) ?? null;
  return vormen.length > 0 ? { rubriek, hoofd, lijsten } : null;
}

/** Every rubriek that `dossierVastleggen` takes, in the order of the matrix. */
export const RUBRIEKVORMEN: readonly Rubriekvorm[] = ALLE_RUBRIEKEN.flatMap((rubriek) => rubriekvorm(rubriek) ?? []);
