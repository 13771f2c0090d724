import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isStoring } from '../database/storing.ts';
import { WEIGERINGEN, type Weigeringscode } from '../../shared/weigeringen.ts';

const VAN_APOLLO: Record<string, Weigeringscode> = {
  GRAPHQL_PARSE_FAILED: 'VERZOEK_ONJUIST',
  GRAPHQL_VALIDATION_FAILED: 'VERZOEK_ONJUIST',
  BAD_USER_INPUT: 'VERZOEK_ONJUIST',
  BAD_REQUEST: 'VERZOEK_ONJUIST',
  OPERATION_RESOLUTION_FAILURE: 'VERZOEK_ONJUIST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'VERZOEK_ONJUIST',
};

/** Where graphql-js stops looking: more than fifty mistakes in the variables. It gives this one no code. */
const TE_VEEL_FOUTEN = /^Too many errors processing variables/;

function isWeigeringscode(code: unknown): code is Weigeringscode {
  return typeof code === 'string' && code in WEIGERINGEN;
}

/** Neither a refusal nor a mistake in the request: something of ours broke. */
export function isVanOns({ message, extensions: { code } }: GraphQLError): boolean {
  return !isWeigeringscode(code) && !(typeof code === 'string' && code in VAN_APOLLO) && !TE_VEEL_FOUTEN.test(message);
}

/** Row-level security refused what the app had let through: a right that ended in between. */
const RECHT_WEG = '42501';

/**
 * What the client may know of an error: our own refusals as they are; mistakes in the request with where, never with
 * what (a value may be a BSN); all else is INTERN.
 *
 * @param toonUitleg show what is wrong with the document (names of the schema, never values); where introspection is open
 */
export function formatteerFout(formaat: GraphQLFormattedError, fout: unknown, toonUitleg: boolean): GraphQLFormattedError {
  // Apollo gives every error of validation its own code; a refusal of ours keeps the one that it was made with.
  const eigen = fout instanceof GraphQLError ? fout.extensions['code'] : undefined;
  const rechtWeg = (fout as { code?: unknown } | null)?.code === RECHT_WEG;
  const code = isWeigeringscode(eigen) ? eigen : rechtWeg ? 'TOEGANG_GEEINDIGD' : isStoring(fout) ? 'NU_NIET' : formaat.extensions?.['code'];
  const plek = { ...(formaat.path ? { path: formaat.path } : {}), ...(formaat.locations ? { locations: formaat.locations } : {}) };
  if (isWeigeringscode(code)) {
    return { message: code === eigen ? formaat.message : WEIGERINGEN[code], ...plek, extensions: { code, velden: formaat.extensions?.['velden'] ?? [] } };
  }
  const bekend = TE_VEEL_FOUTEN.test(formaat.message) ? 'VERZOEK_ONJUIST' : typeof code === 'string' ? VAN_APOLLO[code] : undefined;
  if (!bekend) return { message: WEIGERINGEN.INTERN, ...plek, extensions: { code: 'INTERN', velden: [] } };
  const vanDocument = code === 'GRAPHQL_VALIDATION_FAILED' && fout instanceof GraphQLError && !/Expected value|cannot represent|does not exist in|found/.test(fout.message);
  return { message: toonUitleg && vanDocument ? formaat.message : WEIGERINGEN[bekend], ...plek, extensions: { code: bekend, velden: [] } };
}
