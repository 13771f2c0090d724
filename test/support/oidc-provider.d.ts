/** The part of oidc-provider that we use; the package ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Context {
    body: unknown;
    oidc: { client: { clientId: string }; session: { accountId: string } };
  }
  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  export class Provider {
    constructor(issuer: string, configuratie: Record<string, unknown>);
    proxy: boolean;
    Grant: new (van: { clientId: string; accountId: string }) => Grant;
    callback(): (verzoek: IncomingMessage, antwoord: ServerResponse) => void;
    interactionDetails(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<{ uid: string; prompt: { name: string } }>;
    interactionFinished(verzoek: IncomingMessage, antwoord: ServerResponse, uitkomst: Record<string, unknown>): Promise<void>;
  }
  export type { Context };
}
