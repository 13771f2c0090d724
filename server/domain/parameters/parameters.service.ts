import { randomUUID } from 'node:crypto';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import { gewoneWaarde, isParameternaam, PARAMETERNAMEN, PARAMETERS, type Parameternaam, waardeOp } from '../../../shared/rules/parameters.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Bezwaren, veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { type Waarderij, waardenLezen, waardeZetten } from './parameters.repository.ts';
import type { Parameter, ParameterZettenInput } from './parameters.types.ts';

const VOORUIT_MAANDEN = 24;

function alsParameter(naam: Parameternaam, waarden: readonly Waarderij[], vandaag: string): Parameter {
  const { in: _waar, ...regel } = PARAMETERS[naam];
  return { naam, ...regel, gewoon: gewoneWaarde(naam, vandaag), geldt: waardeOp(naam, vandaag, waarden), waarden: waarden.filter((w) => w.naam === naam) };
}

/** Every number that the own gemeente may choose, with its history. */
export async function parameters(tx: Transactie): Promise<Parameter[]> {
  const waarden = await waardenLezen(tx);
  return PARAMETERNAMEN.map((naam) => alsParameter(naam, waarden, tx.vandaag));
}

/**
 * Chooses a number from a day on; what held before stays as it was.
 *
 * @throws Weigering KEUZE_ONBEKEND, GETAL_BUITEN_GRENZEN, DATUM_IN_VERLEDEN, DATUM_ONWAARSCHIJNLIJK, NORM_IS_AL_ZO, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function parameterZetten(tx: Transactie, input: ParameterZettenInput): Promise<Parameter> {
  const { naam, waarde, geldigVan } = input;
  if (!isParameternaam(naam)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('naam', 'KEUZE_ONBEKEND')]);
  await eenmalig(tx, 'parameterZetten', input, {}, async () => {
    const bezwaren = new Bezwaren();
    if (waarde < PARAMETERS[naam].min || waarde > PARAMETERS[naam].max) bezwaren.bij('waarde', 'GETAL_BUITEN_GRENZEN');
    if (geldigVan < tx.vandaag) bezwaren.bij('geldigVan', 'DATUM_IN_VERLEDEN');
    if (geldigVan > plusMaanden(tx.vandaag, VOORUIT_MAANDEN)) bezwaren.bij('geldigVan', 'DATUM_ONWAARSCHIJNLIJK');
    bezwaren.weigerZoNodig();
    const uitkomst = await waardeZetten(tx, randomUUID(), { naam, gewoon: gewoneWaarde(naam, geldigVan), waarde, geldigVan });
    if (uitkomst === 'DAG') throw new Weigering('DATUM_IN_VERLEDEN', [veldWeigering('geldigVan', 'DATUM_IN_VERLEDEN')]);
    if (uitkomst === 'ZELFDE') throw new Weigering('NORM_IS_AL_ZO', [veldWeigering('waarde', 'NORM_IS_AL_ZO')]);
  });
  return alsParameter(naam, await waardenLezen(tx), tx.vandaag);
}
