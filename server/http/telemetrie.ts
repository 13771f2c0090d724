import type { Pool } from 'pg';

/** One GraphQL operation, in words of the schema: nothing that a visitor chose, such as its name, and no variable. */
export interface GemetenOperatie {
  soort: 'query' | 'mutation' | 'onbekend';
  /** Names of root fields that exist. */
  velden: readonly string[];
  /** Codes of refusals. */
  codes: readonly string[];
  begin: Date;
}

/** What the log says of a request as well. */
export interface GemetenVerzoek {
  methode: string;
  route: string;
  status: number;
  ms: number;
}

/** One request on its way. */
export interface Verzoekmeting {
  operatie: (operatie: GemetenOperatie) => void;
  klaar: (verzoek: GemetenVerzoek) => void;
}

/** Traces and metrics for who runs the servers. */
export interface Telemetrie {
  begin: (traceId: string, ouder: string | null) => Verzoekmeting;
  volgPool: (pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>) => void;
  /** How often the replica was read, and why not. */
  volgReplica: (tellers: Readonly<Record<string, number>>) => void;
  stop: () => Promise<void>;
}

const NIETS: Verzoekmeting = { operatie: () => undefined, klaar: () => undefined };
export const GEEN_TELEMETRIE: Telemetrie = { begin: () => NIETS, volgPool: () => undefined, volgReplica: () => undefined, stop: async () => undefined };

const IEDERE_MS = 15_000;

/**
 * Sends what was measured to an OpenTelemetry collector, under the trace id that stands in the log and in the audit. Attributes are written one by
 * one, as in the log: nothing is instrumented by itself, because SQL and addresses can hold a name. The library is loaded only here.
 *
 * @param adres of a collector that speaks OTLP over HTTP, without `/v1/…`
 */
export async function telemetrieStarten(adres: string): Promise<Telemetrie> {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags }, { BatchSpanProcessor, NodeTracerProvider }, { MeterProvider, PeriodicExportingMetricReader }, { OTLPTraceExporter }, { OTLPMetricExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/sdk-metrics'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/exporter-metrics-otlp-http'), import('@opentelemetry/resources'),
  ]);
  const resource = resourceFromAttributes({ 'service.name': 'samenspel' });
  const sporen = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${adres}/v1/traces` }))] });
  const meters = new MeterProvider({ resource, readers: [new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter({ url: `${adres}/v1/metrics` }), exportIntervalMillis: IEDERE_MS })] });
  const [tracer, meter] = [sporen.getTracer('samenspel'), meters.getMeter('samenspel')];
  const duur = meter.createHistogram('http.server.request.duration', { unit: 's', description: 'How long a request took.', advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20] } });
  const weigeringen = meter.createCounter('samenspel.weigeringen', { description: 'Refusals by code.' });
  meter.createObservableGauge('process.memory.usage', { unit: 'By' }).addCallback((uit) => uit.observe(process.memoryUsage.rss()));
  return {
    begin: (traceId, ouder) => {
      // A request without a parent gets one that nobody knows, so that its spans carry the trace id of the log.
      const boven = trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: ouder ?? traceId.slice(0, 16), traceFlags: TraceFlags.SAMPLED, isRemote: true });
      const span = tracer.startSpan('verzoek', { kind: SpanKind.SERVER }, boven);
      return {
        operatie: ({ soort, velden, codes, begin }) => {
          const deel = tracer.startSpan(`${soort} ${velden.join(' ')}`.trim(), { startTime: begin, attributes: { 'graphql.operation.type': soort, 'samenspel.velden': [...velden], 'samenspel.codes': [...codes] } }, trace.setSpan(boven, span));
          for (const code of codes) weigeringen.add(1, { code });
          deel.end();
        },
        klaar: ({ methode, route, status, ms }) => {
          span.updateName(`${methode} ${route}`);
          span.setAttributes({ 'http.request.method': methode, 'http.route': route, 'http.response.status_code': status });
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
          duur.record(ms / 1000, { 'http.request.method': methode, 'http.route': route, 'http.response.status_code': status });
        },
      };
    },
    volgPool: (pool) => {
      meter.createObservableGauge('db.client.connection.count', { description: 'Connections to the database.' }).addCallback((uit) => {
        uit.observe(pool.totalCount - pool.idleCount, { state: 'used' });
        uit.observe(pool.idleCount, { state: 'idle' });
      });
      meter.createObservableGauge('db.client.connection.pending_requests', { description: 'Requests that wait for a connection.' }).addCallback((uit) => uit.observe(pool.waitingCount));
    },
    volgReplica: (tellers) => {
      meter.createObservableCounter('samenspel.leesreplica', { description: 'Reads that could go to the replica, by what became of them.' }).addCallback((uit) => {
        for (const [uitkomst, aantal] of Object.entries(tellers)) uit.observe(aantal, { uitkomst });
      });
    },
    stop: async () => {
      // A collector that is away must not hold up the end.
      await Promise.allSettled([sporen.shutdown(), meters.shutdown()]);
    },
  };
}
