import type { Blok, Opdruk } from 'pdfmake';
import { inTaal, type Kaartthema, perThema } from '../../../../shared/rules/socialekaart.ts';
import type { Taalcode } from '../../../../shared/talen.ts';
import type { Kaartingang } from '../../socialekaart/socialekaart.types.ts';
import { drukken } from './drukken.ts';
import { geschreven } from './schrift.ts';
import { VAN_RECHTS, VEL, zin, type Zin } from './tweetalig.ts';

export interface Flyer {
  ingangen: readonly Kaartingang[];
  taal: Taalcode;
  vandaag: string;
  gemeenten: readonly string[];
}

/** So many signs fit on a line of one of the two columns. */
const TEKENS_PER_REGEL = 40;
const BLAUW = '#154273';

/** Text of the flyer, from the side where its language begins. */
class Schrijver {
  private readonly rechts: boolean;

  constructor(private readonly taal: Taalcode) {
    this.rechts = VAN_RECHTS.includes(taal);
  }

  /** In the language of the flyer. */
  tekst(tekst: string, opmaak: Blok = {}, tekens: number | null = TEKENS_PER_REGEL): Blok {
    return { text: geschreven(tekst, {}, this.rechts, tekens), alignment: this.rechts ? 'right' : 'left', ...opmaak };
  }

  /** Names, numbers and what stays Dutch: written from left to right, on the side of the rest. */
  latijn(tekst: string, opmaak: Blok = {}): Blok {
    return { text: geschreven(tekst), alignment: this.rechts ? 'right' : 'left', ...opmaak };
  }

  zin(naam: Zin, waarden: Parameters<typeof zin>[2] = {}, opmaak: Blok = {}, tekens: number | null = TEKENS_PER_REGEL): Blok {
    return this.tekst(zin(this.taal, naam, waarden), opmaak, tekens);
  }

  /** Two beside each other, the first on the side where a reader begins. */
  naast(eerste: Blok, tweede: Blok): [Blok, Blok] {
    return this.rechts ? [tweede, eerste] : [eerste, tweede];
  }
}

/** An organisation that stood above already: who, and the number large. */
function nogEens(s: Schrijver, { naam, telefoon }: Kaartingang): Blok {
  return { stack: [s.latijn(naam, { bold: true, fontSize: 10.5 }), ...(telefoon === null ? [] : [nummer(s, telefoon)])], margin: [0, 3, 0, 3] };
}

function nummer(s: Schrijver, telefoon: string): Blok {
  return s.latijn(telefoon, { bold: true, fontSize: 15, color: BLAUW });
}

/** One organisation: its name, what it does, the number large, and how to get there. */
function organisatie(s: Schrijver, ingang: Kaartingang, taal: Taalcode): Blok {
  const { wat, openingstijden, nederlands } = inTaal(ingang, taal);
  const inDeTaal = (tekst: string, opmaak: Blok) => (nederlands ? s.latijn(tekst, opmaak) : s.tekst(tekst, opmaak));
  // Opening hours that were not translated stay as they stand in Dutch.
  const tijden = openingstijden === null ? [] : [openingstijden === ingang.openingstijden ? s.latijn(openingstijden, { fontSize: 8.5 }) : s.tekst(openingstijden, { fontSize: 8.5 })];
  return {
    stack: [
      s.latijn(ingang.naam, { bold: true, fontSize: 10.5 }), inDeTaal(wat, {}), ...(nederlands ? [s.zin('flyerNederlands', {}, { style: 'zacht', fontSize: 7.5 })] : []),
      ...(ingang.telefoon === null ? [] : [nummer(s, ingang.telefoon)]),
      ...[ingang.adres, ingang.website].flatMap((regel) => (regel === null ? [] : [s.latijn(regel, { fontSize: 8.5 })])), ...tijden,
    ],
    margin: [0, 4, 0, 5],
  };
}

/** @param gezegd who stood under an earlier question, and is not told of in full again */
function vraag(s: Schrijver, thema: Kaartthema, ingangen: readonly Kaartingang[], taal: Taalcode, gezegd: ReadonlySet<string>): Blok {
  return {
    stack: [
      { table: { widths: ['*'], body: [[s.zin(`KAART_${thema}`, {}, { bold: true, fontSize: 11, color: '#ffffff', fillColor: BLAUW, margin: [6, 4, 6, 4] })]] }, layout: 'noBorders' },
      ...ingangen.map((ingang) => (gezegd.has(ingang.id) ? nogEens(s, ingang) : organisatie(s, ingang, taal))),
    ],
    margin: [0, 0, 0, 4],
  };
}

/** The questions of one gemeente, two beside each other. */
function kolommen(s: Schrijver, ingangen: readonly Kaartingang[], taal: Taalcode): Blok {
  const delen = perThema(ingangen);
  const vragen = delen.map(({ thema, ingangen: bij }, i) => vraag(s, thema, bij, taal, new Set(delen.slice(0, i).flatMap((deel) => deel.ingangen.map(({ id }) => id)))));
  const rijen = Array.from({ length: Math.ceil(vragen.length / 2) }, (_leeg, i) => vragen.slice(i * 2, i * 2 + 2));
  return {
    table: { widths: ['*', '*'], dontBreakRows: true, body: rijen.map(([eerste, tweede]) => s.naast(eerste ?? { text: '' }, tweede ?? { text: '' })) },
    layout: 'noBorders',
  };
}

/** The flyer by itself, so that what stands on it can be held against the map. */
export function flyerDocument({ ingangen, taal, vandaag, gemeenten }: Flyer): Opdruk {
  const s = new Schrijver(taal);
  const titel = zin('nl', 'flyerTitel');
  return {
    ...VEL, pageMargins: [32, 30, 32, 40], language: taal, info: { title: titel, creator: 'Samenspel' },
    voet: '{pagina} / {van}',
    content: gemeenten.flatMap((gemeente): Blok[] => [
      s.zin('flyerTitel', {}, { style: 'titel', fontSize: 22, headlineLevel: 1 }, null),
      s.zin('flyerOnder', { gemeente }, { fontSize: 11 }, null),
      s.zin('flyerGevaar', {}, { fontSize: 13, bold: true, margin: [0, 4, 0, 8] }, null),
      kolommen(s, ingangen.filter((ingang) => ingang.gemeente === gemeente), taal),
      s.zin('flyerGemaakt', { datum: { dag: vandaag } }, { style: 'zacht' }, null),
    ]),
  };
}

export async function flyerPdf(flyer: Flyer): Promise<Buffer> {
  return drukken(flyerDocument(flyer));
}
