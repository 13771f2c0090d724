import { useLocation } from 'wouter';
import { plusMaanden } from '../../../../shared/rules/datum.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { useMag } from '../../../app/sessie/ikContext.ts';
import { useVastleggen } from '../../../app/vastleggen/useVastleggen.ts';
import { WaarnemingBeeindigenDocument } from '../../../gql/generated/inburgeraars/WaarnemingBeeindigenDocument.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import type { Dossier } from '../kaarten/kaart.tsx';

/** Above a dossier that is open for a short while only: how long, and what is closed in it. */
export function Opdrachtband({ persoon: { id, mijnOpdracht } }: { persoon: Dossier }) {
  const { opdracht, tot, lopend } = mijnOpdracht;
  if (!lopend && tot !== null) {
    return (
      <Melding soort="letop" titel="Afronding">
        {`Uw opdracht voor deze persoon eindigde op ${datumTekst(tot)}. Tot en met ${datumTekst(plusMaanden(tot, 3))} kunt u alleen nog eigen lessen en uren tot die dag afmaken.`}
      </Melding>
    );
  }
  return opdracht === 'WAARNEMING' ? <Waarneming id={id} tot={tot} /> : null;
}

function Waarneming({ id, tot }: { id: string; tot: string | null }) {
  const magStoppen = useMag('waarneming:beeindigen');
  const [, ga] = useLocation();
  const { vastleggen, bezig, storing } = useVastleggen(WaarnemingBeeindigenDocument, {
    plek: id, gelukt: 'De waarneming is gestopt.',
    // What may no longer be seen does not stay behind in the memory of the page either.
    apollo: { update: (cache) => void cache.evict({ id: cache.identify({ __typename: 'Inburgeraar', id }) ?? '' }) },
  });
  const stop = async () => {
    if (await vastleggen({ inburgeraarId: id })) ga('/inburgeraars');
  };
  return (
    <Melding soort="info" titel="Waarneming" acties={magStoppen && <Knop bezig={bezig} onClick={() => void stop()}>Waarneming stoppen</Knop>}>
      {`U neemt deze persoon waar${tot === null ? '' : ` tot en met ${datumTekst(tot)}`}. Gezondheid is afgeschermd. De teamleider en de FG zien deze waarneming.`}
      {storing && <p role="alert">{storing.zin}</p>}
    </Melding>
  );
}
