import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect } from 'react';
import { IkDocument } from '../../gql/generated/app.ts';
import { Opgehaald } from '../Opgehaald.tsx';
import { type Ik, IkContext } from './ikContext.ts';
import { useSessie } from './sessieContext.ts';

/** Nothing of the portal is drawn before the server has said who is here. */
export function SessieGrens({ wachten, children }: { wachten: ReactNode; children: ReactNode }) {
  return (
    <Opgehaald van={useQuery(IkDocument)} laden={wachten}>
      {({ ik }) => <Ingelogd ik={ik}>{children}</Ingelogd>}
    </Opgehaald>
  );
}

function Ingelogd({ ik, children }: { ik: Ik; children: ReactNode }) {
  const sessie = useSessie();
  useEffect(() => sessie.begonnen(ik.id), [sessie, ik.id]);
  return <IkContext value={ik}>{children}</IkContext>;
}
