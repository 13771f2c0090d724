import { ALLE_OPDRACHTEN, OPDRACHTEN } from '../../access/rollen.ts';

/** SQL text that turns the code of an opdracht into the words on screen. Constants of the registry, never input. */
export function opdrachtInWoorden(kolom: string): string {
  return `case ${kolom} ${ALLE_OPDRACHTEN.map((opdracht) => `when '${opdracht}' then '${OPDRACHTEN[opdracht]}'`).join(' ')} else lower(${kolom}) end`;
}
