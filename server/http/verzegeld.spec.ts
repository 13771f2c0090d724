import { describe, expect, it } from 'vitest';
import { maakZegel } from './verzegeld.ts';

const GEHEIM = 'g'.repeat(32);
const INHOUD = { state: 'geheime-state', tot: 5 };

describe('een verzegelde inhoud', () => {
  const zegel = maakZegel(GEHEIM, 'inloggen');

  it('is alleen te lezen met hetzelfde geheim en voor hetzelfde doel', () => {
    const dicht = zegel.sluit(INHOUD);
    expect(zegel.open(dicht)).toEqual(INHOUD);
    expect(maakZegel(GEHEIM, 'inloggen').open(dicht)).toEqual(INHOUD);
    expect(maakZegel('h'.repeat(32), 'inloggen').open(dicht)).toBeUndefined();
    expect(maakZegel(GEHEIM, 'iets anders').open(dicht)).toBeUndefined();
  });
  it('verraadt niets en is elke keer anders', () => {
    const dicht = zegel.sluit(INHOUD);
    expect(Buffer.from(dicht, 'base64url').toString('latin1')).not.toContain('state');
    expect(zegel.sluit(INHOUD)).not.toBe(dicht);
  });
  it('gaat niet open als er ook maar een bit veranderd is', () => {
    const bytes = Buffer.from(zegel.sluit(INHOUD), 'base64url');
    for (let plaats = 0; plaats < bytes.length; plaats += 1) {
      const ander = Buffer.from(bytes);
      ander[plaats] = (ander[plaats] ?? 0) ^ 1;
      expect(zegel.open(ander.toString('base64url'))).toBeUndefined();
    }
  });
  it.each(['', 'x', 'A'.repeat(16), 'A'.repeat(38), '!!', 'A'.repeat(5000)])('gaat niet open als het geen zegel is: %s', (tekst) => {
    expect(zegel.open(tekst)).toBeUndefined();
  });
});
