import { LEERROUTES } from '../../../shared/rules/pip.ts';
import type { Transactie } from '../../database/transactie.ts';
import { FASEN } from '../traject/traject.entity.ts';
import { kerncijfersLezen, type RuweCijfers } from './kerncijfers.repository.ts';
import type { Kerncijfers, Kerngemiddelde, Kerngetal } from './kerncijfers.types.ts';
import { KLEINSTE_AANTAL, onderdruk, totaalZichtbaar } from './onderdrukken.ts';

function tabel(namen: readonly string[], aantallen: Record<string, number>): Kerngetal[] {
  return onderdruk(namen.map((naam) => ({ naam, aantal: aantallen[naam] ?? 0 })));
}

function gemiddelde(naam: string, { personen, waarde }: RuweCijfers['taaluren']): Kerngemiddelde {
  const onderdrukt = personen > 0 && personen < KLEINSTE_AANTAL;
  return { naam, waarde: onderdrukt ? null : waarde, onderdrukt };
}

/** What may be shown of the numbers as counted. */
export function publiceer(ruw: RuweCijfers, peildatum: string): Kerncijfers {
  const zichtbaar = totaalZichtbaar(ruw.personen);
  return {
    peildatum,
    personen: { naam: 'inburgeraars', aantal: zichtbaar ? ruw.personen : null, onderdrukt: !zichtbaar },
    perLeerroute: tabel([...LEERROUTES, 'GEEN'], ruw.perLeerroute),
    perFase: tabel([...FASEN, 'ONBEKEND'], ruw.perFase),
    aanwezigheid: gemiddelde('aanwezigheid', ruw.aanwezigheid),
    taaluren: gemiddelde('taaluren', ruw.taaluren),
    participatieuren: gemiddelde('participatieuren', ruw.participatieuren),
  };
}

/** Fixed numbers over the own gemeente; small ones hidden. */
export async function kerncijfers(tx: Transactie): Promise<Kerncijfers> {
  return publiceer(await kerncijfersLezen(tx), tx.vandaag);
}
