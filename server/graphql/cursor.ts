import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Weigering } from './weigering.ts';

/** Where a page ended: the sort key and the identity of its last row. */
export interface Plek {
  sleutel: string | null;
  id: string;
}

/**
 * Cursors that only this server can make and that hold for one membership and one question: a cursor of somebody else
 * or of another filter opens nothing. The sort key is hidden in it as a name could be, so it is encoded, not readable
 * at a glance, and never logged.
 */
export class Cursors {
  constructor(private readonly geheim: string) {}

  maak(plek: Plek, bindend: unknown): string {
    const inhoud = Buffer.from(JSON.stringify([plek.sleutel, plek.id])).toString('base64url');
    return `${inhoud}.${this.zegel(inhoud, bindend)}`;
  }

  /** @throws Weigering VERZOEK_ONJUIST when the cursor is not of this membership and question. */
  lees(cursor: string, bindend: unknown): Plek {
    const [inhoud = '', zegel = ''] = cursor.slice(0, 1000).split('.');
    const verwacht = Buffer.from(this.zegel(inhoud, bindend));
    const gekregen = Buffer.from(zegel);
    if (gekregen.length !== verwacht.length || !timingSafeEqual(gekregen, verwacht)) throw new Weigering('VERZOEK_ONJUIST');
    const [sleutel, id] = JSON.parse(Buffer.from(inhoud, 'base64url').toString()) as [string | null, string];
    return { sleutel, id };
  }

  private zegel(inhoud: string, bindend: unknown): string {
    const vraag = createHash('sha256').update(JSON.stringify(bindend)).digest('hex');
    return createHmac('sha256', this.geheim).update(`${inhoud}|${vraag}`).digest('base64url').slice(0, 22);
  }
}
