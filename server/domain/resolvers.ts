import { InburgeraarsResolver } from './inburgeraars/inburgeraars.resolver.ts';
import { IkResolver } from './partnerorganisaties/ik.resolver.ts';
import { LessenResolver } from './taal/lessen.resolver.ts';

/** Every resolver of the API, one line each. */
export const RESOLVERS = [IkResolver, InburgeraarsResolver, LessenResolver] as const;
