import { INVOER, type Mutatieregel } from '../access/invoer.ts';
import { DOSSIERINVOER } from './dossier/invoer.ts';

/** The white-list of every mutation of the API. */
export const INVOERREGELS: Readonly<Record<string, Mutatieregel>> = { ...INVOER, dossierVastleggen: DOSSIERINVOER };
