import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Kind } from 'graphql';
import { useMemo, useRef, useState } from 'react';
import type { VeldWeigering } from '../../../shared/weigeringen.ts';
import type { Apparaat } from '../apparaat/apparaat.ts';
import { useApparaat, useOpApparaat } from '../apparaat/apparaatContext.ts';
import type { Inzending, Omschrijving } from '../apparaat/inzending.ts';
import { maakConcepten } from '../concept/conceptopslag.ts';
import { useMelder } from '../melder/melderContext.ts';
import { useIk } from '../sessie/ikContext.ts';
import { leesStoring, type Storing } from '../storing.ts';
import { type Bedoelingen, maakBedoelingen } from './bedoeling.ts';

export interface MetSleutel extends OperationVariables {
  input: { idempotentieSleutel: string };
}

/** The input as a page makes it: the key is ours. */
export type Zonder<V extends MetSleutel> = Omit<V['input'], 'idempotentieSleutel'>;

export interface VastleggenOpties<T, V extends MetSleutel> {
  /** What the form is about, e.g. the id of the lesson: a retry after a reload belongs to that and nothing else. */
  plek?: string;
  /** Said aloud and shown for a moment, e.g. 'De presentie is opgeslagen.' */
  gelukt?: string | ((data: T) => string);
  /** Right after it did not work, with what was sent: to bring refusals to their place, or to fetch what stands there now. */
  mislukt?: (storing: Storing, input: Zonder<V>) => void;
  /** This save may wait on the device of who may work without a network. Says what it is, without a name. */
  opApparaat?: (input: Zonder<V>) => Omschrijving;
  /** Right after the device took it over. */
  overgenomen?: () => void;
  apollo?: Pick<ApolloClient.MutateOptions<T, V>, 'update' | 'refetchQueries' | 'awaitRefetchQueries'>;
}

export interface Vastleggen<T, V extends MetSleutel> {
  /** Saves; the answer, or null where it did not work and `storing` says why. A second call while busy does nothing. */
  vastleggen: (input: Zonder<V>) => Promise<T | null>;
  /** The same once more, under the same key. */
  opnieuw: () => Promise<T | null>;
  bezig: boolean;
  storing: Storing | null;
  /** What was saved here on this device and was not received yet, or was refused. */
  wachtend: Inzending | null;
  /** For `<Formulier fouten>`. */
  velden: readonly VeldWeigering[];
  /** The user goes on after a refusal. */
  vergeetStoring: () => void;
}

const GEEN: readonly VeldWeigering[] = [];
/** Where the device can take it over, nobody waits longer than this in front of a class. */
const GEDULD_MS = 10_000;

/** Saves one intention of the user through a mutation with one `input`. */
export function useVastleggen<T, V extends MetSleutel>(document: TypedDocumentNode<T, V>, opties: VastleggenOpties<T, V> = {}): Vastleggen<T, V> {
  const client = useApolloClient();
  const { id } = useIk();
  const meld = useMelder();
  const plek = `${naamVan(document)}/${opties.plek ?? ''}`;
  const bedoelingen = useMemo(() => maakBedoelingen(maakConcepten(sessionStorage, id), plek, () => crypto.randomUUID()), [id, plek]);
  const apparaat = useApparaat();
  const wachtend = useOpApparaat(plek);
  const laatste = useRef<Zonder<V>>(null);
  const onderweg = useRef(false);
  const [bezig, zetBezig] = useState(false);
  const [storing, zetStoring] = useState<Storing | null>(null);

  const vastleggen = async (input: Zonder<V>): Promise<T | null> => {
    // State comes a moment later; two taps within that moment are one.
    if (onderweg.current) return null;
    onderweg.current = true;
    laatste.current = input;
    zetBezig(true);
    zetStoring(null);
    const uitkomst = await verstuur({ client, document, opties, meld, bedoelingen, apparaat, plek, wachtend }, input);
    onderweg.current = false;
    zetBezig(false);
    zetStoring(uitkomst.storing);
    if (uitkomst.storing) opties.mislukt?.(uitkomst.storing, input);
    return uitkomst.data;
  };
  const opnieuw = async () => (laatste.current ? vastleggen(laatste.current) : null);
  return { vastleggen, opnieuw, bezig, storing, wachtend, velden: storing?.velden ?? GEEN, vergeetStoring: () => zetStoring(null) };
}

interface Benodigd<T, V extends MetSleutel> {
  client: ApolloClient;
  document: TypedDocumentNode<T, V>;
  opties: VastleggenOpties<T, V>;
  meld: (zin: string) => void;
  bedoelingen: Bedoelingen;
  apparaat: Apparaat;
  plek: string;
  wachtend: Inzending | null;
}

type Uitslag<T> = { data: T | null; storing: Storing | null };

async function verstuur<T, V extends MetSleutel>(met: Benodigd<T, V>, input: Zonder<V>): Promise<Uitslag<T>> {
  const { client, document, opties, meld, bedoelingen, apparaat, plek, wachtend } = met;
  const idempotentieSleutel = bedoelingen.sleutelVoor(JSON.stringify(input));
  // Behind what still waits here: an older save may not come after a newer one.
  if (wachtend?.stand === 'wacht' && await opApparaat(met, input, idempotentieSleutel)) return { data: null, storing: null };
  try {
    const variables = { input: { ...input, idempotentieSleutel } } as unknown as V;
    const context = opties.opApparaat && { fetchOptions: { signal: AbortSignal.timeout(GEDULD_MS) } };
    const { data } = await client.mutate<T, V>({ mutation: document, variables, context, ...opties.apollo } as ApolloClient.MutateOptions<T, V>);
    bedoelingen.klaar();
    if (wachtend) await apparaat.losOp(plek);
    const { gelukt } = opties;
    if (gelukt !== undefined) meld(typeof gelukt === 'string' ? gelukt : gelukt(data as T));
    return { data: (data as T | undefined) ?? null, storing: null };
  } catch (fout) {
    const storing = leesStoring(fout);
    if (storing.onzeker && await opApparaat(met, input, idempotentieSleutel)) return { data: null, storing: null };
    if (storing.onzeker) bedoelingen.onzeker();
    else bedoelingen.klaar();
    return { data: null, storing };
  }
}

/** The device takes it over, with its key: whether or not it arrived, it will have one effect. */
async function opApparaat<T, V extends MetSleutel>({ document, opties, meld, bedoelingen, apparaat, plek }: Benodigd<T, V>, input: Zonder<V>, sleutel: string): Promise<boolean> {
  const omschrijving = opties.opApparaat?.(input);
  if (!omschrijving || !await apparaat.bewaar({ ...omschrijving, sleutel, operatie: naamVan(document), plek, input })) return false;
  bedoelingen.klaar();
  opties.overgenomen?.();
  meld('Bewaard op dit apparaat. Het gaat weg zodra er verbinding is.');
  void apparaat.speelAf();
  return true;
}

function naamVan(document: TypedDocumentNode<unknown, never> | TypedDocumentNode): string {
  const operatie = document.definitions.find((definitie) => definitie.kind === Kind.OPERATION_DEFINITION);
  return operatie?.kind === Kind.OPERATION_DEFINITION ? (operatie.name?.value ?? '') : '';
}
