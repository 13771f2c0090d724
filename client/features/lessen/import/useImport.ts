import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { leesStoring, type Storing } from '../../../app/storing.ts';
import type { ImportVoorbeeldFragment, PresentieImportVoorbeeldInput } from '../../../gql/generated/lessen.ts';
import { ImportVoorbeeldDocument } from '../../../gql/generated/lessen/ImportVoorbeeldDocument.ts';
import { leesBestand } from './leesBestand.ts';

export type Stap = 'kiezen' | 'lezen' | 'vergelijken' | 'klaar';
type Indeling = NonNullable<PresentieImportVoorbeeldInput['indeling']>;

export interface Import {
  stap: Stap;
  bestand: File | null;
  kies: (bestand: File | null) => void;
  voorbeeld: ImportVoorbeeldFragment | null;
  /** Reads the same file with another meaning of its columns. */
  metIndeling: (indeling: Indeling) => void;
  storing: Storing | null;
}

/** From a file to what it would change. Nothing is saved here; the file stays in memory until another is chosen. */
export function useImport(): Import {
  const client = useApolloClient();
  const [stap, zetStap] = useState<Stap>('kiezen');
  const [bestand, zetBestand] = useState<File | null>(null);
  const [voorbeeld, zetVoorbeeld] = useState<ImportVoorbeeldFragment | null>(null);
  const [storing, zetStoring] = useState<Storing | null>(null);
  const inhoud = useRef('');
  /** Only the last choice counts, whatever answers come later. */
  const beurt = useRef(0);

  const vraag = async (nu: number, bestandsnaam: string, indeling?: Indeling) => {
    zetStap('vergelijken');
    zetStoring(null);
    try {
      const { data } = await client.mutate({ mutation: ImportVoorbeeldDocument, variables: { input: { bestandsnaam, inhoudBase64: inhoud.current, indeling } }, fetchPolicy: 'no-cache' });
      if (nu !== beurt.current) return;
      zetVoorbeeld(data?.presentieImportVoorbeeld ?? null);
      zetStap('klaar');
    } catch (fout) {
      if (nu !== beurt.current) return;
      zetStoring(leesStoring(fout));
      zetStap(indeling ? 'klaar' : 'kiezen');
    }
  };
  const lees = async (nu: number, gekozen: File) => {
    const tekst = await leesBestand(gekozen).catch(() => null);
    if (nu !== beurt.current) return;
    if (tekst === null) {
      zetStoring(ONLEESBAAR);
      zetStap('kiezen');
      return;
    }
    inhoud.current = tekst;
    await vraag(nu, gekozen.name);
  };
  const kies = (gekozen: File | null) => {
    beurt.current += 1;
    zetBestand(gekozen);
    zetVoorbeeld(null);
    zetStoring(null);
    inhoud.current = '';
    zetStap(gekozen ? 'lezen' : 'kiezen');
    if (gekozen) void lees(beurt.current, gekozen);
  };
  const metIndeling = (indeling: Indeling) => {
    beurt.current += 1;
    void vraag(beurt.current, bestand?.name ?? '', indeling);
  };
  return { stap, bestand, kies, voorbeeld, metIndeling, storing };
}

const ONLEESBAAR: Storing = {
  code: 'BESTAND_ONLEESBAAR', zin: 'Uw browser kan dit bestand niet lezen. Staat het nog open in Excel? Sluit het en probeer het opnieuw.', stap: 'aanpassen', velden: [], onzeker: false,
};
