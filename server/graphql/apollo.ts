import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import express, { type Request, type RequestHandler, Router } from 'express';
import { type ASTVisitor, GraphQLError, type GraphQLSchema, OperationTypeNode, type ValidationContext } from 'graphql';
import { WEIGERINGEN } from '../../shared/weigeringen.ts';
import type { Log } from '../http/log.ts';
import type { Cursors } from './cursor.ts';
import { formatteerFout } from './fouten.ts';
import { type Context, Operatie, type OperatieDeps } from './operatie.ts';

export interface GraphqlDeps extends OperatieDeps {
  schema: GraphQLSchema;
  cursors: Cursors;
  pseudoniem: (inburgeraarId: string) => string;
  log: Log;
  /** Introspection and explanations of mistakes in the document: in the demo. */
  open: boolean;
  /** Hash of the session token in the cookie, or null. */
  tokenHash: (verzoek: Request) => string | null;
}

/** What one document may cost; the widest page of the client stays well below. */
const GRENZEN = { diepte: 10, kosten: 30_000, aliassen: 30, tokens: 4_000, directives: 20 };

/** One change per request: a second one could not be undone apart from the first. */
function eenMutatieTegelijk(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(knoop) {
      if (knoop.operation === OperationTypeNode.MUTATION && knoop.selectionSet.selections.length > 1) {
        context.reportError(new GraphQLError(WEIGERINGEN.EEN_MUTATIE_TEGELIJK, { nodes: knoop, extensions: { code: 'EEN_MUTATIE_TEGELIJK' } }));
      }
    },
  };
}

/** Closes the transaction before the answer goes out: what could not be committed is not answered. */
function transactiePlugin(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, operation, response, errors }) {
        const mutatie = operation?.operation === OperationTypeNode.MUTATION;
        let goed = false;
        try {
          goed = await contextValue.operatie.sluit(!(mutatie && errors?.length));
        } catch (fout) {
          log.error({ err: fout }, 'transaction did not commit');
        }
        if (!goed && response.body.kind === 'single') {
          const eerder = response.body.singleResult.errors;
          response.body.singleResult = {
            data: null,
            errors: eerder?.length ? eerder : [{ message: WEIGERINGEN.INTERN, extensions: { code: 'INTERN', velden: [] } }],
          };
        }
      },
      async didEncounterErrors({ errors }) {
        for (const fout of errors) {
          if (!fout.extensions?.['code'] || fout.originalError) log.error({ err: fout.originalError ?? fout, pad: fout.path }, 'resolver failed');
        }
      },
    }),
  };
}

/** GraphQL over HTTP: a client that asks for application/json gets 200 with errors in the body. */
const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      const accept = request.http?.headers.get('accept') ?? '';
      if (!accept.includes('application/graphql-response+json') && response.http.status === 400) response.http.status = 200;
    },
  }),
};

/** Makes the middleware that answers /graphql. */
export async function maakGraphql(deps: GraphqlDeps): Promise<{ middleware: RequestHandler; stop: () => Promise<void> }> {
  const schild = new ApolloArmor({
    maxDepth: { n: GRENZEN.diepte, flattenFragments: true },
    costLimit: { maxCost: GRENZEN.kosten, flattenFragments: true },
    maxAliases: { n: GRENZEN.aliassen },
    maxTokens: { n: GRENZEN.tokens },
    maxDirectives: { n: GRENZEN.directives },
    blockFieldSuggestion: { enabled: !deps.open },
  }).protect();
  const server = new ApolloServer<Context>({
    schema: deps.schema,
    introspection: deps.open,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...schild.validationRules, eenMutatieTegelijk],
    plugins: [
      ...(schild.plugins as ApolloServerPlugin<Context>[]),
      transactiePlugin(deps.log),
      statusPlugin,
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
      const operatie = new Operatie(deps, deps.tokenHash(req));
      // A request that breaks off half-way must not keep its connection.
      res.once('close', () => void operatie.sluit(false).catch(() => undefined));
      return { operatie, cursors: deps.cursors, pseudoniem: deps.pseudoniem };
    },
  }));
  return { middleware: router, stop: () => server.stop() };
}
