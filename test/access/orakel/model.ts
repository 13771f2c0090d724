/** A day, JJJJ-MM-DD: such days compare as text. */
export type Dag = string;

interface Periode {
  van: Dag;
  /** The last day; null where none is set. */
  tot: Dag | null;
}

export interface Persoon {
  id: string;
  gemeente: string;
  adresgeheim: boolean;
  /** The last day of the person in the gemeente. */
  vertrokkenOp: Dag | null;
  gewist: boolean;
}

export interface Organisatie {
  id: string;
  /** Of a gemeente itself: which. */
  gemeente: string | null;
}

export interface Lidmaatschap {
  id: string;
  rol: string;
  organisatie: string | null;
  /** Of an inburgeraar: who that is. */
  persoon: string | null;
}

export interface Betrokkenheid extends Periode {
  persoon: string;
  organisatie: string;
  /** On the name of one employee or volunteer. */
  lidmaatschap: string | null;
  opdracht: string;
  /** METEEN: a consent or a right given by hand was taken back, so nothing is left. NA_EINDE: ended by a move, without an afronding. */
  gesloten: 'METEEN' | 'NA_EINDE' | null;
}

/** A person in a group, or who leads it. */
export interface Lid extends Periode {
  wie: string;
}

export interface Groep {
  id: string;
  organisatie: string;
  begeleiders: Lid[];
  leden: Lid[];
}

/** What the oracle knows of a world: everything that decides on access, and no content. */
export interface Wereldbeeld {
  personen: Map<string, Persoon>;
  organisaties: Map<string, Organisatie>;
  lidmaatschappen: Map<string, Lidmaatschap>;
  betrokkenheden: Betrokkenheid[];
  groepen: Groep[];
}

export const leegBeeld = (): Wereldbeeld => ({ personen: new Map(), organisaties: new Map(), lidmaatschappen: new Map(), betrokkenheden: [], groepen: [] });
