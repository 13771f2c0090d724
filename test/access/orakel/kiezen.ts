import type { Portaal } from '../../support/portaal.ts';
import type { Persona } from '../../world/wereld.ts';
import { type Celwereld, KLAAR } from './celwereld.ts';
import type { Cellen } from './lezen.ts';
import { ROLLEN } from './matrix.ts';
import type { Lidmaatschap } from './model.ts';
import { lijst, magKiezenOp } from './oordeel.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

/** What a list is asked: a filter or an order, the rubriek it looks at, and whom the world would give. */
interface Keus {
  kanaal: string;
  rubriek: string;
  filter?: string;
  sortering?: string;
  /** The persons of the list, in their order, whom this must give where the role may choose by it. */
  geeft: (ids: readonly string[]) => readonly string[];
  /** Refused where the role may not; a search by two rubrieken just does not look at the one that is closed. */
  weigert: boolean;
}

function keuzen(c: Celwereld): Keus[] {
  const waarde = new Map([...c.planter.geplant].filter((g) => ['roepnaam', 'achternaam'].includes(g.tabel.tabel)).map((g) => [`${g.persoon} ${g.rubriek}`, g.merken[0] ?? '']));
  const opVolgorde = (rubriek: string) => (ids: readonly string[]) => [...ids].sort((a, b) => ((waarde.get(`${a} ${rubriek}`) ?? '') < (waarde.get(`${b} ${rubriek}`) ?? '') ? -1 : 1));
  const termijn = new Map(c.planter.geplant.filter((g) => g.tabel.tabel === 'termijn').map((g) => [g.persoon, g.merken.filter((m) => m.startsWith('1')).at(-1) ?? '']));
  const vertrokken = (id: string) => (c.beeld.personen.get(id)?.vertrokkenOp ?? VANDAAG) < VANDAAG;
  return [
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'fase: "LEERROUTE"', geeft: (ids) => ids, weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'fase: "VOLDAAN"', geeft: () => [], weigert: true },
    // Every day of the way is planted but its last, which one person has; who moved away is at another end.
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'stap: "VOLDAAN"', geeft: (ids) => ids.filter((id) => id === c.persoon.get(KLAAR)), weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'stap: "AFRONDING"', geeft: (ids) => ids.filter((id) => id !== c.persoon.get(KLAAR) && !vertrokken(id)), weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'stap: "AANGEMELD"', geeft: () => [], weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'termijnTot: "2999-12-31"', geeft: (ids) => ids, weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'termijnTot: "1000-01-01"', geeft: () => [], weigert: true },
    { kanaal: 'filter', rubriek: 'TRAJECTSTATUS', filter: 'termijnSoort: "PIP", termijnTot: "1000-01-01"', geeft: () => [], weigert: true },
    { kanaal: 'filter', rubriek: 'BETROKKENEN', filter: `partnerId: "${c.persoon.get('loopt')}"`, geeft: () => [], weigert: true },
    { kanaal: 'filter', rubriek: 'BETROKKENEN', filter: `consulentId: "${c.persoon.get('loopt')}"`, geeft: () => [], weigert: true },
    { kanaal: 'filter', rubriek: 'PIP_KERN', filter: 'leerroute: "Z"', geeft: (ids) => ids, weigert: true },
    { kanaal: 'filter', rubriek: 'PIP_KERN', filter: 'leerroute: "B1"', geeft: () => [], weigert: true },
    { kanaal: 'zoeken', rubriek: 'ROEPNAAM', filter: 'zoek: "RZQ"', geeft: (ids) => ids, weigert: true },
    { kanaal: 'zoeken', rubriek: 'ROEPNAAM', filter: 'zoek: "PZQ"', geeft: (ids) => ids, weigert: true },
    { kanaal: 'zoeken', rubriek: 'ACHTERNAAM', filter: 'zoek: "AZQ"', geeft: (ids) => ids, weigert: false },
    { kanaal: 'sorteren', rubriek: 'ROEPNAAM', sortering: 'ROEPNAAM', geeft: opVolgorde('ROEPNAAM'), weigert: true },
    { kanaal: 'sorteren', rubriek: 'ACHTERNAAM', sortering: 'ACHTERNAAM', geeft: opVolgorde('ACHTERNAAM'), weigert: true },
    { kanaal: 'sorteren', rubriek: 'TRAJECTSTATUS', sortering: 'VOLGENDE_TERMIJN', geeft: (ids) => [...ids].sort((a, b) => ((termijn.get(a) ?? '') < (termijn.get(b) ?? '') ? -1 : 1)), weigert: true },
  ];
}

interface Lijst { inburgeraars: { totaal: number; edges: { node: { id: string } }[] } }

/** One question as one role: which cells it looks at, and what is wrong. With the afronding in the list nobody of it may be chosen by anything. */
async function stel(p: Portaal, c: Celwereld, cellen: Cellen, rol: string, wie: Persona, keus: Keus, ookAfronding: boolean): Promise<void> {
  const lid = c.beeld.lidmaatschappen.get(wie.lidmaatschapId) as Lidmaatschap;
  const filter = `{ ookAfronding: ${ookAfronding}${keus.filter ? `, ${keus.filter}` : ''} }`;
  const { data, errors } = await p.als<Lijst>(wie, `{ inburgeraars(first: 100, filter: ${filter}${keus.sortering ? `, sortering: ${keus.sortering}` : ''}) { totaal edges { node { id } } } }`);
  const lopend = lijst(c.beeld, lid, VANDAAG);
  const mag = magKiezenOp(keus.rubriek, rol);
  const ids = data?.inburgeraars.edges.map((e) => e.node.id) ?? [];
  // An order still shows those in the afronding, after everybody whom it can place.
  const afronding = ookAfronding && keus.sortering ? lijst(c.beeld, lid, VANDAAG, true).filter((id) => !lopend.includes(id)) : [];
  const hoort = mag ? [...keus.geeft(lopend), ...afronding.sort()] : [];
  const fouten: string[] = [];
  if (!mag && keus.weigert && errors[0]?.extensions.code !== 'GEEN_TOEGANG') fouten.push('wordt niet geweigerd');
  if (mag && errors.length > 0) fouten.push(`wordt geweigerd: ${errors[0]?.extensions.code}`);
  const [echt, verwacht] = keus.sortering ? [ids, hoort] : [[...ids].sort(), [...hoort].sort()];
  if (echt.join() !== verwacht.join()) fouten.push(`geeft ${ids.length} personen waar er ${hoort.length} horen, of in een andere volgorde`);
  if (data && data.inburgeraars.totaal !== hoort.length) fouten.push(`telt ${data.inburgeraars.totaal} en hoort ${hoort.length} te tellen`);
  for (const { naam } of TOESTANDEN) {
    cellen.doe(`${keus.kanaal}${ookAfronding ? ' met afronding' : ''}`, keus.rubriek, rol, naam, naam === TOESTANDEN[0]?.naam ? fouten : []);
    cellen.doe(`tellen na ${keus.kanaal}${ookAfronding ? ' met afronding' : ''}`, keus.rubriek, rol, naam);
  }
}

/** Every filter, search, order and count for every role; a list of one role answers for all states at once. */
export async function kiezenAlles(p: Portaal, c: Celwereld, cellen: Cellen): Promise<void> {
  for (const rol of ROLLEN) {
    for (const ookAfronding of [false, true]) {
      await Promise.all(keuzen(c).map((keus) => stel(p, c, cellen, rol, c.kijker(rol, 'loopt'), keus, ookAfronding)));
    }
  }
}
