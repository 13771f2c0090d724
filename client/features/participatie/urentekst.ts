import { alsUren } from '../../../shared/rules/minuten.ts';
import { leesGetal } from '../../ui/leesGetal.ts';

const PER_UUR = 60;

/** What somebody typed as hours, in whole minutes: '3', '2,5' and '2:30'. Empty is null, nonsense is undefined. */
export function leesUren(tekst: string): number | null | undefined {
  const kaal = tekst.trim();
  if (kaal === '') return null;
  const klok = /^(\d{1,2}):([0-5]\d)$/.exec(kaal);
  if (klok) return Number(klok[1]) * PER_UUR + Number(klok[2]);
  const uren = leesGetal(kaal);
  return uren === null ? undefined : Math.round(uren * PER_UUR);
}

/** Minutes as they stand in a cell: '2,5'; where two decimals would lie, '0:50'. */
export function schrijfUren(minuten: number): string {
  // Three minutes are 0,05 hours: only a multiple of that is exact in two decimals.
  if (minuten % 3 === 0) return String(alsUren(minuten)).replace('.', ',');
  return `${Math.floor(minuten / PER_UUR)}:${String(minuten % PER_UUR).padStart(2, '0')}`;
}
