const minuten = (tijd: string): number | null => (/^\d\d:\d\d$/.test(tijd) ? Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3)) : null);

/** The times that fit one after another between two moments of a day. */
export function momentreeks(van: string, tot: string, duur: number): string[] {
  const [begin, einde] = [minuten(van), minuten(tot)];
  if (begin === null || einde === null || duur <= 0) return [];
  const uit: string[] = [];
  for (let nu = begin; nu + duur <= einde; nu += duur) uit.push(`${String(Math.floor(nu / 60)).padStart(2, '0')}:${String(nu % 60).padStart(2, '0')}`);
  return uit;
}
