// The table is known by its class, also where nothing of it is answered.
import './taak.entity.ts';
import { cel } from '../../access/matrix.ts';
import type { Rol } from '../../access/rollen.ts';
import type { TabelRegel } from '../../access/tabellen.ts';
import { TAAKREGELS, TAAKSOORTEN } from '../../../shared/rules/taken.ts';

/** Kinds of which the teamleider reads everything that they tell of. */
const VOOR_TEAMLEIDER = TAAKSOORTEN.filter((soort) => TAAKREGELS[soort].rubrieken.every((rubriek) => cel('TEAMLEIDER', rubriek) !== '-'));
const SOORTEN_TEAMLEIDER = `taak.soort in (${VOOR_TEAMLEIDER.map((soort) => `'${soort}'`).join(', ')})`;

/** Who works with tasks, and the person whom they are about. The consulent reads every rubriek that a task tells of. */
const WERKT_MET_TAKEN: readonly Rol[] = ['CONSULENT', 'TEAMLEIDER', 'INBURGERAAR'];

/**
 * What was done with a task belongs to the way of the person, so to TRAJECTSTATUS: it is erased with it and the person gets it
 * in the own file. Of the roles that read TRAJECTSTATUS only those of the regie see it.
 */
export const taakTabel: TabelRegel = {
  tabel: 'taak', rubriek: 'TRAJECTSTATUS', schrijven: 'recht',
  wijzigbaar: ['eigenaar_id', 'uitgesteld_tot', 'reden', 'versie', 'gewijzigd_op', 'gewijzigd_door'],
  // Who takes it is a consulent of the own gemeente.
  verwijst: `(taak.eigenaar_id is null or exists (select 1 from lidmaatschap l where l.id = taak.eigenaar_id and l.rol = 'CONSULENT' and l.organisatie_id = (select ik_organisatie())))`,
  alleen: WERKT_MET_TAKEN,
  extra: { sql: SOORTEN_TEAMLEIDER, voor: ['TEAMLEIDER'] },
};

const VAN_DE_GEMEENTE = `taak.inburgeraar_id in (select i.id from inburgeraar i) and ${SOORTEN_TEAMLEIDER}`;
const IN_EIGEN_NAAM = `taak.gewijzigd_door = (select ik_lidmaatschap()) and ${taakTabel.verwijst ?? 'true'}`;

/** The teamleider reads the way and writes nothing of it; to share out the work is the one thing beside it. */
export const taakExtraSql: string = `
-- taak: the teamleider shares out
grant insert, update (${(taakTabel.wijzigbaar as readonly string[]).join(', ')}) on taak to rol_teamleider;
create policy verdelen_rol_teamleider on taak for insert to rol_teamleider with check (${VAN_DE_GEMEENTE} and ${IN_EIGEN_NAAM});
create policy verdelen_wijzigen_rol_teamleider on taak for update to rol_teamleider using (${VAN_DE_GEMEENTE}) with check (${VAN_DE_GEMEENTE} and ${IN_EIGEN_NAAM});
`;
