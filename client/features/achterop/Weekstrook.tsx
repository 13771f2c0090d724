import { Strook } from '../../ui/Strook.tsx';
import type { Toon } from '../../ui/Label.tsx';

const toonVan = (procent: number): Toon => (procent < 0 ? 'neutraal' : procent >= 80 ? 'goed' : procent >= 50 ? 'letop' : 'fout');

/** Attendance of twelve weeks as blocks, the oldest first; the sentence says the last four and the eight before. */
export function Weekstrook({ perWeek }: { perWeek: readonly number[] }) {
  const gemiddeld = (deel: readonly number[]) => {
    const met = deel.filter((procent) => procent >= 0);
    return met.length === 0 ? 'geen les' : `${Math.round(met.reduce((som, procent) => som + procent, 0) / met.length)}%`;
  };
  const samenvatting = `laatste 4 weken ${gemiddeld(perWeek.slice(-4))}, daarvoor ${gemiddeld(perWeek.slice(0, -4))}`;
  return (
    <div className="achterop-weken"><Strook
      label="Opkomst per week" samenvatting={samenvatting} zonderTabel
      blokken={perWeek.map((procent, week) => ({ sleutel: String(week), wanneer: `${perWeek.length - week} weken terug`, wat: procent < 0 ? 'geen les' : `${procent}%`, toon: toonVan(procent), icoon: procent < 0 ? 'min' : procent >= 80 ? 'vink' : procent >= 50 ? 'halfvol' : 'kruis' }))}
    /></div>
  );
}
