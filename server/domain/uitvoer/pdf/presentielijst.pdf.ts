import type { Blok, Opdruk } from 'pdfmake';
import type { LesRij } from '../../taal/lessen.repository.ts';
import type { Presentielijst } from '../presentielijst.ts';
import { drukken } from './drukken.ts';
import { geschreven } from './schrift.ts';
import { opgeschreven, VEL } from './tweetalig.ts';
import { tijdstip } from './woorden.ts';

type Cel = Presentielijst['rijen'][number]['cellen'][number];

/** Lessons that fit beside the names on a sheet on its side. */
const LESSEN_PER_VEL = 16;

const UITLEG = 'A = aanwezig, L = te laat met de gemiste minuten, G = geoorloofd afwezig, O = ongeoorloofd afwezig, – = de les ging niet door, leeg = niet vastgelegd. '
  + 'Onder het teken: i = door de cursist bevestigd met de eigen inlog, c = in de les bevestigd met de code van de docent.';

function teken(les: LesRij, cel: Cel | undefined): string {
  if (!cel) return '';
  if (les.vervallenReden !== null || cel.status === 'VERVALLEN') return '–';
  switch (cel.status) {
    case 'AANWEZIG': return 'A';
    case 'TE_LAAT': return `L${les.duurMinuten - cel.minuten}`;
    case 'GEOORLOOFD_AFWEZIG': return 'G';
    case 'ONGEOORLOOFD_AFWEZIG': return 'O';
    default: return '';
  }
}

function celBlok(les: LesRij, cel: Cel | undefined): Blok {
  const bevestigd = cel?.bevestigd === 'CODE' ? 'c' : cel?.bevestigd === 'INLOG' ? 'i' : ' ';
  return { stack: [{ text: teken(les, cel), alignment: 'center' }, { text: bevestigd, alignment: 'center', fontSize: 6.5, color: '#4a4a4a' }] };
}

const kort = (les: LesRij): string => `${Number(les.datum.slice(8))}-${Number(les.datum.slice(5, 7))}`;

/** Names beside lessons, so many as fit on a sheet; the last column adds up all lessons of the month. */
function rooster({ lessen, rijen }: Presentielijst, deel: readonly LesRij[]): Blok {
  const uren = (cellen: readonly Cel[]) => (cellen.filter(({ lesId }) => lessen.some(({ id, vervallenReden }) => id === lesId && vervallenReden === null)).reduce((som, { minuten }) => som + minuten, 0) / 60).toFixed(2).replace('.', ',');
  return {
    table: {
      headerRows: 1, dontBreakRows: true, widths: [130, ...deel.map(() => '*'), 42],
      body: [
        [{ text: 'Cursist', bold: true }, ...deel.map((les): Blok => ({ stack: [{ text: kort(les), bold: true, alignment: 'center' }, { text: les.beginTijd, fontSize: 6.5, alignment: 'center' }] })), { text: 'Uren', bold: true, alignment: 'right' }],
        ...rijen.map(({ naam, portaalnummer, cellen }): Blok[] => [
          { stack: [{ text: geschreven(naam) }, { text: portaalnummer, style: 'zacht', fontSize: 7 }] },
          ...deel.map((les) => celBlok(les, cellen.find(({ lesId }) => lesId === les.id))), { text: uren(cellen), alignment: 'right' },
        ]),
      ],
    },
    layout: 'lightHorizontalLines', margin: [0, 8, 0, 4],
  };
}

/** Per lesson who signed for it and when, or why there is nothing to sign. */
function handtekeningen({ lessen }: Presentielijst): Blok {
  const regel = (les: LesRij): string => {
    if (les.vervallenReden !== null) return `Ging niet door: ${les.vervallenReden}`;
    if (les.ondertekening === null) return 'Niet ondertekend';
    const { door, op, gewijzigdSinds } = les.ondertekening;
    return `${gewijzigdSinds ? 'Daarna gewijzigd; eerder ondertekend' : 'Ondertekend'} door ${door}, ${tijdstip(new Date(op))}`;
  };
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: [60, 50, 60, '*', '*'], body: [
      ['Datum', 'Begin', 'Minuten', 'Onderwerp', 'Docent'].map((text): Blok => ({ text, bold: true })),
      ...lessen.map((les): Blok[] => [{ text: les.datum.split('-').reverse().join('-') }, { text: les.beginTijd }, { text: String(les.duurMinuten) }, opgeschreven(les.onderwerp ?? ''), opgeschreven(regel(les))]),
    ] },
    layout: 'lightHorizontalLines', margin: [0, 4, 0, 6],
  };
}

function maandTekst(maand: string): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${maand}T00:00:00Z`));
}

/** The document by itself, so that what stands in it can be held against what was read. */
export function presentielijstDocument(lijst: Presentielijst): Opdruk {
  const { lessen, school, groep, maand, afsluiting, gemaaktOp } = lijst;
  const delen = Array.from({ length: Math.ceil(lessen.length / LESSEN_PER_VEL) }, (_, i) => lessen.slice(i * LESSEN_PER_VEL, (i + 1) * LESSEN_PER_VEL));
  const dicht = afsluiting ? `Afgesloten door ${afsluiting.door}, ${tijdstip(new Date(afsluiting.op))}.${afsluiting.reden ? ` Zonder elke handtekening: ${afsluiting.reden}` : ''}` : 'Deze maand is nog niet afgesloten.';
  return {
    ...VEL, pageOrientation: 'landscape', pageMargins: [36, 36, 36, 48], info: { title: 'Presentielijst', creator: 'Samenspel' },
    voet: `Presentielijst  ·  gemaakt op ${tijdstip(gemaaktOp)}  ·  {pagina} / {van}`,
    content: [
      { text: geschreven(`Presentielijst ${groep}`), style: 'titel', headlineLevel: 1 }, { text: geschreven(`${school}, ${maandTekst(maand)}. ${dicht}`), margin: [0, 2, 0, 4] },
      ...delen.map((deel) => rooster(lijst, deel)), { text: UITLEG, style: 'zacht', margin: [0, 2, 0, 8] },
      { text: 'Handtekening per les', style: 'kop', headlineLevel: 1 }, handtekeningen(lijst),
    ],
  };
}

export async function presentielijstPdf(lijst: Presentielijst): Promise<Buffer> {
  return drukken(presentielijstDocument(lijst));
}
