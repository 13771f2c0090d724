import { dagenTussen, plusDagen } from '../../../shared/rules/datum.ts';
import { moduleEinde } from '../../../shared/rules/plaatsing.ts';
import { useVandaag } from '../../app/klok.ts';
import { aandeel } from '../../app/opmaak.ts';
import type { PlaatsingveldenFragment } from '../../gql/generated/plaatsing.ts';
import { plekzin } from './woorden.ts';
import './plaatsing.css';

type Plek = NonNullable<PlaatsingveldenFragment['plek']>;

const deel = (dag: string, van: string, tot: string): string => `${(aandeel(dagenTussen(van, dag), dagenTussen(van, tot)) * 100).toFixed(1)}%`;

/** From the first day to the last, with the end of the module and today on it; the sentence below says the same. */
export function Plekstrook({ plek }: { plek: Plek }) {
  const vandaag = useVandaag();
  const { van, einde, module } = plek;
  const zin = plekzin(plek);
  const lengte = moduleEinde({ van, weken: module?.weken ?? null });
  if (einde === null) return <p className="ss-klein ss-zacht">{zin}</p>;
  // Who stays longer is drawn past the end, so that it is seen how much.
  const rand = [einde, vandaag, ...(lengte === null ? [] : [lengte])].reduce((a, b) => (a > b ? a : b));
  const over = lengte !== null && lengte < vandaag ? lengte : null;
  return (
    <div className="plekstrook">
      <div className="plekstrook__spoor" role="img" aria-label={over === null ? zin : `${zin}; langer dan de module`}>
        <span className="plekstrook__deel" style={{ inlineSize: deel(over ?? einde, van, rand) }} />
        {over !== null && <span className="plekstrook__deel plekstrook__deel--over" style={{ insetInlineStart: deel(over, van, rand), inlineSize: `calc(${deel(vandaag, van, rand)} - ${deel(over, van, rand)})` }} />}
        <span className="plekstrook__nu" style={{ insetInlineStart: deel(vandaag < van ? van : vandaag, van, rand === van ? plusDagen(van, 1) : rand) }} />
      </div>
      <p className="ss-klein ss-zacht">{zin}</p>
    </div>
  );
}
