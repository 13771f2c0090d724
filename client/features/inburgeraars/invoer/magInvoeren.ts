import { FORMULIEREN } from '../../../../shared/dossier/formulieren.generated.ts';

/** The act of the form. */
export const INVOER_ACTIE = 'dossier:vastleggen';

/** Whether this rubriek of this person can be written by the form: all of it, or only reports. */
export function magInvoeren(rubriek: string, { schrijven, melden }: { schrijven: boolean; melden: boolean }): boolean {
  const formulier = FORMULIEREN[rubriek];
  return formulier !== undefined && (schrijven || (melden && formulier.lijsten.some((lijst) => lijst.melden)));
}
