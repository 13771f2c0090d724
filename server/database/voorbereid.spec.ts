import type { ClientBase } from 'pg';
import { describe, expect, it } from 'vitest';
import { voorbereid } from './voorbereid.ts';

const verbinding = () => ({}) as ClientBase;
const vraag = (text: string) => ({ text, values: ['waarde'] });
const keren = (client: ClientBase, aantal: number, rol: string, text: string) => Array.from({ length: aantal }, () => voorbereid(client, rol, vraag(text)).name);

describe('Wat steeds terugkomt, wordt per verbinding één keer gepland', () => {
  it('vanaf de tweede keer, en een eenmalige vraag niet', () => {
    expect(keren(verbinding(), 3, 'rol_consulent', 'select 1')).toEqual([undefined, 'plan_0', 'plan_0']);
  });

  it('met de waarden van nu', () => {
    const client = verbinding();
    keren(client, 3, 'rol_consulent', 'select $1');
    expect(voorbereid(client, 'rol_consulent', { text: 'select $1', values: ['anders'] })).toEqual({ name: 'plan_0', text: 'select $1', values: ['anders'] });
  });

  it('voor elke rol apart: het plan van de ene rol is er nooit voor een andere', () => {
    const client = verbinding();
    expect([...keren(client, 2, 'rol_consulent', 'select 1'), ...keren(client, 2, 'rol_teamleider', 'select 1')]).toEqual([undefined, 'plan_0', undefined, 'plan_1']);
  });

  it('voor elke verbinding apart: een andere verbinding kent de naam niet', () => {
    keren(verbinding(), 3, 'rol_consulent', 'select 1');
    expect(keren(verbinding(), 1, 'rol_consulent', 'select 1')).toEqual([undefined]);
  });

  it('hoogstens dertig: daarna gaat een vraag door zonder plan dat blijft', () => {
    const client = verbinding();
    const namen = Array.from({ length: 31 }, (_, i) => keren(client, 3, 'rol_consulent', `select ${i}`)[2]);
    expect([namen[29], namen[30]]).toEqual(['plan_29', undefined]);
  });
});
