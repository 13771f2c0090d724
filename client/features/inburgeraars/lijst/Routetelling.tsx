import { aantal, opsomming } from '../../../app/opmaak.ts';
import { LEERROUTES } from '../woorden.ts';
import type { Rij } from './rij.ts';

/** How many there are, and on which route, in one line. */
export function Routetelling({ rijen, totaal }: { rijen: readonly Rij[]; totaal: number }) {
  const delen = Object.entries(LEERROUTES).map(([route, tekst]) => ({ tekst, n: rijen.filter(({ leerroute }) => leerroute === route).length }));
  const zonder = rijen.filter(({ leerroute }) => leerroute === null).length;
  const alle = [...delen.filter(({ n }) => n > 0).map(({ n, tekst }) => `${n} ${tekst}`), ...(zonder > 0 ? [`${zonder} nog zonder PIP`] : [])];
  // Of a page that is not the whole list the parts would not add up to the total.
  const telbaar = rijen.length === totaal && alle.length > 0;
  return <p className="ss-zacht">{aantal(totaal, 'inburgeraar', 'inburgeraars')}{telbaar && `: ${opsomming(alle)}`}</p>;
}
