import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect } from 'react';
import { IkDocument } from '../../gql/generated/app.ts';
import { Opgehaald } from '../Opgehaald.tsx';
import { type Ik, IkContext } from './ikContext.ts';
import { useSessie } from './sessieContext.ts';
import { useTaalVan } from './useTaalVan.ts';

interface SessieGrensProps {
  wachten: ReactNode;
  children: ReactNode;
}

/** Nothing of the portal is drawn before the server has said who is here, and the words of their language are there. */
export function SessieGrens({ wachten, children }: SessieGrensProps) {
  return (
    <Opgehaald van={useQuery(IkDocument)} laden={wachten}>
      {({ ik }) => <Ingelogd ik={ik} wachten={wachten}>{children}</Ingelogd>}
    </Opgehaald>
  );
}

function Ingelogd({ ik, wachten, children }: SessieGrensProps & { ik: Ik }) {
  const sessie = useSessie();
  const taalStaat = useTaalVan(ik);
  useEffect(() => sessie.begonnen(ik.id), [sessie, ik.id]);
  return taalStaat ? <IkContext value={ik}>{children}</IkContext> : wachten;
}
