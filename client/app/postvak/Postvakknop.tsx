import { useQuery } from '@apollo/client/react';
import { PostvakstandDocument } from '../../gql/generated/app/PostvakstandDocument.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Menulink } from '../schil/Menulink.tsx';
import { useMag } from '../sessie/ikContext.ts';

/** A look now and then: who waits for an answer waits hours, not seconds. */
const KIJK_OM_DE_MS = 300_000;
const MEER_DAN = 99;

/** The way to the postvak, with how much is new; on a phone too, beside the account and not among the tabs. */
export function Postvakknop() {
  return useMag('postvak:lezen') ? <Knop /> : null;
}

function Knop() {
  const { data } = useQuery(PostvakstandDocument, { pollInterval: KIJK_OM_DE_MS, skipPollAttempt: () => document.hidden });
  const nieuw = data?.postvakstand.nieuw ?? 0;
  const getal = nieuw > MEER_DAN ? `${MEER_DAN}+` : String(nieuw);
  return (
    <Menulink naar="/postvak" className="ss-postvak" title="Postvak">
      <Icoon naam="postvak" maat={1.5} />
      {nieuw > 0 && <span className="ss-postvak__getal" aria-hidden="true">{getal}</span>}
      <span className="ss-onzichtbaar">Postvak{nieuw > 0 && `, ${nieuw > MEER_DAN ? 'meer dan 99' : nieuw} nieuw`}</span>
    </Menulink>
  );
}
