import { type Rubriek, veldnaam } from '../../access/matrix.ts';
import type { Kolomregel } from '../../database/kolomregels.ts';
import { BIJZONDER } from './bijzonder.ts';
import { RUBRIEKVORMEN, type Tabelvorm } from './vormen.ts';

function veldBeschrijving(vorm: Tabelvorm, { naam, soort, magLeeg, standaard, tekens, grenzen, keuzes }: Kolomregel): object {
  return {
    naam, soort, magLeeg, ...(standaard === undefined ? {} : { standaard }),
    ...(tekens ? { hoogstens: tekens.hoogstens } : {}), ...(grenzen ? { grenzen: [grenzen.minstens, grenzen.hoogstens] } : {}), ...(keuzes ? { keuzes } : {}),
    ...(soort === 'DATUM' && vorm.ookToekomst.includes(naam) ? { ookToekomst: true } : {}),
  };
}

function velden(vorm: Tabelvorm): object[] {
  return [...vorm.kolommen, ...(vorm.veld === null ? BIJZONDER[vorm.rubriek]?.velden ?? [] : [])].map((kolom) => veldBeschrijving(vorm, kolom));
}

/** What the form on screen knows of each rubriek: the same fields and limits as the input types. */
export function formulieren(): string {
  const alle = Object.fromEntries(RUBRIEKVORMEN.map(({ rubriek, hoofd, lijsten }): [Rubriek, object] => [rubriek, {
    veld: veldnaam(rubriek), hoofd: hoofd ? velden(hoofd) : null,
    lijsten: lijsten.map((vorm) => ({ veld: vorm.veld, wijzigbaar: vorm.wijzigbaar, melden: vorm.melden, velden: velden(vorm) })),
  }]));
  return `// Generated from the registry by \`npm run genereren\`. Do not edit.
import type { Rubriekformulier } from './formulier.ts';

export const FORMULIEREN: Readonly<Record<string, Rubriekformulier>> = ${JSON.stringify(alle, null, 1).replace(/\n\s+/g, (wit) => (wit.length <= 4 ? wit : ' ')).replace(/\n {3}\}/g, ' }')};
`;
}
