import { drainJobs, enqueueJob } from '@jalon/jobs/api';
import * as shared from '@jalon/shared/api';
import { RequestContext, statementChannel, traceparent } from '@jalon/shared/api';
import { type TestDatabase, testDatabase } from '@jalon/shared/api-testing';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { FastifyInstance } from 'fastify';
import { createDataSource } from '../data-source';
import { migrateDatabase } from '../migration/migrate-database';
import { modules } from '../modules';
import { type PermissionWorld, permissionWorld } from '../testing/permission-world';
import { testServer, trustedDocuments } from '../testing/test-server';
import { agentOf } from '../worker/agent-of';
import { startTracing, type Tracing } from './tracing';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: object;
}

let database: TestDatabase;
let world: PermissionWorld;
let tracing: Tracing;
let server: FastifyInstance;
const spans: SentSpan[] = [];

/** What would leave for a collector; `tools/start` tests that it does. */
const exporter: SpanExporter = {
  export: (ended, done) => {
    spans.push(...ended.map(asSent));
    done({ code: 0 });
  },
  shutdown: () => Promise.resolve(),
};

function asSent(span: ReadableSpan): SentSpan {
  const { name, attributes, parentSpanContext } = span;
  const { traceId, spanId } = span.spanContext();
  return { name, attributes, traceId, spanId, parentSpanId: parentSpanContext?.spanId };
}

beforeAll(async () => {
  database = await testDatabase(modules);
  const owner = await createDataSource(database.urlOf('jalon_owner'), 'tracing', 2).initialize();
  await migrateDatabase(owner, () => undefined);
  await owner.query(`insert into job_task (name, max_attempts) values ('test.traced', 1)`);
  await owner.destroy();
  world = await permissionWorld(database);
  tracing = startTracing(exporter, 'test', shared);
  const documents = trustedDocuments({ ['a'.repeat(64)]: 'query WhoAmI { me { displayName } }' });
  const trace = (app: FastifyInstance) => tracing.watch(app);
  server = await testServer(database, { documents, trace });
  await play();
  await tracing.stop();
}, 60_000);
afterAll(async () => {
  await server?.close();
  await database?.close();
});

async function play(): Promise<void> {
  const headers = await world.signIn('holder');
  const payload = { documentId: 'a'.repeat(64), operationName: 'WhoAmI' };
  const answer = await server.inject({ method: 'POST', url: '/graphql?nom=Camille', headers, payload });
  expect(answer.json().data.me.displayName).toBe('Camille Le Goff');
  await server.inject({ url: `/files/pieces/${world.appointmentId}`, headers });
  await workOff();
}

/** The worker, in this very process: what it is given is all it knows of the request. */
async function workOff(): Promise<void> {
  const ctx = new RequestContext(database.services(), world.people.holder);
  await statementChannel.tracePromise(
    () => ctx.settle(() => enqueueJob(ctx, { task: 'test.traced', payload: { page: 1 } })),
    { text: 'select the request that asks' },
  );
  const payloads: object[] = [];
  const run = async (job: {
    payload: object;
    inContext: (work: (inside: RequestContext) => Promise<unknown>) => unknown;
  }) => {
    payloads.push(job.payload);
    await job.inContext((inside) => inside.db.query('select 1 as from_the_job'));
  };
  await drainJobs({
    queueUrl: database.urlOf('jalon_worker'),
    worker: await database.connect('jalon_worker'),
    services: database.services(),
    modules: [...modules, { tasks: [{ name: 'test.traced', run }] }],
    agentOf,
    log: () => undefined,
  });
  expect(payloads).toEqual([{ page: 1 }]);
}

const named = (name: string | RegExp) => spans.filter((span) => span.name.match(name));
const parentOf = ({ parentSpanId, traceId }: SentSpan) =>
  spans.find((span) => span.spanId === parentSpanId && span.traceId === traceId);

describe('the spans that a collector receives', () => {
  it('go from the request to the operation, and from the operation to its statements', () => {
    const [operation] = named('graphql WhoAmI');
    const request = operation && parentOf(operation);
    expect(request?.name).toBe('POST /graphql');
    const statements = spans.filter((span) => operation && parentOf(span) === operation);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ name }) => name.startsWith('sql '))).toBe(true);
    expect(JSON.stringify(statements)).toContain('db.query.text');
  });

  it('tell a request by its route', () => {
    const [span] = named('GET /files/pieces/:id');
    expect(span?.attributes).toMatchObject({
      'http.route': '/files/pieces/:id',
      'http.response.status_code': 200,
    });
  });

  it('link a job to what asked for it, and its statements to it', () => {
    const [job] = named('job test.traced');
    expect(job && parentOf(job)?.name).toMatch(/^sql/);
    const [inside] = spans.filter((span) => JSON.stringify(span).includes('from_the_job'));
    expect(inside && parentOf(inside)).toBe(job);
  });

  it('hold no id of anybody, no employer, no value and no query of an address', () => {
    const { holder } = world.people;
    const all = JSON.stringify(spans);
    for (const hidden of [
      holder.personId,
      holder.employerId,
      holder.agentId,
      world.appointmentId,
      'Camille',
    ]) {
      expect(all).not.toContain(hidden);
    }
  });

  it('end with the tracing', async () => {
    const before = spans.length;
    const ctx = new RequestContext(database.services(), world.people.holder);
    await ctx.settle(() => ctx.db.query('select 1'));
    expect(traceparent()).toBeNull();
    expect(spans).toHaveLength(before);
  });
});
