/** As much of pdfmake as is used here; the library brings no types of its own. */
declare module 'pdfmake' {
  export type Inhoud = string | Blok | readonly Inhoud[];
  export interface Blok {
    text?: Inhoud;
    stack?: readonly Inhoud[];
    columns?: readonly Inhoud[];
    columnGap?: number;
    width?: number | string;
    table?: { widths: readonly (number | string)[]; body: readonly (readonly Inhoud[])[]; headerRows?: number; dontBreakRows?: boolean };
    layout?: string;
    fillColor?: string;
    toc?: { title: Blok };
    tocItem?: boolean;
    tocMargin?: readonly number[];
    outline?: boolean;
    font?: string;
    bold?: boolean;
    fontSize?: number;
    color?: string;
    alignment?: 'left' | 'right' | 'center';
    style?: string;
    margin?: readonly number[];
    unbreakable?: boolean;
    headlineLevel?: number;
    lineHeight?: number;
  }
  export interface Document {
    content: readonly Inhoud[];
    info?: Readonly<Record<string, string | Date>>;
    language?: string;
    displayTitle?: boolean;
    pageSize?: string;
    pageOrientation?: 'portrait' | 'landscape';
    pageMargins?: readonly number[];
    defaultStyle?: Blok;
    styles?: Readonly<Record<string, Blok>>;
    footer?: (pagina: number, van: number) => Inhoud;
    pageBreakBefore?: (blok: { headlineLevel?: number }, lees: { getFollowingNodesOnPage(): readonly unknown[] }) => boolean;
  }
  /** A document as data, for the thread that makes it: `voet` is the foot of every page, with {pagina} and {van}. */
  export type Opdruk = Omit<Document, 'footer' | 'pageBreakBefore'> & { voet: string };
  const pdfmake: {
    setUrlAccessPolicy(mag: (url: string) => boolean): void;
    setLocalAccessPolicy(mag: (pad: string) => boolean): void;
    setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
    createPdf(document: Document): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
