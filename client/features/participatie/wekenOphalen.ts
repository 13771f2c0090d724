import type { ApolloClient } from '@apollo/client';
import { VERS } from '../../app/apparaat/voorraad.ts';
import { maandagVan } from '../../app/week.ts';
import { ActiviteitenDocument } from '../../gql/generated/participatie/ActiviteitenDocument.ts';
import { WeekstaatDocument } from '../../gql/generated/participatie/WeekstaatDocument.ts';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';

/** This week and the one before, which an empty week can take over. */
export async function wekenOphalen(client: ApolloClient, vandaag: Datum): Promise<void> {
  await client.query({ query: ActiviteitenDocument, context: VERS });
  for (const week of [maandagVan(vandaag), plusDagen(maandagVan(vandaag), -7)]) await client.query({ query: WeekstaatDocument, variables: { week }, context: VERS });
}
