import type { TestProject } from 'vitest/node';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { migreren } from '../../server/database/migreren.ts';
import { type ClusterToegang, clusterStarten } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: ClusterToegang;
  }
}

/** One PostgreSQL for the run, and a migrated template that every spec file copies in milliseconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await clusterStarten(ALLE_ROLLEN);
  await cluster.sjabloonMaken('sjabloon', migreren);
  project.provide('cluster', cluster.toegang);
  return cluster.stoppen;
}
