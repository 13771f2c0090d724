import type { BrowserContext, Page, Request } from 'playwright-core';
import { onTestFailed, TestRunner } from 'vitest';

const LAATSTE = 10;
const TEKENS = 2_000;

/** Says of a journey that breaks off what stood on its pages and what they had asked: a time that was up says neither. */
export interface Ooggetuige {
  /** From now on in this browser. */
  volg: (context: BrowserContext) => void;
  /** Speaks where the test that runs now fails. */
  spreekBijFalen: () => void;
}

export function ooggetuige(): Ooggetuige {
  const contexten = new Set<BrowserContext>();
  const vragen: Request[] = [];
  const gevolgd = new WeakSet<object>();
  return {
    volg: (context) => {
      contexten.add(context);
      context.on('close', () => contexten.delete(context));
      context.on('request', (verzoek) => {
        if (new URL(verzoek.url()).pathname !== '/graphql') return;
        vragen.push(verzoek);
        if (vragen.length > LAATSTE) vragen.shift();
      });
    },
    spreekBijFalen: () => {
      const test = TestRunner.getCurrentTest();
      if (!test || gevolgd.has(test)) return;
      gevolgd.add(test);
      onTestFailed(async () => {
        const paginas = [...contexten].flatMap((context) => context.pages());
        console.error([...await Promise.all(paginas.map(watErStond)), 'Laatst gevraagd:', ...await Promise.all(vragen.map(vraagregel))].join('\n'));
      });
    },
  };
}

async function watErStond(page: Page): Promise<string> {
  const tekst = await page.locator('body').innerText({ timeout: 2_000 }).catch((fout: unknown) => `(niet te lezen: ${String(fout).split('\n')[0]})`);
  return `Op ${new URL(page.url()).pathname} stond:\n${tekst.slice(0, TEKENS)}`;
}

async function vraagregel(verzoek: Request): Promise<string> {
  const { operationName } = (verzoek.postDataJSON() ?? {}) as { operationName?: string };
  const antwoord = verzoek.existingResponse();
  const status = antwoord?.status() ?? verzoek.failure()?.errorText ?? 'geen antwoord';
  // Of a page that went on its answers are gone.
  const { errors = [] } = (await antwoord?.json().catch(() => ({})) ?? {}) as { errors?: { extensions?: { code?: string } }[] };
  return `  ${[operationName, status, ...errors.map((fout) => fout.extensions?.code ?? 'zonder code')].join(' ')}`;
}
