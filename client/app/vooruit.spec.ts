import type { ApolloClient } from '@apollo/client';
import { describe, expect, it } from 'vitest';
import { haalVooruit } from './vooruit.ts';

const LES = '11111111-1111-4111-8111-111111111111';

async function gevraagd(adres: string, mist = true): Promise<unknown[]> {
  const vragen: unknown[] = [];
  const client = { query: async ({ variables }: { variables: object }) => void vragen.push(variables) } as unknown as ApolloClient;
  await haalVooruit(client, { mist: (operatie) => mist && operatie === 'Rooster' }, adres);
  return vragen;
}

describe('Wat een bladzijde als eerste zal vragen, wordt meteen gevraagd', () => {
  it('van een les het rooster', async () => {
    expect(await gevraagd(`/lessen/${LES}`)).toEqual([{ id: LES }]);
  });

  it('niet waar het apparaat al een antwoord heeft, of van niemand is die zonder netwerk werkt', async () => {
    expect(await gevraagd(`/lessen/${LES}`, false)).toEqual([]);
  });

  it('niet op een adres dat geen les is', async () => {
    for (const adres of ['/lessen', '/lessen/import', '/lessen/x', `/inburgeraars/${LES}`, `/lessen/maand/${LES}`]) expect([adres, await gevraagd(adres)]).toEqual([adres, []]);
  });

  it('en gaat het mis, dan merkt de bladzijde dat zelf', async () => {
    const client = { query: async () => Promise.reject(new Error('geen netwerk')) } as unknown as ApolloClient;
    await expect(haalVooruit(client, { mist: () => true }, `/lessen/${LES}`)).resolves.toBeUndefined();
  });
});
