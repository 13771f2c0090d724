import { createHmac } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read aloud. */
const TEKENS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTE = 12;

/**
 * A number by which the FG can follow one person through the log without knowing who it is. The same person has the
 * same one under the same key; the key is not in the database, so a copy of the database does not lead back.
 */
export function maakPseudoniem(sleutel: string): (id: string) => string {
  return (id) => {
    const zegel = createHmac('sha256', sleutel).update(id.toLowerCase()).digest();
    const tekens = Array.from(zegel.subarray(0, LENGTE), (byte) => TEKENS[byte % TEKENS.length]).join('');
    return `P-${tekens.slice(0, 6)}-${tekens.slice(6)}`;
  };
}
