import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { VeldWeigering, Weigeringscode } from '../../shared/weigeringen.ts';
import { t } from '../taal/taal.ts';

/** What the user can do about it. */
export type Stap = 'aanpassen' | 'opnieuw' | 'verversen' | 'herladen' | 'inloggen' | 'niets';

/** Everything that can go wrong with a request, in words for the user. */
export interface Storing {
  code: Weigeringscode | 'GEEN_VERBINDING';
  zin: string;
  stap: Stap;
  velden: readonly VeldWeigering[];
  /** The answer did not come, so nobody knows whether it was saved. Sending it again with the same key is safe. */
  onzeker: boolean;
}

/** Where the next step is another than mending what was typed. */
const STAPPEN: Partial<Record<Weigeringscode, Stap>> = {
  NIET_INGELOGD: 'inloggen',
  GEEN_TOEGANG: 'niets',
  NIET_GEVONDEN: 'niets',
  // The pages here were made for another server than the one that answers.
  VERZOEK_ONJUIST: 'herladen',
  EEN_MUTATIE_TEGELIJK: 'opnieuw',
  IDEMPOTENTIE_ANDERE_INHOUD: 'verversen',
  VERSIE_VEROUDERD: 'verversen',
  IMPORT_VEROUDERD: 'verversen',
  NU_NIET: 'opnieuw',
  TE_VAAK: 'opnieuw',
  INTERN: 'opnieuw',
};

/** The sentences of refusals: a large file, and most visits meet none. */
let zinnen: typeof import('../taal/weigering.ts') | null = null;

/** Before the first refusal is shown (`apollo.ts`). It came from the server, so there is a network. */
export async function laadWeigeringen(): Promise<void> {
  zinnen ??= await import('../taal/weigering.ts');
}

/** Any error of Apollo, fetch or the server as one kind of thing. Sentences are ours, by code; none is taken from outside. */
export function leesStoring(fout: unknown): Storing {
  if (CombinedGraphQLErrors.is(fout)) return vanServer(fout);
  if (ServerError.is(fout)) {
    if (fout.statusCode === 401) return weigering('NIET_INGELOGD', []);
    if (fout.statusCode === 429) return weigering('TE_VAAK', []);
    if (fout.statusCode === 413) return weigering('VERZOEK_TE_GROOT', []);
    return { code: 'GEEN_VERBINDING', zin: t('Samenspel geeft nu geen antwoord. Wacht een minuut.'), stap: 'opnieuw', velden: [], onzeker: true };
  }
  return { code: 'GEEN_VERBINDING', zin: t('Er is nu geen verbinding.'), stap: 'opnieuw', velden: [], onzeker: true };
}

function vanServer({ errors }: CombinedGraphQLErrors): Storing {
  const codes = errors.map(({ extensions }) => extensions?.['code']).filter(isWeigeringscode);
  // An ended session explains everything else that went wrong in the same answer.
  const code = codes.find((kandidaat) => kandidaat === 'NIET_INGELOGD') ?? codes[0] ?? 'INTERN';
  return weigering(code, errors.flatMap(({ extensions }) => leesVelden(extensions?.['velden'])));
}

function weigering(code: Weigeringscode, velden: readonly VeldWeigering[]): Storing {
  return { code, zin: zinVan(code), stap: STAPPEN[code] ?? 'aanpassen', velden, onzeker: false };
}

function zinVan(code: Weigeringscode): string {
  if (code === 'VERZOEK_ONJUIST') return t('Er is een nieuwe versie van Samenspel. Vernieuw de pagina. Wat u in een formulier typte, staat er dan nog.');
  return zinnen ? zinnen.weigeringszin(code) : t('Er is geen verbinding, of er is een nieuwe versie van Samenspel. Vernieuw de pagina.');
}

function leesVelden(velden: unknown): VeldWeigering[] {
  if (!Array.isArray(velden)) return [];
  return velden.flatMap((kandidaat: unknown) => {
    if (typeof kandidaat !== 'object' || kandidaat === null) return [];
    const { veld, code } = kandidaat as Record<string, unknown>;
    return typeof veld === 'string' && isWeigeringscode(code) ? [{ veld, code, zin: zinVan(code) }] : [];
  });
}

function isWeigeringscode(code: unknown): code is Weigeringscode {
  // Without the sentences only what asks for another step is told apart.
  return typeof code === 'string' && (zinnen ? zinnen.isWeigeringscode(code) : Object.hasOwn(STAPPEN, code));
}
