import type { Blok, Opdruk } from 'pdfmake';
import type { Actiestand } from '../../../../shared/rules/werkgroep.ts';
import type { Actielijst, Werkgroepactie, Werkgroepoverleg } from '../../werkgroep/werkgroep.types.ts';
import { drukken } from './drukken.ts';
import { geschreven } from './schrift.ts';
import { dagBlok, opgeschreven, VEL } from './tweetalig.ts';
import { tijdstip } from './woorden.ts';

const STANDEN: Readonly<Record<Actiestand, string>> = { OPEN: 'open', BEZIG: 'bezig', KLAAR: 'klaar', VERVALLEN: 'vervallen' };

function overlegBlok({ datum, tijd, duurMinuten, plaats, punten }: Werkgroepoverleg): Blok {
  const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${datum}T00:00:00Z`));
  return {
    stack: [
      { text: 'Overleg', style: 'kop' }, { text: geschreven(`${dag}, ${tijd} uur, ${duurMinuten} minuten. ${plaats}.`), margin: [0, 2, 0, 4] },
      ...punten.map((punt, i) => ({ text: geschreven(`${i + 1}. ${punt}`) })),
    ],
    margin: [0, 0, 0, 4],
  };
}

function actiesBlok(acties: readonly Werkgroepactie[]): Blok {
  if (acties.length === 0) return { text: 'Er staan geen acties op de lijst.', style: 'zacht' };
  return {
    table: {
      headerRows: 1, dontBreakRows: true, widths: ['*', 120, 70, 55, 190],
      body: [
        ['Wat', 'Wie', 'Uiterlijk', 'Stand', 'Hoe het staat'].map((text): Blok => ({ text, bold: true })),
        ...acties.map(({ wat, organisatie, rolNaam, uiterlijk, stand, opmerking, doorgeschoven }): Blok[] => [
          opgeschreven(wat), { stack: [opgeschreven(organisatie), ...(rolNaam === null ? [] : [{ ...opgeschreven(rolNaam), style: 'zacht' }])] },
          uiterlijk === null ? { text: '–' } : dagBlok(uiterlijk), { stack: [{ text: STANDEN[stand as Actiestand] }, ...(doorgeschoven ? [{ text: 'doorgeschoven', style: 'zacht' }] : [])] }, opgeschreven(opmerking ?? ''),
        ]),
      ],
    },
    layout: 'lightHorizontalLines', margin: [0, 4, 0, 6],
  };
}

/** The list with the agenda of the meeting, as it lies on the table. */
export function actielijstDocument({ jaar, kwartaal, acties, overleggen }: Actielijst, nu: Date): Opdruk {
  const gemeenten = [...new Set([...acties, ...overleggen].map(({ gemeente }) => gemeente))].sort();
  const titel = `Actielijst werkgroep statushouders, ${kwartaal}e kwartaal ${jaar}`;
  return {
    ...VEL, pageOrientation: 'landscape', pageMargins: [36, 36, 36, 48], info: { title: titel, creator: 'Samenspel' },
    voet: `Actielijst  ·  gemaakt op ${tijdstip(nu)}  ·  {pagina} / {van}`,
    content: [
      { text: titel, style: 'titel', headlineLevel: 1 },
      ...(gemeenten.length === 0 ? [actiesBlok([])] : gemeenten.flatMap((gemeente): Blok[] => [
        { text: geschreven(`Gemeente ${gemeente}`), style: 'tabelkop' }, ...overleggen.filter((overleg) => overleg.gemeente === gemeente).map(overlegBlok),
        { text: 'Acties', style: 'kop' }, actiesBlok(acties.filter((actie) => actie.gemeente === gemeente)),
      ])),
    ],
  };
}

export async function actielijstPdf(lijst: Actielijst, nu: Date): Promise<Buffer> {
  return drukken(actielijstDocument(lijst, nu));
}
