import { datumKort } from '../../app/opmaak.ts';
import { useMag } from '../../app/sessie/ikContext.ts';
import { Opslagmelding } from '../../app/vastleggen/Opslagmelding.tsx';
import { useVastleggen } from '../../app/vastleggen/useVastleggen.ts';
import type { VolledigheidsstandFragment } from '../../gql/generated/volledigheid.ts';
import { LegeWekenVastleggenDocument } from '../../gql/generated/volledigheid/LegeWekenVastleggenDocument.ts';
import { Knop, Koppeling } from '../../ui/Knop.tsx';
import { Label } from '../../ui/Label.tsx';
import { plusDagen } from '../../../shared/rules/datum.ts';

type Week = VolledigheidsstandFragment['groepen'][number]['openstaand'][number];

interface LegewekenProps {
  groep: { id: string; naam: string };
  weken: readonly Week[];
  ververs: () => Promise<unknown>;
}

/** Weeks without hours: fill them in, or say in one tap that there was nothing. It can be taken back. */
export function Legeweken({ groep, weken, ververs }: LegewekenProps) {
  const magZeggen = useMag('legeWeek:vastleggen');
  const opslag = useVastleggen(LegeWekenVastleggenDocument, { plek: groep.id, mislukt: () => void ververs().catch(() => undefined) });
  const zeg = async (gekozen: readonly Week[], leeg: boolean) => {
    if (await opslag.vastleggen({ weken: gekozen.map(({ dag, versie }) => ({ groepId: groep.id, week: dag, leeg, versie })) })) await ververs().catch(() => undefined);
  };
  const open = weken.filter(({ leeg }) => !leeg);
  return (
    <section className="ss-stapel ss-stapel--dicht" aria-label={`Weken van ${groep.naam} zonder uren`}>
      <p><strong>Weken zonder uren</strong></p>
      <ul className="volledigheid-weken">
        {weken.map((week) => (
          <li key={week.dag}>
            <Koppeling to={`/participatie?groep=${groep.id}&week=${week.dag}`}>{datumKort(week.dag)} – {datumKort(plusDagen(week.dag, 6))}</Koppeling>
            {week.leeg && <Label toon="neutraal" icoon="min">niets te melden</Label>}
            {magZeggen && <Knop soort="stil" bezig={opslag.bezig} onClick={() => void zeg([week], !week.leeg)}>{week.leeg ? 'Toch wel' : 'Niets te melden'}<span className="ss-onzichtbaar"> in de week van {datumKort(week.dag)}, {groep.naam}</span></Knop>}
          </li>
        ))}
      </ul>
      {magZeggen && open.length > 1 && <div><Knop bezig={opslag.bezig} onClick={() => void zeg(open, true)}>In deze {open.length} weken niets te melden<span className="ss-onzichtbaar"> bij {groep.naam}</span></Knop></div>}
      {opslag.velden.length > 0 && <p role="alert" className="ss-klein">{opslag.velden[0]?.zin}</p>}
      <Opslagmelding storing={opslag.storing} bezig={opslag.bezig} opnieuw={() => void opslag.opnieuw()} ververs={() => void ververs()} />
    </section>
  );
}
