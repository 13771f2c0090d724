import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect } from 'react';
import { IkDocument } from '../../gql/generated/app/IkDocument.ts';
import { useApparaat } from '../apparaat/apparaatContext.ts';
import { Opgehaald } from '../Opgehaald.tsx';
import { type Ik, IkContext } from './ikContext.ts';
import { useSessie } from './sessieContext.ts';
import { useTaalVan } from './useTaalVan.ts';

interface SessieGrensProps {
  wachten: ReactNode;
  children: ReactNode;
}

/**
 * Nothing of the portal is drawn before the server has said who is here, and the words of their language are there. A device
 * that keeps lessons for a place without a network knows it from the server's answer of at most twelve hours ago.
 */
export function SessieGrens({ wachten, children }: SessieGrensProps) {
  return (
    <Opgehaald van={useQuery(IkDocument)} laden={wachten}>
      {({ ik }) => <Ingelogd ik={ik} wachten={wachten}>{children}</Ingelogd>}
    </Opgehaald>
  );
}

function Ingelogd({ ik, wachten, children }: SessieGrensProps & { ik: Ik }) {
  const sessie = useSessie();
  const apparaat = useApparaat();
  const taalStaat = useTaalVan(ik);
  useEffect(() => sessie.begonnen(ik.id), [sessie, ik.id]);
  useEffect(() => void apparaat.voor(ik), [apparaat, ik]);
  return taalStaat ? <IkContext value={ik}>{children}</IkContext> : wachten;
}
