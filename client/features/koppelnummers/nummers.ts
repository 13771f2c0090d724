import { KOPPELNUMMER_VORM, LIJKT_OP_BSN } from '../../../shared/rules/partnersystemen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';

export interface Genummerd {
  id: string;
  portaalnummer: string | null;
  /** What stands now; null where there is none. */
  nu: { nummer: string; versie: number } | null;
}

export interface Regel {
  id: string;
  portaalnummer: string;
  nummer: string | null;
  versie: number | null;
}

/** What is sent: the persons whose number was typed anew; an empty field takes the number away. */
export function regelsVan(personen: readonly Genummerd[], getypt: Readonly<Record<string, string>>): Regel[] {
  return personen.flatMap(({ id, portaalnummer, nu }) => {
    const nieuw = getypt[id]?.trim();
    if (nieuw === undefined || portaalnummer === null || nieuw === (nu?.nummer ?? '')) return [];
    return [{ id, portaalnummer, nummer: nieuw === '' ? null : nieuw, versie: nu?.versie ?? null }];
  });
}

/** What is wrong before anything is sent: the form of a number, and the same number twice. */
export function controleer(regels: readonly Regel[]): Veldfout[] {
  return regels.flatMap(({ id, nummer }, plek) => {
    if (nummer === null) return [];
    if (LIJKT_OP_BSN.test(nummer)) return [{ veld: id, zin: 'Negen cijfers kunnen een burgerservicenummer zijn. Gebruik uw eigen nummer.' }];
    if (!KOPPELNUMMER_VORM.test(nummer)) return [{ veld: id, zin: WEIGERINGEN.VORM_ONJUIST }];
    return regels.findIndex((ander) => ander.nummer === nummer) < plek ? [{ veld: id, zin: 'Dit nummer staat hier al bij iemand anders.' }] : [];
  });
}

const UITKOMSTEN: Readonly<Record<string, string>> = {
  NUMMER_IN_GEBRUIK: 'Dit nummer is al van iemand anders bij uw organisatie.',
  ANDER_NUMMER: 'Iemand anders wijzigde dit nummer intussen. Kijk wat er nu staat.',
  NIET_GEVONDEN: 'Deze persoon is niet meer bij uw organisatie.',
};

/** What became of each line, at its field; a line that succeeded says nothing. */
export function uitkomstfouten(regels: readonly Regel[], koppelingen: readonly { regel: number; uitkomst: string }[]): Veldfout[] {
  return koppelingen.flatMap(({ regel, uitkomst }) => {
    const zin = UITKOMSTEN[uitkomst];
    const id = regels[regel]?.id;
    return zin && id ? [{ veld: id, zin }] : [];
  });
}
