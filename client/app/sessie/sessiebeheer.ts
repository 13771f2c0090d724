import { type Opslag, wisConcepten, wisConceptenVanAnderen } from '../concept/conceptopslag.ts';

/** What the tabs of one browser tell each other: they share one cookie, so one session. */
export type Bericht = { soort: 'uitgelogd' } | { soort: 'begonnen'; lidmaatschap: string };

export interface SessieDeps {
  haal: (adres: string, init: RequestInit) => Promise<Response>;
  opslag: Opslag;
  zend: (bericht: Bericht) => void;
  /** Breaks off what is under way and empties the cache. */
  stop: () => Promise<void>;
  /** Takes what was fetched from the device; what waits to be sent stays for the same person. */
  sluitVoorraad: () => Promise<void>;
  /** Takes everything from the device. */
  wisApparaat: () => Promise<void>;
  /** Leaves for an address with a new document: nothing of the old session stays in memory. */
  ga: (adres: string) => void;
  /** Path and query of where the user is. */
  plek: () => string;
}

export interface Sessiebeheer {
  /** The session of this tab is known. */
  begonnen: (lidmaatschap: string) => void;
  /** The server no longer knows us. Drafts stay, for when the same person logs in again. */
  verlopen: () => void;
  uitloggen: () => Promise<void>;
  ontvang: (bericht: Bericht) => void;
}

export function maakSessiebeheer(deps: SessieDeps): Sessiebeheer {
  let lidmaatschap: string | null = null;
  let weg = false;
  const verlaat = (adres: string, eerst: () => Promise<void> = deps.sluitVoorraad) => {
    if (weg) return;
    weg = true;
    // Leaving must happen, whatever emptying says.
    void Promise.allSettled([eerst(), deps.stop()]).then(() => deps.ga(adres));
  };
  return {
    begonnen: (nieuw) => {
      if (nieuw === lidmaatschap) return;
      lidmaatschap = nieuw;
      wisConceptenVanAnderen(deps.opslag, nieuw);
      deps.zend({ soort: 'begonnen', lidmaatschap: nieuw });
    },
    verlopen: () => verlaat(inlogAdres(deps.plek(), lidmaatschap === null ? null : 'verlopen')),
    uitloggen: async () => {
      const naar = await meldAf(deps.haal);
      wisConcepten(deps.opslag);
      deps.zend({ soort: 'uitgelogd' });
      verlaat(naar, deps.wisApparaat);
    },
    ontvang: (bericht) => {
      if (bericht.soort === 'uitgelogd') {
        wisConcepten(deps.opslag);
        // A tab that waits at the log-in keeps its way back.
        if (lidmaatschap !== null) verlaat('/inloggen?reden=uitgelogd', deps.wisApparaat);
      } else if (lidmaatschap !== null && bericht.lidmaatschap !== lidmaatschap) {
        // Somebody else, or the same person in another role: what stands here is not theirs to see.
        verlaat('/');
      }
    },
  };
}

async function meldAf(haal: SessieDeps['haal']): Promise<string> {
  try {
    const antwoord = await haal('/auth/logout', { method: 'POST', headers: { accept: 'application/json' } });
    if (!antwoord.ok) return MISLUKT;
    const { naar } = (await antwoord.json()) as { naar?: unknown };
    // Where the log-in service ends its own session, if there is one.
    return typeof naar === 'string' ? naar : '/inloggen?reden=uitgelogd';
  } catch {
    return MISLUKT;
  }
}

const MISLUKT = '/inloggen?reden=uitloggen-mislukt';

export type Reden = 'verlopen' | 'uitgelogd' | 'uitloggen-mislukt';

/** The log-in page with the way back; the front page needs none. */
export function inlogAdres(plek: string, reden: Reden | null): string {
  const vraag = new URLSearchParams();
  if (plek !== '/' && !plek.startsWith('/inloggen')) vraag.set('naar', plek);
  if (reden !== null) vraag.set('reden', reden);
  const tekst = vraag.toString();
  return tekst === '' ? '/inloggen' : `/inloggen?${tekst}`;
}

/** A page of this portal and nothing else: '//elders.nl' and '/\elders.nl' are another site to a browser. */
export function veiligPad(gevraagd: string | null): string {
  const goed = gevraagd !== null && gevraagd.length <= 500 && /^\/(?![/\\])/.test(gevraagd) && !/^\/(auth|graphql|inloggen)([/?]|$)/.test(gevraagd);
  return goed ? gevraagd : '/';
}
