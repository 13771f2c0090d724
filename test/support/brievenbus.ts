import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Brievenbus {
  /** As `SMTP_URL` wants it. */
  url: string;
  brieven: { aan: string[]; tekst: string }[];
  sluit: () => Promise<void>;
}

/** A mail server that keeps what it gets. */
export async function brievenbusOpenen(opties: SMTPServerOptions = {}): Promise<Brievenbus> {
  const brieven: { aan: string[]; tekst: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'], hideSTARTTLS: true,
    onData: (stroom, sessie, klaar) => {
      let tekst = '';
      stroom.on('data', (deel: Buffer) => { tekst += deel.toString('utf8'); });
      stroom.on('end', () => {
        brieven.push({ aan: sessie.envelope.rcptTo.map(({ address }) => address), tekst });
        klaar();
      });
    },
    ...opties,
  });
  await new Promise<void>((luistert) => { server.listen(0, '127.0.0.1', luistert); });
  const { port } = server.server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, brieven, sluit: () => new Promise<void>((dicht) => { server.close(dicht); }) };
}

/** The head and the text of a mail, decoded. */
export function gelezen(ruw: string): { kop: string; lijf: string } {
  const [kop = '', ...rest] = ruw.split('\r\n\r\n');
  const lijf = rest.join('\r\n\r\n');
  const soort = /Content-Transfer-Encoding: (\S+)/i.exec(kop)?.[1]?.toLowerCase();
  const ontcijferd = soort === 'base64' ? Buffer.from(lijf, 'base64').toString('utf8')
    : soort === 'quoted-printable' ? Buffer.from(lijf.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8') : lijf;
  return { kop, lijf: ontcijferd.replaceAll('\r\n', '\n').trim() };
}
