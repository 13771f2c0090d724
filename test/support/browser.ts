import { parseSetCookie, stringifyCookie } from 'cookie';

interface Koekje {
  host: string;
  pad: string;
  naam: string;
  waarde: string;
}

export interface Vraag {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON, as the client of the portal does. */
  json?: unknown;
  /** Sent as a form, as a page does. */
  formulier?: Record<string, string>;
}

/** As much of a browser as log-in needs: cookies by host and path, and redirects that are followed one at a time. */
export class Browser {
  private koekjes: Koekje[] = [];

  /** A second browser with the same cookies, such as a thief who copied them. */
  kopie(): Browser {
    const kopie = new Browser();
    kopie.koekjes = this.koekjes.map((koekje) => ({ ...koekje }));
    return kopie;
  }

  koekje(url: string, naam: string): string | undefined {
    return this.koekjes.find((koekje) => koekje.naam === naam && koekje.host === new URL(url).hostname)?.waarde;
  }

  zetKoekje(url: string, naam: string, waarde: string): void {
    this.bewaar({ host: new URL(url).hostname, pad: '/', naam, waarde }, false);
  }

  /** One request; a redirect is an answer. */
  async vraag(url: string, { method, headers = {}, json, formulier }: Vraag = {}): Promise<Response> {
    const doel = new URL(url);
    const passend = this.koekjes.filter((koekje) => koekje.host === doel.hostname && doel.pathname.startsWith(koekje.pad));
    const metInhoud = json !== undefined || formulier !== undefined;
    const antwoord = await fetch(doel, {
      method: method ?? (metInhoud ? 'POST' : 'GET'),
      redirect: 'manual',
      headers: {
        accept: json === undefined ? 'text/html,application/xhtml+xml,*/*;q=0.8' : 'application/json',
        ...(json === undefined ? {} : { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
        ...(passend.length === 0 ? {} : { cookie: stringifyCookie(Object.fromEntries(passend.map(({ naam, waarde }) => [naam, waarde]))) }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(formulier === undefined ? {} : { body: new URLSearchParams(formulier) }),
    });
    this.onthoud(doel, antwoord);
    return antwoord;
  }

  /** Follows redirects until one leads to an address that `stop` knows, or to an answer that is none. */
  async volg(url: string, stop: (adres: string) => boolean = () => false): Promise<{ adres: string; antwoord: Response }> {
    let adres = url;
    for (let stap = 0; stap < 15; stap += 1) {
      const antwoord = await this.vraag(adres);
      const naar = antwoord.headers.get('location');
      if (naar === null) return { adres, antwoord };
      adres = new URL(naar, adres).href;
      if (stop(adres)) return { adres, antwoord };
    }
    throw new Error('te veel doorverwijzingen');
  }

  private onthoud(van: URL, antwoord: Response): void {
    for (const kop of antwoord.headers.getSetCookie()) {
      const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(kop);
      const weg = maxAge === undefined ? expires !== undefined && expires.getTime() <= Date.now() : maxAge <= 0;
      this.bewaar({ host: van.hostname, pad: path, naam: name, waarde: value }, weg);
    }
  }

  private bewaar(nieuw: Koekje, weg: boolean): void {
    this.koekjes = this.koekjes.filter(({ host, pad, naam }) => host !== nieuw.host || pad !== nieuw.pad || naam !== nieuw.naam);
    if (!weg) this.koekjes.push(nieuw);
  }
}
