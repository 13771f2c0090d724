import type { Persona } from '../world/wereld.ts';
import { type Antwoord, type Portaal, sleutel } from './portaal.ts';

export const AANVRAGEN = 'mutation($input: UitvoerAanvragenInput!) { uitvoerAanvragen(input: $input) { id } }';

/** What a download gave. */
export interface Opgehaald {
  status: number;
  headers: Headers;
  bytes: Buffer;
  tekst: string;
}

/** Asks for files and fetches them, as a browser would. */
export function uitvoerProef(p: Portaal) {
  const aanvragen = (wie: Persona | null, soort: string, lijst?: Record<string, unknown>, anders: Record<string, unknown> = {}): Promise<Antwoord<{ uitvoerAanvragen: { id: string } }>> =>
    p.als(wie, AANVRAGEN, { input: { idempotentieSleutel: sleutel(), soort, ...(lijst ? { lijst } : {}), ...anders } });
  const ophalen = async (wie: Persona | null, id: string): Promise<Opgehaald> => {
    const antwoord = await fetch(`${p.adres}/uitvoer/${id}`, { headers: wie ? { cookie: await p.koekje(wie) } : {} });
    const bytes = Buffer.from(await antwoord.arrayBuffer());
    return { status: antwoord.status, headers: antwoord.headers, bytes, tekst: bytes.toString('utf8') };
  };
  const id = async (wie: Persona, soort: string, lijst?: Record<string, unknown>): Promise<string> => {
    const { data, errors } = await aanvragen(wie, soort, lijst);
    if (!data) throw new Error(`geen bestand: ${errors[0]?.extensions.code}`);
    return data.uitvoerAanvragen.id;
  };
  const bestand = async (wie: Persona, soort: string, lijst?: Record<string, unknown>): Promise<Opgehaald> => ophalen(wie, await id(wie, soort, lijst));
  return { aanvragen, ophalen, id, bestand };
}
