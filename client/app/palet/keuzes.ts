import type { ZoekenQuery } from '../../gql/generated/app.ts';
import { t, vertaald } from '../../taal/taal.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Gevonden, Hulp } from '../hulp/hulp.ts';
import type { Portaalpagina } from '../paginas.ts';
import { naamVan } from '../persoon.ts';
import type { Ik } from '../sessie/ikContext.ts';
import type { Bezoek } from './recent.ts';

/** One line of the palette: what it says, and where it goes. */
export interface Keuze {
  sleutel: string;
  tekst: string;
  /** What tells two of the same name apart. */
  bij?: string | null;
  icoon: Icoonnaam;
  naar: string;
}

export interface Groep {
  titel: string;
  keuzes: readonly Keuze[];
}

/** The pages that are open, each with what it says of itself. */
export type Paginahulp = readonly (readonly [Portaalpagina, Hulp])[];

/** Without capitals and accents: who looks for 'oefening' finds 'Oefening', who looks for 'Zoe' finds 'Zoë'. */
export function plat(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('nl');
}

/** Every word that was typed stands at the beginning of a word of the text. */
export function past(tekst: string, gezocht: string): boolean {
  const woorden = plat(tekst).split(/[^\p{L}\p{N}]+/u);
  return plat(gezocht).split(/[^\p{L}\p{N}]+/u).filter(Boolean).every((deel) => woorden.some((woord) => woord.startsWith(deel)));
}

/** What can be chosen without asking the server: where one was, what one can do, and the pages. */
export function eigenKeuzes(hulp: Paginahulp, { toegestaneActies }: Pick<Ik, 'toegestaneActies'>, recent: readonly Bezoek[], gezocht: string): Groep[] {
  const zelf = hulp.filter(([{ pad }]) => !pad.includes(':'));
  const doen = hulp.flatMap(([{ pad }, { handelingen = [] }]) => handelingen.filter(({ actie }) => actie === undefined || toegestaneActies.includes(actie))
    .map(({ tekst, naar = `/${pad}` }): Keuze => ({ sleutel: `doen ${naar} ${tekst}`, tekst: vertaald(tekst), icoon: 'vink', naar })));
  const paginas = zelf.map(([{ pad, menu }, { naam }]): Keuze => ({ sleutel: `pagina ${pad}`, tekst: vertaald(naam), icoon: menu?.icoon ?? 'pijlRechts', naar: `/${pad}` }));
  // A page is called by its name; what stands behind a number by what it was headed.
  const namen = new Map(paginas.map(({ naar, tekst }) => [naar, tekst]));
  const eerder = recent.map(({ adres, titel }): Keuze => ({ sleutel: `eerder ${adres}`, tekst: namen.get(adres) ?? titel, icoon: 'klok', naar: adres }));
  const groepen = [{ titel: t('Waar u net was'), keuzes: eerder }, { titel: t('Doen'), keuzes: doen }, { titel: t('Pagina’s'), keuzes: paginas }];
  if (gezocht === '') return groepen.filter(({ keuzes }) => keuzes.length > 0);
  // Where one was is a page or a person as well: one line for each.
  return groepen.slice(1).map(({ titel, keuzes }) => ({ titel, keuzes: keuzes.filter(({ tekst }) => past(tekst, gezocht)) })).filter(({ keuzes }) => keuzes.length > 0);
}

/** What the server found, as far as a page of who is here shows it. */
export function gevondenKeuzes(hulp: Paginahulp, { personen, groepen, organisaties }: ZoekenQuery['zoeken']): Groep[] {
  const naar = (gevonden: Gevonden) => hulp.map(([, { opent }]) => opent?.(gevonden)).find((adres) => typeof adres === 'string');
  const keuze = (gevonden: Gevonden, rest: Omit<Keuze, 'sleutel' | 'naar'>): Keuze[] => {
    const adres = naar(gevonden);
    return adres === undefined || adres === null ? [] : [{ sleutel: `${gevonden.wat} ${gevonden.id}`, naar: adres, ...rest }];
  };
  return [
    { titel: 'Mensen', keuzes: personen.flatMap((persoon) => keuze({ wat: 'PERSOON', id: persoon.id }, { tekst: naamVan(persoon), bij: persoon.portaalnummer, icoon: 'persoon' })) },
    { titel: 'Groepen', keuzes: groepen.flatMap(({ id, naam, soort, locatie }) => keuze({ wat: 'GROEP', id, soort }, { tekst: naam, bij: locatie, icoon: 'groep' })) },
    { titel: 'Organisaties', keuzes: organisaties.flatMap(({ id, naam }) => keuze({ wat: 'ORGANISATIE', id }, { tekst: naam, bij: 'wie er nu mee werkt', icoon: 'gebouw' })) },
  ].filter(({ keuzes }) => keuzes.length > 0);
}
