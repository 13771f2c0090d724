import type { Blok, Opdruk } from 'pdfmake';
import type { Rubriek } from '../../../access/matrix.ts';
import type { Dossier, Uitvoerrij, Uitvoertabel } from '../dossier.repository.ts';
import { drukken } from './drukken.ts';
import { geschreven } from './schrift.ts';
import { codesVan, naam, RUBRIEKKOPPEN, tijdstip, waarde } from './woorden.ts';

/** A value longer than this has a line of its own. */
const KORT = 70;

const INLEIDING = [
  'In dit document staat alles wat Samenspel over u bewaart. U hebt daar recht op (AVG artikel 15).',
  'Er staan ook oude versies in: wat eerst was opgeschreven en later is gewijzigd.',
  'Wie van een organisatie iets opschreef, staat er niet bij. De organisatie wel. Signalen die partners aan de gemeente geven staan er ook niet in.',
  'Klopt er iets niet? Vertel het aan uw contactpersoon bij de gemeente. U mag vragen om het te verbeteren.',
];

/** What a row is about, as the first words of it: the day, and of a version which one. */
const VOOROP = ['datum', 'dagtekening', 'tijdstip', 'van'];

function paren(rij: Uitvoerrij, codes: ReadonlySet<string>): [veld: string, tekst: string][] {
  return Object.entries(rij).filter(([veld]) => veld !== 'id').map(([veld, inhoud]): [string, string] => [veld, waarde(inhoud, codes)]).filter(([, tekst]) => tekst !== '');
}

/** A row as one paragraph; long texts below it, each on a line of its own. */
function rijBlok(rij: Uitvoerrij, codes: ReadonlySet<string>): Blok {
  const alle = paren(rij, codes);
  const voorop = alle.find(([veld]) => VOOROP.includes(veld));
  const rest = alle.filter((paar) => paar !== voorop);
  const kort = rest.filter(([, tekst]) => tekst.length <= KORT && !tekst.includes('\n'));
  const lang = rest.filter((paar) => !kort.includes(paar));
  const regel = [
    ...(voorop ? geschreven(`${voorop[0] === 'van' ? 'Van ' : ''}${voorop[1]}   `, { bold: true }) : []),
    ...kort.flatMap(([veld, tekst], i) => [...geschreven(`${naam(veld)}: `, { style: 'label' }), ...geschreven(tekst), ...(i < kort.length - 1 ? geschreven('  ·  ', { style: 'label' }) : [])]),
  ];
  const onder = lang.map(([veld, tekst]): Blok => ({ text: [...geschreven(`${naam(veld)}: `, { style: 'label' }), ...geschreven(tekst)], margin: [0, 2, 0, 0] }));
  return { stack: [{ text: regel }, ...onder], style: 'rij' };
}

/** A table with one row at most per person: each field on a line. */
function enkelBlok(rij: Uitvoerrij, codes: ReadonlySet<string>): Blok {
  return { stack: paren(rij, codes).map(([veld, tekst]) => ({ text: [...geschreven(`${naam(veld)}: `, { style: 'label' }), ...geschreven(tekst)] })), style: 'rij' };
}

function tabelBlokken({ tabel, rijen }: Uitvoertabel, kop: boolean): Blok[] {
  const codes = codesVan(tabel);
  const [eerste] = rijen;
  const blokken = rijen.length === 1 && eerste ? [enkelBlok(eerste, codes)] : rijen.map((rij) => rijBlok(rij, codes));
  return [...(kop ? [{ text: naam(tabel), style: 'tabelkop', headlineLevel: 2 }] : []), ...blokken];
}

/** The log per day: who looked a hundred times on one day stands there once, with how often. */
function inzagenPerDag({ tabel, rijen }: Uitvoertabel): Uitvoertabel {
  const dagen = new Map<string, { tijdstip: string; organisatie: unknown; doel: unknown; soort: unknown; rubrieken: Set<string>; keer: number }>();
  for (const { tijdstip: moment, organisatie, doel, soort, rubrieken } of rijen) {
    const dag = tijdstip(new Date(String(moment))).split(' om ')[0] ?? '';
    const sleutel = [dag, organisatie, doel, soort].join('|');
    const regel = dagen.get(sleutel) ?? { tijdstip: dag, organisatie, doel, soort, rubrieken: new Set<string>(), keer: 0 };
    for (const rubriek of rubrieken as Rubriek[]) regel.rubrieken.add(RUBRIEKKOPPEN[rubriek] ?? rubriek);
    dagen.set(sleutel, { ...regel, keer: regel.keer + 1 });
  }
  return { tabel, rijen: [...dagen.values()].map(({ rubrieken, soort, ...rest }) => ({ ...rest, soort: soort === 'LEZEN' ? 'gezien' : 'opgeschreven', rubrieken: [...rubrieken].join(', ') })) };
}

export function deel(titel: string, tabellen: readonly Uitvoertabel[]): Blok[] {
  const gevuld = tabellen.filter(({ rijen }) => rijen.length > 0);
  const kop: Blok = { text: titel, style: 'kop', headlineLevel: 1, tocItem: true, outline: true };
  if (gevuld.length === 0) return [kop, { text: 'Hier is niets opgeschreven.', style: 'label' }];
  return [kop, ...gevuld.flatMap((tabel) => tabelBlokken(tabel, tabellen.length > 1))];
}

/** The document by itself, so that what stands in it can be held against what was read. */
export function dossierDocument({ persoon, rubrieken, administratie }: Dossier, nu: Date): Opdruk {
  return opgemaakt('Alles over u in Samenspel', INLEIDING, [
    ...deel('Uw nummer en gemeente', [{ tabel: 'inburgeraar', rijen: [persoon] }]),
    ...rubrieken.flatMap(({ rubriek, tabellen }) => deel(RUBRIEKKOPPEN[rubriek], rubriek === 'INZAGELOG' ? tabellen.map(inzagenPerDag) : tabellen)),
    ...deel('Uw account, groepen en downloads', administratie),
  ], nu);
}

/** A document of rubrieken under headings, with what is where. */
export function opgemaakt(titel: string, inleiding: readonly string[], delen: readonly Blok[], nu: Date): Opdruk {
  return {
    content: [
      { text: titel, style: 'titel' },
      { text: `Gemaakt op ${tijdstip(nu)}`, style: 'label' },
      ...inleiding.map((text): Blok => ({ text, margin: [0, 4, 0, 0] })),
      { toc: { title: { text: 'Wat staat waar', style: 'kop' } } },
      ...delen,
    ],
    info: { title: titel, creator: 'Samenspel' },
    language: 'nl-NL',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    defaultStyle: { font: 'Gewoon', fontSize: 9.5, lineHeight: 1.3 },
    styles: {
      titel: { fontSize: 20, bold: true, margin: [0, 0, 0, 4] },
      kop: { fontSize: 14, bold: true, margin: [0, 18, 0, 4], color: '#154273' },
      tabelkop: { fontSize: 11, bold: true, margin: [0, 8, 0, 2] },
      rij: { margin: [0, 2, 0, 4] },
      label: { color: '#4a4a4a' },
    },
    voet: `Gemaakt op ${tijdstip(nu)}  ·  bladzijde {pagina} van {van}`,
  };
}

export async function dossierPdf(dossier: Dossier, nu: Date): Promise<Buffer> {
  return drukken(dossierDocument(dossier, nu));
}
