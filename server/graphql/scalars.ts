import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDatum } from '../../shared/rules/datum.ts';

function alsDatum(waarde: unknown): string {
  if (typeof waarde === 'string' && isDatum(waarde)) return waarde;
  // The value itself is not echoed: it may be a date of birth.
  throw new GraphQLError('Een datum heeft de vorm JJJJ-MM-DD en bestaat op de kalender.');
}

/** What computing with months and years from there cannot carry past the calendar of PostgreSQL and JavaScript. */
const UITERSTEN = { eerste: '0100-01-01', laatste: '2999-12-31' } as const;

function leesDatum(waarde: unknown): string {
  const datum = alsDatum(waarde);
  if (datum < UITERSTEN.eerste || datum > UITERSTEN.laatste) throw new GraphQLError('Een datum ligt voor het jaar 3000.');
  return datum;
}

/** A calendar date in Europe/Amsterdam, YYYY-MM-DD. */
export const DatumScalar = new GraphQLScalarType<string, string>({
  name: 'Datum',
  description: 'Een dag op de kalender, JJJJ-MM-DD; als invoer voor het jaar 3000.',
  serialize: alsDatum,
  parseValue: leesDatum,
  parseLiteral: (knoop) => leesDatum(knoop.kind === Kind.STRING ? knoop.value : null),
});

function alsTijdstip(waarde: unknown): string {
  const moment = waarde instanceof Date ? waarde : typeof waarde === 'string' ? new Date(waarde) : null;
  if (moment && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new GraphQLError('Een tijdstip heeft de vorm van RFC 3339.');
}

/** A moment, RFC 3339 in UTC. */
export const TijdstipScalar = new GraphQLScalarType<string, string>({
  name: 'Tijdstip',
  description: 'Een moment, RFC 3339.',
  serialize: alsTijdstip,
  parseValue: alsTijdstip,
  parseLiteral: (knoop) => alsTijdstip(knoop.kind === Kind.STRING ? knoop.value : null),
});
