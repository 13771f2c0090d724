import { PresentieImportResolver } from './integrations/import/presentieImport.resolver.ts';
import { InburgeraarsResolver } from './domain/inburgeraars/inburgeraars.resolver.ts';
import { IkResolver } from './domain/partnerorganisaties/ik.resolver.ts';
import { LessenResolver } from './domain/taal/lessen.resolver.ts';

/** Every resolver of the API, one line each. */
export const RESOLVERS = [IkResolver, InburgeraarsResolver, LessenResolver, PresentieImportResolver] as const;
