import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import type { Datum } from '../../shared/rules/datum.ts';
import type { Ik } from './sessie/ikContext.ts';

/** What a feature takes along to where there is no network. */
export interface Meeneembaar {
  /** Who may do this has it on the device; nobody else keeps anything. */
  actie: string;
  /** Names of the queries whose answers stand on the device, for at most twelve hours. */
  vragen: readonly string[];
  /** Names of the mutations that may wait there, with how to get at them. */
  opdrachten: Readonly<Record<string, () => Promise<DocumentNode>>>;
  /** Fetches what will be needed in the coming hours, once there is rest. */
  neemMee: (client: ApolloClient, vandaag: Datum) => Promise<void>;
}

/** Every feature may say it in its own `meenemen.ts`, as its pages in `paginas.ts`. */
const modules = import.meta.glob<{ meenemen: Meeneembaar }>('../features/*/meenemen.ts', { eager: true });

export const MEENEMEN: readonly Meeneembaar[] = Object.values(modules).map(({ meenemen }) => meenemen);

/** What this person works on without a network. An inburgeraar never does: the phone may be somebody else's. */
export function meeneembaarVoor(ik: Ik): readonly Meeneembaar[] {
  return ik.inburgeraarId === null ? MEENEMEN.filter(({ actie }) => ik.toegestaneActies.includes(actie)) : [];
}
