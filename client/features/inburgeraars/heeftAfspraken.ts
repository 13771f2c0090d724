import type { Ik } from '../../app/sessie/ikContext.ts';

/** Whether somebody carries out agreements without making them: then they stand in a list of their own. */
export function heeftAfspraken({ toegestaneActies }: Pick<Ik, 'toegestaneActies'>): boolean {
  return toegestaneActies.includes('afspraken:eigenLezen') && !toegestaneActies.includes('afspraak:vastleggen');
}
