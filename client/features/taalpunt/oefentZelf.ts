import type { Ik } from '../../app/sessie/ikContext.ts';

/** Whoever practises with people and does not couple them has them by first name, on a page for the phone. */
export function oefentZelf({ toegestaneActies }: Pick<Ik, 'toegestaneActies'>): boolean {
  return toegestaneActies.includes('taalpunt:lezen') && !toegestaneActies.includes('begeleiders:koppelen');
}

/** Whoever takes people in at the Taalpunt couples them too. */
export function neemtAan({ toegestaneActies }: Pick<Ik, 'toegestaneActies'>): boolean {
  return toegestaneActies.includes('taalpunt:lezen') && toegestaneActies.includes('begeleiders:koppelen');
}
