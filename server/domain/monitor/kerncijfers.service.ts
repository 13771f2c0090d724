import { LEERROUTES } from '../../../shared/rules/pip.ts';
import type { Transactie } from '../../database/transactie.ts';
import { FASEN } from '../traject/traject.entity.ts';
import { kerncijfersLezen, type RuweCijfers } from './kerncijfers.repository.ts';
import type { Kerncijfers } from './kerncijfers.types.ts';
import { totaalZichtbaar } from './onderdrukken.ts';
import { gemiddelde, tabel } from './publiceren.ts';

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
