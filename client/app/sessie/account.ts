/** What the server says outside GraphQL: before there is a session, and about the session itself. */
export interface DemoMens {
  id: string;
  naam: string;
  rol: string;
  rolNaam?: string | undefined;
  organisatie: string | null;
  gemeente: string;
}

export interface Lidmaatschap {
  id: string;
  rol: string;
  rolNaam?: string | undefined;
  organisatie: string | null;
  huidig: boolean;
}

export interface Inlogwijzen {
  demo: boolean;
  oidc: boolean;
}

export async function leesInlogwijzen(signal: AbortSignal): Promise<Inlogwijzen> {
  return (await haal('/auth/inlogwijzen', { signal })) as Inlogwijzen;
}

export async function leesDemoMensen(signal: AbortSignal): Promise<DemoMens[]> {
  return (await haal('/auth/demo', { signal })) as DemoMens[];
}

export async function leesLidmaatschappen(signal: AbortSignal): Promise<Lidmaatschap[]> {
  return (await haal('/auth/lidmaatschappen', { signal })) as Lidmaatschap[];
}

export async function logInAlsDemo(id: string): Promise<void> {
  await stuur('/auth/demo', { id });
}

export async function wisselLidmaatschap(id: string): Promise<void> {
  await stuur('/auth/lidmaatschap', { id });
}

/** What a link opens; only with `OK` there is more than the state. */
export interface Uitnodiging {
  stand: string;
  rolNaam?: string;
  geeft?: string;
  geeftNiet?: string;
  organisatie?: string;
  gemeente?: string;
  verlooptOp?: string;
}

export async function bekijkUitnodiging(link: string): Promise<Uitnodiging> {
  return (await stuur('/auth/uitnodiging', { link })) as Uitnodiging;
}

export async function neemDemoUitnodigingAan(): Promise<{ naar: string }> {
  return (await stuur('/auth/demo/uitnodiging', {})) as { naar: string };
}

/** The role in words; where only its code came, that code made readable. */
export function rolTekst({ rol, rolNaam }: { rol: string; rolNaam?: string | undefined }): string {
  const woorden = rolNaam ?? rol.toLowerCase().replaceAll('_', ' ').replace(/^(fg|vwn)\b/, (afkorting) => afkorting.toUpperCase());
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

async function stuur(adres: string, inhoud: unknown): Promise<unknown> {
  return haal(adres, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inhoud) });
}

async function haal(adres: string, init: RequestInit): Promise<unknown> {
  const antwoord = await fetch(adres, { ...init, headers: { accept: 'application/json', ...init.headers } });
  if (!antwoord.ok) throw new Error(`${adres} answered ${antwoord.status}`);
  return antwoord.json();
}
