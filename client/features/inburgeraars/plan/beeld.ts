import { EINDSTANDEN } from '../../../../shared/rules/afspraken.ts';
import { AFSPRAAK_THEMAS, type AfspraakThema, type Leerroute, PIP_VAARDIGHEDEN } from '../../../../shared/rules/pip.ts';
import type { PipOnderdeelbeeld, PipOnderdeelsoort } from '../../../../shared/rules/pipInhoud.ts';
import { NIVEAUVELDEN } from '../../../../shared/rules/pipKeuring.ts';
import type { PipAfspraakbeeld, Planbeeld } from '../../../../shared/rules/pipVerschil.ts';
import type { PlanafspraakFragment, PlanQuery, PipversieveldenFragment } from '../../../gql/generated/inburgeraars.ts';
import { plekVeld } from './themas.ts';

export type Planpersoon = NonNullable<PlanQuery['inburgeraar']>;
type Themadeel = NonNullable<Planpersoon['afsprakenTaal']>;

/** A theme that is open to the viewer, with what stands in it. */
export interface Openthema {
  thema: AfspraakThema;
  deel: Themadeel;
}

/** The themes that the viewer reads; the others are shielded and not empty. */
export function openThemas(persoon: Planpersoon): Openthema[] {
  return AFSPRAAK_THEMAS.flatMap((thema) => {
    const deel = persoon[plekVeld(thema)];
    return deel ? [{ thema, deel }] : [];
  });
}

/** The agreements that a next version of the PIP would establish. */
export function lopendeAfspraken(persoon: Planpersoon): PlanafspraakFragment[] {
  return openThemas(persoon).flatMap(({ deel }) => deel.afspraken).filter(({ stand }) => !(EINDSTANDEN as readonly string[]).includes(stand));
}

/** A version as the viewer sees it: what is shielded does not count as a difference. */
export function beeldVan(persoon: Planpersoon, versie: PipversieveldenFragment): Planbeeld {
  const themas = openThemas(persoon);
  const { dagtekening, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, hoofddoel } = versie;
  return {
    dagtekening, leerroute: versie.leerroute as Leerroute, intensiteitUrenPerWeek, aantalGesprekkenPerJaar, hoofddoel,
    niveaus: Object.fromEntries(PIP_VAARDIGHEDEN.map((vaardigheid) => [vaardigheid, versie[NIVEAUVELDEN[vaardigheid]]])) as Planbeeld['niveaus'],
    onderdelen: themas.flatMap(({ deel }) => deel.onderdelen).filter(({ pipVersie }) => pipVersie === versie.versie)
      .map(({ soort, ...rest }): PipOnderdeelbeeld => ({ ...rest, soort: soort as PipOnderdeelsoort })),
    afspraken: themas.flatMap(({ thema, deel }) => deel.vastgesteld.filter(({ pipVersie }) => pipVersie === versie.versie)
      .map(({ uitvoerderNaam, ...rest }): PipAfspraakbeeld => ({ ...rest, thema, uitvoerder: uitvoerderNaam }))),
  };
}
