import { AsyncLocalStorage } from 'node:async_hooks';
import type { TracingChannel } from 'node:diagnostics_channel';
import type * as shared from '@jalon/shared/api';
import type { JobEvent, OperationEvent, StatementEvent } from '@jalon/shared/api';
import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { VERSION } from './version';

/** Spans of what a program does, sent to a collector. Names, counts and texts without values: nobody is named. */
export interface Tracing {
  /** Opens a span for each request, under which its operations and statements come. */
  watch(app: FastifyInstance): void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Sends spans to a collector, by OTLP over HTTP. */
export function collectorAt(endpoint: string): SpanExporter {
  return new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
}

/** What tells of operations, statements and jobs; given, so that this file stays apart from what everybody loads. */
export type Told = Pick<typeof shared, 'jobChannel' | 'operationChannel' | 'statementChannel' | 'traceWith'>;

/** Starts tracing. This file is loaded only where it is asked for: elsewhere nothing of it costs anything. */
export function startTracing(exporter: SpanExporter, program: string, told: Told): Tracing {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `jalon-${program}`, 'service.version': VERSION }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const spans = new Spans(provider.getTracer('jalon'));
  const release = followAll(spans, told);
  told.traceWith(() => spans.current());
  return {
    watch: (app) => spans.watch(app),
    stop: async () => {
      release.forEach((one) => one());
      told.traceWith(() => null);
      // A collector that does not answer must not keep the program from ending.
      await provider.shutdown().catch(() => undefined);
    },
  };
}

function followAll(spans: Spans, { jobChannel, operationChannel, statementChannel }: Told) {
  return [
    spans.follow<OperationEvent>(operationChannel, ({ operation }) => ({
      name: `graphql ${operation}`,
      attributes: { 'graphql.operation.name': operation },
    })),
    spans.follow<StatementEvent>(statementChannel, ({ text }) => ({
      name: `sql ${text.trimStart().split(/\s/, 1)[0]?.toLowerCase()}`,
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.text': text },
    })),
    spans.follow<JobEvent>(jobChannel, ({ task, traceparent }) => ({
      name: `job ${task}`,
      kind: SpanKind.CONSUMER,
      attributes: { 'jalon.task': task },
      parent: traceparent,
    })),
  ];
}

interface Described {
  readonly name: string;
  readonly kind?: SpanKind;
  readonly attributes: Attributes;
  /** The trace it belongs to, when it began elsewhere. */
  readonly parent?: string | null;
}

/** Spans by what they are under: each is the parent of what goes on while it does. */
class Spans {
  private readonly under = new AsyncLocalStorage<Span>();

  constructor(private readonly tracer: ReturnType<BasicTracerProvider['getTracer']>) {}

  /** The span under way, as W3C Trace Context writes it. */
  current(): string | null {
    const span = this.under.getStore()?.spanContext();
    return span ? `00-${span.traceId}-${span.spanId}-01` : null;
  }

  watch(app: FastifyInstance): void {
    const spans = new WeakMap<FastifyRequest, Span>();
    app.addHook('onRequest', (request, _reply, done) => {
      const attributes = { 'http.request.method': request.method };
      spans.set(request, this.start({ name: 'http', kind: SpanKind.SERVER, attributes }));
      done();
    });
    // After the body was read, which is done outside of what began with the request.
    app.addHook('preHandler', (request, _reply, done) => this.under.run(spans.get(request) as Span, done));
    app.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      const span = spans.get(request);
      span?.updateName(`${request.method} ${route}`);
      span?.setAttributes({ 'http.route': route, 'http.response.status_code': reply.statusCode });
      if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
      done();
    });
  }

  /** Makes a span of each event of a channel. @returns what stops it */
  follow<Event extends object>(
    channel: TracingChannel<Event, Event>,
    describe: (event: Event) => Described,
  ): () => void {
    const start = channel.start as unknown as StoreBinding;
    const spans = new WeakMap<object, Span>();
    const failed = (event: object) => void spans.get(event)?.setStatus({ code: SpanStatusCode.ERROR });
    const subscribers = {
      error: failed,
      asyncEnd: (event: object) => {
        if ((event as OperationEvent).outcome === 'failed') failed(event);
        spans.get(event)?.end();
      },
    };
    start.bindStore(this.under, (event: unknown) => {
      const span = this.start(describe(event as Event));
      spans.set(event as object, span);
      return span;
    });
    channel.subscribe(subscribers as never);
    return () => {
      start.unbindStore(this.under);
      channel.unsubscribe(subscribers as never);
    };
  }

  private start({ name, kind = SpanKind.INTERNAL, attributes, parent }: Described): Span {
    const above = spanContextOf(parent) ?? this.under.getStore()?.spanContext();
    const context = above ? trace.setSpanContext(ROOT_CONTEXT, above) : ROOT_CONTEXT;
    return this.tracer.startSpan(name, { kind, attributes }, context);
  }
}

/** A channel sets any storage while what it wraps goes on; its types only know that of the event itself. */
interface StoreBinding {
  bindStore(storage: AsyncLocalStorage<Span>, value: (event: unknown) => Span): void;
  unbindStore(storage: AsyncLocalStorage<Span>): void;
}

function spanContextOf(traceparent: string | null | undefined): SpanContext | undefined {
  const [, traceId, spanId] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? [];
  return traceId && spanId ? { traceId, spanId, traceFlags: 1, isRemote: true } : undefined;
}
