import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { type ASTNode, type ASTVisitor, GraphQLError, type GraphQLSchema, Kind, OperationTypeNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { WEIGERINGEN, type Weigeringscode } from '../../shared/weigeringen.ts';
import type { Log } from '../http/log.ts';
import { metingVan, spoorVan } from '../http/verzoeklog.ts';
import type { Cursors } from './cursor.ts';
import { formatteerFout, isVanOns } from './fouten.ts';
import { isStoring, isVol } from '../database/storing.ts';
import { type Bewijs, type Context, Operatie, type OperatieDeps } from './operatie.ts';

export interface GraphqlDeps extends OperatieDeps {
  schema: GraphQLSchema;
  cursors: Cursors;
  pseudoniem: (inburgeraarId: string) => string;
  seingeheim: (systeemId: string, versie: number) => string;
  links: Context['links'];
  log: Log;
  /** Told when the database had no room to write. */
  schijfVol: () => void;
  /** Introspection and explanations of mistakes in the document: in the demo. */
  open: boolean;
  /** What the request shows at the door, or null. */
  bewijs: (verzoek: Request, antwoord: Response) => Bewijs | null;
}

/** What one document may cost; the widest page of the client stays well below. */
const GRENZEN = { diepte: 10, kosten: 30_000, aliassen: 30, tokens: 4_000, directives: 20 };

/** Root fields, those in fragments included; each fragment once, as a document can spread them exponentially often. */
function aantalVelden(context: ValidationContext, { selections }: SelectionSetNode, gezien = new Set<string>()): number {
  return selections.reduce((som, keuze) => {
    if (keuze.kind === Kind.FIELD) return som + 1;
    if (keuze.kind === Kind.INLINE_FRAGMENT) return som + aantalVelden(context, keuze.selectionSet, gezien);
    const fragment = gezien.has(keuze.name.value) ? null : context.getFragment(keuze.name.value);
    gezien.add(keuze.name.value);
    return som + (fragment ? aantalVelden(context, fragment.selectionSet, gezien) : 0);
  }, 0);
}

/** One change per request: a second one could not be undone apart from the first. There is nothing to subscribe to. */
function eenMutatieTegelijk(context: ValidationContext): ASTVisitor {
  const weiger = (nodes: ASTNode, code: Weigeringscode) => context.reportError(new GraphQLError(WEIGERINGEN[code], { nodes, extensions: { code } }));
  return {
    OperationDefinition(knoop) {
      if (knoop.operation === OperationTypeNode.SUBSCRIPTION) weiger(knoop, 'VERZOEK_ONJUIST');
      if (knoop.operation === OperationTypeNode.MUTATION && aantalVelden(context, knoop.selectionSet) > 1) weiger(knoop, 'EEN_MUTATIE_TEGELIJK');
    },
  };
}

type Antwoord = GraphQLRequestContextWillSendResponse<Context>;

/** Closes the transaction before the answer goes out: what could not be committed is not answered. */
async function afsluiten({ contextValue, operation, response, errors }: Antwoord, misgegaan: (fout: unknown) => void): Promise<void> {
  const mutatie = operation?.operation === OperationTypeNode.MUTATION;
  // What is not answered was not seen: it leaves no trace in the audit either.
  const leeg = response.body.kind === 'single' && response.body.singleResult.data == null;
  let goed = false;
  let code: Weigeringscode = 'INTERN';
  try {
    goed = await contextValue.operatie.sluit(!leeg && !(mutatie && errors?.length));
  } catch (fout) {
    misgegaan(fout);
    code = isStoring(fout) ? 'NU_NIET' : 'INTERN';
  }
  if (!goed && response.body.kind === 'single') {
    const eerder = response.body.singleResult.errors;
    response.body.singleResult = {
      data: null,
      errors: eerder?.length ? eerder : [{ message: WEIGERINGEN[code], extensions: { code, velden: [] } }],
    };
  }
}

/**
 * GraphQL over HTTP: a client that asks for application/json gets 200 with errors in the body. Where the database is not there the
 * status says so as well: who stands between then knows that it is not the question, and who asked tries again.
 */
function statusZetten({ request, response }: Antwoord): void {
  const accept = request.http?.headers.get('accept') ?? '';
  if (!accept.includes('application/graphql-response+json') && response.http.status === 400) response.http.status = 200;
  if (response.body.kind !== 'single' || !response.body.singleResult.errors?.some(({ extensions }) => extensions?.['code'] === 'NU_NIET')) return;
  response.http.status = 503;
  response.http.headers.set('retry-after', '5');
}

/** What the operation was, in words of the schema: the name that a client gives it could hold anything. */
function meten(begin: Date, { contextValue, operation, response }: Antwoord): void {
  const fouten = response.body.kind === 'single' ? response.body.singleResult.errors ?? [] : [];
  contextValue.meting.operatie({
    soort: operation?.operation === OperationTypeNode.MUTATION ? 'mutation' : operation ? 'query' : 'onbekend', begin,
    velden: operation?.selectionSet.selections.flatMap((keuze) => (keuze.kind === Kind.FIELD ? [keuze.name.value] : [])) ?? [],
    codes: [...new Set(fouten.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERN')))],
  });
}

/** One plugin, because Apollo calls those of several beside each other: the status and the figures are about what was committed. */
function antwoordPlugin({ log, schijfVol }: Pick<GraphqlDeps, 'log' | 'schijfVol'>): ApolloServerPlugin<Context> {
  const misgegaan = (wat: Record<string, unknown>, zin: string, fout: unknown): void => {
    log.error(wat, zin);
    if (isVol(fout)) schijfVol();
  };
  return {
    requestDidStart: async () => {
      const begin = new Date();
      return {
        async willSendResponse(antwoord) {
          await afsluiten(antwoord, (fout) => misgegaan({ err: fout }, 'transaction did not commit', fout));
          statusZetten(antwoord);
          meten(begin, antwoord);
        },
        async didEncounterErrors({ errors }) {
          for (const fout of errors) {
            if (isVanOns(fout)) misgegaan({ err: fout.originalError ?? fout, pad: fout.path }, 'resolver failed', fout.originalError);
          }
        },
      };
    },
  };
}

/** Makes the middleware that answers /graphql. */
export async function maakGraphql(deps: GraphqlDeps): Promise<{ middleware: RequestHandler; stop: () => Promise<void> }> {
  const schild = new ApolloArmor({
    maxDepth: { n: GRENZEN.diepte, flattenFragments: true },
    costLimit: { maxCost: GRENZEN.kosten, flattenFragments: true },
    maxAliases: { n: GRENZEN.aliassen },
    // Its parser answers 500 to every syntax error; graphql-js counts tokens itself.
    maxTokens: { enabled: false },
    maxDirectives: { n: GRENZEN.directives },
    blockFieldSuggestion: { enabled: !deps.open },
  }).protect();
  const server = new ApolloServer<Context>({
    schema: deps.schema,
    introspection: deps.open,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: GRENZEN.tokens },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...schild.validationRules, eenMutatieTegelijk],
    plugins: [
      ...(schild.plugins as ApolloServerPlugin<Context>[]),
      antwoordPlugin(deps),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formaat, fout) => formatteerFout(formaat, (fout as { originalError?: unknown }).originalError ?? fout, deps.open),
    logger: { debug() {}, info() {}, warn: (m) => deps.log.warn({}, String(m)), error: (m) => deps.log.error({}, String(m)) },
  });
  await server.start();
  const router = Router();
  router.use(express.json({ limit: '8mb' }));
  router.use(expressMiddleware(server, {
    context: async ({ req, res }) => {
      const operatie = new Operatie(deps, deps.bewijs(req, res), spoorVan(res));
      // A request that breaks off half-way must not keep its connection.
      res.once('close', () => void operatie.sluit(false).catch(() => undefined));
      return { operatie, meting: metingVan(res), cursors: deps.cursors, pseudoniem: deps.pseudoniem, seingeheim: deps.seingeheim, links: deps.links };
    },
  }));
  return { middleware: router, stop: () => server.stop() };
}
