import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { LesKopFragment } from '../../gql/generated/lessen.ts';
import { BevestigingscodeDocument } from '../../gql/generated/lessen/BevestigingscodeDocument.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Toestanden.tsx';
import './verzuim.css';

/** The code changes every ten minutes; who confirmed is looked at more often. */
const VERVERS_MS = 5_000;

/** The code on the docent's screen, by which cursisten confirm in the classroom that they were there. */
export function Lescode({ les }: { les: LesKopFragment }) {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop icoon="duim" onClick={() => zetOpen(true)}>Laat bevestigen</Knop>
      <Dialoog open={open} sluit={() => zetOpen(false)} titel="Bevestig dat u er was" knoppen={<Knop onClick={() => zetOpen(false)}>Klaar</Knop>}>
        {open && <Code lesId={les.id} />}
      </Dialoog>
    </>
  );
}

function Code({ lesId }: { lesId: string }) {
  const { data } = useQuery(BevestigingscodeDocument, { variables: { id: lesId }, fetchPolicy: 'network-only', pollInterval: VERVERS_MS });
  const les = data?.les;
  if (!les?.bevestigingscode) return <Laden aantal={2} />;
  const bevestigd = les.deelnemers.filter((deelnemer) => deelnemer.bevestigd !== null).length;
  return (
    <div className="ss-stapel ss-stapel--dicht">
      <p>Log in op uw telefoon, kies <strong>Mijn lessen</strong> en typ deze code:</p>
      <p className="lescode ss-cijfers" aria-label={`Code ${les.bevestigingscode.split('').join(' ')}`}>{les.bevestigingscode.slice(0, 3)} {les.bevestigingscode.slice(3)}</p>
      <p role="status" className="ss-zacht">{bevestigd} van {les.deelnemers.length} cursisten bevestigden. De code wisselt elke tien minuten.</p>
    </div>
  );
}
