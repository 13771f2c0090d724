import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { plusDagen } from '../../shared/rules/datum.ts';
import { inloggen } from './klant.ts';
import { type Benchportaal, klasVanTwaalf, mensVan } from './portaal.ts';

export interface Importmeting {
  rijen: number;
  voorbeeldMs: number;
  bevestigenMs: number;
  opgeslagen: number;
}

const VOORBEELD = 'mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { importId aantallen { nieuw gelijk conflict fout } regels { rijnummer soort cursist status zin } } }';
const BEVESTIGEN = 'mutation($input: PresentieImportBevestigenInput!) { presentieImportBevestigen(input: $input) { aantal } }';

/** A sheet of 5,000 rows that are all new: the preview with every row, and the confirmation, each by itself. */
export async function importMeten(portaal: Benchportaal): Promise<Importmeting> {
  const { b, vandaag } = portaal;
  const klas = await klasVanTwaalf(portaal);
  await b.vraag(`insert into les (groep_id, organisatie_id, datum, begin_tijd, duur_minuten)
    select $1, $2, $3::date - (n / 10)::int, time '08:07' + (n % 10) * interval '1 hour', 60 from generate_series(0, 419) n`, [klas.groepId, klas.organisatieId, plusDagen(vandaag, -1)]);
  const rijen = await b.vraag<{ rij: string }>(`select concat_ws(';', i.portaalnummer, l.datum, to_char(l.begin_tijd, 'HH24:MI'), 'aanwezig') as rij
    from les l cross join inburgeraar i where l.groep_id = $1 and i.id = any($2::uuid[]) order by l.datum, l.begin_tijd limit 5000`, [klas.groepId, klas.leden]);
  const inhoudBase64 = Buffer.from(`Portaalnummer;Datum;Les;Aanwezig\n${rijen.map(({ rij }) => rij).join('\n')}\n`).toString('base64');
  const coordinator = await inloggen(portaal.adres, mensVan(portaal, 'TAALCOORDINATOR', 'WenL'));
  const begin = performance.now();
  const { data: { presentieImportVoorbeeld: { importId, aantallen, regels } } } = await coordinator.vraag<{ presentieImportVoorbeeld: { importId: string; aantallen: object; regels: object[] } }>(VOORBEELD, { input: { bestandsnaam: 'meting.csv', inhoudBase64 } });
  const midden = performance.now();
  const { data } = await coordinator.vraag<{ presentieImportBevestigen: { aantal: number } }>(BEVESTIGEN, { input: { idempotentieSleutel: randomUUID(), importId, conflictenOvernemen: true } });
  const [{ n = 0 } = {}] = await b.vraag<{ n: number }>('select count(*)::int as n from presentie p join les l on l.id = p.les_id where l.groep_id = $1', [klas.groepId]);
  if (n !== rijen.length) throw new Error(`${n} of ${rijen.length} rows were saved: ${JSON.stringify(aantallen)} ${JSON.stringify(data)} ${JSON.stringify(regels[0])}`);
  return { rijen: rijen.length, voorbeeldMs: Math.round(midden - begin), bevestigenMs: Math.round(performance.now() - midden), opgeslagen: n };
}
