import type { Transporter } from 'nodemailer';
import { AFMELDPAD, berichtzin } from '../../../shared/berichten.ts';
import type { Postsoort } from '../../../shared/rules/berichten.ts';
import type { Taalcode } from '../../../shared/talen.ts';

/** What goes out: who it is for, and which sentence, in which language, with which page. */
export interface Brief {
  id: string;
  soort: Postsoort;
  taal: Taalcode;
  pad: string;
  adres: string;
  /** How many things wait, where the sentence says so. */
  aantal?: number | null;
}

/** Why a letter could not be sent: for good, or for now. Never what the mail server said: that can name an address. */
export class Postfout extends Error {
  override readonly name = 'Postfout';

  constructor(
    readonly voorgoed: boolean,
    readonly code: string,
  ) {
    super(code);
  }
}

export interface Post {
  verstuur: (brief: Brief) => Promise<void>;
  sluit: () => void;
}

/** All steps of sending together stay well under the time for which a message is taken. */
const WACHT_MS = { verbinding: 10_000, groet: 10_000, stilte: 20_000, alles: 90_000 } as const;

/**
 * A mail is the sentence of the portal and a link, in plain text and nothing else; one that was asked for also says where to stop it. The Message-ID follows from the number of the
 * message, so that one that goes out twice after a crash is the same one.
 */
export function alsMail({ id, soort, taal, pad, adres, aantal }: Brief, van: string, publicUrl: string) {
  const zin = berichtzin(soort, taal, aantal ?? 0);
  const afmelden = AFMELDPAD[soort];
  return {
    from: van, to: adres, subject: zin, text: `${zin}\n\n${publicUrl}${pad}\n${afmelden === undefined ? '' : `\nMinder of geen mail: ${publicUrl}${afmelden}\n`}`, messageId: `<bericht.${id}@${new URL(publicUrl).hostname}>`,
    headers: { 'Content-Language': taal, 'Auto-Submitted': 'auto-generated' },
  };
}

/** The mail server of the settings. The library is loaded where there is one. */
export async function maakPost(smtpUrl: string, van: string, publicUrl: string): Promise<Post> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: smtpUrl, connectionTimeout: WACHT_MS.verbinding, greetingTimeout: WACHT_MS.groet, socketTimeout: WACHT_MS.stilte,
    // What a message holds comes from us; nothing is read from a disk or fetched.
    disableFileAccess: true, disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
  return {
    verstuur: async (brief) => binnen(verstuurMet(transport, brief, van, publicUrl), WACHT_MS.alles),
    sluit: () => transport.close(),
  };
}

async function verstuurMet(transport: Transporter, brief: Brief, van: string, publicUrl: string): Promise<void> {
  try {
    await transport.sendMail(alsMail(brief, van, publicUrl));
  } catch (fout) {
    throw alsPostfout(fout);
  }
}

/** A number of the 5xx is for good, as is an address that is none; everything else is tried again. */
function alsPostfout(fout: unknown): Postfout {
  const { responseCode, code } = fout as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return new Postfout(responseCode >= 500 && responseCode !== 530 && responseCode !== 535, `SMTP_${responseCode}`);
  return new Postfout(code === 'EENVELOPE', typeof code === 'string' && /^[A-Z_]{2,20}$/.test(code) ? code : 'ONBEKEND');
}

async function binnen<T>(werk: Promise<T>, ms: number): Promise<T> {
  let klok: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mis) => {
    klok = setTimeout(() => mis(new Postfout(false, 'TE_LAAT')), ms);
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(klok);
  }
}
