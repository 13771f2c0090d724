import { Label } from '../../ui/Label.tsx';

/** Seats as blocks: taken, coming, empty; the words say the same. */
export function Bezetting({ stoelen, bezet, komt = 0 }: { stoelen: number; bezet: number; komt?: number }) {
  const leeg = Math.max(0, stoelen - bezet);
  return (
    <div className="stoelen">
      <span className="stoelen__rij" aria-hidden="true">
        {Array.from({ length: stoelen }, (_, i) => <span key={i} className={i < bezet ? 'stoel stoel--bezet' : i < bezet + komt ? 'stoel stoel--komt' : 'stoel'} />)}
      </span>
      <span className="ss-cijfers">{bezet} van {stoelen}{komt > 0 && `, ${komt} komt nog`}</span>
      {leeg === 0 ? <Label toon="neutraal">Vol</Label> : <Label toon="info">{leeg} leeg</Label>}
    </div>
  );
}
