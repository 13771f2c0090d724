import { expect } from 'vitest';
import { type Antwoord, type Portaal, sleutel } from './portaal.ts';

/** A partner's system as the manager let it in. */
export interface Systeem {
  id: string;
  geheim: string;
  versie: number;
}

export const TOELATEN = `mutation($input: PartnersysteemToelatenInput!) { partnersysteemToelaten(input: $input) {
  geheim partnersysteem { id naam organisatie rol rolNaam acties verzoekenPerMinuut versie beeindigdOp laatstGebruiktOp } } }`;
export interface Toegelaten { partnersysteemToelaten: { geheim: string | null; partnersysteem: { id: string; naam: string; organisatie: string; acties: string[]; versie: number; verzoekenPerMinuut: number } } }

export const TAALACTIES = ['lessen:lezen', 'presentie:vastleggen', 'voortgang:rapporteren', 'koppelnummers:lezen', 'koppelnummers:vastleggen', 'koppelnummers:metBsn'];

/** Lets a system of WenL in for Dalfsen, or another one. */
export async function systeemToelaten(p: Portaal, anders: Record<string, unknown> = {}): Promise<Systeem> {
  const { data, errors } = await p.als<Toegelaten>(p.w.wie.beheerder, TOELATEN, { input: {
    idempotentieSleutel: sleutel(), organisatieId: p.w.org.wenl, naam: 'Leerlingsysteem', rol: 'TAALCOORDINATOR', acties: TAALACTIES, ...anders,
  } });
  expect(errors).toEqual([]);
  const gemaakt = data?.partnersysteemToelaten;
  return { id: gemaakt?.partnersysteem.id ?? '', geheim: gemaakt?.geheim ?? '', versie: gemaakt?.partnersysteem.versie ?? 0 };
}

/** Asks a token the way a program does. */
export function tokenVragen(p: Pick<Portaal, 'adres'>, formulier: Record<string, string>, koppen: Record<string, string> = {}): Promise<Response> {
  return fetch(`${p.adres}/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...koppen }, body: new URLSearchParams(formulier) });
}

export async function tokenVoor(p: Pick<Portaal, 'adres'>, { id, geheim }: Pick<Systeem, 'id' | 'geheim'>, scope?: string): Promise<string> {
  const antwoord = await tokenVragen(p, { grant_type: 'client_credentials', client_id: id, client_secret: geheim, ...(scope === undefined ? {} : { scope }) });
  expect(antwoord.status).toBe(200);
  return ((await antwoord.json()) as { access_token: string }).access_token;
}

/** One GraphQL operation as a system with this token. */
export async function alsSysteem<T = Record<string, never>>(p: Pick<Portaal, 'adres'>, token: string, document: string, variabelen: Record<string, unknown> = {}, koppen: Record<string, string> = {}): Promise<Antwoord<T>> {
  const antwoord = await fetch(`${p.adres}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', authorization: `Bearer ${token}`, ...koppen },
    body: JSON.stringify({ query: document, variables: variabelen }),
  });
  const tekst = await antwoord.text();
  const lijf = JSON.parse(tekst) as { data?: T; errors?: Antwoord['errors'] };
  return { status: antwoord.status, data: lijf.data ?? null, errors: lijf.errors ?? [], headers: antwoord.headers, tekst };
}
