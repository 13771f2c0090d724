/** A logged-in browser without a screen. */
export interface Klant {
  vraag: <T = Record<string, never>>(document: string, variabelen?: Record<string, unknown>) => Promise<{ data: T; bytes: number }>;
}

export interface DemoMens {
  id: string;
  naam: string;
  rol: string;
  organisatie: string | null;
  gemeente: string;
}

export async function demoMensen(adres: string): Promise<DemoMens[]> {
  return (await fetch(`${adres}/auth/demo`)).json() as Promise<DemoMens[]>;
}

/** Logs in as one of the demo people. */
export async function inloggen(adres: string, mens: DemoMens): Promise<Klant> {
  const antwoord = await fetch(`${adres}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: mens.id }) });
  const cookie = antwoord.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
  return {
    vraag: async (query, variables = {}) => {
      const reactie = await fetch(`${adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
      const tekst = await reactie.text();
      const lijf = JSON.parse(tekst) as { data: never; errors?: { message: string; extensions: { code: string } }[] };
      if (lijf.errors?.length) throw new Error(`${lijf.errors[0]?.extensions.code}: ${lijf.errors[0]?.message}`);
      return { data: lijf.data, bytes: tekst.length };
    },
  };
}
