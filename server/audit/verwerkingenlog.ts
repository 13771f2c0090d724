import { createHash } from 'node:crypto';
import type { Verbinding } from './anker.ts';

const PER_KEER = 500;

/** One row as it is stored: an act, and all persons that it was about. */
export interface VerwerkingRij {
  trace_id: string;
  operation_id: string;
  ouder_id: string | null;
  naam: string;
  /** Nanoseconds since 1970. */
  begin: string;
  eind: string;
  status_code: 'UNSET' | 'OK' | 'ERROR';
  activiteit: string;
  betrokkenen: readonly Buffer[];
}

export interface Logkeuze {
  /** First and last calendar day in the Netherlands. */
  van: string;
  tot: string;
  /** Only records about this person, as the key encrypts the identity. */
  betrokkene: Buffer | null;
}

const STATUS = { UNSET: 0, OK: 1, ERROR: 2 } as const;

const attribuut = (key: string, stringValue: string) => ({ key, value: { stringValue } });

/** Where the register of processing describes the activity. */
export function activiteitUri(publicUrl: string, activiteit: string): string {
  return `${publicUrl}/verwerkingen/${activiteit.toLowerCase()}`;
}

interface Actie {
  spanId: string;
  ouder: string | null;
  betrokkene: Buffer | null;
}

/**
 * The acts that a row stands for: one person is the act itself; of more persons each is an act of its own below it, with
 * a number that follows from the act and the person, so that every export gives the same.
 */
function acties(rij: VerwerkingRij): Actie[] {
  const [enige] = rij.betrokkenen;
  if (rij.betrokkenen.length === 1 && enige) return [{ spanId: rij.operation_id, ouder: rij.ouder_id, betrokkene: enige }];
  const kind = (betrokkene: Buffer): Actie => ({ spanId: createHash('sha256').update(rij.operation_id).update(betrokkene).digest('hex').slice(0, 16), ouder: rij.operation_id, betrokkene });
  return [{ spanId: rij.operation_id, ouder: rij.ouder_id, betrokkene: null }, ...rij.betrokkenen.map(kind)];
}

/**
 * The records of one row in the JSON of OpenTelemetry: each is about one person or, where it joins them, about none.
 *
 * @param alleen leaves out the records about others
 */
export function alsOtlp(rij: VerwerkingRij, publicUrl: string, alleen: Buffer | null = null): object[] {
  const gekozen = acties(rij).filter(({ betrokkene }) => alleen === null || betrokkene === null || betrokkene.equals(alleen));
  return gekozen.map(({ spanId, ouder, betrokkene }) => ({
    resourceSpans: [{
      resource: { attributes: [attribuut('service.name', 'samenspel')] },
      scopeSpans: [{
        scope: { name: 'samenspel.verwerkingen' },
        spans: [{
          traceId: rij.trace_id,
          spanId,
          ...(ouder === null ? {} : { parentSpanId: ouder }),
          name: rij.naam,
          kind: 1,
          startTimeUnixNano: rij.begin,
          endTimeUnixNano: rij.eind,
          attributes: [
            attribuut('dpl.core.processing_activity_id', activiteitUri(publicUrl, rij.activiteit)),
            ...(betrokkene === null ? [] : [
              attribuut('dpl.core.data_subject_id', betrokkene.toString('hex')),
              attribuut('dpl.core.data_subject_id_type', `${publicUrl}/verwerkingen/betrokkene`),
            ]),
          ],
          status: { code: STATUS[rij.status_code] },
        }],
      }],
    }],
  }));
}

/** The rows of a period, the oldest first, a few at a time. Call it inside a transaction of a login that may read them. */
export async function* verwerkingenLezen(db: Verbinding, { van, tot, betrokkene }: Logkeuze): AsyncGenerator<VerwerkingRij> {
  await db.query(`declare verwerkingenlog no scroll cursor for
    select trace_id, operation_id, ouder_id, naam, (extract(epoch from begin) * 1000000000)::numeric(30)::text as begin,
      (extract(epoch from eind) * 1000000000)::numeric(30)::text as eind, status_code, activiteit, betrokkenen
    from verwerking
    where begin >= $1::date::timestamp at time zone 'Europe/Amsterdam' and begin < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam'
      and ($3::bytea is null or $3::bytea = any (betrokkenen))
    order by begin, trace_id, operation_id`, [van, tot, betrokkene]);
  for (;;) {
    const { rows } = await db.query<VerwerkingRij>(`fetch ${PER_KEER} from verwerkingenlog`);
    yield* rows;
    if (rows.length < PER_KEER) break;
  }
  await db.query('close verwerkingenlog');
}
