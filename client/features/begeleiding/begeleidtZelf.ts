import type { Ik } from '../../app/sessie/ikContext.ts';

/** Whoever accompanies people and does not share them out has them by name, on a page for the phone. */
export function begeleidtZelf({ toegestaneActies }: Pick<Ik, 'toegestaneActies'>): boolean {
  return toegestaneActies.includes('begeleidingen:lezen') && !toegestaneActies.includes('begeleiders:koppelen');
}

/** Whoever has people accompanied shares them out among volunteers. */
export function laatBegeleiden({ toegestaneActies }: Pick<Ik, 'toegestaneActies'>): boolean {
  return toegestaneActies.includes('begeleidingen:lezen') && toegestaneActies.includes('begeleiders:koppelen');
}
