/**
 * Checks a sein (Standard Webhooks) before believing it: made with the secret, and not older than five minutes. Answer 2xx quickly and
 * fetch what you need afterwards; the same `webhook-id` may come twice.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const SPELING_S = 300;

export function isEcht(koppen: Readonly<Record<string, string | string[] | undefined>>, inhoud: string, geheim: string, nu = new Date()): boolean {
  const [id, seconde, handtekeningen] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((naam) => String(koppen[naam] ?? ''));
  if (!/^\d{1,12}$/.test(seconde ?? '') || Math.abs(nu.getTime() / 1000 - Number(seconde)) > SPELING_S) return false;
  const echt = createHmac('sha256', Buffer.from(geheim.replace(/^whsec_/, ''), 'base64')).update(`${id}.${seconde}.${inhoud}`).digest();
  return (handtekeningen ?? '').split(' ').some((een) => {
    const gegeven = Buffer.from(een.replace(/^v1,/, ''), 'base64');
    return een.startsWith('v1,') && gegeven.length === echt.length && timingSafeEqual(gegeven, echt);
  });
}
