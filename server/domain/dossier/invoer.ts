import type { Invoerregel, Mutatieregel } from '../../access/invoer.ts';
import { veldnaam } from '../../access/matrix.ts';
import { BIJZONDER } from './bijzonder.ts';
import { RUBRIEKVORMEN, type Tabelvorm } from './vormen.ts';

function velden(vorm: Tabelvorm): string[] {
  const eigen = vorm.kolommen.map(({ naam }) => naam);
  if (vorm.veld !== null) return [...(vorm.wijzigbaar ? ['id', 'versie'] : []), ...eigen];
  return ['versie', ...eigen, ...(BIJZONDER[vorm.rubriek]?.velden ?? []).map(({ naam }) => naam)];
}

function regelVan(vorm: Tabelvorm): Invoerregel {
  const pad = [veldnaam(vorm.rubriek), ...(vorm.veld === null ? [] : [vorm.veld])].join('.');
  return { rubrieken: [vorm.rubriek], cellen: vorm.melden ? 'SEM' : 'SE', velden: velden(vorm).map((veld) => `${pad}.${veld}`) };
}

/** The white-list of `dossierVastleggen`, from the same registry as its input types. */
export const DOSSIERINVOER: Mutatieregel = {
  sturing: ['idempotentieSleutel', 'inburgeraarId'],
  schrijft: RUBRIEKVORMEN.flatMap(({ hoofd, lijsten }) => [...(hoofd ? [hoofd] : []), ...lijsten].map(regelVan)),
};
