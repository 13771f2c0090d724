import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { Inzending } from '../../client/app/apparaat/inzending.ts';
import { plaats, speelAf, type Uitkomst } from '../../client/app/apparaat/wachtrij.ts';
import type { Kluis, Vak } from '../../client/app/apparaat/kluis.ts';
import { plusDagen } from '../../shared/rules/datum.ts';
import { inloggen, type Klant } from './klant.ts';
import { type Benchportaal, klasVanTwaalf } from './portaal.ts';

export interface Wachtrijmeting {
  inzendingen: number;
  verstuurd: number;
  seconden: number;
  /** Recorded nowhere, and recorded more than once: both must be none. */
  kwijt: number;
  dubbel: number;
}

const APPARATEN = 25;
const VENSTERS = 2;
const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }';

function geheugenkluis(): Kluis {
  const vakken: Record<Vak, Map<string, unknown>> = { voorraad: new Map(), wachtrij: new Map() };
  return {
    alles: async <T>(vak: Vak) => new Map(vakken[vak]) as Map<string, T>,
    lees: async <T>(vak: Vak, naam: string) => vakken[vak].get(naam) as T | undefined,
    schrijf: async (vak, naam, waarde) => void vakken[vak].set(naam, waarde),
    vervang: async (vak, naam, waarde) => void (vakken[vak].has(naam) && vakken[vak].set(naam, waarde)),
    wis: async (vak, naam) => void vakken[vak].delete(naam ?? ''),
  };
}

function geschud<T>(lijst: readonly T[]): T[] {
  return lijst.map((waarde) => [Math.random(), waarde] as const).sort(([a], [b]) => a - b).map(([, waarde]) => waarde);
}

/**
 * The queue of the client against the real server: so many saves, in no order, spread over devices that each have two tabs
 * without a lock between them, while one in twenty answers is lost. Then the ledger is counted in the database.
 */
export async function wachtrijMeten(portaal: Benchportaal, aantal: number): Promise<Wachtrijmeting> {
  const { adres, b, vandaag } = portaal;
  const klas = await klasVanTwaalf(portaal);
  const lessen = Math.ceil(aantal / klas.leden.length);
  await b.vraag(`insert into les (groep_id, organisatie_id, datum, begin_tijd, duur_minuten)
    select $1, $2, $3::date - (n / 20)::int, time '08:00' + (n % 20) * interval '30 minutes', 30 from generate_series(0, $4::int - 1) n`, [klas.groepId, klas.organisatieId, plusDagen(vandaag, -1), lessen]);
  const ids = (await b.vraag<{ id: string }>('select id from les where groep_id = $1', [klas.groepId])).map(({ id }) => id);
  const paren = geschud(ids.flatMap((lesId) => klas.leden.map((inburgeraarId) => ({ lesId, inburgeraarId })))).slice(0, aantal);
  const docent = await inloggen(adres, klas.docent);
  let verstuurd = 0;
  const zend = (van: Klant) => async ({ input, sleutel }: Inzending): Promise<Uitkomst> => {
    verstuurd += 1;
    try {
      await van.vraag(VASTLEGGEN, { input: { ...input, idempotentieSleutel: sleutel } });
      return Math.random() < 0.05 ? { soort: 'geen-antwoord' } : { soort: 'ontvangen' };
    } catch (fout) {
      return { soort: 'geweigerd', tijdelijk: false, reden: { code: 'INTERN', velden: [{ veld: String(fout), code: '' }] } };
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: APPARATEN }, async (_, nummer) => {
    const kluis = geheugenkluis();
    for (const { lesId, inburgeraarId } of paren.filter((_paar, plek) => plek % APPARATEN === nummer)) {
      await plaats(kluis, {
        sleutel: randomUUID(), operatie: 'PresentieVastleggen', plek: `${lesId} ${inburgeraarId}`, input: { lesId, regels: [{ inburgeraarId, status: 'AANWEZIG' }] },
        gezien: Date.now(), op: Date.now(), titel: '', naar: '', regels: [],
      });
    }
    const wacht = async () => [...(await kluis.alles<Inzending>('wachtrij')).values()].filter(({ stand }) => stand === 'wacht').length;
    while (await wacht() > 0) await Promise.all(Array.from({ length: VENSTERS }, () => speelAf(kluis, zend(docent), () => Date.now())));
    const geweigerd = [...(await kluis.alles<Inzending>('wachtrij')).values()].find(({ stand }) => stand === 'geweigerd');
    if (geweigerd) throw new Error(`refused: ${JSON.stringify(geweigerd.reden)}`);
  }));
  const seconden = Math.round((performance.now() - begin) / 100) / 10;
  const rijen = await b.vraag<{ les_id: string; inburgeraar_id: string; keer: number }>(
    'select p.les_id, p.inburgeraar_id, count(*)::int as keer from presentie p join les l on l.id = p.les_id where l.groep_id = $1 group by 1, 2', [klas.groepId]);
  const keer = new Map(rijen.map((rij) => [`${rij.les_id} ${rij.inburgeraar_id}`, rij.keer]));
  return { inzendingen: aantal, verstuurd, seconden, kwijt: paren.filter((paar) => !keer.has(`${paar.lesId} ${paar.inburgeraarId}`)).length, dubbel: [...keer.values()].filter((hoeveel) => hoeveel > 1).length };
}
