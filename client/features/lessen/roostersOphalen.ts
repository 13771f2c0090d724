import type { ApolloClient } from '@apollo/client';
import { VERS } from '../../app/apparaat/voorraad.ts';
import { maandagVan } from '../../app/week.ts';
import { MijnLessenDocument } from '../../gql/generated/lessen/MijnLessenDocument.ts';
import { RoosterDocument } from '../../gql/generated/lessen/RoosterDocument.ts';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import { DAGEN_TERUG, isOpen } from './indeling.ts';

/** A day has no more lessons than this, with what is still owed of the days before. */
const HOOGSTENS = 12;

/** The rosters of today, of tomorrow and of what is still owed; further away an answer would be too old before the lesson. */
export async function roostersOphalen(client: ApolloClient, vandaag: Datum): Promise<void> {
  const variables = { van: plusDagen(vandaag, -DAGEN_TERUG), tot: plusDagen(maandagVan(vandaag), 6) };
  const { data } = await client.query({ query: MijnLessenDocument, variables, context: VERS });
  const nodig = (data?.mijnLessen ?? []).filter((les) => les.vervallenReden === null && les.aantalDeelnemers > 0 && (les.datum === vandaag || les.datum === plusDagen(vandaag, 1) || (les.datum < vandaag && isOpen(les))));
  // Today first, then what comes, then back from yesterday.
  const opVolgorde = [...nodig.filter(({ datum }) => datum >= vandaag), ...nodig.filter(({ datum }) => datum < vandaag).reverse()];
  for (const { id } of opVolgorde.slice(0, HOOGSTENS)) await client.query({ query: RoosterDocument, variables: { id }, context: VERS });
}
