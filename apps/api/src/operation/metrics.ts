import { AsyncLocalStorage } from 'node:async_hooks';
import { type OperationEvent, operationChannel, statementChannel } from '@jalon/shared/api';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { STORE_ACTS, type StoreAct } from './store-watch';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a program tells of itself to whoever watches it. No label names a person, an employer nor an object. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = this.histogram('jalon_http_request_seconds', 'Time to answer a request.', {
    labelNames: ['method', 'route', 'status'],
  });
  private readonly operations = this.histogram('jalon_operation_seconds', 'Time to run an operation.', {
    labelNames: ['operation', 'outcome'],
  });
  private readonly statements = this.histogram(
    'jalon_operation_statements',
    'SQL statements of an operation.',
    { labelNames: ['operation'], buckets: [0, 1, 2, 3, 5, 8, 13, 21, 50] },
  );
  private readonly storeFailures = new Counter({
    name: 'jalon_file_store_failures_total',
    help: 'Failures of the file store, and objects that it has lost.',
    labelNames: ['act', 'missing'],
    registers: [this.registry],
  });
  private readonly release: () => void;

  constructor(program: 'api' | 'worker', version: string) {
    collectDefaultMetrics({ register: this.registry });
    const info = new Gauge({
      name: 'jalon_build_info',
      help: 'Always 1: the version that runs.',
      labelNames: ['program', 'version', 'node'],
      registers: [this.registry],
    });
    info.set({ program, version, node: process.version }, 1);
    // Told from the start: an increase is only seen from a value that was told before.
    for (const act of STORE_ACTS) {
      for (const missing of ['true', 'false']) this.storeFailures.inc({ act, missing }, 0);
    }
    this.release = this.watchOperations();
  }

  requestAnswered(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.requests.observe({ ...labels, status: String(labels.status) }, seconds);
  }

  readonly storeFailed = (act: StoreAct, isMissing: boolean): void => {
    this.storeFailures.inc({ act, missing: String(isMissing) });
  };

  /** How the connections of a pool are used, read when asked. */
  watchPool(name: string, dataSource: DataSource): void {
    const { master } = dataSource.driver as unknown as { master: Pool };
    this.pools.set(name, master);
  }

  /** Figures that cost a statement: read when asked, at most once per `every` milliseconds. */
  watchFigures(read: () => Promise<Readonly<Record<string, number>>>, every = 30_000): void {
    let at = -Infinity;
    let known: Promise<Readonly<Record<string, number>>> = Promise.resolve({});
    const ask = () => {
      if (performance.now() - at > every) {
        at = performance.now();
        known = read();
      }
      return known;
    };
    new Gauge({
      name: 'jalon_waiting',
      help: 'What waits, and for how long in seconds.',
      labelNames: ['what'],
      registers: [this.registry],
      async collect() {
        const figures = await ask().catch(() => ({}));
        this.reset();
        Object.entries(figures).forEach(([what, value]) => this.set({ what }, value));
      },
    });
    // Figures that are not told raise no alert of their own.
    new Gauge({
      name: 'jalon_figures_unavailable',
      help: '1 when what waits could not be counted.',
      registers: [this.registry],
      async collect() {
        this.set(
          await ask().then(
            () => 0,
            () => 1,
          ),
        );
      },
    });
  }

  /** Stops measuring: a test makes several of them in one process. */
  close(): void {
    this.release();
    this.registry.clear();
  }

  private readonly pools = this.poolGauge();

  private poolGauge(): Map<string, Pool> {
    const pools = new Map<string, Pool>();
    new Gauge({
      name: 'jalon_pool_connections',
      help: 'Connections to the database, and operations that wait for one.',
      labelNames: ['pool', 'state'],
      registers: [this.registry],
      collect() {
        for (const [pool, { totalCount, idleCount, waitingCount }] of pools) {
          this.set({ pool, state: 'used' }, totalCount - idleCount);
          this.set({ pool, state: 'idle' }, idleCount);
          this.set({ pool, state: 'waiting' }, waitingCount);
        }
      },
    });
    return pools;
  }

  private watchOperations(): () => void {
    const current = new AsyncLocalStorage<OperationEvent>();
    const ended = (event: OperationEvent) => {
      const { operation, startedAt = 0, statements = 0, outcome = 'failed' } = event;
      this.operations.observe({ operation, outcome }, (performance.now() - startedAt) / 1000);
      this.statements.observe({ operation }, statements);
    };
    const operations = {
      start: (event: OperationEvent) => void (event.startedAt ??= performance.now()),
      asyncEnd: ended,
    };
    const statements = {
      start: () => {
        const operation = current.getStore();
        if (operation) operation.statements = (operation.statements ?? 0) + 1;
      },
    };
    operationChannel.start.bindStore(current, (event) => event as OperationEvent);
    operationChannel.subscribe(operations as never);
    statementChannel.subscribe(statements as never);
    return () => {
      operationChannel.start.unbindStore(current);
      operationChannel.unsubscribe(operations as never);
      statementChannel.unsubscribe(statements as never);
    };
  }

  private histogram(
    name: string,
    help: string,
    { labelNames, buckets = SECONDS }: { labelNames: string[]; buckets?: number[] },
  ): Histogram {
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}
