import type { Weigeringscode } from '../../../shared/weigeringen.ts';

/** Where something stands that was saved without a network. */
export type Stand = 'wacht' | 'ontvangen' | 'geweigerd' | 'verlopen';

/** One line of it, in words without a name. */
export interface Inzendregel {
  inburgeraarId: string;
  /** What was recorded: 'Te laat, 15 minuten'. */
  wat: string;
}

/** What a page says of what it saves: enough to recognise it, and nothing about a person but the pseudonymous id. */
export interface Omschrijving {
  /** 'Presentie van Z1, woensdag 18 november, 10:00'. */
  titel: string;
  /** Address of the page where it can be changed. */
  naar: string;
  regels: readonly Inzendregel[];
}

/** One save that waits, or what became of it. */
export interface Inzending extends Omschrijving {
  /** The idempotency key of the intention: sent twice, it has one effect. */
  sleutel: string;
  /** Name of the mutation. */
  operatie: string;
  /** What it is about, such as one lesson: at most one save waits there. */
  plek: string;
  volgorde: number;
  /** As it was saved, without the key; null once it is received or expired. */
  input: object | null;
  /** The last moment before saving that the server named: its age is counted between two times of the server. */
  gezien: number;
  stand: Stand;
  /** When it came to this state, as well as the device knows; for the screen alone. */
  op: number;
  pogingen: number;
  reden: Reden | null;
}

export interface Reden {
  code: Weigeringscode | 'GEEN_VERBINDING';
  velden: readonly { veld: string; code: string }[];
}

/** What still asks for something: to be sent, or to be decided. */
export function isOpen({ stand }: Pick<Inzending, 'stand'>): boolean {
  return stand === 'wacht' || stand === 'geweigerd';
}
