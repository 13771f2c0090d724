import type { Ik } from '../sessie/ikContext.ts';
import type { Portaalpagina } from '../paginas.ts';

/** Something that can be done on a page, as the palette offers it. */
export interface Handeling {
  tekst: string;
  /** Name of the actie on the server, where the page opens for more people than this. */
  actie?: string;
  /** Where it is done, when that is not the page itself: an address of the portal. */
  naar?: string;
}

/** Something that the search found: a person, a group of this kind, an organisation. */
export interface Gevonden {
  wat: 'PERSOON' | 'GROEP' | 'ORGANISATIE';
  id: string;
  /** Of a group: a class, WERKGROEP, PVT, TRAINING or MAP. */
  soort?: string;
}

/** What a page says of itself: its name for the palette, and its help. At most five short sentences together. */
export interface Hulp {
  /** What the page is called where it is looked for: one or a few words. */
  naam: string;
  /** What one does here. */
  doen: readonly string[];
  /** Who sees what stands here. */
  zien: string;
  /** Whom to ask, or to call. */
  vragen: string;
  handelingen?: readonly Handeling[];
  /** Where the page shows what was found; null where it does not. The first page that is open and shows it is where the search goes. */
  opent?: (gevonden: Gevonden) => string | null;
}

/** The help of a feature, by the `pad` of its pages. */
export type Hulpteksten = Readonly<Record<string, Hulp>>;

/** The help of these pages for who is here, by `pad`; a page without is left out. */
export async function laadHulp(paginas: readonly Portaalpagina[], { inburgeraarId }: Pick<Ik, 'inburgeraarId'>): Promise<ReadonlyMap<string, Hulp>> {
  const { HULP } = await import('./alles.ts');
  return new Map(paginas.flatMap(({ pad, onderdeel }) => {
    const module = HULP[`../../features/${onderdeel}/hulp.ts`];
    const hulp = (inburgeraarId === null ? module?.hulp : module?.eigenHulp)?.[pad];
    return hulp ? [[pad, hulp] as const] : [];
  }));
}
