import { ApolloLink, Observable } from '@apollo/client';
import { leesStoring } from '../storing.ts';
import type { Kluis } from './kluis.ts';

/** So long an answer with names may stand on a device. */
export const VOORRAAD_HOOGSTENS_MS = 12 * 3_600_000;

/** Context of a query that wants the answer of now and no earlier one first. */
export const VERS = { vers: true } as const;

interface Bewaard {
  data: Record<string, unknown>;
  /** When the server gave it. */
  op: number;
}

/** The answers that a lesson or a week needs, to be shown where the network is not. */
export interface Voorraad {
  /** From now on also on the disk, with what this document fetched before. */
  open: (kluis: Kluis) => Promise<void>;
  /** What stood there from an earlier document, into memory. */
  laad: (kluis: Kluis) => Promise<void>;
  sluit: () => void;
  /** An answer to this question stands here and is not too old. */
  heeft: (operatie: string, variables: object) => boolean;
  link: ApolloLink;
}

interface VoorraadDeps {
  /** Which queries, by name. */
  vragen: ReadonlySet<string>;
  nu: () => number | null;
  /** Something is shown that the server gave at this moment, because it gives no answer now. */
  getoond: (op: number) => void;
}

export function maakVoorraad({ vragen, nu, getoond }: VoorraadDeps): Voorraad {
  const geheugen = new Map<string, Bewaard>();
  /** From an earlier document: shown once at once, while the new answer is under way. */
  const eerder = new Set<string>();
  let kluis: Kluis | null = null;

  const geef = (sleutel: string): Bewaard | undefined => {
    const [bewaard, moment] = [geheugen.get(sleutel), nu()];
    return bewaard && moment !== null && moment - bewaard.op <= VOORRAAD_HOOGSTENS_MS ? bewaard : undefined;
  };
  const bewaar = (sleutel: string, data: Record<string, unknown>) => {
    const bewaard = { data, op: nu() ?? 0 };
    geheugen.set(sleutel, bewaard);
    eerder.delete(sleutel);
    // A disk that is full or refused must not stand in the way of looking.
    void kluis?.schrijf('voorraad', sleutel, bewaard).catch(() => undefined);
  };
  return {
    heeft: (operatie, variables) => geef(sleutelVan(operatie, variables)) !== undefined,
    link: maakLink({ vragen, geef, bewaar, getoond, eerst: (sleutel) => (eerder.delete(sleutel) ? geef(sleutel) : undefined) }),
    open: async (nieuw) => {
      kluis = nieuw;
      await Promise.all([...geheugen].map(([sleutel, bewaard]) => nieuw.schrijf('voorraad', sleutel, bewaard)));
    },
    laad: async (oud) => {
      for (const [sleutel, bewaard] of await oud.alles<Bewaard>('voorraad')) {
        geheugen.set(sleutel, bewaard);
        if (geef(sleutel)) eerder.add(sleutel);
        else {
          geheugen.delete(sleutel);
          await oud.wis('voorraad', sleutel);
        }
      }
    },
    sluit: () => {
      kluis = null;
      geheugen.clear();
      eerder.clear();
    },
  };
}

interface LinkDeps extends Pick<VoorraadDeps, 'vragen' | 'getoond'> {
  geef: (sleutel: string) => Bewaard | undefined;
  /** Once: what an earlier document left. */
  eerst: (sleutel: string) => Bewaard | undefined;
  bewaar: (sleutel: string, data: Record<string, unknown>) => void;
}

const sleutelVan = (operatie: string, variables: object) => `${operatie} ${JSON.stringify(variables)}`;

/** Keeps what the server answers, and answers itself where the server does not. */
function maakLink({ vragen, geef, eerst, bewaar, getoond }: LinkDeps): ApolloLink {
  return new ApolloLink((operatie, verder) => {
    const { operationName = '', variables } = operatie;
    if (!vragen.has(operationName)) return verder(operatie);
    const sleutel = sleutelVan(operationName, variables);
    return new Observable((kijker) => {
      const eerder = eerst(sleutel);
      const meteen = operatie.getContext()['vers'] ? undefined : eerder;
      if (meteen) kijker.next({ data: meteen.data });
      const lopend = verder(operatie).subscribe({
        next: (antwoord) => {
          if (antwoord.data && !('errors' in antwoord && antwoord.errors?.length)) bewaar(sleutel, antwoord.data as Record<string, unknown>);
          kijker.next(antwoord);
        },
        error: (fout: unknown) => {
          const gebleven = leesStoring(fout).onzeker ? geef(sleutel) : undefined;
          if (!gebleven) return kijker.error(fout);
          getoond(gebleven.op);
          if (!meteen) kijker.next({ data: gebleven.data });
          kijker.complete();
        },
        complete: () => kijker.complete(),
      });
      return () => lopend.unsubscribe();
    });
  });
}
